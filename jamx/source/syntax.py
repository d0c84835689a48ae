"""What an author did wrong where a parser gave up: one finding, with the corrected line where that is certain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from jamx.findings import Finding, Place
from jamx.source.edges import Lines

if TYPE_CHECKING:
    from jamx.source.screening import Screened

SYNTAX = "source/syntax"


def diagnosis(screen: Screened, file: str, error: Exception) -> tuple[Finding, ...]:
    """The finding for what the pure parser raised."""
    lines = Lines(screen.original)
    mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
    index = min(mark.index, len(screen.original)) if mark else 0
    edge = lines.edge(index)
    place = Place(file, span=lines.span(index, index))
    return (Finding(SYNTAX, place, {"line": lines.line(edge.line)}, "generic"),)
