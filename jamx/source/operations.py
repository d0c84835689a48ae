"""Changes to a document as values, and what the values shall be afterwards; knows nothing of text."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.findings import Path
    from jamx.source.value import Value


class SetValue(NamedTuple):
    """Another value at a place that has one, or that says nothing."""

    path: Path
    value: Value


class Insert(NamedTuple):
    """A new key of a mapping, or of what says nothing: behind another key, or as the last."""

    path: Path
    key: str
    value: Value
    after: str | None = None


class Append(NamedTuple):
    """A new last entry of a list, or of what says nothing."""

    path: Path
    value: Value


class Remove(NamedTuple):
    """A key with its value, or an entry of a list; what is left without any is an empty mapping or list.

    Attributes:
        keeping: Whether comments at the ends of the lines that go stay behind, on lines of their own, if anything
            else stays there.
    """

    path: Path
    keeping: bool = False


class RenameKey(NamedTuple):
    """Another name for a key, which keeps its place and its value."""

    path: Path
    new: str


Operation: TypeAlias = SetValue | Insert | Append | Remove | RenameKey


class EditError(Exception):
    """A change that cannot be made; the text is as it was.

    Attributes:
        reason: `unreadable`, `no-such-place`, `not-a-mapping`, `not-a-list`, `key-exists`, or `cannot-be-written`
            where no text was found that reads as intended.
        path: Where it was to be made.
    """

    def __init__(self, reason: str, path: Path) -> None:
        self.reason, self.path = reason, path
        super().__init__(f"{reason}: {'/'.join(map(str, path))}")


def composed(value: Value) -> Value:
    """A value in Unicode's form NFC, as the reader gives it."""
    if isinstance(value, dict):
        return {unicodedata.normalize("NFC", key): composed(child) for key, child in value.items()}
    if isinstance(value, list):
        return [composed(child) for child in value]
    return value if value is None else unicodedata.normalize("NFC", value)


def intended(value: Value, operation: Operation) -> Value:
    """The values of a whole document after an operation; the old ones are not touched.

    Raises:
        EditError: The operation does not suit the values.
    """
    path = operation.path
    match operation:
        case SetValue(value=new):
            return _changed(value, path, 0, lambda _: new)
        case Insert():
            return _changed(value, path, 0, lambda old: _inserted(old, operation))
        case Append():
            return _changed(value, path, 0, lambda old: _appended(old, operation))
        case Remove():
            return _changed(value, path[:-1], 0, lambda old: _without(old, path))
        case RenameKey():
            return _changed(value, path[:-1], 0, lambda old: _renamed(old, operation))


def _changed(value: Value, path: Path, depth: int, change: Callable[[Value], Value]) -> Value:
    if depth == len(path):
        return change(value)
    step = path[depth]
    if isinstance(value, dict) and isinstance(step, str) and step in value:
        return {**value, step: _changed(value[step], path, depth + 1, change)}
    if isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
        return [*value[:step], _changed(value[step], path, depth + 1, change), *value[step + 1 :]]
    raise EditError("no-such-place", path)


def _inserted(old: Value, operation: Insert) -> Value:
    mapping = {} if old is None else old
    if not isinstance(mapping, dict):
        raise EditError("not-a-mapping", operation.path)
    if operation.key in mapping:
        raise EditError("key-exists", (*operation.path, operation.key))
    if operation.after is None:
        return {**mapping, operation.key: operation.value}
    if operation.after not in mapping:
        raise EditError("no-such-place", (*operation.path, operation.after))
    new: dict[str, Value] = {}
    for key, value in mapping.items():
        new[key] = value
        if key == operation.after:
            new[operation.key] = operation.value
    return new


def _appended(old: Value, operation: Append) -> Value:
    if old is None:
        return [operation.value]
    if not isinstance(old, list):
        raise EditError("not-a-list", operation.path)
    return [*old, operation.value]


def _without(old: Value, path: Path) -> Value:
    step = path[-1] if path else None
    if isinstance(old, dict) and step in old:
        return {key: value for key, value in old.items() if key != step}
    if isinstance(old, list) and isinstance(step, int) and 0 <= step < len(old):
        return [*old[:step], *old[step + 1 :]]
    raise EditError("no-such-place", path)


def _renamed(old: Value, operation: RenameKey) -> Value:
    step = operation.path[-1] if operation.path else None
    if not isinstance(old, dict) or step not in old:
        raise EditError("no-such-place", operation.path)
    if operation.new in old and operation.new != step:
        raise EditError("key-exists", (*operation.path[:-1], operation.new))
    return {operation.new if key == step else key: value for key, value in old.items()}
