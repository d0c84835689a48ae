"""Findings as text and as JSON: where, what, the marked line, the other ends, the way out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from jamx.api import Finding, Result, Severity, findings_text, json_report, text_report
from jamx.findings import Edit, Fix, Place, Related, Span
from jamx.report.safe import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

FILE = "programmes/p/meetings/m.yaml"


def finding(span: Span | None, *, help_: bool = True, related: bool = False, fix: Fix | None = None) -> Finding:
    facts = {"title": "B", "other": "A", "minutes": 5} if help_ else {"minutes": 5, "end": 600}
    return Finding(
        "agenda/overlap" if help_ else "agenda/nothing-of-the-kind",
        Place(FILE, span=span),
        facts,
        related=(Related(Place(FILE, span=Span(1, 1, 1, 2)), "item", {"title": "A"}),) if related else (),
        severity=Severity.ERROR,
        fix=fix,
    )


def lines(*given: str) -> object:
    def of(file: str) -> Sequence[str]:
        assert file == FILE
        return given

    return of


def excerpt(span: Span, *given: str) -> list[str]:
    text = findings_text([finding(span)], "en", lines(*given))  # type: ignore[arg-type]
    return [line for line in text.splitlines() if " | " in line]


@pytest.mark.parametrize(
    ("span", "line", "marked"),
    [
        (Span(1, 7, 1, 11), "time: 9.30", "      ^^^^"),
        (Span(1, 1, 1, 5), "time: 9.30", "^^^^"),
        (Span(1, 7, 1, 7), "time: 9.30", "      ^"),
        (Span(1, 7, 2, 4), "time: 9.30  ", "      ^^^^"),
        (Span(1, 5, 1, 6), "å\tä ö", "    ^"),
        (Span(1, 4, 1, 5), "a\u202eb c", "       " + " ^"),
    ],
)
def test_the_span_is_marked(span: Span, line: str, marked: str) -> None:
    shown, marks = excerpt(span, line)
    assert shown == f"  1 | {visible(line).rstrip()}"
    assert marks == f"    | {marked}"


def test_a_long_line_is_shown_around_the_span() -> None:
    line = "x" * 500 + "HERE" + "y" * 500
    shown, marks = excerpt(Span(1, 501, 1, 505), line)
    assert len(shown) < 180
    assert shown[marks.index("^") : marks.rindex("^") + 1] == "HERE"
    shown, marks = excerpt(Span(1, 1001, 1, 1005), line)
    assert shown[marks.index("^") : marks.rindex("^") + 1] == "yyyy"


@pytest.mark.parametrize("span", [Span(9, 1, 9, 2), Span(2, 1, 2, 2), Span(0, 1, 0, 1)])
def test_no_line_no_excerpt(span: Span) -> None:
    assert excerpt(span, "title: A", "   ") == []


def test_text() -> None:
    made = Result((finding(Span(2, 3, 2, 5), related=True),), (FILE,), ())
    assert text_report(made, "en", lines("title: A", "  B")) == (  # type: ignore[arg-type]
        f"{FILE}:2:3: error[agenda/overlap] “B” overlaps “A” by 5 minutes\n"
        "  2 |   B\n"
        "    |   ^\n"
        f"  {FILE}:1:1: “A”\n"
        "  help: let it start when “A” ends, or make the two strands of one item\n"
        "\n"
        "1 error in 1 file\n"
    )


def test_a_finding_without_a_place_in_its_file() -> None:
    text = findings_text([finding(None)], "en", lines())  # type: ignore[arg-type]
    assert text.startswith(f"{FILE}: error[agenda/overlap] ")


def test_sums() -> None:
    weights = [Severity.ERROR, Severity.WARNING, Severity.WARNING, Severity.NOTE]
    found = tuple(finding(None)._replace(severity=weight) for weight in weights)
    text = text_report(Result(found, (FILE, "b"), found[:1]), "sv", lines())  # type: ignore[arg-type]
    assert text.endswith("\n\n1 fel, 2 varningar, 1 upplysning, 1 kvitterad i 2 filer\n")


def test_json_of_everything() -> None:
    fix = Fix("put it right", (Edit(Span(2, 3, 2, 4), "C"),), safe=False)
    made = Result((finding(Span(2, 3, 2, 5), related=True, fix=fix),), (FILE,), (finding(None),))
    (one,) = json.loads(json_report(made))["findings"]
    assert one["fix"] == {
        "safe": False,
        "title": "put it right",
        "edits": [{"line": 2, "column": 3, "end_line": 2, "end_column": 4, "text": "C"}],
    }
    assert one["related"] == [{"message": "“A”", "path": FILE, "line": 1, "column": 1}]
    assert json.loads(json_report(made))["summary"] == {
        "files": 1, "errors": 1, "warnings": 0, "notes": 0, "ignored": 1,
    }  # fmt: skip
    assert "”B”" in json_report(made, "sv")


def test_json_without_a_place() -> None:
    (one,) = json.loads(json_report(Result((finding(None),), (), ())))["findings"]
    assert [one[key] for key in ("line", "column", "end_line", "end_column")] == [None] * 4


def test_json_keeps_characters_and_no_command() -> None:
    text = json_report(
        Result((finding(None)._replace(arguments={"title": "å ##[group]", "other": "", "minutes": 1}),), (), ())
    )
    assert "å" in text
    assert "##[" not in text
    assert "å ##[group]" in json.loads(text)["findings"][0]["message"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain å 日本 👩", "plain å 日本 👩"),
        ("\x1b[31m", "\\x1b[31m"),
        ("a\tb", "a b"),
        ("a\r\nb", "a\\x0d\\x0ab"),
        ("\u202e\u2066\ufeff\u200b", "\\u202e\\u2066\\ufeff\\u200b"),
        ("\udc80", "\\udc80"),
        ("##[group]", "##\\x5bgroup]"),
        ("[#[", "[#["),
        ("\u00a0", "\u00a0"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown
