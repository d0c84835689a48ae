"""Findings as text: place, sentence, the line with the span marked, the other ends, the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Severity
from jamx.report.safe import visible, visible_line
from jamx.report.statistics import counts
from jamx.words.catalogue import catalogue
from jamx.words.identity_numbers import masked
from jamx.words.messages import help_text, message, related_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from jamx.findings import Finding, Place, Result, Span

_WIDEST = 160


def text_report(result: Result, language: str, lines_of: Callable[[str], Sequence[str]]) -> str:
    """All findings, and a last line that sums them up.

    Args:
        result: What a run found.
        language: The language of the sentences.
        lines_of: The lines of a file, for the excerpts.
    """
    blocks = ["\n".join(finding_lines(finding, language, lines_of)) for finding in result.findings]
    return "\n\n".join([*blocks, summary(result, language)]) + "\n"


def statistics_text(result: Result, language: str) -> str:
    """How many findings each rule has, the most first, and the line that sums them up."""
    found = counts(result)
    width = max((len(str(one.number)) for one in found), default=0)
    lines = [f"{one.number:{width}}  {one.rule}" for one in found]
    return "\n".join([*lines, *([""] if lines else []), summary(result, language)]) + "\n"


def findings_text(found: Iterable[Finding], language: str, lines_of: Callable[[str], Sequence[str]]) -> str:
    """Findings without the sum."""
    return "\n\n".join("\n".join(finding_lines(finding, language, lines_of)) for finding in found) + "\n"


def finding_lines(finding: Finding, language: str, lines_of: Callable[[str], Sequence[str]]) -> Iterator[str]:
    """The lines of one finding; none begins with anything a CI runner could take for a command."""
    severity = finding.severity.value if finding.severity is not None else "error"
    yield f"{_where(finding.place)}: {severity}[{finding.rule}] {visible(message(finding, language))}"
    if finding.place.span is not None:
        yield from _excerpt(finding.place.span, lines_of(finding.place.file))
    for related in finding.related:
        yield f"  {_where(related.place)}: {visible(related_text(related, language))}"
    advice = help_text(finding, language)
    if advice is not None:
        first, *rest = advice.split("\n")
        yield f"  {catalogue(language).say('help')}: {visible(first)}"
        yield from (f"    {visible_line(line)}" for line in rest)


def _where(place: Place) -> str:
    span = place.span
    file = visible(place.file)
    return f"{file}:{span.line}:{span.column}" if span is not None else file


def _excerpt(span: Span, lines: Sequence[str]) -> Iterator[str]:
    """The line of the span and marks below it; a span of several lines is marked to the end of its first."""
    if not 1 <= span.line <= len(lines) or not lines[span.line - 1].strip():
        return
    line = masked(lines[span.line - 1])  # a report may be read by anybody
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    first = max(0, min(start - 20, len(line) - _WIDEST)) if len(line) > _WIDEST else 0
    shown = line[first : first + _WIDEST]
    before = visible(line[first:start])
    marked = visible(line[start : min(end, first + _WIDEST)])
    number = str(span.line)
    yield f"  {number} | {visible(shown).rstrip()}"
    yield f"  {' ' * len(number)} | {' ' * len(before)}{'^' * max(1, len(marked))}"


def summary(result: Result, language: str) -> str:
    """One line: how many of each, how many were let stand, in how many files."""
    words = catalogue(language)
    counts = [
        words.counted(name, number)
        for name, number in (
            ("errors", result.count(Severity.ERROR)),
            ("warnings", result.count(Severity.WARNING)),
            ("notes", result.count(Severity.NOTE)),
        )
        if number
    ]
    said = ", ".join(counts) or words.say("no findings")
    let_stand = f", {words.counted('ignored', len(result.ignored))}" if result.ignored else ""
    let_stand += f", {words.counted('known', len(result.known))}" if result.known else ""
    return words.say("summary", found=said, ignored=let_stand, files=words.counted("files", len(result.files)))
