"""Ordinary YAML, read line by line: nearly every file is written in it, and so costs half of what a parser takes.

What is not understood here to the last character is left to the parser, and the whole file with it: anchors, tags,
escapes, brackets over several lines, repeated keys, and whatever is wrong. So there is nothing to report from here.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from jamx.source.ordinary_lines import HARMLESS, LINES, OddError, folded, unbracketed, unquoted
from jamx.source.value import NOTHING

if TYPE_CHECKING:
    from jamx.source.value import Value

ENABLED = True
"""Whether ordinary files are read so; tests switch it off."""

_LONGEST = 250_000  # characters; all lines of a text are found at once, which takes some room
_BLOCK = LINES.groupindex["block"] - 1
_DEEPEST = 30  # lists and mappings inside each other; the parser looks whether more are too many


def read(text: str) -> Value:
    """The values of an ordinary text; None where there are none, or where the parser has to say what they are."""
    lines = LINES.findall(_prepared(text))
    while lines and not any(lines[-1]):  # the end
        del lines[-1]
    if not lines or lines[-1][-1]:  # something odd
        return None
    if not text.endswith("\n") and lines[-1][_BLOCK] in {"|", ">"}:  # it has the line end that the file has
        return None
    try:
        return _Outline().read(lines)
    except OddError:
        return None


def _prepared(text: str) -> str:
    """A text with plain line ends, also at its end; nothing where characters in it may need a closer look."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if not text.endswith(("\n", " ")):
        text = f"{text}\n"
    flat = text.replace("\n", " ")
    if len(text) > _LONGEST or not (flat.isprintable() or HARMLESS.sub("", flat).isprintable()):
        return ""
    return text if text.isascii() or unicodedata.is_normalized("NFC", text) else ""


class _Outline:
    """The lists and mappings that a line may belong to, the innermost as `here`.

    Each has a place, which grows inwards: twice its column, and one more for a list, as that may stand in the column of
    the mapping around it. A line with a smaller place than `here` belongs further out; one with a greater begins a list
    or mapping, under the key or index that `waits` for a value.
    """

    def __init__(self) -> None:
        self._here: Any = [None]
        self._place = -1
        self._outer: list[tuple[int, Any]] = []

    def read(self, lines: list[tuple[str, ...]]) -> Value:
        """The value of lines as `LINES` finds them.

        Raises:
            OddError: The parser has to decide.
        """
        top = here = self._here
        waits: str | int | None = 0
        for pad, dash, _, _, key, plain, quoted, block, inner, body, flow, _ in lines:
            place = 2 * len(pad) + (dash != "")
            if place != self._place:
                here = self._go(place, waits)
            if dash:
                here.append(None)
                if key:
                    here = self._go(2 * len(pad + dash), -1)
            elif key in here:
                raise OddError
            name = key or -1
            waits = None
            if plain:
                value = folded(plain.rstrip(" ")) if "\n" in plain else plain.rstrip(" ")
                here[name] = None if value in NOTHING else value
            elif quoted:
                here[name] = unquoted(quoted)
            elif block:
                here[name] = self._block(block, inner, body)
            elif flow:
                here[name] = unbracketed(flow)
            else:
                here[name] = None
                waits = name
        return top[0]  # type: ignore[no-any-return]

    def _go(self, place: int, waits: str | int | None) -> Any:
        """Leaves what does not reach a place, and begins a list or mapping there if it is further in."""
        while place < self._place:
            self._place, self._here = self._outer.pop()
            waits = None
        if place > self._place:
            if waits is None or len(self._outer) > _DEEPEST:
                raise OddError
            begun: Any = [] if place % 2 else {}
            self._here[waits] = begun
            self._outer.append((self._place, self._here))
            self._place, self._here = place, begun
        return self._here

    def _block(self, style: str, inner: str, body: str) -> str:
        """The text of a block scalar, whose lines stand in a column further in than its key or hyphen."""
        if len(inner) <= self._place // 2:
            raise OddError
        text = body.replace(f"\n{inner}", "\n")
        if style[0] == ">":
            if "\n " in text or " \n" in text:
                raise OddError
            text = folded(text) if "\n\n" in text else text.replace("\n", " ")
        return text if style[1:] else f"{text}\n"
