"""Who is expected at a meeting, whoever says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.model.expectation import Expectation
    from jamx.model.meeting import Meeting
    from jamx.workspace.workspace import Folder


def expected_at(folder: Folder, meeting: Meeting) -> Sequence[Expectation]:
    """Who is expected at a meeting: its own expectations, else its track's, else its programme's."""
    if meeting.expects is not None:
        return meeting.expects
    programme = folder.programme
    if programme is None:
        return ()
    track = next((track for track in programme.tracks if track.id == meeting.track), None)
    return track.expects if track is not None and track.expects is not None else programme.expects
