"""Writes what is made from the rules, the models and the tests' cases in this folder: `python docs/generate.py`."""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from docs.making.commands import commands_page  # noqa: E402 - the checkout first, whatever is installed
from docs.making.file_format import file_format_page  # noqa: E402
from docs.making.markdown import MADE  # noqa: E402
from docs.making.rules import FILES, rules_page  # noqa: E402
from docs.making.templates import templates_page  # noqa: E402
from jamx.api.schemas import KINDS, schema_text  # noqa: E402
from jamx.report.manuals import fenced  # noqa: E402
from jamx.words.catalogue import LANGUAGES, catalogue  # noqa: E402
from jamx.words.messages import help_text, message  # noqa: E402
from tests.mistakes.cases import FILE, MISTAKES, Mistake, errors  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Finding


def mistakes_page() -> str:
    """What first-time authors write, what jamx answers, and what the file is when they have done so."""
    parts = [MADE, "", "# Mistakes, and what jamx answers", "", *_mistakes_preface()]
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
    yield fenced(_shown(mistake.text.rstrip("\n")), "yaml")
    for finding in errors(root, mistake.data).findings:
        yield ""
        yield from _answers(finding)
    yield ""
    yield "The file is then:"
    yield ""
    yield fenced((mistake.folder / "right.yaml").read_text(encoding="utf-8").rstrip("\n"), "yaml")


def _answers(finding: Finding) -> Iterator[str]:
    span = finding.place.span
    where = f"{FILE.rpartition('/')[2]}:{span.line}:{span.column}" if span else FILE
    fix = " · with edits" if finding.fix else ""
    yield f"`{where}` · `{finding.rule}`{fix}"
    for language in LANGUAGES:
        said = f"{message(finding, language)}\n{catalogue(language).say('help')}: {help_text(finding, language)}"
        yield ""
        yield fenced(_shown(said), "text")


def _shown(text: str) -> str:
    """What cannot be seen, or would change how the page reads, written out."""
    return text.replace("\t", "→   ").replace("\u202e", "[U+202E]").replace("\u00a0", "[U+00A0]")


PAGES = {
    "commands.md": commands_page,
    "file-format.md": file_format_page,
    **{file: partial(rules_page, language) for file, language in FILES.items()},
    "mistakes.md": mistakes_page,
    "templates.md": templates_page,
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
