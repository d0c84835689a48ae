"""`<family>/<offence>/bad*.yaml` announces its findings in comments, `good*.yaml` has none; folders hold more files."""

from __future__ import annotations

from pathlib import Path

import pytest
from examples import Written, check, expected, files, told, write

from jamx.rules.table import RULES

_HERE = Path(__file__).parent
_CASES = sorted(path for path in _HERE.glob("*/*/*") if path.name.startswith(("bad", "good")))
_LEAST = 2
"""Bad and good cases that every rule has."""

_ELSEWHERE = {"template/error"}
"""Found while a document is written, not while it is checked."""


def _written(case: Path) -> list[Written]:
    if case.is_file():
        return list(files(case.read_text(encoding="utf-8")))
    found = sorted(path for path in case.rglob("*") if path.is_file())
    return [Written(path.relative_to(case).as_posix(), path.read_text(encoding="utf-8")) for path in found]


def _name(case: Path) -> str:
    return case.relative_to(_HERE).as_posix()


@pytest.mark.parametrize("case", _CASES, ids=[_name(case) for case in _CASES])
def test_case(case: Path, tmp_path: Path) -> None:
    rule = f"{case.parent.parent.name}/{case.parent.name.replace('_', '-')}"
    written = _written(case)
    announced = expected(written)
    findings = check(write(tmp_path, written))

    assert rule in RULES
    assert bool(announced) is case.name.startswith("bad")
    assert not announced or rule in {one.rule for one in announced}
    assert told(findings, announced, rule) == announced


def test_every_rule_has_cases() -> None:
    counted = {name: [0, 0] for name in RULES}
    for case in _CASES:
        counted[f"{case.parent.parent.name}/{case.parent.name.replace('_', '-')}"][case.name.startswith("good")] += 1

    assert len(_CASES) > 200
    assert {name for name, count in counted.items() if min(count) < _LEAST} == _ELSEWHERE
