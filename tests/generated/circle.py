"""Who takes part in a programme: organisations, functions, who is expected, and participants who answer to that."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.generated.phrases import FUNCTIONS, LEVELS, ORGANISER, PARTNERS, PLACES

if TYPE_CHECKING:
    from random import Random

    from tests.generated.phrases import Place
    from tests.generated.writer import Value

    Item = dict[str, Value]


@dataclass
class Circle:
    """The people of a programme.

    Attributes:
        members: Who takes part.
        tracks: The ids of the programme's tracks, each with those who are in it.
        groups: Cohorts by id, each with its members.
        functions: The functions that the programme declares.
        expects: Whom the programme expects.
        mentor: Somebody who does not take part.
    """

    language: str
    members: list[Place]
    mentor: Place
    functions: tuple[str, ...]
    expects: list[Item] = field(default_factory=list)
    tracks: dict[str, list[str]] = field(default_factory=dict)
    groups: dict[str, list[str]] = field(default_factory=dict)
    guest: str = ""

    @property
    def ids(self) -> list[str]:
        """Who takes part, by id."""
        return [one.id for one in self.members]


def circle(rng: Random, language: str) -> Circle:
    """A circle of two to nine organisations."""
    chosen = rng.sample(PLACES, rng.choice((3, 4, 4, 5, 6, 7, 9)) + 1)
    functions = tuple(rng.sample(list(FUNCTIONS[language]), rng.choice((2, 3, 4, 5))))
    found = Circle(language, sorted(chosen[1:]), chosen[0], functions)
    if rng.random() < 0.8:
        found.expects = expectations(rng, found)
    if found.expects and rng.random() < 0.2:
        found.guest = "lansstyrelsen"
        found.expects.append({"any_of": [functions[0]], "from": found.guest, "strength": "expected"})
    return found


def expectations(rng: Random, who: Circle) -> list[Item]:
    """One or two expectations of the functions there are."""
    found: list[Item] = []
    for _ in range(rng.choice((1, 1, 2))):
        named: Value = list(rng.sample(who.functions, rng.choice((1, 1, 2))))
        one: Item = {rng.choice(("any_of", "any_of", "all_of")): named}
        if rng.random() < 0.6:
            one["count"] = rng.choice(("1", "2"))
        if rng.random() < 0.6:
            one["strength"] = rng.choice(("required", "expected", "recommended"))
        found.append(one)
    if rng.random() < 0.2:
        doubt = {"sv": "om ekonomin är ett tema", "en": "if finances are a theme"}[who.language]
        found.append({"any_of": [who.functions[-1]], "if": doubt})
    return found


def register(rng: Random, who: Circle, chosen: dict[str, list[str]] | None = None) -> Item:
    """The programme's own list of organisations. `chosen`: the meetings that each has picked."""
    found: Item = {}
    for one in who.members:
        entry: Item = {"name": one.name, "type": "kommun", "county": one.county}
        if rng.random() < 0.5:
            entry["roles"] = ["participant"]
        if rng.random() < 0.3:
            entry["short"] = one.town
        in_tracks = [track for track, members in who.tracks.items() if one.id in members]
        if in_tracks:
            entry["tracks"] = list(in_tracks)
        if chosen and one.id in chosen:
            entry["meetings"] = list(chosen[one.id])
        found[one.id] = entry
    return found


def shared_register(mentors: list[Place]) -> Item:
    """The register of the whole workspace: who organises, mentors, commissions."""
    found: Item = {ORGANISER[0]: {"name": ORGANISER[1], "county": ORGANISER[2], "roles": ["organiser"]}}
    for name, label, sort in PARTNERS:
        found[name] = {"name": label, "type": sort, "roles": ["partner"]}
    for one in mentors:
        found[one.id] = {"name": one.name, "county": one.county, "roles": ["mentor"]}
    return found


def declared(rng: Random, who: Circle) -> Item:
    """The functions, some with a level."""
    found: Item = {}
    for one in who.functions:
        label = FUNCTIONS[who.language][one]
        found[one] = {"label": label, "level": rng.choice(LEVELS)} if rng.random() < 0.4 else label
    return found


def participants(rng: Random, who: Circle, expected: list[Item]) -> list[Item]:
    """People enough for everything that anybody expects, without names."""
    wanted: dict[str, int] = {}
    for one in expected:
        if "from" not in one:
            for name in _names(one):
                wanted[name] = max(wanted.get(name, 0), int(str(one.get("count", "1"))))
    found: list[Item] = []
    for organisation in who.ids:
        people = [(name, number) for name, most in wanted.items() for number in range(most)]
        for name, number in people or [(who.functions[0], 0)]:
            entry: Item = {"organisation": organisation, "functions": [name]}
            if number and rng.random() < 0.5 and found[-1]["functions"] == [name]:
                found[-1]["count"] = str(number + 1)
            else:
                found.append(entry)
    if who.guest:
        found.append({"organisation": who.guest, "functions": [who.functions[0]]})
    return found


def _names(one: Item) -> list[str]:
    listed = one.get("any_of") or one.get("all_of")
    return [str(name) for name in listed] if isinstance(listed, list) else []
