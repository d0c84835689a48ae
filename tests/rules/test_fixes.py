"""Laws of fixes, over every bad case: none adds a finding, a second run changes nothing, line ends do not matter."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from examples import Written, files, today, write
from jamx.api import RULES, Workspace
from jamx.check.run import Run
from jamx.rules.rule import Scope
from jamx.workspace.files import classify

_HERE = Path(__file__).parent
_CASES = sorted(path for path in _HERE.glob("*/*/bad*"))


def _written(case: Path) -> list[Written]:
    if case.is_file():
        return list(files(case.read_text(encoding="utf-8")))
    found = sorted(path for path in case.rglob("*") if path.is_file())
    return [Written(path.relative_to(case).as_posix(), path.read_text(encoding="utf-8")) for path in found]


def _bytes(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def _kinds(workspace: Workspace) -> Counter[tuple[str, str, str]]:
    found = Run(workspace.plan()).plain().findings
    return Counter((one.place.file, one.rule, one.variant) for one in found)


def _formless(workspace: Workspace, file: str) -> bool:
    ref = classify(file)
    return ref is None or workspace.files.loaded(ref).model is None


def _told_by_reading(kind: tuple[str, str, str]) -> bool:
    return RULES[kind[1]].scope is Scope.READING


def _opened(root: Path) -> Workspace:
    return Workspace(root, today=today(root))


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
@pytest.mark.parametrize("case", _CASES, ids=[path.relative_to(_HERE).as_posix() for path in _CASES])
def test_no_fix_adds_a_finding_and_a_second_run_changes_nothing(case: Path, unsafe: bool, tmp_path: Path) -> None:
    root = write(tmp_path, _written(case))
    before, old = _opened(root), _bytes(root)
    kinds = _kinds(before)

    changed = {change.file for change in before.fix(unsafe=unsafe).changes}
    if not changed:
        assert _bytes(root) == old
        return
    after, new = _opened(root), _bytes(root)
    added = _kinds(after) - kinds
    mended = {file for file in changed if _formless(_opened_as(root, old), file)}
    assert {name for name in new if new[name] != old.get(name)} == changed
    assert not [kind for kind in added if not mended or (_told_by_reading(kind) and kind[0] not in mended)]
    assert not [kind for kind in added if _told_by_reading(kind) and not _formless(after, kind[0])]
    assert sum(kinds.values()) > sum(_kinds(after).values()) or mended
    assert after.fix(unsafe=unsafe).changes == ()
    assert _bytes(root) == new


def _opened_as(root: Path, data: dict[str, bytes]) -> Workspace:
    """The workspace as it was."""
    return Workspace(root, {name: text for name, text in data.items() if name.endswith(".yaml")}, today(root))


def test_there_is_something_to_fix(tmp_path: Path) -> None:
    ready = [
        number
        for number, case in enumerate(_CASES)
        if _opened(write(tmp_path / str(number), _written(case))).fix(unsafe=True).changes
    ]
    assert len(ready) > 40


@pytest.mark.parametrize("case", _CASES, ids=[path.relative_to(_HERE).as_posix() for path in _CASES])
def test_line_ends_and_marks_stay(case: Path, tmp_path: Path) -> None:
    written = [one for one in _written(case) if one.encoding == "utf-8" and "\r" not in one.text]
    plain = write(tmp_path / "plain", written)
    ended = write(tmp_path / "ended", [])
    for name, data in _bytes(plain).items():
        (ended / name).parent.mkdir(parents=True, exist_ok=True)
        (ended / name).write_bytes(b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n"))

    for root in (plain, ended):
        _opened(root).fix(unsafe=True)

    for name, data in _bytes(plain).items():
        assert (ended / name).read_bytes() == b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n")
