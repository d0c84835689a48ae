"""Syntax errors that lie in one line: tabs, quotes, colons, characters that mean something to YAML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.source.corrections import SMART, parts, quoted, respaced, spaced, straightened
from jamx.source.screening import CHARACTER, LINE_SEPARATORS, SPACES, code_point
from jamx.source.trial import Told

if TYPE_CHECKING:
    from jamx.source.trial import Trial

_ODD = f"[{SPACES}]"
# Each part is bounded by what it may not contain, so that a long line is read once.
_ODD_SPACES = tuple(
    re.compile(pattern)
    for pattern in (rf" *(?P<odd>{_ODD}[ {SPACES}]*)", rf" *-[- ]*(?P<odd>{_ODD}+)", rf"[^:\"'#]*:(?P<odd>{_ODD}+)")
)
_ABOVE = 3  # lines above a fault in which its cause is looked for

_DOUBLE = "“”„‟"  # quotation marks as Word writes them


def odd_space(trial: Trial) -> Told | None:
    """A space that is none to YAML, in the indentation or behind a colon or dash."""
    for row in range(trial.fault.at.line, max(-1, trial.row - _ABOVE), -1):
        line = trial.lines.line(row)
        match = next((match for pattern in _ODD_SPACES if (match := pattern.match(line))), None)
        if match is None:
            continue
        start, end = match.span("odd")
        corrected = respaced(line, start, end)
        if trial.passes(row, corrected):
            facts = {"character": code_point(line[start]), "suggestion": corrected}
            return Told("no-break-space", trial.edge(row, start), trial.edge(row, end), facts, CHARACTER)
    return None


def line_separator(trial: Trial) -> Told | None:
    """A character that ends a line for some programs and not for others."""
    for row in range(trial.fault.at.line, max(-1, trial.row - _ABOVE), -1):
        line = trial.original.line(min(row, len(trial.original) - 1))
        column = next((index for index, char in enumerate(line) if char in LINE_SEPARATORS), -1)
        if column >= 0:
            count = sum(line.count(separator) for separator in LINE_SEPARATORS)
            facts = {"character": code_point(line[column]), "count": count}
            return Told("line-separator", trial.edge(row, column), trial.edge(row, column + 1), facts, CHARACTER)
    return None


def tab(trial: Trial) -> Told | None:
    """A tab where YAML wants spaces."""
    line = trial.line
    indented = line[: len(line) - len(line.lstrip(" \t"))]
    if "\t" in indented:
        column = indented.index("\t")
        lines = sum(trial.lines.line(row).lstrip(" ").startswith("\t") for row in range(len(trial.lines)))
        return trial.told("tab", column, len(indented), where="indentation", lines=lines)
    if not trial.fault.problem.startswith("found character '\\t'"):
        return None
    column = trial.fault.at.column
    rest = line[column:].lstrip("\t ")
    corrected = f"{line[:column].rstrip(' ')} {rest}" if rest else line[:column].rstrip(" ")
    return trial.told("tab", column, len(line) - len(rest), corrected, where="line")


def smart_quote(trial: Trial) -> Told | None:
    """Typographic quotes around a value that needs straight ones."""
    here = parts(trial.line)
    if here.value[:1] not in SMART or not here.value:
        return None
    straight = straightened(here.value)
    if straight is None or not trial.passes(trial.row, here.with_value(straight)):
        return None
    return trial.told(
        "smart-quote", here.column, here.column + len(here.value), here.with_value(straight), quote=here.value[0]
    )


def colon_in_value(trial: Trial) -> Told | None:
    """`Title: with a colon: in it`."""
    here = parts(trial.line)
    colon = f"{here.value} ".find(": ")
    if not here.key or here.value[:1] in {'"', "'", "[", "{"} or colon < 0:
        return None
    corrected = here.with_value(quoted(here.value))
    if not trial.passes(trial.row, corrected):
        return None
    column = here.column + colon
    return trial.told("colon-in-value", column, column + 1, corrected, key=here.key.rstrip(": "), value=here.value)


def missing_space(trial: Trial) -> Told | None:
    """`title:Welcome`, which is all one text to YAML."""
    for row in range(trial.row, max(-1, trial.row - _ABOVE), -1):
        line = trial.lines.line(row)
        corrected = spaced(line)
        if corrected is not None and trial.passes(row, corrected):
            column = next(index for index, pair in enumerate(zip(line, corrected, strict=False)) if pair[0] != pair[1])
            facts = {"suggestion": corrected, "key": parts(corrected).key.rstrip(": ")}
            return Told("missing-space-after-colon", trial.edge(row, column - 1), trial.edge(row, column), facts)
    return None


def escape(trial: Trial) -> Told | None:
    r"""A backslash in double quotes that begins nothing, as in `"C:\data"`."""
    if "double-quoted" not in trial.fault.context and "range" not in trial.fault.problem:
        return None
    at = trial.fault.at
    line = trial.lines.line(at.line)
    column = line.rfind("\\", 0, at.column + 1)
    if column < 0:
        return None
    here = parts(line)
    inner = here.value[1:-1]
    whole = here.value[:1] == '"' and here.value[-1:] == '"' and '"' not in inner
    corrected = here.with_value("'" + inner.replace("'", "''") + "'") if whole else None
    return trial.told("escape", column, column + 2, corrected, escape=line[column : column + 2])


def unclosed_quote(trial: Trial) -> Told | None:
    """A quote that is opened and not closed on its line, or not at all."""
    fault = trial.fault
    rows = [trial.row] if fault.endless else range(trial.row, max(-1, trial.row - 20), -1)
    for row in rows:
        line = trial.lines.line(row)
        here = parts(line)
        quote = here.value[:1]
        column = here.column
        if not (quote in {'"', "'"} and here.value[1:].count(quote) == 0):
            continue
        alone = sum(map(here.value.count, _DOUBLE)) == 1  # as Word closes what was opened by hand
        inner = here.value.removesuffix("”").removesuffix("“") if quote == '"' and alone else here.value
        corrected = here.with_value(inner + quote)
        if trial.passes(row, corrected):
            facts = {"quote": quote, "suggestion": corrected}
            return Told("unclosed-quote", trial.edge(row, column), trial.edge(row, column + 1), facts)
    if not fault.endless:
        return None
    quote = trial.line[fault.since.column : fault.since.column + 1]
    return trial.told("unclosed-quote", fault.since.column, fault.since.column + 1, quote=quote)


def text_behind(trial: Trial) -> Told | None:
    """Text behind a closing quote or bracket: `title: "Fika" with talks`, `title: [Draft] Fika`."""
    here = parts(trial.line)
    opening = here.value[:1]
    if opening not in {'"', "'", "[", "{"} or len(here.value) < 2:
        return None
    if opening in "[{" and here.value[-1] in "]}":
        return None
    corrected = here.with_value(quoted(here.value))
    inner = here.value[1:-1]
    if opening == here.value[-1] == '"' and '"' in inner:
        corrected = here.with_value("'" + inner.replace("'", "''") + "'")
    elif opening == here.value[-1] == "'":
        corrected = here.with_value("'" + inner.replace("''", "'").replace("'", "''") + "'")
    if not trial.passes(trial.row, corrected):
        return None
    variant = "text-after-bracket" if opening in "[{" else "text-after-quote"
    column = min(max(trial.fault.at.column, here.column), here.column + len(here.value))
    return trial.told(variant, column, here.column + len(here.value), corrected, value=here.value)


def reserved_start(trial: Trial) -> Told | None:
    """A value that begins with a character that means something to YAML: `@name`, `*bold*`, `> 5`, `% done`."""
    here = parts(trial.line)
    sign = here.value[:1]
    if sign not in {"@", "`", "%", "*", "&", "!", "|", ">", "?", ",", "]", "}"}:
        return None
    corrected = here.with_value(quoted(here.value))
    if not trial.passes(trial.row, corrected):
        return None
    return trial.told("reserved-character", here.column, here.column + 1, corrected, character=sign)


LINE_CHECKS = (
    odd_space,
    line_separator,
    tab,
    escape,
    smart_quote,
    unclosed_quote,
    colon_in_value,
    text_behind,
    reserved_start,
    missing_space,
)
"""In the order in which they are asked; the first that has something to say is believed."""
