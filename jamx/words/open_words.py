"""Words that stand where nothing is decided yet, and those for a room that is none or is any of several."""

from __future__ import annotations

import re
from functools import lru_cache

_TEXTS = 512
"""Texts remembered: the same ones stand in meeting after meeting."""

_OPEN = re.compile(
    r"(?:(?:namn|lokal|rum|plats|sal|name|room|venue|speaker|person) )?(?:n\.? ?n\.?|t\.? ?b\.? ?[acd]\.?"
    r"|(?:ej|inte|icke|not|not yet|ännu inte|ännu ej) (?:ännu |än )?\w+(?: (?:än|ännu|yet))?"
    r"|(?:meddelas|beslutas|bestäms|utses|anvisas|fördelas|bokas|avgörs|kommer|återkommer|lottas)\b.*|to (?:be|come)\b.*"
    r"|oklart?|okän[dt]t?|obestäm[dt]t?|vakant?|vacant|unknown|undecided|open|öppe[nt]|senare|later|\?+|[–—….*_-]+|xx+)"
)
_PLATFORM = (
    r"zoom|teams|microsoft teams|ms teams|google meet|meet|skype|webex|jitsi|discord|whereby|youtube|gather|miro"
    r"|slack|digitalt?|digitala rum|online|on-?line|virtuellt|virtual|virtually|distans|på distans|remote|remotely|nätet"
    r"|internet|webben?|web|länk|link|videolänk|video|e-?möte|telefon|phone"
)
_VIRTUAL = re.compile(
    rf"(?:via |on |in |i |på |över |through )?(?:{_PLATFORM})(?:[ -]?(?:möte|rum|grupprum|länk|meeting|link|call|break-?out|rooms?))*"
    rf"(?: ?(?:[,/&+]|och|eller|and|or) ?(?:{_PLATFORM}))*(?:(?: ?[(,:]| [–-])[^\d]*)?|https?://.*"
)
_OWN = (
    r"(?:(?:i |in )?(?:eget|egna|egen|sitt|sina|sin|olika|flera|valfritt|valfria|valfri|respektive|vart sitt|varsitt|någon"
    r"|något|några|ett|en|lediga|ledigt|mindre|separata?|own|their own|your own|any|different|separate|several|various"
    r"|respective|small|hela|whole)"
    r" )"
)
_SORTS = (
    r"(?:(?:grupp|små|mötes|konferens|sammanträdes|samtals|klass|seminarie|projekt|arbets|hotell|break-?out-?|break out )?"
    r"(?:rum|rummen|lokal|lokaler|lokalerna|salar|salarna|utrymmen))"
    r"|(?:(?:group|break-?out|break out|meeting|small|conference|class|seminar|side) ?-?)?rooms?|break-?outs?"
)
_PLACES = (
    r"(?:kontor|kontoret|arbetsplats|arbetsplatsen|arbetsplatser|hemort|hemma|ort|hem|plats|platser|huset|byggnaden|offices?"
    r"|workplaces?|desks?|places?|homes?|tables?|bord)"
)
_ANY_ROOM = re.compile(
    rf"(?:{_SORTS})(?: (?:i|på|in|on|at) .*)?|{_OWN}(?:{_SORTS}|{_PLACES})(?: .*)?|hemma|at home|på (?:egen|hem)?ort(?:en)?"
    r"|(?:enligt|se|efter|according to|see)\b.*|valfri(?:tt)?|var som helst|anywhere|överallt|everywhere|ute|utomhus|outdoors?"
    r"|outside|(?:promenad|walk)(?: .*)?|lokalt|locally|på plats|on site|vid borden|borden|tables"
)


@lru_cache(_TEXTS)
def is_open(text: str) -> bool:
    """Whether a text only says that something is not decided: `TBA`, `NN`, `ej klart`, `meddelas senare`."""
    return _OPEN.fullmatch(" ".join(text.casefold().split()).strip(" .!()[]")) is not None


@lru_cache(_TEXTS)
def is_no_room(text: str) -> bool:
    """Whether a text names no one room: a tool for digital meetings, everybody's own, any of a sort, none yet.

    `Zoom`, `Egna rum`, `Grupprum`, `enligt anslag`; not `Grupprum 3` nor `Teamsrummet`.
    """
    said = " ".join(text.casefold().split()).strip(" .!()[]")
    return is_open(text) or any(one.fullmatch(said) for one in (_VIRTUAL, _ANY_ROOM))
