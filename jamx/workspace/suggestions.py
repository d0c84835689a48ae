"""Did you mean: the word a colleague was looking for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SAID_OTHERWISE = {
    "agare": ("owner",),
    "agenda": ("items",),
    "alternativ": ("dates",),
    "andel": ("share",),
    "anforande": ("talk",),
    "ankomst": ("arrival",),
    "anmalan": ("selection",),
    "anmalan-senast": ("apply_until",),
    "ansvarig": ("lead", "owner"),
    "antal": ("count", "organisations"),
    "anteckningar": ("facilitator_notes", "text"),
    "ar": ("year",),
    "arbete": ("work",),
    "arbetsinsats": ("workload", "effort"),
    "arrangor": ("organiser",),
    "av": ("off",),
    "avrundning": ("closing",),
    "avslutad": ("status", "closed", "held"),
    "avslutat": ("closed", "held"),
    "avslutning": ("closing",),
    "bakgrund": ("background",),
    "begin": ("time",),
    "begins": ("time",),
    "bekraftad": ("confirmed",),
    "bemanning": ("staff",),
    "benstrackare": ("break",),
    "beskrivning": ("text",),
    "bestamd": ("confirmed",),
    "bor": ("recommended",),
    "borjar": ("time",),
    "checklista": ("preconditions", "entries"),
    "dagar": ("days",),
    "dagordning": ("agenda", "items"),
    "datum": ("date",),
    "deadline": ("due",),
    "delar": ("parts",),
    "deltagare": ("organisations", "participant"),
    "deltar": ("expects",),
    "description": ("text",),
    "dialog": ("discussion",),
    "digitalt": ("digital",),
    "diskussion": ("discussion",),
    "distans": ("digital",),
    "e-post": ("mail",),
    "efter": ("after",),
    "eget-arbete": ("work",),
    "ej-beslutad": ("undecided",),
    "end": ("time",),
    "ends": ("time",),
    "engelska": ("en",),
    "english": ("en",),
    "enkat": ("evaluation",),
    "epost": ("mail",),
    "fardig": ("done",),
    "fas": ("phases",),
    "faser": ("phases",),
    "fel": ("error",),
    "fika": ("coffee",),
    "fikapaus": ("coffee",),
    "finansiar": ("funder",),
    "finish": ("time",),
    "foralder": ("parent",),
    "forberedelser": ("tasks",),
    "fore": ("before",),
    "foredrag": ("talk",),
    "forelasning": ("talk",),
    "forfaller": ("due",),
    "forkunskap": ("prerequisite",),
    "forkunskaper": ("prerequisite",),
    "forutsattningar": ("preconditions",),
    "forvantad": ("expected",),
    "forvantas": ("expects",),
    "fragor": ("entries", "questions"),
    "fran": ("from",),
    "from": ("time",),
    "funktion": ("function", "functions"),
    "funktioner": ("functions",),
    "fysisk": ("on-site",),
    "fysiskt": ("on-site",),
    "genomford": ("held", "done"),
    "gjord": ("done",),
    "gjort": ("done",),
    "grupp": ("group",),
    "grupparbete": ("group-work",),
    "gruppdiskussion": ("group-work",),
    "grupper": ("groups",),
    "gruppsamtal": ("group-work",),
    "hallen": ("held",),
    "hallits": ("held",),
    "hallpunkt": ("milestones",),
    "hallpunkter": ("milestones",),
    "halvar": ("half-year",),
    "inbjudan": ("milestones",),
    "incheckning": ("arrival",),
    "inledning": ("opening",),
    "innan": ("before",),
    "innehall": ("points", "contents"),
    "innehaller": ("contents",),
    "insats": ("effort",),
    "installd": ("cancelled",),
    "installt": ("cancelled",),
    "items": ("agenda",),
    "kaffe": ("coffee",),
    "kaffepaus": ("coffee",),
    "kalla": ("sources",),
    "kallor": ("sources",),
    "kind": ("type",),
    "klar": ("done",),
    "klart": ("due", "done"),
    "klockan": ("time",),
    "kontakt": ("contacts",),
    "kontakter": ("contacts",),
    "kontaktperson": ("contacts",),
    "krav": ("required",),
    "kriterier": ("criteria",),
    "kvallsmat": ("dinner",),
    "kvartal": ("quarter",),
    "lage": ("status",),
    "lan": ("county",),
    "langd": ("duration",),
    "lank": ("link",),
    "ledare": ("lead",),
    "leverans": ("deliverables",),
    "leveranser": ("deliverables",),
    "levererad": ("delivered",),
    "location": ("place", "room"),
    "lokal": ("room", "place"),
    "lunchpaus": ("lunch",),
    "mal": ("outcomes", "goals"),
    "malgrupp": ("for", "track"),
    "manad": ("month",),
    "mandat": ("mandate",),
    "mat": ("lunch",),
    "material": ("materials",),
    "medlemmar": ("members",),
    "mejl": ("mail",),
    "mellan": ("between",),
    "middag": ("dinner",),
    "mingel": ("social",),
    "minuter": ("duration",),
    "minutes": ("duration",),
    "moderator": ("lead",),
    "moderprogram": ("parent",),
    "moment": ("parts",),
    "mottagare": ("recipient",),
    "name": ("title", "label"),
    "namn": ("name", "title", "label"),
    "notes": ("facilitator_notes", "text"),
    "nummer": ("number",),
    "obligatorisk": ("required",),
    "omfattning": ("workload", "effort"),
    "omgang": ("round_of",),
    "omrade": ("areas",),
    "omraden": ("areas",),
    "online": ("digital",),
    "onskvard": ("recommended",),
    "oppen": ("open",),
    "organisationer": ("organisations",),
    "ort": ("place",),
    "ovning": ("exercise",),
    "pa-distans": ("digital",),
    "pa-plats": ("on-site",),
    "paborjad": ("started",),
    "pagaende": ("running", "started"),
    "pagar": ("running", "started"),
    "parallella-pass": ("strands",),
    "parallellt": ("strands",),
    "pass": ("strands", "items", "agenda"),
    "paus": ("pause", "break"),
    "personal": ("staff",),
    "place": ("room",),
    "planerad": ("planned",),
    "plats": ("place", "room", "on-site"),
    "platser": ("places",),
    "program": ("agenda",),
    "promenad": ("social",),
    "publicerad": ("published",),
    "punkt": ("title",),
    "punkter": ("items", "agenda", "points"),
    "rast": ("break",),
    "redovisning": ("presentation",),
    "reflektion": ("discussion",),
    "registrering": ("arrival",),
    "rekommenderad": ("recommended",),
    "resa": ("travel",),
    "resultat": ("outputs", "outcomes"),
    "roll": ("roles",),
    "roller": ("roles",),
    "rubrik": ("title",),
    "rum": ("room",),
    "sal": ("room",),
    "samtal": ("discussion",),
    "se": ("sv",),
    "senast": ("due",),
    "sista-anmalningsdag": ("apply_until",),
    "skickas": ("date",),
    "slut": ("time",),
    "slutar": ("time",),
    "sluttid": ("time",),
    "spar": ("track", "tracks"),
    "speaker": ("lead",),
    "sprak": ("language",),
    "start": ("time",),
    "starts": ("time",),
    "starttid": ("time",),
    "stod": ("services",),
    "struken": ("dropped", "cancelled"),
    "styrka": ("strength",),
    "svar": ("answers", "answer"),
    "svenska": ("sv",),
    "swedish": ("sv",),
    "syfte": ("purpose",),
    "talare": ("lead",),
    "telefon": ("phone",),
    "tema": ("theme",),
    "text": ("title",),
    "tid": ("time", "duration"),
    "tidpunkt": ("time",),
    "till": ("time", "due"),
    "tillfalle": ("occasions",),
    "tillfallen": ("occasions",),
    "time": ("duration",),
    "titel": ("title",),
    "to": ("time",),
    "totalt": ("stated",),
    "traff": ("meetings",),
    "typ": ("kind", "type"),
    "type": ("kind",),
    "under": ("during",),
    "uppdaterad": ("updated",),
    "uppdrag": ("mandate",),
    "uppdragsgivare": ("commissioner",),
    "uppgift": ("tasks",),
    "uppgifter": ("tasks",),
    "upplysning": ("note",),
    "urval": ("selection",),
    "utfall": ("outcomes",),
    "utgivet": ("published",),
    "utsedda": ("decided",),
    "utvardering": ("evaluation",),
    "valkomna": ("opening",),
    "varaktighet": ("duration",),
    "vard": ("host",),
    "varje-ar": ("year",),
    "villkor": ("if",),
    "what": ("title",),
    "when": ("time", "date"),
    "where": ("place",),
    "who": ("lead",),
    "workshop": ("work",),
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
