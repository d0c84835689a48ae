"""The meeting just stops.

The last item decides what people take home: what was agreed, what happens next, thanks. Only meetings are looked at
whose every day is laid out; an item of the kind `closing` or `evaluation` on the last day will do, and so will words,
unless it is internal. A day that ends with an evening together (dinner, music) is closed by that.

Options:
    minutes: how long a meeting is that should be closed (240)

Bad:
    title: Meeting
    agenda:
      - title: Presentations
        time: 09.00–10.30
      - title: Coffee
        time: 10.30–10.45
        kind: coffee
      - title: Discussion
        time: 10.45–12.00
      - title: Lunch
        time: 12.00–13.00
        kind: lunch
      - title: Lecture
        time: 13.00–14.00

Good:
    title: Meeting
    agenda:
      - title: Presentations
        time: 09.00–10.30
      - title: Coffee
        time: 10.30–10.45
        kind: coffee
      - title: Discussion
        time: 10.45–12.00
      - title: Lunch
        time: 12.00–13.00
        kind: lunch
      - title: Closing
        time: 13.00–14.00
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.laid_out import speak_of
from jamx.rules.rule import Scope
from jamx.rules.whole_meetings import title_of, whole_days
from jamx.words.agenda_words import speaks_of_closing, speaks_of_evening

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.agenda import Item
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING
OPTIONS = {"minutes": 240}

_CLOSING = frozenset(("closing", "evaluation"))
_TOGETHER = frozenset(("social", "dinner"))


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Whole meetings whose last day nobody closes."""
    items = [slot.item for slot in sitting.days[-1].slots if not slot.item.internal] if sitting.days else []
    if not items or any(item.kind in _CLOSING for item in items):
        return  # nearly every meeting: that is looked at before all else
    days = whole_days(sitting, options["minutes"])
    if days and not _ends_together(items[-1]) and not speak_of(items, _CLOSING, speaks_of_closing):
        yield Finding("pace/no-closing", title_of(sitting, days), {"title": items[-1].title})


def _ends_together(last: Item) -> bool:
    """Whether people part after a dinner, or whatever they enjoy together."""
    return last.kind in _TOGETHER or (last.kind is None and speaks_of_evening(str(last.title)))
