"""SARIF and JUnit before the schemas of those who read them.

The schemas are others' work and not kept here: `JAMX_SARIF_SCHEMA` names the file `sarif-schema-2.1.0.json` of
oasis-tcs/sarif-spec, `JAMX_JUNIT_XSD` the file `junit-10.xsd` of jenkinsci/xunit-plugin. What is not there is skipped.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jamx.api.reports import report
from tests.report.test_hostile_reports import HOSTILE, made

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parent.parent / "golden" / "check"


def judged(variable: str) -> Path:
    """The file of a schema; the test is skipped where nobody says where it is."""
    name = os.environ.get(variable)
    if not name:
        pytest.skip(f"{variable} names no schema")
    return Path(name)


def reports(form: str) -> Iterator[str]:
    yield (GOLDEN / f"report.{form}").read_text(encoding="utf-8")
    for result, telling in map(made, HOSTILE):
        yield report(result, form, telling)


def test_sarif_is_what_the_schema_says() -> None:
    schema = json.loads(judged("JAMX_SARIF_SCHEMA").read_text(encoding="utf-8"))
    validators = pytest.importorskip("jsonschema.validators")
    judge = validators.validator_for(schema)
    judge.check_schema(schema)
    for text in reports("sarif"):
        assert [fault.message for fault in judge(schema).iter_errors(json.loads(text))] == []


def test_junit_is_what_jenkins_takes() -> None:
    xsd = judged("JAMX_JUNIT_XSD")
    etree = pytest.importorskip("lxml.etree")
    judge = etree.XMLSchema(etree.parse(str(xsd)))
    for text in reports("junit"):
        judge.assertValid(etree.fromstring(text.encode()))
