"""Checklists, and what an organisation has done of them."""

from typing import Annotated, Any, Literal

from jamx.model.agenda import Ids, Titles
from jamx.model.dates import Due
from jamx.model.entry import Entry
from jamx.model.scalars import DateField, Id, Listed
from jamx.model.text import Markdown, Title, is_text


class ChecklistEntry(Entry):
    """A task or question to work through; a bare text is its title."""

    title: Title
    id: Id | None = None
    text: Markdown | None = None
    when: Literal["before", "during", "after"] | None = None
    due: Due | None = None
    answers: Titles = ()

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the title."""
        return {"title": value} if is_text(value) else value


class Checklist(Entry):
    """Tasks or questions somebody works through; at each of some meetings, or once.

    Attributes:
        each: At every meeting.
        meetings: At these meetings.
    """

    title: Title
    owner: Title | None = None
    text: Markdown | None = None
    each: Literal["meeting"] | None = None
    meetings: Ids = ()
    answers: Titles = ()
    entries: Annotated[tuple[ChecklistEntry, ...], Listed] = ()


class InlineChecklist(Entry):
    """A checklist written where it belongs, or the id of one in `checklists/`; a bare list is its entries."""

    use: Id | None = None
    title: Title | None = None
    text: Markdown | None = None
    answers: Titles = ()
    entries: Annotated[tuple[ChecklistEntry, ...], Listed] = ()

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is an id, a bare list the entries."""
        if isinstance(value, str):
            return {"use": value}
        return {"entries": value} if isinstance(value, list) else value


class Progress(Entry):
    """How far a task has come in one organisation."""

    status: Literal["open", "started", "done", "dropped"]
    answer: Title | None = None
    date: DateField | None = None
    text: Markdown | None = None


FollowUp = dict[str, Progress]
"""A file of progress by `meeting/task` or the id of a programme's task."""
