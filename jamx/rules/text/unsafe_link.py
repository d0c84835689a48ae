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

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.rules.unsafe_addresses import unsafe_scheme

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Place
    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Links and images in Markdown, and addresses under `link`."""
    del options
    for place, marks in subject.texts.marked:
        for mark in marks:
            yield from _told(place, mark.address, image=mark.sort == "image")
    for place, address in subject.texts.links:
        yield from _told(place, address)


def _told(place: Place, address: str, *, image: bool = False) -> Iterator[Finding]:
    scheme = unsafe_scheme(address, image=image)
    if scheme is not None:
        yield Finding("text/unsafe-link", place, {"address": address, "scheme": scheme})
