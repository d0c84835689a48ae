"""A file that is named is not there.

A material that ends like a file name (`slides.pdf`) or begins with `./` is looked for beside the file that names it, in
the programme's folder and at the top of the workspace. Anything else is the name of a material, and an address on the
web is not looked up. The file of school breaks that `jamx.yaml` names (`calendar: {breaks: …}`) stands at its path from
the top; without it no break is known.

Bad:
    title: Meeting
    materials: [slides.pdf]

Good:
    title: Meeting
    materials: [Slides from the first meeting]
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.scalars import acknowledged
from jamx.rules.rule import Scope
from jamx.rules.written_items import items, strands
from jamx.workspace.root import CONFIGURATION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.model.meeting import Gathering
    from jamx.model.task import Task
    from jamx.model.text import Text
    from jamx.rules.subjects import ProgrammeSubject, Sitting
    from jamx.workspace.workspace import Folder

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME

_FILE_NAME = re.compile(r"\.{1,2}/.*|.*[^\s.]\.[A-Za-z][A-Za-z0-9]{1,4}", re.DOTALL)
_ON_THE_WEB = re.compile(
    r"[a-z][a-z0-9+.-]*://.*|mailto:.*|\S+@\S+|(?:[a-z0-9-]+\.)+(?:se|nu|eu|com|org|net|info|int|no|dk|fi)",
    re.IGNORECASE | re.DOTALL,
)


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """School breaks, and materials that are named as files and are not there."""
    del options
    folder = subject.folder
    breaks = folder.workspace.configuration.calendar.breaks
    if breaks is not None and acknowledged(breaks) is None and not _there(folder, breaks):
        place = Place(CONFIGURATION, ("calendar", "breaks"))
        yield Finding("reference/missing-file", place, {"name": breaks}, "breaks")
    materials = [one for sitting in subject.sittings for one in _of_sitting(sitting)]
    if folder.programme is not None:
        materials += _of_tasks(folder.ref.file, folder.programme.tasks)
        materials += _listed(Place(folder.ref.file), folder.programme.materials)
    for place, text in materials:
        for _, said in text.versions:
            if not _looks_like_file(said):
                continue
            paths = _paths(place.file, said)
            if not any(folder.workspace.exists(path) for path in paths):
                yield Finding("reference/missing-file", place, {"name": said}, "" if paths else "outside")


def _of_sitting(sitting: Sitting) -> Iterator[tuple[Place, Text]]:
    """The materials that a file names, with their places; hardly any is a file's name."""
    gathering = sitting.gathering
    of_tasks = (text for task in gathering.tasks for text in task.materials)
    texts = (*gathering.materials, *sitting.named.materials, *of_tasks)
    if any(_looks_like_file(said) for text in texts for _, said in text.versions):
        yield from _of_gathering(sitting.ref.file, gathering)


def _of_gathering(file: str, gathering: Gathering) -> Iterator[tuple[Place, Text]]:
    yield from _listed(Place(file), gathering.materials)
    yield from _of_tasks(file, gathering.tasks)
    for place, item in items(file, gathering):
        yield from _listed(place, item.materials)
        for number, part in enumerate(item.parts):
            yield from _listed(Place(file, (*place.path, "parts", number)), part.materials)
        for where, strand in strands(place, item):
            yield from _listed(where, strand.materials)


def _of_tasks(file: str, tasks: Iterable[Task]) -> Iterator[tuple[Place, Text]]:
    for number, task in enumerate(tasks):
        yield from _listed(Place(file, ("tasks", number)), task.materials)


def _listed(place: Place, materials: Iterable[Text]) -> Iterator[tuple[Place, Text]]:
    for number, text in enumerate(materials):
        yield Place(place.file, (*place.path, "materials", number)), text


def _looks_like_file(said: str) -> bool:
    return _FILE_NAME.fullmatch(said) is not None and _ON_THE_WEB.fullmatch(said) is None


def _there(folder: Folder, path: str) -> bool:
    """Whether a path from the top of the workspace leads to a file in it."""
    return not _outside(posixpath.normpath(path)) and folder.workspace.exists(path)


def _paths(file: str, said: str) -> list[str]:
    """Where a material may be: beside the file, in its programme, at the top; never out of the workspace."""
    folders = (posixpath.dirname(file), "/".join(file.split("/")[:2]), "")
    paths = (posixpath.normpath(posixpath.join(folder, said)) for folder in folders)
    return [path for path in paths if not _outside(path)]


def _outside(path: str) -> bool:
    """Whether a path, as short as it can be, leaves the workspace."""
    return path.startswith(("/", "../"))
