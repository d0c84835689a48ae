"""Findings as other machines may keep them: what a file says of people is in no report that leaves the computer.

Reports for CI and for programs are uploaded, shown and kept. A finding in a list of participants, or one about personal
data anywhere, tells what is wrong and where; the line itself is for whoever has the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jamx.findings import Finding, Result

_PEOPLE = "participants.yaml"
_FAMILY = "privacy/"


def is_personal(finding: Finding) -> bool:
    """Whether the lines that a finding is about, or its corrected ones, say something of people."""
    places = (finding.place, *(related.place for related in finding.related))
    return finding.rule.startswith(_FAMILY) or any(place.file.split("/")[-1] == _PEOPLE for place in places)


def discreet(result: Result) -> Result:
    """The run without the corrected lines of what is personal; the advice beside them stays."""
    told = (finding._replace(correction=None) if is_personal(finding) else finding for finding in result.findings)
    return result._replace(findings=tuple(told))
