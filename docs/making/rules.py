"""The page of all rules, one for each language."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from docs.making.markdown import MADE
from jamx.api import RULES
from jamx.report.manuals import markdown_blocks
from jamx.rules.manual import manual
from jamx.words.catalogue import LANGUAGES
from jamx.words.manuals import manual_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.rules.rule import Rule

FILES = {manual_words(language)["page.file"]: language for language in LANGUAGES}
"""What the page of each language is called."""


def rules_page(language: str) -> str:
    """Every rule with its manual, by family; other languages are a link away."""
    words = manual_words(language)
    parts = [MADE, " · ".join(_links(language)), f"# {words['page.title']}"]
    parts.append(words["page.preface"].strip().replace("{rules}", str(len(RULES))))
    for family, rules in groupby(RULES.values(), key=lambda rule: rule.family):
        parts.append(f"## {family}: {words[f'family.{family}']}")
        for rule in rules:
            parts += _rule(rule, language)
    return "\n\n".join(parts) + "\n"


def _links(language: str) -> Iterator[str]:
    for file, other in FILES.items():
        if other != language:
            yield f"[{manual_words(other)['page.language']}]({file})"


def _rule(rule: Rule, language: str) -> Iterator[str]:
    words = manual_words(language)
    said = manual(rule, language)
    yield f"### {rule.name}"
    yield f"**{said.title}** {words['severity']}: {words[f'severity.{rule.severity.value}']}."
    if said.reasons:
        yield said.reasons
    yield from markdown_blocks(said, language)
