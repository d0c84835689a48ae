"""Words by which people name pauses, meals and other rest in titles, in Swedish and English."""

from __future__ import annotations

import re
from functools import lru_cache

_TITLES = 4096
"""Titles remembered: they are the same from meeting to meeting, and many rules ask of each."""

_ADJECTIVE = (
    r"(?:(?:en|ett|a|an|the|our|kort|lång|liten|gemensam|egen|valfri|paus för|tid för|avslutande|inledande|stående"
    r"|short|long|little|brief|quick|joint|own|morning|afternoon|welcome|closing|standing) )*"
)
_COFFEE = (
    r"(?:välkomst|avslutnings|förmiddags|eftermiddags|morgon|kvälls|fm|em)?-?(?:fika|kaffe)(?:t|n|stund|rast|paus(?:en)?)?"
    r"|coffee(?: (?:break|pause))?|tea break"
)
_PAUSE = (
    r"(?:kaffe|fika|te|mat|mikro|rörelse|frukt|vilo|skärm)paus(?:en)?|bensträckar(?:e|en|paus)|bensträckning"
    r"|leg[- ]stretch(?:er)?|stretch break|comfort break|bio break|(?:en|kort|liten) paus|(?:a|short|brief|quick) break"
)
_WEAK = r"paus(?:en)?|pause|rast|break|recess|te|tea"
"""What also means something else: told only where it stands alone."""
_LUNCH = r"(?:lunch(?:en|paus(?:en)?|rast(?:en)?|buffé)?|lunch break)"
_ANY_LUNCH = rf"(?:\w{{0,12}}lunch|working lunch|{_LUNCH})"
_OTHER_REST = (
    r"registrering|registration|ankomst|arrival|insläpp|drop-in|mingel|mingle|frukost|breakfast|middag|dinner|resa|avresa"
    r"|hemresa|bussresa|transport|travel|promenad|walk|egen tid|fri tid|free time|kvällsmat|supper|brunch"
)
_WHERE = r"(?: (?:på|i|vid|hos|tillsammans|ute|at|in|on|together|outside)\b.*)?"
_MINUTES = re.compile(r"(?:\b(?:ca|cirka|kl|about)\b\.? ?)?\d[\d.:–-]*(?: ?(?:min|minuter|minutes|m|h|tim)\b\.?)?")
_LOOSE = re.compile(r"\b(?:och|samt|eller|and|or)\b|[&/]")
_TIGHT = re.compile(r"[,;:+()–—]| - |\b(?:med|inkl(?:usive)?|with|incl(?:uding)?|plus)\b\.?")
_STRONG = re.compile(rf"{_ADJECTIVE}(?:{_COFFEE}|{_PAUSE}|{_LUNCH})")
_ALONE = re.compile(rf"{_ADJECTIVE}(?:{_COFFEE}|{_PAUSE}|{_LUNCH}|{_WEAK})")
_BEGINS_PAUSE = re.compile(rf"{_ADJECTIVE}(?:{_COFFEE}|{_PAUSE}|{_ANY_LUNCH}|{_WEAK}){_WHERE}")
_BEGINS_LUNCH = re.compile(rf"{_ADJECTIVE}{_ANY_LUNCH}{_WHERE}")
_BEGINS_REST = re.compile(rf"{_ADJECTIVE}(?:{_OTHER_REST}){_WHERE}")
_STRETCH = re.compile(r"bensträck|leg[- ]stretch|mikropaus|micro ?break|rörelsepaus|stretch break")
_MEAL = re.compile(r"lunch|brunch|buffé|buffet|smörgås|sandwich|\bwraps?\b|\bmat\b|\bmåltid|\bmeal|picknick|picnic")
_HINT = re.compile(r"fika|kaff|paus|lunch|coffee|break|stretch|sträck|rast|recess|\bte\b|\btea\b")
"""No pause is named without one of these."""
_ABOUT = re.compile(
    r"praktisk|inform|\binfo\b|logisti|practical|housekeeping|\bom (?:lunch|fika|kaff|paus)|(?:lunch|fika|coffee|kaffe) (?:and|&|och|n) (?:learn|lär|kunskap|code)"
)


@lru_cache(_TITLES)
def is_pause_by_name(title: str) -> bool:
    """Whether something is called a pause: `Fika`, `Lunch på hotellet`, `Kaffe och mingel`."""
    return _BEGINS_PAUSE.fullmatch(_first(title)) is not None


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


def _bare(piece: str) -> str:
    return " ".join(_MINUTES.sub(" ", piece).split()).strip(" .!-–")
