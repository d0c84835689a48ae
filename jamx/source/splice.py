"""Changes made in a text, byte for byte where nothing was asked for, and read again before anybody gets it."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from jamx.source.document import Document, read
from jamx.source.insertion import insertions
from jamx.source.operations import (
    Append,
    EditError,
    Insert,
    Operation,
    Remove,
    RenameKey,
    SetValue,
    composed,
    intended,
)
from jamx.source.removal import removals, renamings
from jamx.source.rewriting import rewritings
from jamx.source.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.findings import Path
    from jamx.source.rewriting import Patches
    from jamx.source.surroundings import Spot
    from jamx.source.value import Value

__all__ = ["Append", "EditError", "Insert", "Operation", "Remove", "RenameKey", "SetValue", "revised", "spliced"]


def spliced(document: Document, operations: Sequence[Operation]) -> str:
    """The text of a document after operations, one after the other; paths are those that each finds.

    What an operation does not name keeps its bytes: line ends, blanks, comments, quotes. A text of several lines
    becomes a block, any other text is quoted only where YAML needs it. Comments stay, but for those on the lines of
    a value that goes as a whole.

    Args:
        document: A readable document.
        operations: What to change. A value that is there already changes nothing.

    Raises:
        EditError: The document is unreadable, an operation does not suit it, or no text would read as intended.
    """
    for operation in operations:
        document = _after(document, _normal(operation))
    return document.text


def revised(data: bytes, file: str, operations: Sequence[Operation]) -> bytes:
    """The bytes of a file after operations, with the byte-order mark it had; see `spliced`.

    Raises:
        EditError: As there.
    """
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    return mark + spliced(read(data, file), operations).encode()


def _normal(operation: Operation) -> Operation:
    """The same with its texts as the reader would give them."""
    match operation:
        case SetValue(path, value):
            return SetValue(path, composed(value))
        case Insert(path, key, value, after):
            return Insert(path, _name(key), composed(value), after)
        case Append(path, value):
            return Append(path, composed(value))
        case RenameKey(path, new):
            return RenameKey(path, _name(new))
    return operation


def _name(key: str) -> str:
    return str(composed(key))


def _after(document: Document, operation: Operation) -> Document:
    if not document.readable:
        raise EditError("unreadable", operation.path)
    wanted = intended(document.value, operation)
    if _same(wanted, document.value):
        return document
    for patches in _candidates(Surroundings(document), operation):
        text = patched(document.text, patches)
        made = _read(text, document)
        if made is not None and _same(made.value, wanted):
            return made
    raise EditError("cannot-be-written", operation.path)


def _candidates(around: Surroundings, operation: Operation) -> Iterator[Patches]:
    match operation:
        case SetValue(path, value):
            yield from rewritings(around, _spot(around, path), value)
        case Insert(path) | Append(path):
            yield from insertions(around, _spot(around, path), operation)
        case Remove(path, keeping):
            yield from removals(around, _spot(around, path[:-1]), path[-1], keeping=keeping)
        case RenameKey(path, new):
            yield from renamings(around, _spot(around, path[:-1]), str(path[-1]), new)


def _spot(around: Surroundings, path: Path) -> Spot:
    found = around.spot(path)
    if found is None:
        raise EditError("no-such-place", path)
    return found


def patched(text: str, patches: Patches) -> str:
    """The text with each patch in place; they do not overlap."""
    for start, end, new in sorted(patches, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _read(text: str, before: Document) -> Document | None:
    """The new text as a document; None where it cannot be read or has more wrong with it than the old one."""
    try:
        data = codecs.BOM_UTF8 + text.encode()
    except UnicodeEncodeError:  # half a pair of surrogates, which no file can hold
        return None
    made = read(data, before.file)
    return made if made.readable and len(made.findings) <= len(before.findings) else None


def _same(one: Value, other: Value) -> bool:
    """Whether values are equal, keys in the same order too."""
    return one == other and repr(one) == repr(other)
