"""Schemas of scalars by their names: what they say stands in `scalar_schemas`, which only `jamx schema` imports."""

from __future__ import annotations

from pydantic import WithJsonSchema

DEFINITIONS = "#/definitions/"


def named(name: str) -> WithJsonSchema:
    """The mark of a scalar whose schema has this name."""
    return WithJsonSchema({"$ref": f"{DEFINITIONS}{name}"})
