"""Pauses by name: what is one, what holds one, and what only sounds like one."""

from __future__ import annotations

import pytest

from jamx.words.pause_words import (
    is_lunch_by_name,
    is_pause_by_name,
    is_rest_by_name,
    is_short_by_name,
    may_be_meal,
    names_pause,
)


@pytest.mark.parametrize(
    "title",
    [
        *("Fika", "Kaffe", "Kort paus", "Paus", "Bensträckare", "Förmiddagskaffe", "Välkomstfika", "Fika 15 min"),
        *("Coffee break", "Coffee", "Short break", "Break", "Kaffe och mingel", "Lunch på hotellet", "Lunch 12–13"),
        *("Gemensam lunch", "Arbetslunch", "Lunch break", "Fikapaus i foajén", "Kaffe med mentorn", "EM-fika"),
    ],
)
def test_pauses_are_known_by_name(title: str) -> None:
    assert is_pause_by_name(title)
    assert is_rest_by_name(title)


@pytest.mark.parametrize(
    "title",
    [
        *("Lunchföreläsning", "Lunchseminarium om normer", "Breakout rooms", "Break the norms", "Eftermiddag", "Teori"),
        *("Kaffe efter mötet", "Information om fika", "Make or break", "Pausa projektet?", "Grupparbete", "Fikarummet"),
        *("Registrering", "Mingel"),
    ],
)
def test_other_titles_are_no_pauses(title: str) -> None:
    assert not is_pause_by_name(title)


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Luftpaus",
            "Pausgympa",
            "Stretch",
            "Vila",
            "Återhämtning",
            "Frukt och vatten",
            "Refreshments",
            "Bensträckare",
        ),
        *(
            "Fikapaus",
            "Kort rast",
            "Luncheon",
            "Lunchpromenad",
            "Lunsj",
            "Smörgåsbord",
            "Vi äter",
            "Lättare måltid",
            "Mat",
        ),
        *(
            "Eftermiddagspaus",
            "Toapaus",
            "Kafferast",
            "Fresh air break",
            "Fruit and water",
            "Vila (20 min)",
            "Mat & mingel",
        ),
        *(
            "Mat på hotellet",
            "Vila på rummen",
            "Stretch your legs",
            "Lunchmingel",
            "Light meal",
            "Frukt, 10 min",
            "Picknick",
        ),
        *("Mat i matsalen 12–13", "Lunch walk", "Bensträckning", "Kort återhämtning", "Vi äter tillsammans", "Food"),
    ],
)
def test_what_people_rest_with_is_a_pause(title: str) -> None:
    assert is_pause_by_name(title)
    assert is_rest_by_name(title)


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Återhämtning i arbetslivet",
            "Samtal om återhämtning",
            "Återhämtning: hur gör vi?",
            "Återhämtning och hälsa",
        ),
        *(
            "Matematik",
            "Material",
            "Mat, hälsa och klimat",
            "Mat i skolan",
            "Matsvinn",
            "Mat för alla",
            "Vilja",
            "Vilande mål",
        ),
        *(
            "Frukt av arbetet",
            "Luft",
            "Vatten",
            "Vatten och avlopp",
            "Restitution",
            "The rest of the plan",
            "Rest och risk",
        ),
        *("Menopaus", "Måltidspedagogik", "Stretch goals", "Recovery plan", "Food security", "Pizzamodellen", "Bord"),
        *(
            "Smörgåsbord av metoder",
            "Vi äter inte lunch ihop",
            "Vila i vården",
            "Lunchrestaurangerna",
        ),
    ],
)
def test_what_people_talk_of_is_none(title: str) -> None:
    assert not is_pause_by_name(title)
    assert not names_pause(title)


def test_rest_that_is_no_pause() -> None:
    assert [is_rest_by_name(title) for title in ("Registrering", "Mingel", "Resa hem", "Middag", "Eftermiddag")] == [
        *(True, True, False, True, False)
    ]


@pytest.mark.parametrize(
    "title",
    [
        *("Grupparbete inkl. fika", "Grupparbete med fika (15 min)", "Diskussion och kaffe", "Workshop, paus 10 min"),
        *(
            "Samtal (med en kort paus)",
            "Group work including a coffee break",
            "Talks + lunch",
            "Work with a short break",
        ),
        *("Work with a short break", "Fika 14.30", "Bensträckare"),
    ],
)
def test_titles_that_hold_a_pause(title: str) -> None:
    assert names_pause(title)


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Lunchföreläsning",
            "Breakout rooms",
            "Kaffe efter mötet",
            "Information om fika och toaletter",
            "Make or break",
        ),
        *(
            "Praktiskt: lunch, fika",
            "Föräldraledighet och paus i karriären",
            "Fikakulturen",
            "Vad händer i fikarummet?",
        ),
        *("Talk about coffee culture", "Lunchbokning", "Lunch and learn", "Fika och lär"),
    ],
)
def test_titles_that_hold_none(title: str) -> None:
    assert not names_pause(title)


def test_lunch_food_and_short_pauses() -> None:
    assert [is_lunch_by_name(title) for title in ("Lunch", "Lunch i matsalen", "Fika", "Lunchföreläsning")] == [
        *(True, True, False, False)
    ]
    assert [is_lunch_by_name(title) for title in ("Luncheon", "Lunsj", "Lunchpromenad", "Mat", "Lunchsamtal")] == [
        *(True, True, True, False, False)
    ]
    assert all(map(may_be_meal, ("Luncheon", "Lunsj", "Vi äter", "Lättare måltid", "Mat", "Smörgåsbord", "Food")))
    assert not any(map(may_be_meal, ("Material", "Foodtech", "Matris", "Teater", "Great")))
    assert [may_be_meal(text) for text in ("Lunchseminarium", "Vi äter smörgås", "Matematik", "Automat")] == [
        *(True, True, False, False)
    ]
    assert [is_short_by_name(title) for title in ("Bensträckare", "Mikropaus", "Stretch", "Kort paus")] == [
        *(True, True, True, False)
    ]
