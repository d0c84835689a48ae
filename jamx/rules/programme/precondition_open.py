"""A precondition is not met, though the programme has begun.

Preconditions are what an organisation needs in order to take part. Where a file in `follow-up/` says that one of them
is `open` or only `started`, and the programme has begun (a meeting is `held`, or `--today` is past the first), somebody
should talk to the organisation. What no file speaks of is not asked for, and what is closed is history.

Bad:
    # file: programme.yaml
    title: Programme
    preconditions:
      - id: mandate
        title: The management has given a mandate
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    # file: follow-up/lund.yaml
    mandate:
      status: open
    # file: meetings/meeting.yaml
    title: Meeting
    status: held
    date: 2026-09-15

Good:
    # file: programme.yaml
    title: Programme
    preconditions:
      - id: mandate
        title: The management has given a mandate
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    # file: follow-up/lund.yaml
    mandate:
      status: done
    # file: meetings/meeting.yaml
    title: Meeting
    status: held
    date: 2026-09-15
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.kinds import Kind
from jamx.rules.beginning import has_begun
from jamx.rules.rule import Scope
from jamx.schedule.follow_ups import preconditions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.text import Text
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.workspace.workspace import Folder

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Preconditions that a follow-up calls open or started, in a programme that has begun."""
    del options
    folder = subject.folder
    if subject.closed or not has_begun(subject):
        return
    titles = _titles(folder)
    for ref in folder.workspace.refs(folder.id, Kind.FOLLOW_UP):
        for key, progress in folder.follow_up(ref.name).items():
            if key in titles and progress.status in {"open", "started"}:
                facts = {"title": titles[key], "organisation": ref.name}
                yield Finding("programme/precondition-open", Place(ref.file, (key, "status")), facts)


def _titles(folder: Folder) -> dict[str | None, Text]:
    """The titles of the preconditions by what a follow-up may call them: `mandate`, or `checklist/mandate`."""
    named = preconditions(folder)
    return {name: entry.title for full, entry in named.items() for name in (full, entry.id)}
