"""Mail addresses and phone numbers in text that are somebody's own, told by their form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAIL = re.compile(r"(?<![\w.+-])([\w+-]{1,64}(?:\.[\w+-]{1,64}){0,4})@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})", re.UNICODE)
_MOBILE = re.compile(
    r"(?<![\w/=.-])(?:(?:\+|00) ?46[ ‑–-]?(?:\(0\))?[ ‑–-]?|0)7[02369](?:[ ‑–-]{0,2}[0-9]){7}(?![\w-])", re.ASCII
)
_LIKE_A_MOBILE = re.compile(r"7[02369](?:[ ‑–-]{0,2}[0-9]){7}")
"""What every mobile number holds. It begins with one fixed character: the search then runs at the speed of memchr."""
_NAME = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_PRIVATE = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "hotmail.com",
        "hotmail.se",
        "outlook.com",
        "live.com",
        "live.se",
        "msn.com",
        "icloud.com",
        "me.com",
        "yahoo.com",
        "yahoo.se",
        "telia.com",
        "bredband.net",
        "comhem.se",
        "spray.se",
        "protonmail.com",
        "proton.me",
    ]
)
_FUNCTIONS = (
    *(
        "info",
        "regist",
        "kansli",
        "kommun",
        "region",
        "jamst",
        "jämst",
        "kontakt",
        "contact",
        "support",
        "help",
        "stod",
    ),
    *("stöd", "press", "media", "utbild", "kurs", "course", "program", "projekt", "project", "noreply"),
    *("diari", "arkiv", "recep", "vaxel", "växel", "bokn", "anmal", "anmäl", "konferens", "conference"),
    *("office", "service", "admin", "nyhet", "news", "samordn", "myndig", "lanss", "länss"),
    *("ledning", "enhet", "avdelning", "sekret", "natverk", "nätverk", "network", "grupp", "group"),
    *("equality", "gender", "mangfald", "mångfald", "sakerhet", "säkerhet", "dataskydd", "gdpr", "ekonomi"),
    *("faktura", "invoice", "upphandl", "statist", "analys", "kommunik", "communic", "larande", "lärande", "hallbar"),
    *("forsk", "research", "kunskap", "train", "learn", "epost", "e-post", "funktion", "no-reply"),
)
"""What a word of a mailbox begins with that belongs to a function."""

_WHOLE = frozenset(
    [
        "jim",
        "jihu",
        "post",
        "web",
        "webb",
        "tema",
        "hr",
        "it",
        "stab",
        "mail",
        "team",
        "event",
        "genus",
        "metod",
        "plus",
    ]
)
"""Such words as they are; names begin like them."""


def personal_mail(text: str) -> Iterator[tuple[int, int]]:
    """Where addresses of persons stand: `first.last@`, or any name at a provider of private mail."""
    for found in _MAIL.finditer(text) if "@" in text else ():
        words = [word.casefold() for word in found[1].split(".")]
        if any(word in _WHOLE or word.startswith(_FUNCTIONS) for word in words):
            continue
        names = [word for word in words if _NAME.fullmatch(word)]
        named = len(words) in {2, 3} and len(names) == len(words) and len(words[-1]) > 1
        if named or found[2].casefold() in _PRIVATE:
            yield found.span()


def mobile_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where mobile numbers stand; a switchboard has another number."""
    for found in _MOBILE.finditer(text) if _LIKE_A_MOBILE.search(text) else ():
        yield found.span()


def is_personal(text: str) -> bool:
    """Whether such an address or number stands somewhere in a text.

    A line at a time for addresses, none of which goes over the end of one: most of a long text is never looked at.
    """
    at = text.find("@")
    while at >= 0:
        end = text.find("\n", at)
        line = text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)]
        if any(True for _ in personal_mail(line)):
            return True
        at = text.find("@", end) if end >= 0 else -1
    return any(True for _ in mobile_numbers(text))
