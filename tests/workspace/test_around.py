"""A programme's files with those that all share, with and without a look at the whole workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.workspace.workspace import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

FILES = (
    *("jamx.yaml", "organisations.yaml", "programmes/p/agendas/a.yaml", "programmes/p/checklists/c.yaml"),
    *("programmes/p/follow-up/o.yaml", "programmes/p/meetings/m.yaml", "programmes/p/participants.yaml"),
    "programmes/p/programme.yaml",
)


def test_around_a_programme(tmp_path: Path) -> None:
    others = ("calendar/breaks.yaml", "programmes/p/notes/n.yaml", "programmes/q/programme.yaml")
    for file in (*FILES, *others):
        write(tmp_path, file, "title: T\n")
    workspace = Workspace(tmp_path)
    assert sorted(workspace.around("p")) == sorted(FILES)
    assert "names" not in vars(workspace)
    assert workspace.names
    assert sorted(workspace.around("p")) == sorted((*FILES, *others[:2]))


def test_participants(tmp_path: Path) -> None:
    write(tmp_path, "programmes/p/participants.yaml", "- organisation: lund\n  functions: chef\n  allergi: nötter\n")
    (person,) = Workspace(tmp_path).folder("p").participants
    assert (person.organisation, person.functions) == ("lund", ("chef",))
    assert "nötter" not in repr(person)
    assert Workspace(tmp_path).folder("q").participants == ()


def test_days_are_numbers_from_one(tmp_path: Path) -> None:
    for said, days in (("[1, 2]", (1, 2)), ("2", (2,))):
        write(tmp_path, "programmes/p/participants.yaml", f"- organisation: lund\n  days: {{m: {said}}}\n")
        assert Workspace(tmp_path).folder("p").participants[0].days == {"m": days}
    for said in ("0", "[first]", "[[1]]", "'-1'"):
        write(tmp_path, "programmes/p/participants.yaml", f"- organisation: lund\n  days: {{m: {said}}}\n")
        folder = Workspace(tmp_path).folder("p")
        assert folder.participants == ()
        assert [one.rule for one in folder.workspace.loaded(folder.participants_ref).findings] == [
            "schema/invalid-value"
        ]
