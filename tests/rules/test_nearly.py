"""Free text that is all but a reserved word or an id: how near it has to be, and what is a word of its own."""

from __future__ import annotations

import pytest

from jamx.rules.nearly import Nearly, nearly

_NAMES = ("lunda", "lun", "samordnare", "chef", "lansstyrelsen-skane", "lunds-kommun", "grupp-1")


def _maybe(meant: str) -> Nearly:
    return Nearly(meant, certain=False)


def _surely(meant: str) -> Nearly:
    return Nearly(meant, certain=True)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        # what has a meaning, and what is a name
        ("lunda", None),
        ("chef", None),
        ("host", None),
        ("mentor", None),
        ("organiser", None),
        ("varje organisation", None),
        ("Each Organisation", None),
        ("organisationerna", None),
        ("Organizer", None),
        ("oRganizer", _surely("organiser")),
        ("", None),
        # each of them
        ("each organisa", _surely("each organisation")),
        ("each organis", None),
        ("every organisation", _surely("each organisation")),
        ("varje-organistion", _surely("each organisation")),
        ("all organisation", None),
        # no word, or hardly one
        ("lunds kommun", None),
        ("lund a", None),
        ("lunda.", None),
        ("-lunda", None),
        ("lunds_komun", _surely("lunds-kommun")),
        ("hst", None),
        ("chf", None),
        ("lun", None),
        ("luna", _maybe("lunda")),
        ("lunb", None),
        ("lund", _maybe("lunda")),
        # how much they have in common
        ("lundx", _maybe("lunda")),
        ("lunxx", None),
        ("kunda", None),
        ("samordnare-xy", _maybe("samordnare")),
        ("samordnare-xyz", None),
        ("samordnare-vux", None),
        ("grupp-2", None),
        ("gruppp-1", _surely("grupp-1")),
        # several of them are another word, but for a slip in it
        ("chefer", None),
        ("samordnares", None),
        ("samordmares", _maybe("samordnare")),
        # what is surely meant
        ("lansstyrelsen-skåne", _surely("lansstyrelsen-skane")),
        ("lansstyrelsen-skana", _surely("lansstyrelsen-skane")),
        ("lansstyrelsen-skanet", _maybe("lansstyrelsen-skane")),
        ("lansstyrelsen-skan", _maybe("lansstyrelsen-skane")),
        ("lansstyrelsenskane", _maybe("lansstyrelsen-skane")),
        ("samord-nare", _maybe("samordnare")),
        ("samordnre", _maybe("samordnare")),
        ("mentorn", _maybe("mentor")),
        ("mento", _maybe("mentor")),
        ("mentr", _surely("mentor")),
        ("hosta", _maybe("host")),
        ("organisatör", _maybe("organiser")),
        ("organisor", _surely("organiser")),
    ],
)
def test_nearly(said: str, expected: Nearly | None) -> None:
    assert nearly(said, _NAMES) == expected


def test_the_nearest_is_meant() -> None:
    assert nearly("samordnarex", ("samordnaree", "samordnare")) == _maybe("samordnare")
    assert nearly("samordnarex", ("samordnare", "samordnaree")) == _maybe("samordnare")
    assert nearly("mentro", ("menrro",)) == _surely("mentor")


def test_a_name_without_letters_is_no_other_name() -> None:
    assert nearly("lund", ("", "a")) is None
