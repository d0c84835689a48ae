"""`jamx check --fix` and `--diff`: exact bytes, twice, what is left, standard input, and what is never written."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import Workspace, fixing
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jamx.api.changes import Change
    from tests.cli.conftest import Done

    Run = Callable[..., Done]

FILE = "programmes/p/meetings/bad.yaml"
WRONG = (
    b"\xef\xbb\xbf# titel: not a key\r\n"
    b"titel:   'A'  # as it was called\r\n"
    b"plats: Lund\r\n"
    b"agenda:\r\n"
    b"\r\n"
    b"  - title: Talk: part 1   # keep\r\n"
    b"    tid: 09.30-10.00"
)
RIGHT = (
    b"\xef\xbb\xbf# titel: not a key\r\n"
    b"title:   'A'  # as it was called\r\n"
    b"place: Lund\r\n"
    b"agenda:\r\n"
    b"\r\n"
    b'  - title: "Talk: part 1"   # keep\r\n'
    b"    time: 09.30-10.00"
)
DIFF = (
    f"--- a/{FILE}\n+++ b/{FILE}\n@@ -1,7 +1,7 @@\n"
    " # titel: not a key\r\n"
    "-titel:   'A'  # as it was called\r\n"
    "-plats: Lund\r\n"
    "+title:   'A'  # as it was called\r\n"
    "+place: Lund\r\n"
    " agenda:\r\n"
    " \r\n"
    "-  - title: Talk: part 1   # keep\r\n"
    "-    tid: 09.30-10.00\n\\ No newline at end of file\n"
    '+  - title: "Talk: part 1"   # keep\r\n'
    "+    time: 09.30-10.00\n\\ No newline at end of file\n"
)


@pytest.fixture
def file(place: Path) -> Path:
    """A meeting with four faults that can be fixed, one of which hides the others."""
    path = place / FILE
    path.write_bytes(WRONG)
    return path


def test_fixes_are_made_and_no_other_byte_changes(run: Run, file: Path) -> None:
    assert run("check", "--fix") == (0, "no findings in 5 files\n", "4 fixes made in 1 file\n")
    assert file.read_bytes() == RIGHT


def test_a_second_run_changes_nothing(run: Run, file: Path) -> None:
    run("check", "--fix")
    written = file.stat()

    assert run("check", "--fix") == (0, "no findings in 5 files\n", "nothing to fix\n")
    assert run("check", "--diff") == (0, "", "nothing to fix\n")
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (written.st_ino, written.st_mtime_ns)


@pytest.mark.parametrize("options", [["--diff"], ["--fix", "--diff"], ["--diff", "--format", "json"]])
def test_a_difference_is_printed_and_nothing_written(run: Run, file: Path, options: list[str]) -> None:
    assert run("check", *options) == (1, DIFF, "4 fixes would be made in 1 file\n")
    assert file.read_bytes() == WRONG


def test_what_was_done_is_told_in_swedish(run: Run, file: Path) -> None:
    assert run("--lang", "sv", "check", "--diff").err == "skulle göra 4 rättningar i 1 fil\n"
    assert run("--lang", "sv", "check", "--fix").err == "gjorde 4 rättningar i 1 fil\n"
    assert run("--lang", "sv", "check", "--fix").err == "ingenting att rätta\n"
    file.write_bytes(b"title: A\nplaec: Lund\n")
    assert run("--lang", "sv", "check", "--fix").err == "ingenting att rätta; 1 till med --unsafe-fixes\n"
    assert run("--lang", "sv", "check", "--fix", "--unsafe-fixes").err == "gjorde 1 rättning i 1 fil\n"


def test_what_remains_is_told_where_it_stands_now(run: Run, file: Path) -> None:
    file.write_bytes(b"%YAML 1.1\n---\ntitle: A\nagenda:\n  - title: B\n    time: 10.00-09.00\n")

    done = run("check", "--fix", "--format", "json")

    assert (done.code, done.err) == (1, "1 fix made in 1 file\n")
    assert [(one["rule"], one["line"]) for one in json.loads(done.out)["findings"]] == [("agenda/end-before-start", 5)]
    assert file.read_bytes() == b"---\ntitle: A\nagenda:\n  - title: B\n    time: 10.00-09.00\n"
    assert run("check", "--fix", "--ignore", "agenda").code == 0


def test_unsafe_fixes_are_made_when_asked_for(run: Run, file: Path) -> None:
    file.write_bytes(b"title: A\nplaec: Lund\n")

    done = run("check", "--fix")
    assert (done.code, done.err) == (1, "nothing to fix; 1 more with --unsafe-fixes\n")
    assert file.read_bytes() == b"title: A\nplaec: Lund\n"
    assert run("check", "--diff").code == 0

    assert run("check", "--diff", "--unsafe-fixes").code == 1
    assert run("check", "--fix", "--unsafe-fixes") == (0, "no findings in 5 files\n", "1 fix made in 1 file\n")
    assert file.read_bytes() == b"title: A\nplace: Lund\n"


def test_unsafe_fixes_alone_are_wrong_use(run: Run, file: Path) -> None:
    assert run("check", "--unsafe-fixes") == (2, "", "jamx: --unsafe-fixes goes with --fix or --diff\n")


@pytest.mark.parametrize(
    ("options", "right"),
    [
        (["--select", "source"], WRONG.replace(b"Talk: part 1", b'"Talk: part 1"')),
        (["--select", "schema"], WRONG),
        (["--ignore", "source"], WRONG),
        (["--ignore", "agenda"], RIGHT),
        (["programmes/p/meetings"], RIGHT),
        ([FILE], RIGHT),
        (["programmes/p/meetings/good.yaml", "programmes/q"], WRONG),
    ],
)
def test_only_what_is_asked_for_is_fixed(run: Run, file: Path, options: list[str], right: bytes) -> None:
    run("check", "--fix", *options)

    assert file.read_bytes() == right


def test_every_file_is_fixed(run: Run, place: Path, file: Path) -> None:
    other = write(place, "programmes/q/agendas/plan.yaml", "titel: Plan\nitems: []\n")

    assert run("check", "--fix").err == "5 fixes made in 2 files\n"
    assert (file.read_bytes(), other.read_bytes()) == (RIGHT, b"title: Plan\nitems: []\n")


def test_standard_input_goes_to_standard_output(run: Run, place: Path, file: Path) -> None:
    done = run("check", "--fix", "-", "--stdin-filename", FILE, stdin=WRONG)
    assert done == (0, RIGHT.decode(), "4 fixes made in 1 file\nno findings in 1 file\n")

    done = run("check", "--fix", "-", "--stdin-filename", FILE, stdin=b"title: A\nagendaaa: []\n")
    assert (done.code, done.out) == (1, "title: A\nagendaaa: []\n")
    assert f"{FILE}:2:1: error[schema/unknown-key]" in done.err

    assert run("check", "--diff", "-", "--stdin-filename", FILE, stdin=WRONG).out == DIFF
    assert file.read_bytes() == WRONG


def test_standard_input_as_a_new_file_makes_none(run: Run, place: Path) -> None:
    done = run("check", "--fix", "-", "--stdin-filename", "programmes/new/meetings/m.yaml", stdin="titel: A\n")

    assert done.out == "title: A\n"
    assert not (place / "programmes/new").exists()


def test_standard_input_that_is_no_text_comes_back_as_it_is(process: Callable[..., Any]) -> None:
    data = b"title: \xff\xe5\r\n"

    done = process("check", "--fix", "-", "--stdin-filename", FILE, input=data)

    assert (done.returncode, done.stdout) == (1, data)


def test_links_are_left_alone(run: Run, place: Path, tmp_path: Path) -> None:
    outside = write(tmp_path, "outside.yaml", "titel: A\n")
    inside = write(place, "shared.yaml", "titel: A\n")
    (place / FILE).unlink()
    (place / FILE).symlink_to(outside)
    (place / "programmes/p/meetings/inside.yaml").symlink_to(inside)

    done = run("check", "--fix", "--unsafe-fixes")

    assert (done.code, done.err) == (1, "nothing to fix\n")
    assert (outside.read_bytes(), inside.read_bytes()) == (b"titel: A\n", b"titel: A\n")
    assert (place / FILE).is_symlink()


def test_a_link_to_a_file_of_the_workspace_gets_its_fixes(run: Run, place: Path, file: Path) -> None:
    link = place / "programmes/p/meetings/again.yaml"
    link.symlink_to(file)

    assert run("check", "--fix").code == 0
    assert link.is_symlink()
    assert file.read_bytes() == RIGHT


def test_a_folder_that_is_a_link_is_left_alone(run: Run, place: Path, tmp_path: Path) -> None:
    outside = write(tmp_path, "outside/m.yaml", "titel: A\n")
    (place / "programmes/r").mkdir()
    (place / "programmes/r/meetings").symlink_to(outside.parent, target_is_directory=True)

    run("check", "--fix", "--unsafe-fixes")

    assert outside.read_bytes() == b"titel: A\n"


def test_nothing_is_written_if_a_file_changes_meanwhile(
    run: Run, place: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = write(place, "programmes/a/programme.yaml", "titel: A\n")
    theirs = b"title: Theirs\n"
    plain = fixing.write_all

    def interrupted(workspace: Workspace, changes: list[Change]) -> None:
        file.write_bytes(theirs)
        plain(workspace, changes)

    monkeypatch.setattr(fixing, "write_all", interrupted)
    done = run("check", "--fix")

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"jamx: cannot change {FILE}: somebody else has written it meanwhile")
    assert (first.read_bytes(), file.read_bytes()) == (b"titel: A\n", theirs)


def test_a_file_that_is_written_while_it_is_looked_at_stays(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = fixing.mended

    def interrupted(*arguments: Any) -> Any:
        made = plain(*arguments)
        file.write_bytes(b"title: Theirs\n")
        return made

    monkeypatch.setattr(fixing, "mended", interrupted)

    assert run("check", "--fix").code == 2
    assert file.read_bytes() == b"title: Theirs\n"


@pytest.mark.skipif(os.name == "nt", reason="modes are of another kind there")
def test_the_mode_of_a_file_stays(run: Run, file: Path) -> None:
    file.chmod(0o640)
    run("check", "--fix")
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\x01\x02",
        b"titel: \xff\n",
        b"\xff\xfet\x00i\x00",
        b"titel: A\r" * 3,
        b"[" * 5000,
        b"a: &a [*a]\n",
        b"titel: \x1b]8;;x\x07A\n",
        "titel: \u202eA\n".encode(),
        b"\xef\xbb\xbf\xef\xbb\xbftitel: A\n",
        b"titel: A\n--- \ntitel: B\n",
        b"titel: A\n...\nplats: B\n",
        b"\ttitel: A\n",
        b"titel: A\ntitle: B\n",
        b"? titel\n: A\n",
        b"{titel: A, plats: B, agenda: [{rubrik: C, tid: 9.30}]}\n",
        b"'titel': A\n\"plats\": |\n  a\n  # no comment\n",
        b"titel: A # a\x85plats: B\n",
        "titel: A\u2028plats: B\n".encode(),
        b"agenda:\n" + b"  - rubrik: A\n    tid: 09.00\n" * 45,
        b"title: A: b\n" * 30,
    ],
    ids=lambda data: repr(data[:20]),
)
@pytest.mark.parametrize("unsafe", [[], ["--unsafe-fixes"]], ids=["safe", "unsafe"])
def test_hostile_files(run: Run, file: Path, data: bytes, unsafe: list[str]) -> None:
    file.write_bytes(data)
    shown = run("check", "--diff", *unsafe)
    assert file.read_bytes() == data

    done = run("check", "--fix", *unsafe)
    after = file.read_bytes()

    assert done.code in {0, 1}
    assert shown.code == int(after != data)
    assert not any(line.startswith(("::", "##[")) for line in shown.out.splitlines())
    assert run("check", "--fix", *unsafe).code == done.code
    assert file.read_bytes() == after
