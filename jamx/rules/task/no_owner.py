"""Nobody is named who does a task.

What belongs to nobody is not done. An owner is `each organisation`, `organiser`, `host`, `mentor`, a function, a group,
an organisation, or words of your own; `owner: unknown` says that nobody has decided.

Bad:
    title: Meeting
    date: 2023-03-14
    tasks:
      - title: Fill in the self-assessment
        due: 1 week before

Good:
    title: Meeting
    date: 2023-03-14
    tasks:
      - title: Fill in the self-assessment
        owner: each organisation
        due: 1 week before
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.rules.written_tasks import incomplete, written_tasks
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Tasks without an owner: those of each organisation have one."""
    del options
    for found in written_tasks(subject):
        if found.task.owner is None and found.task.each != "organisation":
            place = below(found.at, "title")
            yield incomplete(subject, found, Finding("task/no-owner", place, {"title": found.task.title}))
