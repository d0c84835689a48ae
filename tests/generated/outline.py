"""How a programme begins: its period, its phases, and by what it is divided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.generated import circle as circles
from tests.generated.good_days import last_of_month, month_after
from tests.generated.phrases import GOALS, ORGANISER, PHASES, SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.generated.frames import Programme
    from tests.generated.writer import Value

    Item = dict[str, Value]


def divide(rng: Random, found: Programme, tree: Item, sort: str) -> None:
    """Tracks, cohorts, groups, functions and whom the programme expects."""
    who, language = found.who, found.who.language
    labels = {"sv": ("För chefer", "För strateger"), "en": ("For leaders", "For specialists")}[language]
    if sort == "tracks":
        cut = max(1, len(who.ids) // 2)
        who.tracks = {"spar-a": who.ids[: cut + 1], "spar-b": who.ids[cut:]}
        tracks: list[Value] = []
        for (name, _), label in zip(who.tracks.items(), labels, strict=True):
            track: Item = {"id": name, "title": label}
            if rng.random() < 0.4:
                track["expects"] = list(circles.expectations(rng, who))
            tracks.append(track)
        if rng.random() < 0.3:
            tracks.append(
                {"id": "spar-c", "title": {"sv": "Eget stöd", "en": "Support of your own"}[language], "tailored": "yes"}
            )
        tree["tracks"] = tracks
    groups: list[Value] = []
    if sort == "cohorts":
        half = len(who.ids) // 2
        who.groups = {"grupp-1": who.ids[:half], "grupp-2": who.ids[half:]}
        titles = {"sv": "Delgrupp", "en": "Cohort"}[language]
        groups += [
            {"id": name, "title": f"{titles} {name[-1]}", "kind": "cohort", "members": list(members)}
            for name, members in who.groups.items()
        ]
    if rng.random() < 0.3:
        remit = rng.choice(SENTENCES[language])
        title = {"sv": "Styrgrupp", "en": "Steering group"}[language]
        groups.append({"id": "styrgrupp", "title": title, "kind": "steering group", "count": "6", "remit": [remit]})
    if groups:
        tree["groups"] = groups
    tree["functions"] = circles.declared(rng, who)
    if who.expects:
        tree["expects"] = list(who.expects)


def _phases(rng: Random, found: Programme, length: int) -> Iterator[Value]:
    """Phases that lie end to end."""
    names = PHASES[found.who.language][: rng.choice((2, 3, 4))]
    cuts = [length * number // len(names) for number in range(len(names) + 1)]
    for number, name in enumerate(names):
        first = month_after(found.first, cuts[number])
        last = month_after(found.first, cuts[number + 1] - 1)
        exact = f"{first}/{last_of_month(last)}"
        phase: Item = {
            "id": f"phase-{number + 1}",
            "title": name,
            "period": rng.choice((f"{first:%Y-%m}/{last:%Y-%m}", exact)),
        }
        if rng.random() < 0.3:
            phase["purpose"] = rng.choice(SENTENCES[found.who.language])
        yield phase


def beginning(rng: Random, found: Programme, tree: Item, length: int) -> None:
    language = found.who.language
    if language == "en" or rng.random() < 0.6:
        tree["language"] = language
    tree["organiser"] = rng.choice((ORGANISER[0], ORGANISER[0], ORGANISER[1]))
    months = f"{found.first:%Y-%m}/{found.last:%Y-%m}"
    tree["period"] = months if rng.random() < 0.7 else f"{found.first}/{found.last}"
    tree["purpose"] = " ".join(rng.sample(SENTENCES[language], 2))
    if rng.random() < 0.3:
        tree["background"] = "\n\n".join(rng.sample(SENTENCES[language], 3))
    if rng.random() < 0.5:
        tree["goals"] = [{"id": one, "title": title} for one, title in GOALS[language]]
    if rng.random() < 0.3:
        tree["text"] = {"sv": SENTENCES["sv"][0], "en": SENTENCES["en"][0]}
    if rng.random() < 0.4:
        tree["mode"] = rng.choice(("on-site", "digital", "hybrid"))
    if rng.random() < 0.6:
        tree["phases"] = list(_phases(rng, found, length))
