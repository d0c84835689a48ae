"""What one programme adds to a run; programmes are looked at one by one, so that a run needs not hold them all."""

from __future__ import annotations

import gc
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from jamx.check.acknowledgements import MARK
from jamx.check.packed import packed
from jamx.check.places import Places
from jamx.check.selection import limits
from jamx.model.kinds import Kind
from jamx.model.meeting import Gathering
from jamx.rules.rule import Scope
from jamx.rules.subjects import ProgrammeSubject, Sitting
from jamx.rules.table import RULES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from jamx.check.selection import Selection
    from jamx.findings import Finding
    from jamx.schedule.plan import Plan
    from jamx.workspace.files import FileRef

    Check = Callable[[object, Mapping[str, int]], Iterator[Finding]]


_UNTIL_ALL = 128
"""How often programmes are let go of until all of the memory is searched, which takes as long as a small programme."""


class Asked(NamedTuple):
    """A rule that a run asks, with the figures to go by.

    Attributes:
        rule: Its name.
        check: What finds it.
        gather: What it wants to know of each programme, where it looks at several.
    """

    rule: str
    check: Check
    options: Mapping[str, int]
    gather: Callable[[ProgrammeSubject], object] | None


class Share(NamedTuple):
    """A programme's share of a run, small enough to be kept and to be sent from one process to another.

    Attributes:
        findings: What was found in its files, with its place.
        gathered: What rules that look at several programmes know of this one, by rule, as bytes.
        marked: The files in which comments may let findings stand.
    """

    findings: tuple[Finding, ...]
    gathered: Mapping[str, bytes]
    marked: tuple[str, ...]


class Examiner:
    """Asks the rules.

    Args:
        plan: The computations.
        selection: The rules wanted.
        only: The files whose own faults matter, where not all do.
    """

    def __init__(self, plan: Plan, selection: Selection, only: Collection[str] | None = None) -> None:
        self._plan = plan
        self._selection = selection
        self._only = only
        self.places = Places(plan.workspace)
        self._forgotten = 0

    @cached_property
    def asked(self) -> Mapping[Scope, Sequence[Asked]]:
        """The rules that are asked, by what they look at."""
        settings = self._plan.workspace.configuration.rules
        found: dict[Scope, list[Asked]] = {scope: [] for scope in Scope}
        for rule in RULES.values():
            if self._selection.asks(rule, settings) and rule.check is not None:
                found[rule.scope].append(Asked(rule.name, rule.check, limits(rule, settings), rule.gather))
        return found

    def share(self, programme: str, refs: Iterable[FileRef]) -> Share:
        """What is found in some of a programme's files, and what rules about several programmes want to know of it."""
        refs = tuple(refs)
        found = [finding for ref in refs for finding in self._plan.workspace.loaded(ref).findings]
        sittings = tuple(sitting for ref in refs if (sitting := self._sitting(ref)) is not None)
        for sitting in sittings:
            found += self._ask(Scope.SITTING, sitting)
        subject = ProgrammeSubject(self._plan, self._plan.workspace.folder(programme), sittings, self._only)
        whole = self._ask(Scope.PROGRAMME, subject)
        found += (one for one in whole if self._only is None or one.place.file in self._only)
        gathered = {} if self._only is not None else self._gathered(subject)
        marked = tuple(ref.file for ref in refs if self.marked(ref.file))
        return Share(tuple(map(self.places.located, found)), gathered, marked)

    def share_of(self, programme: str) -> Share:
        """The share of a programme with all its files."""
        workspace = self._plan.workspace
        return self.share(programme, workspace.folder(programme).refs)

    def marked(self, file: str) -> bool:
        """Whether comments in a file may let findings stand."""
        workspace = self._plan.workspace
        return self._selection.acknowledge and workspace.exists(file) and MARK in workspace.document(file).text

    def forget(self) -> None:
        """Let go of every programme: what is wanted of one again is read again."""
        self._plan.forget_programmes()
        self.places.forget()
        self._forgotten += 1
        if self._forgotten % _UNTIL_ALL:
            gc.collect(0)  # the little that refers to itself, while it is young: a short search, rarely made else
        else:
            gc.collect()  # a search of everything also frees the small pieces that Python holds ready

    def _sitting(self, ref: FileRef) -> Sitting | None:
        if ref.kind not in {Kind.MEETING, Kind.AGENDA}:
            return None
        model = self._plan.workspace.loaded(ref).model
        return Sitting(self._plan, ref, model) if isinstance(model, Gathering) else None

    def _ask(self, scope: Scope, subject: object) -> Iterator[Finding]:
        for one in self.asked[scope]:
            yield from one.check(subject, one.options)

    def _gathered(self, subject: ProgrammeSubject) -> Mapping[str, bytes]:
        wanted = self.asked[Scope.WORKSPACE]
        return {one.rule: packed(one.gather(subject)) for one in wanted if one.gather is not None}
