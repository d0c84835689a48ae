"""What word processors and the web do to a short text, undone before it is read; knows nothing of what it means."""

from __future__ import annotations

import re

from jamx.model.unreadable import Unreadable

DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
"""Hyphen, non-breaking hyphen, figure, en and em dash, bar and minus: people pick whichever their keyboard offers."""

LONGEST = 60
"""Characters. The longest writing met in an agenda has 41; what is longer is a sentence that got into the wrong key."""

_UNDO = str.maketrans({**dict.fromkeys(DASHES, "-"), **dict.fromkeys("\u200b\u2060\ufeff"), "\u2019": "'"})
_ACCENTS = {"a\u030a": "å", "a\u0308": "ä", "o\u0308": "ö"}


def plain(text: str) -> str:
    """Lower case, one kind of dash and of blank, nothing invisible, composed å, ä and ö.

    Raises:
        Unreadable: `empty`, `too-long`, or `foreign-digits` for digits other than 0-9.
    """
    if len(text) > LONGEST:
        raise Unreadable("too-long", text=text[:LONGEST], longest=LONGEST)
    # Python's blanks include no-break, thin and narrow ones, and tabs.
    line = " ".join(text.translate(_UNDO).split()).lower()
    if not line:
        raise Unreadable("empty")
    if line.isascii():
        return line
    if any(character.isdecimal() and not character.isascii() for character in line):
        raise Unreadable("foreign-digits", text=text)
    for pair, letter in _ACCENTS.items():
        line = line.replace(pair, letter)
    return line


def ascii_digits(text: str) -> str:
    """The text with every decimal digit of another script as 0-9."""
    return re.sub(r"\d", lambda match: str(int(match[0])), text)


def suggested_id(text: str) -> str:
    """An id made from a label: `Träff 1` gives `traff-1`; empty when nothing is left of it."""
    plain = text.casefold().translate(str.maketrans("åäöéèüæø", "aaoeeuao"))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
