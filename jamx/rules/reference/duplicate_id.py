"""Two things have the same id.

What names an id then means either of them. Items, their parts and strands share the ids of a file; outcomes, tasks,
tracks, groups, phases and the like each have their own. Where a date hangs on an id (`2 weeks before start`), it may be
that of only one meeting, phase, milestone, deliverable or task.

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

from collections import Counter
from typing import TYPE_CHECKING, Protocol

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.checklist import Checklist
from jamx.model.kinds import Kind
from jamx.model.meeting import Meeting
from jamx.model.scalars import acknowledged
from jamx.rules.mentions import Sort, of_gathering
from jamx.rules.mentions_of_programme import of_programme
from jamx.rules.rule import Scope
from jamx.rules.written_items import items, strands

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from jamx.findings import Path
    from jamx.model.meeting import Gathering
    from jamx.rules.mentions import Mention
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.workspace.workspace import Folder

    Named = tuple[Place, str | None]

    class Identified(Protocol):
        """An entry that may have an id."""

        @property
        def id(self) -> str | None:
            """What other entries name it by."""


SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME

_DATED = ("phases", "milestones", "deliverables", "tasks")
"""Lists whose entries have dates that others may hang on."""

_LISTS = (*_DATED, "tracks", "groups", "goals", "services", "sources")


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each id that something before it has already."""
    del options
    for sitting in subject.sittings:
        file, gathering = sitting.ref.file, sitting.gathering
        if _twice(sitting.named.ids):
            yield from _doubles(_of_items(file, gathering))
        yield from _listed(file, ("outcomes",), gathering.outcomes)
        yield from _listed(file, ("tasks",), gathering.tasks)
        if isinstance(gathering, Meeting):
            yield from _listed(file, ("occasions",), gathering.occasions)
    yield from _of_folder(subject.folder)
    yield from _doubles(_hung_on(subject.folder))


def _of_items(file: str, gathering: Gathering) -> Iterator[Named]:
    for place, item in items(file, gathering):
        yield _id(place), item.id
        for number, part in enumerate(item.parts):
            yield _id(place, "parts", number), part.id
        for where, strand in strands(place, item):
            yield _id(where), strand.id


def _of_folder(folder: Folder) -> Iterator[Finding]:
    programme, file = folder.programme, folder.ref.file
    if programme is not None:
        for key in _LISTS:
            yield from _listed(file, (key,), getattr(programme, key))
        for number, deliverable in enumerate(programme.deliverables):
            yield from _listed(file, ("deliverables", number, "contents"), deliverable.contents)
        if programme.preconditions is not None:
            yield from _listed(file, ("preconditions", "entries"), programme.preconditions.entries)
    for ref in folder.workspace.refs(folder.id, Kind.CHECKLIST):
        checklist = folder.workspace.model(ref, Checklist)
        if checklist is not None:
            yield from _listed(ref.file, ("entries",), checklist.entries)


def _hung_on(folder: Folder) -> Iterator[Named]:
    """What dates hang on, where something else of the same name could be meant: one of each list, and meetings."""
    named = tuple(_dated(folder))
    twice = {one for one, times in Counter(one for _, one in named).items() if times > 1}
    if twice:  # else nobody need read every meeting for what hangs on them
        hanging = {mention.name for mention in _mentions(folder) if mention.sort is Sort.ANCHOR}
        yield from ((place, one) for place, one in named if one in twice & hanging)


def _dated(folder: Folder) -> Iterator[Named]:
    """The names of meetings, and each name once of every list whose entries have dates."""
    programme, file = folder.programme, folder.ref.file
    if programme is None:
        return
    for ref in folder.workspace.refs(folder.id, Kind.MEETING):
        yield Place(ref.file), ref.name
    for key in _DATED:
        seen: set[str | None] = {None}
        for place, one in _ids(file, (key,), getattr(programme, key)):
            if one not in seen:
                yield place, one
            seen.add(one)


def _mentions(folder: Folder) -> Iterator[Mention]:
    if folder.programme is not None:
        yield from of_programme(folder.ref.file, folder.programme)
    for ref in folder.workspace.refs(folder.id, Kind.MEETING):
        meeting = folder.workspace.model(ref, Meeting)
        if meeting is not None:
            yield from of_gathering(ref.file, meeting)


def _listed(file: str, path: Path, entries: Sequence[Identified]) -> Iterator[Finding]:
    """The doubles in a list; places are made only where there are any."""
    if len(entries) > 1 and _twice([entry.id for entry in entries if entry.id is not None]):
        yield from _doubles(_ids(file, path, entries))


def _twice(ids: Sequence[str]) -> bool:
    return len(set(ids)) < len(ids)


def _ids(file: str, path: Path, entries: Iterable[Identified]) -> Iterator[Named]:
    for number, entry in enumerate(entries):
        yield _id(Place(file), *path, number), entry.id


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
