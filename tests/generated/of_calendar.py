"""How dates go wrong."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from tests.generated.breaking import append, at, breaks, entries, tree
from tests.generated.good_days import BREAK_WEEKS, is_good, is_holiday, month_after
from tests.generated.moves import date_path, day_dated, future, move, moved_to, programmes, rows, unannounced
from tests.generated.sheets import meetings

if TYPE_CHECKING:
    from random import Random

    from tests.generated.breaking import Found
    from tests.generated.workspaces import Workspace

_SHORT = ("mån", "tis", "ons", "tor", "fre", "lör", "sön")


@breaks("calendar/weekday")
def weekday_of_another_day(rng: Random, workspace: Workspace) -> Found:
    for _, draft, file, meeting in day_dated(rng, workspace):
        meeting["date"] = f"{_SHORT[(draft.days[0].weekday() + 2) % 7]} {draft.days[0]}"
        return at(file, "date")
    return None


@breaks("calendar/weekday")
def weekday_in_the_words_it_was_taken_from(rng: Random, workspace: Workspace) -> Found:
    for _, draft, file, meeting in day_dated(rng, workspace):
        name = ("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen")[(draft.days[0].weekday() + 1) % 5]
        meeting["date"] = {"on": draft.days[0].isoformat(), "text": f"{name} den {draft.days[0].day}"}
        return at(file, "date", "text")
    return None


def _is_weekend(day: date) -> bool:
    near = any(is_holiday(day + timedelta(days=more)) for more in range(-3, 4))
    return day.weekday() >= 5 and not near and day.isocalendar().week not in BREAK_WEEKS and not _clocks(day)


def _clocks(day: date) -> bool:
    """Whether the clocks change on a day."""
    return day.weekday() == 6 and day.month in {3, 10} and (day + timedelta(days=7)).month != day.month


@breaks("calendar/days-differ")
def date_a_day_shorter(rng: Random, workspace: Workspace) -> Found:
    for _, draft, file, meeting in meetings(workspace):
        if draft.dated == "range" and "days" in meeting and len(draft.days) == 2:
            meeting["date"] = draft.days[0].isoformat()
            return at(file, "days", 1)
    return None


@breaks("calendar/weekend")
def moved_to_a_weekend(rng: Random, workspace: Workspace) -> Found:
    return moved_to(rng, workspace, _is_weekend)


@breaks("calendar/holiday")
def moved_to_a_holiday(rng: Random, workspace: Workspace) -> Found:
    return moved_to(rng, workspace, lambda day: is_holiday(day) and not _clocks(day))


@breaks("calendar/holiday")
def office_is_closed(rng: Random, workspace: Workspace) -> Found:
    for _, draft, file, meeting in day_dated(rng, workspace):
        day = draft.days[0]
        if any(
            last == day
            for one in programmes(workspace)
            for other in one.meetings
            for _, last in other.carriers.values()
        ):
            continue
        settings = workspace.trees.setdefault("jamx.yaml", {})
        assert isinstance(settings, dict)
        calendar = settings.setdefault("calendar", {})
        assert isinstance(calendar, dict)
        append(calendar, "closed", day.isoformat())
        return at(file, *date_path(meeting))
    return None


@breaks("calendar/holiday-eve")
def moved_to_an_eve(rng: Random, workspace: Workspace) -> Found:
    return moved_to(rng, workspace, lambda day: (day.month, day.day) in {(4, 30), (12, 31)} and 1 <= day.weekday() <= 3)


@breaks("calendar/squeeze-day")
def moved_to_the_friday_after_ascension(rng: Random, workspace: Workspace) -> Found:
    def squeezed(day: date) -> bool:
        yesterday = day - timedelta(days=1)
        return day.weekday() == 4 and is_holiday(yesterday) and day.month == 5 and not is_holiday(day) and day.day > 2

    return moved_to(rng, workspace, squeezed)


@breaks("calendar/school-break")
def moved_to_the_autumn_break(rng: Random, workspace: Workspace) -> Found:
    if "calendar/school-breaks.yaml" not in workspace.trees:
        return None
    ordinary = range(4)
    return moved_to(rng, workspace, lambda day: day.isocalendar().week == 44 and day.weekday() in ordinary)


@breaks("calendar/school-break")
def moved_to_the_winter_break_of_some(rng: Random, workspace: Workspace) -> Found:
    if "calendar/school-breaks.yaml" not in workspace.trees:
        return None
    patterns = entries(tree(workspace, "calendar/school-breaks.yaml")["patterns"])
    weeks = {county: int(str(one["week"])) for one in patterns for county in one.get("counties", ())}
    for programme, draft, _, _ in day_dated(rng, workspace):
        coming = [one.county for one in programme.who.members if one.id in (draft.coming or ())]
        found = {weeks[county] for county in coming if county in weeks}
        if found and future(workspace, draft):
            return moved_to(
                rng, workspace, lambda day, weeks=found: day.isocalendar().week in weeks and day.weekday() < 5, draft
            )
    return None


@breaks("calendar/clock-change")
def moved_to_the_night_of_the_clocks(rng: Random, workspace: Workspace) -> Found:
    """A Sunday: that it is one is told too, and both are true of the day."""
    found = moved_to(rng, workspace, lambda day: _clocks(day) and not is_holiday(day))
    return None if found is None else [found, found._replace(rule="calendar/weekend")]


@breaks("calendar/out-of-order")
def numbers_swapped(rng: Random, workspace: Workspace) -> Found:
    for row in rows(rng, workspace):
        numbered = [one for one in row if "number" in one.meeting]
        for earlier, later in pairwise(numbered):
            said = earlier.meeting["number"], later.meeting["number"]
            later.meeting["number"], earlier.meeting["number"] = said
            if len(numbered) == 2:
                return later.at
            later.meeting["number"], earlier.meeting["number"] = said[1], said[0]
    return None


@breaks("calendar/outside-period")
def year_not_changed(rng: Random, workspace: Workspace) -> Found:
    """The last meeting of a programme, a year and more too late."""
    for row in rows(rng, workspace, whole=True):
        last = row[-1]
        if last.draft.dated == "day" and last.draft is last.programme.meetings[-1] and future(workspace, last.draft):
            days = (last.programme.last + timedelta(days=more) for more in range(60, 400))
            day = next(day for day in days if is_good(day) and day not in workspace_closed(workspace))
            move(workspace, last.programme, last.draft, day)
            return last.at
    return None


@breaks("calendar/outside-period")
def year_of_a_meeting_mistyped(rng: Random, workspace: Workspace) -> Found:
    """Whatever its weekday, what is asked of people before it, and whom else they meet."""
    for programme, _, file, meeting in day_dated(rng, workspace):
        if not isinstance(meeting.get("date"), str) or "period" not in tree(
            workspace, f"programmes/{programme.id}/programme.yaml"
        ):
            continue
        written = str(meeting["date"])
        for by in rng.sample((-2, -1, 1, 2), 4):
            moved = re.sub("[0-9]{4}", lambda year, by=by: str(int(year[0]) + by), written)
            day = re.search("[0-9]{4}-[0-9]{2}-[0-9]{2}", moved)
            if day is None or "-02-29" in moved or programme.first <= date.fromisoformat(day[0]) <= programme.last:
                continue
            meeting["date"] = moved
            return at(file, "date")
    return None


def workspace_closed(workspace: Workspace) -> set[date]:
    """Days on which somebody meets already; nothing shall clash."""
    return {day for _, draft, _, _ in meetings(workspace) for day in draft.days}


@breaks("calendar/outside-period")
def phase_goes_on_too_long(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        phases = entries(tree(workspace, file).get("phases"))
        if phases:
            start = str(phases[-1]["period"]).split("/")[0]
            phases[-1]["period"] = f"{start[:7]}/{month_after(programme.last, 4):%Y-%m}"
            return at(file, "phases", len(phases) - 1, "period")
    return None


@breaks("calendar/outside-period")
def two_digits_of_the_year_mixed_up_in_a_task(rng: Random, workspace: Workspace) -> Found:
    """It is not told besides when somebody may have done it, or may not have heard of it."""
    for _, _, file, meeting in day_dated(rng, workspace):
        for number, task in enumerate(entries(meeting.get("tasks"))):
            if re.match(r"[0-9]{4}-", str(task.get("due"))):
                task["due"] = _years_away(rng, str(task["due"]))
                return at(file, "tasks", number, "due")
    return None


@breaks("calendar/outside-period")
def a_milestone_ten_years_too_late(rng: Random, workspace: Workspace) -> Found:
    """A date without a meeting, on which nothing hangs."""
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        said = tree(workspace, file)
        day = _years_away(rng, programme.first.isoformat())
        number = append(said, "milestones", {"title": "Beslut", "date": day})
        return at(file, "milestones", number, "date")
    return None


def _years_away(rng: Random, day: str) -> str:
    """The same day of another decade."""
    return f"{int(day[:4]) + rng.choice((-10, 10, 20))}{day[4:]}"


@breaks("calendar/reversed")
def a_mandate_that_ends_before_it_begins(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        year = programme.first.year
        mandate = {"owner": "Regeringen", "since": f"{year}", "until": f"{year - rng.choice((1, 10))}-12-31"}
        number = append(tree(workspace, file), "mandate", mandate)
        return at(file, "mandate", number, "until")
    return None


@breaks("calendar/reversed")
def an_old_name_that_ends_before_it_begins(rng: Random, workspace: Workspace) -> Found:
    file = "organisations.yaml"
    entry = tree(workspace, file)["skr"]
    assert isinstance(entry, dict)
    number = append(entry, "aliases", {"name": "Förbundet", "since": "2010", "until": "2001-05"})
    return at(file, "skr", "aliases", number, "until")


@breaks("calendar/reversed")
def a_report_every_year_that_ends_before_the_first(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        for number, one in enumerate(entries(tree(workspace, file).get("deliverables"))):
            if workspace.today is None and re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}$", str(one.get("due"))):
                one["every"] = "year"
                one["until"] = f"{int(str(one['due'])[:4]) - 1}-12-31"
                return at(file, "deliverables", number, "until")
    return None


@breaks("calendar/outside-phase")
def phase_taken_away(rng: Random, workspace: Workspace) -> Found:
    """A hole between two phases; every meeting in it is told of."""
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        said = tree(workspace, file)
        phases = said.get("phases")
        if (
            not isinstance(phases, list)
            or len(phases) < 3
            or any("phase" in one for one in entries(said.get("deliverables")))
        ):
            continue
        if any(not draft.certain for draft in programme.meetings):
            continue
        before, after = (str(phases[number]["period"]) for number in (0, 2))
        first, last = _end(before.split("/")[1]), _start(after.split("/")[0])
        marks = []
        for other, draft, where, meeting in meetings(workspace):
            if other is programme and first < min(draft.days) and max(draft.days) < last:
                marks.append(at(where, *date_path(meeting)))
        if marks:
            phases.pop(1)
            return marks
    return None


def _start(text: str) -> date:
    return date.fromisoformat(text if len(text) > 7 else f"{text}-01")


def _end(text: str) -> date:
    return date.fromisoformat(text) if len(text) > 7 else month_after(_start(text), 1) - timedelta(days=1)


@breaks("calendar/phases-overlap")
def phase_reaches_into_the_next(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        phases = entries(tree(workspace, file).get("phases"))
        if len(phases) > 1:
            start = str(phases[0]["period"]).split("/")[0]
            begins = _start(str(phases[1]["period"]).split("/")[0])
            phases[0]["period"] = f"{start[:7]}/{month_after(begins, 1):%Y-%m}"
            return at(file, "phases", 1, "period")
    return None


@breaks("calendar/duration-differs")
def said_to_be_longer(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        stated = tree(workspace, file).setdefault("stated", {})
        assert isinstance(stated, dict)
        stated["duration"] = "4 years"
        return at(file, "stated", "duration")
    return None


@breaks("calendar/too-close")
def homework_for_half_a_year(rng: Random, workspace: Workspace) -> Found:
    for row in rows(rng, workspace):
        for earlier, later in pairwise(row):
            said = tree(workspace, f"programmes/{earlier.programme.id}/programme.yaml")
            if "workload" in said or "choices" in said or workspace.today is not None:
                continue
            days = (later.draft.days[0] - earlier.draft.days[-1]).days
            if days > 99:
                continue
            task = {"title": "Läs allt", "owner": "each organisation", "when": "between", "effort": f"{days} days"}
            append(earlier.meeting, "tasks", task)
            return later.at
    return None


@breaks("calendar/still-preliminary")
def soon_and_not_settled(rng: Random, workspace: Workspace) -> Found:
    first = min(meetings(workspace), key=lambda one: one[1].days[0])
    _, draft, file, meeting = first
    if workspace.today is not None or not draft.certain or len(draft.days) > 1:
        return None
    meeting["status"] = "preliminary"
    workspace.today = draft.days[0] - timedelta(days=28)
    return at(file, "status")


@breaks("calendar/past-not-held")
def forgotten_to_say_that_it_was_held(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        if meeting.get("status") == "held":
            meeting["status"] = "confirmed"
            return at(file, *date_path(meeting))
    return None


@breaks("calendar/past-not-held")
def held_before_its_day(rng: Random, workspace: Workspace) -> Found:
    for _, draft, file, meeting in day_dated(rng, workspace):
        if workspace.today is not None and future(workspace, draft):
            meeting["status"] = "held"
            return at(file, "status")
    return None


@breaks("calendar/alternatives")
def three_of_two_dates(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in meetings(workspace):
        dates = meeting.get("dates")
        if isinstance(dates, dict):
            dates["choose"] = "3"
            return at(file, "dates", "choose")
    return None


@breaks("calendar/alternatives")
def more_choices_than_meetings(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        choices = entries(tree(workspace, file).get("choices"))
        if choices and "max" not in choices[0]:
            choices[0]["min"] = "9"
            return at(file, "choices", 0, "min")
    return None


@breaks("calendar/invitation-late")
def invited_ten_days_before(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        for number, milestone in enumerate(entries(tree(workspace, file).get("milestones"))):
            said = str(milestone["date"])
            if workspace.today is None and "weeks before" in said:
                milestone["date"] = f"10 days before {said.rsplit(maxsplit=1)[-1]}"
                return at(file, "milestones", number, "date")
    return None


@breaks("calendar/invitation-late")
def invited_after_the_meeting(rng: Random, workspace: Workspace) -> Found:
    """Whatever is asked of people before it."""
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        for number, milestone in enumerate(entries(tree(workspace, file).get("milestones"))):
            said = str(milestone["date"])
            if "weeks before" in said:
                name = said.rsplit(maxsplit=1)[-1]
                milestone |= {"date": f"2 weeks after {name}", "meetings": [name]}
                return at(file, "milestones", number, "date")
    return None


@breaks("calendar/weekday")
def words_of_another_day(rng: Random, workspace: Workspace) -> Found:
    for _, draft, file, meeting in day_dated(rng, workspace):
        if "date" in meeting:
            day = draft.days[0] + timedelta(days=rng.choice((-30, -1, 1, 7, 60)))
            meeting["date"] = {"on": draft.days[0].isoformat(), "text": f"{day:%d %B}"}
            return at(file, "date", "text")
    return None


@breaks("calendar/undated")
def nobody_says_when(rng: Random, workspace: Workspace) -> Found:
    for programme, draft, file, meeting in day_dated(rng, workspace):
        if meeting.get("status") not in {"held", "confirmed"} and unannounced(workspace, programme, draft):
            del meeting["date"]
            return at(file, "title")
    return None


@breaks("calendar/prerequisite")
def builds_on_what_comes_later(rng: Random, workspace: Workspace) -> Found:
    for row in rows(rng, workspace):
        if len(row) > 1:
            row[0].meeting["prerequisite"] = [row[1].draft.id]
            return row[0].at
    return None


@breaks("calendar/outside-parent")
def outlives_its_parent(rng: Random, workspace: Workspace) -> Found:
    file = "programmes/langt/programme.yaml"
    if file not in workspace.trees:
        return None
    last = max(one.last for one in programmes(workspace))
    until = month_after(last, -2)
    tree(workspace, file)["period"] = f"2026/{until:%Y-%m}"
    limit = month_after(until, 1)
    late = [one for one in programmes(workspace) if one.last >= limit]
    return [at(f"programmes/{one.id}/programme.yaml", "period") for one in late]


@breaks("calendar/theme-late")
def plans_a_year_that_is_about_to_begin(rng: Random, workspace: Workspace) -> Found:
    for _, draft, file, meeting in day_dated(rng, workspace):
        if (draft.days[0].month, draft.days[0].day) > (11, 20) and meeting.get("status") != "held":
            meeting["theme"] = f"Verksamhetsplan {draft.days[0].year + 1}"
            return at(file, *date_path(meeting))
    return None


@breaks("calendar/clash")
def two_programmes_on_one_day(rng: Random, workspace: Workspace) -> Found:
    for programme, draft, file, meeting in day_dated(rng, workspace):
        for other, another, where, second in meetings(workspace):
            shared = set(draft.coming or ()) & set(another.coming or ())
            if other is programme or not shared or another.dated != "day" or second["title"] == meeting["title"]:
                continue  # two of one name may be one meeting of both programmes
            if "expects" in second or "expects" in meeting:
                continue
            if set(programme.who.functions).isdisjoint(other.who.functions) or not _same_hours(meeting, second):
                continue
            for one in (programme, other):  # whoever is expected, nobody else can go instead
                said = tree(workspace, f"programmes/{one.id}/programme.yaml")
                said.pop("expects", None)
                for track in entries(said.get("tracks")):
                    track.pop("expects", None)
            found = moved_to(rng, workspace, {another.days[0]}.__contains__, draft, busy=False)
            if found is not None:
                return found if file > where else at(where, *date_path(second))
    return None


def _same_hours(one: dict[str, object], other: dict[str, object]) -> bool:
    """Whether both say that they go on at eleven or at fourteen."""
    hours = []
    for meeting in (one, other):
        items = meeting.get("agenda")
        if not isinstance(items, list):
            return False
        start, end = items[0].start, items[-1].start + items[-1].minutes
        hours.append((start, end))
    return max(start for start, _ in hours) < min(end for _, end in hours)


@breaks("calendar/same-occasion")
def occasion_copied_and_not_changed(rng: Random, workspace: Workspace) -> Found:
    for _, draft, file, meeting in meetings(workspace):
        occasions = entries(meeting.get("occasions"))
        if occasions and draft.tree.get("status") not in {"held", "cancelled"}:
            number = append(meeting, "occasions", dict(rng.choice(occasions)))
            return at(file, "occasions", number, "date")
    return None
