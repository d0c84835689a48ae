"""Ordinary YAML, read line by line: nearly every file is written in it, and so costs half of what a parser takes.

What is not understood here to the last character is left to the parser, and the whole file with it: anchors, tags,
escapes, brackets over several lines, repeated keys, and whatever is wrong. So there is nothing to report from here.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from jamx.source.values import NOTHING

if TYPE_CHECKING:
    from jamx.source.values import Value

ENABLED = True
"""Whether ordinary files are read so; tests switch it off."""

_LONGEST = 250_000  # characters; all lines of a text are found at once, which takes some room
_DEEPEST = 30  # lists and mappings inside each other; the parser looks whether more are too many
_REST = r"[^\n:\#]*+ (?: (?: :(?=\S) | (?<!\ )\# ) [^\n:\#]*+ )*+"  # how it goes on, without `: ` and ` #`
_DEEPER = r"\n++ (?P=pad)\ (?(dash)(?(key)(?P=gap)\ )) \ *+"  # to a line further in, where a value goes on
_ITEM = r"""\ *+ \w [^\n,:?\[\]{}\#"'\\]*+"""
_COMMENT = r"(?: (?<=\ )\#.*+ )?"

# One line, with the blank ones and the comments above it. Repetitions never give back, so that no text takes long.
_LINES = re.compile(
    rf"""
    (?: \A---\n )?+  (?: \ *+ (?:\#.*+)? \n )*+
    (?:
      (?P<pad> \ *+ )
      (?P<dash> - (?P<gap> \ ++|(?=\n)) )?+
      (?: (?P<quote>["']?) (?P<key> \w [^\n:\#"'\\]{{0,99}}+ (?<!\ ) ) (?P=quote) : (?:\ ++|(?=\n)) )?
      (?(dash) | (?(key) | (?!)) )
      (?:
        (?P<plain> [^\s\-?:,\[\]{{}}\#&*!|>'"%@`] {_REST} (?: {_DEEPER} [^\s:\#] {_REST} )*+ )
      | (?P<quoted>
          " [^"\\\n]*+ (?: {_DEEPER} [^\s"\\] [^"\\\n]*+ )*+ "
        | ' [^'\n]*+ (?: (?: '' | {_DEEPER} (?:''|[^\s']) ) [^'\n]*+ )*+ ' )
      | (?P<block> [|>]-? ) \ *+ {_COMMENT} \n
        (?P<inner> \ ++ ) (?P<body> \S.*+ (?: \n++ (?P=inner) \ *+ \S.*+ )*+ ) (?! \n\s*\ \n )
      | (?P<flow> \[ (?:{_ITEM} (?:,{_ITEM})*+)? \] | \{{\}} )
      )?+
      \ *+ {_COMMENT} \n
    | (?P<odd> (?s:.++) ) | \Z )
    """,
    re.VERBOSE,
)
_BREAK = re.compile(r"(?<! ) *+\n(\n*+) *+")  # the look-behind: a long run of spaces is read once


class _OddError(Exception):
    """The text has something that the parser has to judge."""


def read(text: str) -> Value:
    """The values of an ordinary text; None where there are none, or where the parser has to say what they are."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if len(text) > _LONGEST or not text.endswith("\n") or not text.replace("\n", " ").isprintable():
        return None
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        return None
    lines = _LINES.findall(text)
    while lines and not any(lines[-1]):  # the end
        del lines[-1]
    if not lines or lines[-1][-1]:  # something odd
        return None
    try:
        return _Outline().read(lines)
    except _OddError:
        return None


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
        """The value of lines as `_LINES` finds them.

        Raises:
            _OddError: The parser has to decide.
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
                raise _OddError
            name = key or -1
            waits = None
            if plain:
                value = _folded(plain.rstrip(" ")) if "\n" in plain else plain.rstrip(" ")
                here[name] = None if value in NOTHING else value
            elif quoted:
                here[name] = _quoted(quoted)
            elif block:
                here[name] = self._block(block, inner, body)
            elif flow:
                here[name] = _flow(flow)
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
                raise _OddError
            begun: Any = [] if place % 2 else {}
            self._here[waits] = begun
            self._outer.append((self._place, self._here))
            self._place, self._here = place, begun
        return self._here

    def _block(self, style: str, inner: str, body: str) -> str:
        """The text of a block scalar, whose lines stand in a column further in than its key or hyphen."""
        if len(inner) <= self._place // 2:
            raise _OddError
        text = body.replace(f"\n{inner}", "\n")
        if style[0] == ">":
            if "\n " in text or " \n" in text:
                raise _OddError
            text = _folded(text) if "\n\n" in text else text.replace("\n", " ")
        return text if style[1:] else f"{text}\n"


def _quoted(written: str) -> str:
    text = written[1:-1]
    if "\n" in text:
        text = _folded(text)
    return text.replace("''", "'") if written[0] == "'" else text


def _flow(written: str) -> Value:
    if written == "{}":
        return {}
    inside = written[1:-1]
    return [None if (text := one.strip(" ")) in NOTHING else text for one in inside.split(",")] if inside else []


def _folded(text: str) -> str:
    """A text over several lines as one: a line end is a space, but each blank line a line end."""
    return _BREAK.sub(_break if "\n\n" in text else " ", text)


def _break(match: re.Match[str]) -> str:
    return match[1] or " "
