"""Markdown of text fields as HTML: raw HTML off, no pictures, only links that lead somewhere harmless."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markupsafe import Markup

from jamx.views.said import Said

if TYPE_CHECKING:
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

_SAFE = ("https:", "http:", "mailto:", "tel:")


@lru_cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("js-default").disable(["image", "heading", "lheading", "hr", "html_block", "html_inline"])
    parser.core.ruler.push("alignment", _classed)
    parser.validateLink = _harmless  # type: ignore[method-assign]  # the hook its manual gives for this
    return parser


def _classed(state: StateCore) -> None:
    """How a column is aligned as a class: the page's policy allows no `style` attributes."""
    for token in state.tokens:
        aligned = str(token.attrs.pop("style", ""))
        if aligned:
            token.attrSet("class", aligned.replace("text-align:", "align-"))


def _harmless(url: str) -> bool:
    return url.strip().lower().startswith(_SAFE)


def tokens_of(text: str) -> list[Token]:
    """What a text is made of, for formats other than pages."""
    return _parser().parse(text)


def rendered(text: str) -> Markup:
    """The HTML of a text; headings stay text, for they would break the order of the page's own."""
    made = Markup(_parser().render(text))  # noqa: S704 - the parser escapes everything it does not make itself
    language = text.language if isinstance(text, Said) else ""
    return Markup('<div lang="{}">\n{}</div>\n').format(language, made) if language else made
