"""The words that times, lengths and distances are written with, for the schemas of editors; the readers decide."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from jamx.model.duration import COUNTED, PHRASES
from jamx.model.duration import UNITS as MINUTES
from jamx.model.relative_date import UNITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_TIME = (
    "kl klo klocka klockan kello at vid from från frå frá fra fom von ab ca cirka circa c a approx approximately",
    "about around omkring runt ungefär omtrent noin tid time noon midday midnight midnatt am pm fm em f e m o p r",
    "h hr hrs hours uhr o'clock d day dag dygn t to til till tills until bis tom mellan between mellom mellem",
    "och and og onward onwards framåt utover",
)
_BESIDE_LENGTHS = (
    "share ca cirka circa c a approx approximately about ungefär omkring to til till",
    "mellan between och and",
)

TIME_WORDS = frozenset(" ".join(_TIME).split())
"""Everything that may stand in a clock time beside digits and marks."""

DURATION_WORDS = frozenset(
    {
        *MINUTES,
        *COUNTED,
        *chain.from_iterable(phrase.replace("-", " ").split() for phrase in PHRASES),
        *" ".join(_BESIDE_LENGTHS).split(),
    }
)
"""Everything that may stand in a length."""

RELATIVE_UNITS = frozenset(UNITS)
"""What distances are counted in."""

LOOSE = {"å": "(?:[åÅ]|[aA]\u030a)", "ä": "(?:[äÄ]|[aA]\u0308)", "ö": "(?:[öÖ]|[oO]\u0308)", " ": r"[\s\u200b]+"}
"""Letters as some keyboards and programs put them together."""

FOLDED = {"å": "[åÅaA]", "ä": "[äÄaAæÆ]", "ö": "[öÖoOøØ]", " ": "[ -]"}
"""Letters where an id's will do."""


def words(known: Iterable[str], special: Mapping[str, str] = LOOSE) -> str:
    """A pattern for some words in any case, longer ones first."""
    found = sorted(set(known), key=lambda word: (-len(word), word))
    return "(?:" + "|".join("".join(_letter(letter, special) for letter in word) for word in found) + ")"


def _letter(letter: str, special: Mapping[str, str]) -> str:
    if letter in special:
        return special[letter]
    if letter.isalpha() and letter.upper() != letter:
        return f"[{letter}{letter.upper()}]"
    return f"\\{letter}" if letter in r".+*?^$()[]{}|\/" else letter
