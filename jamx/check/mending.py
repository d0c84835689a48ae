"""A workspace while it is mended: its texts, what is found in them, and whether a change made it worse."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from jamx.check.repairs import offered
from jamx.check.run import Run
from jamx.check.selection import Selection
from jamx.rules.rule import Scope
from jamx.rules.table import RULES
from jamx.schedule.plan import Plan
from jamx.source.amend import amended
from jamx.source.files import LARGEST
from jamx.workspace.files import classify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from jamx.check.repairs import Repair
    from jamx.findings import Edit, Finding, Result
    from jamx.workspace.workspace import Workspace

_Kind: TypeAlias = tuple[str, str, str]
"""A file, a rule, and which of its sentences."""

_NOWHERE, _FORMLESS, _SOUND = range(3)
"""How far a file is understood: it cannot be read, it has faults of form, it has a meaning."""


class Wish(NamedTuple):
    """Which fixes are wanted.

    Attributes:
        may_change: Whether a file may be changed.
        selection: The rules wanted; a fix adds no finding of any other rule either.
        unsafe: Whether fixes are wanted too whose old text somebody may want back.
        today: The day it is, where somebody said.
    """

    may_change: Callable[[str], bool]
    selection: Selection = Selection()
    unsafe: bool = False
    today: date | None = None


class State:
    """A workspace with some texts in the place of those of its files.

    Args:
        workspace: With those texts.
        wish: Which fixes are wanted.
        texts: The new texts by file.
        only: The files whose own faults are looked for, where not all are.
    """

    def __init__(
        self,
        workspace: Workspace,
        wish: Wish,
        texts: Mapping[str, str] = MappingProxyType({}),
        only: frozenset[str] | None = None,
    ) -> None:
        self.workspace = workspace
        self.texts = texts
        self.only = only
        self._wish = wish
        self._plan = Plan(workspace, today=wish.today)
        self._run = Run(self._plan, wish.selection, only)

    @cached_property
    def offered(self) -> tuple[Repair, ...]:
        """The fixes of the rules that are wanted, in files that may be changed."""
        changeable = (one for one in self._plain.findings if self._wish.may_change(one.place.file))
        return tuple(offered(self._run.corrected(changeable), lambda file: self.workspace.document(file).text))

    @cached_property
    def kinds(self) -> Counter[_Kind]:
        """How many findings there are of each kind, of all rules; a correction may say them in other words."""
        every = Selection(acknowledge=self._wish.selection.acknowledge)
        found = _kinds(self._plain.findings)
        if self._wish.selection == every:
            return found
        return found | _kinds(Run(self._plan, every, self.only).plain().findings)

    @cached_property
    def _plain(self) -> Result:
        return self._run.plain()

    def of(self, only: frozenset[str] | None) -> State:
        """The same looked at in some files only, or in all."""
        return self if only == self.only else State(self.workspace, self._wish, self.texts, only)

    def with_fixes(self, fixes: Iterable[Repair]) -> State:
        """The same with fixes made that touch no line twice."""
        edits: dict[str, list[Edit]] = {}
        for one in fixes:
            edits.setdefault(one.file, []).extend(one.edits)
        new = {file: amended(self.workspace.document(file).text, some) for file, some in edits.items()}
        data = {file: text.encode() for file, text in new.items()}
        return State(self.workspace.revised(data), self._wish, {**self.texts, **new}, self.only)

    def sound(self, file: str) -> bool:
        """Whether a file has no faults of form."""
        return self._stage(file) == _SOUND

    def worse_than(self, before: State, fixes: Sequence[Repair]) -> bool:
        """Whether fixes added a finding, or did away with none.

        Args:
            before: What was there without them.
            fixes: Those that were made since.
        """
        files = {one.file for one in fixes}
        if any(self._stage(file) < before._stage(file) or self._too_large(file) for file in files):
            return True
        risen = {file for file in files if self._stage(file) > before._stage(file)}
        risen |= {file for file in files if self._further(before, file)}
        added = self.kinds - before.kinds
        if not risen:
            return bool(added) or not before.kinds - self.kinds
        return any(self._read(kind) and kind[0] not in risen for kind in added)

    def _read(self, kind: _Kind) -> bool:
        """Whether findings of a kind are found by reading a file, whatever the others say."""
        rule = RULES.get(kind[1])
        return rule is None or rule.scope is Scope.READING

    def _stage(self, file: str) -> int:
        ref = classify(file)
        if ref is None or not self.workspace.document(file).readable:
            return _NOWHERE
        return _FORMLESS if self.workspace.loaded(ref).model is None else _SOUND

    def _too_large(self, file: str) -> bool:
        return len(self.texts[file].encode()) > LARGEST

    def _further(self, before: State, file: str) -> bool:
        """Whether a file that still cannot be read can be read further."""
        return self._stage(file) == _NOWHERE and _first(self, file) > _first(before, file)


def _kinds(found: Iterable[Finding]) -> Counter[_Kind]:
    return Counter((finding.place.file, finding.rule, finding.variant) for finding in found)


def _first(state: State, file: str) -> int:
    """The first line with a fault of a file that cannot be read."""
    spans = (finding.place.span for finding in state.workspace.document(file).findings)
    return min((span.line for span in spans if span is not None), default=0)
