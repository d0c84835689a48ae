"""The way in: the options that may stand anywhere put in front, everything else behind the net of `failures`."""

from __future__ import annotations

import gc
import sys
from typing import NoReturn

from jamx.cli.failures import guarded
from jamx.cli.hoisting import hoisted
from jamx.cli.plugins import without_plugins


def main() -> NoReturn:
    """Run the command line and leave with its exit code."""
    without_plugins()
    gc.set_threshold(100_000)  # a run makes its objects and ends: looking for cycles among them is a tenth of its time
    code = guarded(hoisted(sys.argv[1:]))
    gc.freeze()  # the process ends: what a last search for cycles would find is not worth a seventh of a run
    sys.exit(code)
