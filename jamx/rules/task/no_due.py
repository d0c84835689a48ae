"""Nothing says until when a task is to be done.

A task is due on a day (`due: 2023-03-07`), at a distance from its meeting (`due: 1 week before`), or at least before,
during, between or after meetings (`when: before`); `due: unknown` says that nobody has decided.

Bad:
    title: Meeting
    date: 2023-03-14
    tasks:
      - title: Fill in the self-assessment
        owner: each organisation

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
    """Tasks that say neither `due` nor `when`."""
    del options
    for found in written_tasks(subject):
        if found.task.due is None and found.task.when is None:
            place = below(found.at, "title")
            yield incomplete(subject, found, Finding("task/no-due", place, {"title": found.task.title}))
