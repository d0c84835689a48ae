"""Writing files: the old content or the new, never anything between, and nothing left lying about."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from jamx.output import WriteError, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="modes and signals are another matter there")
OLD, NEW = b"old " * 1000, b"newer " * 2000


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_in_new_folders(tmp_path: Path) -> None:
    path = tmp_path / "a/b/c.md"
    assert write(path, NEW) is True
    assert path.read_bytes() == NEW
    assert names(path.parent) == ["c.md"]


def test_unchanged_bytes_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    write(path, OLD)
    os.utime(path, ns=(1_000, 2_000))
    before = path.stat()
    assert write(path, OLD) is False
    after = path.stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino) == (2_000, before.st_ino)
    assert write(path, NEW) is True
    assert path.read_bytes() == NEW


@POSIX
@pytest.mark.parametrize("kept", [0o600, 0o640, 0o644, 0o664, 0o755, 0o444])
def test_a_file_keeps_its_mode(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(OLD)
    path.chmod(kept)
    write(path, NEW)
    assert (path.read_bytes(), mode(path)) == (NEW, kept)


@POSIX
@pytest.mark.parametrize(("mask", "made"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664), (0o027, 0o640)])
def test_a_new_file_follows_the_mask(tmp_path: Path, mask: int, made: int) -> None:
    before = os.umask(mask)
    try:
        write(tmp_path / "a.md", NEW)
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert mode(tmp_path / "a.md") == made


@POSIX
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere/real.md"
    target.parent.mkdir()
    target.write_bytes(OLD)
    target.chmod(0o640)
    link = tmp_path / "link.md"
    link.symlink_to("elsewhere/real.md")
    write(link, NEW)
    assert link.is_symlink()
    assert (target.read_bytes(), mode(target)) == (NEW, 0o640)
    assert names(tmp_path) == ["elsewhere", "link.md"]
    assert names(target.parent) == ["real.md"]


@POSIX
def test_a_link_to_nothing_makes_what_it_leads_to(tmp_path: Path) -> None:
    link = tmp_path / "link.md"
    link.symlink_to("new/real.md")
    write(link, NEW)
    assert link.is_symlink()
    assert (tmp_path / "new/real.md").read_bytes() == NEW


@POSIX
def test_a_loop_of_links_is_a_failed_write(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(WriteError):
        write(tmp_path / "a", NEW)
    assert names(tmp_path) == ["a", "b"]


@POSIX
def test_a_pipe_gets_the_bytes(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert write(pipe, b"through") is True
        assert os.read(reader, 100) == b"through"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_folder_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(WriteError) as caught:
        write(tmp_path / "folder", NEW)
    assert (caught.value.path, caught.value.reason) == (tmp_path / "folder", os.strerror(errno.EISDIR))
    assert names(tmp_path) == ["folder"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    with pytest.raises(WriteError):
        write(tmp_path / "file/a.md", NEW)
    assert (tmp_path / "file").read_bytes() == OLD


def test_a_long_name(tmp_path: Path) -> None:
    write(tmp_path / ("å" * 120), NEW)
    with pytest.raises(WriteError):
        write(tmp_path / ("å" * 200), NEW)
    assert names(tmp_path) == ["å" * 120]


CALLS = ("open", "fsync", "fdopen", "chmod", "replace", "mkdir", "stat", "umask")


class Faulty:
    """Makes the n-th of the calls to the system fail; counts them all."""

    def __init__(self, patch: pytest.MonkeyPatch, fails: int, code: int) -> None:
        self.made = 0
        for name in CALLS:
            patch.setattr(os, name, self._wrapped(getattr(os, name), name, fails, code))

    def _wrapped(self, call: Any, name: str, fails: int, code: int) -> Any:
        def wrapped(*arguments: Any, **more: Any) -> Any:
            self.made += 1
            if self.made == fails and name != "umask":
                raise OSError(code, os.strerror(code))
            made = call(*arguments, **more)
            return _FullDisk(made, self, fails, code) if name == "fdopen" else made

        return wrapped


class _FullDisk:
    """A file whose write and flush count as calls."""

    def __init__(self, file: Any, faulty: Faulty, fails: int, code: int) -> None:
        self._file, self._faulty, self._fails, self._code = file, faulty, fails, code

    def __enter__(self) -> _FullDisk:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def fileno(self) -> int:
        return int(self._file.fileno())

    def write(self, data: bytes) -> None:
        self._file.write(data[: len(data) // 2])
        self._count()
        self._file.write(data[len(data) // 2 :])

    def flush(self) -> None:
        self._count()
        self._file.flush()

    def _count(self) -> None:
        self._faulty.made += 1
        if self._faulty.made == self._fails:
            raise OSError(self._code, os.strerror(self._code))


def fails_to_write(path: Path) -> bool:
    try:
        write(path, NEW)
    except WriteError:
        return True
    return False


@pytest.mark.parametrize(
    "code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EMFILE], ids=errno.errorcode.get
)
@pytest.mark.parametrize("before", [OLD, None], ids=["there", "new"])
def test_every_call_that_fails_leaves_the_old_or_the_new(tmp_path: Path, before: bytes | None, code: int) -> None:
    seen = 0
    for fails in range(1, 100):
        folder = tmp_path / str(fails)
        folder.mkdir()
        path = folder / "deep/a.md"
        if before is not None:
            path.parent.mkdir()
            path.write_bytes(before)
        with pytest.MonkeyPatch.context() as patch:
            faulty = Faulty(patch, fails, code)
            failed = fails_to_write(path)
        there = path.read_bytes() if path.exists() else None
        assert there in {before if failed else NEW, NEW}
        left = names(path.parent) if path.parent.exists() else []
        assert set(left) <= {"a.md"}
        seen += failed
        if faulty.made < fails:
            break
    else:
        pytest.fail("the calls never came to an end")
    assert seen >= 6


def test_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(OLD)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write(path, NEW)
    assert path.read_bytes() == OLD
    assert names(tmp_path) == ["a.md"]


WRITING = """
import sys
from pathlib import Path
from jamx.output import write
path, number = Path(sys.argv[1]), 0
print("ready", flush=True)
while True:
    number += 1
    write(path, b"%d " % number * 5000)
"""


def kills() -> Iterator[float]:
    """When to kill, in seconds: spread over a few writes."""
    yield from (0.001 * number + 0.0003 for number in range(8))


@POSIX
def test_killed_at_any_moment(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    write(path, b"0 " * 5000)
    for moment in kills():
        with subprocess.Popen([sys.executable, "-c", WRITING, str(path)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(moment)
            process.send_signal(signal.SIGKILL)
        words = path.read_bytes().split()
        assert len(words) == 5000
        assert len(set(words)) == 1
    assert {name for name in names(tmp_path) if not name.endswith(".jamx-tmp")} == {"a.md"}
