"""Findings about the day a meeting is held on: a weekend, a holiday, the eve of one, a day between two days off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from jamx.findings import Place
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.unusual_days import Sort, Unusual


def unusual_meetings(subject: ProgrammeSubject, sort: Sort) -> Iterator[Finding]:
    """The meetings on days of a sort; the two days of one weekend are one finding, each holiday is another.

    Where people usually work but the workspace is closed, that alone is told.
    """

    def cause(day: date, what: Unusual | None) -> str | None:
        if what is None or what.sort != sort:
            return None
        if not (what.free or subject.plan.calendar.is_working_day(day)):
            return None
        return "weekend" if sort == "weekend" else what.name

    yield from meetings_on(subject, f"calendar/{sort}", cause)


def meetings_on(
    subject: ProgrammeSubject, rule: str, cause: Callable[[date, Unusual | None], str | None]
) -> Iterator[Finding]:
    """The meetings on days that have a cause to be told, one finding for each date and cause."""
    times = [one for one in subject.times if one.when is not None]
    if not times:
        return
    from jamx.schedule.unusual_days import days_to_come, unusual  # noqa: PLC0415 - what has no dates needs no calendar

    for one in times:
        found: dict[tuple[Place, str], list[date]] = {}
        for day, at in days_to_come(one):
            why = cause(day, unusual(day))
            if why is not None:
                found.setdefault((at, why), []).append(day)
        for (at, _), days in found.items():
            what = unusual(days[0])
            facts = {"title": one.meeting.title, **_facts(days, what), **ways_out(days, subject)}
            yield Finding(rule, at, facts, _variant(what, len(days)))


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


def _variant(what: Unusual | None, days: int) -> str:
    if what is None or what.sort == "squeeze-day":
        return ""
    if what.sort == "weekend":
        return "both" if days > 1 else "eve" if what.name is not None else ""
    return "short" if what.sort == "holiday-eve" and not what.free else ""


def weekday(day: date) -> str:
    """The name of the words for a weekday."""
    return f"weekday.{day.weekday()}"
