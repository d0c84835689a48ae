"""Schemas say what the checker says of the shape of files; what they cannot know is listed here."""

from __future__ import annotations

import ast
import re
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from jsonschema import Draft7Validator

from jamx.api import Workspace
from jamx.model.calendar_date import parse_date
from jamx.model.clock import parse_span
from jamx.model.duration import parse_duration, parse_effort
from jamx.model.json_schema import schema_of
from jamx.model.kinds import Kind
from jamx.model.length import parse_length
from jamx.model.relative_date import parse_due
from jamx.model.scalar_schemas import SCALARS
from jamx.model.unreadable import Unreadable
from jamx.workspace.files import classify
from tests.conftest import REPOSITORY
from tests.mistakes.cases import FILE, MISTAKES, errors
from tests.yaml_core import loaded

sys.path.insert(0, str(REPOSITORY / "tests" / "rules"))
from examples import Written, expected, files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CASES = REPOSITORY / "tests" / "rules"
SHAPE = {f"schema/{one}" for one in ("unknown-key", "missing-key", "invalid-value", "time", "date", "duration")}
NEEDS_THE_FILES_NAME = {
    "schema/invalid_value/bad-file-name.yaml",
    "schema/invalid_value/bad-folder-name.yaml",
    "schema/invalid_value/bad-reserved-file.yaml",
}
ABOUT_NAMES = "reference/same_name/"  # whose files are called what no file should be
NEEDS_OTHER_FILES = {"schema/invalid_value/bad-organiser.yaml"}
NEEDS_ARITHMETIC = {"schema/duration/bad-reversed.yaml"}
REFUSED_BY_ANOTHER_RULE = {
    "privacy/health/bad-columns.yaml",
    "source/other_format/bad-newer.yaml",
    "source/other_format/bad-older.yaml",
    "source/syntax/bad-comma-in-braces.yaml",
}
UNSEEN_MISTAKES = {
    "date-no-such-day",  # 29 February of a year that has none
    "range-reversed",
    "decimal-time",  # without quotes these are numbers to YAML 1.2, and 9.5 is 9.50
    "minute-70",
}


@cache
def validator(kind: Kind) -> Draft7Validator:
    schema = schema_of(kind)
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def refused(file: str, text: str | bytes) -> list[str]:
    """What a schema says of a file; nothing of files that jamx does not read or that are no YAML."""
    ref = classify(file)
    try:
        value = loaded(text)
    except (yaml.YAMLError, ValueError):
        return []
    return (
        [] if ref is None else [f"{list(e.absolute_path)}: {e.message}" for e in validator(ref.kind).iter_errors(value)]
    )


def cases() -> Iterator[tuple[str, dict[str, Written]]]:
    for case in sorted(CASES.glob("*/*/*")):
        if case.name.startswith(("bad", "good")):
            yield case.relative_to(CASES).as_posix(), {one.file: one for one in written(case)}


def written(case: Path) -> list[Written]:
    if case.is_file():
        return list(files(case.read_text(encoding="utf-8")))
    inside = sorted(path for path in case.rglob("*.yaml") if path.is_file())
    return [Written(path.relative_to(case).as_posix(), path.read_text("utf-8", "replace")) for path in inside]


NEEDS_THE_RULES = {"schema/invalid_value/bad-rule-option.yaml", "schema/unknown_key/bad-rule-option.yaml"}
"""Options are the rules' own: a schema knows none of them."""
NEEDS_THE_COMPUTER = {
    "schema/invalid_value/bad-time-zone.yaml",
    "schema/invalid_value/bad-time-zone-nobody-knows.yaml",
}
"""Which time zones there are."""


def test_every_case_is_judged_as_the_checker_judges_it() -> None:
    missed, false = set(), []
    judged = 0
    for name, all_of_it in cases():
        faulty = {one.file for one in expected(list(all_of_it.values())) if one.rule in SHAPE}
        for file, one in all_of_it.items():
            judged += 1
            said = refused(file, one.text)
            if file in faulty and not said and not name.startswith(ABOUT_NAMES):
                missed.add(name)
            if said and file not in faulty and name not in REFUSED_BY_ANOTHER_RULE:
                false.append((name, said))

    assert judged > 500
    assert false == []
    assert (
        missed == NEEDS_THE_FILES_NAME | NEEDS_OTHER_FILES | NEEDS_ARITHMETIC | NEEDS_THE_RULES | NEEDS_THE_COMPUTER
    ), "what else can a schema not know?"


def test_mistakes_of_first_files_are_seen(tmp_path: Path) -> None:
    missed, false = set(), []
    for one in MISTAKES:
        rules = {finding.rule for finding in errors(tmp_path, one.data).findings}
        if rules & SHAPE and not any(rule.startswith("source/") for rule in rules) and not refused(FILE, one.data):
            missed.add(one.name)
        right = (one.folder / "right.yaml").read_bytes()
        false += [(one.name, said) for said in refused(FILE, right)]

    assert false == []
    assert missed == UNSEEN_MISTAKES


def test_real_programmes_pass() -> None:
    names = Workspace(REPOSITORY).files.names

    assert len(names) > 50
    assert [(name, said) for name in names if (said := refused(name, (REPOSITORY / name).read_bytes()))] == []


@cache
def texts() -> frozenset[str]:
    """Every short text of one line in the tests: among them all spellings that anybody has thought of."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in (REPOSITORY / "tests").rglob("*.py"))
    constants = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    texts = (node.value for node in constants if isinstance(node.value, str))
    return frozenset(text for text in texts if len(text) <= 70 and "\n" not in text)


@pytest.mark.parametrize(
    ("name", "parse", "least"),
    [
        ("time", parse_span, 200),
        ("duration", parse_duration, 80),
        ("effort", parse_effort, 80),
        ("length", parse_length, 8),
        ("date", parse_date, 200),
        ("due", parse_due, 200),
    ],
)
def test_nothing_that_is_read_is_refused(name: str, parse: Callable[[str], Any], least: int) -> None:
    read = {text for text in texts() if _reads(parse, text)}
    scalar = Draft7Validator(SCALARS[name])

    assert len(read) >= least
    assert sorted(text for text in read if not scalar.is_valid(text)) == []


def _reads(parse: Callable[[str], Any], text: str) -> bool:
    try:
        parse(text)
    except Unreadable:
        return False
    return True


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("time", ["25:30", "9.75–10", "soon", 25.3, 31, -1, ["9.30"], {"start": "9.30"}, "x" * 61]),
        ("duration", ["09.30–10.00", "10:20", "a while", "-5", 1.5, 1030, [10], None]),
        ("date", ["2027-02-30", "2027-13", "9 mars 2027", "15/9 2022", "2027-W54", 27, 1850]),
        ("days", ["2027-03-09/", "/2027"]),
        ("due", ["1 vecka före", "soon", "2 before"]),
        ("id", ["Träff 1", "traff_1", "", -1]),
        ("own-id", ["host", "all"]),
        ("flag", ["maybe", 1]),
        ("colour", ["red", "#12"]),
        ("text", ["", [], {}, {"svenska": "Hej"}, {"sv": ["Hej"]}]),
    ],
)
def test_what_nobody_can_mean_is_refused(name: str, wrong: list[Any]) -> None:
    scalar = Draft7Validator(SCALARS[name])

    assert [value for value in wrong if scalar.is_valid(value)] == []


MEETING = {"title": "Meeting"}


@pytest.mark.parametrize(
    ("said", "fits"),
    [
        ({"theme": "undecided", "organisations": "unknown", "outcomes": "unknown", "mode": "undecided"}, True),
        ({"place": None, "agenda": None, "contacts": None, "host": ""}, True),
        ({"x-diary": [1], "ref": 12}, True),
        ({"y-diary": 1}, False),
        ({"outcomes": ["One", {"title": "Two"}, {"sv": "Tre"}]}, True),
        ({"outcomes": "One"}, False),
        ({"materials": "Slides"}, True),
        ({"materials": {"sv": "Bilder"}}, False),
        ({"agenda": "day"}, True),
        ({"agenda": {"use": "day", "start": 9.3}}, True),
        ({"agenda": [{"title": "Talk", "strands": "by function"}]}, True),
        ({"agenda": [{"title": "Talk", "strands": "by room"}]}, False),
        ({"agenda": [{"title": "Talk", "strands": [{"title": "A", "items": [{"titel": "B"}]}]}]}, False),
        ({"agenda": [{"title": "Talk", "points": "One"}]}, True),
        ({"agenda": [{"title": "Talk", "points": {"title": "One"}}]}, False),
        ({"agenda": [], "days": []}, False),
        ({"agenda": None, "days": []}, True),
        ({"contacts": "The office"}, True),
        ({"contacts": {"function": "The office", "mail": "x@example.org"}}, True),
        ({"contacts": [{"mail": "x@example.org"}]}, False),
        ({"title": "", "place": "Lund"}, False),
    ],
)
def test_schema_of_meetings(said: dict[str, Any], fits: bool) -> None:
    assert validator(Kind.MEETING).is_valid(MEETING | said) is fits


@pytest.mark.parametrize("kind", list(Kind))
def test_every_key_has_a_description(kind: Kind) -> None:
    schema = schema_of(kind)
    places = {kind.value: schema, **schema["definitions"]}
    keys = {
        f"{name}.{key}": said
        for name, place in places.items()
        if re.match("[A-Z]|[a-z-]+$", name) and name not in {"text", "markdown", "optional-text", "optional-markdown"}
        for shape in (place, *place.get("anyOf", ()))
        for key, said in shape.get("properties", {}).items()
    }

    assert [name for name, said in keys.items() if not said.get("description")] == [], "see jamx/model/key_manual.py"
    assert keys


def test_schemas_say_who_they_are_and_what_stands_by_itself() -> None:
    schema = schema_of(Kind.MEETING)

    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert schema["$id"] == "urn:jamx:schema:meeting"
    assert schema["properties"]["status"]["default"] == "planned"
    assert "20 min" in schema["definitions"]["duration"]["examples"]
    assert schema["definitions"]["Contact"]["description"].startswith("Whom to ask about what")
