"""Texts that a `#` cut off, put in quotes for whoever knows that they are no comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("purpose: Lära #metoo av varandra", 'purpose: "Lära #metoo av varandra"'),
        ('purpose: Säga "nej" #metoo  ', "purpose: 'Säga \"nej\" #metoo'"),
        ("purpose: #metoo av varandra", 'purpose: "#metoo av varandra"'),
        ("purpose: {sv: Lära #metoo\n  }", 'purpose: {sv: "Lära #metoo"\n  }'),
    ],
)
def test_text_gets_quotes_where_somebody_asks_for_it(tmp_path: Path, line: str, mended: str) -> None:
    write(tmp_path, "programmes/p/programme.yaml", f"title: P\nlanguage: sv\n{line}\n")
    workspace = Workspace(tmp_path)
    (found,) = (one for one in workspace.check() if one.rule == "text/cut-off")

    assert found.fix is not None
    assert not found.fix.safe
    assert found.correction is not None
    assert found.correction.lines == (mended.split("\n", maxsplit=1)[0],)
    workspace.fix(unsafe=True)
    assert (tmp_path / "programmes/p/programme.yaml").read_text(
        encoding="utf-8"
    ) == f"title: P\nlanguage: sv\n{mended}\n"


def test_text_over_several_lines_is_left_to_its_author(tmp_path: Path) -> None:
    write(tmp_path, "programmes/p/programme.yaml", "title: P\nlanguage: sv\npurpose: Lära\n  #metoo\n")
    write(tmp_path, "programmes/p/meetings/m.yaml", "title: M\npurpose: Vi ska\n  lära oss #metoo\n")

    (found,) = (one for one in Workspace(tmp_path).check() if one.rule == "text/cut-off")

    assert found.place.file == "programmes/p/meetings/m.yaml"
    assert found.fix is None
    assert found.correction is None
