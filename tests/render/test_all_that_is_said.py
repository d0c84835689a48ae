"""What a meeting says beside its items: dates not decided, occasions, theme, turns side by side, texts of parts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import Document, Workspace, terminal_agenda

if TYPE_CHECKING:
    from collections.abc import Callable

DATES = "dates: {{choose: {choose}, of: [2012-02-09, 2012-03-29, 2012-04-03]}}\n"
OCCASIONS = """\
occasions:
  - {date: 2012-02-09, time: 9–12, place: Lund}
  - {date: 2012-03-29, time: 13.00–16.30}
  - {date: undecided, place: Malmö}
"""
ROUND = """\
organisations: 6
agenda:
  - title: Rundan
    time: 09.00–10.00
    each: organisation
    at_once: {at_once}
    parts:
      - title: Samtal
        duration: 10 min
        lead: mentor
        text: Tala om läget.
        points: [Vad har hänt?]
        materials: [Kort]
"""


@pytest.fixture
def made(workspace: Callable[..., Workspace]) -> Callable[..., Document]:
    def make(text: str, to: str = "md", language: str = "sv", **options: Any) -> Document:
        files = workspace(f"title: M\n{text}")
        (ref,) = files.find("p/m")
        return files.document(ref, to, language=language, draft=True, **options)

    return make


@pytest.mark.parametrize(
    ("choose", "language", "said"),
    [
        ("1", "sv", "**Datum:** 9 februari 2012, 29 mars 2012 eller 3 april 2012 (inte bestämt vilket)"),
        ("1", "en", "**Date:** 9 February 2012, 29 March 2012 or 3 April 2012 (not decided which)"),
        ("2", "sv", "**Datum:** två av 9 februari 2012, 29 mars 2012 och 3 april 2012 (inte bestämt vilka)"),
        ("2", "en", "**Date:** two of 9 February 2012, 29 March 2012 and 3 April 2012 (not decided which)"),
    ],
)
def test_alternatives(made: Callable[..., Document], choose: str, language: str, said: str) -> None:
    assert f"- {said}\n" in made(DATES.format(choose=choose), language=language).text


def test_occasions(made: Callable[..., Document]) -> None:
    lines = made(OCCASIONS).text.replace("\u00a0", " ").splitlines()
    expected = "9 februari 2012 kl. 9–12, Lund; 29 mars 2012 kl. 13.00–16.30; inte bestämt, Malmö"
    assert f"- **Tillfällen att välja mellan:** {expected}" in lines


def test_programs_get_them_as_dates(made: Callable[..., Document]) -> None:
    shape = json.loads(made(DATES.format(choose=2) + "theme: Ledning\n", "json").text)
    assert (shape["theme"], shape["alternatives"]["choose"]) == ("Ledning", 2)
    assert [one["earliest"] for one in shape["alternatives"]["of"]] == ["2012-02-09", "2012-03-29", "2012-04-03"]
    assert shape["occasions"] == []
    shape = json.loads(made(OCCASIONS, "json").text)
    assert shape["alternatives"] is None
    assert [(one["start"], one["end"], one["place"]) for one in shape["occasions"]] == [
        ("09:00", "12:00", "Lund"),
        ("13:00", "16:30", None),
        (None, None, "Malmö"),
    ]
    bare = json.loads(made("agenda: []\n", "json").text)
    assert (bare["theme"], bare["alternatives"], bare["occasions"]) == (None, None, [])


@pytest.mark.parametrize("to", ["md", "html", "txt"])
@pytest.mark.parametrize(
    ("at_once", "said"), [("3", "Varje organisation, 3 i taget"), ("all", "Varje organisation, alla samtidigt")]
)
def test_turns_at_the_same_time(made: Callable[..., Document], to: str, at_once: str, said: str) -> None:
    assert made(ROUND.format(at_once=at_once), to).text.count(said) == 1


@pytest.mark.parametrize("to", ["md", "html", "txt"])
def test_one_after_the_other_is_what_the_rounds_show(made: Callable[..., Document], to: str) -> None:
    text = made(ROUND.format(at_once=1), to).text
    assert "Varje organisation" not in text
    assert "Per organisation" in text


def test_on_a_terminal(workspace: Callable[..., Workspace]) -> None:
    files = workspace("title: M\n" + ROUND.format(at_once=3))
    (ref,) = files.find("p/m")
    assert "Varje organisation, 3 i taget" in terminal_agenda(files.agenda(ref, language="sv"), colour=False)


def test_a_part_s_own_texts_stand_below_it(made: Callable[..., Document]) -> None:
    text = made(ROUND.format(at_once=1)).text
    part = (
        "- Samtal, 10 min, leds av mentorsorganisationen\n\n  Tala om läget.\n\n  - Vad har hänt?\n\n  Underlag: Kort\n"
    )
    assert part in text


def test_they_are_said_once_however_many_have_their_turn(workspace: Callable[..., Workspace]) -> None:
    names = "".join(f"o{number}: {{name: Ort {number}}}\n" for number in range(3))
    ids = "[o0, o1, o2]"
    files = workspace(
        "title: M\n" + ROUND.format(at_once=1).replace("organisations: 6", f"organisations: {ids}"),
        **{"programmes/p/organisations.yaml": names},
    )
    (ref,) = files.find("p/m")
    for to in ("md", "html", "txt"):
        text = files.document(ref, to).text
        assert all(f"Ort {number}" in text for number in range(3))
        assert text.count("Tala om läget.") == 1
        assert text.count("Vad har hänt?") == 1


def test_a_task_s_text_stands_below_it(made: Callable[..., Document]) -> None:
    task = "tasks:\n  - {title: Läs, owner: alla, text: Hela rapporten., materials: [Rapporten], effort: 45 min}\n"
    text = made(task).text
    assert "- Läs – alla (cirka 45 min)\n\n  Hela rapporten.\n\n  Underlag: Rapporten\n" in text
    assert "- Läs – alla (cirka 45 min)\n  Hela rapporten.\n  Underlag: Rapporten\n" in made(task, "txt").text


def test_a_column_nobody_fills_is_left_out_of_markdown_too(made: Callable[..., Document]) -> None:
    item = "agenda:\n  - {{title: Samtal, time: 09.00–10.00{}}}\n"
    assert "| Tid | Punkt |\n|:--|:--|\n| 09.00–10.00 | **Samtal** |\n" in made(item.format("")).text
    led = "| Tid | Punkt | Leds av |\n|:--|:--|:--|\n| 09.00–10.00 | **Samtal** | Värdorganisationen |\n"
    assert led in made(item.format(", lead: host")).text
