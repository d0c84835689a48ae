"""What is set aside before a mapping is validated; that there is nothing of it is seen at one look."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jamx.model.agenda import Item, Point
from jamx.model.configuration import Colours
from jamx.model.meeting import Meeting

if TYPE_CHECKING:
    from jamx.model.entry import Entry

_KEYS = ("title", "kind", "status", "for", "points", "internal", "time", "accent", "unknown-key", "extensions")
_VALUES: tuple[Any, ...] = (
    None,
    "",
    " ",
    "\u00a0",
    "unknown",
    "undecided",
    "Unknown",
    "lunch",
    [],
    ["a"],
    {},
    {"a": ""},
)
_MAPPINGS = st.dictionaries(st.sampled_from(_KEYS), st.sampled_from(_VALUES), max_size=4)


def _set_aside(model: type[Entry], value: dict[str, Any]) -> Any:
    return model._set_aside(value)


@given(st.sampled_from([Item, Point, Colours, Meeting]), _MAPPINGS)
@example(Item, {"title": "Lunch"})
@example(Item, {"title": "Lunch", "kind": " "})
@example(Point, {"extensions": "a"})
def test_a_look_finds_the_same_as_going_through_all_keys(model: type[Entry], value: dict[str, Any]) -> None:
    through_all = _set_aside(model, {**value, "x-own": "diary"})
    assert through_all.pop("x-") == {"x-own": "diary"}
    assert _set_aside(model, value) == through_all


@pytest.mark.parametrize(
    ("model", "value", "left"),
    [
        (Item, {"title": "Lunch", "kind": "lunch"}, {"title": "Lunch", "kind": "lunch"}),
        (Item, {"title": None, "kind": "\u00a0", "text": ""}, {}),
        (Item, {"points": "unknown", "time": "unknown", "lead": "undecided"}, {"time": "unknown", "lead": "undecided"}),
        (Item, {"nane": "", "points": []}, {"nane": "", "points": []}),
        (Meeting, {"status": "unknown", "mode": "undecided", "title": "M"}, {"title": "M"}),
        (Colours, {"accent": "", "accent_dark": None}, {"accent_dark": None}),
        (Item, {"x-diary": "1", "title": "A"}, {"title": "A", "x-": {"x-diary": "1"}}),
        (Item, {"x-": {"a": "1"}}, {"x-": {"x-": {"a": "1"}}}),
    ],
)
def test_what_says_nothing_is_set_aside(model: type[Entry], value: dict[str, Any], left: dict[str, Any]) -> None:
    assert _set_aside(model, value) == left


_FIRST = """
from jamx.model.kinds import Kind, model_of, validated
items = [{"title": "I", "strands": [{"title": "S", "items": "unknown"}]}]
print(validated(model_of(Kind.AGENDA), {"title": "A", "items": items}).items[0].strands.listed[0].items)
"""


def test_lists_of_what_is_defined_further_down_may_be_unknown_in_the_first_file_already() -> None:
    run = subprocess.run([sys.executable, "-c", _FIRST], capture_output=True, text=True, check=True)
    assert run.stdout == "None\n"
