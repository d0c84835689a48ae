"""A heading stands inside a text.

Documents make the headings themselves, from titles. One inside a text would break their order for whoever reads with
ears or jumps from heading to heading, and is printed as it was typed.

Bad:
    title: Meeting
    purpose: |
      # Why we meet
      To learn from each other.

Good:
    title: Meeting
    purpose: |
      **Why we meet:** to learn from each other, #1 among the reasons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Texts with headings, each with its first."""
    del options
    for place, marks in subject.texts.marked:
        headings = [mark.said for mark in marks if mark.sort == "heading"]
        if headings:
            more = {"more": len(headings) - 1} if len(headings) > 1 else {}
            yield Finding("text/heading", place, {"said": headings[0], **more})
