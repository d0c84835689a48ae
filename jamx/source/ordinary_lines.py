"""What an ordinary line of YAML looks like, and what the values on it say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.source.value import NOTHING

if TYPE_CHECKING:
    from jamx.source.value import Value


class OddError(Exception):
    """The text has something that the parser has to judge."""


_KEPT_TOGETHER = "\xa0\u2009\u202f"  # spaces at which no line breaks: common within a text, as in `§ 4`

_REST = r"[^\n:\#]*+ (?: (?: :(?=\S) | (?<!\ )\# ) [^\n:\#]*+ )*"  # how plain text goes on, without `: ` and ` #`
_DEEPER = r"\n++ (?P=pad)\ (?(dash)(?(key)(?P=gap)\ )) \ *+"  # to a line further in, where a value goes on
_WORDS = r"""[^\n,:?\[\]{}\#"'\\]*+"""
_ITEM = rf"""\ *+ (?: \w {_WORDS} (?: :(?=\w) {_WORDS} )* | (?: "[^"\\\n]*+" | '[^'\n]*+' ) \ *+ )"""
_PAIR = rf"\ *+ \w [\w.-]{{0,99}}+ :\  {_ITEM}"
_NEXT = r"\n++ (?P=inner) \ *+ \S"  # to the next line of a block that has something on it
_COMMENT = r"(?: (?<=\ )\#.*+ )?"

LINES = re.compile(
    rf"""
    (?: \A---\n )?  (?: \ *+ (?:\#.*+)? \n )*
    (?:
      (?P<pad> \ *+ )
      (?P<dash> - (?P<gap> \ ++|(?=\n)) )?
      (?: (?P<quote>["']?) (?P<key> \w [^\n:\#"'\\{_KEPT_TOGETHER}]{{0,99}}+ (?<!\ ) ) (?P=quote) : (?:\ ++|(?=\n)) )?
      (?(dash) | (?(key) | (?!)) )
      (?:
        (?P<plain> [^\s\-?:,\[\]{{}}\#&*!|>'"%@`] {_REST} (?: {_DEEPER} [^\s:\#] {_REST} )* )
      | (?P<quoted>
          " [^"\\\n]*+ (?: {_DEEPER} [^\s"\\] [^"\\\n]*+ )* "
        | ' [^'\n]*+ (?: (?: '' | {_DEEPER} (?:''|[^\s']) ) [^'\n]*+ )* ' )
      | (?P<block> [|>]-? ) \ *+ {_COMMENT} \n
        (?P<inner> \ ++ ) (?P<body> \S.*+ (?: {_NEXT} .*+ )* ) (?! {_NEXT} | \n\s*\ \n )
      | (?P<flow> \[ (?: {_ITEM} (?:,{_ITEM})* )? \] | \{{ (?: {_PAIR} (?:,{_PAIR})* )? \}} )
      )?
      \ *+ {_COMMENT} \n
    | (?P<odd> (?s:.++) ) | \Z )
    """,
    re.VERBOSE,
)
"""A line, with the blank ones and the comments above it and those on which its value goes on; `odd` is all the rest of
a text from where it is not understood. Whatever may be repeated ends where nothing else could go on, so that no text
takes long. Only single characters are repeated possessively: of groups, Python before 3.11.5 loses some that way."""

HARMLESS = re.compile(rf"[{_KEPT_TOGETHER}\xad\u200c\u200d](?<=[\w.§–].)(?=[\w%–(])")
"""What is no ordinary space, or cannot be seen, but is as good as a letter where it stands: within a text."""

_BREAK = re.compile(r"(?<! ) *+\n(\n*+) *+")  # the look-behind: a long run of spaces is read once
_ENTRY = re.compile(r"""(?:(\w[\w.-]*+): ++)?(?:"([^"]*+)"|'([^']*+)'|(\w[^,\]}]*+))""")


def folded(text: str) -> str:
    """A text over several lines as one: a line end is a space, but each blank line a line end."""
    return _BREAK.sub(_break if "\n\n" in text else " ", text)


def unquoted(written: str) -> str:
    """What a text in quotes says."""
    text = written[1:-1]
    if "\n" in text:
        text = folded(text)
    return text.replace("''", "'") if written[0] == "'" else text


def unbracketed(written: str) -> Value:
    """The list or mapping that stands in brackets.

    Raises:
        OddError: A key stands there twice.
    """
    entries = [
        (key, _item(plain) if plain else double or single) for key, double, single, plain in _ENTRY.findall(written)
    ]
    if written[0] == "[":
        return [value for _, value in entries]
    found = dict(entries)
    if len(found) < len(entries):
        raise OddError
    return found


def _item(plain: str) -> str | None:
    text = plain.rstrip(" ")
    return None if text in NOTHING else text


def _break(match: re.Match[str]) -> str:
    return match[1] or " "
