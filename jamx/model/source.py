"""Where something was read."""

from typing import Any

from jamx.model.dates import DatedText
from jamx.model.entry import Entry
from jamx.model.scalars import Id
from jamx.model.text import Markdown, Title, is_text


class Source(Entry):
    """Where something was read; a bare text is its title."""

    title: Title
    id: Id | None = None
    link: str | None = None
    published: DatedText | None = None
    updated: DatedText | None = None
    read: DatedText | None = None
    note: Markdown | None = None
    text: Markdown | None = None

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the title."""
        return {"title": value} if is_text(value) else value
