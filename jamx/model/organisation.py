"""Organisations and the participants they send."""

from typing import Annotated, Any, Literal

from pydantic import Field

from jamx.model.agenda import Ids
from jamx.model.dates import DatedText
from jamx.model.entry import Entry
from jamx.model.named_schema import named
from jamx.model.reads import Reads
from jamx.model.scalars import Count, DateField, Id, Listed, refuse
from jamx.model.text import Markdown, Title, is_text

Role = Literal[
    "participant", "organiser", "funder", "decider", "commissioner", "partner", "consulted", "host", "mentor"
]


class Alias(Entry):
    """A name an organisation has had; a bare text is the name."""

    name: Title
    since: DatedText | None = None
    until: DatedText | None = None

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the name."""
        return {"name": value} if is_text(value) else value


class Organisation(Entry):
    """An organisation, or several under one name (`count`).

    Attributes:
        under: What it is subordinate to, such as a ministry.
        level: National, regional or local.
        aliases: Names it has had, or is also known by.
        succeeded_by: The organisation that has its tasks now.
    """

    name: Title
    short: Title | None = None
    aliases: Annotated[tuple[Alias, ...], Listed] = ()
    succeeded_by: Id | None = None
    type: str | None = None
    level: str | None = None
    under: Title | None = None
    county: str | None = None
    roles: tuple[Role, ...] = ("participant",)
    tracks: Ids = ()
    meetings: Ids = ()
    functions: Ids = ()
    count: Count | None = None
    text: Markdown | None = None


Register = dict[Id, Organisation]
"""A file of organisations by id."""


def _days(value: Any) -> dict[str, tuple[int, ...]]:
    """Numbers of days by the meeting whose days they are.

    Raises:
        PydanticCustomError: A value is no number from 1.
    """
    if not isinstance(value, dict):
        raise refuse("count", value)
    return {str(meeting): tuple(_day(day) for day in _list(said)) for meeting, said in value.items()}


def _list(said: Any) -> list[Any]:
    return said if isinstance(said, list) else [said]


def _day(said: Any) -> int:
    if isinstance(said, str) and said.isascii() and said.isdigit() and int(said[:6]) > 0:
        return int(said[:6])
    raise refuse("count", said)


DaysOfMeetings = Annotated[
    dict[str, tuple[int, ...]],
    Reads(_days),
    named("days-of-meetings"),
]


class Participant(Entry):
    """Somebody from an organisation, or several without names (`count`); a name is never needed.

    Attributes:
        meetings: Those that they come to; without, those that somebody with their functions is expected at.
        days: The days of a meeting that they come to, from 1; without, all of them.
        tracks: The tracks that they follow.
        groups: The groups and cohorts that they belong to.
        level: What they do at home, where their functions do not say it; likewise `activity`.
        keep_until: The last day on which this may be kept.
    """

    organisation: Id
    functions: Annotated[Ids, Listed] = ()
    count: Count | None = None
    meetings: Ids = ()
    days: DaysOfMeetings = Field(default_factory=dict)
    tracks: Ids = ()
    groups: Ids = ()
    level: str | None = None
    activity: str | None = None
    name: str | None = None
    keep_until: DateField | None = None

    @classmethod
    def expand(cls, value: Any) -> Any:
        """What is about somebody's health is never taken in; a rule says where it stands."""
        from jamx.words.health_words import is_about_health  # noqa: PLC0415 - agendas are made without participants

        if not isinstance(value, dict):
            return value
        return {key: child for key, child in value.items() if not is_about_health(key)}


Participants = tuple[Participant, ...]
"""A file of participants."""
