"""Fixes over a whole workspace: what is left out, what belongs together, and what a fix may bring to light."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.api import Selection, Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

_PROGRAMME = "programmes/p/programme.yaml"


def place(root: Path, **files: str) -> Path:
    """A workspace with a programme and some meetings."""
    write(root, _PROGRAMME, files.pop("programme", "title: P\n"))
    for name, text in files.items():
        write(root, f"programmes/p/meetings/{name}.yaml", text)
    return root


def _meeting(root: Path, name: str) -> str:
    return (root / f"programmes/p/meetings/{name}.yaml").read_text(encoding="utf-8")


def test_a_fix_that_would_add_a_finding_is_left_out_and_the_others_are_made(tmp_path: Path) -> None:
    for name, parent in {"round-1": "round-2", "round-2": "round-11", "round-3": "rond-1", "round-4": "rond-2"}.items():
        write(tmp_path, f"programmes/{name}/programme.yaml", f"title: {name}\nparent: {parent}\n")

    made = Workspace(tmp_path).fix(unsafe=True)

    assert [(change.file, change.after) for change in made.changes] == [
        ("programmes/round-3/programme.yaml", b"title: round-3\nparent: round-1\n"),
        ("programmes/round-4/programme.yaml", b"title: round-4\nparent: round-2\n"),
    ]
    assert (made.applied, made.left_out) == (2, 1)  # `round-1` and `round-2` would be each other's parents
    assert "reference/loop" not in {one.rule for one in Workspace(tmp_path).check()}
    assert Workspace(tmp_path).fix(unsafe=True).changes == ()


def test_a_fix_adds_no_finding_of_a_rule_that_was_not_asked_for(tmp_path: Path) -> None:
    for name, parent in {"round-1": "round-2", "round-2": "round-11"}.items():
        write(tmp_path, f"programmes/{name}/programme.yaml", f"title: {name}\nparent: {parent}\n")

    assert Workspace(tmp_path).fix(Selection(select=("reference/unknown",)), unsafe=True).changes == ()
    assert Workspace(tmp_path).fix(Selection(ignore=("reference/loop",)), unsafe=True).changes == ()


def test_faults_behind_a_fault_of_form_are_brought_to_light_not_added(tmp_path: Path) -> None:
    place(tmp_path, m="titel: A\nagenda:\n  - title: B\n    time: 10–11\n  - title: C\n    time: 10.30–12\n")

    made = Workspace(tmp_path).fix()

    assert (made.applied, made.left_out, made.unsafe) == (1, 0, 0)
    assert [one.rule for one in Workspace(tmp_path).check()] == ["agenda/overlap"]
    assert _meeting(tmp_path, "m").startswith("title: A\n")


def test_several_fixes_of_one_line_are_made_one_after_the_other(tmp_path: Path) -> None:
    place(tmp_path, m="{titel: A, plats: B, agenda: [{rubrik: C, tid: 9.30–10.00}]}\n")

    assert Workspace(tmp_path).fix().applied == 4
    assert _meeting(tmp_path, "m") == "{title: A, place: B, agenda: [{title: C, time: 9.30–10.00}]}\n"


def test_faults_beyond_the_hundred_that_are_shown_with_corrections_are_fixed_too(tmp_path: Path) -> None:
    place(tmp_path, **{f"m{number}": "titel: A\n" for number in range(110)})

    made = Workspace(tmp_path).fix()

    assert (made.applied, len(made.changes)) == (110, 110)
    assert all(change.after == b"title: A\n" for change in made.changes)


def test_what_comments_let_stand_stays(tmp_path: Path) -> None:
    text = "title: A\nplaec: Lund # jamx: ignore[schema/unknown-key] ours\n"
    place(tmp_path, m=text)

    assert Workspace(tmp_path).fix(unsafe=True).changes == ()
    assert Workspace(tmp_path).fix(Selection(acknowledge=False), unsafe=True, dry_run=True).applied == 1
    assert _meeting(tmp_path, "m") == text


def test_the_workspace_knows_what_it_has_written(tmp_path: Path) -> None:
    workspace = Workspace(place(tmp_path, m="titel: A\n"))

    assert workspace.fix(dry_run=True).changes[0].after == b"title: A\n"
    assert [one.rule for one in workspace.check()] == ["schema/unknown-key"]
    workspace.fix()
    assert workspace.check() == []


def test_bytes_in_the_place_of_a_file_are_fixed_and_never_written(tmp_path: Path) -> None:
    file = "programmes/p/meetings/m.yaml"
    workspace = Workspace(place(tmp_path, m="title: On disk\n"), {file: b"titel: A\n"})

    workspace.fix()

    assert workspace.overlay == {file: b"title: A\n"}
    assert _meeting(tmp_path, "m") == "title: On disk\n"
