"""Nobody is asked what they thought of the meeting.

Only meetings are looked at whose every day is laid out. An item of the kind `evaluation` will do, a point, a part, or a
task (a questionnaire afterwards); and a meeting that is itself one, by its title.

Options:
    minutes: how long a meeting is that should be evaluated (240)

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
      - title: Closing
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
      - title: Closing and evaluation
        time: 13.00–14.00
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.laid_out import speak_of
from jamx.rules.rule import Scope
from jamx.rules.whole_meetings import minutes_of, title_of, whole_days
from jamx.schedule.inherited import whole
from jamx.words.agenda_words import speaks_of_evaluation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.model.agenda import Item
    from jamx.rules.subjects import Sitting
    from jamx.schedule.timeline import DayLine

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING
OPTIONS = {"minutes": 240}

_EVALUATION = frozenset(("evaluation",))


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Whole meetings without an evaluation."""
    if any(slot.item.kind == "evaluation" and not slot.item.internal for day in sitting.days for slot in day.slots):
        return  # nearly every meeting: that is looked at before all else
    days = whole_days(sitting, options["minutes"])
    items = _seen(days)
    if not days or speak_of(items, _EVALUATION, speaks_of_evaluation):
        return
    if not any(map(speaks_of_evaluation, _told(sitting))):
        yield Finding("pace/no-evaluation", title_of(sitting, days), {"minutes": minutes_of(days)})


def _seen(days: Iterable[DayLine]) -> Iterator[Item]:
    """The items of some days that are not only for whoever arranges them."""
    return (slot.item for day in days for slot in day.slots if not slot.item.internal)


def _told(sitting: Sitting) -> Iterator[str]:
    """What the meeting is called, and what there is to do and to bring beside the agenda."""
    meeting, programme = whole(sitting.folder, sitting.gathering), sitting.folder.programme
    tasks = (*meeting.tasks, *(programme.tasks if programme is not None else ()))
    yield from map(str, (meeting.title, *meeting.materials, *(task.title for task in tasks)))
