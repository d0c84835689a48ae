"""Plans and reports with required contents, a recipient and a deadline."""

from typing import Annotated, Literal

from jamx.model.dates import DatedText, Due
from jamx.model.entry import Entry
from jamx.model.scalars import Count, Flag, Id, Listed
from jamx.model.text import Markdown, Title, is_text


class RequiredContent(Entry):
    """Something a deliverable must contain; a bare text is its title."""

    title: Title
    id: Id | None = None
    since: DatedText | None = None
    text: Markdown | None = None

    @classmethod
    def expand(cls, value: object) -> object:
        """A bare text is the title."""
        return {"title": value} if is_text(value) else value


class Deliverable(Entry):
    """A plan or report.

    Attributes:
        each: One from every organisation.
        every: How often it is due again; `due` is then the first time.
        since: From when on it is due.
        status: `undecided` (nobody has decided that it will be made) is a gap that is admitted.
        count: How many there are, where that was said.
    """

    title: Title
    id: Id | None = None
    owner: Title | None = None
    each: Literal["organisation"] | None = None
    every: Literal["year", "half-year", "quarter", "month"] | None = None
    recipient: Title | None = None
    due: Due | None = None
    since: DatedText | None = None
    until: DatedText | None = None
    basis: Title | None = None
    status: Literal["planned", "undecided", "delivered", "cancelled"] = "planned"
    count: Count | None = None
    contents: Annotated[tuple[RequiredContent, ...], Listed] = ()
    phase: Id | None = None
    track: Id | None = None
    text: Markdown | None = None
    internal: Flag = False
