"""Text made safe for Markdown: titles that are plain text, and Markdown that holds no raw HTML."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~$#]")
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
_LEADING_NUMBER = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
_LEADING_MARK = re.compile(r"^([-+=])")
_TAG = re.compile(r"<(?!https?://|mailto:)")


def plain(text: str) -> str:
    r"""Plain text for any place in Markdown: `a | b` becomes `a \| b`, on one line."""
    line = _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))
    line = _ENTITY.sub(r"\\&", line)
    line = _LEADING_NUMBER.sub(r"\1\\\2", line)
    return _LEADING_MARK.sub(r"\\\1", line)


def prose(text: str) -> str:
    """A text that is Markdown already, with the beginnings of HTML tags made harmless; links in `<>` stay."""
    return _TAG.sub(r"\\<", text)


def indented(text: str, depth: int = 2) -> str:
    """A text of several lines that belongs to a list entry: every line but the first moved in."""
    return text.replace("\n", "\n" + " " * depth)
