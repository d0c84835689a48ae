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

from functools import cache
from typing import TYPE_CHECKING, Protocol

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.checklist import Checklist
from jamx.model.kinds import Kind
from jamx.model.meeting import Gathering, Meeting
from jamx.model.scalars import acknowledged
from jamx.rules.mentions import Sort, around_items, below
from jamx.rules.mentions_of_programme import of_checklists, of_programme
from jamx.rules.named import stands_twice
from jamx.rules.rule import Scope
from jamx.rules.written_items import items, strands

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.model.programme import Programme
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
        top, gathering = Place(sitting.ref.file), sitting.gathering
        if stands_twice(sitting.named.ids):  # places are dear
            yield from _doubles(_of_items(sitting.ref.file, gathering))
        yield from _doubles(_ids(top, "outcomes", gathering.outcomes))
        yield from _doubles(_ids(top, "tasks", gathering.tasks))
        if isinstance(gathering, Meeting):
            yield from _doubles(_ids(top, "occasions", gathering.occasions))
    yield from _of_folder(subject.folder)


def _of_items(file: str, gathering: Gathering) -> Iterator[Named]:
    for place, item in items(file, gathering):
        yield below(place, "id"), item.id
        yield from _ids(place, "parts", item.parts)
        for where, strand in strands(place, item):
            yield below(where, "id"), strand.id


def _of_folder(folder: Folder) -> Iterator[Finding]:
    if folder.programme is not None:
        yield from _of_programme(Place(folder.ref.file), folder.programme)
        yield from _hung_on(folder, folder.programme)
    for ref in folder.workspace.refs(folder.id, Kind.CHECKLIST):
        checklist = folder.workspace.model(ref, Checklist)
        if checklist is not None:
            yield from _doubles(_ids(Place(ref.file), "entries", checklist.entries))


def _of_programme(top: Place, programme: Programme) -> Iterator[Finding]:
    for key in _LISTS:
        yield from _doubles(_ids(top, key, getattr(programme, key)))
    for number, deliverable in enumerate(programme.deliverables):
        yield from _doubles(_ids(below(top, "deliverables", number), "contents", deliverable.contents))
    if programme.preconditions is not None:
        yield from _doubles(_ids(below(top, "preconditions"), "entries", programme.preconditions.entries))


def _hung_on(folder: Folder, programme: Programme) -> Iterator[Finding]:
    """What dates hang on, where something else of the same name could be meant; those of one list are told already."""

    @cache  # without doubles nobody need read every meeting for what hangs on it
    def hanging() -> set[str]:
        return {mention.name for mention in _mentions(folder, programme) if mention.sort is Sort.ANCHOR}

    for found in _doubles(_dated(folder, programme)):
        if found.arguments["id"] in hanging():
            yield found


def _dated(folder: Folder, programme: Programme) -> Iterator[Named]:
    """The names of meetings, and those in the lists whose entries have dates."""
    for ref in folder.workspace.refs(folder.id, Kind.MEETING):
        yield Place(ref.file), ref.name
    for key in _DATED:
        yield from _ids(Place(folder.ref.file), key, getattr(programme, key))


def _mentions(folder: Folder, programme: Programme) -> Iterator[Mention]:
    yield from of_programme(folder.ref.file, programme)
    yield from of_checklists(folder)
    for kind in (Kind.MEETING, Kind.AGENDA):
        for ref in folder.workspace.refs(folder.id, kind):
            gathering = folder.workspace.model(ref, Gathering)
            if gathering is not None:
                yield from around_items(ref.file, gathering)


def _ids(place: Place, key: str, entries: Iterable[Identified]) -> Iterator[Named]:
    for number, entry in enumerate(entries):
        yield below(place, key, number, "id"), entry.id


def _doubles(named: Iterable[Named]) -> Iterator[Finding]:
    first: dict[str, Place] = {}
    for place, one in named:
        if one is None or acknowledged(one) is not None:
            continue
        if one in first:
            yield Finding("reference/duplicate-id", place, {"id": one}, related=(Related(first[one], "first-id"),))
        first.setdefault(one, place)
