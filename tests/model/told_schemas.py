"""Writes what pydantic-core is told of every entry, to be compared: `python told_schemas.py [pydantic]`.

With `pydantic` it is what pydantic makes of the classes. That needs a process of its own, for a class that is made once
is not made again.
"""

from __future__ import annotations

import json
import pkgutil
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import jamx.model
from jamx.model.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_UNSAID = {
    "root_model": False,
    "custom_init": False,
    "computed_fields": [],
    "default_factory_takes_data": False,
    "metadata": {},
}
"""What pydantic says and need not, for it holds without."""
_NOT_OF_READING = {"metadata", "serialization_alias", "serialization", "ref"}


def entries() -> Iterator[type[Entry]]:
    """Every class of entries, in order of name."""
    for module in pkgutil.iter_modules(jamx.model.__path__):
        import_module(f"jamx.model.{module.name}")
    found, waiting = set[type[Entry]](), [Entry]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found |= set(below)
    yield from sorted(found, key=lambda one: (one.__module__, one.__name__))


def told(schema: Any, definitions: Mapping[str, Any] | None = None, inside: tuple[str, ...] = ()) -> Any:
    """A schema without what says nothing about reading, each class written out where it is used."""
    if isinstance(schema, list | tuple):
        return [told(one, definitions, inside) for one in schema]
    if not isinstance(schema, dict):
        return schema if isinstance(schema, str | int | None) else _name(schema)
    if schema.get("type") == "definitions":
        named = {one["ref"]: one for one in schema["definitions"]}
        return told(schema["schema"], {**(definitions or {}), **named}, inside)
    if schema.get("type") == "definition-ref":
        return told((definitions or {})[schema["schema_ref"]], definitions, inside)
    if schema.get("type") == "model":
        name = schema["cls"].__name__
        if name in inside:
            return name
        inside = (*inside, name)
    return {
        key: told(one, definitions, inside)
        for key, one in sorted(schema.items())
        if key not in _NOT_OF_READING and (key not in _UNSAID or one != _UNSAID[key])
    }


def _name(value: Any) -> str:
    """What a function, a class or a default is called; of a method bound to a class, which class."""
    owner = getattr(value, "__self__", None)
    return f"{getattr(value, '__qualname__', repr(value))} {owner.__name__ if isinstance(owner, type) else ''}"


def main() -> None:
    models = list(entries())
    if sys.argv[1:] == ["pydantic"]:
        del Entry.__get_pydantic_core_schema__
    for model in models:
        model.model_rebuild(force=True)
    sys.stdout.write(json.dumps({model.__name__: told(model.__pydantic_core_schema__) for model in models}))


if __name__ == "__main__":
    main()
