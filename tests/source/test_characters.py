"""Characters that cannot be seen: wrong everywhere, wrong as structure, or fine."""

from __future__ import annotations

import pytest
from source_documents import document, said

pytestmark = pytest.mark.usefixtures("parser")


@pytest.mark.parametrize("code", [1, 7, 8, 11, 12, 27, 31, 127, 128, 159, 0xFFFE, 0xFFFF])
def test_control_character_is_reported_and_replaced(code: int) -> None:
    found = document(f"a: x{chr(code)}y\nb: |\n  z{chr(code)}\n# {chr(code)}\n")

    assert found.value == {"a": "x\ufffdy", "b": "z\ufffd\n"}
    assert said(found) == [f"source/character control {place}" for place in ("1:5-1:6", "3:4-3:5", "4:3-4:4")]
    assert found.findings[0].arguments == {"character": f"U+{code:04X}"}


@pytest.mark.parametrize("code", [0x61C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069])
def test_bidi_control_is_reported_and_left_out(code: int) -> None:
    found = document(f'a: x{chr(code)}y\nb: "\\u{code:04x}z"\n# {chr(code)}\n')

    assert found.value == {"a": "xy", "b": "z"}
    assert said(found) == [f"source/character bidi {place}" for place in ("1:5-1:6", "2:5-2:11", "3:3-3:4")]


@pytest.mark.parametrize("escape", ["\\0", "\\a", "\\b", "\\e", "\\v", "\\f", "\\r", "\\x1b", "\\u0007", "\\U0000009f"])
def test_escaped_control_is_reported(escape: str) -> None:
    found = document(f'a: "x{escape}y"\n')

    assert found.value == {"a": "x\ufffdy"}
    assert said(found) == [f"source/character control 1:6-1:{6 + len(escape)}"]
    assert found.findings[0].arguments["escape"] == escape


@pytest.mark.parametrize(
    ("escape", "value"), [("\\n", "\n"), ("\\t", "\t"), ("\\N", "\x85"), ("\\_", "\xa0"), ("\\u00e5", "å")]
)
def test_harmless_escape_is_text(escape: str, value: str) -> None:
    found = document(f'a: "{escape}"\n')

    assert (found.value, found.findings) == ({"a": value}, ())


def test_surrogate_escape_is_reported() -> None:
    found = document('a: "\\ud83d\\ude00"\n')

    assert found.value == {"a": "\ufffd\ufffd"}
    assert said(found) == ["source/character surrogate 1:5-1:11", "source/character surrogate 1:11-1:17"]


def test_byte_order_mark_in_the_middle_is_reported_and_left_out() -> None:
    found = document("a: 1\n\ufeffb: 2\n")

    assert found.value == {"a": "1", "b": "2"}
    assert said(found) == ["source/character byte-order-mark 2:1-2:2"]


def test_characters_beyond_the_limit_are_counted() -> None:
    found = document("a: " + "\x07" * 30)

    assert len(found.findings) == 20
    assert found.findings[-1].arguments == {"character": "U+0007", "more": 10}


@pytest.mark.parametrize(
    ("text", "place", "suggestion"),
    [
        ("a: 1\ntitle:\xa0x\n", "2:7-2:8", "title: x"),
        ("title:\xa0x\nb: 1\n", "1:7-1:8", "title: x"),
        ("- title:\xa0x\n", "1:9-1:10", "- title: x"),
        ("-\xa0x\n", "1:2-1:3", "- x"),
        ("a:\n\xa0\xa0b: 1\n", "2:1-2:3", "  b: 1"),
        ("a:\n \u3000b: 1\n", "2:2-2:3", "  b: 1"),
        ("a\u2007b: 1\n", "1:2-1:3", "a b: 1"),
        ("a\u200b: 1\n", "1:2-1:3", "a: 1"),
    ],
)
def test_space_that_looks_like_structure_is_reported(text: str, place: str, suggestion: str) -> None:
    found = document(text)

    assert said(found) == [f"source/character no-break-space {place}"]
    assert found.findings[0].arguments["suggestion"] == suggestion
    assert not found.readable


def test_space_around_a_value_is_reported_and_left_out() -> None:
    found = document("a: \xa0x\nb: y\xa0\n")

    assert found.value == {"a": "x", "b": "y"}
    assert said(found) == [f"source/character no-break-space {place}" for place in ("1:4-1:5", "2:5-2:6")]
    assert [finding.arguments["suggestion"] for finding in found.findings] == ["a:  x", "b: y"]


@pytest.mark.parametrize(
    "text", ["title: 10\xa0min\n", "title: Pass 1:\xa0intro\n", "- Pass 1:\xa0x\n", 'a: "\xa0x"\n', "# \xa0\n"]
)
def test_no_break_space_in_text_is_fine(text: str) -> None:
    found = document(text)

    assert found.findings == ()
    assert found.readable


@pytest.mark.parametrize("separator", ["\r", "\x85", "\u2028", "\u2029"])
def test_line_separator_in_structure_is_reported(separator: str) -> None:
    assert said(document(f"a{separator}b: 1\n")) == ["source/character line-separator 1:2-1:3"]
    assert said(document(f"a: 1\n{separator}b: 1\n")) == ["source/character line-separator 2:1-2:2"]
    assert said(document(f"a: 1{separator} \n")) == ["source/character line-separator 1:5-1:6"]


@pytest.mark.parametrize("separator", ["\r", "\x85", "\u2028", "\u2029"])
def test_line_separator_in_text_is_kept(separator: str) -> None:
    found = document(f"a: |\n  x{separator}y\nb: 'z{separator}'\nc: p{separator}q  # {separator}\n")

    assert found.value == {"a": f"x{separator}y\n", "b": f"z{separator}", "c": f"p{separator}q"}
    assert found.findings == ()


def test_placeholder_is_never_one_that_the_text_spells() -> None:
    escaped = "".join(f"\\U{code:08x}" for code in range(0x10F000, 0x10F010))

    found = document(f'a: "{escaped}\u2028"\n')

    assert found.value == {"a": "".join(map(chr, range(0x10F000, 0x10F010))) + "\u2028"}
