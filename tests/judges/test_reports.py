"""SARIF, JUnit and GitLab's report before what those who read them publish, of everything the bad examples hold.

SARIF's schema comes from npm and is skipped where it is not installed; where the others are from stands in
`schemas/README.md`.
"""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from jsonschema.validators import validator_for

from jamx.api import RULES, Workspace
from jamx.api.reports import Telling, report
from jamx.findings import Result
from jamx.words.catalogue import LANGUAGES
from tests.judges.tools import HERE, module
from tests.report.test_hostile_reports import HOSTILE, made
from tests.rules.examples import files, today, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from jamx.findings import Finding, Place

GOLDEN = HERE.parent / "golden" / "check"
EXAMPLES = HERE.parent / "rules"
SARIF = "lib/schemas/sarif-2.1.0-rtm.5.json"
JUNIT = HERE / "schemas" / "junit-10.xsd"
GITLAB: dict[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"enum": sorted(RULES)},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\.?/)."},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""What GitLab's documentation says of the report, which is more than its parser insists on (`codeclimate.json` among
the schemas of gitlab-org/gitlab): the path is without `./`, the severity one of five."""


class Family(NamedTuple):
    """What the bad examples of a family of rules hold, as if they were one workspace."""

    result: Result
    lines: Callable[[str], Sequence[str]]


@pytest.fixture(scope="session")
def families(tmp_path_factory: pytest.TempPathFactory) -> list[Family]:
    root = tmp_path_factory.mktemp("examples")
    cases = sorted(EXAMPLES.glob("*/*/bad*.yaml"))
    assert len(cases) > 300
    made = [_family(root, list(some)) for _, some in groupby(cases, key=lambda case: case.parent.parent)]
    assert {one.rule for family in made for one in family.result.findings} >= set(RULES) - {"template/error"}
    return made


def _family(root: Path, cases: Sequence[Path]) -> Family:
    within: dict[str, Workspace] = {}
    findings: list[Finding] = []
    read: list[str] = []
    for case in cases:
        name = case.relative_to(EXAMPLES).with_suffix("").as_posix()
        place = write(root / name, list(files(case.read_text(encoding="utf-8"))))
        within[name] = Workspace(place, today=today(place))
        found = within[name].run()
        findings += [_below(name, one) for one in found.findings]
        read += [f"{name}/{file}" for file in found.files]

    def lines(file: str) -> Sequence[str]:
        parts = file.split("/")
        return within["/".join(parts[:3])].lines("/".join(parts[3:]))

    return Family(Result(tuple(findings), tuple(read), ()), lines)


def _below(folder: str, finding: Finding) -> Finding:
    def moved(place: Place) -> Place:
        return place._replace(file=f"{folder}/{place.file}")

    related = tuple(one._replace(place=moved(one.place)) for one in finding.related)
    return finding._replace(place=moved(finding.place), related=related)


def reports(form: str, families: Sequence[Family]) -> Iterator[str]:
    """The golden report, those of hostile texts, and those of all bad examples in every language."""
    yield (GOLDEN / f"report.{form}").read_text(encoding="utf-8")
    for result, telling in map(made, HOSTILE):
        yield report(result, form, telling)
    for language in LANGUAGES:
        for family in families:
            yield report(family.result, form, Telling(language, family.lines))


def faults(schema: dict[str, Any], form: str, families: Sequence[Family]) -> list[str]:
    judge = validator_for(schema)
    judge.check_schema(schema)
    asked = judge(schema)
    return [fault.message for text in reports(form, families) for fault in asked.iter_errors(json.loads(text))]


def test_sarif_is_what_the_schema_says(families: list[Family]) -> None:
    schema = json.loads((module("@microsoft/jest-sarif") / SARIF).read_text(encoding="utf-8"))
    assert faults(schema, "sarif", families) == []


def test_gitlab_takes_its_report(families: list[Family]) -> None:
    assert faults(GITLAB, "gitlab", families) == []
    for text in reports("gitlab", families):
        names = [issue["fingerprint"] for issue in json.loads(text)]
        assert len(set(names)) == len(names)


def test_junit_is_what_jenkins_takes(families: list[Family]) -> None:
    etree = pytest.importorskip("lxml.etree")
    judge = etree.XMLSchema(etree.parse(str(JUNIT)))
    for text in reports("junit", families):
        judge.assertValid(etree.fromstring(text.encode()))
