"""Files from disk: whatever is there, the answer is a document."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from jamx.source.files import LARGEST, load

UNTOLD = Path("/proc/version")


def refusal(path: Path, root: Path) -> tuple[str, dict[str, object]]:
    document = load(path, "f.yaml", root)
    assert (document.value, document.readable, len(document.findings)) == (None, False, 1)
    assert document.findings[0].rule == "source/unreadable"
    assert document.findings[0].place.file == "f.yaml"
    return document.findings[0].variant, dict(document.findings[0].arguments)


def test_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "träff.yaml"
    path.write_bytes(b"a: 1\r\n")

    document = load(path, "programmes/träff.yaml", tmp_path)

    assert (document.file, document.text, document.value) == ("programmes/träff.yaml", "a: 1\r\n", {"a": "1"})


def test_file_at_the_limit_is_read_and_beyond_it_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"#" * LARGEST)
    assert load(path, "f.yaml", tmp_path).readable

    path.write_bytes(b"#" * (LARGEST + 1))
    assert refusal(path, tmp_path) == ("too-large", {"size": LARGEST + 1, "limit": LARGEST})


def test_link_inside_the_workspace_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("a: 1\n")
    (tmp_path / "b.yaml").symlink_to("a.yaml")

    assert load(tmp_path / "b.yaml", "b.yaml", tmp_path).value == {"a": "1"}


def test_link_out_of_the_workspace_is_refused(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (tmp_path / "secret.yaml").write_text("a: 1\n")
    (root / "file.yaml").symlink_to(tmp_path / "secret.yaml")
    (root / "folder").symlink_to(tmp_path)

    assert refusal(root / "file.yaml", root)[0] == "outside-root"
    assert refusal(root / "folder" / "secret.yaml", root)[0] == "outside-root"
    assert refusal(root / ".." / "secret.yaml", root)[0] == "outside-root"


def test_link_above_a_file_inside_the_workspace_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real" / "deep").mkdir(parents=True)
    (tmp_path / "real" / "deep" / "a.yaml").write_text("a: 1\n")
    (tmp_path / "folder").symlink_to("real")
    (tmp_path / "real" / "deep" / "out").symlink_to("/")

    assert load(tmp_path / "folder" / "deep" / "a.yaml", "a.yaml", tmp_path).value == {"a": "1"}
    assert refusal(tmp_path / "folder" / "deep" / "out" / "etc" / "passwd", tmp_path)[0] == "outside-root"


def test_name_that_only_begins_like_the_workspace_is_outside(tmp_path: Path) -> None:
    (tmp_path / "root").mkdir()
    (tmp_path / "root-2").mkdir()
    (tmp_path / "root-2" / "a.yaml").write_text("a: 1\n")

    assert refusal(tmp_path / "root-2" / "a.yaml", tmp_path / "root")[0] == "outside-root"
    assert refusal(tmp_path / "root", tmp_path / "root") == ("not-a-file", {"kind": "directory"})


def test_detours_are_taken(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.yaml").write_text("a: 1\n")
    (tmp_path.parent / "secret.yaml").write_text("a: 1\n")

    assert load(f"{tmp_path}/sub/../a.yaml", "a.yaml", tmp_path).value == {"a": "1"}
    assert load(f"{tmp_path}//./a.yaml", "a.yaml", f"{tmp_path}").value == {"a": "1"}
    assert load(f"{tmp_path}/sub/../../secret.yaml", "f.yaml", tmp_path).findings[0].variant == "outside-root"


def test_file_swapped_for_a_link_after_the_look_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "root").mkdir()
    (tmp_path / "secret.yaml").write_text("a: 1\n")
    path = tmp_path / "root" / "a.yaml"
    path.write_text("b: 2\n")
    ordinary = os.lstat

    def swapping(found: str) -> os.stat_result:
        state = ordinary(found)
        path.unlink()
        path.symlink_to(tmp_path / "secret.yaml")
        return state

    monkeypatch.setattr(os, "lstat", swapping)

    assert refusal(path, tmp_path / "root")[0] == "system"


@pytest.mark.skipif(not UNTOLD.exists(), reason="no file here whose size is not told")
def test_file_whose_size_is_not_told_is_read_whole() -> None:
    assert load(UNTOLD, "f.yaml", UNTOLD.parent).text == UNTOLD.read_text(encoding="utf-8")


def test_workspace_may_itself_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.yaml").write_text("a: 1\n")
    (tmp_path / "root").symlink_to("real")

    assert load(tmp_path / "root" / "a.yaml", "a.yaml", tmp_path / "root").value == {"a": "1"}


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    os.mkfifo(tmp_path / "pipe.yaml")
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(str(tmp_path / "s"))

        assert refusal(tmp_path / "folder.yaml", tmp_path) == ("not-a-file", {"kind": "directory"})
        assert refusal(tmp_path / "pipe.yaml", tmp_path) == ("not-a-file", {"kind": "pipe"})
        assert refusal(tmp_path / "s", tmp_path) == ("not-a-file", {"kind": "socket"})


def test_missing_file_and_broken_links_are_refused(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").symlink_to("nowhere.yaml")
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    (tmp_path / "plain.yaml").write_text("a: 1\n")

    assert refusal(tmp_path / "none.yaml", tmp_path) == ("missing", {})
    assert refusal(tmp_path / "broken.yaml", tmp_path) == ("missing", {})
    assert refusal(tmp_path / "loop.yaml", tmp_path)[0] == "system"
    assert refusal(tmp_path / "plain.yaml" / "below.yaml", tmp_path)[0] == "system"
    assert refusal(tmp_path / "nu\0ll.yaml", tmp_path)[0] == "system"
    assert refusal(tmp_path / ("n" * 300), tmp_path)[0] == "system"


def test_file_without_permission_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yaml").write_text("a: 1\n")

    def denied(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", denied)  # a mode would not stop the superuser

    assert refusal(tmp_path / "a.yaml", tmp_path) == ("no-permission", {})
