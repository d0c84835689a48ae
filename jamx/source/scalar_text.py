"""A text as YAML writes it: plain where every reader takes it for what it is, else quoted or as a block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.source.screening import BIDI, BULLETS, CONTROL, LINE_SEPARATORS
from jamx.source.value import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterator

PLAIN, SINGLE, DOUBLE, LITERAL, FOLDED = "", "'", '"', "|", ">"

_ESCAPED = re.compile(f'["\\\\\t\n\ufeff{CONTROL}{BIDI}{LINE_SEPARATORS}]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n"}
_INDICATOR = re.compile(rf"[-?:,\[\]{{}}#&*!|>'\"%@`=]|<<|\.\.\.|[{BULLETS}]")
_STRUCTURE = re.compile(r":(?:\s|\Z)|\s#")
_BRACKETS = re.compile(r"[?,\[\]{}]|:(?=[\"'])")


def inline(text: str, style: str = PLAIN, *, flow: bool = False) -> Iterator[str]:
    """Ways to write a text on one line, best first: in a style where it can carry the text, then in others.

    Args:
        text: What it says; it may be empty.
        style: The quotes it had before, or none.
        flow: Whether it stands between brackets.
    """
    ways = {SINGLE: _single(text), DOUBLE: _double(text), PLAIN: _plain(text, flow=flow)}
    best = style if style in ways else PLAIN
    quotes = (SINGLE, DOUBLE) if '"' in text or "\\" in text else (DOUBLE, SINGLE)
    found = (ways[name] for name in (best, *((PLAIN,) if best == PLAIN else ()), *quotes))
    return iter(dict.fromkeys(way for way in found if way is not None))


def block(text: str, style: str, column: int) -> tuple[str, tuple[str, ...]] | None:
    r"""A text as the header and the lines of a block; None where a block would need more than that.

    Args:
        text: What it says, with `\n` between its lines.
        style: Literal, or folded, which only carries one line.
        column: Where its lines begin, counted from 0.
    """
    body = text.removesuffix("\n")
    lines = body.split("\n")
    if not lines[0] or lines[0][0].isspace() or not lines[-1].strip() or _unfit(body.replace("\n", "")):
        return None
    sign = FOLDED if style == FOLDED and len(lines) == 1 else LITERAL
    header = sign if text.endswith("\n") else f"{sign}-"
    return header, tuple(" " * column + line if line else "" for line in lines)


def _unfit(text: str) -> bool:
    """Whether a text has characters that only an escape can carry."""
    return any(match[0] not in '"\\' for match in _ESCAPED.finditer(text))


def _plain(text: str, *, flow: bool) -> str | None:
    if text in NOTHING or text != text.strip() or _INDICATOR.match(text) or _STRUCTURE.search(text) or _unfit(text):
        return None
    return None if flow and _BRACKETS.search(text) else text


def _single(text: str) -> str | None:
    return None if _unfit(text) else "'" + text.replace("'", "''") + "'"


def _double(text: str) -> str:
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    code = ord(character)
    return _SHORT.get(character) or (f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}")
