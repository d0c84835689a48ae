"""pydantic's errors as findings: one for each cause, at the place where a planner would look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.source.positions import find, positions
from jamx.workspace.faults import real_path
from jamx.workspace.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

MEETING = "programmes/p/meetings/m.yaml"


def told(root: Path, text: str, file: str = MEETING) -> list[str]:
    """Rule, variant, line and column of each finding."""
    workspace = Workspace(root, {file: text.encode()})
    loaded = workspace.loaded(next(ref for ref in workspace.files if ref.file == file))
    tree = positions(loaded.document)
    assert tree is not None
    found = []
    for one in loaded.findings:
        span = one.place.span or find(tree, one.place.path, one.place.on)
        found.append(f"{one.rule}#{one.variant} {span.line}:{span.column}")
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title: M\nplats: Lund\n", ["schema/unknown-key#meant 2:1"]),
        ("title: M\nagenda:\n  - title: A\n    slut: 10\n", ["schema/unknown-key#span 4:5"]),
        ("title: M\nagenda:\n  - title: A\n    zzzzz: 10\n", ["schema/unknown-key# 4:5"]),
        ("title: M\nagenda:\n  use: a\n  zzzzz: 10\n", ["schema/unknown-key# 4:3"]),
        ("title: M\nagenda:\n  - time: 10\n", ["schema/missing-key# 3:5"]),
        ("place: Lund\n", ["schema/missing-key# 1:1"]),
        ("title: M\nagenda:\n  - Lunch\n", ["schema/invalid-value#entry-text 3:5"]),
        ("title: M\nagenda:\n  - title: A\n    strands:\n      - room: B\n", ["schema/missing-key# 5:9"]),
        ("title: M\nagenda:\n  - title: A\n    kind: Fika!\n", ["schema/invalid-value#id 4:11"]),
        ("title: M\nagenda:\n  - title: A\n    each: [Rektor]\n", ["schema/invalid-value#id 4:12"]),
        ("title: M\ndate: [2022]\n", ["schema/invalid-value#single-list 2:7"]),
        ("title: M\ntime: {start: 10}\n", ["schema/time#mapping 2:7"]),
        ("title: M\nmode: nånstans\n", ["schema/invalid-value#choice 2:7"]),
        ("title: M\nmode: distans\n", ["schema/invalid-value#choice-meant 2:7"]),
        ("title: M\nmode: digitalt\n", ["schema/invalid-value#choice-meant 2:7"]),
        ("- title: M\n", ["schema/invalid-value#file-list 1:1"]),
        ("x-own: 1\ntitle: M\n", []),
    ],
)
def test_fault_is_placed(text: str, expected: list[str], tmp_path: Path) -> None:
    assert told(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("titel: M\n", ["schema/unknown-key#meant 1:1"]),
        ("title: M\nagenda:\n  - rubrik: A\n    time: 10\n", ["schema/unknown-key#meant 3:5"]),
        ("title: M\noutcomes:\n  - Aim: high\n", ["schema/unknown-key#colon 3:5"]),
        ("title: M\nmaterials:\n  - Form: long\n", ["schema/invalid-value#colon 3:5"]),
        ("title: M\nplats: Lund\nagenda:\n  - time: 10\n", ["schema/unknown-key#meant 2:1", "schema/missing-key# 4:5"]),
    ],
)
def test_one_cause_is_one_fault(text: str, expected: list[str], tmp_path: Path) -> None:
    assert told(tmp_path, text) == expected


def test_keys_of_a_register_are_placed(tmp_path: Path) -> None:
    text = "Lunds kommun:\n  name: Lund\nmalmo:\n  county: Skåne\n"

    assert told(tmp_path, text, "programmes/p/organisations.yaml") == [
        "schema/invalid-value#id 1:1",
        "schema/missing-key# 3:1",
    ]


def test_keys_with_a_shorthand_are_placed(tmp_path: Path) -> None:
    text = "title: P\nfunctions:\n  Rektor: Rektor\n"

    assert told(tmp_path, text, "programmes/p/programme.yaml") == ["schema/invalid-value#id 3:3"]


def test_colon_is_quoted_in_the_help(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path, {MEETING: b'title: M\nmaterials:\n  - Form: "long"\n  - A: \'say "b"\'\n'})
    found = workspace.loaded(next(workspace.files)).findings

    assert [one.arguments["suggestion"] for one in found] == ['"Form: long"', "'A: say \"b\"'"]


@pytest.mark.parametrize(
    ("loc", "path"),
    [
        (("agenda", "items", 0, "title"), ("agenda", 0, "title")),
        (("agenda", "items", 0, "strands", "listed", 0, "room"), ("agenda", 0, "strands", 0, "room")),
        (("date", "on"), ("date",)),
        (("date", "on", "x"), ("date",)),
        ((), ()),
    ],
)
def test_path_has_no_long_forms(loc: tuple[str | int, ...], path: tuple[str | int, ...]) -> None:
    value = {"agenda": [{"strands": [{"room": "A"}]}], "date": "2022"}

    assert real_path(value, loc) == path
