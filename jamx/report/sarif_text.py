"""Findings as SARIF 2.1.0, which GitHub, Azure DevOps and editors read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from jamx import __version__
from jamx.findings import Severity
from jamx.report.fingerprints import fingerprints
from jamx.report.manuals import markdown, plain, reasons
from jamx.report.safe import inert_json, visible
from jamx.rules.manual import manual
from jamx.rules.table import RULES
from jamx.words.catalogue import catalogue
from jamx.words.identity_numbers import masked
from jamx.words.messages import fix_title, help_text, message, related_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Finding, Fix, Place, Result, Span
    from jamx.report.telling import Telling

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_TOP = "%SRCROOT%"


def sarif_report(result: Result, telling: Telling) -> str:
    """One run, with the rules that found something; columns count code points, ends are exclusive."""
    rules = sorted({finding.rule for finding in result.findings})
    names = fingerprints(result.findings, telling.lines_of, telling.path)
    run = {
        "tool": {
            "driver": {
                "name": "jamx",
                "version": __version__,
                "rules": [_rule(name, telling.language) for name in rules],
            }
        },
        "language": telling.language,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_TOP: {"description": {"text": "The top folder of the repository."}}},
        "results": [
            _result(finding, rules.index(finding.rule), name, telling)
            for finding, name in zip(result.findings, names, strict=True)
        ],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return inert_json(json.dumps(log, ensure_ascii=False, indent=2)) + "\n"


def _rule(name: str, language: str) -> dict[str, Any]:
    rule = RULES.get(name)
    if rule is None:
        return {"id": name}
    said = manual(rule, language)
    return {
        "id": name,
        "shortDescription": {"text": said.title},
        "fullDescription": {"text": reasons(said)},
        "help": {"text": plain(said, language), "markdown": markdown(said, language)},
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": [rule.family]},
    }


def _result(finding: Finding, index: int, fingerprint: str, telling: Telling) -> dict[str, Any]:
    made: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": (finding.severity or Severity.ERROR).value,
        "message": {"text": _literal("\n".join(map(visible, _lines(finding, telling.language))))},
        "locations": [_location(finding.place, telling)],
        "partialFingerprints": {"findingHash/v1": fingerprint},
    }
    if finding.related:
        made["relatedLocations"] = [
            {
                "id": number,
                **_location(other.place, telling),
                "message": {"text": _literal(visible(related_text(other, telling.language)))},
            }
            for number, other in enumerate(finding.related, 1)
        ]
    if finding.fix is not None and not _tells(finding.fix):
        made["fixes"] = [_fix(finding, finding.fix, telling)]
    return made


def _lines(finding: Finding, language: str) -> Iterator[str]:
    yield message(finding, language)
    advice = help_text(finding, language)
    if advice is not None:
        yield from f"{catalogue(language).say('help')}: {advice}".split("\n")


def _location(place: Place, telling: Telling) -> dict[str, Any]:
    region = {"region": _region(place.span)} if place.span is not None else {}
    return {"physicalLocation": {"artifactLocation": _artifact(place.file, telling), **region}}


def _artifact(file: str, telling: Telling) -> dict[str, str]:
    name = telling.path(file)
    try:
        named = name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a name that only Windows can have
        named = name.encode("utf-8", "surrogatepass")
    return {"uri": quote(named), "uriBaseId": _TOP}


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _fix(finding: Finding, fix: Fix, telling: Telling) -> dict[str, Any]:
    replacements = [{"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}} for edit in fix.edits]
    return {
        "description": {"text": _literal(visible(fix_title(finding, telling.language)))},
        "artifactChanges": [{"artifactLocation": _artifact(finding.place.file, telling), "replacements": replacements}],
        "properties": {"safe": fix.safe},
    }


def _tells(fix: Fix) -> bool:
    """Whether a correction would repeat somebody's identity number."""
    return any(masked(edit.text) != edit.text for edit in fix.edits)


def _literal(text: str) -> str:
    """Text in which nothing is a placeholder or a link, as SARIF reads messages."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (")
