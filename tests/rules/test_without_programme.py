"""Folders without `programme.yaml`: no rule stumbles over it, and what needs nothing from it is told all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from examples import PROGRAMME, check, expected, files, told, write
from jamx.workspace.files import classify

_HERE = Path(__file__).parent
_OWN = f"{PROGRAMME}/programme.yaml"
_ABOUT_IT = {"people/contact-missing"}
"""What is said of the file itself."""


def _in_others(path: Path) -> bool:
    """Whether the files of a case are a programme, but for its own file."""
    written = list(files(path.read_text(encoding="utf-8"))) if path.is_file() else []
    names = {one.file for one in written}
    known = (ref for ref in map(classify, names) if ref is not None)
    return _OWN not in names and any(ref.programme for ref in known)


_BAD = sorted(path for path in _HERE.glob("*/*/bad*.yaml") if _in_others(path))


@pytest.mark.parametrize("case", _BAD, ids=[path.relative_to(_HERE).as_posix() for path in _BAD])
def test_the_same_is_told(case: Path, tmp_path: Path) -> None:
    written = list(files(case.read_text(encoding="utf-8")))
    rule = f"{case.parent.parent.name}/{case.parent.name.replace('_', '-')}"
    announced = [one for one in expected(written) if one.rule == rule and rule not in _ABOUT_IT]
    root = write(tmp_path, written)
    (root / _OWN).unlink()

    assert [one for one in told(check(root), announced, rule) if one.rule == rule] == announced
