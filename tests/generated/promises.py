"""What a programme promises and asks for: plans, tasks, invitations, people, places, totals."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.generated import circle as circles
from tests.generated.good_days import month_after
from tests.generated.phrases import FUNCTIONS, ORGANISER, SENTENCES, TASKS

if TYPE_CHECKING:
    from random import Random

    from tests.generated.meetings import Frame
    from tests.generated.writer import Value

    Item = dict[str, Value]


from tests.generated.frames import Programme, Setting, listed


def deliverables(rng: Random, found: Programme, tree: Item) -> list[Value]:
    language = found.who.language
    names = {
        "sv": ("Plan", "Budget", "Mål", "Årsrapport", "Slutrapport"),
        "en": ("Plan", "Budget", "Goals", "Annual report", "Final report"),
    }
    plan_, budget, goals, annual, final = names[language]
    owner = rng.choice(("each organisation", "organiser"))
    middle = month_after(found.first, 8)
    listed: list[Value] = [
        {
            "id": "plan",
            "title": plan_,
            "owner": owner,
            "recipient": rng.choice(
                ("regeringen", {"sv": "Ledningen hemma", "en": "The management at home"}[language])
            ),
            "due": rng.choice((f"{middle:%Y-%m}", middle.replace(day=15).isoformat(), f"mid {middle:%Y-%m}")),
            "contents": [{"id": "budget", "title": budget}, {"id": "mal", "title": goals}],
        }
    ]
    if "phases" in tree and rng.random() < 0.4 and isinstance(listed[0], dict):
        phases = tree["phases"]
        spans = (
            [str(phase["period"]) for phase in phases if isinstance(phase, dict)] if isinstance(phases, list) else []
        )
        inside = next(
            number
            for number, span in enumerate(spans)
            if span.split("/")[0][:7] <= f"{middle:%Y-%m}" <= span.split("/")[1][:7]
        )
        listed[0]["phase"] = f"phase-{inside + 1}"
    if rng.random() < 0.4:
        listed.append(
            {
                "id": "arsrapport",
                "title": annual,
                "owner": "organiser",
                "every": "year",
                "recipient": "regeringen",
                "due": f"{middle:%Y-%m}",
            }
        )
    if rng.random() < 0.5:
        listed.append(
            {
                "id": "slutrapport",
                "title": final,
                "owner": "organiser",
                "recipient": "regeringen",
                "due": "2 months after end of programme",
            }
        )
    return listed


def own_tasks(rng: Random, found: Programme, tree: Item, frame: Frame) -> None:
    """Tasks of the programme itself, some of which recur at each meeting."""
    titles = rng.sample(TASKS[found.who.language], 3)
    tasks: list[Value] = []
    if rng.random() < 0.4:
        tasks.append(
            {
                "id": "inbjudan",
                "title": titles[0],
                "owner": "organiser",
                "each": "meeting",
                "due": "5 working days before",
            }
        )
        for draft in found.meetings:
            draft.carriers[f"{draft.id}/inbjudan"] = (["organiser"], min(draft.days))
    if rng.random() < 0.4:
        tasks.append(
            {"id": "dela", "title": titles[1], "owner": "each organisation", "each": "meeting", "when": "after"}
        )
        for draft in found.meetings:
            draft.carriers[f"{draft.id}/dela"] = (list(draft.coming or []), max(draft.days) + timedelta(days=60))
    if rng.random() < 0.3:
        tasks.append({"id": "bokslut", "title": titles[2], "owner": "organiser", "due": "end of programme"})
    if tasks:
        tree["tasks"] = tasks


def workload(rng: Random, tree: Item) -> None:
    """A promise that is kept with a wide margin."""
    if rng.random() < 0.4:
        tree["workload"] = [{"effort": rng.choice(("20 days", "30 days")), "per": "participant"}]
        if rng.random() < 0.3:
            tree["workload"] = [{"effort": "10 days"}, {"effort": "2 days", "each": "meeting"}]


def selection(rng: Random, found: Programme, tree: Item) -> None:
    if rng.random() < 0.4:
        until = found.first - timedelta(days=40)
        tree["selection"] = {
            "places": str(len(found.who.ids)),
            "criteria": list(rng.sample(SENTENCES[found.who.language], 2)),
            "apply_until": until.isoformat(),
            "decided": (until + timedelta(days=20)).isoformat(),
        }
    condition = {"sv": "Ledningen har gett ett uppdrag", "en": "The management has given a mandate"}[found.who.language]
    if rng.random() < 0.3:
        tree["preconditions"] = [{"id": "uppdrag", "title": condition}]
    elif rng.random() < 0.4:
        tree["preconditions"] = "forutsattningar"
        yes = {"sv": ["ja", "delvis", "nej"], "en": ["yes", "partly", "no"]}[found.who.language]
        found.files["checklists/forutsattningar.yaml"] = {
            "title": {"sv": "Förutsättningar", "en": "Preconditions"}[found.who.language],
            "owner": "each organisation",
            "answers": list(yes),
            "entries": [
                {"id": "uppdrag", "title": condition},
                FUNCTIONS[found.who.language][found.who.functions[0]] + " ?",
            ],
        }


def stated(rng: Random, found: Programme, tree: Item, length: int, sort: str) -> None:
    """Totals as somebody announced them, counted here from what was planned."""
    if rng.random() < 0.4:
        return
    stated: Item = {"organisations": str(len(found.who.ids))}
    if sort == "plain" and all(draft.coming is not None for draft in found.meetings):
        stated["meetings"] = str(len(found.meetings))
        stated["days"] = str(sum(len(draft.days) if draft.certain else 1 for draft in found.meetings))
    if "tracks" in tree:
        stated["tracks"] = str(len(tree["tracks"]))
    if rng.random() < 0.5:
        stated["duration"] = rng.choice((f"{length} months", f"{length} månader"))
    if rng.random() < 0.4:
        counties: dict[str, int] = {}
        for one in found.who.members:
            counties[one.county] = counties.get(one.county, 0) + 1
        stated["by"] = {"county": {county: str(number) for county, number in counties.items()}}
    tree["stated"] = stated


def invitations(rng: Random, found: Programme, tree: Item) -> None:
    milestones: list[Value] = []
    title = {"sv": "Inbjudan till", "en": "Invitation to"}[found.who.language]
    for draft in found.meetings:
        if draft.dated == "vague":
            continue
        entry: Item = {"title": f"{title} {draft.tree['title']}", "kind": "invitation"}
        entry["date"] = f"{draft.weeks} weeks before {draft.id}"
        if rng.random() < 0.3 and draft.certain:
            entry |= {"date": (min(draft.days) - timedelta(weeks=draft.weeks)).isoformat(), "meetings": [draft.id]}
        milestones.append(entry)
    if rng.random() < 0.4:
        halfway = {"sv": "Halvtid", "en": "Half-time"}[found.who.language]
        milestones.append({"id": "halvtid", "title": halfway, "date": f"{month_after(found.first, 6):%Y-%m}"})
    if milestones and rng.random() < 0.85:
        tree["milestones"] = milestones


def people(rng: Random, found: Programme, tree: Item, setting: Setting) -> None:
    language = found.who.language
    mail = {"sv": "jamlikhet@myndigheten.example", "en": "equality@agency.example"}[language]
    label = {"sv": "Processledare", "en": "Facilitator"}[language]
    tree["contacts"] = [{"function": label, "mail": mail, "phone": "010-000 00 00"}]
    if rng.random() < 0.5:
        tree["staff"] = [
            {"function": label, "organisation": ORGANISER[0], "share": "50 %"},
            {"function": {"sv": "Utredare", "en": "Analyst"}[language], "share": "100 %"},
        ]
    if rng.random() < 0.6:
        expected = list(found.who.expects)
        for draft in found.meetings:
            expected += listed(draft.tree.get("expects"))
        for track in listed(tree.get("tracks")):
            expected += listed(track.get("expects"))
        people = circles.participants(rng, found.who, expected)
        until = (found.last + timedelta(days=400)).isoformat()
        for person in people:
            if rng.random() < 0.1:
                person["keep_until"] = until
        found.files["participants.yaml"] = list(people)
