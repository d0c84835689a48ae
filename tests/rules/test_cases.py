"""`<family>/<offence>/bad*.yaml` announces its findings in comments, `good*.yaml` has none; folders hold more files.

The facts of each finding, and its other ends, stand in `tests/golden/findings`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from examples import Written, check, expected, files, in_full, told, write
from jamx.rules.table import RULES
from jamx.words.catalogue import LANGUAGES
from jamx.words.messages import help_text, message, related_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.findings import Finding

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
def test_case(case: Path, tmp_path: Path, golden_part: Callable[[str, str, str], None]) -> None:
    rule = f"{case.parent.parent.name}/{case.parent.name.replace('_', '-')}"
    written = _written(case)
    announced = expected(written)
    findings = check(write(tmp_path, written))

    assert rule in RULES
    assert bool(announced) is case.name.startswith("bad")
    assert not announced or rule in {one.rule for one in announced}
    assert told(findings, announced, rule) == announced
    if announced:
        named = [one for one in findings if one.rule in {rule, *(one.rule for one in announced)}]
        golden_part(f"findings/{case.parent.parent.name}.txt", _name(case), "".join(map(in_full, named)))
        assert all(_worded(one, language) for one in named for language in LANGUAGES)


def _worded(finding: Finding, language: str) -> bool:
    """Whether its sentences are made of its facts."""
    help_text(finding, language)
    return bool(message(finding, language)) and all(related_text(one, language) for one in finding.related)


def test_every_rule_has_cases() -> None:
    counted = {name: [0, 0] for name in RULES}
    for case in _CASES:
        counted[f"{case.parent.parent.name}/{case.parent.name.replace('_', '-')}"][case.name.startswith("good")] += 1

    assert len(_CASES) > 200
    assert {name for name, count in counted.items() if min(count) < _LEAST} == _ELSEWHERE
