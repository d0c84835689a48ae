"""Svenska."""

from __future__ import annotations

from jamx.words.sv.agenda import AGENDA
from jamx.words.sv.calendar_days import CALENDAR_DAYS
from jamx.words.sv.calendar_order import CALENDAR_ORDER
from jamx.words.sv.checklists import CHECKLISTS
from jamx.words.sv.documents import DOCUMENTS
from jamx.words.sv.holidays import HOLIDAYS
from jamx.words.sv.invitations import INVITATIONS
from jamx.words.sv.looking import LOOKING
from jamx.words.sv.pace import PACE
from jamx.words.sv.people import PEOPLE
from jamx.words.sv.programme import PROGRAMME
from jamx.words.sv.reading import READING
from jamx.words.sv.reference import REFERENCE
from jamx.words.sv.site import SITE
from jamx.words.sv.tasks import TASKS
from jamx.words.sv.texts import WRITTEN
from jamx.words.sv.timetable import TIMETABLE

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
