"""Signs in a file of what rules about texts look for; where there is none, as in most files, no model is walked for it.

Two looks, each cheaper than what comes after it: at the text of the file, in which comments begin like headings, and at
its values, which have no comments. A value says what stands in the file, sign for sign, but for escapes and for what
screening changes: where there may be some of these, the values alone decide.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.rules.markdown_marks import may_hold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jamx.source.document import Document, Value

_EVERY = ("#", "<", "=", "](", "]:", "\n")
"""One of these stands in every text with a heading, a link or an image; the last for a heading with `---` below it."""

# Each begins with one fixed character: the search then runs at the speed of memchr.
_BRACKETS = re.compile(r"\][(:]")
_RULED_OFF = re.compile(
    r"-(?:(?<=[\s-]-)|(?<=>-)(?<![:-] >-))"  # the last of a line of hyphens; `key: >-` is none
    r"""[^\S\n]*+["']?+[^\S\n]*+(?:[\n,\]}:#]|\Z)"""  # the text may end with it, and then its quote or its list
)
_COUNTRY = re.compile(r""":(?:(?<=\W(?:se|dk|gb|uk|us):)|(?<=\W(?:se|dk|gb|uk|us)["' ]:))""")
_LINK = re.compile(r"""link["']?\s*:""")

COUNTRIES = {"se": "sv", "dk": "da", "gb": "en", "uk": "en", "us": "en"}
"""Countries by the language that is meant where they stand for one."""


def may_hold_marks(document: Document) -> bool:
    """Whether a text of a file may hold a heading, a link or an image."""
    return any(_said((document.value,), sign) for sign in _signs(document))


def may_hold_links(document: Document) -> bool:
    """Whether a file may have a key `link`."""
    return rewritten(document) or ("link" in document.text and _LINK.search(document.text) is not None)


def may_name_countries(document: Document) -> bool:
    """Whether a file may have a key that is the code of a country."""
    return rewritten(document) or _COUNTRY.search(document.text) is not None


def may_say(document: Document, words: Iterable[str]) -> bool:
    """Whether one of some words, none with a blank, may stand in the values of a file."""
    return rewritten(document) or any(map(document.text.__contains__, words))


def _signs(document: Document) -> Sequence[str]:
    """The signs that stand in the text of a file."""
    if rewritten(document):
        return _EVERY
    text = document.text
    found = [sign for sign in ("#", "<", "=") if sign in text]
    if _BRACKETS.search(text):
        found += ("](", "]:")
    if _RULED_OFF.search(text):
        found.append("\n")
    return found


def rewritten(document: Document) -> bool:
    """Whether its values may say what does not stand in its text."""
    return document.screened.careful or "\\" in document.text


def _said(values: Iterable[Value], sign: str) -> bool:
    """Whether a text with a sign among some values may be more than plain words.

    `type` and no `isinstance`, and one sign at a time, as there mostly is but one: the values are many.
    """
    for child in values:
        if type(child) is str:
            if sign in child and may_hold(child.strip()):
                return True
        elif child is not None and _said(child.values() if type(child) is dict else child, sign):
            return True
    return False
