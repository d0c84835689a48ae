"""Every text and every link that a file holds, found by walking its model; whatever they are about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, ForwardRef, NamedTuple, get_args

from jamx.findings import Place
from jamx.model.entry import Entry
from jamx.model.kinds import Kind
from jamx.model.text import Markdown, Text
from jamx.workspace.files import FileRef, classify
from jamx.workspace.workspace import REGISTER

if TYPE_CHECKING:
    from collections.abc import Collection

    from jamx.findings import Path
    from jamx.workspace.workspace import Folder, Workspace


class Written(NamedTuple):
    """A text where it stands.

    Attributes:
        place: The text; of several languages, all of them.
        text: What it says.
        markdown: Whether it may hold links and lists, and not only plain words.
        shown: Whether those who take part get to read it.
    """

    place: Place
    text: Text
    markdown: bool
    shown: bool

    def versions(self) -> Iterator[tuple[Place, str]]:
        """What it says in each language, with the place of that."""
        for language, said in self.text.versions:
            yield (Place(self.place.file, (*self.place.path, language)) if language else self.place), said


class Field(NamedTuple):
    """A key of a model, by its name in Python and in files, and whether it is Markdown."""

    name: str
    key: str
    markdown: bool


class Addressed(NamedTuple):
    """An address under a key `link`."""

    place: Place
    address: str


def files(folder: Folder, only: Collection[str] | None = None) -> Iterator[FileRef]:
    """A programme's files and the register that programmes share, which comes first; those of them that are there.

    Args:
        folder: The programme.
        only: The files that matter, where not all do.
    """
    shared = (FileRef(REGISTER, Kind.ORGANISATIONS),)
    refs = (*shared, *folder.refs) if only is None else filter(None, map(classify, sorted(only)))
    for ref in refs:
        if (ref.programme == folder.id or ref.file == REGISTER) and folder.workspace.exists(ref.file):
            yield ref


def written_in(workspace: Workspace, ref: FileRef) -> Iterator[Written | Addressed]:
    """All texts and links of a file, in the order of its model."""
    return _below(Place(ref.file), workspace.loaded(ref).model, markdown=False, shown=True)


def _below(place: Place, value: object, *, markdown: bool, shown: bool) -> Iterator[Written | Addressed]:
    if isinstance(value, Text):
        yield Written(place, value, markdown, shown)
    elif isinstance(value, Entry):
        yield from _of_model(place, value, shown=shown and not getattr(value, "internal", False))
    elif isinstance(value, Mapping):
        for key, child in value.items():
            yield from _below(_in(place, (key,)), child, markdown=markdown, shown=shown)
    elif isinstance(value, tuple):
        for number, child in enumerate(value):
            if not isinstance(child, _PLAIN):
                yield from _below(_in(place, (number,)), child, markdown=markdown, shown=shown)


def _of_model(place: Place, value: Entry, *, shown: bool) -> Iterator[Written | Addressed]:
    for field in _fields(type(value)):
        child = getattr(value, field.name)
        if isinstance(child, _PLAIN) or not child:
            if field.name == "link" and isinstance(child, str):
                yield Addressed(_in(place, (field.key,)), child)
            continue
        here = _in(place, (field.key,))
        yield from _below(here, child, markdown=field.markdown, shown=shown and field.name not in _UNSEEN)


_PLAIN = (str, int, NoneType)
"""What holds no text: a `Text` is none of them."""

_UNSEEN = frozenset(("facilitator_notes", "open", "sources", "staff"))
"""Keys whose texts are for those who organise."""


@cache
def _fields(model: type[Entry]) -> tuple[Field, ...]:
    return tuple(
        Field(name, field.alias or name, markdown=Markdown in get_args(field.annotation))
        for name, field in model.model_fields.items()
        if name == "link" or _may_hold_text(field.annotation)
    )


def _may_hold_text(kind: object) -> bool:
    """Whether a key may hold texts or entries; dates, lengths, ids and words to choose from are not looked into."""
    if kind is Any or isinstance(kind, ForwardRef):  # what is read late, and what it leads to again
        return True
    return issubclass(kind, (Text, Entry)) if isinstance(kind, type) else any(map(_may_hold_text, get_args(kind)))


def _in(place: Place, path: Path) -> Place:
    return Place(place.file, (*place.path, *path))
