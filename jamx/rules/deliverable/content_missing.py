"""Nothing prepares what a plan or a report must contain.

Work that leads up to a deliverable says so: `prepares: plan/budget` in a task, an item or an outcome; `prepares: plan`
prepares all of it. A content that nothing prepares is either nobody's work or work that has not been connected: this
is a guess, and off unless `jamx.yaml` gives the rule a severity.

Bad:
    # file: /jamx.yaml
    rules:
      deliverable/content-missing: warning
    # file: programme.yaml
    title: Programme
    deliverables:
      - id: plan
        title: Plan
        recipient: Regeringen
        due: 2026-09-15
        contents:
          - id: budget
            title: Budget

Good:
    # file: /jamx.yaml
    rules:
      deliverable/content-missing: warning
    # file: programme.yaml
    title: Programme
    deliverables:
      - id: plan
        title: Plan
        recipient: Regeringen
        due: 2026-09-15
        contents:
          - id: budget
            title: Budget
    # file: meetings/meeting.yaml
    title: Meeting
    outcomes:
      - title: A budget
        prepares: plan/budget
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.kinds import Kind
from jamx.rules.mentions import Sort, of_tasks
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME
GUESS = True


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Contents with an id that no task, item or outcome names; silent where a meeting cannot be read."""
    del options
    folder = subject.folder
    refs = [ref for kind in (Kind.MEETING, Kind.AGENDA) for ref in folder.workspace.refs(folder.id, kind)]
    if folder.programme is None or any(folder.workspace.loaded(ref).model is None for ref in refs):
        return
    named = {one.name for one in of_tasks(Place(folder.ref.file), folder.programme.tasks) if one.sort is Sort.WORK}
    named.update(*(sitting.names(Sort.WORK) for sitting in subject.sittings))
    for number, each in enumerate(folder.programme.deliverables):
        if each.id is None or each.id in named or each.status != "planned":
            continue
        for index, content in enumerate(each.contents):
            if content.id is not None and f"{each.id}/{content.id}" not in named:
                place = Place(folder.ref.file, ("deliverables", number, "contents", index, "title"))
                facts = {"title": content.title, "of": each.title, "name": f"{each.id}/{content.id}"}
                yield Finding("deliverable/content-missing", place, facts)
