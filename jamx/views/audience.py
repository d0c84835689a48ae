"""Audiences, and what each may see; what no line names, only the organiser sees."""

from __future__ import annotations

from enum import StrEnum


class Audience(StrEnum):
    """For whom a document is made."""

    PARTICIPANT = "participant"
    FACILITATOR = "facilitator"
    HOST = "host"
    ORGANISER = "organiser"

    @property
    def leads(self) -> bool:
        """Sees notes for the facilitator, what items contribute to, and whether rounds fit."""
        return self in {Audience.FACILITATOR, Audience.ORGANISER}

    @property
    def receives(self) -> bool:
        """Sees counts for rooms and catering, and the host's tasks."""
        return self in {Audience.HOST, Audience.ORGANISER}

    @property
    def inside(self) -> bool:
        """Sees what is internal: the organiser alone."""
        return self is Audience.ORGANISER
