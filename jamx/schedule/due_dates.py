"""What dates of a programme hang on, and what follows: when everything is due."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Place
from jamx.model.calendar_date import DateValue
from jamx.model.relative_date import PROGRAMME, RelativeDate
from jamx.schedule.distances import as_period, away_from
from jamx.schedule.occurrences import span_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from jamx.model.dates import DatedText, Due
    from jamx.schedule.occurrences import Occurrence
    from jamx.schedule.working_days import WorkingCalendar
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Folder


class Anchor(NamedTuple):
    """Something in a programme that has a date, and that other dates may hang on.

    Attributes:
        value: A date, a distance from another anchor, or None when nobody has said.
        at: Where it is written.
        own: The meeting it belongs to: what a distance without an anchor counts from.
    """

    value: DateValue | RelativeDate | None
    at: Place
    own: str | None = None


class DueDates:
    """The dates of one programme, worked out when they are asked for, each once.

    Args:
        folder: The programme.
        times: When its meetings are held, as `Plan.occurrences` has them.
        calendar: Tells the days people work, when a distance is counted in them.
    """

    def __init__(self, folder: Folder, times: Iterable[Occurrence], calendar: Callable[[], WorkingCalendar]) -> None:
        self.anchors: Mapping[str, Anchor] = _anchors(folder, times)
        self._calendar = calendar
        self._found: dict[str, DateValue | None] = {}

    def of(self, name: str) -> DateValue | None:
        """The date of an anchor; None where it has none, is unknown, or hangs on itself."""
        if name not in self._found:
            self._found[name] = None  # what leads back here leads nowhere
            anchor = self.anchors.get(name)
            self._found[name] = None if anchor is None else self.when(anchor.value, anchor.own)
        return self._found[name]

    def due(self, due: Due | None, meeting: str | None = None) -> DateValue | None:
        """When something is due; a distance without an anchor counts from the meeting it is written in."""
        value = due.on if due is not None else None
        return self.when(value if isinstance(value, DateValue | RelativeDate) else None, meeting)

    def when(self, value: DateValue | RelativeDate | None, meeting: str | None) -> DateValue | None:
        """A date, worked out if it is a distance."""
        if not isinstance(value, RelativeDate):
            return value
        name = value.anchor or meeting
        anchor = self.of(name) if name is not None else None
        return None if anchor is None else away_from(anchor, value, self._calendar)

    def root(self, value: DateValue | RelativeDate | None, meeting: str | None) -> str | None:
        """The anchor with a date of its own that a distance counts from in the end; None where there is none."""
        passed: set[str] = set()
        while isinstance(value, RelativeDate):
            name = value.anchor or meeting
            anchor = self.anchors.get(name) if name is not None else None
            if name is None or anchor is None or name in passed:
                return None
            if not isinstance(anchor.value, RelativeDate):
                return name
            passed.add(name)
            value, meeting = anchor.value, anchor.own
        return None


def _anchors(folder: Folder, times: Iterable[Occurrence]) -> Mapping[str, Anchor]:
    """Everything with a date, under its id; the first of a name wins, and another rule tells of the second."""
    found: dict[str, Anchor] = {}
    for name, anchor in (*_of_programme(folder), *_of_meetings(times)):
        found.setdefault(name, anchor)
    return found


def _of_meetings(times: Iterable[Occurrence]) -> Iterator[tuple[str, Anchor]]:
    for ref, group in groupby(times, key=_file):
        listed = tuple(group)
        yield ref.name, Anchor(span_of(listed), listed[0].at, ref.name)
        for number, task in enumerate(listed[0].meeting.tasks):
            if task.id is not None:
                yield f"{ref.name}/{task.id}", _hanging(task.due, Place(ref.file, ("tasks", number, "due")), ref.name)


def _file(time: Occurrence) -> FileRef:
    return time.ref


def _of_programme(folder: Folder) -> Iterator[tuple[str, Anchor]]:
    programme = folder.programme
    if programme is None:
        return
    file = folder.ref.file
    yield PROGRAMME, Anchor(_period(programme.period), Place(file, ("period",)))
    for number, phase in enumerate(programme.phases):
        if phase.id is not None:
            yield phase.id, Anchor(_period(phase.period), Place(file, ("phases", number, "period")))
    for key, key_of_date in (("milestones", "date"), ("deliverables", "due"), ("tasks", "due")):
        for number, entry in enumerate(getattr(programme, key)):
            if entry.id is not None:
                yield entry.id, _hanging(getattr(entry, key_of_date), Place(file, (key, number, key_of_date)), None)


def _hanging(due: Due | None, at: Place, meeting: str | None) -> Anchor:
    value = due.on if due is not None else None
    return Anchor(value if isinstance(value, DateValue | RelativeDate) else None, at, meeting)


def _period(written: DatedText | None) -> DateValue | None:
    """A period is all meant, however coarsely its ends are known."""
    value = written.on if written is not None else None
    return as_period(value) if isinstance(value, DateValue) else None
