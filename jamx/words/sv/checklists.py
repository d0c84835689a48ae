"""Svenska: what checklists say."""

from __future__ import annotations

CHECKLISTS = {
    "checklist": "Checklista",
    "tasks.of": "Att göra: {owner}",
    "tasks.nobody": "Att göra, utan ansvarig",
    "tasks.programme": "För programmet",
    "tasks.before": "Före {meeting}",
    "tasks.during": "Under {meeting}",
    "tasks.between": "Fram till träffen efter {meeting}",
    "tasks.after": "Efter {meeting}",
    "by": "senast {date}",
    "due within": "Ska vara klart senast",
    "progress.started": "påbörjat",
    "progress.done": "klart",
    "progress.dropped": "utgår",
    "progress.open": "inte påbörjat",
    "overdue": "försenat",
    "no tasks": "Det finns inget att göra.",
    "answer": "Svar",
    "owner": "Ansvarig",
    "due date": "Senast",
    "effort.column": "Arbetsinsats (minuter)",
    "task": "Uppgift",
    "meeting": "Träff",
    "checklist.all": "Checklistor",
    "tasks.before.alone": "Före träffen",
    "tasks.during.alone": "Under träffen",
    "tasks.between.alone": "Fram till nästa träff",
    "tasks.after.alone": "Efter träffen",
}
