"""Words by which people name pauses, meals and other rest in titles, in Swedish and English."""

from __future__ import annotations

import re
from functools import cache, lru_cache

_TITLES = 512
"""Titles remembered: they are the same from meeting to meeting, and many rules ask of each."""

_ADJECTIVE = (
    r"(?:(?:en|ett|a|an|the|our|kort|lång|liten|lätt|lättare|enkel|enklare|gemensam|egen|valfri|paus för|tid för|avslutande|inledande|stående"
    r"|short|long|little|light|brief|quick|joint|own|morning|afternoon|welcome|closing|standing) )*"
)
_COFFEE = (
    r"(?:välkomst|avslutnings|förmiddags|eftermiddags|morgon|kvälls|fm|em)?-?(?:fika|kaffe)(?:t|n|stund|rast|paus(?:en)?)?"
    r"|coffee(?: (?:break|pause))?|tea break"
)
_PAUSE = (
    r"(?:kaffe|fika|te|mat|mikro|mini|rörelse|frukt|vilo|vatten|skärm|luft|andnings|ben|bio|toa|toalett|rök|energi|lek"
    r"|hjärn|smörgås|mellan|förmiddags|eftermiddags|morgon|kvälls|fm|em)-?(?:paus|rast)(?:en)?|kisspaus(?:en)?"
    r"|bensträck(?:ar(?:e|en|paus(?:en)?)?|ning(?:en)?)|leg[- ]stretch(?:er|ing)?"
    r"|(?:stretch(?:ing)?|comfort|bio|bathroom|toilet|fresh[- ]air|air|fruit|snack|screen|movement|refreshments?|water"
    r"|energy|brain|body|health|mid[- ]morning|mid[- ]afternoon) break|(?:en|kort|liten) paus|(?:a|short|brief|quick) break"
)
_WEAK = r"paus(?:en)?|pause|rast|break|recess|te|tea"
"""What also means something else: told only where it stands alone."""
_LUNCH = r"(?:lunch(?:en|paus(?:en)?|rast(?:en)?|buffé(?:n)?|uppehåll|stund)?|lunch break|luncheon|lunsj(?:en)?)"
_ANY_LUNCH = (
    rf"(?:\w{{0,12}}lunch(?:en)?|working lunch|{_LUNCH}|lunch-?(?:promenad|mingel|tallrik|låda|macka|smörgås|buffet)(?:en|n)?"
    r"|lunch(?:time)? (?:walk|buffet|box|mingle))"
)
_QUIET = (
    r"vila|vilan|vilostund|återhämtning(?:en)?|pausgympa|gympapaus|stretch(?:ing)?|stretcha|sträck på (?:er|benen)"
    r"|stretch (?:y)?our legs|frisk luft|lite luft|frukt|fruktstund|mellanmål|förfriskningar|tilltugg|snacks?|refreshments?"
    r"|fresh air|rest|breather|downtime|fruit|(?:vi|alla) vilar|mat|maten|matdags|matstund|smörgås(?:ar)?|macka|mackor"
    r"|måltid(?:en)?|förtäring|(?:smörgås|tapas|plock|sallads)(?:bord|buffé)(?:et|n)?|buffén?|soppa|sallad|pizza|picknick"
    r"|(?:(?:vi|alla|dags att|paus och) )?(?:äter|äta|fikar)(?: (?:lunch|mat|tillsammans))?|food|meal|buffet|sandwich(?:es)?"
    r"|bite to eat|(?:we|time to) eat(?: lunch)?|picnic"
)
"""What people rest from work with, and talk of at work too: told only where the title says nothing else."""
_QUIET_WORDS = frozenset(
    (
        "vila vilan vilar vilostund återhämtning återhämtningen pausgympa gympapaus stretch stretching stretcha sträck luft"
        " frukt fruktstund mellanmål förfriskningar tilltugg snack snacks refreshment refreshments air rest breather downtime"
        " fruit mat maten matdags matstund smörgås smörgåsar macka mackor måltid måltiden förtäring buffé buffén soppa sallad"
        " pizza picknick äter äta fikar food meal buffet sandwich sandwiches eat picnic"
        + "".join(
            f" {of}{what}"
            for of in ("smörgås", "tapas", "plock", "sallads")
            for what in ("bord", "bordet", "buffé", "buffén")
        )
    ).split()
)
"""Of these there is one in whatever the pattern knows; it is only made where somebody writes one."""
_BESIDE_QUIET = (
    r"vatten|grönt|saft|juice|kaka|kakor|bulle|bullar|smörgås|rörelse|socialt|prat|water|juice|cake|snacks|chat"
)
_OTHER_REST = (
    r"registrering|registration|ankomst|arrival|insläpp|drop-in|mingel|mingle|frukost|breakfast|middag|dinner|resa|avresa"
    r"|hemresa|bussresa|transport|travel|promenad|walk|egen tid|fri tid|free time|kvällsmat|supper|brunch"
)
_WHERE = r"(?: (?:på|i|vid|hos|tillsammans|ute|at|in|on|together|outside)\b.*)?"
_MINUTES = re.compile(r"(?:\b(?:ca|cirka|kl|about)\b\.? ?)?\d[\d.:–-]*(?: ?(?:min|minuter|minutes|m|h|tim)\b\.?)?")
_LOOSE = re.compile(r"\b(?:och|samt|eller|and|or)\b|[&/]")
_TIGHT = re.compile(r"[,;:+()–—]| - |\b(?:med|inkl(?:usive)?|with|incl(?:uding)?|plus)\b\.?")
_NEAR = (
    r"(?:tillsammans|gemensamt|ute|utomhus|together|outside|outdoors|(?:ute )?(?:på|i|vid|at|in|on) (?:the |våra |our |own )?"
    r"(?:restaurang|matsal|foaj|hotell|hotel|kafé|café|stan\b|terrass|rum|park|trädgård|gräs|lounge|egen hand|restaur|room"
    r"|dining|terrace|garden|lobby|foyer)\w*)"
)
_STRONG = re.compile(rf"{_ADJECTIVE}(?:{_COFFEE}|{_PAUSE}|{_LUNCH})")
_ALONE = re.compile(rf"{_ADJECTIVE}(?:{_COFFEE}|{_PAUSE}|{_LUNCH}|{_WEAK})")
_BEGINS_PAUSE = re.compile(rf"{_ADJECTIVE}(?:{_COFFEE}|{_PAUSE}|{_ANY_LUNCH}|{_WEAK}){_WHERE}")
_BEGINS_LUNCH = re.compile(rf"{_ADJECTIVE}{_ANY_LUNCH}{_WHERE}")
_BEGINS_REST = re.compile(rf"{_ADJECTIVE}(?:{_OTHER_REST}){_WHERE}")
_STRETCH = re.compile(
    r"bensträck|\bstretch|leg[- ]stretch|mikropaus|minipaus|micro ?break|rörelsepaus|luftpaus|andningspaus|pausgympa|frisk luft"
    r"|fresh air|air break|sträck på"
)
_MEAL = re.compile(
    r"lunch|lunsj|brunch|buffé|buffet|smörgås|sandwich|\bwraps?\b|\bmat(?:en|paus\w*|rast\w*|stund\w*|dags)?\b|\bmåltid"
    r"|\bmeal|picknick|picnic|\bäter\b|\bäta\b|\bförtäring|\b(?:we|to) eat\b|\bfood\b|refreshment|\bmack(?:a|or)\b|\bsoppa\b|catering"
)
_HINT = re.compile(r"fika|kaff|paus|lunch|coffee|break|stretch|sträck|rast|recess|\bte\b|\btea\b")
"""No pause is named without one of these."""
_ABOUT = re.compile(
    r"praktisk|inform|\binfo\b|logisti|practical|housekeeping|\bom (?:lunch|fika|kaff|paus)|(?:lunch|fika|coffee|kaffe) (?:and|&|och|n) (?:learn|lär|kunskap|code)"
)


@lru_cache(_TITLES)
def is_pause_by_name(title: str) -> bool:
    """Whether something is called a pause: `Fika`, `Lunch på hotellet`, `Kaffe och mingel`."""
    return _BEGINS_PAUSE.fullmatch(_first(title)) is not None or _is_quiet(title)


@lru_cache(_TITLES)
def is_lunch_by_name(title: str) -> bool:
    """Whether something is called lunch."""
    return _BEGINS_LUNCH.fullmatch(_first(title)) is not None


@lru_cache(_TITLES)
def is_rest_by_name(title: str) -> bool:
    """Whether something is called a pause, a meal, a journey, or what else nobody needs a pause from."""
    return is_pause_by_name(title) or _BEGINS_REST.fullmatch(_first(title)) is not None


def is_short_by_name(title: str) -> bool:
    """Whether something is called a pause that is short by nature: people stretch their legs."""
    return _STRETCH.search(title.casefold()) is not None


@lru_cache(_TITLES)
def names_pause(title: str) -> bool:
    """Whether a pause is named beside something else, or alone: `Grupparbete inkl. fika`; not `Kaffe efter mötet`."""
    line = title.casefold()
    if not _HINT.search(line) or _ABOUT.search(line):
        return False
    for tight in _TIGHT.split(line):
        loose = [_bare(piece) for piece in _LOOSE.split(tight)]
        if any(map(_STRONG.fullmatch, loose)) or (len(loose) == 1 and _ALONE.fullmatch(loose[0])):
            return True
    return False


@lru_cache(_TITLES)
def is_practical(title: str) -> bool:
    """Whether something tells of the practical side of a day, pauses among it."""
    return _ABOUT.search(title.casefold()) is not None


def may_be_meal(text: str) -> bool:
    """Whether a text speaks of food in any way: enough not to claim that there is none."""
    return _MEAL.search(text.casefold()) is not None


@lru_cache(_TITLES)
def _first(title: str) -> str:
    """What a title begins with, up to the first sign or word that joins something else to it."""
    line = title.casefold().lstrip()
    return _bare(_TIGHT.split(_LOOSE.split(line)[0])[0])


def _is_quiet(title: str) -> bool:
    """Whether a title says only what people rest with: `Vila`, `Frukt och vatten`; not `Återhämtning i arbetslivet`."""
    first = _first(title)
    if _QUIET_WORDS.isdisjoint(first.split()):
        return False
    begins_quiet, goes_with_quiet = _quiet()
    if begins_quiet.fullmatch(first) is None:
        return False
    pieces = [_bare(piece) for tight in _TIGHT.split(title.casefold()) for piece in _LOOSE.split(tight)]
    known = (begins_quiet, goes_with_quiet, _BEGINS_PAUSE, _BEGINS_REST)
    return all(any(one.fullmatch(piece) for one in known) for piece in pieces if piece)


@cache
def _quiet() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What people rest with, and what else may be said beside it."""
    return re.compile(rf"{_ADJECTIVE}(?:{_QUIET})(?: {_NEAR})?"), re.compile(rf"{_BESIDE_QUIET}|{_NEAR}")


def _bare(piece: str) -> str:
    return " ".join(_MINUTES.sub(" ", piece).split()).strip(" .!-–")
