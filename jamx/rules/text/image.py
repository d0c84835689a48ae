"""An image has no text in its place.

Who does not see it does not know that it was there. Text, page and screen reader all use what stands in the brackets.

Bad:
    title: Meeting
    text: "![](https://example.se/model.png)"

Good:
    title: Meeting
    text: "![The model: six steps in a circle](https://example.se/model.png)"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Images whose brackets are empty."""
    del options
    for place, marks in subject.texts.marked:
        for mark in marks:
            if mark.sort == "image" and not mark.said:
                yield Finding("text/image", place, {"address": mark.address})
