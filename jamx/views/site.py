"""The pages a site has around its documents: what leads from page to page, the front page, a programme's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jamx.views.agenda import ContradictionView, FactView, SectionView
    from jamx.views.organiser import OrganiserView

FRONT = "index.html"
"""The page that a web server shows for a folder; links name it, for a file share does not."""


class LinkView(NamedTuple):
    """A link: its words, where it leads from the page it is on, and how; the page itself has no address."""

    text: str
    address: str
    relation: str = ""


class LinksView(NamedTuple):
    """Links that belong together, and what they have in common."""

    label: str
    links: tuple[LinkView, ...]


class NavigationView(NamedTuple):
    """What leads from a page to others.

    Attributes:
        here: What the trail is called.
        trail: From the front page to this one, which comes last.
        groups: The other pages of its programme and of its meeting.
        meetings: Addresses of meetings' pages, by `programme/meeting`.
        checklists: Addresses of the pages of a programme's checklist files, by their ids.
    """

    here: str
    trail: tuple[LinkView, ...]
    groups: tuple[LinksView, ...]
    meetings: Mapping[str, str]
    checklists: Mapping[str, str]


class ComingView(NamedTuple):
    """Something that lies ahead: when, what, and its page where it has one."""

    when: str
    machine: str
    link: LinkView


class ProgrammeEntryView(NamedTuple):
    """A programme on the front page; `about` is what there is to say in a line: status, period, how many meetings."""

    link: LinkView
    about: tuple[str, ...]
    draft: bool
    coming: tuple[ComingView, ...]


class FrontGroupView(NamedTuple):
    """Programmes of one status."""

    heading: str
    programmes: tuple[ProgrammeEntryView, ...]


class FrontView(NamedTuple):
    """The front page; the first six are what the frame of every page shows."""

    title: str
    document: str
    language: str
    draft: bool
    contradictions: tuple[ContradictionView, ...]
    facts: tuple[FactView, ...]
    organiser: OrganiserView | None
    timetable: LinkView
    groups: tuple[FrontGroupView, ...]


class MeetingEntryView(NamedTuple):
    """A meeting on its programme's page: all its times, and what there is to add."""

    link: LinkView
    times: tuple[str, ...]
    about: tuple[str, ...]


class ThingView(NamedTuple):
    """A phase, track, group or deliverable: facts in a line each, Markdown, and points; `prose` if Markdown too."""

    title: str
    facts: tuple[FactView, ...] = ()
    text: str = ""
    label: str = ""
    points: tuple[str, ...] = ()
    prose: bool = False


class ThingsView(NamedTuple):
    """Things of one kind."""

    heading: str
    things: tuple[ThingView, ...]

    @property
    def named(self) -> bool:
        """Whether nothing is known of them but what they are called."""
        return not any(thing.facts or thing.text or thing.points for thing in self.things)


class ProgrammePageView(NamedTuple):
    """A programme's own page; the first seven are what the frame of every page shows."""

    title: str
    document: str
    language: str
    draft: bool
    contradictions: tuple[ContradictionView, ...]
    facts: tuple[FactView, ...]
    organiser: OrganiserView | None
    sections: tuple[SectionView, ...]
    goals: tuple[str, ...]
    related: tuple[LinksView, ...]
    meetings: tuple[MeetingEntryView, ...]
    things: tuple[ThingsView, ...]


def leading(start: str, target: str) -> str:
    """The address that leads from one page to another, wherever the folder lies; "" from a page to itself."""
    if start == target:
        return ""
    folders, there = start.split("/")[:-1], target.split("/")
    shared = next((n for n, (one, other) in enumerate(zip(folders, there[:-1], strict=False)) if one != other), None)
    shared = min(len(folders), len(there) - 1) if shared is None else shared
    return quote("/".join([".."] * (len(folders) - shared) + there[shared:]))
