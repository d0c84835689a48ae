"""What the keys of the models take, in words: read from the annotations that the models are made of."""

from __future__ import annotations

import re
from contextlib import suppress
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import WithJsonSchema
from pydantic_core import PydanticCustomError

from docs.making.markdown import anchor, code
from jamx.model.agenda import Strand, Strands
from jamx.model.deferred import Deferred
from jamx.model.entry import Entry
from jamx.model.key_manual import about_key
from jamx.model.named_schema import DEFINITIONS
from jamx.model.scalars import Listed

if TYPE_CHECKING:
    from collections.abc import Iterator

SCALARS = {
    "text": "text",
    "markdown": "Markdown",
    "word": "text",
    "id": "id",
    "own-id": "id",
    "count": "number",
    "flag": "true or false",
    "time": "time",
    "duration": "duration",
    "effort": "effort",
    "length": "length",
    "share": "share",
    "date": "date",
    "days": "date",
    "due": "due date",
    "at-once": "number or all",
    "organisations": "who comes",
    "table": "numbers by name",
    "days-of-meetings": "days of meetings",
    "weeks": "weeks",
    "colour": "colour",
    "county": "county",
}
"""What a reader is told of each scalar: the heading under which its spellings stand."""


class Key(NamedTuple):
    """A key of an entry: what it takes, in Markdown, and what it stands for where nobody writes it."""

    name: str
    takes: str
    about: str
    required: bool
    default: str


class Taken(NamedTuple):
    """What a place takes: in words, whether several may stand there, and the classes that it leads to."""

    words: str
    models: tuple[type[Entry], ...] = ()


def keys(model: type[Entry]) -> Iterator[Key]:
    """The keys of a class in their order, without those that every entry has."""
    model.model_rebuild()  # names of classes that stand further down become those classes
    for name, field in model.model_fields.items():
        if name not in {"extensions", "ref"}:
            key = field.alias or name
            default = "" if field.is_required() else _default(field.default)
            yield Key(key, taken(model, name).words, about_key(model, key), field.is_required(), default)


def taken(model: type[Entry], name: str) -> Taken:
    """What a key of a class takes."""
    field = model.model_fields[name]
    return _of(field.annotation, tuple(field.metadata))


def only_entries(key: Key) -> bool:
    """Whether a key takes entries that are always written out, key by key."""
    return re.match(r"(?:by id: |list of )*\[[A-Z]\w+\]\(#(?!markdown)", key.takes) is not None


def of(annotation: Any) -> Taken:
    """What a whole file takes."""
    return _of(annotation, ())


def shorthands(model: type[Entry]) -> Iterator[str]:
    """What may stand in place of the whole entry: found by asking the class what it makes of it."""
    for key, form in expanded(model):
        yield form.format(code(key))


def expanded(model: type[Entry]) -> Iterator[tuple[str, str]]:
    """The keys whose values may stand for the whole entry, and how to say so."""
    for probe, form in (("x", "only its {}"), (["x"], "a list, which is its {}")):
        with suppress(PydanticCustomError):
            made = model.expand(probe)
            if isinstance(made, dict) and made != probe:
                yield next(key for key, value in made.items() if value == probe), form


def _of(annotation: Any, marks: tuple[Any, ...]) -> Taken:
    for mark in reversed(marks):
        if isinstance(mark, WithJsonSchema):
            return _scalar(str((mark.json_schema or {})["$ref"]).removeprefix(DEFINITIONS))
        if isinstance(mark, Deferred):
            return _deferred(mark)
    if any(mark is Listed for mark in marks):
        item = _of(get_args(annotation)[0], ())
        return Taken(f"{item.words}, or a list", item.models)
    return _of_type(annotation)


def _of_type(annotation: Any) -> Taken:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _of(arguments[0], annotation.__metadata__)
    if origin in (Union, UnionType):
        return _of(next(one for one in arguments if one is not type(None)), ())
    if origin is Literal:
        return Taken(", ".join(code(str(word)) for word in arguments))
    if origin is tuple:
        item = _of(arguments[0], ())
        return Taken(f"list of {item.words}", item.models)
    if origin is dict:
        item = _of(arguments[1], ())
        return Taken(f"by {'id' if item.models else 'name'}: {item.words}", item.models)
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        return _entry(annotation)
    return _scalar("word")


def _entry(model: type[Entry]) -> Taken:
    """An entry; where one of its keys may stand for it, what that key takes, first."""
    if model is Strands:  # which is never written out: it has a list, or one word
        return Taken(f"{taken(Strands, 'listed').words}, or `by function`", (Strand,))
    link = f"[{model.__name__}](#{anchor(model.__name__)})"
    model.model_rebuild()
    fields = {field.alias or name: name for name, field in model.model_fields.items()}
    short = [taken(model, fields[key]).words for key, _ in expanded(model)]
    return Taken(" or ".join([*short, link]), (model,))


def _deferred(mark: Deferred) -> Taken:
    return _of_type(mark.annotation)


def _scalar(name: str) -> Taken:
    said = SCALARS[name]
    return Taken(f"[{said}](#{anchor(said)})")


def _default(value: Any) -> str:
    if isinstance(value, tuple) and value:
        return code(f"[{', '.join(map(str, value))}]")
    if isinstance(value, bool):
        return code(str(value).lower())
    return code(str(value)) if isinstance(value, str) and value else ""
