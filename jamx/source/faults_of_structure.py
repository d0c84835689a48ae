"""Syntax errors between lines: indentation, lists among keys, brackets that stay open, lines without a colon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.source.complaints import UNSUPPORTED
from jamx.source.trial import Told

if TYPE_CHECKING:
    from jamx.source.trial import Trial

_KEY = re.compile(r"( *(?:- +)*)[^\s#][^:]*:(?:\s|$)")
_ENTRY = re.compile(r" *-(?:\s|$)")
_LIST_BEHIND_KEY = re.compile(r" *(?:- +)*[^\s#:]+[^:]*: +-(?:\s|$)")
_TIGHT_DASH = re.compile(r" *-(?=[^\W\d_])")
_LEVELS = 6  # indentations that are tried


def directive(trial: Trial) -> Told | None:
    """`%YAML` and the like where the parser stumbles over it, or over what follows it without `---`."""
    row = trial.row
    while row > 0 and "document start" in trial.fault.problem and not trial.lines.line(row).startswith("%"):
        row -= 1
    line = trial.lines.line(row).rstrip()
    if not line.startswith("%"):
        return None
    return Told("directive", trial.edge(row, 0), trial.edge(row, len(line)), {"directive": line}, UNSUPPORTED)


def null_key(trial: Trial) -> Told | None:
    """`: x`, a value without a key."""
    line = trial.line
    column = trial.fault.at.column
    if line[column : column + 1] != ":" or line[:column].rstrip(" -")[-1:] not in {"", "{", "[", ","}:
        return None
    return Told("null-key", trial.edge(trial.row, column), trial.edge(trial.row, column + 1), {}, UNSUPPORTED)


def list_behind_key(trial: Trial) -> Told | None:
    """`points: - one`."""
    match = _LIST_BEHIND_KEY.match(trial.line)
    if match is None or "sequence entries" not in trial.fault.problem:
        return None
    column = trial.line.index("-", trial.line.index(":"))
    return trial.told("list-on-key-line", column, column + 1)


def open_bracket(trial: Trial) -> Told | None:
    """A `[` or `{` without its end, or with something in it that cannot be there."""
    fault = trial.fault
    if not fault.context.startswith("while parsing a flow"):
        return None
    opened = trial.opened(fault.since.index + 1)
    if opened is None:
        return None
    facts = {"bracket": trial.lines.line(opened.line)[opened.column]}
    if "stream end" in fault.problem or fault.at.line > opened.line:
        return Told("unclosed-bracket", opened, trial.edge(opened.line, opened.column + 1), facts)
    return Told("in-brackets", fault.at, trial.edge(fault.at.line, fault.at.column + 1), facts)


def dash(trial: Trial) -> Told | None:
    """`-title: x` among entries with a space behind their hyphen."""
    match = _TIGHT_DASH.match(trial.line)
    if match is None or "expected <block end>" not in trial.fault.problem:
        return None
    return trial.told("dash", match.end() - 1, match.end())


def indentation(trial: Trial) -> Told | None:
    """A line that begins at a column where nothing else does, or nothing that it could belong with."""
    line = trial.line
    said = line.lstrip(" ")
    if "could not find expected ':'" in trial.fault.problem and not _ENTRY.match(line):
        return None
    indent = len(line) - len(said)
    levels = tuple(level for level in _levels(trial) if level != indent and trial.passes(trial.row, " " * level + said))
    if not levels:
        return None
    if all(_indent(trial.lines.line(row)) != indent for row in range(trial.row)):
        variant = "indentation"
    elif not _ENTRY.match(line) and "block collection" in trial.fault.context:
        variant = "mapping-in-list"
    else:
        variant = "column"
    return trial.told(variant, 0, indent, indent=indent, expected=levels)


def _indent(line: str) -> int:
    """The column in which a line begins; -1 where it says nothing."""
    said = line.lstrip(" ")
    return len(line) - len(said) if said.strip() and not said.startswith("#") else -1


def mixture(trial: Trial) -> Told | None:
    """A dash among keys, or a key among entries of a list."""
    fault = trial.fault
    if "expected <block end>" not in fault.problem:
        return None
    column = len(trial.line) - len(trial.line.lstrip(" "))
    entry = _ENTRY.match(trial.line) is not None
    if entry and "mapping" in fault.context:
        return trial.told("list-in-mapping", column, column + 1)
    if not entry and "collection" in fault.context and _KEY.match(trial.line):
        return trial.told("mapping-in-list", column, len(trial.line.rstrip()))
    return None


def no_colon(trial: Trial) -> Told | None:
    """A line among keys that has no colon."""
    if "could not find expected ':'" not in trial.fault.problem:
        return None
    column = len(trial.line) - len(trial.line.lstrip(" "))
    return trial.told("missing-colon", column, len(trial.line.rstrip()))


def _levels(trial: Trial) -> list[int]:
    """The columns at which keys and entries above a line begin, the nearest first."""
    levels: list[int] = []
    for row in range(trial.row - 1, max(-1, trial.row - 200), -1):
        line = trial.lines.line(row)[:200]
        indent = len(line) - len(line.lstrip(" "))
        key = _KEY.match(line)
        for level in ([key.end(1)] if key else []) + ([indent] if key or _ENTRY.match(line) else []):
            if level not in levels:
                levels.append(level)
        if len(levels) >= _LEVELS:
            break
    return levels


STRUCTURE_CHECKS = (directive, null_key, list_behind_key, open_bracket, dash, indentation, mixture, no_colon)
"""In the order in which they are asked; the first that has something to say is believed."""
