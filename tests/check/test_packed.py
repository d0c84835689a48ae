"""What a run keeps of each programme: as bytes, made anew as often as it is looked at; and how little that is."""

from __future__ import annotations

import gc
import sys
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from jamx.check import run
from jamx.check.packed import Gathered, packed
from jamx.check.run import Run
from jamx.findings import Finding, Place
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

FINDING = Finding("calendar/clash", Place("a.yaml", ("date",)), MappingProxyType({"title": "T", "count": 3}))


@pytest.mark.parametrize("count", [0, 1, 15, 16, 17, 32, 100])
def test_what_is_gathered_comes_back_in_order_as_often_as_it_is_asked_for(count: int) -> None:
    gathered = Gathered()
    for number in range(count):
        gathered.add(packed((number, FINDING)))

    assert len(gathered) == count
    for _ in range(2):
        assert list(gathered) == [(number, FINDING) for number in range(count)]
    assert [gathered[number][0] for number in reversed(range(count))] == list(reversed(range(count)))
    with pytest.raises(IndexError):
        gathered[count]


def test_only_what_is_looked_at_is_there() -> None:
    gathered = Gathered()
    for _ in range(100):
        gathered.add(packed([FINDING] * 50))

    assert gathered[3] is not gathered[3]
    assert sum(map(sys.getsizeof, gathered._full)) < 100 * len(packed([FINDING] * 50)) / 4


_MEETING = """\
title: Träff {0}
date: 2027-{1:02}-{2:02}
time: 9–16
agenda:
  - {{title: Start i {0}, time: 9.00, duration: 60 min}}
  - {{title: Lunch, kind: lunch, time: 12.00, duration: 60 min}}
"""
_REGISTER = "ort-{0}: {{name: Ort {0}}}\nstad-{0}: {{name: Stad {0}}}\n"


def test_a_run_keeps_next_to_nothing_of_what_it_has_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of memory in use after many programmes and after twice as many: a programme read takes some thousand."""
    monkeypatch.setattr(run, "MANY", 1)
    for number in range(192):
        folder = f"programmes/p-{number:03}"
        write(tmp_path, f"{folder}/programme.yaml", f"title: Program {number}\n")
        write(tmp_path, f"{folder}/organisations.yaml", _REGISTER.format(number))
        for each in range(4):
            day = 1 + number % 28
            write(tmp_path, f"{folder}/meetings/m-{each}.yaml", _MEETING.format(f"{number}-{each}", 1 + each, day))
    blocks: dict[int, int] = {}

    def tell(done: int, total: int) -> None:
        assert total == 192
        if done in {96, 191}:
            gc.collect()
            blocks[done] = sys.getallocatedblocks()

    selection = run.Selection(
        select=("calendar/clash", "people", "reference", "agenda/overlap", "programme/no-meetings")
    )
    assert Run(Plan(Workspace(tmp_path)), selection, tell=tell).plain().findings == ()
    assert (blocks[191] - blocks[96]) / 95 < 10
