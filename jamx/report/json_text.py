"""Findings for programs: version 1 of their shape, which only ever gains keys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from jamx.findings import Severity
from jamx.report.safe import inert_json
from jamx.report.statistics import counts
from jamx.words.messages import fix_title, help_text, message, related_text

if TYPE_CHECKING:
    from jamx.findings import Edit, Finding, Related, Result, Span


def json_report(result: Result, language: str, *, statistics: bool = False) -> str:
    """All findings and their numbers, as JSON text; with `statistics`, how many each rule has too."""
    shape: dict[str, Any] = {
        "version": 1,
        "findings": [_finding(finding, language) for finding in result.findings],
        "summary": {
            "files": len(result.files),
            "errors": result.count(Severity.ERROR),
            "warnings": result.count(Severity.WARNING),
            "notes": result.count(Severity.NOTE),
            "ignored": len(result.ignored) + len(result.known),
        },
    }
    if statistics:
        shape["statistics"] = [{"rule": one.rule, "count": one.number} for one in counts(result)]
    return inert_json(json.dumps(shape, ensure_ascii=False, indent=2)) + "\n"


def _finding(finding: Finding, language: str) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": (finding.severity or Severity.ERROR).value,
        "message": message(finding, language),
        "path": finding.place.file,
        **_span(finding.place.span),
        "help": help_text(finding, language),
        "related": [_related(related, language) for related in finding.related],
        "fix": _fix(finding, language),
    }


def _related(related: Related, language: str) -> dict[str, Any]:
    span = related.place.span
    return {
        "message": related_text(related, language),
        "path": related.place.file,
        "line": span.line if span else None,
        "column": span.column if span else None,
    }


def _fix(finding: Finding, language: str) -> dict[str, Any] | None:
    fix = finding.fix
    if fix is None:
        return None
    return {"safe": fix.safe, "title": fix_title(finding, language), "edits": [_edit(edit) for edit in fix.edits]}


def _edit(edit: Edit) -> dict[str, Any]:
    return {**_span(edit.span), "text": edit.text}


def _span(span: Span | None) -> dict[str, int | None]:
    if span is None:
        return {"line": None, "column": None, "end_line": None, "end_column": None}
    return {
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
