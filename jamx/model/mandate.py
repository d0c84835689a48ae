"""Why a programme exists and what it offers: mandates, goals, kinds of support."""

from typing import Any

from jamx.model.agenda import Titles
from jamx.model.dates import DatedText
from jamx.model.entry import Entry
from jamx.model.scalars import Id
from jamx.model.text import Markdown, Title, is_text


class Mandate(Entry):
    """Who has been told to do what, since when, and by what."""

    title: Title | None = None
    owner: Title | None = None
    since: DatedText | None = None
    until: DatedText | None = None
    basis: Title | None = None
    points: Titles = ()
    text: Markdown | None = None


class Goal(Entry):
    """What the programme shall have reached; a bare text is its title."""

    title: Title
    id: Id | None = None
    text: Markdown | None = None

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the title."""
        return {"title": value} if is_text(value) else value


class Service(Goal):
    """A kind of support, whoever takes it up; a bare text is its title."""

    contents: Titles = ()
    since: DatedText | None = None
