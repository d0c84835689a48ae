"""The strip of a day: percentages that add up, words where they have room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.api import Workspace
    from jamx.views.strip import StripView


@pytest.fixture
def strip(workspace: Callable[..., Workspace]) -> Callable[[str], StripView | None]:
    def make(agenda: str) -> StripView | None:
        made = workspace("title: M\nagenda:\n" + agenda)
        (ref,) = made.find("p/m")
        return made.agenda(ref).days[0].strip

    return make


def percent(text: str) -> float:
    return float(text.removesuffix("%"))


def test_widths_are_minutes(strip: Callable[[str], StripView | None]) -> None:
    made = strip("""\
  - {title: Opening, time: 09.00–09.20}
  - {title: Talk, time: 09.20–11.00}
  - {title: Meal, time: 11.00–12.00, kind: lunch}
  - {title: Sessions, time: 12.00–13.00, strands: [{title: A}, {title: B}]}
""")
    assert made is not None
    assert [percent(block.width) * 2.4 for block in made.blocks] == pytest.approx([20, 100, 60, 60], abs=0.05)
    assert [percent(block.left) * 2.4 for block in made.blocks] == pytest.approx([0, 20, 120, 180], abs=0.05)
    assert [block.pause for block in made.blocks] == [False, False, True, False]
    assert [block.label for block in made.blocks] == ["", "", "Lunch", ""]
    assert [len(block.lanes) for block in made.blocks] == [1, 1, 1, 2]
    assert made.title == "The day from 09:00 to 13:00"
    assert made.pauses == "Meal 11:00–12:00"
    assert [hour.text for hour in made.hours] == ["09:00", "10:00", "11:00", "12:00", "13:00"]


def test_a_word_without_room_is_left_to_the_caption(strip: Callable[[str], StripView | None]) -> None:
    made = strip("  - {title: A, time: 09.00–16.50}\n  - {title: B, time: 16.50–17.00, kind: coffee}\n")
    assert made is not None
    assert [block.label for block in made.blocks] == ["", ""]
    assert made.pauses == "B 16:50–17:00"


def test_past_midnight(strip: Callable[[str], StripView | None]) -> None:
    made = strip("  - {title: A, time: 20.00–23.30}\n  - {title: B, time: 23.30–01.00 +1}\n")
    assert made is not None
    assert [hour.text for hour in made.hours if not hour.minor]
    assert [hour.text for hour in made.hours] == ["20:00", "21:00", "22:00", "23:00", "24:00", "01:00"]


@pytest.mark.parametrize("agenda", ["  - {title: A, time: 09.00–10.00}\n", "  - title: A\n  - title: B\n"])
def test_nothing_to_draw(strip: Callable[[str], StripView | None], agenda: str) -> None:
    assert strip(agenda) is None
