"""Manuals taken apart, and put together of two languages."""

from __future__ import annotations

import re

from jamx.rules.manual import Manual, manual, taken_apart
from jamx.rules.table import RULES

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
    title: C
"""


def test_a_text_is_taken_apart() -> None:
    assert taken_apart(WHOLE) == Manual(
        "Too long.",
        "Nobody lasts: it is known.\n\nAnd so on.",
        {"minutes": "how long: at most (90)", "day": "a day (480)"},
        "title: A\nagenda:\n  - title: B\n\ntime: 9",
        "title: C",
    )


def test_a_text_without_blocks() -> None:
    assert taken_apart("Too long.") == Manual("Too long.", "", {}, "", "")
    assert taken_apart("Too long.\n\nIt is.\n") == Manual("Too long.", "It is.", {}, "", "")


def test_another_language_has_the_examples_and_the_figures_of_the_first() -> None:
    for rule in RULES.values():
        english, swedish = manual(rule, "en"), manual(rule, "sv")
        assert english == taken_apart(rule.manual)
        assert (swedish.bad, swedish.good) == (english.bad, english.good)
        assert [*swedish.options] == [*english.options] == [*rule.options]
        for name, figure in rule.options.items():
            assert re.findall(r" \(([0-9]+)\)$", swedish.options[name]) in ([f"{figure}"], [f"{figure:04}"])
            assert swedish.options[name].count("(") == english.options[name].count("(")
        assert manual(rule, "fi") == english
