"""`-o FILE` says the format by its ending, where `--to` does not; the two never contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.cli.endings import ending

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]


def beginning(path: Path) -> bytes:
    """What a file begins with, which tells its format."""
    return path.read_bytes().lstrip()[:9].lower()


@pytest.mark.parametrize(
    ("line", "name", "first"),
    [
        ("agenda render p/good", "y.pdf", b"%pdf-"),
        ("agenda render p/good", "y.docx", b"pk\x03\x04"),
        ("agenda render p/good", "y.html", b"<!doctype"),
        ("agenda render p/good", "y.htm", b"<!doctype"),
        ("agenda render p/good", "Y.HTML", b"<!doctype"),
        ("agenda render p/good", "y.json", b"{"),
        ("agenda render p/good", "y.txt", b"kick-off"),
        ("agenda render p/good", "y.md", b"# "),
        ("agenda render p/good", "y", b"# "),
        ("agenda render p/good", "y.2028", b"# "),
        ("agenda render p/good", "y.html.new", b"# "),
        ("agenda render q", "y.htm", b"<!doctype"),
        ("timetable render q", "y.ics", b"begin:vca"),
        ("timetable render p", "y.xlsx", b"pk\x03\x04"),
        ("timetable render p/good", "y.csv", b"\xef\xbb\xbfdate,"),
        ("checklist render p", "y.json", b"{"),
        ("agenda render p/good --to html", "y.htm", b"<!doctype"),
        ("agenda render p/good --to html", "y.aspx", b"<!doctype"),
        ("agenda render p/good --to md", "y.markdown", b"# "),
        ("meeting invite p/good", "y.md", b"subject: "),
    ],
)
def test_a_file_is_what_it_is_called(line: str, name: str, first: bytes, place: Path, run: Run) -> None:
    done = run(*line.split(), "-o", f"x/{name}")
    assert (done.code, done.out) == (0, "")
    assert beginning(place / "x" / name).startswith(first)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("agenda render p/good --to html -o y.pdf", "-o y.pdf --to html: the file is called like one in pdf"),
        ("agenda render p/good --to md -o y.HTM", "-o y.HTM --to md: the file is called like one in html"),
        ("agenda render p/good --to md -o y.xlsx", "-o y.xlsx --to md: the file is called like one in xlsx"),
        ("timetable render p --to csv -o y.xlsx", "-o y.xlsx --to csv: the file is called like one in xlsx"),
        ("agenda render p --to html -o y.md --check", "-o y.md --to html: the file is called like one in md"),
        ("agenda render p/good -o y.doc", "-o doc: did you mean docx? Choose md, html, json, txt, ics, docx, pdf"),
        ("agenda render p/good -o y.xlsx", "-o xlsx: choose md, html, json, txt, ics, docx, pdf"),
        ("agenda render p/good --to htm -o y.pdf", "--to htm: did you mean html? Choose "),
    ],
)
def test_a_file_called_like_something_else_is_refused(line: str, said: str, place: Path, run: Run) -> None:
    before = sorted(place.rglob("*"))
    done = run(*line.split())
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"jamx: {said}")
    assert sorted(place.rglob("*")) == before


def test_a_folder_may_be_called_as_it_likes(place: Path, run: Run) -> None:
    (place / "there.pdf").mkdir()
    for line, made in (
        ("agenda render p/good -o new.pdf/", "new.pdf/p/good.md"),
        ("agenda render p/good -o there.pdf", "there.pdf/p/good.md"),
        ("agenda render p/good --to html -o there.pdf", "there.pdf/p/good.html"),
        ("agenda render p/good q/plan -o two.html", "two.html/p/good.md"),
        ("timetable render --all --to csv -o all.html", "all.html/p/timetable.csv"),
    ):
        assert run(*line.split()).code == 0
        assert (place / made).is_file(), line


def test_in_swedish(run: Run) -> None:
    done = run("--lang", "sv", "agenda", "render", "p/good", "--to", "html", "-o", "y.pdf")
    assert done.err == "jamx: -o y.pdf --to html: filen heter som en i formatet pdf\n"


def test_a_calendar_that_is_sent_may_be_told_by_its_file(place: Path, run: Run) -> None:
    assert run("timetable", "render", "q", "--sequence", "2", "-o", "y.ics").code == 0
    assert b"\r\n" in (place / "y.ics").read_bytes()


def test_endings() -> None:
    names = ("a.pdf", "a.b/c", "a.b.ics", ".md", "a.", "a", "a.yaml", "å.TEXT")
    assert [ending(name) for name in names] == ["pdf", None, "ics", None, None, None, None, "txt"]
