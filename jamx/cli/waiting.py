"""Somebody who waits at a terminal, and sees a bar when it takes long."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jamx.render.progress_bar import ProgressBar

PATIENCE = 2.0
"""Seconds that nobody minds waiting."""


class Waiting:
    """A bar that comes after a while, unless the work is over by then."""

    def __init__(self, what: str, *, colour: bool) -> None:
        self._what = what
        self._colour = colour
        self._lock = threading.Lock()  # the bar comes from another thread
        self._bar: ProgressBar | None = None
        self._over = False
        self._far: tuple[int, int] | None = None
        self._timer = threading.Timer(PATIENCE, self._show)
        self._timer.daemon = True
        self._timer.start()

    def tell(self, done: int, total: int) -> None:
        """How much of how much is done."""
        with self._lock:
            self._far = (done, total)
            if self._bar is not None:
                self._bar.tell(done, total)

    def close(self) -> None:
        """The work is over."""
        self._timer.cancel()
        with self._lock:
            self._over = True
            if self._bar is not None:
                self._bar.close()

    def _show(self) -> None:
        from jamx.render.progress_bar import ProgressBar  # noqa: PLC0415 - most work is done before

        with self._lock:
            if self._over:
                return
            self._bar = ProgressBar(self._what, colour=self._colour)
            if self._far is not None:
                self._bar.tell(*self._far)
