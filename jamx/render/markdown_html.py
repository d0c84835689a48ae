"""Markdown of text fields as HTML: raw HTML off, no pictures, only links that lead somewhere harmless."""

from __future__ import annotations

from functools import lru_cache

from markdown_it import MarkdownIt
from markupsafe import Markup

_SAFE = ("https:", "http:", "mailto:", "tel:")


@lru_cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("js-default").disable(["image", "heading", "lheading", "hr", "html_block", "html_inline"])
    parser.validateLink = _harmless  # type: ignore[method-assign]  # the hook its manual gives for this
    return parser


def _harmless(url: str) -> bool:
    return url.strip().lower().startswith(_SAFE)


def rendered(text: str) -> Markup:
    """The HTML of a text; headings stay text, for they would break the order of the page's own."""
    return Markup(_parser().render(text))  # noqa: S704 - the parser escapes everything it does not make itself
