"""What may stand at a place of a model: its keys, or the words to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from jamx.model.deferred import Deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Path


def keys_at(model: Any, path: Path) -> tuple[str, ...]:
    """The keys a mapping at this path may have, in the order of the model; empty where it is no mapping."""
    return tuple(
        field.alias or name
        for cls in _at(model, path)
        if isinstance(cls, type) and issubclass(cls, BaseModel)
        for name, field in cls.model_fields.items()
        if name != "extensions"
    )


def every_key(model: Any) -> frozenset[str]:
    """The keys that mappings may have anywhere in a model; those that authors choose themselves are not among them."""
    found: set[str] = set()
    seen: set[Any] = set()
    waiting = [model]
    while waiting:
        for kind in _alternatives(waiting.pop()):
            if not (isinstance(kind, type) and issubclass(kind, BaseModel)):
                waiting += _children(kind, 0)
            elif kind not in seen:
                seen.add(kind)
                keys = keys_at(kind, ())
                found.update(keys)
                waiting += (child for key in keys for child in _children(kind, key))
    return frozenset(found)


def choices_at(model: Any, path: Path) -> tuple[str, ...]:
    """The words a scalar at this path is chosen from; empty where it is free."""
    return tuple(str(word) for kind in _at(model, path) if get_origin(kind) is Literal for word in get_args(kind))


def _at(model: Any, path: Path) -> Iterator[Any]:
    if not path:
        yield from _alternatives(model)
        return
    for kind in _alternatives(model):
        for child in _children(kind, path[0]):
            yield from _at(child, path[1:])


def _alternatives(annotation: Any) -> Iterator[Any]:
    """An annotation without its wrappers: every member of a union."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _alternatives(get_args(annotation)[0])
    elif origin in (Union, UnionType):
        for member in get_args(annotation):
            yield from _alternatives(member)
    else:
        yield annotation


def _children(kind: Any, segment: str | int) -> Iterator[Any]:
    origin = get_origin(kind)
    if origin is tuple and isinstance(segment, int):
        yield get_args(kind)[0]
    elif isinstance(origin, type) and issubclass(origin, Mapping):
        yield get_args(kind)[1]
    elif isinstance(kind, type) and issubclass(kind, BaseModel):
        for name, field in kind.model_fields.items():
            if segment in (name, field.alias):
                later = [mark.annotation for mark in field.metadata if isinstance(mark, Deferred)]
                yield from later or [field.annotation]
