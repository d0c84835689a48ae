"""Writes what is made from the rules, the models and the tests' cases in this folder: `python docs/generate.py`."""

from __future__ import annotations

import re
import sys
import tempfile
from functools import partial
from itertools import groupby
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from jamx.api import RULES  # noqa: E402 - the checkout first, whatever is installed
from jamx.api.schemas import KINDS, schema_text  # noqa: E402
from jamx.words.catalogue import LANGUAGES, catalogue  # noqa: E402
from jamx.words.messages import help_text, message  # noqa: E402
from tests.mistakes.cases import FILE, MISTAKES, Mistake, errors  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Finding
    from jamx.rules.rule import Rule

_MADE = "<!-- Made by docs/generate.py: change the source and run it again. -->"
_FAMILIES = {
    "source": "how a file reads",
    "schema": "what a file may say",
    "reference": "what names lead to",
    "agenda": "the minutes of a day",
    "pace": "whether a day would work",
    "calendar": "dates, and the days between them",
    "count": "totals against what is listed",
    "deliverable": "plans and reports",
    "programme": "a programme as a whole",
    "people": "who comes, and who is missing",
    "privacy": "what is known of people",
    "text": "titles and texts",
    "template": "templates of your own",
    "ignore": "comments that acknowledge findings",
}
_BLOCK = re.compile(r"^(Bad|Good|Options):\n((?:(?:    .*)?\n?)+)", re.MULTILINE)


def rules_page() -> str:
    """Every rule with its manual, by family."""
    parts = [_MADE, "", "# Rules", "", *_rules_preface()]
    for family, rules in groupby(RULES.values(), key=lambda rule: rule.family):
        parts += ["", f"## {family}: {_FAMILIES.get(family, family)}"]
        for rule in rules:
            parts += ["", *_rule(rule)]
    return "\n".join(parts) + "\n"


def _rules_preface() -> list[str]:
    return [
        f"What `jamx check` looks for: {len(RULES)} rules. `jamx explain RULE` shows the same on a terminal. A rule is",
        "switched off or weighed otherwise, and its options are set, in `jamx.yaml` under `rules`; a single finding is",
        "acknowledged with a comment: `# jamx: ignore[rule] reason`.",
    ]


def _rule(rule: Rule) -> Iterator[str]:
    yield f"### {rule.name}"
    yield ""
    prose, blocks = _taken_apart(rule.manual)
    title, _, reasons = prose.partition("\n")
    yield f"**{title}** Severity: {rule.severity.value}."
    if reasons.strip():
        yield ""
        yield reasons.strip()
    for heading, block in blocks:
        yield ""
        yield f"{heading}:"
        yield ""
        yield from _options(block) if heading == "Options" else _fenced(block, "yaml")


def _taken_apart(manual: str) -> tuple[str, list[tuple[str, str]]]:
    """A manual's prose, and its indented blocks with their headings."""
    blocks = [(match[1], dedent(match[2]).strip("\n")) for match in _BLOCK.finditer(manual + "\n")]
    return _BLOCK.sub("", manual + "\n").strip(), blocks


def _options(block: str) -> Iterator[str]:
    for line in block.split("\n"):
        name, _, meaning = line.partition(": ")
        yield f"- `{name}`: {meaning}"


def _fenced(text: str, language: str) -> list[str]:
    """A code block whose fence is longer than any in the text."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return [f"{fence}{language}", text, fence]


def mistakes_page() -> str:
    """What first-time authors write, what jamx answers, and what the file is when they have done so."""
    parts = [_MADE, "", "# Mistakes, and what jamx answers", "", *_mistakes_preface()]
    with tempfile.TemporaryDirectory() as folder:
        for mistake in MISTAKES:
            parts += ["", *_mistake(mistake, Path(folder))]
    return "\n".join(parts) + "\n"


def _mistakes_preface() -> list[str]:
    return [
        f"{len(MISTAKES)} mistakes of first files. A test does to each file what the help says, word by word, in both",
        "languages; the file then passes `jamx check` without errors. Where only one thing can have been meant, the",
        "finding carries edits too, which an editor can apply. Where several can, the help says that it is an example.",
    ]


def _mistake(mistake: Mistake, root: Path) -> Iterator[str]:
    yield f"## {mistake.title}"
    yield ""
    yield from _fenced(_shown(mistake.text.rstrip("\n")), "yaml")
    for finding in errors(root, mistake.data).findings:
        yield ""
        yield from _answers(finding)
    yield ""
    yield "The file is then:"
    yield ""
    yield from _fenced((mistake.folder / "right.yaml").read_text(encoding="utf-8").rstrip("\n"), "yaml")


def _answers(finding: Finding) -> Iterator[str]:
    span = finding.place.span
    where = f"{FILE.rpartition('/')[2]}:{span.line}:{span.column}" if span else FILE
    fix = " · with edits" if finding.fix else ""
    yield f"`{where}` · `{finding.rule}`{fix}"
    for language in LANGUAGES:
        said = f"{message(finding, language)}\n{catalogue(language).say('help')}: {help_text(finding, language)}"
        yield ""
        yield from _fenced(_shown(said), "text")


def _shown(text: str) -> str:
    """What cannot be seen, or would change how the page reads, written out."""
    return text.replace("\t", "→   ").replace("\u202e", "[U+202E]").replace("\u00a0", "[U+00A0]")


PAGES = {
    "rules.md": rules_page,
    "mistakes.md": mistakes_page,
    **{f"schemas/{kind}.json": partial(schema_text, kind) for kind in KINDS},
}


def main() -> None:
    """Writes the pages that are not as they should be."""
    for name, page in PAGES.items():
        path, text = HERE / name, page().encode()
        if not path.is_file() or path.read_bytes() != text:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text)


if __name__ == "__main__":
    main()
