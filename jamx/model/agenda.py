"""The agenda of one day: items, their parts, points and strands."""

from typing import Annotated, Any, Literal

from pydantic import Field

from jamx.model.entry import Entry
from jamx.model.named_schema import named
from jamx.model.reads import Reads
from jamx.model.scalars import (
    ClockField,
    Count,
    DurationField,
    Flag,
    Id,
    Listed,
    SpanField,
    refuse,
)
from jamx.model.text import Markdown, Title, is_text

PAUSES = ("coffee", "break", "lunch", "dinner")
KINDS = (
    *PAUSES,
    "arrival",
    "opening",
    "talk",
    "presentation",
    "discussion",
    "group-work",
    "work",
    "exercise",
    "evaluation",
    "closing",
    "social",
    "travel",
)


def _at_once(value: Any) -> int | Literal["all"]:
    if value == "all":
        return "all"
    if isinstance(value, str) and value.isascii() and value.isdigit() and int(value[:6]) > 0:
        return int(value[:6])
    raise refuse("at-once", value)


AtOnce = Annotated[int | Literal["all"], Reads(_at_once), named("at-once")]
Ids = Annotated[tuple[Id, ...], Listed]
Titles = Annotated[tuple[Title, ...], Listed]


class Point(Entry):
    """Content of an item without minutes of its own; a bare text is its title."""

    title: Title
    optional: Id | None = None
    text: Markdown | None = None
    internal: Flag = False

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the title."""
        return {"title": value} if is_text(value) else value


class Pause(Entry):
    """A pause inside a round: after so many turns."""

    after: Count
    duration: DurationField
    kind: str = "break"


class Part(Entry):
    """A timed piece of an item, once per organisation where the item says `each`, unless it is joint."""

    title: Title
    id: Id | None = None
    duration: DurationField | None = None
    joint: Flag = False
    form: Title | None = None
    kind: Id | None = None
    lead: Title | None = None
    optional: Id | None = None
    points: Annotated[tuple[Point, ...], Listed] = ()
    text: Markdown | None = None
    materials: Titles = ()
    internal: Flag = False
    facilitator_notes: Markdown | None = None


class Strand(Entry):
    """One of several simultaneous sequences inside an item; without items of its own it takes all the time."""

    title: Title
    id: Id | None = None
    for_: Annotated[tuple[str, ...], Listed] = Field(default=(), alias="for")
    room: Title | None = None
    lead: Title | None = None
    duration: DurationField | None = None
    items: "tuple[Item, ...] | None" = None
    points: Annotated[tuple[Point, ...], Listed] = ()
    text: Markdown | None = None
    materials: Titles = ()
    internal: Flag = False
    facilitator_notes: Markdown | None = None


class Strands(Entry):
    """The strands of an item: written out, or one for each function (`by function`)."""

    listed: tuple[Strand, ...] = ()
    by: Literal["function"] | None = None

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A list is the strands themselves, `by function` the rule that makes them.

        Raises:
            PydanticCustomError: It is neither.
        """
        if isinstance(value, list):
            return {"listed": value}
        if isinstance(value, str) and " ".join(value.split()) == "by function":
            return {"by": "function"}
        raise refuse("strands", value)


class Item(Entry):
    """One entry of an agenda."""

    title: Title
    id: Id | None = None
    time: SpanField | None = None
    duration: DurationField | None = None
    kind: Id | None = None
    lead: Title | None = None
    text: Markdown | None = None
    form: Title | None = None
    room: Title | None = None
    points: Annotated[tuple[Point, ...], Listed] = ()
    each: Ids = ()
    at_once: AtOnce | None = None
    pause: Pause | None = None
    stated: DurationField | None = None
    parts: tuple[Part, ...] = ()
    strands: Strands | None = None
    outputs: Ids = ()
    prepares: Annotated[tuple[str, ...], Listed] = ()
    materials: Titles = ()
    optional: Id | None = None
    internal: Flag = False
    facilitator_notes: Markdown | None = None


class AgendaSource(Entry):
    """Where a day's items come from: written here, or an agenda file, perhaps moved to another start."""

    items: tuple[Item, ...] | None = None
    use: Id | None = None
    start: ClockField | None = None

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A list is the items, a text the id of an agenda file."""
        if isinstance(value, list):
            return {"items": value}
        return {"use": value} if isinstance(value, str) else value
