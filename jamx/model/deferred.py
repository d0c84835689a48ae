"""Parts of a model that most files leave out: their classes are imported, and made, when a file has such a key."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core.core_schema import no_info_plain_validator_function

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

    from jamx.model.source import Source
    from jamx.model.staffing import Contact


class Deferred:
    """Stands in an annotation for a class that is not imported yet.

    Args:
        name: Module and class, as `jamx.model.phase:Phase`.
        many: A list of them (one mapping where a list may stand is the list of that one).
    """

    def __init__(self, name: str, *, many: bool = False) -> None:
        self._name = name
        self.many = many

    @cached_property
    def annotation(self) -> Any:
        """The type that is meant."""
        entry: Any = self._entry
        return tuple[entry, ...] if self.many else entry

    @cached_property
    def _entry(self) -> type[BaseModel]:
        module, name = self._name.split(":")
        found: type[BaseModel] = getattr(import_module(module), name)
        return found

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.annotation)

    def _validate(self, value: Any) -> Any:
        if not self.many:
            return self._entry.model_validate(value)
        entries = value if isinstance(value, list | tuple) else [value]
        try:  # an adapter of the list, which knows where in it a fault is, is built for those that have one
            return tuple(self._entry.model_validate(entry) for entry in entries)
        except ValidationError:
            return self._adapter.validate_python(list(entries))

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        """How pydantic validates such a field: the errors of what is inside come out with their whole path."""
        del source, handler
        return no_info_plain_validator_function(self._validate)

    def __get_pydantic_json_schema__(self, core_schema: CoreSchema, handler: Any) -> dict[str, Any]:
        """What an editor is told."""
        del core_schema
        inner: dict[str, Any] = handler(self._adapter.core_schema)
        return inner


if TYPE_CHECKING:
    Contacts = tuple[Contact, ...]
    Sources = tuple[Source, ...]
else:
    Contacts = Annotated[Any, Deferred("jamx.model.staffing:Contact", many=True)]
    Sources = Annotated[Any, Deferred("jamx.model.source:Source", many=True)]
