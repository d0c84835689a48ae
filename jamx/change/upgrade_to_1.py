"""From format 0 to 1: a time stands in one key.

Format 0 is what was written before formats had numbers: `start` and `end` (or `slut`) beside each other in meetings,
days and items. Format 1 says `time: 09.30–10.00`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.clock import parse_span
from jamx.model.kinds import Kind
from jamx.model.unreadable import Unreadable
from jamx.source.operations import Operation, Remove, RenameKey, SetValue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Path
    from jamx.source.values import Value

TIME = "time"
_STARTS = (TIME, "start")
_ENDS = ("end", "slut")


def operations(kind: Kind, value: Value) -> Iterator[Operation]:
    """What to change in a file; where two keys contradict each other, or say no time, they stay as they are.

    Args:
        kind: What the file is.
        value: What it says.
    """
    if kind in {Kind.MEETING, Kind.AGENDA}:
        for path, entry in _timed((), value):
            yield from _in_one_key(path, entry)


def _timed(path: Path, value: Value) -> Iterator[tuple[Path, Mapping[str, Value]]]:
    """Every mapping of a meeting or an agenda file that may say when it is."""
    if not isinstance(value, dict):
        return
    yield path, value
    for number, day in enumerate(_list(value.get("days"))):
        yield from _timed((*path, "days", number), day)
    agenda = value.get("agenda")  # a list of items, or a mapping whose own `start` moves an agenda file
    yield from _items((*path, "agenda"), agenda)
    yield from _items((*path, "agenda", "items"), agenda.get("items") if isinstance(agenda, dict) else None)
    yield from _items((*path, "items"), value.get("items"))


def _items(path: Path, items: Value) -> Iterator[tuple[Path, Mapping[str, Value]]]:
    for number, item in enumerate(_list(items)):
        if isinstance(item, dict):
            yield (*path, number), item
            for strand, said in enumerate(_list(item.get("strands"))):
                inner = said.get("items") if isinstance(said, dict) else None
                yield from _items((*path, number, "strands", strand, "items"), inner)


def _list(value: Value) -> list[Value]:
    return value if isinstance(value, list) else []


def _in_one_key(path: Path, entry: Mapping[str, Value]) -> Iterator[Operation]:
    starts = [key for key in _STARTS if key in entry]
    ends = [key for key in _ENDS if key in entry]
    said = [entry[key] for key in (*starts, *ends)]
    if len(starts) != 1 or len(ends) > 1 or starts + ends == [TIME]:
        return
    together = "–".join(text.strip() for text in said if isinstance(text, str))
    if any(not isinstance(text, str) for text in said) or not _is_time(together):
        return
    if ends:
        yield SetValue((*path, *starts), together)
        yield Remove((*path, *ends), keeping=True)
    if starts != [TIME]:
        yield RenameKey((*path, *starts), TIME)


def _is_time(text: str) -> bool:
    try:
        parse_span(text)
    except Unreadable:
        return False
    return True
