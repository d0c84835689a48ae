"""pydantic's errors as findings: one table by type, and the path that leads to the place in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jamx.findings import Finding, Place
from jamx.model.shape import choices_at, keys_at
from jamx.workspace.suggestions import nearest

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from jamx.findings import Path

_SCALAR_RULES = {"time": "schema/time", "date": "schema/date", "duration": "schema/duration"}


def faults(error: ValidationError, model: Any, value: Any, file: str) -> list[Finding]:
    """One finding for each error pydantic reports about a file's values."""
    found = []
    for detail in error.errors(include_url=False):
        worded = _TABLE.get(detail["type"], _other)
        found.append(worded(detail, model, file, real_path(value, detail["loc"])))
    return found


def real_path(value: Any, loc: Path) -> Path:
    """A path of pydantic's without the segments the file does not have (long forms of shorthands, union tags)."""
    path: list[str | int] = []
    for segment in loc[:-1]:
        if _has(value, segment):
            path.append(segment)
            value = value[segment]
    if loc and (_has(value, loc[-1]) or isinstance(value, dict)):
        path.append(loc[-1])
    return tuple(path)


def _has(value: Any, segment: str | int) -> bool:
    if isinstance(value, list):
        return isinstance(segment, int) and segment < len(value)
    return isinstance(value, dict) and segment in value


def _unknown_key(detail: ErrorDetails, model: Any, file: str, path: Path) -> Finding:
    known = keys_at(model, detail["loc"][:-1])
    key = str(detail["loc"][-1])
    meant = nearest(key, known)
    facts = {"key": key, "meant": meant[0] if meant else None, "known": known}
    return Finding("schema/unknown-key", Place(file, path, "key"), facts)


def _missing_key(detail: ErrorDetails, model: Any, file: str, path: Path) -> Finding:
    key = str(detail["loc"][-1])
    del model
    return Finding("schema/missing-key", Place(file, (*path[:-1], key)), {"key": key})


def _scalar(detail: ErrorDetails, model: Any, file: str, path: Path) -> Finding:
    del model
    facts = dict(detail["ctx"])
    kind = str(facts.pop("kind"))
    details = facts.pop("facts", {})
    variant = str(facts.pop("variant", "") or "")
    on_key = bool(detail["loc"]) and detail["loc"][-1] == "[key]"
    place = Place(file, path[:-1] if path and path[-1] == "[key]" else path, "key" if on_key else "value")
    rule = _SCALAR_RULES.get(kind, "schema/invalid-value")
    return Finding(rule, place, {**details, **facts}, variant if rule in _SCALAR_RULES.values() else kind)


def _choice(detail: ErrorDetails, model: Any, file: str, path: Path) -> Finding:
    choices = choices_at(model, detail["loc"])
    value = detail["input"]
    meant = nearest(value, choices) if isinstance(value, str) else ()
    facts = {"value": value, "choices": choices, "meant": meant[0] if meant else None}
    return Finding("schema/invalid-value", Place(file, path), facts, "choice")


def _shape(variant: str) -> Callable[[ErrorDetails, Any, str, Path], Finding]:
    def worded(detail: ErrorDetails, model: Any, file: str, path: Path) -> Finding:
        del model
        return Finding("schema/invalid-value", Place(file, path), {"value": detail["input"]}, variant)

    return worded


_other = _shape("other")
_TABLE: dict[str, Callable[[ErrorDetails, Any, str, Path], Finding]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing_key,
    "scalar": _scalar,
    "literal_error": _choice,
    "text": _shape("text"),
    "string_type": _shape("text"),
    "model_type": _shape("mapping"),
    "model_attributes_type": _shape("mapping"),
    "dict_type": _shape("mapping"),
    "tuple_type": _shape("list"),
    "list_type": _shape("list"),
}
