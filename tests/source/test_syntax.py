"""Syntax errors as their authors made them, with the corrected line where that is certain."""

from __future__ import annotations

import pytest
from source_documents import document, said

pytestmark = pytest.mark.usefixtures("parser")

CORRECTED = [
    ("colon-in-value", "title: Pass 1: intro\n", "1:14-1:15", 'title: "Pass 1: intro"'),
    ("colon-in-value", "- title: x\n  lead: Anna: chef # c\n", "2:13-2:14", '  lead: "Anna: chef" # c'),
    ("colon-in-value", 'a: Pass "1": x\n', "1:12-1:13", "a: 'Pass \"1\": x'"),
    ("tab", "a:\tb\n", "1:3-1:4", "a: b"),
    ("tab", "a: 1\t# c\n", "1:5-1:6", "a: 1 # c"),
    ("tab", "a: 1 \t\n", "1:6-1:7", "a: 1"),
    ("unclosed-quote", 'title: "Hello\nkind: x\n', "1:8-1:9", 'title: "Hello"'),
    ("unclosed-quote", 'title: "Hello\nkind: "x"\nplace: y\n', "1:8-1:9", 'title: "Hello"'),
    ("unclosed-quote", "a: 1\nb: 'x\n", "2:4-2:5", "b: 'x'"),
    ("unclosed-quote", 'title: "Träff 3”\nkind: x\n', "1:8-1:9", 'title: "Träff 3"'),
    ("unclosed-quote", 'title: "Vi ser ”Filmen”\nkind: x\n', "1:8-1:9", 'title: "Vi ser ”Filmen”"'),
    ("text-after-quote", "title: 'it's me'\n", "1:12-1:17", "title: 'it''s me'"),
    ("text-after-quote", 'title: "Say "hi" now"\n', "1:14-1:22", "title: 'Say \"hi\" now'"),
    ("text-after-quote", 'title: "Hello" world\n', "1:16-1:21", "title: '\"Hello\" world'"),
    ("text-after-bracket", "a: [Draft] intro\n", "1:12-1:17", 'a: "[Draft] intro"'),
    ("text-after-bracket", "a: {{name}} x\n", "1:13-1:14", 'a: "{{name}} x"'),
    ("smart-quote", "title: “Hello: world”\n", "1:8-1:22", 'title: "Hello: world"'),
    ("missing-space-after-colon", "title:Hello\nkind: x\n", "1:6-1:7", "title: Hello"),
    ("missing-space-after-colon", "- title:Hello\n  kind: x\n", "1:8-1:9", "- title: Hello"),
    ("reserved-character", "a: @x\n", "1:4-1:5", 'a: "@x"'),
    ("reserved-character", "a: **Bold** text\n", "1:4-1:5", 'a: "**Bold** text"'),
    ("reserved-character", "n: %5\n", "1:4-1:5", 'n: "%5"'),
    ("reserved-character", "a: > 5 deltagare\n", "1:4-1:5", 'a: "> 5 deltagare"'),
    ("escape", 'a: "C:\\data"\n', "1:7-1:9", "a: 'C:\\data'"),
    ("escape", 'a: "\\U00110000"\n', "1:5-1:7", "a: '\\U00110000'"),
]


@pytest.mark.parametrize(("variant", "text", "place", "suggestion"), CORRECTED)
def test_fault_is_named_with_the_corrected_line(variant: str, text: str, place: str, suggestion: str) -> None:
    found = document(text)

    assert said(found) == [f"source/syntax {variant} {place}"]
    assert found.findings[0].arguments["suggestion"] == suggestion
    assert not found.readable


@pytest.mark.parametrize(("text", "suggestion"), [(row[1], row[3]) for row in CORRECTED])
def test_corrected_line_can_be_read(text: str, suggestion: str) -> None:
    lines = text.splitlines()
    span = document(text).findings[0].place.span
    assert span is not None

    lines[span.line - 1] = suggestion

    assert document("\n".join(lines)).findings == ()


@pytest.mark.parametrize(
    ("variant", "text", "place"),
    [
        ("tab", "a:\n\tb: 1\n\tc: 2\n", "2:1-2:2"),
        ("dash", "a:\n  - b: 1\n    c: 2\n  -b: 3\n    c: 4\n", "4:3-4:4"),
        ("indentation", "a:\n  b: 1\n c: 2\n", "3:1-3:2"),
        ("list-on-key-line", "a: - x\n", "1:4-1:5"),
        ("list-in-mapping", "a: 1\n- x\n", "2:1-2:2"),
        ("mapping-in-list", "- x\na: 1\n", "2:1-2:5"),
        ("unclosed-bracket", "a: [1, 2\nb: 3\n", "1:4-1:5"),
        ("in-brackets", "a: {b: c: d}\n", "1:9-1:10"),
        ("missing-colon", "title: x\nkind\nplace: y\n", "2:1-2:5"),
        ("generic", "& x: 1\n", "1:2-1:3"),
    ],
)
def test_fault_without_a_certain_correction_is_named(variant: str, text: str, place: str) -> None:
    found = document(text)

    assert said(found) == [f"source/syntax {variant} {place}"]
    assert "suggestion" not in found.findings[0].arguments


@pytest.mark.parametrize(
    ("text", "variant", "place", "indent", "expected"),
    [
        ("a:\n  b: 1\n c: 2\n", "indentation", "3:1-3:2", 1, (2, 0)),
        ("title: A\n   kind: B\n", "indentation", "2:1-2:4", 3, (0,)),
        ("items:\n  - a: 1\n    b: 2\n   - c: 1\n", "indentation", "4:1-4:4", 3, (2,)),
        ("items:\n  - a: 1\n    b: 2\n- c: 1\n", "column", "4:1", 0, (2,)),
        ("items:\n  - a: 1\n    b:\n      - 2\n    - c: 1\n", "column", "5:1-5:5", 4, (6, 2)),
        ("items:\n  - a: 1\n    b:\n      c: 1\n    d: 1\n      e: 1\n", "column", "6:1-6:7", 6, (4, 0)),
        ("items:\n  - a: 1\n  b: 2\n", "mapping-in-list", "3:1-3:3", 2, (4, 0)),
    ],
)
def test_columns_that_would_do(text: str, variant: str, place: str, indent: int, expected: tuple[int, ...]) -> None:
    found = document(text)
    line = text.split("\n")[int(place[0]) - 1]

    assert said(found) == [f"source/syntax {variant} {place}"]
    assert found.findings[0].arguments == {"line": line, "indent": indent, "expected": expected}


def test_lines_indented_by_tabs_are_counted() -> None:
    arguments = document("a:\n\tb: 1\n\tc: 2\n").findings[0].arguments

    assert arguments == {"line": "\tb: 1", "where": "indentation", "lines": 2}


@pytest.mark.parametrize(
    ("text", "variant", "suggestion", "value"),
    [
        (
            "k: {title: Coffee, tea, kind: x}\n",
            "comma-in-flow",
            'k: {title: "Coffee, tea", kind: x}',
            {"title": "Coffee", "kind": "x"},
        ),
        ("k: {title: a, b, c}\n", "comma-in-flow", 'k: {title: "a, b, c"}', {"title": "a"}),
        ("k: {minutes:10}\n", "missing-space-after-colon", "k: {minutes: 10}", {}),
    ],
)
def test_key_without_colon_in_braces_is_reported(
    text: str, variant: str, suggestion: str, value: dict[str, str]
) -> None:
    found = document(text)

    assert {finding.variant for finding in found.findings} == {variant}
    assert {finding.arguments["suggestion"] for finding in found.findings} == {suggestion}
    assert found.value == {"k": value}


def test_fault_in_a_long_line_is_found_at_once() -> None:
    for unit in ("a: ", "' ", '" ', "- ", ": ", "\xa0", "\t", " #", "[]", "x:y "):
        assert document("k: 1\n" + unit * (100_000 // len(unit)) + ": : '\n").file == "f.yaml"


def test_control_character_is_the_cause_and_not_the_syntax() -> None:
    assert said(document("a: b\x07c: d: e\n")) == ["source/character control 1:5-1:6"]
