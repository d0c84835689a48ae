"""What a missing title may say: in the language of the file, whatever the language of the messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

_ITEM = "agenda:\n  - title:\n    time: 9.00–9.30\n    kind: {}\n"


@pytest.mark.parametrize(
    ("programme", "name", "text", "line"),
    [
        ("sv", "m", f"title: M\n{_ITEM.format('opening')}", "  - title: Inledning"),
        ("en", "m", f"title: M\n{_ITEM.format('opening')}", "  - title: Opening"),
        ("sv", "m", f"title: M\nlanguage: en\n{_ITEM.format('opening')}", "  - title: Opening"),
        ("sv", "m", f"title: M\n{_ITEM.format('own-kind')}", "  - title: Own kind"),
        ("sv", "larandetraff-1", "place: Lund\n", "title: Lärandeträff 1"),
        ("en", "traff-1", "place: Lund\n", "title: Traff 1"),
    ],
)
def test_title(programme: str, name: str, text: str, line: str, tmp_path: Path) -> None:
    write(tmp_path, "programmes/p/programme.yaml", f"title: P\nlanguage: {programme}\n")
    write(tmp_path, f"programmes/p/meetings/{name}.yaml", text)

    found = [one for one in Workspace(tmp_path).run().findings if one.rule == "schema/missing-key"]

    assert [one.correction.lines[0] for one in found if one.correction] == [line]
