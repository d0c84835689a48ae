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
    assert [may_be_meal(text) for text in ("Lunchseminarium", "Vi äter smörgås", "Matematik", "Automat")] == [
        *(True, True, False, False)
    ]
    assert [is_short_by_name(title) for title in ("Bensträckare", "Mikropaus", "Kort paus")] == [True, True, False]
