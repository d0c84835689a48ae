"""What a cold check costs, as a share of `yaml.load(text, CSafeLoader)` on the same files; and its memory.

    python benchmarks/checking.py [PROGRAMMES] [ROUNDS]

Whole processes, in turn, the median of the pairs' ratios; the workspace is drawn by lot (`benchmarks/corpus.py`), 1,000
programmes of 70 kB unless said. Run it with the interpreter of an ordinary installation. Prints; asserts nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
LOAD = """
import pathlib, sys, yaml
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.yaml")):
    yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
"""


class Cost(NamedTuple):
    """Seconds on the clock and of all processors, and the memory of the largest process in MiB."""

    wall: float
    processor: float
    memory: float


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    jamx = shutil.which("jamx", path=str(Path(sys.executable).parent)) or "jamx"
    with tempfile.TemporaryDirectory() as folder:
        whole, part = Path(folder, "whole"), Path(folder, "part")
        for root, size in ((whole, count), (part, max(1, count // 4))):
            subprocess.run([sys.executable, HERE / "corpus.py", str(size), root], check=True)
        load = [sys.executable, "-c", LOAD, str(whole)]
        for jobs in ("1", "2"):
            check = [jamx, "check", "--root", str(whole), "--jobs", jobs]
            pairs = [(cost(check), cost(load)) for _ in range(rounds)]
            tell(f"check --jobs {jobs}", pairs)
        for root, size in ((part, max(1, count // 4)), (whole, count)):
            memory = cost([jamx, "check", "--root", str(root), "--jobs", "1"]).memory
            print(f"{memory:7.0f} MiB at most, checking {size} programmes in one process")


def cost(command: list[str]) -> Cost:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    started = perf_counter()
    reader = subprocess.Popen(command, env=clean, stdout=subprocess.DEVNULL)
    _, _, used = os.wait4(reader.pid, 0)  # its own and what it has waited for; the largest of them for memory
    reader.returncode = 0
    return Cost(perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def tell(name: str, pairs: list[tuple[Cost, Cost]]) -> None:
    wall = median(one.wall / other.wall for one, other in pairs)
    processor = median(one.processor / other.processor for one, other in pairs)
    mine, theirs = (median(each.wall for each in costs) for costs in zip(*pairs, strict=True))
    print(f"{wall:5.2f}  {name} ({mine:.1f} s) / reading with CSafeLoader ({theirs:.1f} s)")
    print(f"{processor:5.2f}  the same in processor time")


if __name__ == "__main__":
    main()
