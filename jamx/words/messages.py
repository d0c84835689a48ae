"""Findings in words: the sentence, the help, and what a related place is, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from jamx.findings import Finding, Related


def message(finding: Finding, language: str) -> str:
    """The one sentence that names the thing and the number; a second where more of the kind were left out."""
    said = catalogue(language).say(_key(finding, language, ""), **finding.arguments)
    if "more" not in finding.arguments:
        return said
    return f"{said}; {catalogue(language).say('more', **finding.arguments)}"


def help_text(finding: Finding, language: str) -> str | None:
    """The way out, or None where the sentence says enough."""
    key = _key(finding, language, ".help")
    certain = f"{finding.rule}.help.certain"
    if finding.arguments.get("suggestion") and certain in catalogue(language):
        key = certain
    return catalogue(language).say(key, **finding.arguments) if key in catalogue(language) else None


def related_text(related: Related, language: str) -> str:
    """What the other place has to do with it."""
    return catalogue(language).say(f"related.{related.message}", **related.arguments)


def _key(finding: Finding, language: str, ending: str) -> str:
    special = f"{finding.rule}#{finding.variant}{ending}"
    if finding.variant and special in catalogue(language):
        return special
    return f"{finding.rule}{ending}"
