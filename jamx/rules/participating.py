"""Those who take part in a meeting on equal terms: no mentor, no host, no collective."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.meeting import Meeting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jamx.model.text import Text
    from jamx.rules.subjects import Sitting
    from jamx.workspace.workspace import Folder

_OPENING = 3
"""Letters by which it is told that a title begins with nobody's name."""


class Called(NamedTuple):
    """What those are called who take part in a programme.

    Attributes:
        by_id: Each by id, the name first.
        names: All that.
        folded: The same without regard to case.
        openings: How those begin, all equally long.
        length: How long that is; letters.
    """

    by_id: Mapping[str, tuple[str, ...]]
    names: frozenset[str]
    folded: tuple[str, ...]
    openings: frozenset[str]
    length: int

    def may_be_named(self, title: Text, lead: Text | None) -> bool:
        """Whether a title may begin with one of the names, or one of those leads: where not, nobody is."""
        if lead is not None and str(lead) in self.names:
            return True
        said = str(title).casefold()
        return said[: self.length] in self.openings and said.startswith(self.folded)


def equals(sitting: Sitting) -> dict[str, tuple[str, ...]]:
    """What each of them is called, by id: the name first."""
    meeting = sitting.gathering
    others = {meeting.mentor, meeting.host} if isinstance(meeting, Meeting) else set()
    return {name: known for name, known in called(sitting).by_id.items() if name not in others}


def called(sitting: Sitting) -> Called:
    """What those are called who take part in the programme of a meeting, its mentor and its host among them."""
    folder = sitting.folder
    return sitting.plan.once_of(folder.id, called, lambda: _called(folder))


def _called(folder: Folder) -> Called:
    by_id = {
        name: tuple(str(one) for one in (entry.name, entry.short, name) if one is not None)
        for name, entry in folder.organisations.items()
        if "participant" in entry.roles and entry.count is None
    }
    names = frozenset(name for known in by_id.values() for name in known)
    folded = tuple(map(str.casefold, names))
    length = min((_OPENING, *map(len, folded)))
    return Called(by_id, names, folded, frozenset(name[:length] for name in folded), length)
