"""SARIF, GitHub, GitLab and JUnit: a small workspace to the byte, the same on every run, read by others."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

from jamx import __version__
from jamx.api import RULES
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RULES_HERE = "schema,agenda/overlap,agenda/gap,agenda/across-midnight"
"""The same ones, whatever rules there will be."""
FORMS = ("sarif", "github", "gitlab", "junit")
MEETING = "programmes/p/meetings/träff 1.yaml"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A workspace below the top of a repository, with findings of every weight, a fix and another end."""
    root = tmp_path / "repository" / "work"
    root.mkdir(parents=True)
    (root.parent / ".git").mkdir()
    (root.parent / ".git" / "HEAD").write_text("ref: refs/heads/main\n")
    write(root, "programmes/p/programme.yaml", "title: Programme\nlanguage: en\n")
    write(
        root,
        MEETING,
        """
        title: Meeting
        date: 2027-3-9
        """,
    )
    write(
        root,
        "programmes/p/meetings/clash.yaml",
        """
        title: "50 %, or: all"
        agenda:
          - title: 👩 Coffee
            time: 09.00–10.00
          - title: Talk
            time: 09.30–10.30
          - title: Late
            time: 10.40–11.00
          - title: Dinner
            time: 11.00–00.30 +1
        """,
    )
    return root


def told(root: Path, form: str, *more: str, seed: str = "0") -> str:
    """What a process of its own writes."""
    code = "from jamx.cli.main import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "check", "--select", RULES_HERE, "--format", form, *more],
        cwd=root,
        env={"PYTHONHASHSEED": seed, "PATH": ""},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (1, b"")
    return done.stdout.decode()


@pytest.mark.parametrize("form", FORMS)
def test_to_the_byte(place: Path, golden: Callable[[str, str], None], form: str) -> None:
    text = told(place, form)
    assert told(place, form, seed="1") == text
    assert str(place) not in text
    golden(f"check/report.{form}", text.replace(f'"version": "{__version__}"', '"version": "VERSION"'))


def findings(place: Path, *more: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(told(place, "json", *more))["findings"]
    assert {one["severity"] for one in found} == {"error", "warning", "note"}
    assert any(one["fix"] for one in found)
    assert any(one["related"] for one in found)
    return found


def test_sarif_says_what_json_says(place: Path) -> None:
    (run,) = json.loads(told(place, "sarif"))["runs"]
    found = findings(place)
    names = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert names == sorted({one["rule"] for one in found})
    for result, one in zip(run["results"], found, strict=True):
        assert (result["ruleId"], names[result["ruleIndex"]]) == (one["rule"], one["rule"])
        assert result["level"] == one["severity"]
        assert result["message"]["text"].split("\n")[0] == one["message"]
        (location,) = result["locations"]
        region = location["physicalLocation"]["region"]
        keys = ("startLine", "startColumn", "endLine", "endColumn")
        assert [region[key] for key in keys] == [one[key] for key in ("line", "column", "end_line", "end_column")]
        assert len(result.get("relatedLocations", [])) == len(one["related"])
        assert ("fixes" in result) == (one["fix"] is not None)
    fixed = next(result for result in run["results"] if "fixes" in result)
    (change,) = fixed["fixes"][0]["artifactChanges"]
    assert change["artifactLocation"]["uri"] == "work/programmes/p/meetings/tr%C3%A4ff%201.yaml"
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 15},
            "insertedContent": {"text": "2027-03-09"},
        }
    ]


def test_sarif_rules_have_their_manuals(place: Path) -> None:
    (run,) = json.loads(told(place, "sarif"))["runs"]
    for rule in run["tool"]["driver"]["rules"]:
        own = RULES[rule["id"]]
        assert rule["help"]["text"] == own.manual
        assert rule["shortDescription"]["text"] == own.title
        assert rule["defaultConfiguration"]["level"] == own.severity.value
        assert "helpUri" not in rule
        assert "\n```yaml\n" in rule["help"]["markdown"]
        assert rule["help"]["markdown"].count("```") % 2 == 0


def test_sarif_tells_of_its_rules_in_the_language_of_its_messages(place: Path) -> None:
    (run,) = json.loads(told(place, "sarif", "--lang", "sv"))["runs"]
    (rule,) = (one for one in run["tool"]["driver"]["rules"] if one["id"] == "agenda/overlap")
    assert run["language"] == "sv"
    assert rule["shortDescription"]["text"] == "Två punkter ligger på samma tid."
    assert rule["fullDescription"]["text"].startswith("Ingen kan vara på två ställen.")
    assert rule["help"]["text"].splitlines()[0] == rule["shortDescription"]["text"]
    assert "\n\nFel:\n    title: Meeting\n" in rule["help"]["text"]
    assert "\n\nRätt:\n\n```yaml\ntitle: Meeting\n" in rule["help"]["markdown"]


def test_sarif_has_the_form(place: Path) -> None:
    """By hand, what the schema asks of the objects used here; `tests/judges/test_reports.py` asks the schema itself."""
    log = json.loads(told(place, "sarif"))
    assert set(log) == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert set(run) == {"tool", "language", "columnKind", "originalUriBaseIds", "results"}
    assert run["columnKind"] in {"utf16CodeUnits", "unicodeCodePoints"}
    assert set(run["tool"]) == {"driver"}
    allowed = {
        "ruleId",
        "ruleIndex",
        "level",
        "message",
        "locations",
        "partialFingerprints",
        "relatedLocations",
        "fixes",
    }
    for result in run["results"]:
        assert set(result) <= allowed
        assert result["level"] in {"none", "note", "warning", "error"}
        assert set(result["message"]) == {"text"}
        assert all(isinstance(value, str) for value in result["partialFingerprints"].values())
        for location in (*result["locations"], *result.get("relatedLocations", [])):
            assert set(location) <= {"id", "physicalLocation", "message"}
            assert set(location["physicalLocation"]["artifactLocation"]) == {"uri", "uriBaseId"}
            assert location["physicalLocation"]["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"]
            region = location["physicalLocation"]["region"]
            assert all(isinstance(number, int) and number >= 1 for number in region.values())
            assert (region["endLine"], region["endColumn"]) >= (region["startLine"], region["startColumn"])
        for fix in result.get("fixes", []):
            assert set(fix) == {"description", "artifactChanges", "properties"}
            assert all(change["replacements"] for change in fix["artifactChanges"])


def test_gitlab_says_what_json_says(place: Path) -> None:
    issues = json.loads(told(place, "gitlab"))
    weights = {"error": "major", "warning": "minor", "note": "info"}
    assert [
        (issue["check_name"], issue["severity"], issue["location"]["path"], issue["location"]["lines"]["begin"])
        for issue in issues
    ] == [(one["rule"], weights[one["severity"]], f"work/{one['path']}", one["line"]) for one in findings(place)]
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) > 2


def test_junit_agrees_with_the_exit_code(place: Path) -> None:
    for level, failing in (
        ("error", {"error"}),
        ("warning", {"error", "warning"}),
        ("note", {"error", "warning", "note"}),
    ):
        top = ET.fromstring(told(place, "junit", "--fail-on", level))
        found = [one for one in findings(place) if one["severity"] in failing]
        assert [one.get("message") for one in top.iter("failure")] == [one["message"] for one in found]
        assert {one.get("type") for one in top.iter("skipped")}.isdisjoint(failing)
        for suite in (top, *top.iter("testsuite")):
            assert int(suite.get("tests") or 0) == len(list(suite.iter("testcase"))) > 0
            assert int(suite.get("failures") or 0) == len(list(suite.iter("failure")))
        assert sum(int(suite.get("skipped") or 0) for suite in top.iter("testsuite")) == len(list(top.iter("skipped")))
    names = [suite.get("name") for suite in top.iter("testsuite")]
    assert names == sorted(["programmes/p/meetings/clash.yaml", MEETING, "programmes/p/programme.yaml"])


def test_in_swedish_where_that_is_asked_for(place: Path) -> None:
    for form in FORMS:
        assert "“Talk”" in told(place, form)
        assert "”Talk”" in told(place, form, "--lang", "sv")


def test_without_a_repository_paths_begin_at_the_root(place: Path) -> None:
    (place.parent / ".git" / "HEAD").unlink()
    assert json.loads(told(place, "gitlab"))[0]["location"]["path"] == "programmes/p/meetings/clash.yaml"
    assert told(place, "github").startswith("::error file=programmes/p/meetings/clash.yaml,")
    (place.parent / ".git").rmdir()
    (place.parent / ".git").write_text("gitdir: elsewhere\n")
    assert told(place, "github").startswith("::error file=work/programmes/p/meetings/clash.yaml,")


NO_TEST_FAILED = """\
<?xml version="1.0" encoding="utf-8"?>
<testsuites name="jamx" tests="1" failures="0" errors="0">
  <testsuite name="programmes/q/programme.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="programmes/q/programme.yaml" name="jamx check"/>
  </testsuite>
</testsuites>
"""


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("github", ""),
        ("gitlab", "[]\n"),
        ("junit", NO_TEST_FAILED),
    ],
)
def test_nothing_found(tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str, text: str) -> None:
    from jamx.cli.failures import guarded

    write(tmp_path, "programmes/q/programme.yaml", "title: Q\nlanguage: en\n")
    more = ("--root", str(tmp_path)), ("--select", "source")
    assert guarded([*more[0], "check", "--format", form, *more[1]]) == 0
    assert capsys.readouterr() == (text, "")


def test_a_hostile_file_stays_one_finding_a_line(place: Path) -> None:
    title = r"::error::a\n::error::b\r##[group] ]]> \"<x> %0A \u202e {0} [c](https://example.org)"
    hostile = f"""
        title: "{title}"
        agenda:
          - title: "{title}"
            time: 09.00–10.00
          - title: "{title}"
            time: 09.30–10.30
    """
    write(place, "programmes/p/meetings/clash.yaml", hostile)
    write(place, "programmes/p/meetings/::error::,x=y.yaml", hostile)
    number = len(json.loads(told(place, "json"))["findings"])
    assert number > 4
    lines = told(place, "github").splitlines()
    assert len(lines) == number
    assert all(re.match(r"::(error|warning|notice) file=work/programmes/[^:]*::[^\x00-\x1f]*$", line) for line in lines)
    assert any("file=work/programmes/p/meetings/%3A%3Aerror%3A%3A%2Cx=y.yaml," in line for line in lines)
    assert len(list(ET.fromstring(told(place, "junit")).iter("testcase"))) == number + 1  # one file has nothing
    assert len(json.loads(told(place, "gitlab"))) == number
    assert len(json.loads(told(place, "sarif"))["runs"][0]["results"]) == number
    for form in ("text", "junit", "sarif", "gitlab"):
        assert not any(line.lstrip().startswith("::") for line in told(place, form).splitlines())
