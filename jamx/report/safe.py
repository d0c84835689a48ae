"""Text from files made harmless for terminals and CI logs: no control character gets through, none is lost.

`##[`, `##vso[` and `##teamcity[` begin a command of CI runners wherever they stand in a line, `::` where it begins one.
"""

from __future__ import annotations

import re

_UNSEEN = r"\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff"
_COMMAND = r"(?<=##)\[|(?<=##vso)\[|(?<=##teamcity)\["
_CONTROL = re.compile(rf"[\x00-\x1f{_UNSEEN}]|{_COMMAND}")
_IN_JSON = re.compile(rf"[{_UNSEEN}]|{_COMMAND}")
_LINE_COMMAND = re.compile(r"^(\s*):(?=:)")


def visible(text: str) -> str:
    r"""A line in which what cannot be seen, or would steer a terminal, is written out: `\x1b`, `\u202e`."""
    return _CONTROL.sub(lambda found: _escape(found[0]), text)


def visible_line(text: str) -> str:
    """A whole line made so: it is no command of a CI runner either, as one that begins with `::` would be."""
    return _LINE_COMMAND.sub(r"\1\\x3a", visible(text))


def inert_json(text: str) -> str:
    """JSON that reads as before, and in which nothing is unseen or a command of a CI runner."""
    return _IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _escape(character: str) -> str:
    if character == "\t":
        return " "
    code = ord(character)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
