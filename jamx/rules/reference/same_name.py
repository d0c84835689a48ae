"""Two files, folders or organisations have the same name, but for case or accents.

On a colleague's computer the two files may be one and the same, and people mix them up when they speak of them. Two
organisations of one name in the same list are a note, unless their type, county or what they are under tells them
apart: mostly they are one, written twice, and its tasks and participants are then spread over two.

Bad:
    # file: meetings/traff-1.yaml
    title: Meeting 1
    # file: meetings/träff-1.yaml
    title: Meeting 1
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    lunds-kommun:
      name: Lunds kommun

Good:
    # file: meetings/traff-1.yaml
    title: Meeting 1
    # file: meetings/traff-2.yaml
    title: Meeting 2
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    skane:
      name: Region Skåne
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
from itertools import filterfalse, groupby
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity, Span
from jamx.rules.rule import Scope
from jamx.schedule.simultaneous_people import same_name
from jamx.workspace.root import PROGRAMMES
from jamx.workspace.workspace import REGISTER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.model.organisation import Organisation
    from jamx.rules.subjects import ProgrammeSubject, WorkspaceSubject
    from jamx.workspace.workspace import Workspace

SEVERITY = Severity.WARNING
SCOPE = Scope.WORKSPACE

_TOP = Span(1, 1, 1, 1)
_INSIDE = re.compile(rf"{PROGRAMMES}/[^/]+/")


def gather(subject: ProgrammeSubject) -> tuple[Finding, ...]:
    """What is found in a programme's own list of organisations; what has its name from the shared one is told there."""
    folder = subject.folder
    shared = folder.workspace.register
    own = {id_: each for id_, each in folder.own_organisations.items() if id_ not in shared}
    return tuple(_namesakes(folder.organisations_file, own))


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each later one of such a pair: folders of programmes, files in the same folder of a programme, organisations."""
    del options
    yield from _files(subject)
    yield from _namesakes(REGISTER, subject.plan.workspace.register)
    for found in subject.gathered:
        yield from found


def _namesakes(file: str, register: Mapping[str, Organisation]) -> Iterator[Finding]:
    first: dict[tuple[str | None, ...], str] = {}
    for id_, each in register.items():
        under = str(each.under) if each.under is not None else None
        known = first.setdefault((same_name(str(each.name)), each.type, each.county, same_name(under)), id_)
        if known != id_:
            facts = {"name": each.name, "other": known}
            related = Related(Place(file, (known, "name")), "same-name", {"name": known})
            yield Finding(
                "reference/same-name", Place(file, (id_, "name")), facts, "organisation", (related,), Severity.NOTE
            )


def _files(subject: WorkspaceSubject) -> Iterator[Finding]:
    workspace = subject.plan.workspace
    yield from _alike(_folders(workspace), "programme")
    for _, files in _by_programme(workspace):
        yield from _alike(((file, file) for file in files), "")


def _folders(workspace: Workspace) -> Iterator[tuple[str, str]]:
    """The folder of each programme, and the file that shows it."""
    for folder, files in _by_programme(workspace):
        own = f"{folder}/programme.yaml"
        yield folder, own if workspace.exists(own) else next(files)


def _by_programme(workspace: Workspace) -> Iterator[tuple[str, Iterator[str]]]:
    """The files that stand in the folder of a programme, folder by folder."""
    return groupby(filter(_INSIDE.match, workspace.names), key=lambda file: "/".join(file.split("/")[:2]))


def _alike(named: Iterable[tuple[str, str]], variant: str) -> Iterator[Finding]:
    """What has nearly the name of something before it in the same folder."""
    first: dict[str, tuple[str, str]] = {}
    for path, file in named:
        folder, name = posixpath.split(path)
        known, other = first.setdefault(f"{folder}/{_plain(name)}", (name, file))
        if known != name:
            facts = {"name": name, "other": known}
            related = Related(Place(other, span=_TOP), "same-name", {"name": known})
            yield Finding("reference/same-name", Place(file, span=_TOP), facts, variant, (related,))


def _plain(name: str) -> str:
    """A name without case and marks."""
    return "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", name.casefold())))
