"""Meetings, and agendas without date and place for meetings to use."""

from dataclasses import dataclass
from typing import Annotated, Any, Literal, Self

from pydantic import ModelWrapValidatorHandler, model_validator
from pydantic_core import PydanticCustomError

from jamx.model.agenda import AgendaSource, Ids, Item, Titles
from jamx.model.calendar_date import DateValue
from jamx.model.dates import Alternatives, DatedText, Occasion
from jamx.model.deferred import Contacts, Sources
from jamx.model.entry import Entry
from jamx.model.expectation import Expectation
from jamx.model.named_schema import named
from jamx.model.reads import Reads
from jamx.model.scalars import Acknowledged, Count, EffortField, Id, Listed, SpanField, acknowledged, refuse
from jamx.model.task import Task
from jamx.model.text import Language, Markdown, Title, is_text

MODES = ("on-site", "digital", "hybrid")
Mode = Literal["on-site", "digital", "hybrid"]
MeetingStatus = Literal["planned", "preliminary", "confirmed", "cancelled", "held"]


@dataclass(frozen=True, slots=True)
class Attendees:
    """Which organisations come: some by id (or the id of a cohort), or only how many."""

    ids: tuple[str, ...] = ()
    number: int | None = None


def _selection(value: Any) -> Attendees | Acknowledged:
    gap = acknowledged(value)
    if gap is not None:
        return gap
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return Attendees(number=int(value[:6]))
    names = [value] if isinstance(value, str) else value
    if isinstance(names, list) and all(isinstance(name, str) for name in names):
        return Attendees(ids=tuple(names))
    raise refuse("organisations", value)


Organisations = Annotated[
    Attendees | Acknowledged,
    Reads(_selection),
    named("organisations"),
]


class Outcome(Entry):
    """What a meeting shall lead to; a bare text is its title.

    Attributes:
        prepares: Deliverables, or contents of them (`plan/budget`), that it is a step towards.
        serves: The programme's goals that it works for.
    """

    title: Title
    id: Id | None = None
    serves: Ids = ()
    prepares: Annotated[tuple[str, ...], Listed] = ()
    text: Markdown | None = None

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the title."""
        return {"title": value} if is_text(value) else value


class Gathering(Entry):
    """What a meeting and an agenda file have in common."""

    title: Title
    kind: str | None = None
    number: Count | None = None
    theme: Title | None = None
    language: Language | None = None
    time: SpanField | None = None
    mode: Mode | None = None
    track: Id | None = None
    group: Id | None = None
    organisations: Organisations | None = None
    purpose: Markdown | None = None
    background: Markdown | None = None
    approach: Markdown | None = None
    text: Markdown | None = None
    outcomes: tuple[Outcome, ...] = ()
    expects: tuple[Expectation, ...] | None = None
    tasks: tuple[Task, ...] = ()
    materials: Titles = ()
    facilitator_notes: Markdown | None = None
    open: Titles = ()
    sources: Sources = ()


class Day(Entry):
    """One day of a meeting of several."""

    title: Title | None = None
    date: DatedText | None = None
    time: SpanField | None = None
    place: Title | None = None
    agenda: AgendaSource | None = None


class Meeting(Gathering):
    """One gathering, of one day or more.

    Attributes:
        duration: How long it is each day (`full day`), where nobody knows the clock times.
        prerequisite: Meetings that come before it for whoever takes part.
    """

    status: MeetingStatus = "planned"
    date: DatedText | None = None
    dates: Alternatives | None = None
    occasions: tuple[Occasion, ...] = ()
    place: Title | None = None
    host: Id | None = None
    mentor: Id | None = None
    prerequisite: Ids = ()
    contacts: Contacts = ()
    duration: EffortField | None = None
    days: tuple[Day, ...] | None = None
    agenda: AgendaSource | None = None

    @model_validator(mode="wrap")
    @classmethod
    def _plan_once(cls, value: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        """Refuse an agenda beside days, which have agendas of their own, and dates said in two ways.

        What else is wrong is told first.
        """
        meeting = handler(value)
        if meeting.agenda is not None and meeting.days is not None:
            raise _clash(value, {"agenda", "days"})
        if meeting.dates is not None or meeting.occasions:
            keys = _dated_by(meeting)
            if len(keys) > 1:
                raise _clash(value, keys)
        return meeting


def _dated_by(meeting: Meeting) -> set[str]:
    """The keys that say on which day it is; beside a month, a season or what is not decided another may say more."""
    found = {"occasions"} if meeting.occasions else set()
    if meeting.dates is not None and meeting.dates.of:
        found.add("dates")
    if meeting.date is not None and isinstance(meeting.date.on, DateValue) and meeting.date.on.precision == "day":
        found.add("date")
    return found


def _clash(value: Any, keys: set[str]) -> PydanticCustomError:
    """What is told at the second of some keys that exclude each other."""
    earlier, later, *_ = [key for key in value if key in keys]
    return PydanticCustomError("clash", "two keys exclude each other", {"key": later, "other": earlier})


class AgendaFile(Gathering):
    """A meeting without date and place."""

    items: tuple[Item, ...] | None = None
