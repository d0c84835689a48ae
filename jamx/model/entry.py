"""The common ground of every mapping a file may hold: known keys, a diary number, the agency's own `x-` keys."""

# Without `annotations` of `__future__`, here and where an agenda's classes are: pydantic would compile each
# from its text, and once more for every class that inherits it.

from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, model_validator

from jamx.model.core_schemas import Making
from jamx.model.deferred import Deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


GAPS = ("unknown", "undecided")
"""What may be written for any value that nobody knows or has decided; no fault, and nothing to compute with."""

_UNSAID = frozenset(("", *GAPS))


class Entry(BaseModel):
    """A mapping with fixed keys; any other key is a finding, except those that begin with `x-`."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, arbitrary_types_allowed=True)

    ref: str | None = None
    extensions: dict[str, Any] = Field(default_factory=dict, alias="x-")  # an alias no file can use: see below

    @model_validator(mode="before")
    @classmethod
    def _set_aside(cls, value: Any) -> Any:
        """Drop known keys without a value or with an admitted gap, and put `x-` keys where they do no harm."""
        value = cls.expand(value)
        if not isinstance(value, dict) or _all_said(value, _keys(cls)):
            return value
        said: dict[str, Any] = {}
        own: dict[str, Any] = {}
        for key, child in value.items():
            if key.startswith("x-"):
                own[key] = child
            elif not ((child is None or isinstance(child, str)) and cls._says_nothing(key, child)):
                said[key] = child
        return {**said, "x-": own} if own else said

    @classmethod
    def _says_nothing(cls, key: str, child: str | None) -> bool:
        """Whether a known key has no value, or `unknown` where no other value could stand for that."""
        if not child or child.isspace():
            return key in _keys(cls)
        return child in GAPS and child not in _closed(cls).get(key, GAPS)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[BaseModel], handler: "GetCoreSchemaHandler", /) -> "CoreSchema":
        """What pydantic-core is told of the class."""
        del source
        return Making(handler).of(cls)

    @classmethod
    def expand(cls, value: Any) -> Any:
        """The long form of a shorthand, for the classes that have one; pydantic refuses what is left."""
        return value


def _all_said(value: dict[str, Any], known: frozenset[str]) -> bool:
    """Whether there is nothing to set aside: known keys, and each with a value; so it is with most mappings."""
    if not known.issuperset(value):
        return False
    for child in value.values():
        if child is None:
            return False
        if isinstance(child, str) and (child in _UNSAID or child.isspace()):
            return False
    return True


@cache
def _keys(model: "type[Entry]") -> frozenset[str]:
    """The keys a file may have there, without those of its own."""
    return frozenset(field.alias or name for name, field in model.model_fields.items() if name != "extensions")


@cache
def _closed(model: "type[Entry]") -> dict[str, frozenset[str]]:
    """The keys whose values are chosen from a list, or are lists or mappings, with the words to choose from.

    A gap there is as if nothing was said, unless it is one of the words.
    """
    model.model_rebuild()  # the class of an entry may stand below this one, and is only named until then
    found = {}
    for name, field in model.model_fields.items():
        kinds = list(_kinds(field.annotation))
        later = any(isinstance(mark, Deferred) for mark in field.metadata)
        if later or any(get_origin(kind) in {Literal, tuple, dict} for kind in kinds):
            words = (word for kind in kinds if get_origin(kind) is Literal for word in get_args(kind))
            found[field.alias or name] = frozenset(map(str, words))
    return found


def _kinds(annotation: Any) -> "Iterator[Any]":
    """The members of a union, or the one annotation there is."""
    if get_origin(annotation) in {Union, UnionType}:
        for member in get_args(annotation):
            yield from _kinds(member)
    else:
        yield annotation
