"""`jamx check` where not everything is to be told: baselines, what changed since a revision, statistics."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from jamx.cli.scope import Scope
from jamx.cli.shortcut import shortcut
from tests.cli.conftest import BAD
from tests.conftest import REPOSITORY, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

MEETING = "programmes/p/meetings/bad.yaml"
NOTHING_NEW = (0, "no findings, 1 in the baseline in 5 files\n", "")


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def adopted(run: Callable[..., Done], place: Path) -> Path:
    """The baseline of the workspace as it is."""
    assert run("check", "--write-baseline", "known.json") == NOTHING_NEW
    return place / "known.json"


def test_a_baseline_names_no_text(adopted: Path, run: Callable[..., Done]) -> None:
    shape = json.loads(adopted.read_bytes())
    assert [(one["path"], one["rule"]) for one in shape["findings"]] == [(MEETING, "agenda/overlap")]
    assert "Talk" not in adopted.read_text()
    before = adopted.read_bytes()
    assert run("check", "--write-baseline", "known.json") == NOTHING_NEW
    assert adopted.read_bytes() == before
    assert [path.name for path in adopted.parent.iterdir() if path.suffix != ".json"] == ["programmes"]


def test_what_it_knows_is_let_stand(adopted: Path, run: Callable[..., Done]) -> None:
    assert run("check").code == 1
    assert run("check", "--baseline", "known.json") == NOTHING_NEW
    done = run("check", "--baseline", "known.json", "--format", "json")
    assert json.loads(done.out) == {
        "version": 1,
        "findings": [],
        "summary": {"files": 5, "errors": 0, "warnings": 0, "notes": 0, "ignored": 1},
    }
    assert run("check", "--baseline", "known.json", "--format", "github") == (0, "", "")


def test_lines_above_do_not_matter(adopted: Path, run: Callable[..., Done], place: Path) -> None:
    text = (place / MEETING).read_text(encoding="utf-8")
    (place / MEETING).write_text(f"# one\n# two\n{text}", encoding="utf-8")
    assert run("check", "--baseline", "known.json") == NOTHING_NEW


def test_what_is_new_is_told(adopted: Path, run: Callable[..., Done], place: Path) -> None:
    write(place, "programmes/q/meetings/new.yaml", BAD)
    done = run("check", "--baseline", "known.json")
    assert (done.code, done.err) == (1, "")
    assert done.out.startswith("programmes/q/meetings/new.yaml:6:11: error[agenda/overlap]")
    assert done.out.endswith("1 error, 1 in the baseline in 6 files\n")


def test_what_is_fixed_is_told_on_the_other_stream(adopted: Path, run: Callable[..., Done], place: Path) -> None:
    write(place, MEETING, BAD.replace("09.30–10.30", "10.00–10.30"))
    first = "jamx: fixed: 1 finding of known.json no longer there; --write-baseline takes them out\n"
    second = f"  {MEETING}: agenda/overlap\n"
    assert run("check", "--baseline", "known.json") == (0, "no findings in 5 files\n", first + second)
    for more in (
        ("programmes/q",),
        ("--select", "schema"),
        ("--ignore", "agenda"),
    ):
        assert run("check", "--baseline", "known.json", *more).err == ""
    assert run("check", "--baseline", "known.json", "--write-baseline", "known.json").err == ""
    assert adopted.read_text() == '{"version": 1, "findings": []}\n'


def test_what_hides_behind_a_fault_of_form_is_not_fixed(adopted: Path, run: Callable[..., Done], place: Path) -> None:
    (place / MEETING).write_text("title: [\n", encoding="utf-8")
    done = run("check", "--baseline", "known.json")
    assert (done.code, done.err) == (1, "")
    assert "source/syntax" in done.out


def test_a_file_that_is_not_fully_checked_is_named(run: Callable[..., Done], place: Path) -> None:
    """A fault of form keeps the other rules from looking: silence about such a file means nothing, and that is said."""
    file = place / MEETING
    file.write_text("colour: red\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    done = run("check", "--write-baseline", "known.json")

    assert done.code == 0
    assert done.err == (
        "jamx: 1 file is not fully checked: a fault of form that the baseline lets stand keeps the other rules from "
        f"looking\n  {MEETING}\n"
    )


def test_wrong_figures_of_rules_keep_nobody_from_looking(run: Callable[..., Done], place: Path) -> None:
    write(place, "jamx.yaml", "rules: {agenda/gap: {minutes: few, hours: 2}}\n")

    assert run("check", "--select", "schema", "--write-baseline", "known.json").err == ""
    assert len(json.loads((place / "known.json").read_bytes())["findings"]) == 2

    write(place, "jamx.yaml", "rules: {agenda/gap: {severity: loud}}\n")
    assert "jamx.yaml" in run("check", "--select", "schema", "--write-baseline", "known.json").err


def test_what_is_acknowledged_is_not_fixed(adopted: Path, run: Callable[..., Done], place: Path) -> None:
    text = (place / MEETING).read_text(encoding="utf-8").rstrip("\n")
    (place / MEETING).write_text(f"{text}  # jamx: ignore[agenda/overlap] they share\n", encoding="utf-8")
    assert run("check", "--baseline", "known.json") == (0, "no findings, 1 acknowledged in 5 files\n", "")


def test_a_part_of_a_baseline_is_renewed(adopted: Path, run: Callable[..., Done], place: Path) -> None:
    write(place, "programmes/q/meetings/new.yaml", BAD)
    write(place, "programmes/q/meetings/key.yaml", "title: A\ntitel: B\n")
    known = adopted.read_text().splitlines()[1]
    done = run("check", "programmes/q", "--select", "agenda", "--write-baseline", "known.json")
    assert (done.code, done.out) == (0, "no findings, 1 in the baseline in 4 files\n")
    entries = [(one["path"], one["rule"]) for one in json.loads(adopted.read_bytes())["findings"]]
    assert entries == [(MEETING, "agenda/overlap"), ("programmes/q/meetings/new.yaml", "agenda/overlap")]
    assert adopted.read_text().splitlines()[1] == f"{known},"
    run("check", "programmes/p", "--select", "schema", "--write-baseline", "known.json")
    assert [(one["path"], one["rule"]) for one in json.loads(adopted.read_bytes())["findings"]] == entries


def test_an_identity_number_is_in_no_baseline(run: Callable[..., Done], place: Path) -> None:
    write(place, MEETING, "title: Meeting\nplace: Test Person 19121212-1212\n")
    done = run("check", "--write-baseline", "known.json")
    assert done.code == 1
    assert "privacy/identity-number" in done.out
    assert "privacy/identity-number" not in (place / "known.json").read_text()
    assert run("check", "--baseline", "known.json").code == 1


@pytest.mark.parametrize("option", ["--baseline", "--write-baseline"])
def test_a_file_that_is_no_baseline(run: Callable[..., Done], place: Path, option: str) -> None:
    before = (place / MEETING).read_bytes()
    done = run("check", option, MEETING)
    assert done == (2, "", f"jamx: {option}: {MEETING} is no baseline that --write-baseline wrote\n")
    assert (place / MEETING).read_bytes() == before
    done = run("check", option, "programmes")
    assert (done.code, done.out) == (2, "")


def test_a_baseline_that_is_not_there(run: Callable[..., Done]) -> None:
    assert run("check", "--baseline", "none.json") == (
        2, "", "jamx: --baseline: cannot read none.json: No such file or directory\n",
    )  # fmt: skip


def test_many_that_are_fixed_are_not_all_named(adopted: Path, run: Callable[..., Done]) -> None:
    entries = [{"path": f"{number:02}.yaml", "rule": "agenda/gap", "fingerprint": "0"} for number in range(25)]
    adopted.write_text(json.dumps({"version": 1, "findings": entries}))
    lines = run("check", "--baseline", "known.json").err.splitlines()
    assert lines[0].startswith("jamx: fixed: 25 findings of known.json")
    assert lines[1:3] == ["  00.yaml: agenda/gap", "  01.yaml: agenda/gap"]
    assert lines[-1] == "  and 5 more"
    assert len(lines) == 22


@pytest.fixture
def kept(place: Path) -> Path:
    """The same workspace under git, nothing changed."""
    git(place, "init", "--quiet")
    git(place, "add", ".")
    git(place, "commit", "--quiet", "-m", "First")
    return place


def test_changed_since(run: Callable[..., Done], kept: Path) -> None:
    assert run("check", "--changed-since", "HEAD") == (0, "no findings in 0 files\n", "")
    with (kept / "programmes/q/programme.yaml").open("a") as file:
        file.write("titel: x\n")
    done = run("check", "--changed-since", "HEAD", "--format", "json")
    found = json.loads(done.out)
    assert [one["rule"] for one in found["findings"]] == ["schema/unknown-key"]
    assert found["summary"]["files"] == 2
    assert done.code == 1
    assert run("check", "programmes/p", "--changed-since=HEAD") == (0, "no findings in 0 files\n", "")
    git(kept, "commit", "--quiet", "--all", "-m", "Second")
    assert run("check", "--changed-since", "HEAD").code == 0
    assert run("check", "--changed-since", "HEAD~1").code == 1


def test_changed_since_with_standard_input(run: Callable[..., Done], kept: Path) -> None:
    more = ("--stdin-filename", MEETING, "--changed-since", "HEAD")
    assert run("check", "-", *more, stdin="title: A\ntitel: B\n").code == 1


def test_changed_since_limits_fixes(run: Callable[..., Done], kept: Path) -> None:
    for name in ("p", "q"):
        write(kept, f"programmes/{name}/meetings/date.yaml", "title: A\ndate: 2027-3-9\n")
    git(kept, "add", "programmes/p")
    git(kept, "commit", "--quiet", "-m", "Second")
    run("check", "--fix", "--changed-since", "HEAD")
    assert "2027-3-9" in (kept / "programmes/p/meetings/date.yaml").read_text()
    assert "2027-03-09" in (kept / "programmes/q/meetings/date.yaml").read_text()


def test_why_git_does_not_answer(run: Callable[..., Done], kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for revision in ("nope", "-p", ""):
        assert run("check", f"--changed-since={revision}") == (
            2, "", f"jamx: --changed-since: git knows no revision {revision}\n",
        )  # fmt: skip
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(kept.parent))
    (kept / ".git").rename(kept / "gone")
    assert run("check", "--changed-since", "HEAD") == (
        2,
        "",
        "jamx: --changed-since: the workspace is in no git repository, or in one that git does not trust\n",
    )
    monkeypatch.setenv("PATH", "")
    assert run("check", "--changed-since", "HEAD") == (
        2, "", "jamx: --changed-since asks git, which is not installed\n",
    )  # fmt: skip


def test_statistics(run: Callable[..., Done], place: Path) -> None:
    write(place, "programmes/q/meetings/new.yaml", BAD)
    write(place, "programmes/q/meetings/key.yaml", "title: A\ntitel: B\n")
    text = "2  agenda/overlap\n1  schema/unknown-key\n\n3 errors in 7 files\n"
    assert run("check", "--statistics", "--select", "agenda,schema") == (1, text, "")
    shape = json.loads(run("check", "--statistics", "--select", "agenda,schema", "--format", "json").out)
    assert shape["statistics"] == [{"rule": "agenda/overlap", "count": 2}, {"rule": "schema/unknown-key", "count": 1}]
    assert len(shape["findings"]) == 3
    assert run("check", "--statistics", "--format", "sarif") == (
        2, "", "jamx: --statistics goes with --format text and json\n",
    )  # fmt: skip


def test_what_fails_is_asked_of_what_is_told(adopted: Path, run: Callable[..., Done], place: Path) -> None:
    write(place, "programmes/q/meetings/new.yaml", BAD.replace("09.30–10.30", "10.15–10.30"))
    for level, code in (("error", 0), ("warning", 1), ("note", 1)):
        done = run("check", "--baseline", "known.json", "--select", "agenda", "--fail-on", level)
        assert done.code == code
        assert "warning[agenda/gap]" in done.out


def test_the_page_about_ci_gives_orders_that_are_understood() -> None:
    page = (REPOSITORY / "docs" / "check-in-ci.md").read_text(encoding="utf-8")
    lines = re.findall(r"^(?:.*(?:run|script): )?jamx (check .*?)(?: > .*)?$", page, re.MULTILINE)
    assert len(lines) == 4
    assert all(shortcut(line.split()) is not None for line in lines)


@pytest.mark.parametrize(
    ("paths", "changed", "both"),
    [
        (None, None, None),
        (("p",), None, ("p",)),
        (None, ("p",), ("p",)),
        (("p/a", "q"), ("p", "q/b"), ("p/a", "q/b")),
        (("p",), ("p",), ("p",)),
        (("p",), ("q",), ()),
        (("p",), (".",), ("p",)),
        (("p",), (), ()),
    ],
)
def test_what_was_named_and_has_changed(
    paths: tuple[str, ...] | None, changed: tuple[str, ...] | None, both: tuple[str, ...] | None
) -> None:
    assert Scope(paths, changed).both == both


def test_what_another_version_found_is_gone_and_what_needs_a_day_is_not(
    adopted: Path, run: Callable[..., Done], place: Path
) -> None:
    rules = ("agenda/of-another-version", "task/overdue", "pace/arrival")
    entries = [{"path": MEETING, "rule": rule, "fingerprint": "0"} for rule in rules]
    (place / "old.json").write_text(json.dumps({"version": 1, "findings": entries}))
    done = run("check", "--ignore", "agenda/overlap", "--baseline", "old.json")
    assert done.err.splitlines()[1:] == [f"  {MEETING}: agenda/of-another-version"]
    done = run("check", "--today", "2027-01-01", "--baseline", "old.json")
    assert done.err.splitlines()[1:] == [f"  {MEETING}: {rule}" for rule in rules[:2]]
