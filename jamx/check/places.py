"""Where findings stand: from the path of a value to its lines and columns, by reading a file a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Place, Span
from jamx.source.positions import find, positions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.findings import Finding
    from jamx.source.positions import Node
    from jamx.workspace.workspace import Workspace

_TOP = Span(1, 1, 1, 1)
"""Where a finding about a file stands that has nothing in it."""


class Places:
    """The places in a workspace's files; a file is read for them when it has its first finding."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._trees: dict[str, Node | None] = {}

    def tree(self, file: str) -> Node | None:
        """A file's values with their places; None where it cannot be read."""
        if file not in self._trees:
            document = self._workspace.document(file)
            self._trees[file] = positions(document) if document.readable else None
        return self._trees[file]

    def located(self, finding: Finding) -> Finding:
        """A finding with its lines and columns, and those of what it is related to."""
        return placed(finding, tuple(map(self.at, places_of(finding))))

    def at(self, place: Place) -> Place:
        """A place with its lines and columns."""
        if place.span is not None:
            return place
        if not self._workspace.exists(place.file):
            return place._replace(span=_TOP)
        tree = self.tree(place.file)
        return place._replace(span=_TOP if tree is None else find(tree, place.path, place.on))

    def forget(self) -> None:
        """Let go of what was read; it is read again when it is wanted."""
        self._trees.clear()


def places_of(finding: Finding) -> tuple[Place, ...]:
    """Where a finding is, and then what it is related to."""
    return (finding.place, *[other.place for other in finding.related])


def placed(finding: Finding, places: Sequence[Place]) -> Finding:
    """A finding at the places that `places_of` names, by now with lines and columns."""
    related = tuple(other._replace(place=at) for other, at in zip(finding.related, places[1:], strict=True))
    return finding._replace(place=places[0], related=related)
