"""`jamx checklist done`: exact bytes, differences, twice, back again, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import Workspace, changes
from jamx.source.splice import SetValue
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]

FILE = "programmes/p/follow-up/lund.yaml"
WRITTEN = (
    b"\xef\xbb\xbf# what Lund has done\r\n"
    b"good/read:   # started late\r\n"
    b"    status: 'started' # by mail\r\n"
    b"    text: |\n"
    b"      # no comment\r\n"
    b"# last\r\n"
    b"good/write: {status: open}"
)


@pytest.fixture
def file(place: Path) -> Path:
    """The follow-up of an organisation of a programme with tasks; not there yet."""
    write(place, "organisations.yaml", "lund:\n  name: Lund\nlulea:\n  name: Luleå\n")
    good = place / "programmes/p/meetings/good.yaml"
    tasks = "tasks:\n  - id: read\n    title: Read\n    owner: each organisation\n  - id: write\n    title: Write\n"
    good.write_text(good.read_text(encoding="utf-8") + tasks, encoding="utf-8")
    return place / FILE


def done(run: Run, *arguments: str, task: str = "good/read", code: int = 0) -> Done:
    result = run("checklist", "done", "p", task, "--organisation", "lund", *arguments)
    assert result.code == code, result.err
    return result


def test_a_new_file_is_made(run: Run, file: Path) -> None:
    assert done(run) == (0, "", f"{FILE} is changed\n")
    assert file.read_bytes() == b"good/read:\n  status: done\n"
    done(run, "--today", "2023-03-01", task="good/write")
    assert file.read_bytes() == (b"good/read:\n  status: done\ngood/write:\n  status: done\n  date: 2023-03-01\n")
    assert run("check", FILE).code == 0


def test_no_other_byte_changes(run: Run, file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(WRITTEN)

    done(run)
    once = WRITTEN.replace(b"'started' # by mail", b"'done' # by mail")
    assert file.read_bytes() == once

    done(run, "--today", "2023-03-01")
    dated = once.replace(b"# by mail\r\n", b"# by mail\r\n    date: 2023-03-01\r\n")
    assert file.read_bytes() == dated

    done(run, "--today", "2023-03-02", task="good/write")
    assert file.read_bytes() == dated.replace(b"{status: open}", b"{status: done, date: 2023-03-02}")


def test_a_second_time_changes_nothing(run: Run, file: Path) -> None:
    done(run, "--today", "2023-03-01")
    before, written = file.read_bytes(), file.stat()

    assert done(run, "--today", "2023-03-09") == (0, "", f"{FILE} says so already\n")
    assert done(run, "--dry-run").out == ""
    assert file.read_bytes() == before
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (written.st_ino, written.st_mtime_ns)


def test_undo_opens_again_and_keeps_the_rest(run: Run, file: Path) -> None:
    write(
        file.parent,
        file.name,
        """
        # top
        good/read:
          date: 2023-03-01   # by telephone
          status: done  # c
          text: They were quick
        """,
    )

    done(run, "--undo")

    after = b"# top\ngood/read:\n  # by telephone\n  status: open  # c\n  text: They were quick\n"
    assert file.read_bytes() == after
    assert done(run, "--undo") == (0, "", f"{FILE} says so already\n")
    assert file.read_bytes() == after


def test_undo_of_nothing_makes_no_file(run: Run, file: Path) -> None:
    done(run, "--undo")

    assert not file.parent.exists()


def test_dry_run_prints_the_difference_and_writes_nothing(run: Run, file: Path) -> None:
    assert done(run, "--dry-run").out == (
        f"--- /dev/null\n+++ b/{FILE}\n@@ -0,0 +1,2 @@\n+good/read:\n+  status: done\n"
    )
    assert not file.exists()

    file.parent.mkdir()
    file.write_bytes(b"good/read:\n  status: open  # \xc3\xa5")
    assert done(run, "--dry-run").out == (
        f"--- a/{FILE}\n+++ b/{FILE}\n@@ -1,2 +1,2 @@\n good/read:\n"
        "-  status: open  # å\n\\ No newline at end of file\n"
        "+  status: done  # å\n\\ No newline at end of file\n"
    )
    assert file.read_bytes() == b"good/read:\n  status: open  # \xc3\xa5"


def test_an_unknown_task_names_the_three_closest(run: Run, file: Path) -> None:
    result = done(run, task="good/raed", code=2)

    first, *closest = result.err.splitlines()
    assert first == "jamx: p has no task good/raed; the closest are"
    assert closest[0] == "  good/read"
    assert len(closest) == 2
    assert not file.exists()


def test_an_unknown_organisation_names_the_closest(run: Run, file: Path) -> None:
    result = run("checklist", "done", "p", "good/read", "--organisation", "lunds")

    assert (result.code, result.out) == (2, "")
    assert result.err == "jamx: p has no organisation lunds; the closest are\n  lund\n  lulea\n  organiser\n"


def test_an_unknown_programme_names_the_closest(run: Run, file: Path) -> None:
    result = run("checklist", "done", "pp", "good/read", "--organisation", "lund")

    assert result.code == 2
    assert "nothing at pp; the closest are" in result.err
    assert run("checklist", "done", "p/good", "read", "--organisation", "lund").code == 2


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("good/read:\n  status: ready\n", "schema/invalid-value"),
        ("good/read: [\n", "source/syntax"),
        ("good/read:\n  status: open\ngood/read:\n  status: done\n", "source/duplicate-key"),
    ],
)
def test_a_file_with_faults_is_refused(run: Run, file: Path, text: str, rule: str) -> None:
    file.parent.mkdir()
    file.write_bytes(text.encode())

    result = done(run, code=1)

    assert result.out == ""
    assert f"error[{rule}]" in result.err
    assert file.read_bytes() == text.encode()


def test_a_link_out_of_the_workspace_is_refused(run: Run, file: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    file.parent.symlink_to(outside, target_is_directory=True)

    result = done(run, code=2)

    assert "lies outside the workspace" in result.err
    assert list(outside.iterdir()) == []


def test_what_somebody_else_writes_meanwhile_stays(run: Run, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.parent.mkdir()
    file.write_bytes(b"good/read:\n  status: open\n")
    theirs = b"good/read:\n  status: started\n"
    plain = changes.changed

    def interrupted(*arguments: Any) -> changes.Change:
        made = plain(*arguments)
        file.write_bytes(theirs)
        return made

    monkeypatch.setattr(changes, "changed", interrupted)

    assert "meanwhile" in done(run, code=2).err
    assert file.read_bytes() == theirs


def test_the_list_shows_what_was_marked(run: Run, file: Path) -> None:
    done(run)

    shown = run("checklist", "show", "p", "--organisation", "lund", "--for", "organiser")
    assert shown.code == 0
    assert "Read" in shown.out
    assert "done" in shown.out


def test_what_is_no_file_stays_what_it_is(run: Run, file: Path) -> None:
    file.mkdir(parents=True)

    assert done(run, code=2).err == f"jamx: cannot write {file}: it is no file\n"
    assert file.is_dir()


def test_a_file_written_while_it_is_looked_at_is_refused(place: Path, file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"good/read:\n  status: open\n")
    workspace = Workspace(place)
    assert workspace.files.document(FILE).readable
    file.write_bytes(b"good/read:\n  status: started\n")

    with pytest.raises(changes.ChangeError) as refused:
        workspace.done("p", "good/read", "lund")
    assert (refused.value.file, refused.value.reason) == (FILE, "meanwhile")


def test_what_no_edit_can_say_is_refused() -> None:
    with pytest.raises(changes.ChangeError) as refused:
        changes.changed("f.yaml", b"a: 1\n", [SetValue(("a",), "\r")])
    assert (refused.value.file, refused.value.reason) == ("f.yaml", "unsuited")


def test_the_workspace_knows_what_it_has_written(place: Path, file: Path) -> None:
    workspace = Workspace(place)

    assert workspace.done("p", "good/read", "lund", dry_run=True).before is None
    assert not file.exists()
    assert workspace.done("p", "good/read", "lund").differs
    assert not workspace.done("p", "good/read", "lund").differs
    assert workspace.files.folder("p").follow_up("lund")["good/read"].status == "done"


def test_the_organiser_is_the_organisation_that_it_is(run: Run, place: Path, file: Path) -> None:
    anonymous = place / "programmes/p/follow-up/organiser.yaml"
    assert run("checklist", "done", "p", "good/write", "--organisation", "organiser").code == 0
    assert anonymous.read_bytes() == b"good/write:\n  status: done\n"
    anonymous.unlink()

    write(place, "programmes/p/programme.yaml", "title: Programme\nlanguage: en\norganiser: lund\n")
    assert run("checklist", "done", "p", "good/write", "--organisation", "organiser").code == 0
    assert file.read_bytes() == b"good/write:\n  status: done\n"
    assert not anonymous.exists()
