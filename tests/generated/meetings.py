"""Meetings: when they are, for whom, what has to be done, and what happens there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.generated.agendas import Circumstances, Clock, Minutes, clock
from tests.generated.circle import expectations
from tests.generated.days import full_day, half_day, short
from tests.generated.good_days import is_good, is_working_day
from tests.generated.phrases import OUTCOMES, SENTENCES, TASKS, THEMES, TITLES

if TYPE_CHECKING:
    from random import Random

    from tests.generated.circle import Circle
    from tests.generated.days import Day
    from tests.generated.writer import Value

    Item = dict[str, Value]


_KNOWN = {"each organisation", "organiser", "host", "mentor"}


@dataclass
class Draft:
    """A meeting while it is being planned.

    Attributes:
        days: The days it is held on; of what is vague, one that may be meant.
        dated: How the date is written: day, range, days, occasions, dates, vague.
        coming: Who comes, by id; None where nobody knows.
        group: The track, cohort or group it is for.
        weeks: How many weeks before it people are invited.
        carriers: Tasks by id, each with those who have to do it, and the last day.
    """

    id: str
    kind: str
    days: list[date]
    dated: str
    coming: list[str] | None
    group: tuple[str, str] | None = None
    weeks: int = 5
    today: date | None = None
    tree: Item = field(default_factory=dict)
    carriers: dict[str, tuple[list[str], date]] = field(default_factory=dict)

    @property
    def certain(self) -> bool:
        """Whether the days are known."""
        return self.dated in {"day", "range", "days"}

    @property
    def past(self) -> bool:
        """Whether it is over on the day that the workspace is looked at."""
        return self.today is not None and max(self.days) < self.today


@dataclass
class Frame:
    """What a programme gives its meetings.

    Attributes:
        agendas: The ids of agenda files, each with its beginning and end.
        closed: Days on which the organiser's office is closed.
        prepares: What meetings can work on.
    """

    who: Circle
    mode: str | None
    closed: set[date]
    agendas: dict[str, tuple[int, int]]
    prepares: tuple[str, ...]
    goals: tuple[str, ...]
    vocabulary: set[str] = field(default_factory=set)


def plan(rng: Random, draft: Draft, frame: Frame, number: int | None) -> None:
    """Everything a meeting's file says."""
    who, tree = frame.who, draft.tree
    themes = [one for one in THEMES[who.language] if one not in frame.vocabulary]
    theme = rng.choice(themes or list(THEMES[who.language]))
    frame.vocabulary.add(theme)
    tree["title"] = f"{TITLES[draft.kind][who.language]} {number or draft.id[-1]}: {theme}"
    if rng.random() < 0.7 or draft.kind == "webinar":
        tree["kind"] = {"meeting": "learning meeting", "theme": "training day"}.get(draft.kind, draft.kind)
    if number is not None and draft.dated in {"day", "range", "days"}:
        tree["number"] = str(number)
    if rng.random() < 0.5:
        tree["theme"] = theme
    _status(rng, draft)
    mode = _place(rng, draft, frame)
    _audience(rng, draft, frame)
    if rng.random() < 0.5:
        tree["purpose"] = " ".join(rng.sample(SENTENCES[who.language], 2))
    about = _circumstances(rng, draft, frame, mode)
    if draft.coming is not None and rng.random() < 0.25 and draft.group is None:
        tree["expects"] = list(expectations(rng, who))
    _tasks(rng, draft, frame)
    _happens(rng, draft, frame, about)
    if rng.random() < 0.2:
        tree["materials"] = [{"sv": "Bilder från starten", "en": "Slides from the start"}[who.language]]


def _status(rng: Random, draft: Draft) -> None:
    """What is past is held, what is soon is settled."""
    if draft.past:
        draft.tree["status"] = "held"
        return
    soon = draft.today is not None and (min(draft.days) - draft.today).days <= 60
    if not draft.certain:
        choice = None if draft.dated == "occasions" or soon else rng.choice((None, "preliminary"))
    else:
        choice = rng.choice(("confirmed", None)) if soon else rng.choice(("confirmed", "preliminary", "planned", None))
    if choice:
        draft.tree["status"] = choice


def _place(rng: Random, draft: Draft, frame: Frame) -> str | None:
    """Mode, place and host; the mode that applies."""
    tree, who = draft.tree, frame.who
    mode = "digital" if draft.kind == "webinar" else rng.choice((None, None, "on-site", "hybrid"))
    if mode:
        tree["mode"] = mode
    applies = mode or frame.mode
    if applies == "digital":
        return applies
    if draft.dated != "occasions":
        host = rng.choice(who.members)
        tree["place"] = host.town
        if rng.random() < 0.7:
            tree["host"] = host.id
    if rng.random() < 0.35:
        tree["mentor"] = who.mentor.id
    return applies


def _audience(rng: Random, draft: Draft, frame: Frame) -> None:
    if draft.group is not None:
        key, name = draft.group
        draft.tree[key] = [name] if key == "organisations" and rng.random() < 0.5 else name
    elif draft.coming is None:
        draft.tree["organisations"] = "unknown"
    elif set(draft.coming) != set(frame.who.ids):
        draft.tree["organisations"] = list(draft.coming)


def _circumstances(rng: Random, draft: Draft, frame: Frame, mode: str | None) -> Circumstances:
    tree, who = draft.tree, frame.who
    about = Circumstances(
        language=who.language,
        digital=mode == "digital",
        turns=len(draft.coming) if draft.coming is not None else None,
        mentor="mentor" in tree,
        host="host" in tree,
        functions=who.functions,
    )
    if rng.random() < 0.4:
        chosen = rng.sample(OUTCOMES[who.language], 2)
        about.outcomes = [name for name, _ in chosen[:1]]
        outcomes: list[Value] = [{"id": name, "title": title} for name, title in chosen[:1]]
        if frame.goals and isinstance(outcomes[0], dict):
            outcomes[0]["serves"] = [rng.choice(frame.goals)]
        tree["outcomes"] = [*outcomes, chosen[1][1]]
    if frame.prepares and rng.random() < 0.4:
        about.prepares = (rng.choice(frame.prepares),)
    return about


def _happens(rng: Random, draft: Draft, frame: Frame, about: Circumstances) -> None:
    """Dates and agendas."""
    days, tree = draft.days, draft.tree
    whole = draft.group is None and draft.coming is not None and set(draft.coming) == set(frame.who.ids)
    if len(days) > 1 and draft.certain:
        _several(rng, draft, about)
        return
    _dates(rng, draft)
    if frame.agendas and whole and not about.digital and not about.outcomes and rng.random() < 0.6:
        name = rng.choice(list(frame.agendas))
        start, end = frame.agendas[name]
        later = rng.choice((0, 0, 10))
        tree["agenda"] = {"use": name, "start": clock(rng, start + later)} if later or rng.random() < 0.3 else name
        tree["time"] = clock(rng, start + later, end + later)
        return
    if draft.dated == "vague" and rng.random() < 0.5:
        return
    make = short if draft.kind == "webinar" else rng.choice((full_day, full_day, half_day))
    _put(rng, tree, make(rng, about))


def _put(rng: Random, tree: Item, day: Day) -> None:
    tree["agenda"] = list(day.items)
    if rng.random() < 0.75 or not closes(day.items[-1]):
        tree["time"] = clock(rng, day.start, day.end)
    if "time" in tree and rng.random() < 0.2 and "duration" in day.items[0]:
        day.items[0].pop("time", None)


def closes(item: Item) -> bool:
    """Whether it says when it ends, or exactly how long it takes."""
    time, long = item.get("time"), item.get("duration")
    ends = isinstance(time, Clock) and time.end is not None
    return ends or (isinstance(long, Minutes) and long.least == long.most)


def _several(rng: Random, draft: Draft, about: Circumstances) -> None:
    """A meeting of several days, each with an agenda of its own."""
    tree, days = draft.tree, draft.days
    if draft.dated == "range":
        tree["date"] = f"{days[0]}/{days[-1]}"
    entries: list[Value] = []
    outcomes, about.outcomes = about.outcomes, []
    for number, day in enumerate(days):
        last = number + 1 == len(days)
        about.outcomes = outcomes if last else []
        made = full_day(rng, about, last=last, evening=not last and not about.digital and rng.random() < 0.7)
        entry: Item = {} if draft.dated == "range" else {"date": spelt(rng, day)}
        _put(rng, entry, made)
        if rng.random() < 0.3:
            entry["title"] = {"sv": f"Dag {number + 1}", "en": f"Day {number + 1}"}[about.language]
        entries.append(entry)
    tree["days"] = entries


def spelt(rng: Random, day: date) -> str:
    """A day, sometimes with its weekday."""
    if rng.random() < 0.85:
        return day.isoformat()
    names = rng.choice((("mån", "tis", "ons", "tor", "fre"), ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")))
    return f"{names[day.weekday()]} {day}"


def _dates(rng: Random, draft: Draft) -> None:
    days, tree = draft.days, draft.tree
    match draft.dated:
        case "occasions":
            pairs = zip(days, ("Malmö", "Kiruna"), strict=True)
            tree["occasions"] = [{"date": spelt(rng, day), "place": place} for day, place in pairs]
        case "dates":
            tree["dates"] = {"choose": "1", "of": [spelt(rng, day) for day in days]}
        case "vague":
            week = days[0].isocalendar()
            month = f"{days[0]:%Y-%m}"
            said = [month, f"{('early', 'mid', 'late')[min((days[0].day - 1) // 10, 2)]} {month}", "undecided"]
            tree["date"] = rng.choice([*said, f"{week.year}-W{week.week:02}"])
        case _:
            said = spelt(rng, days[0])
            written = {"on": days[0].isoformat(), "text": "enligt inbjudan"}
            tree["date"] = written if rng.random() < 0.1 else said


def _tasks(rng: Random, draft: Draft, frame: Frame) -> None:
    """What is to be done for a meeting, due between the invitation and the meeting, or afterwards."""
    titles = rng.sample(TASKS[frame.who.language], 3)
    tasks: list[Value] = []
    for number in range(rng.choice((0, 1, 1, 2, 3))):
        task: Item = {"id": f"{'abc'[number]}-{draft.id}"[:12].strip("-"), "title": titles[number]}
        owners = ["each organisation", "each organisation", "organiser", *(["host"] if "host" in draft.tree else [])]
        owner = rng.choice([*owners, *(["mentor"] if "mentor" in draft.tree else [])])
        if not draft.past and rng.random() < 0.2:
            owner = rng.choice(
                (frame.who.functions[0], {"sv": "Processledaren", "en": "The facilitator"}[frame.who.language])
            )
        task["owner"] = owner
        last = _due(rng, draft, frame, task)
        known = _KNOWN if draft.coming is not None else _KNOWN - {"each organisation"}
        if draft.today is not None and last - timedelta(days=45) < draft.today and owner not in known:
            owner = task["owner"] = "organiser"  # nobody else has a file in which to say that it is done
        if rng.random() < 0.4:
            task["effort"] = rng.choice(("30 min", "1 h", "2 h", "2–4 h", "half a day"))
        carriers = list(draft.coming or []) if owner == "each organisation" else [str(owner)]
        draft.carriers[f"{draft.id}/{task['id']}"] = (carriers, last)
        if frame.prepares and rng.random() < 0.2:
            task["prepares"] = rng.choice(frame.prepares)
        tasks.append(task)
    if tasks:
        draft.tree["tasks"] = tasks


def _due(rng: Random, draft: Draft, frame: Frame, task: Item) -> date:
    """Says until when, and gives the last day that may be meant; not before today what nobody can tell as done."""
    first, last = min(draft.days), max(draft.days)
    choice = rng.random()
    if choice < 0.15:
        task["when"] = rng.choice(("between", "before", "after", "during"))
        return last
    if choice < 0.3 and not draft.past and draft.certain and (draft.today is None or first > draft.today):
        day = next(day for back in range(5, 20) if (day := first - timedelta(days=back)) and free(day, frame))
        task["due"] = day.isoformat()
        return day
    number = rng.choice((1, 2, 3)) if task["owner"] == "organiser" else rng.choice((1, 2))
    after = choice > 0.85
    day = last + timedelta(weeks=number) if after else first - timedelta(weeks=number)
    side = "after" if after else "before"
    weeks = f"{number} week{'s' * (number > 1)} {side}"
    task["due"] = weeks if draft.certain and free(day, frame) else f"{5 * number} working days {side}"
    if rng.random() < 0.2:
        task["when"] = side
    return day


def free(day: date, frame: Frame) -> bool:
    """Whether something can be due on a day."""
    return is_working_day(day) and day not in frame.closed and (is_good(day) or day.weekday() < 5)
