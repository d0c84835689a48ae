"""Edits: exactly the value asked for changes, byte for byte, whatever the style of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from many_edits import judged, tree, tried
from odd_documents import NASTY
from source_documents import document

from jamx.source.splice import Append, EditError, Insert, Remove, RenameKey, SetValue, revised, spliced

if TYPE_CHECKING:
    from jamx.source.splice import Operation

MEETING = """\
# Träff 1
title: "Träff 1: ledning"   # c1
date: 2023-03-14
text: |  # c2
  ett
    # två

agenda:
  # c3
  - title: Fika  # c4
    time: 09.30–10.00
  - title: 'Öppning'
    points:
    - a
    - b
flow: {x: [1, 2], y: }
empty:   # c5
  # c6
"""


@pytest.mark.parametrize(
    ("operation", "old", "new"),
    [
        (SetValue(("title",), "Träff 2: mer"), '"Träff 1: ledning"   # c1', '"Träff 2: mer"   # c1'),
        (SetValue(("date",), "2023-03-15"), "2023-03-14", "2023-03-15"),
        (SetValue(("date",), None), "date: 2023-03-14\n", "date:\n"),
        (SetValue(("date",), ""), "date: 2023-03-14\n", 'date: ""\n'),
        (SetValue(("text",), "tre"), "text: |  # c2\n  ett\n    # två\n", "text: |-  # c2\n  tre\n"),
        (SetValue(("text",), "tre\nfyra\n"), "  ett\n    # två\n", "  tre\n  fyra\n"),
        (SetValue(("text",), None), "text: |  # c2\n  ett\n    # två\n", "text:  # c2\n"),
        (SetValue(("agenda", 0, "title"), "a: b"), "Fika  # c4", '"a: b"  # c4'),
        (SetValue(("agenda", 1, "title"), "it's"), "'Öppning'", "'it''s'"),
        (SetValue(("agenda", 1, "points"), "none"), "points:\n    - a\n    - b\n", "points: none\n"),
        (SetValue(("agenda", 1, "points"), ["c"]), "    - a\n    - b\n", "    - c\n"),
        (SetValue(("flow", "x", 1), "a, b"), "[1, 2]", '[1, "a, b"]'),
        (SetValue(("flow", "y"), "z"), "y: }", "y: z }"),
        (SetValue(("empty",), "x"), "empty:   # c5", "empty: x   # c5"),
        (SetValue(("empty",), {"a": "1"}), "empty:   # c5\n  # c6\n", "empty:   # c5\n  # c6\n  a: 1\n"),
        (Insert((), "place", "Lund", "date"), "2023-03-14\n", "2023-03-14\nplace: Lund\n"),
        (Insert((), "place", "Lund"), "  # c6\n", "  # c6\nplace: Lund\n"),
        (Insert(("agenda", 0), "kind", "coffee", "title"), "# c4\n", "# c4\n    kind: coffee\n"),
        (Insert(("empty",), "a", ["b"]), "  # c6\n", "  # c6\n  a:\n    - b\n"),
        (Insert(("flow",), "z", "1"), "y: }", "y: , z: 1 }"),
        (
            Append(("agenda",), {"title": "Lunch", "for": ["a"]}),
            "    - b\n",
            "    - b\n  - title: Lunch\n    for:\n      - a\n",
        ),
        (Append(("agenda", 1, "points"), "- c"), "    - b\n", '    - b\n    - "- c"\n'),
        (Append(("flow", "x"), "3"), "[1, 2]", "[1, 2, 3]"),
        (Remove(("date",)), "date: 2023-03-14\n", ""),
        (Remove(("title",), keeping=True), 'title: "Träff 1: ledning"   # c1\n', "# c1\n"),
        (Remove(("agenda", 0)), "  - title: Fika  # c4\n    time: 09.30–10.00\n", ""),
        (Remove(("agenda", 0, "title")), "title: Fika  # c4\n    time", "time"),
        (Remove(("agenda", 0, "title"), keeping=True), " title: Fika  # c4", "\n    # c4"),
        (Remove(("agenda", 1, "points", 0)), "    - a\n", ""),
        (Remove(("flow", "x", 0)), "[1, 2]", "[2]"),
        (Remove(("flow", "x", 1)), "[1, 2]", "[1]"),
        (Remove(("flow", "x")), "{x: [1, 2], y: }", "{y: }"),
        (RenameKey(("date",), "dates"), "date:", "dates:"),
        (RenameKey(("agenda", 0, "time"), "no: way"), "time:", '"no: way":'),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_edit_changes_its_value_only(operation: Operation, old: str, new: str, line_end: str) -> None:
    assert MEETING.count(old) == 1
    before = MEETING.replace("\n", line_end)

    assert spliced(document(before), [operation]) == MEETING.replace(old, new).replace("\n", line_end)


@pytest.mark.parametrize(
    ("before", "operation", "after"),
    [
        ("", Insert((), "a", {"b": "c"}), "a:\n  b: c\n"),
        ("# only\n", Insert((), "a", "b"), "# only\na: b\n"),
        ("# only", Insert((), "a", "b"), "# only\na: b"),
        ("---\n", Append((), "b"), "---\n- b\n"),
        ("--- # top\n...\n", Append((), "b"), "--- # top\n- b\n...\n"),
        ("a: 1", Insert((), "b", "2"), "a: 1\nb: 2"),
        ("a: 1\r\nb: 2", Insert((), "c", "3"), "a: 1\r\nb: 2\r\nc: 3"),
        ("a: 1\nb: 2\r\nc: 3\n", Insert((), "d", "4", "a"), "a: 1\nd: 4\nb: 2\r\nc: 3\n"),
        ("a: 1\n  # deep\n# top\n", Insert((), "b", "2"), "a: 1\n  # deep\nb: 2\n# top\n"),
        ("a: |+\n  x\n\n", Insert((), "b", "2"), "a: |+\n  x\n\nb: 2\n"),
        ("a: |\n  x", Insert((), "b", "2"), "a: |-\n  x\nb: 2"),
        ("a: |2\n   x\n", SetValue(("a",), " y\nz"), 'a: " y\\nz"\n'),
        ("a:\n      b: 1\n", Insert((), "c", {"d": "e"}), "a:\n      b: 1\nc:\n      d: e\n"),
        ("a:\n- b\n", Insert((), "c", ["d"]), "a:\n- b\nc:\n- d\n"),
        ("- - x\n  - y\n- z\n", Append((0,), "w"), "- - x\n  - y\n  - w\n- z\n"),
        ("- - x\n  - y\n", Remove((0, 0)), "- - y\n"),
        ("- a: 1\n  # own\n  b: 2\n", Remove((0, "a")), "-\n  # own\n  b: 2\n"),
        ("a:\n  b: 1  # c\n", Remove(("a", "b")), "a: {}\n"),
        ("- x # c\n", Remove((0,)), "[] # c\n"),
        ("a: {}\n", Insert(("a",), "b", "c, d"), "a:\n  b: c, d\n"),
        ("[a: 1]\n", Insert((0,), "b", "c"), "[{a: 1, b: c}]\n"),
        ("{a: 1, # c\n b: 2}\n", Remove(("a",)), "{# c\n b: 2}\n"),
        ('{"a":1}\n', RenameKey(("a",), "b"), '{"b":1}\n'),
        ("a: [x]\n", SetValue(("a", 0), None), "a: [null]\n"),
        ("a: x\n", SetValue(("a",), "null"), 'a: "null"\n'),
        ("a: ö\nb: e\u0301\n", SetValue(("a",), "e\u0301"), "a: é\nb: e\u0301\n"),
        ("a: 1\nb: " + "x" * 9000 + "\n", SetValue(("a",), "2"), "a: 2\nb: " + "x" * 9000 + "\n"),
    ],
)
def test_edit_of_an_odd_document(before: str, operation: Operation, after: str) -> None:
    assert spliced(document(before), [operation]) == after


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize(
    "before", ["a: x  # c\nb: y\n", 'a: "x"  # c\nb: y\n', "a: 'x'  # c\nb: y\n", "{a: x, b: y} # c\n"]
)
def test_any_text_comes_back_as_it_was(text: str, before: str) -> None:
    after = spliced(document(before), [SetValue(("a",), text)])

    assert yaml.load(after, yaml.BaseLoader) == {"a": text.replace("e\u0301", "é"), "b": "y"}
    assert after.count("# c\n") == 1


@pytest.mark.parametrize("text", ["10:20", "no", "2023-03-01", "0701", "09.30–10.00", "a/b", "kl. 9", "x#y", "a:b"])
def test_what_needs_no_quotes_gets_none(text: str) -> None:
    assert spliced(document("a: x\n"), [SetValue(("a",), text)]) == f"a: {text}\n"


def test_operations_follow_each_other() -> None:
    operations = [Insert((), "b", {}), Insert(("b",), "c", "1"), RenameKey(("b", "c"), "d"), SetValue(("b", "d"), "2")]

    assert spliced(document("a: 1\n"), operations) == "a: 1\nb:\n  d: 2\n"


def test_a_value_that_is_there_changes_nothing() -> None:
    text = "a:   'x'   # c\r\n"

    assert spliced(document(text), [SetValue(("a",), "x"), RenameKey(("a",), "a")]) == text


@pytest.mark.parametrize(
    ("before", "operation", "reason"),
    [
        ("a: [\n", SetValue(("a",), "x"), "unreadable"),
        ("a: 1\n", SetValue(("b",), "x"), "no-such-place"),
        ("- a\n", SetValue((1,), "x"), "no-such-place"),
        ("- a\n", SetValue((-1,), "x"), "no-such-place"),
        ("a: 1\n", Remove(("b",)), "no-such-place"),
        ("a: 1\n", Remove(()), "no-such-place"),
        ("a: 1\n", RenameKey(("b",), "c"), "no-such-place"),
        ("a: 1\n", Insert((), "c", "x", "b"), "no-such-place"),
        ("a: 1\n", Insert((), "a", "x"), "key-exists"),
        ("a: 1\nb: 2\n", RenameKey(("a",), "b"), "key-exists"),
        ("a: 1\n", Insert(("a",), "b", "x"), "not-a-mapping"),
        ("a: 1\n", Append(("a",), "x"), "not-a-list"),
        ("a: 1\n", SetValue(("a",), "x\ry"), "cannot-be-written"),
        ("a: 1\n", SetValue(("a",), "x\u202ey"), "cannot-be-written"),
        ("a: 1\n", SetValue(("a",), "\ud800"), "cannot-be-written"),
    ],
)
def test_what_cannot_be_done_is_refused(before: str, operation: Operation, reason: str) -> None:
    with pytest.raises(EditError) as refused:
        spliced(document(before), [operation])

    assert refused.value.reason == reason


def test_bytes_keep_their_mark() -> None:
    mark = b"\xef\xbb\xbf"

    assert revised(mark + b"a: 1\r\n", "f", [SetValue(("a",), "2")]) == mark + b"a: 2\r\n"
    assert revised(mark, "f", [Insert((), "a", "2")]) == mark + b"a: 2\n"


@pytest.mark.parametrize("start", range(0, 1500, 250))
def test_random_edits_of_random_documents_are_exact(start: int) -> None:
    outcomes = [(seed, tried(seed).outcome) for seed in range(start, start + 250)]

    assert [one for one in outcomes if one[1] not in {"exact", "rejected"}] == []
    assert sum(outcome == "exact" for _, outcome in outcomes) > 180


@pytest.mark.parametrize(
    ("after", "verdict"),
    [
        (b"# \xc2\xa71\xc2\xa7\na: 2\nb: 'x'\n", "exact"),
        (b"a: 2\nb: 'x'\n", "comment lost"),
        (b"# \xc2\xa71\xc2\xa7\na: 2\nb: x\n", "elsewhere"),
        (b"# \xc2\xa71\xc2\xa7\na: 3\nb: 'x'\n", "other values"),
        (b"# \xc2\xa71\xc2\xa7\na: 2\nb: 'x'", "other end of file"),
        (b"\xef\xbb\xbf# \xc2\xa71\xc2\xa7\na: 2\nb: 'x'\n", "other mark"),
        (b"# \xc2\xa71\xc2\xa7\na: [2\nb: 'x'\n", "unreadable"),
    ],
)
def test_the_judge_sees_planted_faults(after: bytes, verdict: str) -> None:
    before = b"# \xc2\xa71\xc2\xa7\na: 1\nb: 'x'\n"

    assert judged(before, tree(before), SetValue(("a",), "2"), after) == verdict


TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cf", "Cn", "Co")) | st.sampled_from("\n\t :#-'\"\\"), max_size=30
)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(TEXTS, st.sampled_from(["a: x\nb: # c\n- y\n", "a: |\n  x\nb: y # c\n", "{a: x, b: [y]}\n", "a: 'x'\n"]))
def test_a_text_that_was_written_is_read(text: str, before: str) -> None:
    after = spliced(document(before), [SetValue(("a",), text)])

    assert yaml.load(after, yaml.BaseLoader)["a"] == normalize("NFC", text)
