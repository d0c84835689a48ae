"""Word, Excel and PDF on the command line: where they go, and what is said where something is not installed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

import jamx
from jamx.cli.delivery import on_a_terminal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

BEGINNINGS = {"docx": b"PK\x03\x04", "xlsx": b"PK\x03\x04", "pdf": b"%PDF-1.7"}
AGENDA = ("agenda", "render", "p/good", "--to")


@pytest.fixture
def fine(place: Path) -> Path:
    """The workspace without its fault."""
    (place / "programmes/p/meetings/bad.yaml").unlink()
    return place


def _skipped(done: Done) -> None:
    if done.code == 2 and "not installed" in done.err:
        pytest.skip(done.err.splitlines()[0])


WRITTEN = [
    ("agenda", "p/good", "docx"),
    ("agenda", "p/good", "pdf"),
    ("timetable", "p", "xlsx"),
    ("timetable", "p/good", "docx"),
]


@pytest.mark.parametrize(("noun", "address", "to"), WRITTEN)
def test_a_file_is_written_and_compared(run: Callable[..., Done], fine: Path, noun: str, address: str, to: str) -> None:
    call = (noun, "render", address, "--to", to, "-o", f"out.{to}")
    done = run(*call)
    _skipped(done)
    assert (done.code, done.out, done.err) == (0, "", "")
    file = fine / f"out.{to}"
    assert file.read_bytes().startswith(BEGINNINGS[to])
    assert run(*call, "--check") == (0, "", "")
    file.write_bytes(b"other")
    done = run(*call, "--check")
    assert (done.code, done.out) == (1, f"Binary files out.{to} and out.{to} (rendered) differ\n")


def test_a_pipe_gets_the_bytes(process: Callable[..., object], fine: Path) -> None:
    done = process(*AGENDA, "docx")
    assert (done.returncode, done.stderr) == (0, b"")  # type: ignore[attr-defined]
    assert done.stdout.startswith(BEGINNINGS["docx"])  # type: ignore[attr-defined]


def test_a_terminal_gets_none(run: Callable[..., Done], fine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jamx.cli.delivery.on_a_terminal", lambda: True)
    done = run(*AGENDA, "docx")
    assert (done.code, done.out) == (2, "")
    assert done.err == "jamx: this format is no text for a terminal: name a file with -o\n"
    monkeypatch.undo()
    assert on_a_terminal() is False


def test_an_agenda_is_no_table(run: Callable[..., Done]) -> None:
    done = run(*AGENDA, "xlsx")
    assert (done.code, "--to xlsx: choose md, html" in done.err) == (2, True)


def test_what_contradicts_itself_is_refused(run: Callable[..., Done], place: Path) -> None:
    done = run("agenda", "render", "p/bad", "--to", "docx", "-o", "bad.docx")
    assert (done.code, "agenda/overlap" in done.err) == (1, True)
    assert not (place / "bad.docx").exists()


@pytest.mark.parametrize(
    ("module", "noun", "address", "to", "package"),
    [
        ("docx", "agenda", "p/good", "docx", "python-docx"),
        ("openpyxl", "timetable", "p", "xlsx", "openpyxl"),
        ("weasyprint", "agenda", "p/good", "pdf", "WeasyPrint"),
    ],
)
def test_what_is_missing_is_named(
    run: Callable[..., Done],
    fine: Path,
    monkeypatch: pytest.MonkeyPatch,
    module: str,
    noun: str,
    address: str,
    to: str,
    package: str,
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    done = run(noun, "render", address, "--to", to, "-o", "out")
    assert (done.code, done.out) == (2, "")
    assert done.err == (f'jamx: --to {to} needs {package}, which is not installed\n  pip install "jamx[{to}]"\n')
    swedish = run("--lang", "sv", noun, "render", address, "--to", to, "-o", "out").err
    assert swedish.splitlines()[0] == f"jamx: --to {to} behöver {package}, som inte är installerat"
    assert not (fine / "out").exists()


def _fake(folder: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    (folder / "weasyprint.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)


def test_pango_is_named_where_it_is_missing(
    run: Callable[..., Done], fine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fake(tmp_path, monkeypatch, "print('explains itself')\nraise OSError('cannot load library')\n")
    done = run(*AGENDA, "pdf")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(
        "jamx: --to pdf needs Pango, which is not installed\n  Debian, Ubuntu: sudo apt install libpango"
    )
    assert "--to html" in done.err
    swedish = run("--lang", "sv", *AGENDA, "pdf").err
    assert swedish.startswith("jamx: --to pdf behöver Pango, som inte är installerat\n  Debian, Ubuntu: ")
    assert swedish.endswith("  eller skriv sidan med --to html, och låt webbläsaren skriva ut den som pdf\n")


def test_an_old_weasyprint_is_not_used(
    run: Callable[..., Done], fine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fake(tmp_path, monkeypatch, "__version__ = '69.1'\n")
    done = run(*AGENDA, "pdf")
    assert done.code == 2
    assert "needs WeasyPrint 70 or later (this is 69.1)" in done.err
    monkeypatch.delitem(sys.modules, "weasyprint")


def test_from_python_they_are_bytes(fine: Path) -> None:
    workspace = jamx.load(fine)
    with pytest.raises(ValueError, match=r"docx is no text: Workspace.document\(\.\.\.\)\.data"):
        jamx.render(workspace, "p/good", to="docx")
