"""Names of columns that would hold what somebody eats, suffers from or cannot do: nothing that belongs in a workspace."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

_FOLD = str.maketrans("åäöéèüæø", "aaoeeuao")
_WORDS = re.compile(r"[a-z]+")

_BEGINNINGS = (
    # Swedish
    *(
        "allerg",
        "overkanslig",
        "intoleran",
        "specialkost",
        "kosthallning",
        "kostpreferens",
        "kostonskemal",
        "kostbehov",
    ),
    *(
        "matpreferens",
        "matallerg",
        "matonskemal",
        "dietkrav",
        "dietbehov",
        "glutenfri",
        "laktosfri",
        "laktos",
        "notallerg",
    ),
    *("vegetar", "funktionsnedsattning", "funktionshind", "funktionsvariation", "funktionsrattsbehov"),
    *(
        "sjukdom",
        "sjukfranvaro",
        "sjukskriv",
        "halsotillstand",
        "halsouppgift",
        "halsobehov",
        "diagnos",
        "medicinering",
    ),
    *("horselnedsattning", "synnedsattning", "rullstol", "gravid", "tillganglighetsbehov"),
    # English
    *("dietar", "disab", "impairment", "wheelchair", "illness", "medication", "pregnan", "handicap"),
)
"""A word of a key that begins like this."""

_WHOLE = frozenset(
    [
        "kost",
        "diet",
        "diets",
        "gluten",
        "lactose",
        "vegan",
        "vegansk",
        "halal",
        "kosher",
        "halsa",
        "sjuk",
        "health",
        "medical",
        "medicine",
        "disease",
        "diseases",
        "disorder",
    ]
)
"""A whole word of a key."""

_TOGETHER = frozenset(
    [
        "sarskilda behov",
        "special needs",
        "special food",
        "special diet",
        "food preference",
        "food preferences",
        "food requirements",
        "access needs",
        "accessibility needs",
        "meal preference",
        "meal preferences",
        "mat onskemal",
    ]
)
"""Words of a key that follow each other."""


@lru_cache(maxsize=1024)  # the same few keys stand in every list
def is_about_health(key: str) -> bool:
    """Whether a key of somebody's data holds a diet, an allergy, a disability or the like."""
    words = _WORDS.findall(key.casefold().translate(_FOLD))
    if any(word in _WHOLE or word.startswith(_BEGINNINGS) for word in words):
        return True
    return any(" ".join(pair) in _TOGETHER for pair in itertools.pairwise(words))
