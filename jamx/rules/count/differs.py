"""A stated total is not what is listed.

Totals are announced early, in an invitation or on a slide, and lists change afterwards. `stated` keeps what was said;
this rule counts what the files list: the organisations that take part (a collective as many as its `count`), meetings
that are not cancelled, their days (of several occasions one), themes, groups, tracks, participants, and tables such
as `by: {county: …}`. A group's `count` is compared with the organisations under its `members`, a warning: people may
have been counted. What is not listed at all, or not known, is not compared. What is only for a group, or for no track,
may be counted or not; where somebody chooses meetings, any number that can be chosen is right.

Bad:
    # file: programme.yaml
    title: Programme
    stated:
      organisations: 3
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    malmo:
      name: Malmö stad

Good:
    # file: programme.yaml
    title: Programme
    stated:
      organisations: 2
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    malmo:
      name: Malmö stad
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.rules.stated_members import groups_that_differ
from jamx.rules.stated_tables import tables_that_differ
from jamx.rules.stated_totals import Listed, Total, stated_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Totals of the programme and of each of its tracks, and their tables; then how many each group has."""
    del options
    for listed in stated_by(subject.plan, subject.folder):
        totals = {total.of: total for total in listed.totals()}
        tables = list(tables_that_differ(listed, totals))
        differing = {of: total for of, total in totals.items() if total.differs}
        for of, total in differing.items():
            yield _finding(total, listed, [table for table in tables if table.arguments["of"] == of])
        yield from (table for table in tables if table.arguments["of"] not in differing)
    yield from groups_that_differ(subject.folder)


def _finding(total: Total, listed: Listed, tables: list[Finding]) -> Finding:
    """One finding for a total; a table that says where the difference lies is the other end of it."""
    counted, variant = total.shown
    facts = {"of": total.of, "stated": total.stated, "listed": counted, "counted": total.exact}
    related = tuple(other for table in tables if table.variant == "cell" for other in listed.seen(table))
    return Finding("count/differs", total.place, facts, variant, related)
