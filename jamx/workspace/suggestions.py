"""Did you mean: the word a colleague was looking for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SAID_OTHERWISE = {
    "agenda": ("items",),
    "engelska": ("en",),
    "english": ("en",),
    "svenska": ("sv",),
    "swedish": ("sv",),
    "se": ("sv",),
    "ankomst": ("arrival",),
    "anmalan": ("selection",),
    "ansvarig": ("lead", "owner"),
    "antal": ("count", "organisations"),
    "anteckningar": ("facilitator_notes", "text"),
    "avslutning": ("closing",),
    "bakgrund": ("background",),
    "beskrivning": ("text",),
    "dagar": ("days",),
    "dagordning": ("agenda", "items"),
    "datum": ("date",),
    "deadline": ("due",),
    "delar": ("parts",),
    "deltagare": ("organisations",),
    "description": ("text",),
    "diskussion": ("discussion",),
    "end": ("time",),
    "begin": ("time",),
    "begins": ("time",),
    "borjar": ("time",),
    "ends": ("time",),
    "fas": ("phases",),
    "faser": ("phases",),
    "fika": ("coffee",),
    "finish": ("time",),
    "forberedelser": ("tasks",),
    "forelasning": ("talk",),
    "forvantas": ("expects",),
    "from": ("time",),
    "funktioner": ("functions",),
    "grupp": ("group",),
    "grupparbete": ("group-work",),
    "grupper": ("groups",),
    "hallpunkter": ("milestones",),
    "inledning": ("opening",),
    "innehall": ("points", "contents"),
    "items": ("agenda",),
    "kaffe": ("coffee",),
    "kind": ("type",),
    "klockan": ("time",),
    "kontakt": ("contacts",),
    "lan": ("county",),
    "langd": ("duration",),
    "ledare": ("lead",),
    "leverans": ("deliverables",),
    "location": ("place", "room"),
    "lokal": ("room", "place"),
    "mal": ("outcomes", "goals"),
    "malgrupp": ("for", "track"),
    "material": ("materials",),
    "middag": ("dinner",),
    "mingel": ("social",),
    "minuter": ("duration",),
    "minutes": ("duration",),
    "moderator": ("lead",),
    "moment": ("parts",),
    "name": ("title", "label"),
    "namn": ("name", "title", "label"),
    "notes": ("facilitator_notes", "text"),
    "nummer": ("number",),
    "omgang": ("round_of",),
    "organisationer": ("organisations",),
    "ort": ("place",),
    "ovning": ("exercise",),
    "parallella-pass": ("strands",),
    "parallellt": ("strands",),
    "pass": ("strands", "items", "agenda"),
    "paus": ("pause", "break"),
    "place": ("room",),
    "plats": ("place", "room"),
    "program": ("agenda",),
    "punkt": ("title",),
    "punkter": ("items", "agenda", "points"),
    "rast": ("break",),
    "resa": ("travel",),
    "resultat": ("outputs", "outcomes"),
    "roll": ("roles",),
    "roller": ("roles",),
    "rubrik": ("title",),
    "rum": ("room",),
    "sal": ("room",),
    "slut": ("time",),
    "slutar": ("time",),
    "sluttid": ("time",),
    "spar": ("track", "tracks"),
    "speaker": ("lead",),
    "sprak": ("language",),
    "start": ("time",),
    "starts": ("time",),
    "starttid": ("time",),
    "syfte": ("purpose",),
    "talare": ("lead",),
    "tema": ("theme",),
    "text": ("title",),
    "tid": ("time", "duration"),
    "tidpunkt": ("time",),
    "till": ("time", "due"),
    "time": ("duration",),
    "titel": ("title",),
    "to": ("time",),
    "traff": ("meetings",),
    "typ": ("kind", "type"),
    "type": ("kind",),
    "uppgift": ("tasks",),
    "uppgifter": ("tasks",),
    "utfall": ("outcomes",),
    "utvardering": ("evaluation",),
    "varaktighet": ("duration",),
    "vard": ("host",),
    "what": ("title",),
    "when": ("time", "date"),
    "where": ("place",),
    "who": ("lead",),
}
_PLAIN = str.maketrans("åäöéüæø_ ", "aaoeuao--")


STARTS = frozenset({"begin", "begins", "borjar", "from", "start", "starts", "starttid"})
ENDS = frozenset({"end", "ends", "finish", "slut", "slutar", "sluttid", "till", "to"})
"""Words for the two ends of a time, which stand in one key."""


def plain(word: str) -> str:
    """A word without case, accents or the choice between `_`, `-` and blank."""
    return word.casefold().translate(_PLAIN)


def nearest(word: str, known: Iterable[str], most: int = 1, likeness: float = 0.6) -> tuple[str, ...]:
    """The known words that come closest, best first; a colleague's Swedish or other word counts as the one meant.

    Args:
        word: As written.
        known: What it may have been meant to be.
        most: How many to give.
        likeness: How much two words must have in common, from 0 to 1.
    """
    import difflib  # noqa: PLC0415 - only a file with a fault pays for it

    candidates = {plain(name): name for name in known}
    asked = plain(word)
    meant = [name for name in _SAID_OTHERWISE.get(asked, ()) if name in candidates.values()]
    if asked in candidates:
        meant.insert(0, candidates[asked])
    similar = [candidates[name] for name in difflib.get_close_matches(asked, candidates, n=most + 2, cutoff=likeness)]
    return tuple(dict.fromkeys((*meant, *similar)))[:most]


def said_otherwise(word: str) -> tuple[str, ...]:
    """What a colleague who writes this word is looking for, in jamx's words."""
    return _SAID_OTHERWISE.get(plain(word), ())


def likeness(word: str, known: str) -> float:
    """How much two words have in common, from 0 to 1."""
    import difflib  # noqa: PLC0415 - only a file with a fault pays for it

    return difflib.SequenceMatcher(None, plain(word), plain(known)).ratio()


def closest_names(name: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The names that look most like one, best first, however little that is."""
    import difflib  # noqa: PLC0415 - only a mistyped name pays for it

    ranked = sorted((-difflib.SequenceMatcher(None, name, other).ratio(), other) for other in set(known))
    return [other for _, other in ranked[:most]]
