"""What a programme's period is divided by: phases, and dates on which nobody has to act."""

from jamx.model.agenda import Ids, Titles
from jamx.model.dates import Alternatives, DatedText, Due
from jamx.model.entry import Entry
from jamx.model.meeting import MeetingStatus
from jamx.model.scalars import Flag, Id
from jamx.model.text import Markdown, Title


class Phase(Entry):
    """A part of the period with a purpose."""

    title: Title
    id: Id | None = None
    period: DatedText | None = None
    purpose: Markdown | None = None
    funding: Title | None = None
    activities: Titles = ()
    track: Id | None = None
    text: Markdown | None = None


class Milestone(Entry):
    """A date without a meeting, on which nobody has to act; `kind: invitation` says when invitations go out.

    Attributes:
        date: A date, or a distance (`2 weeks before traff-1`, `end of programme`).
        meetings: The meetings it is about; those of its track, else all, where none is named.
    """

    title: Title
    id: Id | None = None
    kind: str | None = None
    date: Due | None = None
    dates: Alternatives | None = None
    track: Id | None = None
    meetings: Ids = ()
    status: MeetingStatus = "planned"
    text: Markdown | None = None
    internal: Flag = False
