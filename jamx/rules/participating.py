"""Those who take part in a meeting on equal terms: no mentor, no host, no collective."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.meeting import Meeting

if TYPE_CHECKING:
    from jamx.rules.subjects import Sitting


def equals(sitting: Sitting) -> dict[str, tuple[str, ...]]:
    """What each of them is called, by id: the name first."""
    meeting = sitting.gathering
    others = {meeting.mentor, meeting.host} if isinstance(meeting, Meeting) else set()
    return {
        name: tuple(str(one) for one in (entry.name, entry.short, name) if one is not None)
        for name, entry in sitting.folder.organisations.items()
        if "participant" in entry.roles and entry.count is None and name not in others
    }
