"""Who publishes a document, as it shows them: name, contact, links, logo, and a colour that can be read."""

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
_LINKS = ("https://", "http://", "mailto:")
_MAILBOX = re.compile(r"[^\s@<>()\"',;:/?&#%]+@[^\s@<>()\"',;:/?&#%]+\.[^\s@<>()\"',;:/?&#%.]+")

Rgb = tuple[float, float, float]


class OrganiserView(NamedTuple):
    """The organiser: `accent` and `accent_dark` have contrast enough or are empty, `logo` is a `data:` address.

    `contact` is a text, `contact_link` where it leads, if anywhere.
    """

    name: str
    contact: str
    contact_link: str
    statement: str
    logo: str
    accent: str
    accent_dark: str


def organiser_view(organiser: Organiser, logo: str, wording: Wording) -> OrganiserView:
    """The organiser as `jamx.yaml` names them."""
    colours = organiser.colours
    light, dark = colours.accent or colours.accent_dark, colours.accent_dark or colours.accent
    contact = wording.text(organiser.contact)
    statement = organiser.accessibility_statement or ""
    return OrganiserView(
        name=wording.text(organiser.name),
        contact=contact,
        contact_link=link(contact),
        statement=statement if harmless(statement) else "",
        logo=logo,
        accent=on_light(light) if light else "",
        accent_dark=on_dark(dark) if dark else "",
    )


def harmless(address: str) -> bool:
    """Whether an address leads to the web or to a mailbox."""
    return address.lower().startswith(_LINKS)


def link(contact: str) -> str:
    """Where a contact leads: an address on the web as it is, a plain mail address as `mailto:`, any other nowhere."""
    if _MAILBOX.fullmatch(contact):
        return f"mailto:{contact}"
    return contact if harmless(contact) and " " not in contact else ""


def on_light(colour: str) -> str:
    """The colour, darker where it has to be, as it is used on light paper."""
    return readable(colour, LIGHT, towards="#000000")


def on_dark(colour: str) -> str:
    """The colour, lighter where it has to be, as it is used on dark paper."""
    return readable(colour, DARK, towards="#ffffff")


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
