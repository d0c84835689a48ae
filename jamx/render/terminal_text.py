"""Text for a terminal: nothing in it is read as markup, and nothing reaches the terminal that it would act on."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console, Group
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import RenderableType

_KEPT = "\u00a0\u00ad\u200d"
"""No-break space, soft hyphen and what joins the parts of an emoji: not printable by themselves, and harmless."""


def printed(parts: Iterable[RenderableType], *, colour: bool, width: int | None = None) -> str:
    """What Rich draws, as lines of text; as wide as the terminal unless said."""
    target = StringIO()
    console = Console(
        file=target,
        width=width,
        force_terminal=colour,
        no_color=not colour,
        legacy_windows=False,
        markup=False,
        highlight=False,
        emoji=False,
    )
    console.print(Group(*parts))
    return "\n".join(line.rstrip() for line in target.getvalue().splitlines()) + "\n"


def plain(text: str, style: str = "") -> Text:
    """A text in one style."""
    return Text(safe(text), style=style)


def safe(text: str) -> str:
    """Text without anything a terminal would act on."""
    return "".join(character if character.isprintable() or character in _KEPT else "\ufffd" for character in text)
