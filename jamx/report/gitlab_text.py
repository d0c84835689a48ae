"""Findings as GitLab's Code Quality report, which merge requests show."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from jamx.findings import Severity
from jamx.report.fingerprints import fingerprints
from jamx.report.safe import inert_json, visible
from jamx.words.messages import message

if TYPE_CHECKING:
    from jamx.findings import Finding, Result
    from jamx.report.telling import Telling

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def gitlab_report(result: Result, telling: Telling) -> str:
    """A list of issues; an empty one where there is none."""
    names = fingerprints(result.findings, telling.lines_of, telling.path)
    issues = [_issue(finding, name, telling) for finding, name in zip(result.findings, names, strict=True)]
    return inert_json(json.dumps(issues, ensure_ascii=False, indent=2)) + "\n"


def _issue(finding: Finding, fingerprint: str, telling: Telling) -> dict[str, Any]:
    span = finding.place.span
    return {
        "description": visible(message(finding, telling.language)),
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity or Severity.ERROR],
        "location": {
            "path": visible(telling.path(finding.place.file)),
            "lines": {"begin": span.line, "end": span.end_line} if span is not None else {"begin": 1},
        },
    }
