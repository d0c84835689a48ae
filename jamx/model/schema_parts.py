"""Schemas put together: one of two, or nothing at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jamx.model.named_schema import DEFINITIONS

if TYPE_CHECKING:
    from jamx.model.scalar_schemas import Schema


def either(one: Schema, other: Schema, definitions: dict[str, Schema]) -> Schema:
    """What is one or the other; in one piece where their types differ, so that an editor says what is wrong of it."""
    plain = _looked_up(other, definitions)
    if "type" in one and "type" in plain and not (_types(one) & _types(plain)) and not _closed(plain):
        return {**plain, **one, "type": [*_listed(one), *_listed(plain)]}
    return {"anyOf": [one, other]}


def or_nothing(schema: Schema, gaps: str, definitions: dict[str, Schema]) -> Schema:
    """What may also be left empty, or be one of the words for a gap that is admitted (`unknown|undecided`)."""
    words = rf"^\s*$|^(?:{gaps})$" if gaps else r"^\s*$"
    if "enum" in schema:
        return {"enum": [*schema["enum"], *(gap for gap in gaps.split("|") if gap and gap not in schema["enum"]), None]}
    scalar = str(schema.get("$ref", "")).removeprefix(DEFINITIONS)
    if "pattern" in definitions.get(scalar, ()):
        definitions[f"optional-{scalar}"] = or_nothing(definitions[scalar], gaps, {})
        return {"$ref": f"{DEFINITIONS}optional-{scalar}"}
    if "type" in schema and "pattern" in schema:
        return {**schema, "type": [*_listed(schema), "null"], "pattern": f"{words}|{schema['pattern']}"}
    if "type" in schema:
        return {**schema, "type": [*_listed(schema), "string", "null"], "pattern": words}
    members = schema.get("anyOf", [schema])
    return {"anyOf": [*members, {"type": ["null", "string"], "pattern": words}]}


def one_text(schema: Schema, definitions: dict[str, Schema]) -> Schema:
    """What of a schema may stand alone where a list is expected: a single text, no mapping."""
    found = _looked_up(schema, definitions)
    if "type" not in found:
        return {"allOf": [schema, {"type": ["string", "number"]}]}
    of_mappings = {"properties", "propertyNames", "additionalProperties", "minProperties"}
    kept = {key: value for key, value in found.items() if key not in of_mappings}
    return {**kept, "type": [one for one in _listed(found) if one != "object"]}


def _looked_up(schema: Schema, definitions: dict[str, Schema]) -> Schema:
    """A scalar's own schema in place of its name, without what is told of it alone."""
    name = str(schema.get("$ref", "")).removeprefix(DEFINITIONS)
    found = definitions.get(name, schema) if name else schema
    return {key: value for key, value in found.items() if key not in {"examples", "description"}}


def _types(schema: Schema) -> set[str]:
    return set(_listed(schema))


def _listed(schema: Schema) -> list[Any]:
    said = schema["type"]
    return said if isinstance(said, list) else [said]


def _closed(schema: Schema) -> bool:
    """Whether a part of it would also bind the other."""
    return bool({"enum", "not", "anyOf"} & set(schema))
