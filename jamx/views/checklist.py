"""Checklists as a document shows them: values and their text, in one language, for one audience."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jamx.views.agenda import ContradictionView, FactView
    from jamx.views.organiser import OrganiserView


class DueView(NamedTuple):
    """The days something is due: first and last as ISO, and in words (`15 September 2022`)."""

    earliest: str | None
    latest: str | None
    text: str


class ChecklistEntryView(NamedTuple):
    """Something to do, or a question to answer.

    Attributes:
        id: `meeting/task`, `checklist/entry`, or the id of a programme's task or deliverable.
        title: What it is.
        text: More about it, in Markdown.
        when: before, during, between or after its meeting; None for what hangs on none.
        meeting: The meeting's id.
        meeting_title: Its title.
        due: The days, where they are known.
        due_text: Until when in a sentence: `by 15 September 2022`, else the distance; "" where nobody has said.
        effort_minutes: How much work was said to be in it, at the most.
        effort: That in words.
        materials: What is needed for it.
        status: open, started, done or dropped; None where it is nobody's in particular.
        status_text: That in words; "" for what is open.
        overdue: Whether it should have been done; None where today is not known.
        answers: What may be answered.
        answer: What was answered.
        internal: Only the organiser sees it.
        last_day: The last day to do it, as ISO, where that is certain.
    """

    id: str
    title: str
    text: str
    when: str | None
    meeting: str | None
    meeting_title: str
    due: DueView | None
    due_text: str
    effort_minutes: int | None
    effort: str
    materials: tuple[str, ...]
    status: str | None
    status_text: str
    overdue: bool | None
    answers: tuple[str, ...]
    answer: str
    internal: bool
    last_day: str | None = None

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return self.status in {"done", "dropped"}


class ChecklistGroupView(NamedTuple):
    """Entries of one time: those of a meeting before it, after it, or of the programme as a whole."""

    heading: str
    entries: tuple[ChecklistEntryView, ...]


class ChecklistView(NamedTuple):
    """One list: somebody's tasks, or a checklist file's questions.

    Attributes:
        owner: Whose: an id, a reserved word, `each organisation`, or the words of the file; "" where nobody is named.
        owner_text: That in words.
        id: The checklist file's id; None for tasks.
        title: The heading: whose tasks, or what the file calls itself.
        text: What the file says about it.
        groups: The entries by time.
    """

    owner: str
    owner_text: str
    id: str | None
    title: str
    text: str
    groups: tuple[ChecklistGroupView, ...]

    @property
    def entries(self) -> tuple[ChecklistEntryView, ...]:
        """All entries in order."""
        return tuple(entry for group in self.groups for entry in group.entries)


class ChecklistsView(NamedTuple):
    """All the lists of a document."""

    programme: str
    title: str
    document: str
    language: str
    draft: bool
    audience: str
    facts: tuple[FactView, ...]
    lists: tuple[ChecklistView, ...]
    contradictions: tuple[ContradictionView, ...]
    organiser: OrganiserView | None
