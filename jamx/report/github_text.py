"""Findings as commands of GitHub's runners, which show them beside the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Severity
from jamx.report.safe import visible
from jamx.words.catalogue import catalogue
from jamx.words.messages import help_text, message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Finding, Result
    from jamx.report.telling import Telling

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def github_report(result: Result, telling: Telling) -> str:
    """A line for each finding; nothing where there is none."""
    return "".join(f"{_command(finding, telling)}\n" for finding in result.findings)


def _command(finding: Finding, telling: Telling) -> str:
    properties = ",".join(f"{name}={_property(value)}" for name, value in _properties(finding, telling))
    text = _data("\n".join(map(visible, _lines(finding, telling.language))))
    return f"::{_COMMANDS[finding.severity or Severity.ERROR]} {properties}::{text}"


def _properties(finding: Finding, telling: Telling) -> Iterator[tuple[str, str]]:
    yield "file", visible(telling.path(finding.place.file))
    span = finding.place.span
    if span is not None:
        yield "line", str(span.line)
        yield "col", str(span.column)
        yield "endLine", str(span.end_line)
        yield "endColumn", str(span.end_column)
    yield "title", finding.rule


def _lines(finding: Finding, language: str) -> Iterator[str]:
    yield message(finding, language)
    advice = help_text(finding, language)
    if advice is not None:
        yield from f"{catalogue(language).say('help')}: {advice}".split("\n")


def _data(text: str) -> str:
    """Text behind the command, in which line ends and the sign that escapes them are escaped."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Text among the properties, which colons and commas would end."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
