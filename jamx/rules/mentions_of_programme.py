"""Which names a programme's own file mentions, and the checklists beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Place
from jamx.model.checklist import Checklist
from jamx.model.kinds import Kind
from jamx.rules.mentions import Mention, Sort, below, many, of_due, of_expectations, of_tasks, one

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamx.model.checklist import ChecklistEntry
    from jamx.model.programme import Programme
    from jamx.workspace.workspace import Folder


def of_programme(file: str, programme: Programme) -> Iterator[Mention]:
    """The names in a programme's own file."""
    top = Place(file)
    yield from one(top, "parent", programme.parent, Sort.PROGRAMME)
    yield from one(top, "round_of", programme.round_of, Sort.PROGRAMME)
    if programme.organiser is not None:
        for _, said in programme.organiser.versions:
            yield Mention(below(top, "organiser"), said, Sort.ORGANISER)
    yield from of_expectations(top, programme.expects)
    yield from of_tasks(top, programme.tasks)
    yield from _of_tracks(top, programme)
    yield from _of_groups(top, programme)
    yield from _of_dates(top, programme)
    yield from _of_work(top, programme)
    if programme.preconditions is not None:
        here = below(top, "preconditions")
        yield from one(here, "use", programme.preconditions.use, Sort.CHECKLIST)
        yield from of_entries(here, programme.preconditions.entries)


def of_checklists(folder: Folder) -> Iterator[Mention]:
    """The names in a programme's checklists that have no faults of form."""
    for ref in folder.workspace.refs(folder.id, Kind.CHECKLIST):
        checklist = folder.workspace.model(ref, Checklist)
        if checklist is not None:
            yield from many(Place(ref.file), "meetings", checklist.meetings, Sort.MEETING)
            yield from of_entries(Place(ref.file), checklist.entries)


def of_entries(place: Place, entries: Iterable[ChecklistEntry]) -> Iterator[Mention]:
    """What the dates of a checklist hang on."""
    for number, entry in enumerate(entries):
        yield from of_due(below(place, "entries", number), "due", entry.due)


def _of_tracks(top: Place, programme: Programme) -> Iterator[Mention]:
    for number, track in enumerate(programme.tracks):
        here = below(top, "tracks", number)
        yield from many(here, "prerequisite", track.prerequisite, Sort.BEFORE)
        yield from of_expectations(here, track.expects or ())


def _of_groups(top: Place, programme: Programme) -> Iterator[Mention]:
    for number, group in enumerate(programme.groups):
        here = below(top, "groups", number)
        yield from many(here, "members", group.members, Sort.MEMBER)
        yield from one(here, "track", group.track, Sort.TRACK)
        yield from one(here, "of", group.of, Sort.ORIGIN)
    for number, choice in enumerate(programme.choices):
        yield from many(below(top, "choices", number), "of", choice.of, Sort.MEETING)


def _of_dates(top: Place, programme: Programme) -> Iterator[Mention]:
    for number, phase in enumerate(programme.phases):
        yield from one(below(top, "phases", number), "track", phase.track, Sort.TRACK)
    for number, milestone in enumerate(programme.milestones):
        here = below(top, "milestones", number)
        yield from one(here, "track", milestone.track, Sort.TRACK)
        yield from many(here, "meetings", milestone.meetings, Sort.MEETING)
        yield from of_due(here, "date", milestone.date)


def _of_work(top: Place, programme: Programme) -> Iterator[Mention]:
    for number, deliverable in enumerate(programme.deliverables):
        here = below(top, "deliverables", number)
        yield from one(here, "phase", deliverable.phase, Sort.PHASE)
        yield from one(here, "track", deliverable.track, Sort.TRACK)
        yield from of_due(here, "due", deliverable.due)
    for number, workload in enumerate(programme.workload):
        here = below(top, "workload", number)
        yield from one(here, "phase", workload.phase, Sort.PHASE)
        yield from one(here, "track", workload.track, Sort.TRACK)
    for number, staff in enumerate(programme.staff):
        yield from one(below(top, "staff", number), "phase", staff.phase, Sort.PHASE)
