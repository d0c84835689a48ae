"""Organisations and the participants they send."""

from __future__ import annotations

from typing import Literal

from jamx.model.agenda import Ids, Titles
from jamx.model.entry import Entry
from jamx.model.scalars import Count, DateField, Id
from jamx.model.text import Markdown, Title

Role = Literal[
    "participant", "organiser", "funder", "decider", "commissioner", "partner", "consulted", "host", "mentor"
]


class Organisation(Entry):
    """An organisation, or several under one name (`count`).

    Attributes:
        under: What it is subordinate to, such as a ministry.
        level: National, regional or local.
        aliases: Names it has had, or is also known by.
    """

    name: Title
    short: Title | None = None
    aliases: Titles = ()
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


class Participant(Entry):
    """Somebody from an organisation; a name is never needed."""

    organisation: Id
    functions: Ids = ()
    meetings: Ids = ()
    name: str | None = None
    keep_until: DateField | None = None


Participants = tuple[Participant, ...]
"""A file of participants."""
