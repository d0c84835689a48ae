"""The runner on a module of two functions: one whose test would notice anything, one whose test notices nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from jamx.schedule import amounts

_HERE = Path(__file__).parent
_MODULE = '''
"""Numbers."""

LIMIT = 3


def strong(number: int) -> bool:
    """Whether it is more than the limit."""
    return number > LIMIT


def weak(number: int) -> int:
    """Counts down to nothing, the second half for free."""
    while number > 0:
        number -= 1
    return number
'''
_TESTS = """
from small.numbers import strong, weak


def test_strong():
    assert [strong(number) for number in range(6)] == [False] * 4 + [True] * 2


def test_weak():
    assert weak(2) <= 0
"""


@pytest.fixture
def tried(tmp_path: Path) -> dict[str, str]:
    """What came of each mutant."""
    if not hasattr(os, "fork"):
        pytest.skip("mutants need os.fork")
    for name, text in {"small/__init__.py": "", "small/numbers.py": _MODULE, "tests/test_numbers.py": _TESTS}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    order = [sys.executable, _HERE / "run.py", "--root", tmp_path, "--notes", tmp_path / "notes", "--patience", "0.5"]
    done = subprocess.run(
        [*order, "--tests", "tests", "small"], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = (tmp_path / "notes" / "results.jsonl").read_text("utf-8").splitlines()
    return {one["name"].removeprefix("small.numbers"): one["result"] for one in map(json.loads, lines)}


def test_survivors_are_found(tried: dict[str, str]) -> None:
    assert tried == {
        ": 3 → 4": "killed",
        ": 3 → 2": "killed",
        ".strong: return number > LIMIT → return None": "killed",
        ".strong: number > LIMIT → number >= LIMIT": "killed",
        ".strong: number > LIMIT → number <= LIMIT": "killed",
        ".weak: number > 0 → False": "killed",
        ".weak: number > 0 → number >= 0": "survived",
        ".weak: number > 0 → number <= 0": "killed",
        ".weak: 0 → 1": "killed",
        ".weak: 0 → -1": "survived",
        ".weak: number -= 1 → pass": "timed out",
        ".weak: number -= 1 → number += 1": "timed out",
        ".weak: 1 → 2": "survived",
        ".weak: 1 → 0": "timed out",
        ".weak: return number → return None": "killed",
    }


def test_nothing_is_changed_that_only_a_reader_sees() -> None:
    from mutants import mutants

    path = Path(amounts.__file__)
    names = [one.name for one in mutants(path, "amounts")]

    assert len(names) == len(set(names)) > 50
    assert not [name for name in names if "TYPE_CHECKING" in name or "NamedTuple" in name or "import" in name]
    assert "amounts.Amount.may_be: self.least <= number → self.least < number" in names


def test_a_change_leaves_the_module_as_it_was() -> None:
    from mutants import mutants

    path = Path(amounts.__file__)
    original = compile(path.read_text("utf-8"), str(path), "exec")
    for one in mutants(path, "amounts"):
        one.compiled()
        assert compile(one.tree, str(path), "exec").co_code == original.co_code
        assert compile(one.tree, str(path), "exec").co_consts == original.co_consts
