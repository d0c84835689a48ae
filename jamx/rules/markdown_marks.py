"""Headings, links and images of a Markdown text, as the parser sees it that also makes the pages."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

_MAY_HOLD = re.compile(
    r"\][(:]|<[^<>\x00-\x20]+>"  # links and images, or what a link is said to lead to further down
    r"|(?:^|\r)(?:[ \t>*+.)0-9-]*#{1,6}(?=[ \t\r\n]|\Z)"  # a heading, be it in a list or a quotation
    r"|[ \t>]*(?:=+|-+)[ \t]*(?:$|\r))",  # a line below one
    re.MULTILINE,
)


class Mark(NamedTuple):
    """A heading, a link or an image.

    Attributes:
        sort: Which of them.
        said: The heading, what the link stands on, or the text in place of the image.
        address: Where it leads, or where the image is; empty for a heading.
    """

    sort: Literal["heading", "link", "image"]
    said: str
    address: str = ""


def may_hold(text: str) -> bool:
    """Whether a text may hold a heading, a link or an image: most hold none, and need no parser."""
    return _MAY_HOLD.search(text) is not None


@lru_cache(maxsize=1024)
def marks(text: str) -> tuple[Mark, ...]:
    """Every heading, link and image of a text, in order, wherever the links lead."""
    if not may_hold(text):
        return ()
    from markdown_it import MarkdownIt  # noqa: PLC0415 - hardly any text has links

    parser = MarkdownIt("js-default")
    setattr(parser, "validateLink", lambda _: True)  # noqa: B010 - the hook its manual gives; what is unsafe is wanted
    return tuple(_found(parser.parse(text)))


def _found(tokens: Sequence[Token]) -> Iterator[Mark]:
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            yield Mark("heading", tokens[number + 1].content)
        yield from _inline(token.children or ())


def _inline(tokens: Sequence[Token]) -> Iterator[Mark]:
    for number, token in enumerate(tokens):
        if token.type == "image":
            yield Mark("image", token.content.strip(), str(token.attrs["src"]))
        elif token.type == "link_open":
            end = next(at for at in range(number, len(tokens)) if tokens[at].type == "link_close")
            said = "".join(_said(one) for one in tokens[number:end])
            yield Mark("link", " ".join(said.split()), str(token.attrs["href"]))


def _said(token: Token) -> str:
    return " " if token.type in {"softbreak", "hardbreak"} else token.content
