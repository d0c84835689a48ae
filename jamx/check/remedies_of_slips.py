"""Ways out of keys that are a known one but for capitals or a letter: `Kind: Coffee`, `tme: 09.30`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.check.sheet import Remedy, plain
from jamx.findings import Edit
from jamx.workspace.suggestions import likeness
from jamx.workspace.suggestions import plain as plain_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jamx.check.sheet import Sheet
    from jamx.findings import Path

_SHORTEST = 3
"""Letters. Any two shorter words differ by a letter or two."""


def slips(word: str, known: Iterable[str]) -> list[str]:
    """The known key that a word is but for its capitals and accents; without one, those one letter away."""
    same = [name for name in known if plain_word(name) == plain_word(word)]
    return same or [name for name in known if _one_letter(word, name)]


def _one_letter(word: str, name: str) -> bool:
    """Whether one letter is missing, too many, another or in its neighbour's place."""
    lengths = len(word), len(name)
    shared = round(likeness(word, name) * sum(lengths) / 2)
    return min(lengths) >= _SHORTEST and shared >= max(lengths) - 1


def slipped_key(path: Path, known: Iterable[str], sheet: Sheet) -> Remedy | None:
    """The key as it is spelt, with its value in small letters where only that can be read.

    Where neither makes sense of the value, the key alone, which says next what is wrong with the value.
    """
    key, node = sheet.key_span(path), sheet.node(path)
    if key is None or node is None:
        return None
    word = str(path[-1])
    for name in known:
        same = plain_word(name) == plain_word(word)
        small = plain(node.text.casefold()) if node.text else None
        both = (Edit(key, name), Edit(node.span, small)) if small else ()
        if both and sheet.passes(both):
            return Remedy(both, certain=same, safe=same, variant="meant", meant=name)
        if sheet.passes((Edit(key, name),), (*path[:-1], name)):
            return Remedy((Edit(key, name),), certain=False, variant="meant", meant=name)
    return None
