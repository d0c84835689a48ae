"""Whom a line of the timetable concerns: an organisation, a function, a track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.meeting import Meeting
from jamx.model.phase import Milestone
from jamx.schedule.attendance import attendance
from jamx.schedule.expected import expected_at

if TYPE_CHECKING:
    from jamx.schedule.timetable import TimetableEntry
    from jamx.workspace.workspace import Folder


def concerns_organisation(folder: Folder, entry: TimetableEntry, organisation: str) -> bool:
    """Whether an organisation has to do with an entry; where nobody knows who comes, all have.

    A host and a mentor come to their meeting. A track concerns the organisations in it.
    """
    if isinstance(entry.source, Meeting):
        meeting = entry.source
        if organisation in {meeting.host, meeting.mentor}:
            return True
        coming = attendance(folder, meeting, entry.id).organisations
        return not coming or organisation in coming
    if isinstance(entry.source, Milestone) and entry.source.meetings:
        meetings = (folder.meeting(name) for name in entry.source.meetings)
        coming = tuple(
            one
            for name, meeting in zip(entry.source.meetings, meetings, strict=True)
            if meeting is not None
            for one in attendance(folder, meeting, name).organisations
        )
        return not coming or organisation in coming
    tracks = folder.organisations[organisation].tracks if organisation in folder.organisations else ()
    return entry.track is None or not tracks or entry.track in tracks


def concerns_function(folder: Folder, entry: TimetableEntry, function: str) -> bool:
    """Whether a function is expected at a meeting; where nothing is said, all are; dates that are no meetings stay."""
    if not isinstance(entry.source, Meeting):
        return True
    expected = expected_at(folder, entry.source)
    return not expected or any(function in (*each.any_of, *each.all_of) for each in expected)


def concerns_track(folder: Folder, entry: TimetableEntry, track: str) -> bool:
    """Whether an entry belongs to a track, or to all."""
    if isinstance(entry.source, Milestone) and entry.source.meetings and entry.track is None:
        meetings = [folder.meeting(name) for name in entry.source.meetings]
        return any(meeting is None or meeting.track in {None, track} for meeting in meetings)
    return entry.track in {None, track}
