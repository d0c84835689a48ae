"""The manuals of rules, as somebody at a terminal reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.report.manuals import plain
from jamx.rules.manual import manual
from jamx.words.manuals import manual_words

if TYPE_CHECKING:
    from collections.abc import Collection

    from jamx.rules.rule import Rule


def explained(rule: Rule, language: str) -> str:
    """One rule with its severity and its manual; in English where the language has none."""
    severity = manual_words(language)[f"severity.{rule.severity.value}"]
    return f"{rule.name} ({severity})\n\n{plain(manual(rule, language), language)}\n"


def listed(rules: Collection[Rule], language: str) -> str:
    """Rules with their severities and titles, a line each, in columns."""
    words = manual_words(language)
    rows = [(rule.name, words[f"severity.{rule.severity.value}"], manual(rule, language).title) for rule in rules]
    first, second = (max((len(row[column]) for row in rows), default=0) for column in (0, 1))
    return "".join(f"{name:{first}}  {severity:{second}}  {title}\n" for name, severity, title in rows)
