"""Steps between formats: what they change in a file, byte for byte, and that they find nothing to do twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from jamx.change import upgrading
from jamx.change.upgrading import STEPS, upgraded
from jamx.model.configuration import FORMAT
from jamx.model.kinds import Kind
from jamx.source.operations import Operation, RenameKey

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.source.values import Value

OLD = """\
# Vår första träff
title: "Träff 1"   # rubriken
start: 09.30       # kaffe från nio
slut: "16.00"      # tåget går 16.20
place: Rum 4

agenda:
  # förmiddag
  - title: Samling
    end: 10
    start:   9.30
    lead: organiser
  - {title: Pass, start: '10:00', end: 11.30}
  - title: Spår
    time: 13
    slut: 15
    strands:
      - title: Chefer
        items:
          - start: 13.00
            title: Samtal
            end: 15.00
"""
NEW = """\
# Vår första träff
title: "Träff 1"   # rubriken
time: 09.30–16.00       # kaffe från nio
# tåget går 16.20
place: Rum 4

agenda:
  # förmiddag
  - title: Samling
    time:   9.30–10
    lead: organiser
  - {title: Pass, time: '10:00–11.30'}
  - title: Spår
    time: 13–15
    strands:
      - title: Chefer
        items:
          - time: 13.00–15.00
            title: Samtal
"""
LEFT_ALONE = {
    "an agenda file moved to another start": "title: M\nagenda: {use: plan, start: 10.00}\n",
    "a contradiction": "title: M\nstart: 9\ntime: 10\n",
    "two ends": "title: M\nstart: 9\nend: 10\nslut: 11\n",
    "an end alone": "title: M\nend: 10\n",
    "no time at all": "title: M\nstart: soon\n",
    "an end that is no time": "title: M\nstart: 9\nend: late\n",
    "no text": "title: M\nstart: [9]\nend: 10\n",
    "somebody's own key": "title: M\nx-times: {start: 9, end: 10}\n",
    "what is written as today": "title: M\ntime: 9–10\ndays:\n  - time: 9\n",
    "nothing": "",
}


def step_0(text: str, kind: Kind = Kind.MEETING) -> str:
    return upgraded(text.encode(), "file.yaml", kind, 0).decode()


def test_every_format_has_a_step_that_leads_to_it() -> None:
    assert sorted(STEPS) == list(range(1, FORMAT + 1))


def test_times_stand_in_one_key_and_everything_else_where_it_was() -> None:
    assert step_0(OLD) == NEW


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_marks_stay(ends: str, mark: bytes) -> None:
    old, new = (mark + text.replace("\n", ends).encode() for text in (OLD, NEW))

    assert upgraded(old, "file.yaml", Kind.MEETING, None) == new


def test_days_and_agenda_files() -> None:
    days = "title: M\ndays:\n- date: 2027-03-09\n  start: 9\n  end: 16\n  agenda:\n    items:\n"
    days += "    - {title: A, start: 9}\n"

    assert step_0(days) == (
        "title: M\ndays:\n- date: 2027-03-09\n  time: 9–16\n  agenda:\n    items:\n    - {title: A, time: 9}\n"
    )
    assert step_0("title: A\nitems:\n- title: B\n  start: 9\n", Kind.AGENDA) == (
        "title: A\nitems:\n- title: B\n  time: 9\n"
    )


@pytest.mark.parametrize("text", LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert step_0(text) == text


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in {Kind.MEETING, Kind.AGENDA, Kind.CONFIGURATION}])
def test_other_files_have_no_such_keys(kind: Kind) -> None:
    assert step_0("start: 9\nend: 10\n", kind) == "start: 9\nend: 10\n"


@pytest.mark.parametrize("text", [OLD, *LEFT_ALONE.values()])
def test_no_step_finds_anything_in_what_it_has_done(text: str) -> None:
    once = step_0(text)

    assert step_0(once) == once


def test_what_another_reader_reads_differs_in_the_keys_concerned_only() -> None:
    old, new = (yaml.load(text, Loader=yaml.BaseLoader) for text in (OLD, step_0(OLD)))
    del old["start"], old["slut"]
    old["time"] = "09.30–16.00"
    for item, time in zip(old["agenda"], ("9.30–10", "10:00–11.30", "13–15"), strict=True):
        for key in ("start", "end", "slut"):
            item.pop(key, None)
        item["time"] = time
    old["agenda"][2]["strands"][0]["items"] = [{"time": "13.00–15.00", "title": "Samtal"}]

    assert new == old


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "format: 1\n"),
        ("# only a comment\n", "# only a comment\nformat: 1\n"),
        ("language: sv # ours\n", "language: sv # ours\nformat: 1\n"),
        ("format: 0 # old\nlanguage: sv\n", "format: 1 # old\nlanguage: sv\n"),
        ("format:\nlanguage: sv\n", "format: 1\nlanguage: sv\n"),
        ("language: sv\r\n", "language: sv\r\nformat: 1\r\n"),
        ("format: 1\nlanguage: sv\n", "format: 1\nlanguage: sv\n"),
    ],
)
def test_the_settings_state_the_format(before: str, after: str) -> None:
    assert upgraded(before.encode(), "jamx.yaml", Kind.CONFIGURATION, None).decode() == after


def _titled(kind: Kind, value: Value) -> Iterator[Operation]:
    if kind is Kind.MEETING and isinstance(value, dict) and "title" in value:
        yield RenameKey(("title",), "heading")


@pytest.mark.parametrize(("stated", "expected"), [(None, "heading: M\ntime: 9\n"), (1, "heading: M\nstart: 9\n")])
def test_steps_follow_each_other_from_the_format_that_is_stated(
    stated: int | None, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upgrading, "STEPS", {**STEPS, 2: _titled})

    assert upgraded(b"title: M\nstart: 9\n", "file.yaml", Kind.MEETING, stated).decode() == expected
