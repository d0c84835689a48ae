"""English."""

from __future__ import annotations

from jamx.words.en.agenda import AGENDA
from jamx.words.en.calendar_days import CALENDAR_DAYS
from jamx.words.en.calendar_order import CALENDAR_ORDER
from jamx.words.en.checklists import CHECKLISTS
from jamx.words.en.documents import DOCUMENTS
from jamx.words.en.holidays import HOLIDAYS
from jamx.words.en.invitations import INVITATIONS
from jamx.words.en.looking import LOOKING
from jamx.words.en.pace import PACE
from jamx.words.en.people import PEOPLE
from jamx.words.en.programme import PROGRAMME
from jamx.words.en.reading import READING
from jamx.words.en.reference import REFERENCE
from jamx.words.en.site import SITE
from jamx.words.en.tasks import TASKS
from jamx.words.en.texts import WRITTEN
from jamx.words.en.timetable import TIMETABLE

TEXTS = {
    **CALENDAR_DAYS,
    **CALENDAR_ORDER,
    **DOCUMENTS,
    **INVITATIONS,
    **TASKS,
    **CHECKLISTS,
    **LOOKING,
    **SITE,
    **TIMETABLE,
    **AGENDA,
    **PROGRAMME,
    **PEOPLE,
    **PACE,
    **WRITTEN,
    **READING,
    **REFERENCE,
    **HOLIDAYS,
}
