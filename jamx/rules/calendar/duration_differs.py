"""How long the programme is said to be is not how long it is.

"Two years" that run from September 2011 until December 2013 are 28 months, and everybody plans with another of the
two. What is said is rounded, so a difference counts only when it is more than a tenth of it and more than a month.
A month that is named is there from its first day or until its last; a season, a term or a year may be only begun.

Options:
    per_cent: how much longer or shorter it may be, in per cent of what is said (10)
    days: how many days it may differ at least, however short it is (31)

Bad:
    # file: programme.yaml
    title: Programme
    period: 2011-09/2013-12
    stated:
      duration: 2 years

Good:
    # file: programme.yaml
    title: Programme
    period: 2011-09/2013-08
    stated:
      duration: 2 years
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.dates import date_of
from jamx.model.length import Length
from jamx.rules.rule import Scope
from jamx.schedule.order import iso
from jamx.schedule.period_lengths import MONTH, lengths

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME
OPTIONS = {"per_cent": 10, "days": 31}


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """The stated duration, where the period is too long or too short for it however its ends are meant."""
    programme = subject.folder.programme
    if programme is None or programme.stated is None:
        return
    said, period = programme.stated.duration, date_of(programme.period)
    if not isinstance(said, Length) or period is None:
        return
    days = lengths(period)
    if days is None:
        return
    wanted = said.months * MONTH
    spare = max(wanted * options["per_cent"] / 100, options["days"])
    if days[0] > wanted + spare:
        nearest = days[0]
    elif days[1] < wanted - spare:
        nearest = days[1]
    else:
        return
    file = subject.folder.ref.file
    facts = {"said": said.text, "months": round(nearest / MONTH), "days": nearest, "period": iso(period)}
    related = Related(Place(file, ("period", "on")), "whole-period", {"period": iso(period)})
    yield Finding("calendar/duration-differs", Place(file, ("stated", "duration")), facts, related=(related,))
