"""The common ground of every mapping a file may hold: known keys, a diary number, the agency's own `x-` keys."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Entry(BaseModel):
    """A mapping with fixed keys; any other key is a finding, except those that begin with `x-`."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, arbitrary_types_allowed=True)

    ref: str | None = None
    extensions: dict[str, Any] = Field(default_factory=dict, alias="x-")  # an alias no file can use: see below

    @model_validator(mode="before")
    @classmethod
    def _set_aside(cls, value: Any) -> Any:
        """Drop keys without a value (nothing was said) and put `x-` keys where they do no harm."""
        value = cls.expand(value)
        if not isinstance(value, dict):
            return value
        said = {key: child for key, child in value.items() if child is not None}
        own = [key for key in said if key.startswith("x-")]
        if own:
            return {key: child for key, child in said.items() if key not in own} | {
                "x-": {key: said[key] for key in own}
            }
        return said

    @classmethod
    def expand(cls, value: Any) -> Any:
        """The long form of a shorthand, for the classes that have one; pydantic refuses what is left."""
        return value
