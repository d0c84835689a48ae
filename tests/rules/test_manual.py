"""Manuals taken apart, and put together of two languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.rules.manual import Manual, manual, taken_apart
from jamx.rules.rule import Rule
from jamx.rules.table import RULES
from jamx.words.manuals import manual_text

if TYPE_CHECKING:
    import pytest

WHOLE = """
Too long.

Nobody lasts: it is known.

And so on.

Options:
    minutes: how long: at most (90)
    day: a day (480).

Bad:
    title: A
    agenda:
      - title: B

    time: 9

Good:
    title: x
"""


def test_a_text_is_taken_apart() -> None:
    assert taken_apart(WHOLE) == Manual(
        "Too long.",
        "Nobody lasts: it is known.\n\nAnd so on.",
        {"minutes": "how long: at most (90)", "day": "a day (480)"},
        "title: A\nagenda:\n  - title: B\n\ntime: 9",
        "title: x",
    )


def test_a_text_without_blocks() -> None:
    assert taken_apart("Too long.") == Manual("Too long.", "", {}, "", "")
    assert taken_apart("Too long.\n\nIt is.\n") == Manual("Too long.", "It is.", {}, "", "")


def test_another_language_has_the_examples_and_the_figures_of_the_first() -> None:
    for rule in RULES.values():
        english, swedish = manual(rule, "en"), manual(rule, "sv")
        assert english == taken_apart(rule.manual)
        said = taken_apart(manual_text(rule.name, "sv") or "")
        assert (swedish.title, swedish.reasons) == (said.title, said.reasons) != (english.title, english.reasons)
        assert (swedish.bad, swedish.good) == (english.bad, english.good)
        assert [*swedish.options] == [*english.options] == [*rule.options]
        for name, figure in rule.options.items():
            assert re.findall(r" \(([0-9]+)\)$", swedish.options[name]) in ([f"{figure}"], [f"{figure:04}"])
            assert swedish.options[name].count("(") == english.options[name].count("(")
        assert manual(rule, "fi") == english


OPTIONS = """Hon varar.

Options:
    minutes: hur länge: som mest
    day: en dag (7)
"""


def test_a_language_may_leave_something_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jamx.rules.manual.manual_text", lambda *_: OPTIONS)
    monkeypatch.setattr(Rule, "manual", WHOLE.replace("day: a day", "hour: when (7)\n    until: free\n    day: a day"))

    assert manual(RULES["pace/no-break"], "sv").options == {
        "minutes": "hur länge: som mest (90)",
        "hour": "when (7)",
        "until": "free",
        "day": "en dag (7)",
    }
