"""Ways out of texts that do not say what their author wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.check.sheet import Remedy
from jamx.findings import Edit, Span
from jamx.source.corrections import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding


def whole_line(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The text with what a `#` cut off it, in quotes; it may be a comment, so nobody is sure that this is meant."""
    span = finding.place.span
    if span is None or span.line != span.end_line:
        return None
    said = sheet.line(span.line)[span.column - 1 :].strip()
    rest = Span(span.line, span.column, span.line, len(sheet.line(span.line)) + 1)
    blank = "" if finding.variant != "all" else " "
    return Remedy((Edit(rest, blank + quoted(said)),), certain=False, safe=False, offered=True)


TEXTS: Mapping[str, Callable[[Finding, Sheet], Remedy | None]] = {"text/cut-off": whole_line}
