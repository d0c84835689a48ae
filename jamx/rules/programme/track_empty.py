"""A track has no meetings, though others have.

Either its meetings are missing, or they do not say `track`. A track made to measure (`tailored: yes`) has none in
common; one whose `open` says what is not known is left alone, and so is one that is there for phases, milestones or
deliverables. Where no meeting belongs to a track, all are for everybody, and no track is empty.

Bad:
    # file: programme.yaml
    title: Programme
    tracks:
      - id: managers
        title: For managers
      - id: strategists
        title: For strategists
    # file: meetings/meeting.yaml
    title: Meeting
    track: strategists

Good:
    # file: programme.yaml
    title: Programme
    tracks:
      - id: managers
        title: For managers
        tailored: yes
      - id: strategists
        title: For strategists
    # file: meetings/meeting.yaml
    title: Meeting
    track: strategists
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.kinds import Kind
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.programme import Programme
    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Tracks without a meeting in a programme whose meetings say their tracks; silent where one cannot be read."""
    del options
    folder = subject.folder
    programme = folder.programme
    if programme is None:
        return
    refs = folder.workspace.refs(folder.id, Kind.MEETING)
    if any(folder.workspace.loaded(ref).model is None for ref in refs):
        return
    gatherings = [sitting.gathering for sitting in subject.sittings]
    used = {gathering.track for gathering in gatherings if gathering.track is not None}
    if used - {track.id for track in programme.tracks}:
        return  # a misspelt track is told as such
    groups = {group.id: group.of for group in programme.groups}
    served = used | _otherwise(programme) | {groups[one.group] for one in gatherings if one.group in groups}
    for number, track in enumerate(programme.tracks):
        if used and track.id not in served and not track.tailored and not track.open:
            place = Place(folder.ref.file, ("tracks", number, "title"))
            yield Finding("programme/track-empty", place, {"title": track.title, "name": track.id})


def _otherwise(programme: Programme) -> set[str | None]:
    """The tracks that something else than a meeting is for."""
    dated = {phase.track for phase in programme.phases} | {milestone.track for milestone in programme.milestones}
    return dated | {deliverable.track for deliverable in programme.deliverables}
