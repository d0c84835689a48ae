"""Who is certainly one person, and what is certainly no one room."""

from __future__ import annotations

import pytest

from jamx.words.open_words import is_no_room, is_open
from jamx.words.persons import is_one_person


@pytest.mark.parametrize(
    "text",
    [
        *("The facilitator", "The evaluator", "The researcher", "The lawyer", "The head of the agency", "the boss"),
        *("The agency's director", "The project manager", "Moderatorn", "Processledaren", "Utvärderaren", "Forskaren"),
        *("Juristen", "Enhetschefen", "Den externa utvärderaren", "Generaldirektören", "Kommunens ordföranden"),
        *("Anna Ek", "Anna", "Anna-Karin", "Bo Alm, SCB", "Bo Alm (Lunds kommun)", "Kim af Ek", "A. Ek"),
        *("Professor Anna Ek", "moderator Anna Ek", "Moderator: Anna Ek", "Nour Ek-Alm från Bris", "Samira O'Hara"),
    ],
)
def test_one_person(text: str) -> None:
    assert is_one_person(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Länsstyrelsen", "SKR", "SCB", "Lunds kommun", "Rädda Barnen", "Röda Korset", "Kronofogden", "Skolverket"),
        *("Svenska kyrkan", "Amnesty International", "The Red Cross", "The agency", "The board of the region", "Bris"),
        *("NN", "N.N.", "n. n.", "TBA", "TBD", "t.b.a.", "meddelas senare", "ej klart", "Ej klart än", "?", "Oklart"),
        *("To be announced", "not decided yet", "Namn meddelas", "Namn TBA", "vakant", "utses av regionen"),
        *("Handledare", "Handledarna", "Deltagarna", "deltagarna själva", "Lokala handledare", "Lokala Handledare"),
        *("Projektledarna", "Facilitator", "Extern konsult", "En extern konsult", "Processledare", "Alla", "Everyone"),
        *("The mentors", "The participants", "The staff", "The team", "The project group", "Arbetsgruppen"),
        *("Anna Ek och Bo Alm", "Anna or Bo", "Anna/Bo", "Anna Ek, Bo Alm & Kim Ek", "Anna Ek m.fl."),
        *("Värden", "Mentorn", "The organiser", "", "3", "organiser"),
    ],
)
def test_no_one_person(text: str) -> None:
    assert not is_one_person(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Zoom",
            "Teams",
            "MS Teams",
            "via Zoom",
            "Teams (länk i inbjudan)",
            "Zoom, länk kommer",
            "Online",
            "Digitalt",
        ),
        *("https://example.org/a", "Teams-möte", "Zoom eller Teams", "Eget rum", "Egna rum", "I eget rum", "Olika rum"),
        *("Enligt anslag", "enligt skylt", "Se anslag", "Grupprum", "grupprummen", "Smårum", "Mötesrum", "Group rooms"),
        *("Breakout rooms", "Break-out rooms", "Breakout", "Zoom breakout rooms", "TBA", "meddelas", "Lokal meddelas"),
        *("Valfri lokal", "Flera lokaler", "Ett grupprum", "Eget kontor", "hemma", "På distans", "Utomhus", "Promenad"),
        *("ej bokat", "?", "Room TBA", "own office", "any room"),
    ],
)
def test_no_room(text: str) -> None:
    assert is_no_room(text)


@pytest.mark.parametrize(
    "text",
    [
        *("A", "1", "Stora salen", "Grupprum 3", "Grupprum A", "Room 4", "Rum B", "The group room", "Konferensrummet"),
        *("Zoom 1", "Teamsrummet", "Breakout room 2", "Aulan", "Matsalen", "Plenum", "Sal Zoom", "Spegelsalen", "X"),
        *("Foajén", "Lokal 3", "N", "Kontoret", "Online-salen", "Hemman"),
    ],
)
def test_rooms(text: str) -> None:
    assert not is_no_room(text)


def test_what_is_open() -> None:
    assert [is_open(text) for text in ("NN", "Ej klart", "kommer senare", "Ek", "Inger", "Notarien", "Nn Ek")] == [
        *(True, True, True, False, False, False, False)
    ]
