"""Free text that is all but a word with a meaning, or all but an id: a slip made a text of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jamx.schedule.owners import EACH
from jamx.workspace.suggestions import likeness, plain

if TYPE_CHECKING:
    from collections.abc import Collection

EACH_ORGANISATION = "each organisation"
MEANINGS = ("organiser", "host", "mentor")
"""Reserved words that are long enough for a slip to be told from another word."""

_ENOUGH, _ALMOST = 0.8, 0.82
_SHORTEST = 4
_WORD = re.compile(r"[^\W\d_][^\W_]*(?:[-_][^\W_]+)*")
_FOR_EACH = re.compile(r"(?:each|every|varje)[ _-]+([^\W\d_]+)")
_SEVERAL = re.compile(r"(?:[aeo]?r|s|es|[aeo]?rna)")
"""Endings of words for several, which a function or an organisation is not."""
_DIGITS = re.compile(r"[0-9]+")


class Nearly(NamedTuple):
    """What a text was meant to be.

    Attributes:
        meant: The reserved word or the id.
        certain: Whether it can hardly be a word of its own, as `samordnaren` is beside `samordnare`.
    """

    meant: str
    certain: bool


def nearly(said: str, names: Collection[str]) -> Nearly | None:
    """The reserved word or id that a text is all but; None for names, prose, and what has a meaning as it stands.

    Args:
        said: One word, or `each …`; what begins with a capital is a name.
        names: The ids there are.
    """
    if said in names or said in MEANINGS or said.lower() in EACH or not said[:1].islower():
        return None
    each = _FOR_EACH.fullmatch(said)
    if each is not None:
        like = likeness(each[1], "organisation") >= _ENOUGH
        return Nearly(EACH_ORGANISATION, certain=True) if like else None
    if len(said) < _SHORTEST or not _WORD.fullmatch(said):
        return None
    rated = ((likeness(said, one), one) for one in (*MEANINGS, *names) if _comparable(plain(said), plain(one)))
    found = [each for each in rated if each[0] >= _ENOUGH]
    if not found:
        return None
    best, meant = max(found)
    return Nearly(meant, certain=_hardly_a_word(plain(said), meant, best))


def _comparable(said: str, name: str) -> bool:
    """Whether the two may be one: another first letter makes another word, another number another thing."""
    if said[0] != name[:1] or len(name) < _SHORTEST or abs(len(said) - len(name)) > 3:
        return False
    if said.startswith(name) and _SEVERAL.fullmatch(said[len(name) :]):
        return False
    return _DIGITS.findall(said) == _DIGITS.findall(name)


def _hardly_a_word(said: str, meant: str, like: float) -> bool:
    """Whether somebody meant jamx's own word, or an id of several; what only ends otherwise is a form of the word."""
    if said != meant and (said.startswith(meant) or meant.startswith(said)):
        return False
    if meant in {"organiser", "mentor"}:
        return like >= _ALMOST  # `organisatör` is a word
    return "-" in meant and "-" in said
