"""What is done: the operations that mark a task in an organisation's follow-up, and take the mark back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.source.operations import Insert, Operation, Remove, SetValue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from jamx.source.values import Value
    from jamx.workspace.workspace import Folder

DONE, OPEN = "done", "open"
ORGANISER = "organiser"
"""The follow-up of an organiser that is no organisation of the programme."""


class Mark(NamedTuple):
    """What to note of a task.

    Attributes:
        task: Its id, as follow-ups name it.
        undo: Whether it is open after all.
        today: The day to note; without, no date is written and one that is there stays.
    """

    task: str
    undo: bool = False
    today: date | None = None


def marked(follow_up: Value, mark: Mark) -> tuple[Operation, ...]:
    """What to change in a follow-up; nothing where it says so already.

    What is done keeps the date it was done on. Only what is done can be undone: it is open then and has no date, and
    its other keys and the comments stay.

    Args:
        follow_up: The file's values, which have no faults; None for one that says nothing or is not there.
        mark: What to note.
    """
    entries = follow_up if isinstance(follow_up, dict) else {}
    entry = entries.get(mark.task)
    said = entry if isinstance(entry, dict) else {}
    if mark.undo:
        return tuple(_undone(mark.task, said)) if said.get("status") == DONE else ()
    if said:
        return tuple(_done(mark, said))
    new: Value = {"status": DONE} if mark.today is None else {"status": DONE, "date": mark.today.isoformat()}
    return (SetValue((mark.task,), new),) if mark.task in entries else (Insert((), mark.task, new),)


def _done(mark: Mark, said: Mapping[str, Value]) -> Iterator[Operation]:
    fresh = said.get("status") != DONE
    if fresh:
        yield _put(mark.task, said, "status", DONE)
    if mark.today is not None and (fresh or said.get("date") is None):
        yield _put(mark.task, said, "date", mark.today.isoformat(), after="status")


def _undone(task: str, said: Mapping[str, Value]) -> Iterator[Operation]:
    yield SetValue((task, "status"), OPEN)
    if "date" in said:
        yield Remove((task, "date"), keeping=True)


def _put(task: str, said: Mapping[str, Value], key: str, value: str, after: str | None = None) -> Operation:
    return SetValue((task, key), value) if key in said else Insert((task,), key, value, after)


def meant(folder: Folder, organisation: str) -> str:
    """Whose follow-up a name means: `organiser` is the programme's, where that is an organisation it knows."""
    said = folder.programme.organiser if folder.programme is not None else None
    return str(said) if organisation == ORGANISER and str(said) in folder.organisations else organisation


def known_organisations(folder: Folder) -> tuple[str, ...]:
    """Whose follow-ups there may be: every organisation that the programme may name, and its organiser."""
    return (*folder.organisations, ORGANISER)
