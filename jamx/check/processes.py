"""Work of a run that several processes share, for workspaces in which that is faster."""

from __future__ import annotations

import gc
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from functools import partial
from itertools import chain
from multiprocessing import get_context
from multiprocessing.reduction import ForkingPickler
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Self, TypeVar

from jamx.check.packed import plain
from jamx.check.places import placed, places_of
from jamx.check.shares import Examiner
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from jamx.check.selection import Selection
    from jamx.check.shares import Share
    from jamx.findings import Finding, Place

_WORTH_IT = 500  # files: below, a process of its own costs more than it saves
_SAFE = "PYTHONSAFEPATH"
_AT_ONCE = 4  # programmes handed over at a time: at the end nobody waits for another's many
_FINDINGS = 16  # handed over at a time, to be given their places

Given = TypeVar("Given")
Done = TypeVar("Done")


class Task(NamedTuple):
    """What each process has to know of a run."""

    root: Path
    overlay: Mapping[str, bytes]
    attending: int | None
    today: date | None
    selection: Selection


def task_of(plan: Plan, selection: Selection) -> Task:
    """What a run is about."""
    workspace = plan.workspace
    return Task(workspace.root, workspace.overlay, plan.attending, plan.today, selection)


def processes(files: int) -> int:
    """How many processes are worth it for so many files on this machine."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(allowed, files // _WORTH_IT))


class Helpers:
    """Processes that take their part of the work, as long as they are wanted: a context that ends them.

    They are started anew, not forked: the same on every system, and safe beside threads. Where the system lets none be
    started, or ends one, the rest of the work is done here.

    Args:
        task: What the run is about.
        jobs: How many there are.
    """

    def __init__(self, task: Task, jobs: int) -> None:
        self._task = task
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        with suppress(OSError), _nothing_from_here():
            self._pool = ProcessPoolExecutor(self._jobs, get_context("spawn"), _begin, (self._task,))
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def _end(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
        self._pool = None

    def shares(self, programmes: Sequence[str]) -> Iterator[Share]:
        """The share of each programme, in their order."""
        return self._each(_shared, programmes, _AT_ONCE)

    def located(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Findings with their lines and columns, in their order: the files have to be read for them once more."""
        rest = tuple(findings)
        asked = [tuple(map(places_of, rest[at : at + _FINDINGS])) for at in range(0, len(rest), _FINDINGS)]
        return map(placed, rest, chain.from_iterable(self._each(_located, asked, 1)))

    def _each(self, work: Callable[[Examiner, Given], Done], given: Sequence[Given], at_once: int) -> Iterator[Done]:
        """What is made of each of some things, in their order."""
        made = 0
        try:
            if self._pool is not None:
                with _nothing_from_here():
                    coming = self._pool.map(partial(_by_own, work), given, chunksize=at_once)
                for one in coming:
                    yield one
                    made += 1
        except (OSError, BrokenProcessPool):
            self._end()
        if made < len(given):
            examiner = _examiner(self._task)
            for one_given in given[made:]:
                yield work(examiner, one_given)


@contextmanager
def _nothing_from_here() -> Iterator[None]:
    """While processes are started, none of them shall import what lies in the working folder, which may be anybody's.

    Python looks there first where it is started with `-c`, as these are.
    """
    before = os.environ.get(_SAFE)
    os.environ[_SAFE] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_SAFE]
        else:
            os.environ[_SAFE] = before


ForkingPickler.register(MappingProxyType, plain)  # what a finding has where it has no facts

_own: list[Examiner] = []
"""The examiner of a process that makes shares; there is one at most."""


def _begin(task: Task) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts the run ends it, and the run ends its processes
    gc.set_threshold(100_000)  # as the command line does, and for the same reason
    _own[:] = [_examiner(task)]
    tuple(_own[0].asked)  # imports the rules
    gc.freeze()  # all that has been made so far stays: nobody need look through it when a programme is let go of


def _by_own(work: Callable[[Examiner, Given], Done], given: Given) -> Done:
    return work(_own[0], given)


def _examiner(task: Task) -> Examiner:
    workspace = Workspace(task.root, task.overlay)
    return Examiner(Plan(workspace, task.attending, task.today), task.selection)


def _shared(examiner: Examiner, programme: str) -> Share:
    share = examiner.share_of(programme)
    examiner.forget()
    return share


def _located(examiner: Examiner, asked: Sequence[Sequence[Place]]) -> Sequence[Sequence[Place]]:
    located = tuple(tuple(map(examiner.places.at, places)) for places in asked)
    examiner.forget()
    return located
