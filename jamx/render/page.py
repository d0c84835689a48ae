"""What only pages need: languages marked, times that programs read, a policy that allows the page's own style only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from jamx.views.said import Said, pieces_of
from jamx.words.clock import EN_DASH, iso_clock

if TYPE_CHECKING:
    from jamx.views.agenda import ItemView, PartView

_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_STYLE_ATTRIBUTE = re.compile(r"<[a-z][^<>]*\sstyle=", re.IGNORECASE)
_ANY_STYLE = "style-src 'unsafe-inline'"


def marked(text: str) -> Markup:
    """A text in which what is in another language than the page says so (WCAG 2.2, criterion 3.1.2)."""
    if not isinstance(text, Said):
        return escape(text)
    span = Markup('<span lang="{}">{}</span>')
    pieces = (span.format(language, said) if language else escape(said) for said, language in pieces_of(text))
    return Markup("").join(pieces)


def lang(text: str) -> Markup:
    """The attribute for an element whose whole text is in another language; empty for any other."""
    language = text.language if isinstance(text, Said) else ""
    return Markup(' lang="{}"').format(language) if language else Markup("")


def clock(item: ItemView | PartView) -> Markup:
    """When an item is, its start and its end each as a time; its length where it has no time."""
    if item.start is None or not item.time:
        return escape(item.time or getattr(item, "duration", ""))
    start, dash, end = item.time.partition(EN_DASH)
    ends = Markup('{}<time datetime="{}">{}</time>').format(dash, iso_clock(item.end), end) if dash else ""
    return Markup('<time datetime="{}">{}</time>{}').format(iso_clock(item.start), start, ends)


def guarded(page: str) -> str:
    """The page, in whose policy its own styles stand by their hashes: one that got in by a text would not hold.

    A template of the workspace that writes `style="…"` keeps the policy that lets it.
    """
    if _ANY_STYLE not in page or _STYLE_ATTRIBUTE.search(page):
        return page
    from base64 import b64encode  # noqa: PLC0415 - only pages pay for it
    from hashlib import sha256  # noqa: PLC0415

    hashes = [b64encode(sha256(style.encode()).digest()).decode("ascii") for style in _STYLE.findall(page)]
    allowed = " ".join(f"'sha256-{one}'" for one in hashes) or "'none'"
    return page.replace(_ANY_STYLE, f"style-src {allowed}", 1)
