"""What an event says of its meeting, as plain text: what it belongs to, the agenda of the day, what to prepare."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.views.said import capital

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.views.agenda import AgendaView, ItemView, TaskView
    from jamx.views.wording import Wording

_FACTS = (
    *("theme", "track", "host", "mentor"),
    *("organisation", "function", "own.role", "own.turn", "own.items", "own.strands"),
)


class About(NamedTuple):
    """What an event is about.

    Attributes:
        notes: What is to be added to its date.
        day: Which of the agenda's days it is, from 0; None where that is not known.
        timed: Whether the agenda's clock times are right for it.
        first: Whether it is the meeting's first, which says what to prepare.
    """

    notes: tuple[str, ...]
    day: int | None
    timed: bool
    first: bool


def event_text(agenda: AgendaView, about: About, wording: Wording) -> str:
    """The text of an event."""
    blocks = (
        tuple(_draft(agenda, wording)),
        tuple(_head(agenda, about)),
        tuple(_outline(agenda, about, wording)),
        tuple(_preparations(agenda)) if about.first else (),
    )
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _draft(agenda: AgendaView, wording: Wording) -> Iterator[str]:
    if agenda.draft:
        yield wording.say("draft").upper()
        yield from (f"- {found.message}" for found in agenda.contradictions)


def _head(agenda: AgendaView, about: About) -> Iterator[str]:
    if agenda.programme_title:
        yield agenda.programme_title
    yield from map(capital, about.notes)
    yield from (f"{fact.label}: {fact.text}" for fact in agenda.facts if fact.key in _FACTS and fact.text)


def _outline(agenda: AgendaView, about: About, wording: Wording) -> Iterator[str]:
    items = agenda.days[about.day].items if about.day is not None and about.day < len(agenda.days) else ()
    if items:
        yield wording.say("agenda")
        yield from (_item(item, timed=about.timed) for item in items)


def _item(item: ItemView, *, timed: bool) -> str:
    when = item.time if timed and item.time else item.duration
    lead = f" ({item.lead_text})" if item.lead_text else ""
    return f"{when}  {item.title}{lead}" if when else f"{item.title}{lead}"


def _preparations(agenda: AgendaView) -> Iterator[str]:
    for group in agenda.tasks:
        if group.when == "before":
            yield group.heading
            yield from map(_task, group.tasks)


def _task(task: TaskView) -> str:
    return ", ".join(filter(None, (f"- {task.title}", task.owner, task.due, task.effort)))
