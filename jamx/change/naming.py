"""Ids of new files, and titles made of them."""

from __future__ import annotations

import re

from jamx.model.plain_text import suggested_id
from jamx.model.scalars import RESERVED

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_SWEDISH = {
    "traff": "träff",
    "traffar": "träffar",
    "larandetraff": "lärandeträff",
    "natverkstraff": "nätverksträff",
    "natverk": "nätverk",
    "forutsattningar": "förutsättningar",
    "fordjupning": "fördjupning",
    "uppfoljning": "uppföljning",
    "utvardering": "utvärdering",
    "slutmote": "slutmöte",
    "mote": "möte",
}
"""Words that ids of meetings are made of, as people write them."""


class BadNameError(Exception):
    """A name that cannot be that of a file.

    Attributes:
        reserved: Whether it is a word with a meaning of its own.
        suggestion: One that can, with what stands before it; None where nothing is left of the name.
    """

    def __init__(self, name: str, suggestion: str | None, *, reserved: bool = False) -> None:
        self.reserved, self.suggestion = reserved, suggestion
        super().__init__(name)


def named(name: str, before: str = "", *, make: bool = False) -> str:
    """The id that a name is.

    Args:
        name: As it was given.
        before: What stands before it in an address, for the suggestion.
        make: Whether an id may be made of a name that is none.

    Raises:
        BadNameError: It is none, or a reserved word.
    """
    made = name if _ID.fullmatch(name) else suggested_id(name)
    if made in RESERVED:
        raise BadNameError(name, f"{before}{made}-1", reserved=True)
    if not made or (made != name and not make):
        raise BadNameError(name, f"{before}{made}" if made else None)
    return made


def titled(name: str, language: str) -> str:
    """A title made of an id: `traff-1` is `Träff 1` in Swedish."""
    words = name.replace("-", " ").split() or [name]
    said = [_SWEDISH.get(word, word) if language == "sv" else word for word in words]
    text = " ".join(said)
    return text[:1].upper() + text[1:]
