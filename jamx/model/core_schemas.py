"""What pydantic-core is told of an entry, made straight from its fields.

pydantic would tell it the same, as a test compares class by class, but takes several times as long to come to it: a
good part of a short command. What is not known here is left to pydantic.
"""

from __future__ import annotations

import sys
from types import NoneType, SimpleNamespace, UnionType
from typing import TYPE_CHECKING, Annotated, Any, ForwardRef, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, WithJsonSchema

from jamx.model.deferred import Deferred
from jamx.model.reads import Reads
from jamx.model.scalars import Listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import GetCoreSchemaHandler
    from pydantic.fields import FieldInfo
    from pydantic_core import CoreSchema
    from pydantic_core.core_schema import ModelField


class Making:
    """A schema in the making: each class inside is defined once and referred to by name.

    Args:
        handler: pydantic, for what is not known here.
    """

    def __init__(self, handler: GetCoreSchemaHandler) -> None:
        self._handler = handler
        self._definitions: dict[str, CoreSchema] = {}

    def of(self, model: type[BaseModel]) -> CoreSchema:
        """The schema of a class with all that is inside it."""
        named = self._entry(model)
        return {"type": "definitions", "schema": named, "definitions": list(self._definitions.values())}

    def _entry(self, model: type[BaseModel]) -> CoreSchema:
        name = f"{model.__module__}.{model.__qualname__}:{id(model)}"
        if name not in self._definitions:
            self._definitions[name] = {"type": "any"}  # until it is made: it may be inside itself
            fields = {key: self._field(model, field) for key, field in model.model_fields.items()}
            schema: CoreSchema = {"type": "model-fields", "fields": fields, "model_name": model.__name__}
            self._definitions[name] = _guarded(model, schema, name)
        return {"type": "definition-ref", "schema_ref": name}

    def _field(self, model: type[BaseModel], field: FieldInfo) -> ModelField:
        schema = self._marked(_found(model, field.annotation), field.metadata)
        if field.default_factory is not None:
            schema = {"type": "default", "schema": schema, "default_factory": field.default_factory}
        elif not field.is_required():
            schema = {"type": "default", "schema": schema, "default": field.default}
        if field.alias is None:
            return {"type": "model-field", "schema": schema}
        return {"type": "model-field", "schema": schema, "validation_alias": field.alias}

    def _marked(self, annotation: Any, marks: Iterable[Any]) -> CoreSchema:
        telling = [mark for mark in marks if not isinstance(mark, WithJsonSchema)]
        if not telling:
            return self._plain(annotation)
        if len(telling) == 1 and isinstance(telling[0], Reads | Deferred):
            return telling[0].__get_pydantic_core_schema__(annotation, self._handler)
        if telling == [Listed]:
            inner = self._plain(annotation)
            return {
                "type": "function-before",
                "function": {"type": "no-info", "function": Listed.func},
                "schema": inner,
            }
        return self._handler.generate_schema(Annotated[(annotation, *telling)])

    def _plain(self, annotation: Any) -> CoreSchema:
        if isinstance(annotation, type):
            if issubclass(annotation, BaseModel):
                return self._entry(annotation)
            return {"type": "str"} if annotation is str else self._handler.generate_schema(annotation)
        origin, inside = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self._marked(inside[0], inside[1:])
        if origin in {Union, UnionType} and len(inside) == 2 and inside[1] is NoneType:
            return {"type": "nullable", "schema": self._plain(inside[0])}
        if origin is tuple and inside[1:] == (...,):
            return {"type": "tuple", "items_schema": [self._plain(inside[0])], "variadic_item_index": 0}
        if origin is dict:
            keys, values = map(self._plain, inside)
            return {"type": "dict", "keys_schema": keys, "values_schema": values}
        if origin is Literal:
            return {"type": "literal", "expected": list(inside)}
        return self._handler.generate_schema(annotation)


def _found(model: type[BaseModel], annotation: Any) -> Any:
    """The annotation, also where it names a class further down in its module."""
    if not isinstance(annotation, ForwardRef):
        return annotation
    there = vars(sys.modules[model.__module__])
    return get_type_hints(SimpleNamespace(__annotations__={"it": annotation}), there, include_extras=True)["it"]


def _guarded(model: type[BaseModel], schema: CoreSchema, name: str) -> CoreSchema:
    """The schema of a class with the validators that see the whole of it."""
    validators = [(one.info.mode, one.func) for one in model.__pydantic_decorators__.model_validators.values()]
    for mode, function in validators:
        if mode == "before":
            schema = {
                "type": "function-before",
                "function": {"type": "no-info", "function": function},
                "schema": schema,
            }
    schema = {
        "type": "model",
        "cls": model,
        "schema": schema,
        "config": {"title": model.__name__, "extra_fields_behavior": "forbid"},
    }
    for mode, function in validators:
        if mode == "wrap":
            schema = {"type": "function-wrap", "function": {"type": "no-info", "function": function}, "schema": schema}
    schema["ref"] = name
    return schema
