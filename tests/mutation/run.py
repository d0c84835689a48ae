"""Mutation testing: `python tests/mutation/run.py jamx/schedule`. See README.md beside this file."""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import signal
import sys
import tempfile
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mutants import Mutant, mutants
from planted import Functions, into_import
from reach import Chooser, known, measured, tests_of
from suite import split_off, with_tests

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from suite import Suite

_GENERATED = {"holiday_table"}
"""Modules that nobody writes."""
_AHEAD = ("pydantic", "babel.dates", "jinja2", "yaml", "markdown_it", "icalendar", "rich.console")
_FRESH_SECONDS = 60.0


class Settings(NamedTuple):
    """What was asked for.

    Attributes:
        root: The folder of the package and its tests.
        paths: Folders and modules to change.
        tests: Folders and modules of tests.
        notes: A folder for what is found and measured.
        budget: Seconds of tests for one mutant.
        patience: Seconds that any test may take.
        sample: The part of the mutants of each module that is tried.
        seed: What the sample is drawn with.
        again: Whether those are tried again that survived before.
    """

    root: Path
    paths: tuple[str, ...]
    tests: tuple[str, ...]
    notes: Path
    budget: float = 8.0
    patience: float = 3.0
    sample: float = 1.0
    seed: int = 1
    again: bool = False


def settings(arguments: Sequence[str] | None = None) -> Settings:
    """The settings of a command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--tests", action="append")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--notes", type=Path, default=Path("build/mutation"))
    parser.add_argument("--budget", type=float, default=8.0)
    parser.add_argument("--patience", type=float, default=3.0)
    parser.add_argument("--sample", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--again", action="store_true")
    said = vars(parser.parse_args(arguments))
    said["tests"] = tuple(said["tests"] or ("tests/schedule", "tests/rules"))
    return Settings(**said | {"paths": tuple(said["paths"]), "notes": said["notes"].absolute()})


def every(asked: Settings) -> Iterator[Mutant]:
    """The mutants of everything that was asked for, or of the part of it that was drawn."""
    for path in (asked.root / one for one in asked.paths):
        for module in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            if module.stem in _GENERATED:
                continue
            name = ".".join(module.relative_to(asked.root).with_suffix("").parts)
            listed = list(mutants(module, name))
            lot = random.Random(f"{asked.seed} {name}")
            some = int(len(listed) * asked.sample + lot.random())  # a small module has its chance too
            drawn = set(lot.sample(range(len(listed)), some))
            yield from (one for place, one in enumerate(listed) if place in drawn)


def chosen(asked: Settings) -> list[Mutant]:
    """The mutants to try: those nothing is known of, or those that survived."""
    before = results(asked)
    if asked.again:
        return [one for one in every(asked) if before.get(one.name, {}).get("result") == "survived"]
    return [one for one in every(asked) if one.name not in before]


def results(asked: Settings) -> dict[str, dict[str, object]]:
    """What was found before, by name; the last counts."""
    note = asked.notes / "results.jsonl"
    lines = note.read_text("utf-8").splitlines() if note.exists() else []
    return {one["name"]: one for one in map(json.loads, lines)}


def run(asked: Settings) -> None:
    """Tries every mutant that was asked for, and notes what came of it."""
    asked.notes.mkdir(parents=True, exist_ok=True)
    os.chdir(asked.root)
    sys.path.insert(0, str(asked.root))
    for name in _AHEAD:
        import_module(name)
    listed = chosen(asked)
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        code = split_off(base, lambda: _in_place(listed, asked, base), silent=False)
        if code:
            raise SystemExit("the run was broken off")
        before = results(asked)
        chooser = Chooser(known(asked.notes / "reach.json", asked.root, asked.paths), asked.root)
        for mutant in listed:
            if mutant.name not in before or before[mutant.name]["result"] == "later":
                _fresh(mutant, chooser, asked, base)


def _in_place(listed: Sequence[Mutant], asked: Settings, base: Path) -> None:
    """What changes a function is tried in the modules as they were imported."""
    with_tests(asked.tests, base, asked.patience, lambda suite: _planted(suite, listed, asked))


def _planted(suite: Suite, listed: Sequence[Mutant], asked: Settings) -> None:
    chooser = Chooser(measured(suite, asked.notes / "reach.json", asked.root, asked.paths), asked.root)
    _import_all(asked)
    functions = Functions(asked.root)
    gc.collect()
    gc.freeze()  # processes that are split off share what nobody looks at
    missing = [one.name for one in listed if one.function is not None and not functions.has(one)]
    if missing:
        raise SystemExit(f"no such functions: {missing[:5]}")
    for mutant in listed:
        if mutant.function is None:
            _note(asked, mutant, "later", "", 0, 0)
            continue
        choice = chooser.choose(mutant, asked.budget)
        result, test = suite.run(choice.names, chooser.seconds, lambda one=mutant: functions.plant(one))
        if result != "survived" and test:
            chooser.told(mutant, test)
        _note(asked, mutant, result, test, len(choice.names), choice.all)


def _import_all(asked: Settings) -> None:
    for path in (asked.root / one for one in asked.paths):
        for module in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            parts = module.relative_to(asked.root).with_suffix("").parts
            import_module(".".join(part for part in parts if part != "__init__"))


def _fresh(mutant: Mutant, chooser: Chooser, asked: Settings, base: Path) -> None:
    """What importing does is tried in a process that has imported nothing of the package yet."""
    choice = chooser.choose(mutant, asked.budget)
    note = base / "fresh"
    note.write_text("", encoding="utf-8")

    def tried(suite: Suite) -> None:
        names = [name for name in choice.names if name in suite.items]
        result, test = suite.run(names, chooser.seconds, lambda: None)
        note.write_text(json.dumps([result, test] if names else ["killed", "collecting"]), encoding="utf-8")

    def work() -> None:
        signal.setitimer(signal.ITIMER_PROF, _FRESH_SECONDS)
        into_import(mutant)
        with_tests(tests_of(choice.names), base, asked.patience, tried)

    split_off(base, work)
    said = note.read_text("utf-8")
    result, test = json.loads(said) if said else ("killed", "collecting")
    _note(asked, mutant, result, test, len(choice.names), choice.all)


def _note(asked: Settings, mutant: Mutant, result: str, test: str, used: int, reaching: int) -> None:
    line = {"name": mutant.name, "result": result, "test": test, "line": mutant.lines[0], "used": used, "all": reaching}
    with (asked.notes / "results.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(line, ensure_ascii=False) + "\n")


def table(asked: Settings) -> str:
    """Figures by module and by package."""
    counted: dict[str, Counter[str]] = {}
    before = results(asked)
    for name, said in ((one.name, before[one.name]) for one in every(asked) if one.name in before):
        module = name.split(":")[0]
        parts = module.split(".")
        for key in (".".join(parts[:2]), ".".join(parts[:3])):
            counted.setdefault(key, Counter())[str(said["result"])] += 1
    lines = []
    for key, one in sorted(counted.items()):
        dead = one["killed"] + one["timed out"]
        figures = "".join(f"{one[result]:10}" for result in ("killed", "timed out", "survived"))
        lines.append(f"{key:40}{one.total():8}{figures}{dead / one.total():8.1%}")
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    _asked = settings(sys.argv[1:])
    run(_asked)
    sys.stdout.write(table(_asked))
