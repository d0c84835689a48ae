"""Many programmes drawn by lot, for measuring: `python benchmarks/corpus.py COUNT FOLDER`.

They are those of the tests' generator, with more meetings and a paragraph or two in each item, so that a programme
weighs what a real one with all its agendas does: about 70 kB. The same seed gives the same bytes.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.generated.circle import shared_register
from tests.generated.frames import Setting
from tests.generated.programmes import programme
from tests.generated.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Iterator

MEETINGS = 13
SIZE = 57_000  # bytes of a programme, before the texts are folded
SENTENCES = (
    "Underlaget skickas ut en vecka i förväg och används under passet.",
    "Den som leder samtalet ser till att alla kommer till tals.",
    "Anteckna vad gruppen kommer fram till; det behövs vid nästa träff.",
    "Utgå från den egna organisationens nuläge och vad som redan är beslutat.",
    "Avsluta med att enas om vem som gör vad och när det ska vara klart.",
    "Ta med siffrorna från den senaste uppföljningen.",
)


def main() -> None:
    count, root = int(sys.argv[1]), Path(sys.argv[2])
    sizes = [_write(root, file, text) for file, text in corpus(count)]
    print(f"{count} programmes, {len(sizes)} files, {sum(sizes) / 1e6:.1f} MB in {root}")


def corpus(count: int) -> Iterator[tuple[str, str]]:
    """The files of a workspace with so many programmes."""
    mentors = []
    for number in range(1, count + 1):
        name = f"program-{number:04}"
        rng = Random(number)
        first = date(rng.choice((2026, 2027)), rng.choice((1, 2, 8, 9)), 1)
        made = programme(rng, name, rng.choice(("sv", "sv", "en")), Setting(closed=set(), today=None), first, MEETINGS)
        renamed = {one: f"{one}-{number:04}" for one in made.who.ids}
        trees = {file: _renamed(tree, renamed) for file, tree in made.files.items()}
        mentors.append(made.who.mentor)
        _filled(rng, trees)
        yield from ((f"programmes/{name}/{file}", Writer(number, file).text(tree)) for file, tree in trees.items())
    yield "organisations.yaml", Writer(0, "organisations.yaml").text(shared_register(mentors))
    yield "jamx.yaml", "language: sv\n"


def _renamed(value: Any, names: dict[str, str]) -> Any:
    """Plain values in which each programme has organisations of its own."""
    if isinstance(value, dict):
        for key in [key for key in value if key in names]:
            value[names[key]] = value.pop(key)
        for key, child in value.items():
            value[key] = _renamed(child, names)
        return value
    if isinstance(value, list):
        value[:] = [_renamed(child, names) for child in value]
        return value
    return names.get(value, value)


def _filled(rng: Random, trees: dict[str, Any]) -> None:
    """Gives items a text each, until the programme weighs enough."""
    items = [item for tree in trees.values() if isinstance(tree, dict) for item in _items(tree)]
    wanting = SIZE - sum(len(Writer(0, file).text(tree).encode()) for file, tree in trees.items())
    each = max(0, wanting) // max(1, len(items))
    for item in items:
        text: list[str] = []
        while sum(map(len, text)) < each:
            text.append(rng.choice(SENTENCES))
        if text:
            item["facilitator_notes"] = " ".join(text)


def _items(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for day in (tree, *tree.get("days", ())):
        for key in ("agenda", "items"):
            listed = day.get(key)
            yield from (item for item in listed or () if isinstance(item, dict)) if isinstance(listed, list) else ()


def _write(root: Path, file: str, text: str) -> int:
    path = root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.write_bytes(text.encode())


if __name__ == "__main__":
    main()
