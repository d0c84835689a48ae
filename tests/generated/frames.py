"""What a programme is while it is being drawn, and what the programmes of a workspace share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from tests.generated import circle as circles
    from tests.generated.meetings import Draft
    from tests.generated.writer import Value

    Item = dict[str, Value]


@dataclass
class Setting:
    """What the programmes of a workspace share.

    Attributes:
        used: Days on which something goes on already.
        closed: Days on which the office is closed.
        today: The day on which the workspace is looked at.
    """

    used: set[date] = field(default_factory=set)
    closed: set[date] = field(default_factory=set)
    today: date | None = None


@dataclass
class Programme:
    """A programme and its files, by their path within its folder."""

    id: str
    who: circles.Circle
    first: date
    last: date
    meetings: list[Draft] = field(default_factory=list)
    files: dict[str, Value] = field(default_factory=dict)


def listed(value: Value | None) -> list[Item]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
