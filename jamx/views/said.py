"""Texts that know which of their pieces are in another language than the document they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Piece(NamedTuple):
    """A stretch of text, and its language where that is not the document's."""

    text: str
    language: str = ""


class Said(str):
    """A text of which some was only to be had in another language; an ordinary text to all who don't ask.

    Attributes:
        pieces: What it is made of, in order.
    """

    __slots__ = ("pieces",)
    pieces: tuple[Piece, ...]

    def __new__(cls, pieces: Iterable[Piece]) -> Said:
        """The pieces as one text."""
        kept = tuple(piece for piece in pieces if piece.text)
        said = super().__new__(cls, "".join(piece.text for piece in kept))
        said.pieces = kept
        return said

    @property
    def language(self) -> str:
        """The other language that all of it is in; empty where it is mixed."""
        found = {piece.language for piece in self.pieces}
        return found.pop() if len(found) == 1 else ""

    def lower(self) -> Said:
        """The text in small letters, its pieces in their languages."""
        return self.changed(str.lower)

    def changed(self, change: Callable[[str], str]) -> Said:
        """Each piece changed by itself."""
        return Said(Piece(change(piece.text), piece.language) for piece in self.pieces)


def pieces_of(text: str) -> tuple[Piece, ...]:
    """What a text is made of."""
    return text.pieces if isinstance(text, Said) else (Piece(text),)


def joined(separator: str, texts: Iterable[str]) -> str:
    """Texts as one, with something between them; the pieces stay known."""
    listed = list(texts)
    if not any(isinstance(text, Said) for text in listed):
        return separator.join(listed)
    pieces = [piece for text in listed for piece in (Piece(separator), *pieces_of(text))]
    return Said(pieces[1:])


def capital(text: str) -> str:
    """The text with a capital first letter, the rest as it is."""
    if isinstance(text, Said) and text:
        first, *rest = text.pieces
        return Said((first._replace(text=capital(first.text)), *rest))
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """The text as it stands within a sentence: its first letter small, unless it begins an abbreviation (`HR-chef`)."""
    if isinstance(text, Said) and text:
        first, *rest = text.pieces
        return Said((first._replace(text=small(first.text)), *rest))
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
