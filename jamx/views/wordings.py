"""The wording of a document: which names the ids in its programmes stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.views.organiser import organiser_view
from jamx.views.wording import Wording
from jamx.workspace.pictures import picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.text import Text
    from jamx.views.organiser import OrganiserView
    from jamx.workspace.workspace import Folder, Workspace


def wording_of(language: str, workspace: Workspace, *folders: Folder) -> Wording:
    """The words for a document about some programmes."""
    names = {one: text for folder in folders for one, text in _names(folder)}
    kinds = {one: kind.label for one, kind in workspace.configuration.kinds.items()}
    proper = {one for folder in folders for one in folder.organisations}
    return Wording(language, names or _register(workspace), kinds, proper)


def _register(workspace: Workspace) -> Mapping[str, Text]:
    return {one: entry.name for one, entry in workspace.register.items()}


def _names(folder: Folder) -> Iterator[tuple[str, Text]]:
    for one, entry in folder.organisations.items():
        yield one, entry.name
    programme = folder.programme
    if programme is not None:
        yield from ((group.id, group.title) for group in programme.groups)
        yield from ((track.id, track.title) for track in programme.tracks)
        yield from ((one, function.label) for one, function in programme.functions.items())


def publisher(workspace: Workspace, wording: Wording) -> OrganiserView | None:
    """Who publishes the workspace's documents, where `jamx.yaml` names them."""
    organiser = workspace.configuration.organiser
    if organiser is None:
        return None
    logo = picture(workspace.root, organiser.logo) if organiser.logo else ""
    return organiser_view(organiser, logo, wording)
