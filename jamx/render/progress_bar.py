"""A bar for whoever waits, drawn by Rich on standard error and gone when the work is done."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn


class ProgressBar:
    """A bar that runs back and forth until it is told how far the work has come.

    Args:
        what: What is being done, in a word or two.
        colour: Whether colours are wanted.
    """

    def __init__(self, what: str, *, colour: bool) -> None:
        console = Console(stderr=True, no_color=not colour, markup=False, highlight=False, emoji=False)
        columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
        self._drawn = Progress(
            *columns,
            console=console,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
            refresh_per_second=4,
        )
        self._task = self._drawn.add_task(what, total=None)
        self._drawn.start()

    def tell(self, done: int, total: int) -> None:
        """How much of the work is done."""
        self._drawn.update(self._task, completed=done, total=total)

    def close(self) -> None:
        """Take the bar away, and show the cursor again."""
        self._drawn.stop()
