"""What is done, as the files in `follow-up/` say."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.generated.good_days import month_after
from tests.generated.phrases import ORGANISER

if TYPE_CHECKING:
    from tests.generated.writer import Value

    Item = dict[str, Value]


from tests.generated.frames import Programme, Setting, listed


def follow_up(found: Programme, tree: Item, setting: Setting) -> None:
    """What is done, by everybody who had something to do until today."""
    if setting.today is None:
        return
    for draft in found.meetings:
        who = {"host": str(draft.tree.get("host")), "mentor": str(draft.tree.get("mentor"))}
        for name, (carriers, last) in draft.carriers.items():
            for carrier in carriers:
                _done(found, tree, name, who.get(carrier, carrier), last - timedelta(days=45), setting.today)
    due = month_after(found.first, 8)
    for one in listed(tree.get("deliverables")):
        owners = found.who.ids if one["owner"] == "each organisation" else ["organiser"]
        for year in range(due.year, found.last.year + 2) if "every" in one else (0,):
            last = due.replace(year=year) if year else month_after(found.last, 2) if one["id"] == "slutrapport" else due
            for owner in owners:
                _done(found, tree, f"{one['id']}/{year}" if year else str(one["id"]), owner, last, setting.today)
    if any(one["id"] == "bokslut" for one in listed(tree.get("tasks"))):
        _done(found, tree, "bokslut", "organiser", found.last, setting.today)


def _done(found: Programme, tree: Item, name: str, who: str, due: date, today: date) -> None:
    """Says that something is done that was due before today."""
    if due >= today:
        return
    known = tree["organiser"] == ORGANISER[0]
    file = f"follow-up/{(ORGANISER[0] if known else 'organiser') if who == 'organiser' else who}.yaml"
    entry = found.files.setdefault(file, {})
    if isinstance(entry, dict):
        entry[name] = {"status": "done", "date": (today - timedelta(days=1)).isoformat()}
