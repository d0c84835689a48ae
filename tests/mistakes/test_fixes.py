"""Every mistake with its fixes made: nothing is worse, a second run changes nothing, what is certain is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.source.document import read
from tests.mistakes.cases import FILE, MISTAKES, Mistake, errors, workspace

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: one.name)
def test_fixes(mistake: Mistake, unsafe: bool, tmp_path: Path) -> None:
    before = errors(tmp_path, mistake.data).findings
    workspace(tmp_path, mistake.data).fix(unsafe=unsafe)
    data = (tmp_path / FILE).read_bytes()
    after = errors(tmp_path, data).findings

    assert workspace(tmp_path, data).fix(unsafe=unsafe).changes == ()
    assert (data == mistake.data) is not any(one.fix and (one.fix.safe or unsafe) for one in before)
    assert len(after) <= len(before) or not read(mistake.data, FILE).readable
    if len(before) == 1 and data != mistake.data and before[0].correction is not None and not after:
        right = (mistake.folder / "right.yaml").read_text(encoding="utf-8")
        assert read(data, FILE).value == read(right.encode(), FILE).value


def test_many_mistakes_are_put_right_by_safe_fixes_alone(tmp_path: Path) -> None:
    right = []
    for mistake in MISTAKES:
        workspace(tmp_path, mistake.data).fix()
        if not errors(tmp_path, (tmp_path / FILE).read_bytes()).findings:
            right.append(mistake.name)

    assert len(right) > len(MISTAKES) // 3
    assert set(right) >= {"bracket-in-title", "colon-in-title", "date-in-swedish", "swedish-keys", "tab-indentation"}
