"""Text made safe for Markdown: titles that are plain text, and Markdown that holds no raw HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~$#]")
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
_LEADING_NUMBER = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
_LEADING_MARK = re.compile(r"^([-+=])")
_MAY_BE_CODE = re.compile(r"```|~~~|^(?: {4}|\t)", re.MULTILINE)
_HEADING = re.compile(r"^([\s>]*+(?:(?:[-*+]|\d{1,9}[.)])\s++)*)(#{1,6}(?=\s|$))")
_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
"""Blanks and breaks; those that keep words together stay."""
_UNSAFE = r"<(?!https?://|mailto:)|\](?=[(:](?!\s*<?(?i:https?://|mailto:|tel:)))"
"""The beginning of a tag, and the end of a link's text before an address that pages would not link to either."""
_TAG = re.compile(rf"\\.|{_UNSAFE}")
_PIECE = re.compile(rf"\\.|(?<!`)(`+)(?!`)[^|`]*(?<!`)\1(?!`)|{_UNSAFE}")
"""On one line: what is escaped already, what stands in code, and what is not safe."""


def plain(text: str) -> str:
    r"""Plain text for any place in Markdown: `a | b` becomes `a \| b`, on one line."""
    line = _SPECIAL.sub(r"\\\g<0>", _BLANKS.sub(" ", text).strip())
    line = _ENTITY.sub(r"\\&", line)
    line = _LEADING_NUMBER.sub(r"\1\\\2", line)
    return _LEADING_MARK.sub(r"\\\1", line)


def prose(text: str) -> str:
    """A text that is Markdown already, kept inside its own walls.

    The beginnings of HTML tags are made harmless (links in `<>` stay), so are links that lead anywhere but to the web,
    a mailbox or a telephone; headings and rules stay text as they do in HTML, and a block of code that was not closed
    is closed. What stands in code is left as it is.
    """
    before, end = "", ""
    while text != before:  # with a heading less, or a link, other lines are code than before
        before = text
        text = _outside(_code(text)[0], text, _level)
        code, end = _code(text)
        text = _outside(code, text, _escaping(code, text))
    return f"{text}\n{end}" if end else text


def _escaping(code: Collection[int], text: str) -> Callable[[str], str]:
    """What makes a line outside blocks of code harmless; code in a line is left as it is where it ends there."""
    left = _outside(code, text, lambda line: _PIECE.sub("", line)) if "`" in text else ""
    stray = any("`" in line for number, line in enumerate(left.split("\n")) if number not in code)
    piece = _TAG if stray else _PIECE  # code that runs over lines is not followed: then every tag is broken
    return lambda line: piece.sub(_escaped, line)


def _escaped(found: re.Match[str]) -> str:
    return f"\\{found[0]}" if found[0] in {"<", "]"} else found[0]


def _level(line: str) -> str:
    """A line that makes no heading, of itself or of the one above it, and no rule across the page."""
    bare = "".join(line.split()).lstrip(">")
    rule = bare.lstrip("+0123456789.)")
    if bare and (not bare.strip("-") or not bare.strip("=") or (len(rule) > 2 and not rule.strip("-*_"))):
        at = next(number for number, character in enumerate(line) if character in "-=*_")
        return f"{line[:at]}\\{line[at:]}"
    return _HEADING.sub(r"\1\\\2", line)


def _outside(code: Collection[int], text: str, change: Callable[[str], str]) -> str:
    lines = text.split("\n")
    return "\n".join(line if number in code else change(line) for number, line in enumerate(lines))


def _code(text: str) -> tuple[set[int], str]:
    """The lines that belong to blocks of code, and the fence that closes the last one if nothing does."""
    if not _MAY_BE_CODE.search(text):
        return set(), ""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - hardly any text has code

    lines = text.split("\n")
    found: set[int] = set()
    end = ""
    for token in MarkdownIt("js-default").parse(text):
        if token.type in {"fence", "code_block"} and token.map:
            first, after = token.map
            found.update(range(first, after))
            last = lines[after - 1].strip()
            closed = after - first > 1 and last.startswith(token.markup) and not last.strip(token.markup[:1])
            end = token.markup if token.type == "fence" and token.level == 0 and not closed else ""
    return found, end


def indented(text: str, depth: int = 2) -> str:
    """A text of several lines that belongs to a list entry: every line but the first moved in."""
    return text.replace("\n", "\n" + " " * depth)
