"""Programmes: a period with phases, the circle that takes part, meetings far enough apart, and all that is promised."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.generated import circle as circles
from tests.generated.agendas import Circumstances
from tests.generated.days import full_day, half_day
from tests.generated.good_days import good_days, month_after
from tests.generated.meetings import Draft, Frame, closes, plan
from tests.generated.phrases import GOALS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.generated.writer import Value

    Item = dict[str, Value]
from tests.generated.follow_up import follow_up
from tests.generated.frames import Programme, Setting
from tests.generated.outline import beginning, divide
from tests.generated.promises import deliverables, invitations, own_tasks, people, selection, stated, workload


def programme(
    rng: Random, name: str, language: str, setting: Setting, first: date, meetings: int | None = None
) -> Programme:
    """One programme that begins in some month and goes on for one to two years and a half.

    With `meetings`, it is the longest, and has as many as there is room for, up to so many.
    """
    who = circles.circle(rng, language)
    length = rng.choice((12, 15, 18, 24, 24, 30)) if meetings is None else 30
    found = Programme(name, who, first, month_after(first, length) - timedelta(days=1))
    tree: Item = {"title": rng.choice(SUBJECTS[language])}
    found.files["programme.yaml"] = tree
    beginning(rng, found, tree, length)
    sort = rng.choice(("plain", "plain", "tracks", "choices", "cohorts"))
    divide(rng, found, tree, sort)
    frame = _frame(rng, found, tree, setting)
    drafts = list(_drafts(rng, found, sort, setting, meetings))
    for number, draft in drafts:
        plan(rng, draft, frame, number)
        found.meetings.append(draft)
        found.files[f"meetings/{draft.id}.yaml"] = draft.tree
    chosen = _choices(rng, found, tree) if sort == "choices" else None
    found.files["organisations.yaml"] = circles.register(rng, who, chosen)
    invitations(rng, found, tree)
    own_tasks(rng, found, tree, frame)
    workload(rng, tree)
    people(rng, found, tree, setting)
    selection(rng, found, tree)
    stated(rng, found, tree, length, sort)
    follow_up(found, tree, setting)
    return found


def _frame(rng: Random, found: Programme, tree: Item, setting: Setting) -> Frame:
    language = found.who.language
    prepares: tuple[str, ...] = ()
    if rng.random() < 0.6:
        tree["deliverables"] = deliverables(rng, found, tree)
        prepares = ("plan", "plan/budget", "plan/mal")
    goals = tuple(one for one, _ in GOALS[language]) if "goals" in tree else ()
    agendas: dict[str, tuple[int, int]] = {}
    if rng.random() < 0.5 and tree.get("mode") != "digital":
        about = Circumstances(language, turns=len(found.who.ids), functions=found.who.functions, agenda_file=True)
        day = rng.choice((full_day, half_day))(rng, about)
        file: Item = {
            "title": {"sv": "Så brukar en träff gå till", "en": "A usual day"}[language],
            "items": list(day.items),
        }
        if not closes(day.items[-1]):
            file["time"] = f"{day.start // 60:02}.{day.start % 60:02}–{day.end // 60:02}.{day.end % 60:02}"
        found.files["agendas/vanlig-dag.yaml"] = file
        agendas["vanlig-dag"] = (day.start, day.end)
    mode = str(tree["mode"]) if "mode" in tree else None
    return Frame(found.who, mode, setting.closed, agendas, prepares, goals)


def _drafts(
    rng: Random, found: Programme, sort: str, setting: Setting, meetings: int | None
) -> Iterator[tuple[int | None, Draft]]:
    """Meetings in order of time, one to each stretch of the period, each with its number where it has one."""
    who = found.who
    months = (found.last.year - found.first.year) * 12 + found.last.month - found.first.month + 1
    count = min(meetings or rng.choice((3, 4, 4, 5, 6)), (months - 3) // 2)
    numbers: dict[str, int] = {}
    for number in range(count):
        group, coming = _audience(rng, who, sort, number)
        dated = rng.choice(("day",) * 8 + ("range", "days", "days", "occasions", "dates", "vague"))
        kind = "theme" if sort == "choices" else rng.choice(("meeting", "meeting", "meeting", "network", "webinar"))
        if dated in {"range", "days"}:
            kind = "residential"
        elif dated in {"occasions", "dates"} and kind == "webinar":
            dated = "day"
        start = month_after(found.first, 2) + timedelta(days=(months - 3) * 30 * number // count)
        until = month_after(found.first, 2) + timedelta(days=(months - 3) * 30 * (number + 1) // count - 24)
        days = _days(rng, start, until, dated, setting)
        if not days:
            dated, days = "vague", [start]
        elif dated in {"occasions", "dates"} and setting.today and (days[0] - setting.today).days < 60:
            dated, days = "day", days[:1]  # what is that near, or over, is settled
        if group is None and coming is not None and rng.random() < 0.05 and sort == "plain":
            coming = None
        row = group[1] if group else ""
        numbers[row] = numbers.get(row, 0) + 1
        shown = numbers[row] if sort != "choices" else None
        draft = Draft(
            f"{'tema' if sort == 'choices' else 'traff'}-{number + 1}",
            kind,
            days,
            dated,
            coming,
            group,
            today=setting.today,
        )
        draft.weeks = rng.choice((4, 5, 6))
        yield shown, draft


def _audience(rng: Random, who: circles.Circle, sort: str, number: int) -> tuple[tuple[str, str] | None, list[str]]:
    if sort == "tracks":
        name = list(who.tracks)[number % 2]
        return ("track", name), who.tracks[name]
    if sort == "cohorts" and number % 3 != 2:
        name = list(who.groups)[number % 2]
        return (rng.choice(("organisations", "group")), name), who.groups[name]
    return None, who.ids


def _days(rng: Random, first: date, last: date, dated: str, setting: Setting) -> list[date]:
    length = rng.choice((2, 2, 3)) if dated in {"range", "days"} else 1
    wanted = 2 if dated in {"occasions", "dates"} else 1
    found: list[date] = []
    taken = setting.used | setting.closed
    for day in good_days(first, last, rng, length):
        days = [day + timedelta(days=more) for more in range(length)]
        if taken.isdisjoint(days) and not any(abs((day - other).days) < 2 for other in found):
            found += days
        if len(found) >= wanted * length:
            break
    if len(found) < wanted * length:
        return []
    setting.used.update(found)
    return sorted(found)


def _choices(rng: Random, found: Programme, tree: Item) -> dict[str, list[str]]:
    """Every organisation picks some of the meetings, and says so in the list or has yet to."""
    names = [draft.id for draft in found.meetings]
    choice: Item = {"of": list(names), "min": "1"}
    if rng.random() < 0.5:
        choice["max"] = str(len(names))
    tree["choices"] = [choice]
    return {}
