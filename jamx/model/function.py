"""Functions: what people are at home."""

from typing import Any

from jamx.model.entry import Entry
from jamx.model.text import Title, is_text


class Function(Entry):
    """What someone is at home; a bare text is its label."""

    label: Title
    level: str | None = None

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the label."""
        return {"label": value} if is_text(value) else value
