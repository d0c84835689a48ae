"""The same people are expected at two meetings at once.

An organisation that takes part in two programmes is expected at the meetings of both; so are several tracks of one
programme when the same organisations are in them. Where both meetings say which functions shall come, and none is
the same, an organisation sends different people and nothing clashes. Hours count where both have them. Meetings of
two programmes with one title are one meeting, unless their hours differ. A date that is only one of several
alternatives clashes with what is fixed; of several occasions one that is free is enough.

Bad:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: meetings/first.yaml
    title: First meeting
    date: 2022-09-15
    # file: /programmes/other/organisations.yaml
    lund:
      name: Lund
    # file: /programmes/other/programme.yaml
    title: Other programme
    # file: /programmes/other/meetings/start.yaml
    title: Start
    date: 2022-09-15

Good:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: meetings/first.yaml
    title: First meeting
    date: 2022-09-15
    time: 9–12
    # file: /programmes/other/organisations.yaml
    lund:
      name: Lund
    # file: /programmes/other/programme.yaml
    title: Other programme
    # file: /programmes/other/meetings/start.yaml
    title: Start
    date: 2022-09-15
    time: 13–16
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from jamx.findings import Finding, Related, Severity
from jamx.rules.rule import Scope
from jamx.schedule.bookings import clashes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jamx.rules.subjects import ProgrammeSubject, WorkspaceSubject
    from jamx.schedule.bookings import Booking, Clash

SEVERITY = Severity.WARNING
SCOPE = Scope.WORKSPACE

_MOST = 5
"""Names that a message lists."""


def gather(subject: ProgrammeSubject) -> tuple[Booking, ...]:
    """Who is expected when, in one programme."""
    return subject.bookings


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Pairs of meetings at once for the same people; the later in file order points at the other."""
    del options
    for _, together in groupby(clashes(subject.gathered), key=lambda clash: clash.later.at):
        yield _finding(tuple(together))


def _finding(found: Sequence[Clash]) -> Finding:
    """What clashes with one meeting: the first in words, all of them related."""
    clash = found[0]
    names = clash.organisations or clash.functions
    facts = {
        "title": clash.later.title,
        "other": clash.earlier.title,
        "date": clash.day.isoformat(),
        "names": names[:_MOST],
        "count": len(names),
    }
    possible = "alternative" in {clash.earlier.sort, clash.later.sort}
    variant = "organisations" if len(clash.organisations) > _MOST else "" if names else "all"
    related = tuple(Related(one.earlier.at, "held", {"title": one.earlier.title}) for one in found)
    return Finding("calendar/clash", clash.later.at, facts, "alternative" if possible else variant, related)
