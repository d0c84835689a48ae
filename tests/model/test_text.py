from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from jamx.model.agenda import Item
from jamx.model.text import Text, is_text

_SAID = st.text("ab \n\t\u00a0", min_size=1).filter(str.strip)


@given(_SAID)
def test_titles_are_on_one_line_and_markdown_keeps_its_own(said: str) -> None:
    for _ in range(2):  # the second is remembered
        item = Item.model_validate({"title": said, "text": said, "points": [said]})
        assert item.title == item.points[0].title == Text((("", " ".join(said.split())),))
        assert item.text == Text((("", said.strip()),))


@given(_SAID, _SAID)
def test_each_language_is_tidied(swedish: str, english: str) -> None:
    item = Item.model_validate({"title": {"sv": swedish, "en-gb": english}, "text": {"en": english}})
    assert item.title.versions == (("sv", " ".join(swedish.split())), ("en-gb", " ".join(english.split())))
    assert item.text == Text((("en", english.strip()),))


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        (["a"], "list"),
        ({"swedish": "a"}, "mapping"),
        ({"sv": ["a"]}, "mapping"),
        ({"sv": None, "en": "a"}, "mapping"),
        ({"sv": "a", "title": "b"}, "mapping"),
        ({}, "mapping"),
    ],
)
def test_what_is_no_text_is_refused_with_its_shape(value: Any, shape: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Item.model_validate({"title": value})
    (error,) = refused.value.errors()
    assert (error["type"], error["loc"], error["ctx"]) == ("text", ("title",), {"shape": shape})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("", True),
        ({"sv": "a"}, True),
        ({"sv": ["a"]}, True),
        ({"en-gb": "a", "sv": "b"}, True),
        ({"sv": "a", "text": "b"}, False),
        ({"text": "b", "sv": "a"}, False),
        ({"svenska": "a"}, False),
        ({}, False),
        ([], False),
        (None, False),
    ],
)
def test_one_string_or_one_for_each_language_is_a_text(value: Any, expected: bool) -> None:
    assert is_text(value) is expected
