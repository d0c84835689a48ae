"""A file that cannot be read is that one fault: no rule stumbles over what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from examples import PROGRAMME, Written, check, files, write
from jamx.workspace.files import classify

_HERE = Path(__file__).parent
_BAD = sorted(path for path in _HERE.glob("*/*/bad*.yaml") if path.is_file())
_RULES = sorted({path.parent.relative_to(_HERE).as_posix() for path in _BAD} - {"source/other_format"})
_BROKEN = "title: [\n"
_OF_NAMES = {"source/misplaced-file", "reference/unknown", "reference/same-name", "schema/invalid-value"}
"""What may be wrong with a file's name, whatever stands in it."""


def _shared(written: list[Written]) -> list[str]:
    """The files that others depend on, and the programme's own, which is there in any case."""
    names = [one.file for one in written if not one.file.startswith(f"{PROGRAMME}/meetings/")]
    every = dict.fromkeys((*names, f"{PROGRAMME}/programme.yaml"))
    return [name for name in every if name.endswith(".yaml") and (classify(name) or name.startswith("programmes/"))]


@pytest.mark.parametrize("rule", _RULES)
def test_the_others_are_checked_all_the_same(rule: str, tmp_path: Path) -> None:
    for number, case in enumerate(path for path in _BAD if path.parent.relative_to(_HERE).as_posix() == rule):
        written = list(files(case.read_text(encoding="utf-8")))
        for name in _shared(written):
            root = tmp_path / f"{number}-{name.replace('/', '-')}"
            others = [one for one in written if one.file != name]
            told = check(write(root, [*others, Written(name, _BROKEN)]))
            about = {one.rule for one in told if one.place.file == name}
            assert about - _OF_NAMES <= {"source/syntax"}, (case.name, name)
            assert "source/syntax" in about or "source/misplaced-file" in about, (case.name, name)
