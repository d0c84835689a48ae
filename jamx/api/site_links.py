"""Links within a site: each is followed, to a page and to a place in it."""

from __future__ import annotations

import posixpath
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urldefrag, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping


class DeadLink(NamedTuple):
    """A link that leads nowhere: the page it is on, and its address."""

    page: str
    address: str


class _Marks(HTMLParser):
    """The links of a page, and the places in it that can be linked to."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.places: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at an element."""
        del tag
        for name, value in attrs:
            if name == "href" and value is not None:
                self.links.append(value)
            elif name == "id" and value:
                self.places.add(value)


def dead_links(files: Mapping[str, bytes]) -> tuple[DeadLink, ...]:
    """Links between a site's files that lead nowhere; addresses on the web are not looked up.

    Args:
        files: The site's files by where they stand.
    """
    marks = {path: _marks(data) for path, data in files.items() if path.endswith(".html")}
    return tuple(
        DeadLink(page, link)
        for page in sorted(marks)
        for link in dict.fromkeys(marks[page].links)
        if not _alive(page, link, files, marks)
    )


_TAG = re.compile(r"""<!--.*?-->|<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>""", re.DOTALL | re.IGNORECASE)


def _marks(page: bytes) -> _Marks:
    """Only elements that have any are read closely: a page has twenty times as many others."""
    marks = _Marks()
    found = (tag[0] for tag in _TAG.finditer(page.decode()))
    marks.feed("".join(tag for tag in found if "href" in tag or "id" in tag))
    return marks


def _alive(page: str, link: str, files: Mapping[str, bytes], marks: Mapping[str, _Marks]) -> bool:
    if urlsplit(link).scheme:
        return True
    address, place = urldefrag(link)
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(address))) if address else page
    if target not in files:
        return False
    return not place or (target in marks and unquote(place) in marks[target].places)
