"""Amounts as people read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.words.clock import EN_DASH
from jamx.words.numbers import number_text

if TYPE_CHECKING:
    from jamx.schedule.amounts import Amount


def amount_text(amount: Amount | None, language: str) -> str:
    """The number, or its bounds: `5`, `2–3`, `1–` where nobody knows how many more; "" for none."""
    if amount is None:
        return ""
    if amount.exact is not None:
        return number_text(amount.exact, language)
    most = "" if amount.most is None else number_text(amount.most, language)
    return f"{number_text(amount.least, language)}{EN_DASH}{most}"
