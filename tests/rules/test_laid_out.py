"""What a day says, and where something is missing in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examples import check, files, write
from jamx.model.kinds import Kind, model_of, validated
from jamx.model.meeting import AgendaFile
from jamx.rules.laid_out import clock, every, kinds_in, told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_WORDS = st.sampled_from(("a", "b", "c", "d"))
_SAID = st.one_of(_WORDS, st.fixed_dictionaries({"sv": _WORDS, "en": _WORDS}))
_POINTS = st.lists(st.one_of(_WORDS, st.fixed_dictionaries({"title": _SAID}, optional={"text": _SAID})), max_size=2)
_COMMON = {"text": _SAID, "points": _POINTS, "lead": st.just("nobody"), "materials": st.just(["nothing"])}
_KIND = st.sampled_from(("talk", "lunch", "coffee"))
_PART = st.fixed_dictionaries({"title": _SAID}, optional={"form": _SAID, "kind": _KIND, **_COMMON})
_PAUSE = st.fixed_dictionaries({"after": st.just("1"), "duration": st.just("5 min"), "kind": _KIND})


def _items(inner: st.SearchStrategy[list[dict[str, Any]]]) -> st.SearchStrategy[list[dict[str, Any]]]:
    strand = st.fixed_dictionaries({"title": _SAID}, optional={"items": inner, **_COMMON})
    holding = {"parts": st.lists(_PART, max_size=2), "strands": st.lists(strand, max_size=2), "pause": _PAUSE}
    item = st.fixed_dictionaries({"title": _SAID}, optional={"form": _SAID, "kind": _KIND, **_COMMON, **holding})
    return st.lists(item, max_size=3)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = value.values()
    yield from [value] if isinstance(value, str) else (text for child in value for text in _texts(child))


def _under(value: Any, keys: set[str], inside: str = "") -> Iterator[str]:
    """What stands under some keys, however deep."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield from _texts(child) if key in keys else _under(child, keys, key)
    elif isinstance(value, list):
        for child in value:
            yield from _texts(child) if inside == "points" and "title" in keys and isinstance(child, str) else ()
            yield from _under(child, keys, inside)


@settings(max_examples=40)
@given(st.recursive(_items(st.just([])), _items, max_leaves=4))
def test_everything_is_told(items: list[dict[str, Any]]) -> None:
    agenda = validated(model_of(Kind.AGENDA), {"title": "A", "items": items})
    assert isinstance(agenda, AgendaFile)
    for item, written in zip(agenda.items or (), items, strict=True):
        assert sorted(told(item)) == sorted(_under(written, {"title", "text", "form"}))
        assert {kind for kind in kinds_in(item) if kind} == {*_under(written, {"kind"})}
        assert next(every(item)) is item
        assert len([*every(item)]) == 1 + _inner(written)


def _inner(item: dict[str, Any]) -> int:
    return sum(1 + _inner(inner) for strand in item.get("strands", ()) for inner in strand.get("items", ()))


@pytest.mark.parametrize(("written", "minutes"), [(0, 0), (59, 59), (100, 60), (959, 599), (1130, 690), (2359, 1439)])
def test_times_without_a_dot(written: int, minutes: int) -> None:
    assert clock(written) == minutes


WORK = "[{title: A, time: 9–10}, {title: B, time: 10–13.01}]"
AGENDA = f"# file: agendas/a.yaml\ntitle: Day\nitems: {WORK}\n"
MEETING = "# file: meetings/m.yaml\ntitle: M\ndate: 2022-09-15\n"
LACKING = [
    # an agenda file by itself, and a meeting that has it as it is, at another hour, or has items of its own
    ("", ["agendas/a.yaml"]),
    ("agenda: a\n", ["agendas/a.yaml"]),
    ("agenda: {use: a, start: '9'}\n", ["agendas/a.yaml"]),
    ("agenda: {use: a, start: '9.30'}\n", ["agendas/a.yaml", "meetings/m.yaml"]),
    (f"agenda: {WORK}\n", ["agendas/a.yaml", "meetings/m.yaml"]),
]


@pytest.mark.parametrize(("agenda", "expected"), LACKING)
def test_where_a_lunch_is_missing(agenda: str, expected: list[str], tmp_path: Path) -> None:
    found = check(write(tmp_path, list(files(f"{AGENDA}{MEETING}{agenda}"))))
    places = [one.place for one in found if one.rule == "pace/no-lunch"]

    assert [one.file for one in places] == [f"programmes/example/{file}" for file in expected]
    assert all(one.path == ("title",) and one.span is not None and one.span.line == 1 for one in places)


@pytest.mark.parametrize(
    ("items", "lacks"),
    [
        ("{title: A, time: 9–13.01}", False),  # a sketch
        ("{title: A, time: 9–10}, {title: B, time: 10–13.01}", True),
        ("{title: A, time: 9–10}, {title: B, time: '10'}", False),
    ],
)
def test_how_much_of_a_day_has_to_be_said(items: str, lacks: bool, tmp_path: Path) -> None:
    found = check(write(tmp_path, list(files(f"{MEETING}agenda: [{items}]\n"))))

    assert ("pace/no-lunch" in {one.rule for one in found}) is lacks


UNDATED = "# file: meetings/u.yaml\ntitle: U\n"
USING = "agenda: a\n"
OWN = f"agenda: {WORK}\n"
PROMISED = [
    # an agenda file is promised by a meeting that uses it and has a date
    (AGENDA, ["agendas/a.yaml note"]),
    (f"{AGENDA}{UNDATED}{USING}", ["agendas/a.yaml note"]),
    (f"{AGENDA}{MEETING}{USING}", ["agendas/a.yaml warning"]),
    (f"{AGENDA}{MEETING}{USING}{UNDATED}{USING}", ["agendas/a.yaml warning"]),
    (f"{AGENDA}{MEETING}{UNDATED}{USING}", ["agendas/a.yaml note"]),
    # a meeting is by its own date, whatever it is called
    (f"{MEETING}{OWN}", ["meetings/m.yaml warning"]),
    (f"{UNDATED}{OWN}", ["meetings/u.yaml note"]),
    (f"{UNDATED}status: confirmed\n{OWN}", ["meetings/u.yaml warning"]),
    (
        f"{AGENDA}{MEETING}{USING}{UNDATED.replace('/u', '/a')}{OWN}",
        ["agendas/a.yaml warning", "meetings/a.yaml note"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PROMISED)
def test_what_is_promised_to_nobody_is_a_note(text: str, expected: list[str], tmp_path: Path) -> None:
    found = [one for one in check(write(tmp_path, list(files(text)))) if one.rule == "pace/no-lunch"]

    assert [f"{one.place.file.removeprefix('programmes/example/')} {one.severity}" for one in found] == expected
