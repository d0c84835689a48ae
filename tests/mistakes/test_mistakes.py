"""Every mistake is answered with a correction that can be followed word by word."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from jamx.source.amend import amended
from tests.mistakes.cases import FOLDER, MISTAKES, Mistake, answer, errors, followed, kinds

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jamx.findings import Finding

_EXPECTED = {"title.txt", "wrong.yaml", "right.yaml", "answer.en.txt", "answer.sv.txt"}


@pytest.fixture
def kept(request: pytest.FixtureRequest) -> Callable[[Mistake, str, str], None]:
    """Compares a text with a file of the case; writes it with `--update-golden`."""

    def compare(mistake: Mistake, name: str, text: str) -> None:
        path = mistake.folder / name
        if request.config.getoption("--update-golden"):
            path.write_bytes(text.encode())
        assert path.is_file(), f"{path} is missing: run pytest --update-golden and look at it"
        assert path.read_bytes().decode() == text

    return compare


def test_there_are_at_least_forty() -> None:
    assert len(MISTAKES) >= 40


def test_nothing_else_lies_there() -> None:
    found = {path.name for path in FOLDER.glob("*/*") if path.parent.name != "__pycache__"}

    assert found == _EXPECTED


@pytest.mark.parametrize("language", ["en", "sv"])
@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: one.name)
def test_answer(mistake: Mistake, language: str, tmp_path: Path, kept: Callable[[Mistake, str, str], None]) -> None:
    kept(mistake, f"answer.{language}.txt", answer(tmp_path, mistake, language))


@pytest.mark.parametrize("language", ["en", "sv"])
@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: one.name)
def test_help_followed_word_by_word_passes(
    mistake: Mistake, language: str, tmp_path: Path, kept: Callable[[Mistake, str, str], None]
) -> None:
    text = followed(tmp_path, mistake.text, mistake.data, language)

    assert errors(tmp_path, text.encode()).findings == ()
    kept(mistake, "right.yaml", text)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: one.name)
def test_edits_take_away_the_finding_and_bring_none(mistake: Mistake, tmp_path: Path) -> None:
    before = errors(tmp_path, mistake.data).findings
    for finding in before:
        if finding.fix is not None:
            after = errors(tmp_path, amended(mistake.text, finding.fix.edits).encode()).findings
            assert Counter(kinds(after)) < Counter(kinds(before))


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: one.name)
def test_edits_keep_line_ends_and_byte_order_mark(mistake: Mistake, tmp_path: Path) -> None:
    for plain, windows in zip(_fixed(mistake, tmp_path), _fixed(mistake, tmp_path, "\r\n", "\ufeff"), strict=True):
        assert plain.replace("\n", "\r\n") == windows


def _fixed(mistake: Mistake, root: Path, end: str = "\n", mark: str = "") -> list[str]:
    """The file after the edits of each finding; edits count from behind the mark."""
    text = mistake.text.replace("\n", end)
    found: tuple[Finding, ...] = errors(root, (mark + text).encode()).findings
    return [amended(text, finding.fix.edits) for finding in found if finding.fix is not None]
