"""Words for what is not decided yet, in Swedish and English."""

from __future__ import annotations

import pytest

from jamx.model.undecided_words import says_undecided


@pytest.mark.parametrize(
    "text",
    [
        "?",
        "??",
        "ej bestämt",
        "Inte bestämt ännu",
        "oklart",
        "Oklart!",
        "TBD",
        "tbd?",
        "t.b.d.",
        "not decided",
        "(tba)",
    ],
)
def test_undecided(text: str) -> None:
    assert says_undecided(text)


@pytest.mark.parametrize("text", ["", "2027", "undecided", "unknown", "later", "hej", "9 mars?", "!", "?!x"])
def test_something_else(text: str) -> None:
    assert not says_undecided(text)
