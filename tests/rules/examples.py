"""Examples as workspaces: a block of YAML, or several with `# file:` lines, becomes files that are checked.

A line `# today: 2022-09-01` in a file says what day it is, for the rules that need to know; a line `# in git` puts the
file that it stands in under git.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from jamx.check.run import Run
from jamx.findings import Severity
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from jamx.findings import Finding, Place

PROGRAMME = "programmes/example"
_MARK = re.compile(r"#\s*(expect|expect-below): (?P<rules>[a-z/@0-9, -]+?)\s*$")


_TODAY = re.compile(r"^# today: ([0-9]{4}-[0-9]{2}-[0-9]{2})$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Written:
    """A file of an example and the lines it was written from."""

    file: str
    text: str
    encoding: str = "utf-8"


@dataclass(frozen=True, slots=True, order=True)
class Expected:
    """A finding as an example announces it; column 0 where it does not say."""

    file: str
    line: int
    rule: str
    column: int = 0


def files(text: str) -> Iterator[Written]:
    """The files of a block: those that `# file:` lines begin, or else one meeting."""
    name, encoding = "meetings/meeting.yaml", "utf-8"
    lines: list[str] = []
    begun = False
    for line in text.removesuffix("\n").split("\n"):
        if line.startswith("# file: "):
            if begun:
                yield Written(_path(name), "\n".join(lines) + "\n", encoding)
            name, encoding, lines, begun = line.removeprefix("# file: ").strip(), "utf-8", [], True
        elif line.startswith("# encoding: "):
            encoding, begun = line.removeprefix("# encoding: ").strip(), True
        else:
            lines.append(line)
            begun = begun or bool(line.strip())
    yield Written(_path(name), "\n".join(lines) + "\n", encoding)


def _path(name: str) -> str:
    return name[1:] if name.startswith("/") else f"{PROGRAMME}/{name}"


def write(root: Path, written: list[Written]) -> Path:
    """Puts files into a workspace; a programme that says nothing of itself gets a title."""
    for one in written:
        path = root / one.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(one.text.encode(one.encoding))
    programme = root / PROGRAMME / "programme.yaml"
    if not programme.exists():
        programme.parent.mkdir(parents=True, exist_ok=True)
        programme.write_text("title: Programme\n", encoding="utf-8")
    kept = [one.file for one in written if "# in git" in one.text.split("\n")]
    for arguments in (["init", "--quiet"], ["add", "--", *kept]) if kept else ():
        subprocess.run(["git", *arguments], cwd=root, check=True)
    return root


def today(root: Path) -> date | None:
    """The day that a line `# today: 2022-09-01` of some file says it is; None where no file does."""
    for path in sorted(root.rglob("*.yaml")):
        match = _TODAY.search(path.read_text(encoding="utf-8", errors="replace")) if path.is_file() else None
        if match:
            return date.fromisoformat(match[1])
    return None


def check(root: Path) -> tuple[Finding, ...]:
    """Everything the checker finds, on the day that an example says it is."""
    return Run(Plan(Workspace(root), today=today(root))).result().findings


def expected(written: list[Written]) -> list[Expected]:
    """What the comments of an example announce."""
    found = []
    for one in written:
        for number, line in enumerate(one.text.split("\n"), 1):
            match = _MARK.search(line)
            for said in match["rules"].split(",") if match else ():
                rule, _, column = said.strip().partition("@")
                below = match is not None and match[1] == "expect-below"
                found.append(Expected(one.file, number + below, rule, int(column or 0)))
    return sorted(found)


def told(findings: tuple[Finding, ...], announced: list[Expected], rule: str) -> list[Expected]:
    """The findings in the same form: all but notes, and the notes of rules that matter here."""
    notes = {rule, *(one.rule for one in announced)}
    places = {(one.file, one.line, one.rule) for one in announced if one.column}
    found = []
    for finding in findings:
        if finding.severity is Severity.NOTE and finding.rule not in notes:
            continue
        span = finding.place.span
        line, column = (span.line, span.column) if span is not None else (1, 1)
        named = (finding.place.file, line, finding.rule) in places
        found.append(Expected(finding.place.file, line, finding.rule, column if named else 0))
    return sorted(found)


def in_full(finding: Finding) -> str:
    """A finding with its facts and its other ends, a line for each place."""
    weight = finding.severity.value if finding.severity is not None else "?"
    variant = f"#{finding.variant}" if finding.variant else ""
    lines = [f"{_where(finding.place)} {weight} {finding.rule}{variant}{_facts(finding.arguments)}"]
    lines += [f"  {_where(one.place)} {one.message}{_facts(one.arguments)}" for one in finding.related]
    return "".join(f"{line}\n" for line in lines)


def of_family(root: Path, family: str, text: str) -> str:
    """All findings of a family in the files of an example, in full, without the folder of the programme."""
    findings = check(write(root, list(files(text))))
    assert not [one for one in findings if one.rule.startswith("source/")], findings
    return "".join(in_full(one) for one in findings if one.rule.startswith(f"{family}/")).replace(f"{PROGRAMME}/", "")


def _where(place: Place) -> str:
    return f"{place.file}:{place.span.line}:{place.span.column}" if place.span is not None else place.file


def _facts(facts: Mapping[str, object]) -> str:
    return "".join(f" {key}={str(value)!r}" for key, value in sorted(facts.items()))


def by_keys(finding: Finding) -> list[str]:
    """A finding by the keys it stands at, with its weight and its facts; then a line for each of its other ends.

    Lines and columns say less: where a key is not there, they are those of what it would stand in.
    """
    weight = finding.severity.value if finding.severity is not None else "?"
    variant = f"#{finding.variant} " if finding.variant else ""
    ends = [f"  {one.message} {_keys(one.place)}{_facts(one.arguments)}" for one in finding.related]
    return [f"{_keys(finding.place)} {variant}{weight}{_facts(finding.arguments)}", *ends]


def _keys(place: Place) -> str:
    file = place.file.removeprefix(f"{PROGRAMME}/").removesuffix(".yaml")
    return f"{file}:{'.'.join(map(str, place.path))}"
