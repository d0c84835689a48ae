"""Shares of a run made by several processes, for workspaces in which that is faster."""

from __future__ import annotations

import gc
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from typing import TYPE_CHECKING, NamedTuple

from jamx.check.shares import Examiner
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from jamx.check.selection import Selection
    from jamx.check.shares import Share

_WORTH_IT = 500  # files: below, a process of its own costs more than it saves
_SAFE = "PYTHONSAFEPATH"
_AT_ONCE = 8  # programmes handed over at a time


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


def shares(task: Task, programmes: Sequence[str], jobs: int) -> Iterator[Share]:
    """The share of each programme, in their order.

    Processes are started anew, not forked: the same on every system, and safe beside threads. Where the system lets
    none be started, or ends one, the rest of the work is done here.
    """
    made = 0
    try:
        with _nothing_from_here():
            pool = ProcessPoolExecutor(jobs, get_context("spawn"), _begin, (task,))
            coming = pool.map(_share, programmes, chunksize=_AT_ONCE)
        try:
            for share in coming:
                yield share
                made += 1
        finally:
            pool.shutdown(cancel_futures=True)
    except (OSError, BrokenProcessPool):
        examiner = _examiner(task)
        for programme in programmes[made:]:
            yield _shared(examiner, programme)


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


_own: list[Examiner] = []
"""The examiner of a process that makes shares; there is one at most."""


def _begin(task: Task) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts the run ends it, and the run ends its processes
    gc.set_threshold(100_000)  # as the command line does, and for the same reason
    _own[:] = [_examiner(task)]


def _share(programme: str) -> Share:
    return _shared(_own[0], programme)


def _examiner(task: Task) -> Examiner:
    workspace = Workspace(task.root, task.overlay)
    return Examiner(Plan(workspace, task.attending, task.today), task.selection)


def _shared(examiner: Examiner, programme: str) -> Share:
    share = examiner.share_of(programme)
    examiner.forget()
    return share
