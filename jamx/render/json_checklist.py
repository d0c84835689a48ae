"""Checklists for programs: version 1 of their shape, which only ever gains keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jamx.render.json_form import dumped

if TYPE_CHECKING:
    from jamx.views.checklist import ChecklistEntryView, ChecklistsView, ChecklistView


def checklist_json(view: ChecklistsView) -> str:
    """The view as JSON text with a final newline."""
    return dumped(
        {
            "version": 1,
            "programme": view.programme,
            "language": view.language,
            "checklists": [_list(one) for one in view.lists],
        }
    )


def _list(one: ChecklistView) -> dict[str, Any]:
    return {
        "owner": one.owner or None,
        "owner_text": one.owner_text or None,
        "checklist": one.id,
        "title": one.title,
        "entries": [_entry(entry) for entry in one.entries],
    }


def _entry(entry: ChecklistEntryView) -> dict[str, Any]:
    due = entry.due
    return {
        "id": entry.id,
        "title": entry.title,
        "text": entry.text or None,
        "when": entry.when,
        "meeting": entry.meeting,
        "due": None if due is None else {"earliest": due.earliest, "latest": due.latest, "text": due.text},
        "due_text": entry.due_text or None,
        "effort_minutes": entry.effort_minutes,
        "materials": list(entry.materials),
        "status": entry.status,
        "overdue": entry.overdue,
        "answers": list(entry.answers),
        "answer": entry.answer or None,
        **({"internal": True} if entry.internal else {}),
    }
