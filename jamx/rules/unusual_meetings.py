"""Findings about the day a meeting is held on: a weekend, a holiday, the eve of one, a day between two days off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding
from jamx.rules.dated_meetings import unusual_days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from jamx.findings import Place
    from jamx.rules.dated_meetings import UnusualDay
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.unusual_days import Sort, Unusual


def unusual_meetings(subject: ProgrammeSubject, sort: Sort) -> Iterator[Finding]:
    """The meetings on days of a sort; what is off of the weekends of one date is one finding, each holiday is another.

    Where people usually work but the workspace is closed, that alone is told.
    """

    def cause(one: UnusualDay) -> str | None:
        if one.what is None or one.what.sort != sort or not (one.what.free or one.works):
            return None
        return sort if sort == "weekend" else one.what.name

    yield from meetings_on(subject, f"calendar/{sort}", cause)


def meetings_on(subject: ProgrammeSubject, rule: str, cause: Callable[[UnusualDay], str | None]) -> Iterator[Finding]:
    """The meetings on days that have a cause to be told, one finding for each date and cause."""
    for time, unusual in unusual_days(subject):
        found: dict[tuple[Place, str], list[UnusualDay]] = {}
        for one in unusual:
            why = cause(one)
            if why is not None:
                found.setdefault((one.at, why), []).append(one)
        for (at, _), group in found.items():
            what, days = group[0].what, [one.day for one in group]
            facts = {"title": time.meeting.title, **_facts(days, what), **ways_out(days, subject)}
            variant = _variant(what, days)
            if variant == "several":
                facts["days"] = tuple(map(str, days))
            yield Finding(rule, at, facts, variant)


def _facts(days: list[date], what: Unusual | None) -> dict[str, object]:
    name = what.name if what is not None else None
    words = {"weekday": weekday(days[0]), "holiday": f"holiday.{name}", "eve": f"eve.{name}"}
    return {"day": days[0], "other": days[-1], **words}


def ways_out(days: list[date], subject: ProgrammeSubject) -> dict[str, object]:
    """The working days before the first of some days and after the last, with their weekdays."""
    calendar = subject.plan.calendar
    before, after = calendar.add_working_days(days[0], -1), calendar.add_working_days(days[-1], 1)
    words = {"before_weekday": weekday(before), "after_weekday": weekday(after)}
    return {"before": before, "after": after, **words}


def _variant(what: Unusual | None, days: Sequence[date]) -> str:
    if what is None:
        return ""
    if what.sort == "weekend" and len(days) > 1:
        return "both" if (days[-1] - days[0]).days == 1 else "several"
    if what.sort == "weekend":
        return "eve" if what.name is not None else ""
    return "short" if what.sort == "holiday-eve" and not what.free else ""


def weekday(day: date) -> str:
    """The name of the words for a weekday."""
    return f"weekday.{day.weekday()}"
