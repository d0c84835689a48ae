"""Who a programme is for: offers for target groups, groups with a remit."""

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from jamx.model.agenda import Ids, Titles
from jamx.model.deferred import Deferred
from jamx.model.entry import Entry
from jamx.model.expectation import Expectation
from jamx.model.scalars import Count, Flag, Id, Listed
from jamx.model.text import Markdown, Title

if TYPE_CHECKING:
    from jamx.model.stated import Stated

    StatedOrNone = Stated | None
else:
    StatedOrNone = Annotated[Any, Deferred("jamx.model.stated:Stated")]


class Track(Entry):
    """An offer inside a programme for a target group.

    Attributes:
        for_: Functions, or words for whom it is.
        contents: What it is about.
        tailored: Made to measure for each organisation, and so without meetings in common.
        stated: Totals as somebody announced them.
    """

    title: Title
    id: Id
    number: Count | None = None
    for_: Annotated[tuple[str, ...], Listed, Field(alias="for")] = ()
    purpose: Markdown | None = None
    expects: tuple[Expectation, ...] | None = None
    contents: Titles = ()
    questions: Titles = ()
    tailored: Flag = False
    stated: StatedOrNone = None
    prerequisite: Ids = ()
    text: Markdown | None = None
    open: Titles = ()


class Group(Entry):
    """Members with a remit: steering, reference or expert group, network, cohort.

    Attributes:
        members: Organisations or functions.
        count: How many members it has; people, where no organisations are listed.
        track: The part of the programme it belongs to.
        of: The track or group its members are chosen from.
        represents: Whom they stand for, where members are not named.
    """

    title: Title
    id: Id
    kind: str | None = None
    members: Ids = ()
    count: Count | None = None
    track: Id | None = None
    of: Id | None = None
    represents: Titles = ()
    remit: Annotated[tuple[Markdown, ...], Listed] = ()
    text: Markdown | None = None
    open: Titles = ()
