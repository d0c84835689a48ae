"""Two things have the same id.

What names an id then means either of them. Items, their parts and strands share the ids of a file; outcomes, tasks,
tracks and groups each have their own.

Bad:
    title: Meeting
    outcomes:
      - id: plan
        title: A plan for the work at home
      - id: plan
        title: A stakeholder analysis

Good:
    title: Meeting
    outcomes:
      - id: plan
        title: A plan for the work at home
      - id: analysis
        title: A stakeholder analysis
    agenda:
      - title: Planning
        time: 10–11
        outputs: [plan, analysis]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.checklist import Checklist
from jamx.model.kinds import Kind
from jamx.model.meeting import Meeting
from jamx.model.scalars import acknowledged
from jamx.rules.mentions import items, strands
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.model.meeting import Gathering
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.workspace.workspace import Folder

    Named = tuple[Place, str | None]

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each id that something before it has already."""
    del options
    for sitting in subject.sittings:
        for family in _of_gathering(sitting.ref.file, sitting.gathering):
            yield from _doubles(family)
    for family in _of_folder(subject.folder):
        yield from _doubles(family)


def _of_gathering(file: str, gathering: Gathering) -> Iterator[Iterator[Named]]:
    yield _of_items(file, gathering)
    yield _ids(file, "outcomes", (outcome.id for outcome in gathering.outcomes))
    yield _ids(file, "tasks", (task.id for task in gathering.tasks))
    if isinstance(gathering, Meeting):
        yield _ids(file, "occasions", (occasion.id for occasion in gathering.occasions))


def _of_items(file: str, gathering: Gathering) -> Iterator[Named]:
    for place, item in items(file, gathering):
        yield _id(place), item.id
        for number, part in enumerate(item.parts):
            yield _id(place, "parts", number), part.id
        for where, strand in strands(place, item):
            yield _id(where), strand.id


def _of_folder(folder: Folder) -> Iterator[Iterator[Named]]:
    programme, file = folder.programme, folder.ref.file
    if programme is not None:
        yield _ids(file, "tracks", (track.id for track in programme.tracks))
        yield _ids(file, "groups", (group.id for group in programme.groups))
        yield _ids(file, "tasks", (task.id for task in programme.tasks))
    for ref in folder.workspace.refs(folder.id, Kind.CHECKLIST):
        checklist = folder.workspace.model(ref, Checklist)
        if checklist is not None:
            yield _ids(ref.file, "entries", (entry.id for entry in checklist.entries))


def _ids(file: str, key: str, ids: Iterable[str | None]) -> Iterator[Named]:
    for number, one in enumerate(ids):
        yield _id(Place(file), key, number), one


def _id(place: Place, *segments: str | int) -> Place:
    return Place(place.file, (*place.path, *segments, "id"))


def _doubles(named: Iterable[Named]) -> Iterator[Finding]:
    first: dict[str, Place] = {}
    for place, one in named:
        if one is None or acknowledged(one) is not None:
            continue
        if one in first:
            yield Finding("reference/duplicate-id", place, {"id": one}, related=(Related(first[one], "first-id"),))
        first.setdefault(one, place)
