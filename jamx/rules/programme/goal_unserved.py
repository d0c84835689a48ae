"""No outcome of any meeting works for a goal of the programme.

Outcomes say which goals they work for with `serves: [goal]`. A goal that none names is either nobody's work or has not
been connected: this is a guess, and off unless `jamx.yaml` gives the rule a severity.

Bad:
    # file: /jamx.yaml
    rules:
      programme/goal-unserved: note
    # file: programme.yaml
    title: Programme
    goals:
      - id: skills
        title: The municipalities know how
    # file: meetings/meeting.yaml
    title: Meeting
    outcomes: [A plan]

Good:
    # file: /jamx.yaml
    rules:
      programme/goal-unserved: note
    # file: programme.yaml
    title: Programme
    goals:
      - id: skills
        title: The municipalities know how
    # file: meetings/meeting.yaml
    title: Meeting
    outcomes:
      - title: A plan
        serves: [skills]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.kinds import Kind
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME
GUESS = True


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Goals with an id that no outcome serves, where meetings have outcomes; silent where one cannot be read."""
    del options
    folder = subject.folder
    refs = [ref for kind in (Kind.MEETING, Kind.AGENDA) for ref in folder.workspace.refs(folder.id, kind)]
    outcomes = [outcome for sitting in subject.sittings for outcome in sitting.gathering.outcomes]
    if folder.programme is None or not outcomes or any(folder.workspace.loaded(ref).model is None for ref in refs):
        return
    served = {goal for outcome in outcomes for goal in outcome.serves}
    for number, goal in enumerate(folder.programme.goals):
        if goal.id is not None and goal.id not in served:
            place = Place(folder.ref.file, ("goals", number, "title"))
            yield Finding("programme/goal-unserved", place, {"title": goal.title, "name": goal.id})
