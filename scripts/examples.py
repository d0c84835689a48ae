"""Renders the documents in `examples/` from this repository's programmes: `python scripts/examples.py [--check]`.

CI compares, so that a change of a programme or a template shows in the documents of the same commit.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from jamx.cli.failures import guarded
from jamx.cli.main import hoisted

ROOT = Path(__file__).resolve().parent.parent
PAGES = "modellkoncept"
"""The programme whose documents are there as pages too."""


def commands(root: Path, folder: Path) -> list[list[str]]:
    """What is run, each as one would type it after `jamx`."""
    ending = ["-o", str(folder), "--root", str(root)]
    nouns = ("agenda", "timetable", "checklist")
    everything = [[noun, "render", "--all", "--to", "md", *ending] for noun in nouns]
    return everything + [[noun, "render", PAGES, "--to", "html", *ending] for noun in nouns]


def main(arguments: list[str], root: Path, folder: Path) -> int:
    """Run all of them; returns the highest exit code."""
    return max(guarded(hoisted([*command, *arguments])) for command in commands(root, folder))


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:], Path(), Path("examples")))
