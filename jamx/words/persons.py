"""Texts that name one person: a name, or a function that only one person has, as in "The evaluator"."""

from __future__ import annotations

import re
from functools import lru_cache

from jamx.words.given_names import GIVEN_NAMES
from jamx.words.open_words import is_open

_TEXTS = 512
"""Texts remembered: the same ones stand in meeting after meeting."""

_SEVERAL = re.compile(r" (?:och|samt|eller|and|or|med|with|m\.? ?fl\.?|et al\.?)\b|[&/+;]")
_ASIDE = re.compile(r"\s*\([^)]*\)|,.*| (?:från|vid|på|i|hos|för|av|till|from|at|of|in|for|on)\b.*")
_PARTICLE = frozenset(
    ["af", "av", "von", "van", "de", "der", "den", "del", "di", "da", "du", "la", "le", "al", "el", "bin", "ibn"]
)
_TITLES = frozenset(
    ["dr", "doktor", "prof", "professor", "docent", "lektor", "mr", "mrs", "ms", "fil", "tekn", "jur", "phd"]
)
_DEFINITE = re.compile(
    r"\w+(?:orn|aren|isten|enten|anten|ulten|erten|chefen|ören|logen|nomen|anden|mannen|kvinnan|kollegan|coachen|ministern"
    r"|ikern|skan|prästen|biskopen|pedagogen|strategen|advokaten|kandidaten)"
)
"""Swedish functions in the definite singular."""
_ROLE = re.compile(
    r"\w*(?:ledare|deltagare|konsult(?:er)?|moderator(?:er)?|facilitator(?:er)?|expert(?:er)?|forskare|coach(?:er)?"
    r"|chef(?:er)?|talare|föreläsare|lärare|jurist(?:er)?|strateg(?:er)?|samordnare|utvärderare|personal|politiker"
    r"|sekreterare|speakers?|leaders?|consultants?|participants?|facilitators?|moderators|teachers?|evaluators?|experts"
    r"|managers?|researchers?|lecturers?|coaches|chair)"
)
"""What somebody is, without an article: it may be one and it may be several."""
_SEVERAL_IN_ONE = re.compile(
    r"\w*(?:verket|styrelsen?|kommunen?|regionen?|myndigheten?|förbundet?|rådet?|nämnden?|departementet?|inspektionen?"
    r"|grupp(?:en)?|kansliet|sekretariatet|team(?:et)?|universitet(?:et)?|högskolan?|föreningen?|stiftelsen?|institutet?"
    r"|bolaget|företaget|enheten|avdelningen|kommittén|utskottet|ledningen|fogden|polisen|vården|akademin?|kyrkan"
    r"|centrum|centret|kåren|laget|barnen|arna|erna|orna|föräldrar|kvinnor)"
    r"|ab|agency|association|authority|board|bureau|centre|center|chamber|church|city|college|commission|committee"
    r"|company|council|county|court|cross|department|directorate|division|faculty|federation|forum|foundation|fund"
    r"|government|group|hospital|inc|institute|international|ltd|ministry|municipality|network|office|organi[sz]ation"
    r"|panel|parliament|partnership|police|programme|project|public|region|rest|school|secretariat|section|service"
    r"|society|stad|staff|trust|union|unit|university|people|women|men|children|audience|crew|faculty"
    r"|korset|sverige|sweden|norden|nordic|europa|europe|svensk|svenska|swedish|ungdom|facket"
    r"|värden|mentorn|arrangören|organisatören|host|mentor|organi[sz]er"
)
"""What sends several; and what jamx itself calls host, mentor and organiser, which are organisations."""
_PLURAL = re.compile(r".*[^su']s")


@lru_cache(_TEXTS)
def is_one_person(text: str) -> bool:
    """Whether a text certainly names one person: who is named so at two places at once cannot be at both.

    `Anna Ek`, `Moderatorn`, `The evaluator`; not `SKR`, `Handledare`, `The mentors`, `TBA`, `Anna och Bo`.
    """
    words = _ASIDE.sub("", text.strip()).rstrip(":. ").split()
    if not words or is_open(text) or _SEVERAL.search(text):
        return False
    last = words[-1].casefold()
    if _SEVERAL_IN_ONE.fullmatch(last):
        return False
    if words[0].casefold() == "the":
        return len(words) > 1 and words[-1] == last and not _PLURAL.fullmatch(last)
    return _DEFINITE.fullmatch(last) is not None or _is_name(words)


def _is_name(words: list[str]) -> bool:
    """A given name, or several names, behind a title or a function at most."""
    first = next((number for number, word in enumerate(words) if not _is_title(word)), len(words))
    names = [word for word in words[first:] if word not in _PARTICLE]
    if any(map(_is_no_name, names)):
        return False
    return 1 < len(names) < 5 or (len(names) == 1 and _is_given(names[0]))


def _is_title(word: str) -> bool:
    folded = word.casefold().strip(".:")
    return folded in _TITLES or _ROLE.fullmatch(folded) is not None or (word.islower() and word not in _PARTICLE)


def _is_no_name(word: str) -> bool:
    """Names begin with a capital and go on without: `Ek`, `Ek-Alm`, `O'Hara`, `K.`; not `SCB` or `ek`."""
    folded = word.casefold()
    plain = word[0].isupper() and word.replace("-", "").replace("'", "").replace("’", "").rstrip(".").isalpha()
    shouted = len(word) > 1 and word.isupper() and not word.endswith(".")
    return not plain or shouted or bool(_SEVERAL_IN_ONE.fullmatch(folded) or _ROLE.fullmatch(folded))


def _is_given(name: str) -> bool:
    return not GIVEN_NAMES.isdisjoint((name.casefold(), *name.casefold().split("-")))
