"""What somebody announced: totals, and how much work it is."""

from typing import Annotated, Any, Literal

from pydantic import Field

from jamx.model.entry import Entry
from jamx.model.length import Length, parse_length
from jamx.model.named_schema import named
from jamx.model.reads import Reads
from jamx.model.scalars import Acknowledged, Count, EffortField, Flag, Id, acknowledged, reader, refuse
from jamx.model.text import Markdown, Title


def _table(value: Any) -> dict[str, int]:
    """A row of numbers by what they are the number of; a gap that is admitted is left out.

    Raises:
        PydanticCustomError: A value is no number.
    """
    if not isinstance(value, dict):
        raise refuse("count", value)
    found: dict[str, int] = {}
    for key, said in value.items():
        if isinstance(said, str) and said.isascii() and said.isdigit():
            found[str(key)] = int(said[:6])
        elif acknowledged(said) is None:
            raise refuse("count", said)
    return found


Table = Annotated[
    dict[str, int],
    Reads(_table),
    named("table"),
]


LengthField = Annotated[Length | Acknowledged, Reads(reader("length", parse_length)), named("length")]


class Stated(Entry):
    """Totals as somebody announced them; compared with what is listed.

    Attributes:
        by: Tables whose sums must agree: of organisations by `type`, `county`, `level` or `under`, of meetings by
            `kind`, `mode` or `place`.
        duration: How long the programme was said to be.
    """

    organisations: Count | None = None
    meetings: Count | None = None
    days: Count | None = None
    themes: Count | None = None
    groups: Count | None = None
    tracks: Count | None = None
    participants: Count | None = None
    duration: LengthField | None = None
    by: dict[str, Table] = Field(default_factory=dict)
    text: Markdown | None = None

    def total(self, of: str) -> int | None:
        """The number announced of a thing, if one was."""
        said: int | Acknowledged | None = getattr(self, of)
        return said if isinstance(said, int) else None


class Workload(Entry):
    """Effort that was promised: for a phase, at each meeting, or in all."""

    effort: EffortField
    title: Title | None = None
    phase: Id | None = None
    track: Id | None = None
    each: Literal["meeting"] | None = None
    per: Literal["participant", "organisation"] | None = None
    about: Flag = False
    text: Markdown | None = None
