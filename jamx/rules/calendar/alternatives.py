"""A choice cannot be made as it is written: three of two, none, or one date twice.

So it is with dates of which some will be chosen (`dates: {choose: 1, of: [...]}`), and with the meetings of which each
organisation or participant picks some (`choices` of a programme). Who has picked more of them than the most, or fewer
than the fewest, is a warning; who has picked none yet may still do so.

Bad:
    title: Meeting
    dates:
      choose: 3
      of:
        - 2027-02-09
        - 2027-03-30

Good:
    title: Meeting
    dates:
      choose: 1
      of:
        - 2027-02-09
        - 2027-03-30
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.calendar_date import DateValue
from jamx.model.kinds import Kind
from jamx.model.meeting import Meeting
from jamx.rules.mentions import below
from jamx.rules.picked_meetings import contradicting
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.dates import Alternatives
    from jamx.model.selection import Choice
    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME

RULE = "calendar/alternatives"


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Alternatives of meetings and milestones, and a programme's choices."""
    del options
    for sitting in subject.sittings:
        meeting = sitting.gathering
        if isinstance(meeting, Meeting) and meeting.dates is not None and meeting.status != "cancelled":
            yield from _dates(meeting.dates, Place(sitting.ref.file, ("dates",)))
    programme, file = subject.folder.programme, subject.folder.ref.file
    for number, milestone in enumerate(programme.milestones if programme is not None else ()):
        if milestone.dates is not None and milestone.status != "cancelled":
            yield from _dates(milestone.dates, Place(file, ("milestones", number, "dates")))
    known = {ref.name for ref in subject.plan.workspace.refs(subject.folder.id, Kind.MEETING)}
    for number, choice in enumerate(programme.choices if programme is not None else ()):
        if known.issuperset(choice.of):
            at = Place(file, ("choices", number))
            wrong = tuple(_choice(choice, at))
            yield from wrong or contradicting(subject, choice, at)


def _dates(dates: Alternatives, at: Place) -> Iterator[Finding]:
    number, of = dates.choose, len(dates.of)
    if isinstance(number, int) and (number == 0 or number > of):
        variant = "none" if number == 0 else ""
        yield Finding(RULE, below(at, "choose"), {"number": number, "of": of}, variant)
    seen: dict[tuple[object, ...], Place] = {}
    for index, one in enumerate(dates.of):
        value, place = one.on, below(at, "of", index, "on")
        if isinstance(value, DateValue):
            days = (value.earliest, value.latest, value.meaning)
            if days in seen:
                yield Finding(RULE, place, {"date": value.text}, "twice", (Related(seen[days], "same-date"),))
            seen.setdefault(days, place)


def _choice(choice: Choice, at: Place) -> Iterator[Finding]:
    """At most one finding: the fewest above the most, or more than there are."""
    least, most = (number if isinstance(number, int) else None for number in (choice.min, choice.max))
    of = len(set(choice.of))
    if most == 0:
        yield Finding(RULE, below(at, "max"), {"number": 0, "of": of}, "none")
    elif most is not None and most > of:
        yield Finding(RULE, below(at, "max"), {"number": most, "of": of}, "meetings")
    elif least is not None and most is not None and least > most:
        yield Finding(RULE, below(at, "min"), {"number": least, "most": most}, "reversed")
    elif least is not None and least > of:
        yield Finding(RULE, below(at, "min"), {"number": least, "of": of}, "meetings")
