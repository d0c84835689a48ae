"""A link would run a program, or open a file of the reader's own machine.

Addresses that begin with `javascript:`, `vbscript:`, `data:`, `file:` and the like have no business in a document that
others open. Pages leave them out anyway; whoever copies the text would not.

Bad:
    title: Meeting
    text: See the [slides](file:///C:/Documents/slides.pptx).

Good:
    title: Meeting
    text: See the [slides](https://example.se/slides.pptx).
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Place
    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME

_UNSAFE = re.compile(r"(?:javascript|livescript|vbscript|data|file|blob|filesystem|view-source|jar|smb)(?=:)|\\\\")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060\ufeff]+")
"""What browsers pass over in a scheme, or nobody sees."""


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Links and images in Markdown, and addresses under `link`."""
    del options
    for place, marks in subject.texts.marked:
        for mark in marks:
            yield from _told(place, mark.address, image=mark.sort == "image")
    for place, address in subject.texts.links:
        yield from _told(place, address)


def _told(place: Place, address: str, *, image: bool = False) -> Iterator[Finding]:
    bare = _UNSEEN.sub("", unescape(unquote(address))).casefold()
    scheme = _UNSAFE.match(bare)
    if scheme is not None and not (image and bare.startswith("data:image/")):
        yield Finding("text/unsafe-link", place, {"address": address, "scheme": scheme[0]})
