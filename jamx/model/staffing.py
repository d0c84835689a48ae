"""Who does the work and whom to ask; a function or an organisation, never a person's name."""

from typing import Any

from jamx.model.agenda import Titles
from jamx.model.dates import DatedText
from jamx.model.entry import Entry
from jamx.model.scalars import Count, Flag, Id, ShareField
from jamx.model.text import Markdown, Title, is_text


class Staff(Entry):
    """A post in the programme; a bare text is its function."""

    function: Title
    organisation: Title | None = None
    share: ShareField | None = None
    count: Count | None = None
    period: DatedText | None = None
    phase: Id | None = None
    when: Title | None = None
    text: Markdown | None = None
    internal: Flag = False

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the function."""
        return {"function": value} if is_text(value) else value


class Contact(Entry):
    """Whom to ask about what: a function with its public mailbox."""

    function: Title
    organisation: Title | None = None
    mail: str | None = None
    phone: str | None = None
    link: str | None = None
    purpose: Titles = ()
    text: Markdown | None = None
    internal: Flag = False

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the function."""
        return {"function": value} if is_text(value) else value
