"""Findings as JUnit's XML, which Jenkins, GitLab and others show: a suite for each file, a test for each finding.

What does not fail the run fails no test either: it is a test that was skipped, with the finding as the reason.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from jamx.findings import Severity
from jamx.report.discreet import is_personal
from jamx.report.plain_text import finding_lines
from jamx.report.safe import visible
from jamx.words.messages import message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.findings import Finding, Result
    from jamx.report.telling import Telling


def junit_report(result: Result, telling: Telling) -> str:
    """A suite for each file that was read, with one test that passes where nothing was found in it."""
    found: dict[str, list[Finding]] = {file: [] for file in result.files}
    for finding in result.findings:
        found.setdefault(finding.place.file, []).append(finding)
    lines = [line for file in sorted(found) for line in _suite(file, found[file], telling)]
    if not found:
        lines = _suite("jamx", [], telling)
    whole = _sums(result.findings, max(1, sum(max(1, len(some)) for some in found.values())), telling)
    head = ['<?xml version="1.0" encoding="utf-8"?>', f'<testsuites name="jamx" {whole}>']
    return "\n".join([*head, *lines, "</testsuites>"]) + "\n"


def _suite(file: str, findings: Sequence[Finding], telling: Telling) -> list[str]:
    name = _attribute(visible(file))
    skipped = sum(not _fails(finding, telling) for finding in findings)
    tests = [line for finding in findings for line in _test(finding, name, telling)]
    passing = [f'    <testcase classname={name} name="jamx check"/>']
    sums = _sums(findings, max(1, len(findings)), telling)
    return [f'  <testsuite name={name} {sums} skipped="{skipped}">', *(tests or passing), "  </testsuite>"]


def _sums(findings: Sequence[Finding], tests: int, telling: Telling) -> str:
    failures = sum(_fails(finding, telling) for finding in findings)
    return f'tests="{tests}" failures="{failures}" errors="0"'


def _test(finding: Finding, file: str, telling: Telling) -> Iterator[str]:
    span = finding.place.span
    name = f"{finding.rule} {span.line}:{span.column}" if span is not None else finding.rule
    tag = "failure" if _fails(finding, telling) else "skipped"
    severity = (finding.severity or Severity.ERROR).value
    said = _attribute(visible(message(finding, telling.language)))
    lines_of = _no_lines if is_personal(finding) else telling.lines_of
    text = _text("\n".join(finding_lines(finding, telling.language, lines_of)))
    yield f"    <testcase classname={file} name={_attribute(name)}>"
    yield f'      <{tag} type="{severity}" message={said}>{text}</{tag}>'
    yield "    </testcase>"


def _no_lines(_: str) -> Sequence[str]:
    """The lines of a file that says something of people."""
    return ()


def _fails(finding: Finding, telling: Telling) -> bool:
    return (finding.severity or Severity.ERROR).weight >= telling.failing.weight


def _text(words: str) -> str:
    """Words as XML has them; what it forbids has been written out before, as what nobody sees."""
    return escape(words)


def _attribute(words: str) -> str:
    return f'"{_text(words)}"'
