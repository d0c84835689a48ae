"""Findings in words: the sentence, the help, and what a related place is, in one language.

None of them repeats somebody's identity number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.words.catalogue import catalogue
from jamx.words.identity_numbers import masked

if TYPE_CHECKING:
    from jamx.findings import Correction, Finding, Related


def message(finding: Finding, language: str) -> str:
    """What a `finding` says in a `language`: one sentence that names the thing and the number.

    A second where more of the kind were left out.
    """
    said = masked(catalogue(language).say(_key(finding, language, ""), **finding.arguments))
    if "more" not in finding.arguments:
        return said
    return f"{said}; {catalogue(language).say('more', **finding.arguments)}"


def fields(rule: str, variant: str) -> tuple[tuple[str, str], ...]:
    """The facts that a finding's sentence names, the same in every language, each with how it is written."""
    key = f"{rule}#{variant}"
    return catalogue("en").fields(key if variant and key in catalogue("en") else rule)


def help_text(finding: Finding, language: str) -> str | None:
    """The way out, or None where the sentence says enough; corrected lines follow each on a line of its own."""
    if finding.correction is None:
        advice = _advice(finding, language)
        return masked(advice) if advice is not None else None
    text = _lead(finding, finding.correction, language)
    return masked("\n".join((f"{text}:", *finding.correction.lines)) if finding.correction.lines else text)


def fix_title(finding: Finding, language: str) -> str:
    """What the edits of a finding do, as an editor offers it."""
    if finding.fix is None:
        return ""
    new = (line.strip() for line in finding.correction.lines) if finding.correction is not None else ()
    return catalogue(language).say(finding.fix.title, new=next(filter(None, new), "…"))


def _lead(finding: Finding, correction: Correction, language: str) -> str:
    """Which lines to write anew; where other ways are open, the advice comes first and the lines are an example."""
    words = catalogue(language)
    whole = _key(finding, language, ".help.corrected")
    if whole in words:
        return words.say(whole, **finding.arguments, **correction._asdict())
    what = "write" if correction.lines else "take-away"
    form = f"{what}.{'one' if correction.first == correction.last else 'other'}"
    if correction.certain:
        return words.say(f"correction.{form}", **correction._asdict())
    if finding.arguments.get("meant"):
        return words.say(f"correction.meant.{form}", **finding.arguments, **correction._asdict())
    said = words.say(f"correction.example.{form}", **correction._asdict())
    advice = _advice(finding, language)
    return f"{advice}; {said}" if advice else said


def _advice(finding: Finding, language: str) -> str | None:
    """What to do, in general; where corrected lines follow, without what they say better."""
    if finding.correction is not None:
        own, general = f"{finding.rule}#{finding.variant}.help", f"{finding.rule}.help"
        keys = (f"{own}.beside", own, f"{general}.beside", general)
        known = next((key for key in keys if key in catalogue(language)), None)
        return catalogue(language).say(known, **finding.arguments) if known else None
    key = _key(finding, language, ".help")
    certain = f"{finding.rule}.help.certain"
    if finding.arguments.get("suggestion") and certain in catalogue(language):
        key = certain
    return catalogue(language).say(key, **finding.arguments) if key in catalogue(language) else None


def related_text(related: Related, language: str) -> str:
    """What the other place has to do with it."""
    return masked(catalogue(language).say(f"related.{related.message}", **related.arguments))


def _key(finding: Finding, language: str, ending: str) -> str:
    special = f"{finding.rule}#{finding.variant}{ending}"
    if finding.variant and special in catalogue(language):
        return special
    return f"{finding.rule}{ending}"
