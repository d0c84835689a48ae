"""Texts that know their language: they are ordinary texts, and stay known when they are put together."""

from __future__ import annotations

from jamx.model.text import Text
from jamx.views.said import Piece, Said, capital, joined, pieces_of
from jamx.views.wording import Wording

SWEDISH = Text((("sv", "Träff"),))
BOTH = Text((("sv", "Träff"), ("en", "Meeting")))
BARE = Text((("", "Träff"),))


def wording() -> Wording:
    return Wording("en", {"lund": Text((("sv", "Lunds Kommun"),))}, {"fika": Text((("sv", "fika"),))})


def test_only_another_language_is_told() -> None:
    said = wording().text(SWEDISH)
    assert said == "Träff"
    assert pieces_of(said) == (Piece("Träff", "sv"),)
    for text in (BOTH, BARE, Text((("", "Träff"), ("sv", "Mötet")))):
        assert not isinstance(wording().text(text), Said)
    assert wording().text(BOTH) == "Meeting"


def test_a_gap_is_said_in_the_document_s_language() -> None:
    said = wording().text(Text((("sv", "unknown"),)))
    assert said == "not known"
    assert not isinstance(said, Said)


def test_a_sentence_of_two_languages() -> None:
    said = wording().condition("lund")
    assert pieces_of(said) == (Piece("if "), Piece("Lunds Kommun", "sv"), Piece(" takes part"))
    assert isinstance(said, Said)
    assert said.language == ""
    assert pieces_of(said.lower()) == (Piece("if "), Piece("lunds kommun", "sv"), Piece(" takes part"))


def test_lists() -> None:
    names = ["one", wording().name("lund"), "three"]
    assert pieces_of(wording().listed(names, "and")) == (
        Piece("one"),
        Piece(", "),
        Piece("Lunds Kommun", "sv"),
        Piece(" and "),
        Piece("three"),
    )
    assert not isinstance(joined(", ", ["a", "b"]), Said)


def test_capitals() -> None:
    assert pieces_of(capital(wording().kind("fika"))) == (Piece("Fika", "sv"),)
    assert capital("") == ""
