"""Acknowledgements that silence nothing go; names of rules that are nearly right are put right on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Workspace
from jamx.words.messages import help_text
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

_FILE = "programmes/p/meetings/m.yaml"
_OVERLAP = "agenda:\n  - title: A\n    time: 10–11\n  - title: B\n    time: 10.30–12"


def fixed(root: Path, text: str, *, unsafe: bool = False) -> str:
    """A meeting after its fixes."""
    write(root, "programmes/p/programme.yaml", "title: P\n")
    file = write(root, _FILE, "")
    file.write_bytes(text.encode())
    Workspace(root).fix(unsafe=unsafe)
    return file.read_bytes().decode()


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("title: A # jamx: ignore[agenda/gap] why\n", "title: A\n"),
        ("title: A   # jamx: ignore[agenda/gap] why", "title: A"),
        ("# top\n# jamx: ignore[agenda/gap] why\ntitle: A\n", "# top\ntitle: A\n"),
        ("title: A\n  # jamx: ignore[agenda/gap] why", "title: A"),
        ("title: A\r\n# jamx: ignore[agenda/gap] why\r\n# end\r\n", "title: A\r\n# end\r\n"),
        ("title: A # jamx: ignore[agenda/gap, agenda/overlap] why\n", "title: A\n"),
        ('title: "A # jamx: ignore[agenda/gap] b" # jamx: ignore[agenda/gap] why\n',
         'title: "A # jamx: ignore[agenda/gap] b"\n'),
        ("title: |\n  A\n  # jamx: ignore[agenda/gap] why\n", "title: |\n  A\n  # jamx: ignore[agenda/gap] why\n"),
        (f"title: M\n{_OVERLAP} # jamx: ignore[agenda/gap, agenda/overlap] why\n",
         f"title: M\n{_OVERLAP} # jamx: ignore[agenda/overlap] why\n"),
        (f"title: M\n{_OVERLAP} # jamx: ignore[agenda/overlap] why\n",
         f"title: M\n{_OVERLAP} # jamx: ignore[agenda/overlap] why\n"),
    ],
)  # fmt: skip
def test_what_silences_nothing_goes(text: str, right: str, tmp_path: Path) -> None:
    assert fixed(tmp_path, text) == right
    assert "ignore/unused" not in {one.rule for one in Workspace(tmp_path).check()}


def test_a_rule_that_was_not_asked_may_still_be_needed(tmp_path: Path) -> None:
    text = "title: A # jamx: ignore[calendar/past-not-held] why\n"
    assert fixed(tmp_path, text) == text  # only --today tells


def test_help_names_the_line(tmp_path: Path) -> None:
    write(tmp_path, "programmes/p/programme.yaml", "title: P\n# jamx: ignore[agenda/gap] why\n")
    (found,) = [one for one in Workspace(tmp_path).check() if one.rule == "ignore/unused"]

    assert help_text(found, "en") == "take line 2 away"
    assert found.fix is not None
    assert found.fix.safe


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (f"title: M\n{_OVERLAP} # jamx: ignore[agenda/overlapp] why\n",
         f"title: M\n{_OVERLAP} # jamx: ignore[agenda/overlap] why\n"),
        (f"title: M\n{_OVERLAP} # jamx: ignore[agenda/overlap, agenda/gapp] why\n",
         f"title: M\n{_OVERLAP} # jamx: ignore[agenda/overlap, agenda/gapp] why\n"),
        ("title: A # jamx: ignore[quite/another] why\n", "title: A # jamx: ignore[quite/another] why\n"),
    ],
    ids=["nearly right", "what would then silence nothing", "nothing near"],
)  # fmt: skip
def test_a_name_nearly_right_is_put_right_on_demand(text: str, right: str, tmp_path: Path) -> None:
    assert fixed(tmp_path, text) == text
    assert fixed(tmp_path, text, unsafe=True) == right


def test_so_is_one_in_the_settings(tmp_path: Path) -> None:
    settings = write(tmp_path, "jamx.yaml", "rules:\n  agenda/overlapp: note # here\n")

    fixed(tmp_path, f"title: M\n{_OVERLAP}\n", unsafe=True)

    assert settings.read_bytes() == b"rules:\n  agenda/overlap: note # here\n"


def test_but_not_if_the_rule_is_set_already(tmp_path: Path) -> None:
    text = "rules:\n  agenda/overlapp: note\n  agenda/overlap: warning\n"
    settings = write(tmp_path, "jamx.yaml", text)

    fixed(tmp_path, "title: M\n", unsafe=True)

    assert settings.read_bytes() == text.encode()
