"""Did you mean: the words colleagues write, at the places where they write them."""

from __future__ import annotations

import pytest

from jamx.model.agenda import KINDS
from jamx.model.meeting import AgendaFile, Meeting
from jamx.model.shape import keys_at
from jamx.workspace.suggestions import nearest, plain

MEETING = keys_at(Meeting, ())
ITEM = keys_at(AgendaFile, ("items", 0))
PART = keys_at(AgendaFile, ("items", 0, "parts", 0))


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("slut", "time"),
        ("sluttid", "time"),
        ("datum", "date"),
        ("tid", "time"),
        ("plats", "place"),
        ("titel", "title"),
        ("anteckningar", "facilitator_notes"),
        ("värd", "host"),
        ("Värd", "host"),
        ("tema", "theme"),
        ("syfte", "purpose"),
        ("dagordning", "agenda"),
        ("mål", "outcomes"),
        ("deltagare", "organisations"),
        ("plase", "place"),
        ("titel:", "title"),
        ("facilitator-notes", "facilitator_notes"),
        ("end", "time"),
    ],
)
def test_word_at_a_meeting(word: str, meant: str) -> None:
    assert nearest(word, MEETING) == (meant,)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("slut", "time"),
        ("start", "time"),
        ("end", "time"),
        ("tid", "time"),
        ("plats", "room"),
        ("place", "room"),
        ("titel", "title"),
        ("rubrik", "title"),
        ("anteckningar", "facilitator_notes"),
        ("längd", "duration"),
        ("moment", "parts"),
        ("ansvarig", "lead"),
        ("material", "materials"),
        ("paus", "pause"),
        ("parallella pass", "strands"),
    ],
)
def test_word_at_an_item(word: str, meant: str) -> None:
    assert nearest(word, ITEM) == (meant,)


@pytest.mark.parametrize("word", ["datum", "zzzzz", "x"])
def test_word_that_means_nothing_at_an_item(word: str) -> None:
    assert nearest(word, ITEM) == ()


@pytest.mark.parametrize(("word", "meant"), [("tid", "duration"), ("time", "duration"), ("minuter", "duration")])
def test_word_at_a_part(word: str, meant: str) -> None:
    assert nearest(word, PART) == (meant,)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("fika", "coffee"),
        ("rast", "break"),
        ("middag", "dinner"),
        ("utvärdering", "evaluation"),
        ("lunhc", "lunch"),
        ("arbete", "work"),
        ("Föredrag", "talk"),
        ("bensträckare", "break"),
        ("gruppsamtal", "group-work"),
    ],
)
def test_word_for_a_kind(word: str, meant: str) -> None:
    assert nearest(word, KINDS) == (meant,)


def test_several_come_best_first() -> None:
    assert nearest("traff-1", ("traff-2", "traff-1b", "other"), most=2) == ("traff-1b", "traff-2")


def test_likeness_can_be_asked_for() -> None:
    assert nearest("rektor", ("mentor",)) == ("mentor",)
    assert nearest("rektor", ("mentor",), likeness=0.8) == ()


def test_plain_words_have_no_accents_and_one_hyphen() -> None:
    assert plain("Parallella_pass på Åland") == "parallella-pass-pa-aland"


@pytest.mark.parametrize(
    ("word", "choices", "meant"),
    [
        ("bekräftad", ("planned", "preliminary", "confirmed", "cancelled", "held"), "confirmed"),
        ("preliminär", ("planned", "preliminary", "confirmed", "cancelled", "held"), "preliminary"),
        ("inställd", ("planned", "preliminary", "confirmed", "cancelled", "held"), "cancelled"),
        ("Genomförd", ("planned", "preliminary", "confirmed", "cancelled", "held"), "held"),
        ("avslutat", ("running", "closed"), "closed"),
        ("på plats", ("on-site", "digital", "hybrid"), "on-site"),
        ("distans", ("on-site", "digital", "hybrid"), "digital"),
        ("obligatorisk", ("required", "expected", "recommended"), "required"),
        ("klart", ("open", "started", "done", "dropped"), "done"),
        ("påbörjad", ("open", "started", "done", "dropped"), "started"),
        ("innan", ("before", "during", "between", "after"), "before"),
        ("av", ("off", "error", "warning", "note"), "off"),
    ],
)
def test_word_where_a_few_may_stand(word: str, choices: tuple[str, ...], meant: str) -> None:
    assert nearest(word, choices) == (meant,)
