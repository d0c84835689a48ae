"""Keys of a meeting of which only one may say something, for the schemas of editors; the model decides."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jamx.model.scalar_schemas import Schema

_PLANNED: Schema = {"not": {"type": "null"}}
_DAY: Schema = {"type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_DATED: dict[str, Schema] = {
    "date": {"anyOf": [_DAY, {"type": "object", "required": ["on"], "properties": {"on": _DAY}}]},
    "dates": {"type": "object", "required": ["of"], "properties": {"of": {"type": "array", "minItems": 1}}},
    "occasions": {"type": "array", "minItems": 1},
}
"""What each of them holds where it says when a meeting is."""


def excluding() -> Schema:
    """What no meeting is: one with an agenda beside its days, or with its dates said in two ways."""
    pairs = [{"agenda": _PLANNED, "days": _PLANNED}]
    pairs += [{one: _DATED[one], other: _DATED[other]} for one, other in combinations(_DATED, 2)]
    return {"not": {"anyOf": [{"required": list(pair), "properties": pair} for pair in pairs]}}
