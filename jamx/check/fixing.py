"""Fixes carried out in the texts of a workspace, round after round; none of them adds a finding.

What is wrong behind a fault of form is not seen before that fault is mended. Such findings were there all the time and
do not count as added: files that cannot be read, or have faults of form, are mended first and by themselves.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from jamx.check.mending import State
from jamx.check.repairs import apart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jamx.check.mending import Wish
    from jamx.check.repairs import Key, Repair
    from jamx.workspace.workspace import Workspace

_ROUNDS = 400  # each takes at least one fix or leaves one out
_TRIALS = 1000


class Mended(NamedTuple):
    """What became of it.

    Attributes:
        texts: The new texts of files that change, by path from the root; without byte-order marks.
        applied: How many fixes were made, by file.
        left_out: How many would have added a finding.
        unsafe: How many are left that only a wish for unsafe ones makes.
    """

    texts: Mapping[str, str]
    applied: Mapping[str, int]
    left_out: int
    unsafe: int


def mended(workspace: Workspace, wish: Wish) -> Mended:
    """The texts of a workspace with the fixes made that are wanted; nothing is written."""
    return _Mending(workspace, wish).done()


class _Mending:
    def __init__(self, workspace: Workspace, wish: Wish) -> None:
        self._workspace = workspace
        self._wish = wish
        self._applied: Counter[str] = Counter()
        self._left_out: set[Key] = set()
        self._trials = _TRIALS

    def done(self) -> Mended:
        first = State(self._workspace, self._wish)
        files = (ref.file for ref in self._workspace.files if self._wish.may_change(ref.file))
        formless = frozenset(file for file in files if not first.sound(file))
        return self._mended(self._after_rounds(self._after_rounds(first.of(formless)).of(None)))

    def _after_rounds(self, state: State) -> State:
        """What there is when no more fixes can be made; one that was left out is tried again if others were made."""
        made = False
        for _ in range(_ROUNDS):
            batch = self._batch(state)
            if not batch and made:
                self._left_out, made = set(), False
                batch = self._batch(state)
            if not batch:
                break
            files = None if state.only is None else frozenset(one.file for one in batch)
            base = state.of(files)
            state, kept = self._accepted(base, (base, ()), batch)
            made = made or bool(kept and self._left_out)
            self._applied.update(repair.file for repair in kept)
        return state

    def _mended(self, state: State) -> Mended:
        original = self._workspace.document
        texts = {file: text for file, text in state.texts.items() if text != original(file).text}
        applied = {file: count for file, count in self._applied.items() if file in texts}
        rest = [one for one in state.offered if one.key not in self._left_out]
        return Mended(texts, applied, len(self._left_out), sum(not one.safe for one in rest))

    def _batch(self, state: State) -> list[Repair]:
        """Fixes that can be made at once: of files with faults of form while there are any."""
        fitting = (one for one in state.offered if one.safe or self._wish.unsafe)
        wanted = [one for one in fitting if one.key not in self._left_out]
        formless = [one for one in wanted if not state.sound(one.file)]
        return list(apart(formless if formless or state.only is not None else wanted))

    def _accepted(
        self, base: State, good: tuple[State, tuple[Repair, ...]], doubtful: Sequence[Repair]
    ) -> tuple[State, tuple[Repair, ...]]:
        """What stands with those of the fixes that add nothing, found by halves; the places are those of the base."""
        state, kept = good
        tried = base.with_fixes((*kept, *doubtful))
        self._trials -= 1
        if self._trials >= 0 and not tried.worse_than(state, doubtful):
            return tried, (*kept, *doubtful)
        if len(doubtful) == 1 or self._trials < 0:
            self._left_out |= {one.key for one in doubtful}
            return good
        half = len(doubtful) // 2
        return self._accepted(base, self._accepted(base, good, doubtful[:half]), doubtful[half:])
