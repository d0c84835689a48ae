"""Numbers as a language writes them."""

from __future__ import annotations

from jamx.words.languages import marks


def number_text(value: float, language: str) -> str:
    """A number with the fewest decimals: `4,5` in Swedish, `4.5` in English, `9` in both."""
    text = f"{value:g}"
    return text.replace(".", marks(language).decimal)
