"""Who publishes a document, as it shows them: name, link, logo, and their colour where it can be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jamx.model.configuration import Organiser
    from jamx.views.wording import Wording

LIGHT, DARK = ("#ffffff", "#f4f3ee"), ("#17181a", "#232528")
"""The papers, plain and tinted, that text in the organiser's colour stands on."""
LEAST_CONTRAST = 4.5
"""WCAG 2.2, criterion 1.4.3."""
_COLOUR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_LINKS = ("https://", "http://", "mailto:")

Rgb = tuple[float, float, float]


class OrganiserView(NamedTuple):
    """The organiser: `accent` and `accent_dark` have contrast enough or are empty, `logo` is a `data:` address."""

    name: str
    statement: str
    logo: str
    accent: str
    accent_dark: str


def organiser_view(organiser: Organiser, logo: str, wording: Wording) -> OrganiserView:
    """The organiser as `jamx.yaml` names them."""
    colour = organiser.colours.get("accent", "")
    link = organiser.accessibility_statement or ""
    known = _COLOUR.fullmatch(colour) is not None
    return OrganiserView(
        name=wording.text(organiser.name),
        statement=link if link.lower().startswith(_LINKS) else "",
        logo=logo,
        accent=readable(colour, LIGHT, towards="#000000") if known else "",
        accent_dark=readable(colour, DARK, towards="#ffffff") if known else "",
    )


def readable(colour: str, papers: tuple[str, ...], *, towards: str) -> str:
    """The colour, or the nearest one on its way to black or white that can be read on all the papers."""
    wanted, end = _rgb(colour), _rgb(towards)
    for step in range(21):
        red, green, blue = (a + (b - a) * step / 20 for a, b in zip(wanted, end, strict=True))
        mixed = f"#{round(red):02x}{round(green):02x}{round(blue):02x}"
        if all(contrast(mixed, paper) >= LEAST_CONTRAST for paper in papers):
            return mixed
    return towards


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG reckons it, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _rgb(colour: str) -> Rgb:
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _luminance(colour: str) -> float:
    parts = (part / 255 for part in _rgb(colour))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
