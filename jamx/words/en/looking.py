"""English: what lists of programmes and meetings say."""

from __future__ import annotations

LOOKING = {
    "programme.running": "running",
    "programme.closed": "closed",
    "meetings": "Meetings",
    "title": "Title",
    "address": "Address",
    "no programmes": "There are no programmes.",
    "no meetings": "There are no meetings.",
    "list.goals": "Goals",
    "list.areas": "Areas",
    "list.phases": "Phases",
    "list.tracks": "Tracks",
    "list.groups": "Groups",
    "list.services": "Support",
    "list.deliverables": "Deliverables",
    "list.milestones": "Milestones",
    "list.staff": "Staff",
    "list.open": "Not known",
    "count.organisations": "Organisations",
    "count.meetings": "Meetings",
    "count.days": "Days",
    "effort.besides": "Effort",
    "effort.days": "{days} days besides the meetings, {whole} with them",
}
