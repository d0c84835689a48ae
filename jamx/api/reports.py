"""A run's findings in every form there is."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from jamx.report.telling import Telling

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.findings import Result

REPORTS = ("text", "json", "sarif", "github", "gitlab", "junit")
"""The forms of a report; the last four for machines that know nothing of jamx."""

FROM_THE_TOP = frozenset({"sarif", "github", "gitlab"})
"""Those that name files from the top folder of the repository, where there is one."""


def from_the_top(root: Path) -> str:
    """What stands before a path from the root from the top of the repository: `folder/`, or nothing."""
    from jamx.git import top  # noqa: PLC0415 - reports for people need no repository

    folder = top(root)
    below = "." if folder is None else root.relative_to(folder).as_posix()
    return "" if below == "." else f"{below}/"


def report(result: Result, to: str, telling: Telling) -> str:
    """A run's findings in one of `REPORTS`; what lines of a file say of people is told to people only."""
    if to != "text":
        from jamx.report.discreet import discreet  # noqa: PLC0415 - each form pays for itself

        result = discreet(result)
    if to == "json":
        from jamx.report.json_text import json_report  # noqa: PLC0415

        return json_report(result, telling.language, statistics=telling.statistics)
    if to == "text":
        from jamx.report.plain_text import statistics_text, text_report  # noqa: PLC0415

        if telling.statistics:
            return statistics_text(result, telling.language)
        return text_report(result, telling.language, telling.lines_of)
    made: str = getattr(import_module(f"jamx.report.{to}_text"), f"{to}_report")(result, telling)
    return made


__all__ = ["FROM_THE_TOP", "REPORTS", "Telling", "from_the_top", "report"]
