"""Days that are all meant, such as those of a closed office or a school break: a date value with both its ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator

from jamx.model.calendar_date import DateValue
from jamx.model.named_schema import named
from jamx.model.scalars import Acknowledged, DateField, refuse

if TYPE_CHECKING:
    from jamx.model.date_bounds import Bounds


def bounds(value: DateValue | Acknowledged) -> Bounds | None:
    """First and last day; None where either is not known."""
    if not isinstance(value, DateValue) or value.earliest is None or value.latest is None:
        return None
    return value.earliest, value.latest


def _whole(value: DateValue | Acknowledged) -> DateValue | Acknowledged:
    if isinstance(value, DateValue) and bounds(value) is None:
        raise refuse("date", value.text, variant="open-range")
    return value


Days = Annotated[DateField, AfterValidator(_whole), named("days")]
"""A date of any precision that neither begins nor ends in the open; a week or a month is all of its days."""
