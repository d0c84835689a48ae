"""Keys in another language with dates that are spelt otherwise: one correction for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

_FILE = "programmes/p/meetings/m.yaml"


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("datum: 9 mars 2027 # soon", "date: 2027-03-09 # soon"),
        ("Datum: den 9 mars 2027", "date: 2027-03-09"),
        ("datum:   '15 september 2022'", "date:   2022-09-15"),
        ("datum: 2027-03-09", "date: 2027-03-09"),
        ("datum: 9 mars", "datum: 9 mars"),
        ("datum: some day", "datum: some day"),
        ("Date: 9 mars 2027", "date: 2027-03-09"),
        ("dag: 9 mars 2027", "dag: 9 mars 2027"),
        ("date: 2027-03-10\ndatum: 9 mars 2027", "date: 2027-03-10\ndatum: 9 mars 2027"),
    ],
)
def test_both_are_put_right_where_both_are_certain(line: str, right: str, tmp_path: Path) -> None:
    write(tmp_path, "programmes/p/programme.yaml", "title: P\n")
    file = write(tmp_path, _FILE, f"title: A\n{line}\n")

    Workspace(tmp_path).fix()

    assert file.read_text(encoding="utf-8") == f"title: A\n{right}\n"
