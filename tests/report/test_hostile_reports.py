"""Whatever a file says, a report stays a report: no command, no other test, no link, no control character."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from jamx.api.reports import REPORTS, Telling, report
from jamx.findings import Correction, Edit, Finding, Fix, Place, Related, Result, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

HOSTILE = [
    "::error::boom",
    "a\n::error file=x::boom",
    "a\r\n::add-mask::b",
    "%0A::error::boom",
    "a,title=b:c",
    "##[group]x ##vso[task.setvariable variable=a]b ##teamcity[message text='c']",
    "]]></failure></testcase>",
    '"><script>alert(1)</script>',
    "<!-- --> <![CDATA[x]]> &amp; &#0;",
    "\x00\x07\x1b[31m\x9b31m",
    "\u202eevil\u2066\u200b\ufeff",
    "\ufffe\uffff",
    "\ud800",
    "[click](https://example.org) {0} {{1}}",
    "\u2028::error::boom\u2029",
]
UNSEEN = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
COMMAND = re.compile(r"##\[|##vso\[|##teamcity\[")


def made(text: str) -> tuple[Result, Telling]:
    """A result in which every text is the hostile one, even the name of the file."""
    place = Place(f"programmes/{text}", span=Span(1, 1, 1, 2))
    fix = Fix("fix.write", (Edit(Span(1, 1, 1, 2), text),))
    finding = Finding(
        "agenda/overlap",
        place,
        {"title": text, "other": text, "minutes": 5},
        related=(Related(place, "item", {"title": text}),),
        severity=Severity.ERROR,
        fix=fix,
        correction=Correction(1, 1, (text, f"  {text}"), certain=True),
    )
    note = finding._replace(severity=Severity.NOTE, fix=None)

    def lines(file: str) -> Sequence[str]:
        return (text,)

    return Result((finding, note), (place.file, text), ()), Telling("en", lines)


@pytest.mark.parametrize("form", REPORTS)
@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_nothing_acts(form: str, text: str) -> None:
    result, telling = made(text)
    told = report(result, form, telling)
    assert UNSEEN.search(told) is None
    assert COMMAND.search(told) is None
    told.encode()
    lines = told.split("\n")
    assert lines.pop() == ""
    if form == "github":
        assert len(lines) == 2
        assert [line.partition(" ")[0] for line in lines] == ["::error", "::notice"]
    else:
        assert not any(line.lstrip().startswith("::") for line in lines)


PROPERTY = re.compile(r"(file|line|col|endLine|endColumn|title)=([^,:]*)")


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_a_runner_reads_one_command_a_line(text: str) -> None:
    """As GitHub's runner takes a line apart: up to the first `::` behind the command stand its properties."""
    result, telling = made(text)
    for line in report(result, "github", telling).splitlines():
        command, properties, message = re.fullmatch(r"::(\w+) (.*?)::(.*)", line).groups()  # type: ignore[union-attr]
        assert command in {"error", "notice"}
        assert [PROPERTY.fullmatch(one)[1] for one in properties.split(",")] == [  # type: ignore[index]
            "file", "line", "col", "endLine", "endColumn", "title",
        ]  # fmt: skip
        assert properties.endswith("title=agenda/overlap")
        assert set(re.findall("%..", message)) <= {"%0A", "%25"}


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_xml_has_the_tests_and_nothing_else(text: str) -> None:
    result, telling = made(text)
    top = ET.fromstring(report(result, "junit", telling).encode())
    assert [one.tag for one in top.iter()] == [
        "testsuites", "testsuite", "testcase", "testsuite", "testcase", "failure", "testcase", "skipped",
    ] or [one.tag for one in top.iter()] == [
        "testsuites", "testsuite", "testcase", "failure", "testcase", "skipped", "testsuite", "testcase",
    ]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_sarif_has_no_link_and_no_placeholder(text: str) -> None:
    result, telling = made(text)
    (run,) = json.loads(report(result, "sarif", telling))["runs"]
    for one in run["results"]:
        for message in (one["message"], *(other["message"] for other in one["relatedLocations"])):
            assert "](" not in message["text"]
            assert re.search(r"(?<!\{)(?:\{\{)*\{(?!\{)", message["text"]) is None
            assert UNSEEN.search(message["text"]) is None
    (change,) = run["results"][0]["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"]["text"] == text
    assert re.fullmatch(r"[A-Za-z0-9%/._~-]+", change["artifactLocation"]["uri"])


def test_no_form_repeats_an_identity_number() -> None:
    number = "19121212-1212"
    result, telling = made(f"Test Person {number}")
    found = result.findings[0]
    place = found.place._replace(file="programmes/p/participants.yaml")
    result = Result((found._replace(place=place, related=()),), (place.file,), ())
    for form in REPORTS:
        if form != "json":  # there the fix stands as it would be written
            assert number not in report(result, form, telling), form
