"""Addresses that no document should lead to: programs in them, or files of whoever reads it."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import unquote

_UNSAFE = re.compile(r"(?:javascript|livescript|vbscript|data|file|blob|filesystem|view-source|jar|smb)(?=:)|\\\\")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060\ufeff]+")
"""What browsers pass over in a scheme, or nobody sees."""


def unsafe_scheme(address: str, *, image: bool = False) -> str | None:
    """What makes an address unsafe, as a browser reads it; an image may hold its own data."""
    bare = _UNSEEN.sub("", unescape(unquote(address))).casefold()
    scheme = _UNSAFE.match(bare)
    return scheme[0] if scheme is not None and not (image and bare.startswith("data:image/")) else None
