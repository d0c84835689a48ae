"""How much dearer jamx is than what it stands on: whole processes, run in turn, the median of the pairs' ratios.

    python benchmarks/start.py [ROUNDS]

Run it with the interpreter of an ordinary installation (`pip install .`); an editable one compiles at every start where
PYTHONDONTWRITEBYTECODE is set, so the variables of that kind are taken away.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parent.parent
EMPTY_TYPER = "import typer\napp = typer.Typer()\n@app.command()\ndef empty(): pass\napp()"
IMPORTS = "import typer, pydantic, yaml, jinja2"


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    jamx = shutil.which("jamx", path=str(Path(sys.executable).parent)) or "jamx"
    agenda = [jamx, "agenda", "render", "modellkoncept/larandetraff-1"]
    compare("jamx --version", [jamx, "--version"], "an empty Typer command", python(EMPTY_TYPER), rounds)
    compare("agenda render to Markdown", agenda, IMPORTS, python(IMPORTS), rounds)
    compare("jamx check", [jamx, "check"], IMPORTS, python(IMPORTS), rounds)


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def compare(name: str, one: list[str], base: str, other: list[str], rounds: int) -> None:
    run(one), run(other)
    pairs = [(run(one), run(other)) for _ in range(rounds)]
    ratio = median(a / b for a, b in pairs)
    mine, theirs = (median(times) * 1000 for times in zip(*pairs, strict=True))
    print(f"{ratio:5.2f}  {name} ({mine:.0f} ms) / {base} ({theirs:.0f} ms)")


def run(command: list[str]) -> float:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    started = perf_counter()
    subprocess.run(command, cwd=ROOT, env=clean, stdout=subprocess.DEVNULL, check=True)
    return perf_counter() - started


if __name__ == "__main__":
    main()
