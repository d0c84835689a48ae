"""Running the checker over what was drawn, and how much of it: a little in every run, a lot when asked.

`JAMX_WORKSPACES=500 JAMX_TIMES=25 pytest tests/generated` draws five hundred workspaces, and does each
wrong 25 times.
"""

from __future__ import annotations

import os
import subprocess
from functools import cache
from itertools import chain
from random import Random
from typing import TYPE_CHECKING

from jamx.check.run import Run
from jamx.findings import Severity
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace as Checked
from tests.generated.workspaces import put, workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from jamx.findings import Finding
    from tests.generated.breaking import Broken, Mutator
    from tests.generated.workspaces import Workspace

WORKSPACES = int(os.environ.get("JAMX_WORKSPACES", "40"))
TIMES = int(os.environ.get("JAMX_TIMES", "3"))
FIRST = 1000
"""Seeds of the workspaces to be broken begin here, so that they are others than the clean ones."""
MOST = 2500
"""Workspaces that are drawn at most for something that seldom applies."""

Told = tuple[str, str, int]
"""Rule, file and line."""


@cache
def drawn(seed: int) -> Workspace:
    """A workspace, made once."""
    return workspace(seed)


@cache
def pool() -> tuple[Workspace, ...]:
    """The workspaces that are broken; in a short run the small ones first."""
    found = [drawn(FIRST + number) for number in range(max(40, 8 * TIMES))]
    return tuple(sorted(found, key=lambda one: len(one.trees)) if TIMES < 10 else found)


def check(root: Path, files: dict[str, bytes], today: date | None, *, tracked: bool = False) -> tuple[Finding, ...]:
    """Everything the checker finds in some files."""
    put(root, files)
    for arguments in (["init", "--quiet"], ["add", "--all"]) if tracked else ():
        subprocess.run(["git", *arguments], cwd=root, check=True)
    return Run(Plan(Checked(root), today=today)).result().findings


def told(findings: tuple[Finding, ...], notes: str = "") -> list[Told]:
    """Errors and warnings, and the notes of one rule."""
    return sorted(
        (finding.rule, finding.place.file, finding.place.span.line if finding.place.span else 0)
        for finding in findings
        if finding.severity is not Severity.NOTE or finding.rule == notes
    )


def attempts(mutator: Mutator) -> Iterator[tuple[Workspace, Broken]]:
    """The same wrong in so many workspaces; more are drawn where it seldom applies."""
    done = 0
    for one in chain(pool(), map(drawn, range(FIRST + len(pool()), FIRST + MOST))):
        broken = mutator.apply(Random(f"{mutator.name} {one.seed}"), one)
        if broken is not None:
            done += 1
            yield one, broken
        if done == TIMES:
            return


def remarks(one: Workspace, rule: str, root: Path) -> int:
    """How many notes of a rule a workspace had before anything was wrong with it."""
    return sum(finding.rule == rule for finding in check(root, one.files(), one.today))
