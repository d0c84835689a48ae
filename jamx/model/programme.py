"""Programmes: what an organiser runs for organisations over a period.

What this version does not compute with yet (phases, milestones, selection …) is kept as it was written.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from jamx.model.agenda import Ids, Titles
from jamx.model.entry import Entry
from jamx.model.expectation import Expectation
from jamx.model.meeting import Mode
from jamx.model.scalars import Count, Id
from jamx.model.task import Task
from jamx.model.text import Language, Markdown, Title


class Function(Entry):
    """What someone is at home; a bare text is its label."""

    label: Title
    level: str | None = None

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the label."""
        return {"label": value} if isinstance(value, str) else value


class Track(Entry):
    """An offer inside a programme for a target group."""

    id: Id
    title: Title
    for_: Annotated[tuple[str, ...], Field(alias="for")] = ()
    expects: tuple[Expectation, ...] | None = None
    contents: Titles = ()
    tailored: Any = None
    stated: Any = None
    text: Markdown | None = None


class Group(Entry):
    """Members with a remit: steering, reference or expert group, network."""

    id: Id
    title: Title
    kind: str | None = None
    members: Ids = ()
    remit: Markdown | None = None
    count: Count | None = None
    text: Markdown | None = None


class Programme(Entry):
    """What an organiser runs for organisations over a period."""

    title: Title
    status: Literal["running", "closed"] = "running"
    language: Language | None = None
    organiser: Any = None
    parent: Id | None = None
    round_of: Id | None = None
    based_on: Any = None
    related: tuple[Any, ...] = ()
    period: Any = None
    background: Markdown | None = None
    purpose: Markdown | None = None
    goals: tuple[Any, ...] = ()
    areas: Titles = ()
    approach: Markdown | None = None
    mode: Mode | None = None
    phases: tuple[Any, ...] = ()
    tracks: tuple[Track, ...] = ()
    groups: tuple[Group, ...] = ()
    functions: dict[Id, Function] = Field(default_factory=dict)
    expects: tuple[Expectation, ...] = ()
    preconditions: Any = None
    selection: Any = None
    choices: tuple[Any, ...] = ()
    workload: tuple[Any, ...] = ()
    mandate: Any = None
    services: tuple[Any, ...] = ()
    tasks: tuple[Task, ...] = ()
    milestones: tuple[Any, ...] = ()
    deliverables: tuple[Any, ...] = ()
    staff: tuple[Any, ...] = ()
    contacts: tuple[Any, ...] = ()
    stated: Any = None
    text: Markdown | None = None
    open: Titles = ()
    sources: tuple[Any, ...] = ()
