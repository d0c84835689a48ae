"""The manual of a rule in parts, in the language of whoever reads it.

A module's docstring is the manual in English. Another language has the title, the reasons and the meaning of each
option; examples, and the figures of options, stand in the docstring alone.
"""

from __future__ import annotations

import re
from textwrap import dedent
from typing import TYPE_CHECKING, NamedTuple

from jamx.words.manuals import manual_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jamx.rules.rule import Rule

_BLOCK = re.compile(r"^(Options|Bad|Good):\n((?:(?:    .*)?\n)+)", re.MULTILINE)
_FIGURE = re.compile(r" \([0-9]+\)$")


class Manual(NamedTuple):
    """What a rule is for.

    Attributes:
        title: One sentence.
        reasons: Why it is told, and what is told; lines of at most 120 characters.
        options: What each of its figures means, with the figure it has otherwise in brackets at the end.
        bad: A file, or several, about which it is told.
        good: The same without the reason.
    """

    title: str
    reasons: str
    options: Mapping[str, str]
    bad: str
    good: str


def manual(rule: Rule, language: str) -> Manual:
    """The manual of a rule; in English where the language has none."""
    own = taken_apart(rule.manual)
    said = manual_text(rule.name, language)
    if said is None:
        return own
    other = taken_apart(said)
    options = {name: _with_figure(other.options.get(name, meaning), meaning) for name, meaning in own.options.items()}
    return own._replace(title=other.title, reasons=other.reasons, options=options)


def taken_apart(text: str) -> Manual:
    """A text with a title, reasons, and blocks that are moved in below their headings."""
    whole = f"{text.strip()}\n"
    blocks = {match[1]: dedent(match[2]).strip("\n") for match in _BLOCK.finditer(whole)}
    title, _, reasons = _BLOCK.sub("", whole).strip().partition("\n")
    lines = (line.partition(": ") for line in blocks.get("Options", "").split("\n") if line)
    options = {name: meaning.removesuffix(".") for name, _, meaning in lines}
    return Manual(title, reasons.strip(), options, blocks.get("Bad", ""), blocks.get("Good", ""))


def _with_figure(meaning: str, own: str) -> str:
    figure = _FIGURE.search(own)
    return meaning if figure is None or _FIGURE.search(meaning) else f"{meaning}{figure[0]}"
