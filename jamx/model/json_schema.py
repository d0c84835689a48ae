"""JSON Schemas of the files, from the models: for editors, and for whoever checks without jamx.

Draft 7, the newest that yaml-language-server and check-jsonschema both know in full.
"""

from __future__ import annotations

from contextlib import suppress
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, WithJsonSchema
from pydantic_core import PydanticCustomError

from jamx.model.deferred import Deferred
from jamx.model.entry import GAPS
from jamx.model.excluding import excluding
from jamx.model.key_manual import about_class, about_key
from jamx.model.kinds import Kind, model_of
from jamx.model.named_schema import DEFINITIONS
from jamx.model.scalar_schemas import SCALARS
from jamx.model.scalars import Listed
from jamx.model.schema_parts import either, one_text, or_nothing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

    from jamx.model.entry import Entry
    from jamx.model.scalar_schemas import Schema

DRAFT = "http://json-schema.org/draft-07/schema#"

_TITLES = {kind: f"jamx: {kind.value}" for kind in Kind}
_MAY_BE_EMPTY = frozenset({Kind.CONFIGURATION, Kind.ORGANISATIONS, Kind.PARTICIPANTS, Kind.FOLLOW_UP, Kind.BREAKS})
_DECLARING = frozenset({"Organisation", "Function"})
"""Whose ids a mapping declares; reserved words are none."""

_SHORTHANDS: dict[str, Schema] = {"Strands": {"type": "string", "pattern": r"^\s*by\s+function\s*$"}}
"""Those that a class reads as more than the value of one of its keys."""


def schema_of(kind: Kind) -> Schema:
    """The schema of a kind of file.

    What is only known from elsewhere (names in other files, whether two values agree) it lets pass.
    """
    making = _Making()
    body = making.of(model_of(kind))
    if kind is Kind.ORGANISATIONS:  # one without a name has it from the register that programmes share
        making.definitions["Organisation"].pop("required")
        body["additionalProperties"] = or_nothing(body["additionalProperties"], "", {})
    if "$ref" in body:
        body = making.definitions.pop(str(body["$ref"]).removeprefix(DEFINITIONS))
    if kind in _MAY_BE_EMPTY:
        body["type"] = [body["type"], "null"]
    if kind is Kind.MEETING:
        body |= excluding()
    head = {"$schema": DRAFT, "$id": f"urn:jamx:schema:{kind.value}", "title": _TITLES[kind]}
    return head | body | {"definitions": dict(sorted(making.definitions.items()))}


class _Making:
    """One schema in the making: its definitions grow as they are named."""

    def __init__(self) -> None:
        self.definitions: dict[str, Schema] = {}

    def of(self, annotation: Any, marks: tuple[Any, ...] = ()) -> Schema:
        """The schema of a type with its marks."""
        for mark in reversed(marks):
            if isinstance(mark, WithJsonSchema):
                return self._scalar(str((mark.json_schema or {})["$ref"]))
            if isinstance(mark, Deferred):
                return self._deferred(mark)
        if any(mark is Listed for mark in marks):
            item = self.of(get_args(annotation)[0])
            return either(self._array(item), one_text(item, self.definitions), self.definitions)
        return self._of_type(annotation)

    def _of_type(self, annotation: Any) -> Schema:
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self.of(arguments[0], annotation.__metadata__)
        if origin in (Union, UnionType):
            return self.of(next(one for one in arguments if one is not type(None)))
        if origin is Literal:
            return {"enum": list(arguments)}
        if origin is tuple:
            return self._array(self.of(arguments[0]))
        if origin is dict:
            return self._mapping(*arguments)
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            return self._entry(annotation)
        return self._scalar(f"{DEFINITIONS}word")

    def _scalar(self, reference: str) -> Schema:
        name = reference.removeprefix(DEFINITIONS)
        self.definitions[name] = SCALARS[name]
        return {"$ref": reference}

    def _array(self, item: Schema) -> Schema:
        return {"type": "array", "items": item}

    def _deferred(self, mark: Deferred) -> Schema:
        schema = self.of(mark.annotation)
        return either(schema, schema["items"], self.definitions) if mark.many else schema

    def _mapping(self, key: Any, value: Any) -> Schema:
        child = self.of(value)
        names = self.of(key)
        found: Schema = {"type": "object", "additionalProperties": child}
        if names == {"$ref": f"{DEFINITIONS}id"}:
            declares = getattr(value, "__name__", "") in _DECLARING
            scalar = SCALARS["own-id" if declares else "id"]
            found["propertyNames"] = {key: scalar[key] for key in ("pattern", "patternErrorMessage")}
        return found

    def _entry(self, model: type[BaseModel]) -> Schema:
        reference = {"$ref": f"{DEFINITIONS}{model.__name__}"}
        if model.__name__ not in self.definitions:
            self.definitions[model.__name__] = {}  # for whoever contains itself
            self.definitions[model.__name__] = self._made(model)
        return reference

    def _made(self, model: Any) -> Schema:
        """A class: its long form, the shorthands it reads, or any of them."""
        model.model_rebuild()  # names of classes that stand further down become those classes
        shapes = list(self._shorthands(model))
        if _reads(model, {}) is not None:
            shapes.append(self._object(model))
        made = shapes[0] if len(shapes) == 1 else {"anyOf": shapes}
        return {"description": about_class(model), **made}

    def _shorthands(self, model: type[Entry]) -> Iterator[Schema]:
        """Found by asking the class itself what it makes of a text and of a list."""
        for probe in ("x", ["x"]):
            made = _reads(model, probe)
            if isinstance(made, dict):
                key = next(key for key, value in made.items() if value == probe)
                yield self._value(model, key, model.model_fields[key])
        if model.__name__ in _SHORTHANDS:
            yield _SHORTHANDS[model.__name__]

    def _object(self, model: type[Entry]) -> Schema:
        fields = {field.alias or name: field for name, field in model.model_fields.items() if name != "extensions"}
        required = [key for key, field in fields.items() if field.is_required()]
        found: Schema = {
            "type": "object",
            "properties": {key: self._property(model, key, field) for key, field in fields.items()},
            "patternProperties": {"^x-": {"description": about_key(model, "x-")}},
            "additionalProperties": False,
        }
        others = _reads(model, {"-": "x"})
        if isinstance(others, dict) and "-" not in others:  # a class that keeps keys it does not know
            found["additionalProperties"] = {"type": ["string", "number", "boolean"]}
        return found | ({"required": required} if required else {})

    def _property(self, model: type[Entry], key: str, field: FieldInfo) -> Schema:
        said = self._value(model, key, field)
        gaps = [gap for gap in GAPS if _silent(model, key, gap)]
        if not field.is_required() and _silent(model, key, None):
            said = or_nothing(said, "|".join(gaps), self.definitions)
        return {"description": about_key(model, key), **said, **_default(field)}

    def _value(self, model: type[Entry], key: str, field: FieldInfo) -> Schema:
        if (model.__name__, key) == ("Group", "id"):
            return self._scalar(f"{DEFINITIONS}own-id")
        return self.of(field.annotation, tuple(field.metadata))


def _default(field: FieldInfo) -> Schema:
    """What a key stands for when nobody writes it, where that is more than nothing."""
    said = None if field.is_required() else field.default
    if isinstance(said, tuple) and said:
        return {"default": list(said)}
    return {"default": said} if isinstance(said, str) and said else {}


def _reads(model: type[Entry], value: Any) -> Any:
    """What a class expands a value to; None where it is left as it was, or refused."""
    with suppress(PydanticCustomError):
        made = model.expand(value)
        return made if made != value or value == {} else None
    return None


def _silent(model: type[Entry], key: str, value: Any) -> bool:
    return (value is None or isinstance(value, str)) and model._says_nothing(key, value)  # noqa: SLF001 - the model knows best
