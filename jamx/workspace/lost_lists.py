"""Entries that ended up in the list above because the key of their own list is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from jamx.model.shape import keys_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jamx.findings import Path

_STRANGE = 2
"""Keys that the list above does not have; a single one may be a slip."""


class LostList(NamedTuple):
    """Entries without the key of their list.

    Attributes:
        path: The first of the entries, where it ended up.
        key: The key that seems to be missing before it.
    """

    path: tuple[str, int]
    key: str

    def covers(self, path: Path) -> bool:
        """Whether a path leads into one of the entries."""
        return len(path) > 1 and path[0] == self.path[0] and isinstance(path[1], int) and path[1] >= self.path[1]


def lost_list(model: Any, value: Any, unknown: Iterable[Path]) -> LostList | None:
    """The list whose key is missing in a file, judged by keys that belong into no entry of the list above.

    Args:
        model: What the file is read as.
        value: What it says.
        unknown: The paths of the keys that are unknown where they stand.
    """
    strange = [path for path in unknown if len(path) == 3 and isinstance(path[1], int)]
    if not isinstance(value, dict):
        return None
    for name in dict.fromkeys(str(path[0]) for path in strange):
        rows = [path[1] for path in strange if path[0] == name and isinstance(path[1], int)]
        entries = value[name]
        if len(rows) < _STRANGE or not isinstance(entries, list):
            continue
        first = _first(entries, min(rows))
        key = _key(model, value, entries[first:])
        if first > 0 and key is not None:
            return LostList((name, first), key)
    return None


def _first(entries: list[Any], row: int) -> int:
    """Where the strange entries begin: below a list of texts, at its first mapping."""
    texts = [index for index, entry in enumerate(entries) if not isinstance(entry, dict)]
    return texts[-1] + 1 if texts and texts[-1] < row else row


def _key(model: Any, value: dict[str, Any], entries: list[Any]) -> str | None:
    """The key of the file that is not there and whose list could have all of the entries; an agenda before others."""
    if not all(isinstance(entry, dict) for entry in entries):
        return None
    said = {key for entry in entries for key in entry}
    free = [name for name in keys_at(model, ()) if name not in value]
    fitting = [name for name in free if said <= {*keys_at(model, (name, 0)), *keys_at(model, (name, "items", 0))}]
    agenda = [name for name in fitting if name in {"agenda", "items"}]
    return agenda[0] if agenda else fitting[0] if len(fitting) == 1 else None
