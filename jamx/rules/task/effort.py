"""More work is planned than was promised.

A programme promises how much work it is (`workload`); the tasks of each organisation and of the functions say how
much they take (`effort`). Tasks that do not say count as nothing, so that what is told is certain.

Bad:
    # file: programme.yaml
    title: Programme
    workload:
      - effort: 4 h
    tasks:
      - title: Write the plan
        owner: each organisation
        due: 2023-03-14
        effort: 2 days

Good:
    # file: programme.yaml
    title: Programme
    workload:
      - effort: 2 days
    tasks:
      - title: Write the plan
        owner: each organisation
        due: 2023-03-14
        effort: 2 days
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.rule import Scope
from jamx.schedule.planned_work import planned_work
from jamx.schedule.workload import promised

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """The least that is planned against the most that was promised, besides the meetings themselves."""
    del options
    folder = subject.folder
    if folder.programme is None or not folder.programme.workload:
        return
    work = promised(folder, subject.times)
    planned = planned_work(subject.plan.tasks(folder.id))
    if work.besides.most is None or planned <= work.besides.most:
        return
    facts = {"planned": planned, "promised": int(work.besides.most), "over": planned - int(work.besides.most)}
    yield Finding("task/effort", Place(folder.ref.file, ("workload", 0, "effort")), facts)
