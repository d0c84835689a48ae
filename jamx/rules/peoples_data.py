"""What files say of people, as plain values: participants, staff, contacts; and the files that say too much of them."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from jamx.findings import Place
from jamx.model.kinds import Kind
from jamx.rules.signs import rewritten

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.source.document import Document, Value
    from jamx.workspace.workspace import Folder

    Look = Callable[[str], bool]

_FOLDED = re.compile(r"\n(?<=[0-9‑–-]\n)[ \t]+[-‑–]?[0-9]")
"""A number that goes on in the next line, which is a blank in the value."""

_LISTS = ("staff", "contacts")


def documents_with(subject: ProgrammeSubject, look: Look) -> Iterator[Document]:
    """A programme's files, and those that programmes share, in whose text something is seen.

    Args:
        subject: The programme.
        look: Whether it stands in a text. A file that programmes share is looked through once in a run.
    """
    workspace, plan = subject.plan.workspace, subject.plan
    own = subject.folder.ref.file.removesuffix("programme.yaml")
    for file in workspace.around(subject.folder.id):
        document = workspace.document(file)
        seen = partial(_may_say, document, look)
        if seen() if file.startswith(own) else plan.once((look, file), seen):
            yield document


def _may_say(document: Document, look: Look) -> bool:
    """Whether something is seen in a file's text, or may stand in its values though it is not."""
    text = document.text
    return look(text) or rewritten(document) or (_FOLDED.search(text) is not None and look(" ".join(text.split())))


def people_in(folder: Folder) -> Iterator[tuple[Place, Mapping[str, Value]]]:
    """Every entry about somebody, with its place."""
    workspace, participants = folder.workspace, folder.participants_ref.file
    yield from _entries(Place(participants), workspace.document(participants).value)
    for ref in (folder.ref, *workspace.refs(folder.id, Kind.MEETING)):
        value = workspace.document(ref.file).value
        if isinstance(value, dict):
            for key in _LISTS:
                if key in value:
                    yield from _entries(Place(ref.file, (key,)), value[key])


def _entries(place: Place, value: Value) -> Iterator[tuple[Place, Mapping[str, Value]]]:
    for number, entry in enumerate(value if isinstance(value, list) else [value]):
        if isinstance(entry, dict):
            yield Place(place.file, (*place.path, *((number,) if isinstance(value, list) else ()))), entry
