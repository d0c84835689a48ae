"""Names that somebody may mean, for completion and suggestions; a file with faults has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.kinds import Kind
from jamx.schedule.follow_ups import follow_up_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jamx.api.workspace import Workspace


def known_names(workspace: Workspace, sort: str, programmes: Sequence[str] = ()) -> tuple[str, ...]:
    """The names of a sort in some programmes, each once.

    Args:
        workspace: Where.
        sort: `programme`, `organisation`, `function`, `track`, `meeting` or `task`.
        programmes: Ids; those that are not there, and none at all, stand for every programme.
    """
    there = workspace.files.programmes
    wanted = [one for one in programmes if one in there] or there
    return tuple(wanted) if sort == "programme" else tuple(dict.fromkeys(_names(workspace, sort, wanted)))


def _names(workspace: Workspace, sort: str, programmes: Iterable[str]) -> Iterator[str]:
    for programme in programmes:
        folder = workspace.files.folder(programme)
        said = folder.programme
        match sort:
            case "organisation":
                yield from folder.organisations
            case "meeting":
                yield from (ref.name for ref in workspace.files.refs(programme, Kind.MEETING))
            case "task":
                yield from follow_up_names(workspace.plan(), programme)
            case "function" if said is not None:
                yield from said.functions
            case "track" if said is not None:
                yield from (track.id for track in said.tracks if track.id is not None)
