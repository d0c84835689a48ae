"""Workspaces drawn by lot, with nothing wrong in them: `workspace(seed)` is always the same one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

from tests.generated.agendas import Timed
from tests.generated.circle import shared_register
from tests.generated.frames import Programme, Setting
from tests.generated.good_days import is_good, month_after
from tests.generated.lines import line_of
from tests.generated.programmes import programme
from tests.generated.writer import Writer

if TYPE_CHECKING:
    from pathlib import Path as Folder

    from tests.generated.writer import Path, Value


@dataclass
class Workspace:
    """Files as plain values, and the hand that writes them.

    Attributes:
        seed: What it was drawn from.
        trees: Plain values by file.
        raw: Files that are no YAML of ours, or that were changed after they had been written.
        today: The day on which it is looked at.
        programmes: What its programmes were made from.
    """

    seed: int
    trees: dict[str, Value] = field(default_factory=dict)
    raw: dict[str, bytes] = field(default_factory=dict)
    today: date | None = None
    programmes: list[Programme] = field(default_factory=list)

    def text(self, file: str) -> str:
        """A file as it is written."""
        raw = self.raw.get(file)
        return raw.decode() if raw is not None else Writer(self.seed, file).text(self.trees[file])

    def line(self, file: str, path: Path) -> int:
        """The line of a value, counted from 1."""
        return line_of(self.text(file), path)

    def files(self) -> dict[str, bytes]:
        """Every file."""
        return {file: self.text(file).encode() for file in self.trees} | self.raw

    def copy(self) -> Workspace:
        """One that can be changed; what is written of the other stays."""
        trees = {file: _copied(tree) for file, tree in self.trees.items()}
        return Workspace(self.seed, trees, dict(self.raw), self.today, self.programmes)

    def write(self, root: Folder) -> None:
        """Puts the files into a folder."""
        put(root, self.files())


def put(root: Folder, files: dict[str, bytes]) -> None:
    """Puts files into a folder."""
    for file, data in files.items():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _copied(value: Value) -> Value:
    if isinstance(value, Timed):
        found = Timed({key: _copied(child) for key, child in value.items()})
        found.start, found.minutes = value.start, value.minutes
        return found
    if isinstance(value, dict):
        return {key: _copied(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_copied(child) for child in value]
    return value


def workspace(seed: int) -> Workspace:
    """The workspace of a seed."""
    rng = Random(seed)
    found = Workspace(seed)
    setting = Setting(closed=_closed(rng), today=_today(rng))
    found.today = setting.today
    count = rng.choice((1, 1, 2, 2, 3))
    for number in range(count):
        first = date(rng.choice((2026, 2027)), rng.choice((1, 2, 8, 9, 9)), 1)
        name = f"{rng.choice(('stod', 'larande', 'natverk'))}-{number + 1}"
        made = programme(rng, name, rng.choice(("sv", "sv", "en")), setting, first)
        found.programmes.append(made)
        found.trees |= {f"programmes/{name}/{file}": tree for file, tree in made.files.items()}
    if rng.random() < 0.3:
        _parent(rng, found)
    found.trees["organisations.yaml"] = shared_register([made.who.mentor for made in found.programmes])
    found.trees |= _surroundings(rng, setting)
    return found


def _closed(rng: Random) -> set[date]:
    days = [date(2026, 1, 1) + timedelta(days=rng.randrange(1400)) for _ in range(rng.choice((0, 0, 3)))]
    return {day for day in days if is_good(day)}


def _today(rng: Random) -> date | None:
    if rng.random() < 0.4:
        return None
    return date(2026, 6, 1) + timedelta(days=rng.randrange(500))


def _parent(rng: Random, found: Workspace) -> None:
    """A programme above all the others, for as long as any of them."""
    first, last = min(one.first for one in found.programmes), max(one.last for one in found.programmes)
    title = {"sv": "Det långa programmet", "en": "The long programme"}[found.programmes[0].who.language]
    purpose = {"sv": "Håller ihop omgångarna.", "en": "Keeps the rounds together."}[found.programmes[0].who.language]
    tree: dict[str, Value] = {
        "title": title,
        "period": f"{first.year}/{month_after(last, 1):%Y-%m}",
        "purpose": purpose,
    }
    found.trees["programmes/langt/programme.yaml"] = tree
    for made in found.programmes:
        below = found.trees[f"programmes/{made.id}/programme.yaml"]
        if isinstance(below, dict):
            below["parent"] = "langt"


_BREAKS = (
    (7, ("Jönköping", "Västra Götaland", "Halland")),
    (8, ("Skåne", "Kalmar", "Kronoberg", "Blekinge", "Östergötland", "Södermanland")),
    (9, ("Stockholm", "Uppsala", "Gotland", "Värmland", "Örebro", "Västmanland", "Dalarna", "Gävleborg")),
    (10, ("Jämtland", "Västerbotten", "Norrbotten", "Västernorrland")),
)


def _surroundings(rng: Random, setting: Setting) -> dict[str, Value]:
    """Settings, and the breaks of schools."""
    found: dict[str, Value] = {}
    patterns: list[Value] = [
        {"title": "Sportlov", "counties": list(counties), "week": str(week), "since": "2026", "until": "2031"}
        for week, counties in _BREAKS
    ]
    patterns.append({"title": {"sv": "Höstlov", "en": "Autumn break"}, "week": "44", "since": "2026", "until": "2031"})
    if rng.random() < 0.7:
        found["calendar/school-breaks.yaml"] = {"patterns": patterns}
    settings: dict[str, Value] = {"language": "sv"}
    if rng.random() < 0.5:
        settings["time_zone"] = "Europe/Stockholm"
    if setting.closed:
        settings["calendar"] = {"country": "SE", "closed": [day.isoformat() for day in sorted(setting.closed)]}
    if rng.random() < 0.4:
        settings["organiser"] = {"name": "Utvecklingsmyndigheten", "contact": "info@myndigheten.example"}
    if rng.random() < 0.3:
        settings["rules"] = {"agenda/strands-uneven": {"minutes": "15"}, "pace/arrival": "off"}
    if setting.closed or rng.random() < 0.7:
        found["jamx.yaml"] = settings
    return found
