"""Tasks: what somebody does before, during, between or after."""

from typing import Annotated, Literal

from jamx.model.agenda import Titles
from jamx.model.dates import Due
from jamx.model.entry import Entry
from jamx.model.scalars import EffortField, Flag, Id, Listed
from jamx.model.text import Markdown, Title


class Task(Entry):
    """Something to do, with an owner and a due date; `due` is a date or a distance from the meeting."""

    title: Title
    id: Id | None = None
    owner: Title | None = None
    due: Due | None = None
    when: Literal["before", "during", "between", "after"] | None = None
    each: Literal["meeting", "organisation"] | None = None
    effort: EffortField | None = None
    text: Markdown | None = None
    materials: Titles = ()
    prepares: Annotated[tuple[str, ...], Listed] = ()
    internal: Flag = False
