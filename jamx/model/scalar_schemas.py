"""What an editor is told of each scalar: schemas that refuse nothing jamx reads, and most of what it does not.

Editors read YAML 1.2, in which `09.30` is a number and a date is a text.
"""

from __future__ import annotations

from typing import Any

from jamx.model.date_bounds import FIRST_YEAR, LAST_YEAR
from jamx.model.length import UNITS as LENGTHS
from jamx.model.plain_text import LONGEST
from jamx.model.scalars import FLAGS, RESERVED
from jamx.model.schema_patterns import (
    COUNTY,
    DATE,
    DURATION,
    GAP,
    IDENTIFIER,
    RELATIVE,
    TIME,
    WEEKS,
    WHOLE_DATE,
    or_gap,
)
from jamx.model.schema_words import words

Schema = dict[str, Any]

_DATES = ["2027-03-09", "tis 2027-03-09", "2027-03-09/2027-03-10", "2027-03", "2027-W11", "2027-autumn", "unknown"]


_COMPLAINTS = {
    "languages": "neither a key that can stand here nor a language such as sv",
    "own-id": "an id is made of small letters a-z, digits and hyphens; organiser, host, mentor and all are none",
    "id": "an id is made of small letters a-z, digits and hyphens",
    "count": "a whole number, or unknown",
    "flag": "true or false",
    "time": "a time such as 09.30, or a start and an end: 09.30–10.00",
    "duration": "a length such as 20 min, 1 h 30 min, 20–40 min or share",
    "effort": "an amount of work such as 2 h, half a day or 5 days",
    "length": "a number of weeks, months or years, such as 2 years",
    "share": "per cent of a full-time post, such as 50 %",
    "date": "a date such as 2027-03-09, 2027-03, 2027-W11 or 2027-03-09/2027-03-10",
    "days": "a date such as 2027-03-09, 2027-W11 or 2027-03-09/2027-03-10",
    "due": "a date such as 2027-03-09, or a distance such as 1 week before",
    "at-once": "a number from 1, or all",
    "weeks": "a week or two ends, such as 9 or 9-10",
    "colour": "a colour such as '#0b5394', in quotes",
    "county": "a county of Sweden, such as Skåne",
}
"""What an editor says instead of showing the pattern."""


def _scalar(pattern: str, *examples: object, kinds: str = "string", **more: Any) -> Schema:
    return {"type": kinds.split(), "pattern": pattern, **more, "examples": list(examples)}


def _short(pattern: str, *examples: object, kinds: str = "string", **more: Any) -> Schema:
    """What is read as a time or a date, no longer than such a thing can be."""
    return _scalar(or_gap(pattern), *examples, kinds=kinds, maxLength=LONGEST, **more)


def _dated(pattern: str, *examples: object) -> Schema:
    return _short(pattern, *examples, kinds="string integer", minimum=FIRST_YEAR, maximum=LAST_YEAR)


def _long(*examples: object) -> Schema:
    return _short(DURATION, *examples, kinds="string integer", minimum=0, maximum=999)


def _text(*examples: object) -> Schema:
    """A text, or one for each of some languages."""
    one = {"type": ["string", "number"]}
    return {
        **_scalar(r"\S", *examples, kinds="string number object"),
        "minProperties": 1,
        "properties": {"sv": one, "en": one},
        "propertyNames": {"pattern": "^[a-z]{2}(?:-[a-z]{2})?$", "patternErrorMessage": _COMPLAINTS["languages"]},
        "additionalProperties": one,
    }


_NUMBER = {"type": ["integer", "string"], "minimum": 1, "pattern": "^0*[1-9][0-9]*$"}
_NO_CLOCK = {"type": "number", "exclusiveMinimum": 24, "exclusiveMaximum": 100}
_RESERVED = "|".join(sorted(RESERVED))

_SAID: dict[str, Schema] = {
    "text": _text("Lärandeträff 1", {"sv": "Lärandeträff 1", "en": "Meeting 1"}),
    "markdown": _text("Two words in **bold**."),
    "word": {"type": ["string", "number"], "pattern": r"\S"},
    "id": _scalar(f"^{IDENTIFIER}$", "traff-1", kinds="string integer", minimum=0),
    "own-id": _scalar(f"^(?!(?:{_RESERVED})$){IDENTIFIER}$", "lund", kinds="string integer", minimum=0),
    "count": _scalar(or_gap("^[0-9]{1,6}$"), 3, "unknown", kinds="integer string", minimum=0, maximum=999_999),
    "flag": _scalar(f"^{words(FLAGS)}$", True, kinds="boolean string"),
    "time": _short(TIME, "09.30–10.00", "09.30", kinds="string number", minimum=0, maximum=2400) | {"not": _NO_CLOCK},
    "duration": _long("20 min", "1 h 30 min", "20–40 min", "share"),
    "effort": _long("2 h", "half a day", "5 days"),
    "length": _short(words(LENGTHS), "2 years", "18 months"),
    "share": _scalar(or_gap(r"^\s*(?:100|[0-9]{1,2}) ?%\s*$"), "50 %"),
    "date": _dated(DATE, *_DATES),
    "days": _dated(WHOLE_DATE, *_DATES),
    "due": _dated(f"{DATE}|{RELATIVE}", "1 week before", "2027-03-02", "5 working days after traff-1"),
    "at-once": _scalar("^(?:all|0*[1-9][0-9]*)$", 3, "all", kinds="integer string", minimum=1),
    "organisations": {
        **_scalar(r"\S", ["lund", "malmo"], 3, kinds="string integer array", minimum=0),
        "items": {"type": ["string", "number"]},
    },
    "table": {
        "type": "object",
        "additionalProperties": {"type": ["integer", "string"], "minimum": 0, "pattern": f"^(?:[0-9]+|{GAP})$"},
    },
    "days-of-meetings": {
        "type": "object",
        "additionalProperties": {**_NUMBER, "type": ["array", "integer", "string"], "items": _NUMBER},
        "examples": [{"internat-1": [1, 2]}],
    },
    "weeks": _scalar(or_gap(WEEKS), 9, "9-10", kinds="string integer", minimum=1, maximum=53),
    "colour": _scalar("^#(?:[0-9a-fA-F]{3}){1,2}$", "#0b5394"),
    "county": _scalar(COUNTY, "Skåne"),
}

SCALARS = {
    name: schema | ({"patternErrorMessage": _COMPLAINTS[name]} if name in _COMPLAINTS else {})
    for name, schema in _SAID.items()
}
"""Schemas by name, as the marks of `named_schema` refer to them."""
