"""A meeting is about planning a year that is about to begin.

By then the operational plan is written and the budget decided. A meeting is understood to plan a year when its title
or theme names that year together with a word of planning, in Swedish or English (plan, planering, budget …), and
nothing of what comes later (uppföljning, evaluation …). A year that is further away, or has begun, is left alone.

Options:
    weeks: how many weeks before the year begins planning is too late (7)

Bad:
    title: Meeting
    theme: Problems and goals in the operational plan for 2023
    date: 2022-11-16

Good:
    title: Meeting
    theme: Problems and goals in the operational plan for 2023
    date: 2022-09-15
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.schedule.order import Between, begins, days_from

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.text import Text
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.occurrences import Occurrence

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME
OPTIONS = {"weeks": 7}

_YEAR = re.compile(r"(?<![0-9])(20[0-9]{2}|19[0-9]{2})(?![0-9])")
_PLANNING = re.compile(r"planering|plan(?:en|er|erna|era|erar|s)?\b|\bplanning\b|budget")
_LOOKING_BACK = re.compile(
    r"uppfölj|följ\w* upp|utvärder|erfarenhet|lärdom|genomför|follow|evaluat|lesson|review|implement"
)


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each meeting that plans a year which certainly begins within a few weeks after it, once."""
    told: set[str] = set()
    for time in subject.placed:
        for text in filter(None, (time.meeting.theme, time.meeting.title)):
            year = _planned(text)
            days = _days(time, year) if year is not None else None
            if days is None or time.ref.file in told or days > 7 * options["weeks"]:
                continue
            told.add(time.ref.file)
            yield Finding("calendar/theme-late", time.at, {"title": time.meeting.title, "year": year, "days": days})


def _planned(said: Text) -> int | None:
    """The first year that a text says it plans."""
    text = str(said).casefold()
    years = _YEAR.findall(text)
    if not years or not _PLANNING.search(text) or _LOOKING_BACK.search(text):
        return None
    return min(map(int, years))


def _days(time: Occurrence, year: int) -> int | None:
    """Days until a year begins at most; None where it may have begun, or nobody can tell."""
    if time.when is None:
        return None
    least, most = days_from(begins(time.when), Between(date(year, 1, 1), date(year, 1, 1)))
    return most if least is not None and least > 0 else None
