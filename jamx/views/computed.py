"""What jamx worked out about a programme, as plain values: effort, counts, seats, totals against what was stated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jamx.model.duration import DAY
from jamx.schedule.amounts import Amount
from jamx.schedule.distances import bounds_of
from jamx.schedule.totals import totals
from jamx.schedule.workload import promised

if TYPE_CHECKING:
    from jamx.schedule.plan import Plan
    from jamx.schedule.totals import Totals
    from jamx.schedule.workload import Promised


def computed(plan: Plan, programme: str, *, seats: bool = True) -> dict[str, Any]:
    """The whole, and each track under `tracks`; numbers that are not known exactly as `{least, most}`.

    Args:
        plan: The computations.
        programme: Its id.
        seats: Whether how many people are expected may be seen.
    """
    folder, times = plan.workspace.folder(programme), plan.occurrences(programme)
    whole, *tracks = (one if seats else one._replace(seats=None) for one in totals(folder, times))
    model = folder.programme
    counts = {"groups": len(model.groups), "tracks": len(model.tracks), "phases": len(model.phases)} if model else {}
    return {
        **_of(whole, promised(folder, times)),
        "totals": {**_totals(whole), **counts},
        "period": _period(plan, programme),
        "tracks": {
            str(track.track): {**_of(track, promised(folder, times, track.track)), "totals": _totals(track)}
            for track in tracks
        },
    }


def _of(found: Totals, work: Promised) -> dict[str, Any]:
    """What is said of one person's effort is null where the programme promises nothing besides the meetings."""
    besides = work.besides if work.promises else None
    amounts = {"besides": besides, "meetings": work.meetings, "whole": work.whole if work.promises else None}
    return {
        "effort": {
            "minutes": {key: plain(amount) for key, amount in amounts.items()},
            "days": {key: plain(_days(amount)) for key, amount in amounts.items()},
        },
        "counts": {
            "organisations": plain(found.organisations),
            "meetings": found.meetings,
            "days": plain(found.days),
            "themes": plain(found.themes),
        },
        "one_attends": {"meetings": plain(found.one_attends.meetings), "days": plain(found.one_attends.days)},
        "seats": plain(found.seats),
    }


def _totals(found: Totals) -> dict[str, Any]:
    return {key: dict(table) for key, table in found.by.items()}


def _period(plan: Plan, programme: str) -> dict[str, int] | None:
    """How long the programme's period is, from its first day to its last: days, and the months it touches."""
    ends = bounds_of(plan.due_dates(programme).of("programme"))
    if ends is None:
        return None
    first, last = ends
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return {"days": (last - first).days + 1, "months": months}


def _days(minutes: Amount | None) -> Amount | None:
    """Minutes as working days of eight hours."""
    return (
        None if minutes is None else Amount(minutes.least / DAY, None if minutes.most is None else minutes.most / DAY)
    )


def plain(amount: Amount | None) -> Any:
    """An amount for programs: the number, or its bounds."""
    if amount is None:
        return None
    if amount.exact is not None:
        return _number(amount.exact)
    return {"least": _number(amount.least), "most": None if amount.most is None else _number(amount.most)}


def _number(value: float) -> float:
    return int(value) if value == int(value) else round(value, 2)
