"""The mistakes: one folder each, with the wrong file, the answers, and the file as the answer makes it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from jamx.api import Workspace, findings_text
from jamx.findings import Finding, Result, Severity
from jamx.words.messages import help_text

FOLDER = Path(__file__).parent
FILE = "programmes/p/meetings/traff-1.yaml"
AROUND = {
    "programmes/p/programme.yaml": "title: Program\nlanguage: sv\n",
    "programmes/p/organisations.yaml": "lund:\n  name: Lunds kommun\nmalmo:\n  name: Malmö stad\n",
}
"""The workspace that every wrong file stands in."""

_LINES = re.compile(r"(?:lines?|rad|raderna) (?P<first>\d+)(?:–(?P<last>\d+))?")
_ROUNDS = 8


@dataclass(frozen=True)
class Mistake:
    """One case."""

    name: str

    @property
    def folder(self) -> Path:
        return FOLDER / self.name

    @property
    def title(self) -> str:
        """What was done, in a few words."""
        return (self.folder / "title.txt").read_text(encoding="utf-8").strip()

    @property
    def data(self) -> bytes:
        """The wrong file."""
        return (self.folder / "wrong.yaml").read_bytes()

    @property
    def text(self) -> str:
        """The wrong file as its author sees it."""
        try:
            return self.data.decode()
        except UnicodeDecodeError:
            return self.data.decode("cp1252")


MISTAKES = tuple(Mistake(path.parent.name) for path in sorted(FOLDER.glob("*/wrong.yaml")))


def workspace(root: Path, data: bytes) -> Workspace:
    """A workspace with a file in it."""
    for name, text in {**AROUND, FILE: ""}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if text else data)
    return Workspace(root)


def errors(root: Path, data: bytes) -> Result:
    """What fails a run, without warnings and notes."""
    result = workspace(root, data).run()
    found = tuple(one for one in result.findings if one.severity is Severity.ERROR)
    return result._replace(findings=found)


def answer(root: Path, mistake: Mistake, language: str) -> str:
    """The answer on a terminal."""
    found = errors(root, mistake.data).findings
    return findings_text(found, language, workspace(root, mistake.data).lines)


def followed(root: Path, text: str, data: bytes, language: str) -> str:
    """The file after somebody did what the help says, word by word, until nothing is left to do."""
    for _ in range(_ROUNDS):
        found = errors(root, data).findings
        if not found:
            return text
        text = _obeyed(text, help_text(found[0], language) or "")
        data = text.encode()
    raise AssertionError(text)


def _obeyed(text: str, advice: str) -> str:
    lead, *new = advice.split("\n")
    said = list(_LINES.finditer(lead))
    assert said, f"no lines in: {advice}"
    first, last = int(said[-1]["first"]), int(said[-1]["last"] or said[-1]["first"])
    lines = text.split("\n")
    return "\n".join([*lines[: first - 1], *new, *lines[last:]])


def kinds(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    """Findings by rule and sentence, sorted."""
    return sorted((finding.rule, finding.variant) for finding in findings)
