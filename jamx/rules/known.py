"""Which names a programme's files may mention; nothing is known where the file that declares them has faults."""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from jamx.model.agenda import KINDS
from jamx.model.kinds import Kind
from jamx.model.meeting import AgendaFile, Meeting
from jamx.model.relative_date import PROGRAMME
from jamx.rules.mentions import Sort
from jamx.rules.written_items import sources
from jamx.workspace.files import FileRef
from jamx.workspace.root import CONFIGURATION
from jamx.workspace.workspace import REGISTER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Set

    from jamx.model.meeting import Gathering
    from jamx.schedule.plan import Plan
    from jamx.workspace.workspace import Folder

Names: TypeAlias = "tuple[str, ...] | None"
"""The names there are; None where nobody can tell."""

_TURNS = ("organisation", "mentor", "host", "organiser")
_CONDITIONS = ("mentor", "host")


class Known:
    """The names of one programme, each list made when it is first asked for."""

    def __init__(self, folder: Folder, plan: Plan) -> None:
        self._folder = folder
        self._plan = plan
        self._workspace = folder.workspace
        self._names: dict[Sort, Names] = {}
        self._sets: dict[Sort, frozenset[str] | None] = {}

    def names(self, sort: Sort) -> Names:
        """What a mention of this sort may be."""
        if sort not in self._names:
            self._names[sort] = self._table[sort]()
        return self._names[sort]

    @cached_property
    def _table(self) -> Mapping[Sort, Callable[[], Names]]:
        return {
            Sort.ORGANISATION: lambda: self._organisations,
            Sort.ATTENDING: lambda: _both(self._organisations, self._groups),
            Sort.MEMBER: lambda: _both(self._organisations, self.functions),
            Sort.CONDITION: lambda: _both(_CONDITIONS, self._organisations),
            Sort.SPEAKER: lambda: _both(_TURNS, _both(self._groups, self.functions)),
            Sort.TRACK: lambda: self._tracks,
            Sort.GROUP: lambda: self._groups,
            Sort.MEETING: lambda: self._files(Kind.MEETING),
            Sort.AGENDA: lambda: self._files(Kind.AGENDA),
            Sort.PROGRAMME: lambda: self._workspace.programmes,
            Sort.KIND: lambda: self._kinds,
            Sort.CHECKLIST: lambda: self._files(Kind.CHECKLIST),
            Sort.PHASE: lambda: self._ids("phases"),
            Sort.GOAL: lambda: self._ids("goals"),
            Sort.WORK: lambda: self._work,
            Sort.ANCHOR: lambda: self._anchors,
            Sort.ORIGIN: lambda: _both(self._tracks, self._groups),
            Sort.BEFORE: lambda: _both(self._tracks, self._files(Kind.MEETING)),
            Sort.FUNCTION: lambda: self.functions,
            Sort.ORGANISER: lambda: self._organisations,
            Sort.FOLLOWED: lambda: _both(("organiser",), self._organisations),
        }

    @cached_property
    def _organisations(self) -> Names:
        refs = (FileRef(file, Kind.ORGANISATIONS) for file in (REGISTER, self._folder.organisations_file))
        broken = (self._workspace.loaded(ref).model is None for ref in refs if self._workspace.exists(ref.file))
        return None if any(broken) else tuple(self._folder.organisations)

    @cached_property
    def _groups(self) -> Names:
        return self._ids("groups")

    @cached_property
    def _tracks(self) -> Names:
        return self._ids("tracks")

    def _ids(self, key: str) -> Names:
        """The ids of one of the programme's lists."""
        programme = self._folder.programme
        if programme is None:
            return self._undeclared
        return tuple(entry.id for entry in getattr(programme, key) if entry.id is not None)

    @cached_property
    def _work(self) -> Names:
        """Deliverables and what they contain: the programme's own, and those of the programmes above it."""
        found: dict[str, list[str]] = {}
        name: str | None = self._folder.id
        while name is not None and name not in found:
            folder, found[name] = self._workspace.folder(name), []
            if folder.programme is None:
                if self._workspace.exists(folder.ref.file):
                    return None
                break
            for each in folder.programme.deliverables:
                if each.id is not None:
                    found[name] += [each.id, *(f"{each.id}/{one.id}" for one in each.contents if one.id is not None)]
            name = folder.programme.parent
        return tuple(chain.from_iterable(found.values()))

    @cached_property
    def _anchors(self) -> Names:
        """What dates may hang on; nobody can tell as long as a meeting has faults, or the programme's own file."""
        refs = self._workspace.refs(self._folder.id, Kind.MEETING)
        if self.functions is None or any(self._workspace.loaded(ref).model is None for ref in refs):
            return None
        return tuple(dict.fromkeys((PROGRAMME, *self._plan.due_dates(self._folder.id).anchors)))

    def certain(self, sort: Sort, names: Set[str], gathering: Gathering | None = None) -> bool:
        """Whether nothing is wrong with some names: all are known, or nobody can tell.

        What other meetings have to be read for is left open: most outcomes are a file's own, most dates hang on a
        meeting by its id.
        """
        if sort is Sort.OUTCOME:
            return gathering is not None and names <= {*own_outcomes(gathering)}
        known = self._near if sort is Sort.ANCHOR else self._set(sort)
        return known is None or names <= known

    def all_certain(self, names: Mapping[Sort, Set[str]], gathering: Gathering | None = None) -> bool:
        """The same of names of several sorts."""
        return all(self.certain(sort, each, gathering) for sort, each in names.items() if each)

    def _set(self, sort: Sort) -> frozenset[str] | None:
        if sort not in self._sets:
            found = self.names(sort)
            self._sets[sort] = None if found is None else frozenset(found)
        return self._sets[sort]

    @cached_property
    def _near(self) -> frozenset[str]:
        """What dates hang on that the programme's own file and the names of its meetings tell."""
        own = (self._ids(key) or () for key in ("phases", "milestones", "deliverables", "tasks"))
        return frozenset((PROGRAMME, *self._files(Kind.MEETING), *chain.from_iterable(own)))

    @cached_property
    def functions(self) -> Names:
        """The functions that the programme declares."""
        programme = self._folder.programme
        return self._undeclared if programme is None else tuple(programme.functions)

    @property
    def _undeclared(self) -> Names:
        """Without a model of the programme: nothing where there is no file, else nobody can tell."""
        return None if self._workspace.exists(self._folder.ref.file) else ()

    def _files(self, kind: Kind) -> tuple[str, ...]:
        return tuple(ref.name for ref in self._workspace.refs(self._folder.id, kind))

    @cached_property
    def _kinds(self) -> Names:
        settings = FileRef(CONFIGURATION, Kind.CONFIGURATION)
        if self._workspace.exists(CONFIGURATION) and self._workspace.loaded(settings).model is None:
            return None
        return (*KINDS, *self._workspace.configuration.kinds)

    def outcomes(self, ref: FileRef, gathering: Gathering) -> Names:
        """The outcomes that items may name: the file's own, and for an agenda those of meetings that use it."""
        found = [*own_outcomes(gathering)]
        if not isinstance(gathering, AgendaFile):
            return tuple(found)
        for other in self._workspace.refs(self._folder.id, Kind.MEETING):
            meeting = self._workspace.model(other, Meeting)
            if meeting is None:
                return None
            if any(source.use == ref.name for _, source in sources(other.file, meeting)):
                found += own_outcomes(meeting)
        return tuple(found)


def own_outcomes(gathering: Gathering) -> tuple[str, ...]:
    """The outcomes that a meeting's or an agenda's own file declares."""
    return tuple(outcome.id for outcome in gathering.outcomes if outcome.id is not None)


def _both(one: Names, other: Names) -> Names:
    return None if one is None or other is None else (*one, *other)
