"""The folder of a site: what jamx wrote is renewed and removed, and nothing else is touched."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from jamx.api import site_folder
from jamx.api.site_folder import LIST, FolderRefusedError, Published, publish
from jamx.output import WriteError, write

if TYPE_CHECKING:
    from pathlib import Path

OLD = {"index.html": b"front", "p/index.html": b"programme", "p/meetings/m.html": b"meeting"}
NEW = {"index.html": b"front", "p/index.html": b"another", "p/agendas/m.html": b"meeting"}
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


def put(folder: Path, files: dict[str, bytes]) -> Published:
    return publish(folder, files, lambda done, total: None)


def there(folder: Path) -> dict[str, bytes]:
    """Every file of a folder but the list."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found if path.name != LIST}


def test_a_new_folder(tmp_path: Path) -> None:
    assert put(tmp_path / "a/b", OLD) == Published(tuple(OLD), (), ())
    assert there(tmp_path / "a/b") == OLD


def test_what_is_no_longer_part_of_it_goes_with_its_folder(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    assert put(tmp_path, NEW) == Published(("p/index.html", "p/agendas/m.html"), ("p/meetings/m.html",), ())
    assert there(tmp_path) == NEW
    assert not (tmp_path / "p/meetings").exists()


def test_what_is_the_same_is_not_written(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    before = {path: path.stat().st_ino for path in tmp_path.rglob("*")}
    for path in before:
        os.utime(path, ns=(1, 1))
    assert put(tmp_path, OLD) == Published((), (), ())
    assert {path: path.stat().st_ino for path in tmp_path.rglob("*")} == before
    assert {path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == {1}


def test_somebody_elses_file_stays_and_so_does_its_folder(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    (tmp_path / "p/meetings/notes.txt").write_bytes(b"mine")
    put(tmp_path, NEW)
    assert there(tmp_path) == {**NEW, "p/meetings/notes.txt": b"mine"}


def test_a_page_that_somebody_changed_is_not_removed(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    (tmp_path / "p/meetings/m.html").write_bytes(b"mine now")
    assert put(tmp_path, NEW).left == ("p/meetings/m.html",)
    assert there(tmp_path)["p/meetings/m.html"] == b"mine now"
    assert put(tmp_path, NEW).left == (), "it is theirs from now on"
    with pytest.raises(FolderRefusedError) as refused:
        put(tmp_path, OLD)
    assert refused.value.reason == "taken"


def test_a_folder_with_something_else_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_bytes(b"years")
    with pytest.raises(FolderRefusedError) as refused:
        put(tmp_path, OLD)
    assert (refused.value.reason, refused.value.path) == ("foreign", tmp_path)
    assert there(tmp_path) == {"thesis.odt": b"years"}


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "site").write_bytes(b"x")
    with pytest.raises(FolderRefusedError) as refused:
        put(tmp_path / "site", OLD)
    assert refused.value.reason == "file"


def test_nothing_is_written_where_a_page_would_take_a_place(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    (tmp_path / "p/agendas").mkdir()
    (tmp_path / "p/agendas/m.html").write_bytes(b"mine")
    with pytest.raises(FolderRefusedError) as refused:
        put(tmp_path, NEW)
    assert (refused.value.reason, refused.value.path) == ("taken", tmp_path / "p/agendas/m.html")
    assert there(tmp_path) == {**OLD, "p/agendas/m.html": b"mine"}


@pytest.mark.parametrize(
    "line",
    [
        *("0 ../victim", "0 /etc/passwd", "0 a/../../victim", "0 ./victim", "0 a//b", "0 C:/victim", "0 ..\\victim"),
        *(f"0 {LIST}", "0", "no list at all"),
    ],
)
def test_a_list_that_leads_out_of_the_folder_is_not_believed(tmp_path: Path, line: str) -> None:
    folder = tmp_path / "site"
    put(folder, OLD)
    (tmp_path / "victim").write_bytes(b"")
    (folder / LIST).write_text(f"jamx site 1\n{line}\n" if line[0] == "0" else line, encoding="utf-8")
    with pytest.raises(FolderRefusedError) as refused:
        put(folder, NEW)
    assert refused.value.reason == "list"
    assert (tmp_path / "victim").exists()
    assert there(folder) == OLD


@pytest.mark.parametrize(
    "name", ["a\nb.html", "p/\x1b.html", "a\u2028b.html", "..\\b.html", "C:b.html", "../b.html", "p//b.html"]
)
def test_a_name_that_is_none_everywhere_is_refused(tmp_path: Path, name: str) -> None:
    put(tmp_path, OLD)
    with pytest.raises(FolderRefusedError) as refused:
        put(tmp_path, {name: b""})
    assert refused.value.reason == "name"
    assert there(tmp_path) == OLD


@POSIX
def test_a_folder_that_became_a_link_is_left_alone(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    put(folder, OLD)
    (folder / "p/meetings").rename(elsewhere)
    (folder / "p/meetings").symlink_to(elsewhere)
    assert put(folder, NEW).left == ("p/meetings/m.html",)
    assert there(elsewhere) == {"m.html": b"meeting"}
    with pytest.raises(FolderRefusedError) as refused:
        put(folder, OLD)
    assert refused.value.reason == "taken"


@POSIX
def test_a_list_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(b"jamx site 1\n")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / LIST).symlink_to(tmp_path / "list")
    with pytest.raises(FolderRefusedError):
        put(tmp_path / "site", OLD)


@pytest.mark.parametrize("number", range(1, 6))
def test_a_run_that_is_broken_off_is_finished_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """However many files had been written: the site is whole in the end, and nothing old is left."""
    put(tmp_path, OLD)
    calls = iter(range(1, 100))

    def failing(path: Path, data: bytes) -> bool:
        if next(calls) == number:
            raise WriteError(path, "no space left")
        return write(path, data)

    with monkeypatch.context() as patch:
        patch.setattr(site_folder, "write", failing)
        with pytest.raises(WriteError):
            put(tmp_path, NEW)
    third = {"index.html": b"front"}
    assert put(tmp_path, third).left == ()
    assert there(tmp_path) == third
