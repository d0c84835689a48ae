"""Which test touches which lines: measured once, and again for what has changed since."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from suite import Reach

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from mutants import Mutant
    from suite import Suite


def known(note: Path, root: Path, paths: Sequence[str]) -> dict[str, Reach]:
    """What was measured before and is still so: the test and what it touches below some paths are as they were."""
    return _known(_said(note), root, paths)


def _said(note: Path) -> _Said:
    empty: _Said = {"files": {}, "tests": {}}
    return json.loads(note.read_text("utf-8")) if note.exists() else empty


def _known(said: _Said, root: Path, paths: Sequence[str]) -> dict[str, Reach]:
    changed = {name for name, digest in said["files"].items() if _digest(root / name) != digest}
    matter = {name for name in changed if name.startswith(tuple(paths))}
    found = {}
    for test, (seconds, lines) in said["tests"].items():
        if test.split("::")[0] not in changed and matter.isdisjoint(lines):
            found[test] = Reach(seconds, lines)
    return found


def measured(suite: Suite, note: Path, root: Path, paths: Sequence[str]) -> dict[str, Reach]:
    """What every test of a suite touches; what is not known is measured and noted."""
    said = _said(note)
    found = {name: reach for name, reach in _known(said, root, paths).items() if name in suite.items}
    missing = [name for name in suite.items if name not in found]
    package = paths[0].split("/", maxsplit=1)[0]
    for name, reach in suite.measure(missing, f"{root / package}/*").items() if missing else ():
        lines = {path.removeprefix(f"{root}/"): numbers for path, numbers in reach.lines.items()}
        found[name] = Reach(reach.seconds, lines)
    files = {name.split("::")[0] for name in found} | {path for reach in found.values() for path in reach.lines}
    old = {name: digest for name, digest in said["files"].items() if not name.startswith((*paths, "tests/"))}
    now = {"files": {name: _digest(root / name) for name in sorted(files)} | old, "tests": found}
    note.write_text(json.dumps(now), encoding="utf-8")
    return found


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


class _Said(TypedDict):
    files: dict[str, str]
    tests: dict[str, tuple[float, dict[str, list[int]]]]


class Choice(NamedTuple):
    """The tests for a mutant, those first that will probably tell; and how many there are in all."""

    names: tuple[str, ...]
    all: int


class Chooser:
    """Finds the tests that touch what was changed."""

    def __init__(self, found: Mapping[str, Reach], root: Path) -> None:
        self.seconds = {name: reach.seconds for name, reach in found.items()}
        self._root = root
        self._touching: dict[tuple[str, int], list[str]] = defaultdict(list)
        for name, reach in found.items():
            for path, lines in reach.lines.items():
                for line in lines:
                    self._touching[path, line].append(name)
        self._depth = {(name, path): len(lines) for name, reach in found.items() for path, lines in reach.lines.items()}
        self._importing: dict[Path, list[str]] = {}
        self._told: dict[object, list[str]] = defaultdict(list)

    def told(self, mutant: Mutant, test: str) -> None:
        """Notes which test has told: it is asked first about the next mutant of the function."""
        for key in ((mutant.path, mutant.function), mutant.path):
            tests = self._told[key]
            if test in tests:
                tests.remove(test)
            tests.insert(0, test)

    def choose(self, mutant: Mutant, budget: float) -> Choice:
        """The tests for a mutant, as many as take no longer than so many seconds."""
        touching = self._reaching(mutant)
        first = [*self._told[mutant.path, mutant.function][:20], *self._told[mutant.path][:20]]
        rank = {name: place for place, name in reversed(list(enumerate(first)))}
        near, further = self._named(mutant.path), self._users(mutant.path)
        path = mutant.path.relative_to(self._root).as_posix()

        def key(name: str) -> tuple[int, bool, bool, float]:
            # Who goes through much of the module looks at it closely; but several quick ones see more than a slow one.
            worth = self._depth.get((name, path), 0) / (self.seconds[name] + 0.02)
            beside = not any(one in name for one in near), not any(one in name for one in further)
            return rank.get(name, len(first)), *beside, -worth

        ordered = sorted(touching, key=key)
        known = sum(key(name)[:3] < (len(first), True, True) for name in ordered)
        names, spent = [], 0.0
        for name in (*ordered[:known], *_in_turn(ordered[known:])):
            spent += self.seconds[name]
            if spent > budget and names:
                break
            names.append(name)
        return Choice(tuple(names), len(touching))

    def _named(self, path: Path) -> tuple[str, ...]:
        """What stands in the names of a module's own tests."""
        family, stem = path.parent.name, path.stem
        rule = f"{family}/{stem.replace('_', '-')}"
        return f"test_{stem}.", f"{family}/{stem}/", f"{rule}-", f"[{rule}]"

    def _users(self, path: Path) -> list[str]:
        """The same of the modules that import it."""
        if path not in self._importing:
            dotted = ".".join(path.relative_to(self._root).with_suffix("").parts)
            package = self._root / dotted.split(".", maxsplit=1)[0]
            users = (one for one in sorted(package.rglob("*.py")) if f"{dotted} import" in one.read_text("utf-8"))
            self._importing[path] = [name for one in users for name in self._named(one)]
        return self._importing[path]

    def _reaching(self, mutant: Mutant) -> set[str]:
        path = mutant.path.relative_to(self._root).as_posix()
        if mutant.function is None:
            stem = mutant.path.stem
            found = {name for (one, _), names in self._touching.items() if one == path for name in names}
            found = found or {name for name in self.seconds if f"test_{stem}." in name} or set(self.seconds)
            return found | {name for name in self.seconds if _TABLE in name}
        for first, last in (mutant.lines, mutant.statement):
            found = {name for line in range(first, last + 1) for name in self._touching.get((path, line), ())}
            if found:
                return found
        return set()


_TABLE = "/test_table."
"""Tests that compare what modules say of themselves with a table: they need not run a line of any."""

_CASE = re.compile(r"\[([a-z]+/[a-z_-]+)")


def _in_turn(names: Sequence[str]) -> list[str]:
    """Tests of one thing after tests of another: many of the same see the same."""
    seen: Counter[str] = Counter()
    turns = []
    for name in names:
        case = _CASE.search(name)
        group = case[1].replace("-", "_") if case else name.split("::")[0]
        turns.append(seen[group])
        seen[group] += 1
    return [name for _, name in sorted(zip(turns, names, strict=True), key=lambda one: one[0])]


def tests_of(choice: Sequence[str]) -> list[str]:
    """The files that tests stand in."""
    return sorted({name.split("::")[0] for name in choice})
