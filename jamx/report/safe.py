"""Text from files made harmless for terminals and CI logs: no control character gets through, none is lost.

`##[` begins a command of CI runners wherever it stands in a line.
"""

from __future__ import annotations

import re

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]|(?<=##)\[")


def visible(text: str) -> str:
    r"""A line in which what cannot be seen, or would steer a terminal, is written out: `\x1b`, `\u202e`."""
    return _CONTROL.sub(lambda found: _escape(found[0]), text)


def _escape(character: str) -> str:
    if character == "\t":
        return " "
    code = ord(character)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
