"""`jamx check`: the two shapes, the files asked for, standard input, the rules asked for, what fails."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

MEETING = "programmes/p/meetings/bad.yaml"


def rules(done: Done) -> list[tuple[str, str, int]]:
    """Path, rule and line of the findings of a JSON report."""
    return [(found["path"], found["rule"], found["line"]) for found in json.loads(done.out)["findings"]]


def test_text(run: Callable[..., Done]) -> None:
    assert run("check") == (1, REPORT, "")


REPORT = (
    "programmes/p/meetings/bad.yaml:6:11: error[agenda/overlap] “Talk” overlaps “Coffee” by 30 minutes\n"
    "  6 |     time: 09.30–10.30\n"
    "    |           ^^^^^^^^^^^\n"
    "  programmes/p/meetings/bad.yaml:4:11: “Coffee”\n"
    "  help: let it start when “Coffee” ends, or make the two strands of one item; "
    "for example, line 6 like this:\n"
    "        time: 10.00–10.30\n"
    "\n"
    "1 error in 5 files\n"
)


def test_json(run: Callable[..., Done]) -> None:
    done = run("check", "--format", "json")
    assert (done.code, done.err) == (1, "")
    assert json.loads(done.out) == {
        "version": 1,
        "findings": [
            {
                "rule": "agenda/overlap",
                "severity": "error",
                "message": "“Talk” overlaps “Coffee” by 30 minutes",
                "path": MEETING,
                "line": 6,
                "column": 11,
                "end_line": 6,
                "end_column": 22,
                "help": "let it start when “Coffee” ends, or make the two strands of one item; "
                "for example, line 6 like this:\n    time: 10.00–10.30",
                "related": [{"message": "“Coffee”", "path": MEETING, "line": 4, "column": 11}],
                "fix": None,
            }
        ],
        "summary": {"files": 5, "errors": 1, "warnings": 0, "notes": 0, "ignored": 0},
    }
    assert list(json.loads(done.out)["findings"][0]) == [
        "rule", "severity", "message", "path", "line", "column", "end_line", "end_column", "help", "related", "fix",
    ]  # fmt: skip
    assert done.out.endswith("}\n")


def test_nothing_found(run: Callable[..., Done]) -> None:
    assert run("check", "programmes/q") == (0, "no findings in 2 files\n", "")
    shape = json.loads(run("check", "programmes/q", "--format=json").out)
    assert shape == {
        "version": 1,
        "findings": [],
        "summary": {"files": 2, "errors": 0, "warnings": 0, "notes": 0, "ignored": 0},
    }


def test_findings_are_sorted(run: Callable[..., Done], place: Path) -> None:
    write(place, "programmes/a/meetings/z.yaml", "title: Z\nagend: []\n")
    write(place, "programmes/p/meetings/bad.yaml", "titel: X\nagenda:\n  - title: A\n    tid: 09\n    kind: [x]\n")
    found = rules(run("check", "--format", "json"))
    assert found == sorted(found, key=lambda one: (one[0], one[2]))
    assert len(found) == 4
    assert len({path for path, _, _ in found}) > 1


@pytest.mark.parametrize(
    ("paths", "here", "files", "found"),
    [
        ((MEETING,), "", 1, 1),
        (("bad.yaml",), "programmes/p/meetings", 1, 1),
        (("good.yaml",), "programmes/p/meetings", 1, 0),
        (("good.yaml", "bad.yaml"), "programmes/p/meetings", 2, 1),
        (("programmes/p",), "", 3, 1),
        (("programmes/p/",), "", 3, 1),
        (("programmes/q",), "", 2, 0),
        ((".",), "", 5, 1),
        ((".",), "programmes/q", 2, 0),
        (("..",), "programmes/q", 5, 1),
        (("../p/../p/meetings/..",), "programmes/q", 3, 1),
        (("../..",), "programmes/q", 5, 1),
        (("../../programmes/p/meetings",), "programmes/q", 2, 1),
    ],
)
def test_paths(
    run: Callable[..., Done], place: Path, paths: tuple[str, ...], here: str, *, files: int, found: int
) -> None:
    done = run("check", *paths, "--format", "json", here=place / here)
    shape = json.loads(done.out)
    assert shape["summary"]["files"] == files
    assert len(shape["findings"]) == found
    assert done.code == (1 if found else 0)


def test_absolute_paths_also_through_a_link(run: Callable[..., Done], place: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(place, target_is_directory=True)
    for path in (place / MEETING, link / MEETING, link):
        assert rules(run("check", str(path), "--format", "json")) == [(MEETING, "agenda/overlap", 6)]
        assert run("check", str(path), "--root", str(link), here=tmp_path).code == 1


def test_a_path_that_is_not_there(run: Callable[..., Done]) -> None:
    done = run("check", "programmes/p/meetings/baad.yaml")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "jamx: no such file or folder: programmes/p/meetings/baad.yaml; the closest are\n"
        "  programmes/p/meetings/bad.yaml\n"
        "  programmes/p/meetings/good.yaml\n"
    )


def test_a_path_outside(run: Callable[..., Done], place: Path, tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("a: b\n", encoding="utf-8")
    for path in ("../other.yaml", str(tmp_path / "other.yaml"), "/"):
        done = run("check", path)
        assert done == (2, "", f"jamx: {path} lies outside the workspace {place}\n")


def test_a_file_that_jamx_never_reads(run: Callable[..., Done], place: Path) -> None:
    write(place, "programmes/p/meeting/m.yaml", "title: M\n")
    assert rules(run("check", "programmes/p/meeting", "--format", "json")) == [
        ("programmes/p/meeting/m.yaml", "source/misplaced-file", 1)
    ]


def test_standard_input_takes_the_place_of_the_file(run: Callable[..., Done], place: Path) -> None:
    good = (place / "programmes/p/meetings/good.yaml").read_text(encoding="utf-8")
    before = (place / MEETING).read_bytes()
    assert run("check", "-", "--stdin-filename", MEETING, stdin=good) == (0, "no findings in 1 file\n", "")
    done = run("check", "-", f"--stdin-filename={MEETING}", "--format", "json", stdin="title: A\nagendaa: []\n")
    assert rules(done) == [(MEETING, "schema/unknown-key", 2)]
    assert run("check", "--stdin-filename", MEETING, "-", stdin=good).code == 0
    assert (place / MEETING).read_bytes() == before


def test_standard_input_counts_from_the_working_folder(run: Callable[..., Done], place: Path) -> None:
    done = run("check", "-", "--stdin-filename", "bad.yaml", stdin="title: A\n", here=place / "programmes/p/meetings")
    assert done.code == 0


def test_standard_input_as_a_new_file(run: Callable[..., Done], place: Path) -> None:
    new = "programmes/new/meetings/first.yaml"
    done = run("check", "-", "--stdin-filename", new, "--format", "json", stdin="title: A\nagend: []\n")
    assert rules(done) == [(new, "schema/unknown-key", 2)]
    assert not (place / "programmes/new").exists()


def test_standard_input_as_a_file_out_of_place(run: Callable[..., Done]) -> None:
    done = run("check", "-", "--stdin-filename", "programmes/p/x.yaml", "--format", "json", stdin="title: A\n")
    assert rules(done) == [("programmes/p/x.yaml", "source/misplaced-file", 1)]


def test_standard_input_that_is_no_text(run: Callable[..., Done]) -> None:
    done = run("check", "-", "--stdin-filename", MEETING, "--format", "json", stdin=b"title: \xff\xfe\n")
    assert rules(done) == [(MEETING, "source/unreadable", 1)]
    done = run("check", "-", "--stdin-filename", MEETING, "--format", "json", stdin="")
    assert [rule for _, rule, _ in rules(done)] == ["schema/missing-key"]


@pytest.mark.parametrize(
    "arguments",
    [("-",), ("-", MEETING, "--stdin-filename", MEETING), ("-", "-", "--stdin-filename", MEETING)],
)
def test_standard_input_stands_alone(run: Callable[..., Done], arguments: tuple[str, ...]) -> None:
    message = "jamx: - stands alone, with --stdin-filename PATH to say where the file belongs\n"
    assert run("check", *arguments) == (2, "", message)


def test_standard_input_outside(run: Callable[..., Done], place: Path) -> None:
    done = run("check", "-", "--stdin-filename", "../x.yaml", stdin="a: b\n")
    assert done == (2, "", f"jamx: ../x.yaml lies outside the workspace {place}\n")


MIXED = """
    title: M
    agenda:
      - title: Coffee
        time: 09.00–10.00
      - title: Talk
        time: 09.30–10.30
      - title: Work
        time: 11.00–10.00
"""


@pytest.fixture
def mixed(place: Path) -> Path:
    """Faults of two families, each in a file of its own: one of form keeps the agenda rules from running."""
    write(place, "programmes/p/meetings/bad.yaml", MIXED)
    write(place, "programmes/p/meetings/key.yaml", "title: M\ntitel: N\nagenda:\n  - title: A\n    time: 25.00\n")
    return place


ALL = {"agenda/overlap", "agenda/end-before-start", "schema/unknown-key", "schema/time"}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), ALL),
        (("--select", "agenda/overlap"), {"agenda/overlap"}),
        (("--select=agenda",), {"agenda/overlap", "agenda/end-before-start"}),
        (("--select", "agenda/*"), {"agenda/overlap", "agenda/end-before-start"}),
        (("--select", "agenda/overlap,schema/time"), {"agenda/overlap", "schema/time"}),
        (("--select", " agenda/overlap , schema "), {"agenda/overlap", "schema/unknown-key", "schema/time"}),
        (("--select", "agenda/overlap", "--select", "schema/time"), {"agenda/overlap", "schema/time"}),
        (("--ignore", "schema"), {"agenda/overlap", "agenda/end-before-start"}),
        (("--ignore", "schema,agenda/overlap"), {"agenda/end-before-start"}),
        (("--ignore", "schema/*", "--ignore", "agenda/overlap"), {"agenda/end-before-start"}),
        (("--select", "agenda", "--ignore", "agenda/overlap"), {"agenda/end-before-start"}),
        (("--select", "source"), set()),
        (("--select", ""), ALL),
    ],
)
def test_rules_asked_for(run: Callable[..., Done], mixed: Path, options: tuple[str, ...], expected: set[str]) -> None:
    done = run("check", "--format", "json", *options)
    assert {rule for _, rule, _ in rules(done)} == expected
    assert done.code == (1 if expected else 0)


@pytest.mark.parametrize(
    ("option", "name", "meant"),
    [
        ("--select", "agenda/overlapp", "agenda/overlap"),
        ("--ignore", "agneda", "agenda"),
        ("--select", "agenda,schema/tiime", "schema/time"),
    ],
)
def test_unknown_rule(run: Callable[..., Done], option: str, name: str, meant: str) -> None:
    done = run("check", option, name)
    assert (done.code, done.out) == (2, "")
    first, *suggestions = done.err.splitlines()
    assert first == f"jamx: {option}: no rule {name.rsplit(',', maxsplit=1)[-1]}; the closest are"
    assert suggestions[0] == f"  {meant}"
    assert run("check", option, "zzzzzz").err == f"jamx: {option}: no rule zzzzzz\n"


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [
        (severity, fail_on, int(weight >= least))
        for weight, severity in enumerate(("note", "warning", "error"))
        for least, fail_on in enumerate(("note", "warning", "error"))
    ],
)
def test_fail_on(run: Callable[..., Done], place: Path, severity: str, fail_on: str, code: int) -> None:
    write(place, "jamx.yaml", f"rules:\n  agenda/overlap: {severity}\n")
    done = run("check", "--fail-on", fail_on, "--format", "json")
    assert done.code == code
    assert json.loads(done.out)["summary"][f"{severity}s"] == 1


def test_ignores(run: Callable[..., Done], place: Path) -> None:
    text = (place / MEETING).read_text(encoding="utf-8")
    comment = "  # jamx: ignore[agenda/overlap] The room says so.\n  - title: Talk"
    (place / MEETING).write_text(text.replace("  - title: Talk", comment), encoding="utf-8")
    done = run("check")
    assert done == (0, "no findings, 1 acknowledged in 5 files\n", "")
    assert json.loads(run("check", "--format", "json").out)["summary"]["ignored"] == 1
    done = run("check", "--no-ignores", "--format", "json")
    assert done.code == 1
    assert rules(done) == [(MEETING, "agenda/overlap", 7)]
    assert json.loads(done.out)["summary"]["ignored"] == 0


def test_a_fix_is_told(run: Callable[..., Done], place: Path) -> None:
    write(place, MEETING, "title: A\ndate: 9 mars 2027\n")
    fixes: list[dict[str, Any]] = [one["fix"] for one in json.loads(run("check", "--format", "json").out)["findings"]]
    assert len(fixes) == 1
    assert fixes[0] is None or set(fixes[0]) == {"safe", "title", "edits"}
