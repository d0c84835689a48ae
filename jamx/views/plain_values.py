"""What a file says, as plain values for programs: the names of the format, with dates and lengths worked out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from jamx.model.calendar_date import DateValue
from jamx.model.clock import ClockSpan
from jamx.model.dates import DatedText, Due
from jamx.model.duration import Duration
from jamx.model.entry import Entry
from jamx.model.length import Length
from jamx.model.meeting import Attendees
from jamx.model.relative_date import RelativeDate
from jamx.model.task import Task
from jamx.model.text import Text
from jamx.views.projection import hidden_keys, is_for
from jamx.words.clock import iso_clock

if TYPE_CHECKING:
    from jamx.schedule.due_dates import DueDates
    from jamx.views.audience import Audience
    from jamx.views.wording import Wording


@dataclass(frozen=True)
class PlainValues:
    """Turns what a model holds into dicts, lists, texts and numbers.

    Attributes:
        wording: The document's words.
        due_dates: The dates of the programme.
        audience: For whom: what is internal is left out for all but the organiser.
        meeting: The meeting that distances count from.
    """

    wording: Wording
    due_dates: DueDates
    audience: Audience
    meeting: str | None = None

    def of(self, value: Any) -> Any:
        """A value of a model, whatever it is."""
        match value:
            case Text():
                return str(self.wording.text(value))
            case DatedText() | Due():
                return self._dated(value)
            case Entry():
                return self.entry(value)
            case DateValue():
                return self._date(value)
            case RelativeDate():
                return self._relative(value)
            case tuple() | list():
                return [self.of(one) for one in value if self._shown(one)]
            case dict():
                return {str(key): self.of(one) for key, one in value.items() if self._shown(one)}
        return self._scalar(value)

    def entry(self, entry: Entry, *without: str) -> dict[str, Any]:
        """A mapping by the keys of the file; what was not said is not there."""
        hidden = {"extensions", *without, *hidden_keys(type(entry), self.audience)}
        said: dict[str, Any] = {}
        for name, field in type(entry).model_fields.items():
            value = getattr(entry, name)
            if name not in hidden and value is not None and value is not False and value not in ((), {}):
                said[field.alias or name] = self.of(value)
        return said | (entry.extensions if self.audience.inside else {})

    def _shown(self, value: object) -> bool:
        if isinstance(value, Task):
            return is_for(value, self.audience)
        return self.audience.inside or not getattr(value, "internal", False)

    def _dated(self, written: DatedText | Due) -> Any:
        said = self.of(written.on)
        if not isinstance(said, dict):
            return said
        extra = {"written": written.text, "derived": written.derived}
        return said | {key: self.of(value) for key, value in extra.items() if value is not None}

    def _date(self, value: DateValue) -> dict[str, Any]:
        return {
            "earliest": None if value.earliest is None else value.earliest.isoformat(),
            "latest": None if value.latest is None else value.latest.isoformat(),
            "meaning": value.meaning,
            "precision": value.precision,
            "text": self.wording.date(value),
        }

    def _relative(self, relative: RelativeDate) -> dict[str, Any]:
        """The day a distance comes to, where that is known, and the distance itself."""
        value = self.due_dates.when(relative, self.meeting)
        known = {"text": self.wording.distance(relative)} if value is None else self._date(value)
        return known | {"relative": " ".join(relative.text.split())}

    @staticmethod
    def _scalar(value: Any) -> Any:
        match value:
            case Duration(share=True):
                return {"share": True}
            case Duration():
                exact = value.minimum == value.maximum
                return {"minutes": value.minimum} | ({} if exact else {"most": value.maximum})
            case Length():
                return {"months": round(value.months, 2), "text": value.text}
            case ClockSpan():
                return {"start": iso_clock(value.start), "end": iso_clock(value.end)}
            case Attendees():
                return value.number if value.number is not None else list(value.ids)
            case Enum():
                return value.value
        return value
