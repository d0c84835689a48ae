"""How organisations come to take part, and which meetings they choose."""

from typing import Literal

from jamx.model.agenda import Ids, Titles
from jamx.model.dates import DatedText
from jamx.model.entry import Entry
from jamx.model.scalars import Count
from jamx.model.text import Markdown, Title


class Selection(Entry):
    """Places, who may apply, by when, and what decides."""

    places: Count | None = None
    eligible: Title | None = None
    criteria: Titles = ()
    method: Title | None = None
    apply_from: DatedText | None = None
    apply_until: DatedText | None = None
    decided: DatedText | None = None
    text: Markdown | None = None


class Choice(Entry):
    """Meetings of which each organisation, or each participant, picks some."""

    of: Ids
    min: Count | None = None
    max: Count | None = None
    by: Literal["organisation", "participant"] = "organisation"
    title: Title | None = None
    text: Markdown | None = None
