"""A progress bar for work that takes long, where somebody watches."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def progress(what: str, *, colour: bool = True) -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error as long as the work goes on, once it has gone on for long.

    In a pipe, and on a terminal that cannot draw one, there is none. What it yields is told how much of how much is
    done, where that is known.

    Args:
        what: What is being done, in a word or two.
        colour: Whether nobody has asked for none; the environment may all the same.
    """
    if not _watched():
        yield _nobody
        return
    from jamx.cli.waiting import Waiting  # noqa: PLC0415 - nobody waits for a pipe

    waiting = Waiting(what, colour=colour and not os.environ.get("NO_COLOR"))
    try:
        yield waiting.tell
    finally:
        waiting.close()


def _nobody(done: int, total: int) -> None:
    del done, total


def _watched() -> bool:
    draws = os.name == "nt" or os.environ.get("TERM", "") not in {"", "dumb"}
    return draws and sys.stderr is not None and sys.stderr.isatty()
