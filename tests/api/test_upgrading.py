"""Upgrading a workspace: all of it or again, nothing of what a newer jamx made, and no file that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import ChangeError, RefusedError, Workspace, upgrade, upgrading
from jamx.change import upgrading as steps
from jamx.workspace import format as formats
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.api import Change

OLD, NEW = "title: M\nstart: 9\nend: 10\n", "title: M\ntime: 9–10\n"
FILES = ("programmes/p/agendas/a.yaml", "programmes/p/meetings/m.yaml", "programmes/q/meetings/n.yaml")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A workspace that nobody has said the format of."""
    for file in FILES:
        write(tmp_path, file, OLD)
    write(tmp_path, "programmes/p/programme.yaml", "title: P\n")
    write(tmp_path, "programmes/q/programme.yaml", "title: Q\n")
    write(tmp_path, "jamx.yaml", "language: en\n")
    write(tmp_path, "notes.yaml", OLD)
    return tmp_path


def texts(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes().decode() for path in root.rglob("*.yaml") if path.is_file()
    }


def test_files_are_upgraded_and_what_states_the_format_is_last(old: Path) -> None:
    before = texts(old)
    made = upgrade(Workspace(old))

    assert (made.stated, made.format) == (None, 1)
    assert [change.file for change in made.changes] == [*FILES, "jamx.yaml"]
    assert texts(old) == before | dict.fromkeys(FILES, NEW) | {"jamx.yaml": "language: en\nformat: 1\n"}
    assert Workspace(old).run().files
    assert [one.rule for one in Workspace(old).check() if one.rule.startswith(("schema/", "source/"))] == []


def test_a_dry_run_writes_nothing_and_tells_the_same(old: Path) -> None:
    before = texts(old)
    told = upgrade(Workspace(old), dry_run=True)

    assert texts(old) == before
    assert upgrade(Workspace(old)) == told


def test_a_second_run_changes_nothing(old: Path) -> None:
    upgrade(Workspace(old))
    stamps = {path: path.stat().st_mtime_ns for path in old.rglob("*.yaml")}

    assert upgrade(Workspace(old)).changes == ()
    assert {path: path.stat().st_mtime_ns for path in old.rglob("*.yaml")} == stamps


@pytest.mark.parametrize("survived", range(4))
def test_what_was_broken_off_is_finished_by_the_next_run(
    survived: int, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, told = upgrading.written, []

    def written(workspace: Workspace, change: Change) -> None:
        if len(told) == survived:
            raise KeyboardInterrupt
        told.append(change.file)
        real(workspace, change)

    monkeypatch.setattr(upgrading, "written", written)
    with pytest.raises(KeyboardInterrupt):
        upgrade(Workspace(old))
    assert "format" not in (old / "jamx.yaml").read_text(encoding="utf-8")
    monkeypatch.undo()
    made = upgrade(Workspace(old))

    assert [change.file for change in made.changes] == [*FILES, "jamx.yaml"][survived:]
    assert [(old / file).read_bytes().decode() for file in FILES] == [NEW] * 3


def test_without_settings_they_are_made(old: Path) -> None:
    (old / "jamx.yaml").unlink()
    made = upgrade(Workspace(old))

    assert made.changes[-1][:2] == ("jamx.yaml", None)
    assert (old / "jamx.yaml").read_bytes() == b"format: 1\n"


def test_format_0_is_not_read_but_upgraded(old: Path) -> None:
    write(old, "jamx.yaml", "format: 0\n")
    workspace = Workspace(old)

    assert [(one.rule, one.variant) for one in workspace.check()] == [("source/other-format", "older")]
    with pytest.raises(RefusedError):
        workspace.document(workspace.all()[0], "md")
    assert upgrade(workspace).stated == 0
    assert "source/other-format" not in {one.rule for one in Workspace(old).check()}


@pytest.mark.parametrize(("stated", "rule"), [("2", "source/other-format"), ("2.0", "schema/invalid-value")])
def test_what_is_no_older_format_is_left_alone(stated: str, rule: str, old: Path) -> None:
    write(old, "jamx.yaml", f"format: {stated}\n")
    before = texts(old)
    with pytest.raises(RefusedError) as refused:
        upgrade(Workspace(old))

    assert [(one.rule, one.place.file) for one in refused.value.findings] == [(rule, "jamx.yaml")]
    assert texts(old) == before


def test_a_file_that_cannot_be_read_stands_in_the_way(old: Path) -> None:
    write(old, FILES[2], "title: [\n")
    before = texts(old)
    with pytest.raises(RefusedError) as refused:
        upgrade(Workspace(old))

    assert {one.place.file for one in refused.value.findings} == {FILES[2]}
    assert texts(old) == before


def test_a_file_that_somebody_writes_meanwhile_is_theirs(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = upgrading._changes

    def changes(*arguments: Any) -> list[Change]:
        found = list(real(*arguments))
        write(old, FILES[1], "title: Mine\n")
        return found

    monkeypatch.setattr(upgrading, "_changes", changes)
    with pytest.raises(ChangeError) as refused:
        upgrade(Workspace(old))

    assert (refused.value.file, refused.value.reason) == (FILES[1], "meanwhile")
    assert (old / FILES[1]).read_text(encoding="utf-8") == "title: Mine\n"


def test_links_are_followed_nowhere(old: Path) -> None:
    (old / "programmes/p/meetings/link.yaml").symlink_to(old / FILES[1])

    assert [change.file for change in upgrade(Workspace(old)).changes] == [*FILES, "jamx.yaml"]
    assert (old / "programmes/p/meetings/link.yaml").is_symlink()


def test_when_a_second_format_comes_files_that_state_none_are_of_the_first(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(formats, "FORMAT", 2)
    monkeypatch.setattr(steps, "FORMAT", 2)

    (found,) = Workspace(old).check()
    assert (found.rule, found.variant, found.place.file) == ("source/other-format", "older", "jamx.yaml")
    (old / "jamx.yaml").unlink()
    (found,) = Workspace(old).check()
    assert (found.variant, found.place.span and found.place.span.line) == ("older", 1)
    upgrade(Workspace(old))
    assert (old / "jamx.yaml").read_bytes() == b"format: 2\n"
    assert Workspace(old).other_format is None
