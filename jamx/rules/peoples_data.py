"""What files say of people, as plain values: participants, staff, contacts; whether or not it fits the models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Place
from jamx.model.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.source.document import Value
    from jamx.workspace.workspace import Folder

_LISTS = ("staff", "contacts")


def people_in(folder: Folder) -> Iterator[tuple[Place, Mapping[str, Value]]]:
    """Every entry about somebody, with its place."""
    ref = folder.participants_ref
    if folder.workspace.exists(ref.file):
        yield from _entries(Place(ref.file), folder.workspace.document(ref.file).value)
    meetings = folder.workspace.refs(folder.id, Kind.MEETING)
    for file in (folder.ref.file, *(meeting.file for meeting in meetings)):
        value = folder.workspace.document(file).value if folder.workspace.exists(file) else None
        for key in _LISTS:
            if isinstance(value, dict):
                yield from _entries(Place(file, (key,)), value.get(key))


def _entries(place: Place, value: Value) -> Iterator[tuple[Place, Mapping[str, Value]]]:
    for number, entry in enumerate(value if isinstance(value, list) else [value]):
        if isinstance(entry, dict):
            yield Place(place.file, (*place.path, *((number,) if isinstance(value, list) else ()))), entry
