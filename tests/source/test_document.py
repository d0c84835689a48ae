"""Values: every scalar is text, and what YAML would make of it is not seen."""

from __future__ import annotations

import threading

import pytest
from source_documents import document, said, where

from jamx.source import events
from jamx.source.document import read
from jamx.source.pure_parser import DEEPEST

WRITTEN = """
    09:30 9:30 10:20 12:00 23:59 24:00 25:30 08:00 00:00 0:00 10.20 09.30 9.30 12:00-13:00 09.30–10.00 1:20:30 -1:30
    10:60 2022-09-15 2022-09-15T09:30 2022-09-15T09:30:00Z 2022-9-5 2022-02-30 2022-13-01 38 2022.1 20220915
    no No NO off Off on On yes Yes y n ja nej true True false 1_000 0o7 010 007 0x1f 0b1 1e3 1.0e+3 1.10 .5 .inf .nan
    = Null NULL None +46701234567 0701234567 070 a#b v.38 1,5 <<
""".split()  # noqa: SIM905 - a table to read


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("written", WRITTEN)
def test_scalar_stays_text(written: str) -> None:
    text = f"plain: {written}\nsingle: '{written}'\ndouble: \"{written}\"\nlist:\n  - {written}\n"

    found = document(text)

    assert found.value == {"plain": written, "single": written, "double": written, "list": [written]}
    assert found.findings == ()


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "key", ["no", "on", "10:20", "09.30", "null", "~", "2022-09-15", "1", "true", "å", "'<<'", '""']
)
def test_key_stays_text(key: str) -> None:
    assert document(f"{key}: x\n").value == {key.strip("'\""): "x"}


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("written", ["", "~", "null", "  # comment"])
def test_nothing_is_none(written: str) -> None:
    assert document(f"a: {written}\nb:\n  - {written}\n").value == {"a": None, "b": [None]}


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("written", ["''", '""', "'~'", '"null"'])
def test_quoted_nothing_is_text(written: str) -> None:
    assert document(f"a: {written}\n").value == {"a": written[1:-1]}


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("text", ["", "\n\n", "# only this\n", "---\n", "\ufeff", "\ufeff# c"])
def test_empty_file_has_no_value(text: str) -> None:
    found = document(text)

    assert (found.value, found.readable, found.findings) == (None, True, ())


@pytest.mark.usefixtures("parser")
def test_question_mark_in_a_flow_list_is_text() -> None:
    assert document("a: [Vem kommer?, Varför då ?]\n").value == {"a": ["Vem kommer?", "Varför då ?"]}


@pytest.mark.usefixtures("parser")
def test_decomposed_letters_are_composed_and_places_count_as_written() -> None:
    found = document("e\u0301: A\u030a x\n\u00e9: 2\n")

    assert found.value == {"\u00e9": "\u00c5 x"}
    assert found.text == "e\u0301: A\u030a x\n\u00e9: 2\n"
    assert said(found) == ["source/duplicate-key 2:1-2:2"]
    assert where(found.findings[0].related[0].place.span) == "1:1-1:3"


@pytest.mark.usefixtures("parser")
def test_double_key_names_both_places_and_keeps_the_first_value() -> None:
    found = document("a: 1\nb:\n  - x: 1\n    y: 2\n    x: {x: 3}\na: 4\n")

    assert found.value == {"a": "1", "b": [{"x": "1", "y": "2"}]}
    assert found.readable
    assert said(found) == ["source/duplicate-key 5:5-5:6", "source/duplicate-key 6:1-6:2"]
    assert [finding.place.path for finding in found.findings] == [("b", 0, "x"), ("a",)]
    assert [where(finding.related[0].place.span) for finding in found.findings] == ["3:5-3:6", "1:1-1:2"]
    assert [dict(finding.arguments) for finding in found.findings] == [{"key": "x"}, {"key": "a"}]


@pytest.mark.usefixtures("parser")
def test_double_keys_beyond_the_limit_are_counted() -> None:
    found = document("a: 1\n" * 50)

    assert len(found.findings) == 20
    assert found.findings[-1].arguments == {"key": "a", "more": 29}


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "expected", "readable"),
    [
        ("a: &x 1\n", ["anchor 1:4-1:6"], True),
        ("a: !t 1\n", ["tag 1:4-1:6"], True),
        ("a: ! 1\n", ["tag 1:4-1:5"], True),
        ("a: !!str &x 1\n", ["tag 1:4-1:9", "anchor 1:10-1:12"], True),
        ("a: &x\n  b: 1\nc: *x\n", ["anchor 1:4-1:6", "alias 3:4-3:6"], False),
        ("<<: 1\n", ["merge-key 1:1-1:3"], False),
        (": x\n", ["null-key 1:1-1:2"], False),
        ("{: x}\n", ["null-key 1:2-1:3"], False),
        ("?\n: x\n", ["null-key 1:2"], False),
        ("? a\n: b\n", ["complex-key 1:3-1:4"], True),
        ("{? a : b}\n", ["complex-key 1:4-1:5"], True),
        ("[a]: b\n", ["complex-key 1:1-1:2"], False),
        ("? - a\n: b\n", ["complex-key 1:3"], False),
        ("a: 1\n---\nb: 1\n", ["second-document 2:1-2:4"], True),
        ("%YAML 1.2\n---\na: 1\n", ["directive 1:1-1:10"], True),
        ("%FOO x\n---\na: 1\n", ["directive 1:1-1:7"], True),
        ("%FOO x\na: 1\n", ["directive 1:1-1:7"], False),
    ],
)
def test_unsupported_yaml_is_named(text: str, expected: list[str], readable: bool) -> None:
    found = document(text)

    assert said(found) == [f"source/unsupported {one}" for one in expected]
    assert found.readable is readable
    assert (found.value is None) is not readable


@pytest.mark.usefixtures("parser")
def test_several_faults_are_all_reported() -> None:
    found = document('a: &x 1\nb: !t 2\na: 3\nc: "\\e"\nd: {e, f: 1}\n')

    assert said(found) == [
        "source/unsupported anchor 1:4-1:6",
        "source/unsupported tag 2:4-2:6",
        "source/duplicate-key 3:1-3:2",
        "source/character control 4:5-4:7",
        "source/syntax comma-in-flow 5:5-5:6",
    ]
    assert found.value == {"a": "1", "b": "2", "c": "\ufffd", "d": {"f": "1"}}


@pytest.mark.usefixtures("parser")
def test_faults_before_a_syntax_error_are_reported() -> None:
    assert said(document("a: 1\na: 2\nb: c: d\n")) == [
        "source/duplicate-key 2:1-2:2",
        "source/syntax colon-in-value 3:5-3:6",
    ]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("unit", ["[", "- ", "{a: "])
@pytest.mark.parametrize("levels", [DEEPEST + 1, 1_000, 30_000, 1_000_000])
def test_deep_nesting_is_refused(unit: str, levels: int) -> None:
    found = document(unit * levels)

    column = DEEPEST * len(unit) + 1
    assert [(finding.rule, finding.arguments) for finding in found.findings] == [
        ("source/too-deep", {"limit": DEEPEST})
    ]
    assert found.findings[0].place.span is not None
    assert (found.findings[0].place.span.line, found.findings[0].place.span.column) == (1, column)
    assert (found.value, found.readable) == (None, False)


@pytest.mark.usefixtures("parser")
def test_nesting_at_the_limit_is_read() -> None:
    assert document("[" * DEEPEST + "]" * DEEPEST).readable
    assert document("- " * DEEPEST + "x").readable


@pytest.mark.usefixtures("parser")
def test_deep_nesting_in_a_thread_with_a_small_stack_is_refused() -> None:
    rules: list[str] = []

    def work() -> None:
        for unit in ("[", "- ", "{a: "):
            rules.extend(finding.rule for finding in read(unit.encode() * 1_000_000, "f.yaml").findings)

    before = threading.stack_size(256 * 1024)
    try:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert rules == ["source/too-deep"] * 3


def test_ordinary_file_is_read_by_libyaml() -> None:
    found = document("a: Hej!\nb: Vad återstår?\nc: Och då ?\n# Vad ?\nd: x\xa0y\n")

    assert found.findings == ()
    assert found.fast is events.LIBYAML
    assert document("a:\tb\n").fast is False


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("line", ["a: 1\n", "? a\n", "- &a x\n", "- ! x\n", "- <<: 1\n", '- "\\e"\n', "- x\xa0\n"])
def test_file_with_a_thousand_faults_is_not_read_to_its_end(line: str) -> None:
    found = document(line * 5_000)

    assert (found.value, found.readable) == (None, False)
    assert max(finding.arguments.get("more", 0) for finding in found.findings) == 1_001
    assert len(found.findings) <= 40
