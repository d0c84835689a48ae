"""How long reading takes, as a share of `yaml.load(text, CSafeLoader)` on the same text. Prints; asserts nothing.

python benchmarks/reading.py
"""

from __future__ import annotations

import gc
import statistics
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from jamx.source import events
from jamx.source.document import read
from jamx.source.parsing import parsed
from jamx.source.positions import positions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROUNDS = 41
SIZES = (10_000, 30_000, 70_000)  # bytes, about
LARGEST = max(SIZES)

HEAD = """\
# Möte {n}: skrivs om varje år
title: "Träff {n}: ledning och styrning"
kind: learning meeting
number: {n}
status: preliminary   # väntar på lokal
date: 2023-03-{day:02}
time: 09.30–16.00
place: Lund
host: lund
outcomes:
  - id: analys
    title: En aktuell intressentanalys
expects:
  - any_of: [kommundirektor, namndordforande]
    count: 1
    strength: expected
agenda:
"""
ITEM = """\
  - title: Varje organisation presenterar sitt arbete {n}
    time: 10.20–11.20
    each: organisation
    parts:
      - title: Presentation
        duration: 10 min
      - title: Återkoppling från alla
        duration: 5 min
        joint: true   # en gång, efter varvet
    points:
      - Syfte och metod i korthet
      - title: Mentorn berättar om förra omgången
        optional: mentor
    outputs: [analys]
    facilitator_notes: Fånga upp dem som har börjat.
  - title: Lunch
    time: 12–13
    kind: lunch
"""
NOTE = """\
    text: |
      Vi går igenom *läget* hos var och en.

      Frågor att ta med sig: vad har ändrats, vad återstår?
"""


def programme(size: int) -> str:
    """A meeting of about that many bytes, in block style as people write it."""
    parts = [HEAD.format(n=1, day=14)]
    number = 0
    while sum(map(len, parts)) < size:
        number += 1
        parts.append(ITEM.format(n=number))
        if number % 3 == 0:
            parts.append(NOTE)
    return "".join(parts)


def main() -> None:
    print(f"share of yaml.load(text, CSafeLoader), median of {ROUNDS} interleaved rounds")
    for size in SIZES:
        text = programme(size)
        data = text.encode()
        document = read(data, "meeting.yaml")
        readers: Mapping[str, Callable[[], object]] = {
            "CSafeLoader": lambda text=text: yaml.load(text, yaml.CSafeLoader),
            "values": lambda data=data: read(data, "meeting.yaml"),
            "values by a parser": lambda text=text: parsed(text, "meeting.yaml"),
            "values with places": lambda document=document: positions(document),
            "events only": lambda text=text: _drained(text),
        }
        repeat = max(1, LARGEST // len(data))
        times = _times(readers, repeat)
        print(f"\n{len(data):>7} bytes, {len(text.splitlines())} lines")
        for name, seconds in times.items():
            shares = sorted(own / base for own, base in zip(seconds, times["CSafeLoader"], strict=True))
            speed = len(data) * repeat / statistics.median(seconds) / 1e6
            print(f"  {name:<18} {statistics.median(shares):5.2f}   {speed:6.1f} MB/s")


def _times(readers: Mapping[str, Callable[[], object]], repeat: int) -> dict[str, list[float]]:
    """Seconds of each reader in each round; small files are read several times over, for a round to be worth timing."""
    times: dict[str, list[float]] = {name: [] for name in readers}
    gc.disable()
    for _ in range(ROUNDS):
        for name, reader in readers.items():
            gc.collect()
            start = perf_counter()
            for _ in range(repeat):
                reader()
            times[name].append(perf_counter() - start)
    gc.enable()
    return times


def _drained(text: str) -> None:
    parser = events.events(text, fast=True)
    while type(parser.get_event()) is not yaml.StreamEndEvent:
        pass


if __name__ == "__main__":
    main()
