"""Did you mean: the word a colleague was looking for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SAID_OTHERWISE = {
    "agenda": ("items",),
    "anmalan": ("selection",),
    "ansvarig": ("lead", "owner"),
    "anteckningar": ("facilitator_notes", "text"),
    "antal": ("count", "organisations"),
    "bakgrund": ("background",),
    "beskrivning": ("text",),
    "dagar": ("days",),
    "dagordning": ("agenda", "items"),
    "datum": ("date",),
    "deadline": ("due",),
    "delar": ("parts",),
    "deltagare": ("organisations",),
    "description": ("text",),
    "end": ("time",),
    "ends": ("time",),
    "finish": ("time",),
    "forvantas": ("expects",),
    "forberedelser": ("tasks",),
    "from": ("time",),
    "funktioner": ("functions",),
    "fas": ("phases",),
    "faser": ("phases",),
    "grupp": ("group",),
    "grupper": ("groups",),
    "hallpunkter": ("milestones",),
    "innehall": ("points", "contents"),
    "items": ("agenda",),
    "klockan": ("time",),
    "kontakt": ("contacts",),
    "lan": ("county",),
    "langd": ("duration",),
    "leverans": ("deliverables",),
    "lokal": ("room", "place"),
    "location": ("place", "room"),
    "mal": ("outcomes", "goals"),
    "material": ("materials",),
    "minuter": ("duration",),
    "minutes": ("duration",),
    "moment": ("parts",),
    "name": ("title", "label"),
    "namn": ("name", "title", "label"),
    "notes": ("facilitator_notes", "text"),
    "nummer": ("number",),
    "omgang": ("round_of",),
    "organisationer": ("organisations",),
    "ort": ("place",),
    "parallella-pass": ("strands",),
    "parallellt": ("strands",),
    "pass": ("strands", "items", "agenda"),
    "paus": ("pause",),
    "plats": ("place", "room"),
    "program": ("agenda",),
    "punkt": ("title",),
    "punkter": ("items", "agenda", "points"),
    "resultat": ("outputs", "outcomes"),
    "roll": ("roles",),
    "roller": ("roles",),
    "rubrik": ("title",),
    "rum": ("room",),
    "sal": ("room",),
    "slut": ("time",),
    "sluttid": ("time",),
    "spar": ("track", "tracks"),
    "sprak": ("language",),
    "start": ("time",),
    "starttid": ("time",),
    "syfte": ("purpose",),
    "talare": ("lead",),
    "speaker": ("lead",),
    "tema": ("theme",),
    "text": ("title",),
    "tid": ("time",),
    "tidpunkt": ("time",),
    "till": ("time", "due"),
    "titel": ("title",),
    "to": ("time",),
    "traff": ("meetings",),
    "typ": ("kind", "type"),
    "type": ("kind",),
    "kind": ("type",),
    "uppgift": ("tasks",),
    "uppgifter": ("tasks",),
    "utfall": ("outcomes",),
    "varaktighet": ("duration",),
    "vard": ("host",),
    "what": ("title",),
    "when": ("time", "date"),
    "where": ("place",),
    "who": ("lead",),
}
_PLAIN = str.maketrans("åäöéüæø_ ", "aaoeuao--")


def plain(word: str) -> str:
    """A word without case, accents or the choice between `_`, `-` and blank."""
    return word.casefold().translate(_PLAIN)


def nearest(word: str, known: Iterable[str], most: int = 1) -> tuple[str, ...]:
    """The known words that come closest, best first; a colleague's Swedish or other word counts as the one meant."""
    import difflib  # noqa: PLC0415 - only a file with a fault pays for it

    candidates = {plain(name): name for name in known}
    asked = plain(word)
    meant = [name for name in _SAID_OTHERWISE.get(asked, ()) if name in candidates.values()]
    if asked in candidates:
        meant.insert(0, candidates[asked])
    similar = [candidates[name] for name in difflib.get_close_matches(asked, candidates, n=most + 2, cutoff=0.6)]
    return tuple(dict.fromkeys((*meant, *similar)))[:most]
