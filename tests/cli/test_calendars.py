"""Calendars from the command line: how they are sent, when they were made, what is said beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

SENDER = "organiser: {name: The agency, contact: courses@agency.example}\n"
ICS = ("agenda", "render", "p/day", "--to", "ics")


@pytest.fixture(autouse=True)
def day(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two meetings with dates, one without an exact day."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    write(place, "jamx.yaml", SENDER)
    write(place, "programmes/p/meetings/day.yaml", "title: A day\ndate: 2022-09-15\n")
    write(place, "programmes/p/meetings/two.yaml", "title: Two days\ndate: 2022-10-01/2022-10-02\n")
    write(place, "programmes/p/meetings/some.yaml", "title: Some \x1b day\ndate: 2022-11\n".replace("\x1b", "\\"))
    write(place, "programmes/p/meetings/bad.yaml", "title: Fine now\n")


def test_it_is_published(run: Callable[..., Done]) -> None:
    done = run(*ICS)
    assert (done.code, done.err) == (0, "")
    assert "METHOD:PUBLISH\r\n" in done.out
    assert "DTSTAMP:19700101T000000Z\r\n" in done.out
    assert "ATTENDEE" not in done.out


def test_what_is_left_out_is_told_beside_it(run: Callable[..., Done]) -> None:
    done = run("timetable", "render", "p", "--to", "ics")
    assert (done.code, done.out.count("BEGIN:VEVENT")) == (0, 3)
    heading, *lines = done.err.splitlines()
    assert heading == "3 without an exact day, and therefore not in the calendar:"
    assert lines == ["  Some \\ day (November 2022)", "  Fine now (no date yet)", "  Kick-off (no date yet)"]
    assert run("--lang", "sv", "timetable", "render", "p", "--to", "ics").err.startswith("3 utan bestämd dag")


@pytest.mark.parametrize(
    ("today", "epoch", "stamp"),
    [
        ("2022-08-01", None, "20220801T000000Z"),
        (None, "1660000000", "20220808T230640Z"),
        ("2022-08-01", "1660000000", "20220808T230640Z"),
        (None, "", "19700101T000000Z"),
    ],
)
def test_when_it_was_made(
    run: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, today: str | None, epoch: str | None, stamp: str
) -> None:
    if epoch is not None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert f"DTSTAMP:{stamp}\r\n" in run(*(("--today", today) if today else ()), *ICS).out


@pytest.mark.parametrize("epoch", ["yesterday", "-1", "1.5", "9" * 30, "١"])
def test_an_epoch_that_is_none(run: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    done = run(*ICS)
    assert (done.code, done.out) == (2, "")
    assert "no number of seconds since 1970" in done.err
    assert run("agenda", "render", "p/day").code == 0


def test_it_is_sent_to_whom_is_named(run: Callable[..., Done]) -> None:
    done = run(*ICS, "--method", "request", "--sequence", "2", "--attendee", "a@x.example", "--attendee", "b@x.example")
    assert (done.code, done.err) == (0, "")
    for line in ("METHOD:REQUEST", "SEQUENCE:2", 'ORGANIZER;CN="The agency":mailto:courses@agency.example'):
        assert f"{line}\r\n" in done.out
    assert done.out.count("ATTENDEE;") == 2


def test_it_is_cancelled(run: Callable[..., Done]) -> None:
    done = run(*ICS, "--method", "cancel", "--sequence", "2")
    for line in ("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3"):
        assert f"{line}\r\n" in done.out


def test_several_requests_go_to_a_folder(run: Callable[..., Done], place: Path) -> None:
    command = ("agenda", "render", "p/two", "--to", "ics", "--method", "cancel")
    done = run(*command)
    assert (done.code, done.out) == (2, "")
    assert "several documents need a folder" in done.err
    assert run(*command, "-o", "out/").code == 0
    assert sorted(path.name for path in (place / "out/p").iterdir()) == ["two.cancel.1.ics", "two.cancel.2.ics"]
    assert run(*command, "-o", "out/", "--check").code == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("agenda", "render", "p/day", "--method", "request"), "are for calendars: --to ics"),
        (("checklist", "render", "p", "--sequence", "2"), "are for calendars: --to ics"),
        ((*ICS, "--method", "send"), "--method send: choose publish, request, cancel"),
        ((*ICS, "--attendee", "a@x.example"), "what is published names nobody"),
        ((*ICS, "--method", "request"), "to whom?"),
        ((*ICS, "--method", "request", "--attendee", "a@x.example\r\nX-A:1"), "is no mail address"),
        ((*ICS, "--method", "request", "--attendee", "Anna <a@x.example>"), "is no mail address"),
        (("agenda", "render", "p/some", "--to", "ics", "--method", "cancel"), "nothing here has an exact day"),
    ],
)
def test_what_does_not_go_together(run: Callable[..., Done], arguments: tuple[str, ...], sentence: str) -> None:
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert sentence in done.err


def test_a_request_needs_somebody_to_answer_to(run: Callable[..., Done], place: Path) -> None:
    write(place, "jamx.yaml", "language: en\n")
    done = run(*ICS, "--method", "request", "--attendee", "a@x.example")
    assert done.code == 2
    assert "needs the organiser's mail address" in done.err


def test_files_and_differences(run: Callable[..., Done], place: Path) -> None:
    assert run("timetable", "render", "--all", "--to", "ics", "-o", "out/").code == 0
    file = place / "out/p/timetable.ics"
    assert file.read_bytes().endswith(b"END:VCALENDAR\r\n")
    assert (place / "out/q/timetable.ics").is_file()
    assert run("timetable", "render", "p", "--to", "ics", "-o", "out/p/timetable.ics", "--check").code == 0
    file.write_bytes(file.read_bytes().replace(b"A day", b"Another"))
    done = run("timetable", "render", "p", "--to", "ics", "-o", "out/p/timetable.ics", "--check")
    assert done.code == 1
    assert "+SUMMARY:A day" in done.out


def test_a_calendar_with_a_fault_is_refused(run: Callable[..., Done], place: Path) -> None:
    write(place, "programmes/p/meetings/day.yaml", "title: A day\ndate: 2022-09-15\ntime: 25:30\n")
    done = run(*ICS)
    assert (done.code, done.out) == (1, "")
    assert "schema/time" in done.err


def test_only_calendars_pay_for_the_library(process: Callable[..., object], place: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys, jamx.cli.main as m; sys.argv = ['jamx', *sys.argv[1:]]\ntry: m.main()\nexcept SystemExit: pass\n"
    )
    code += "print('icalendar' in sys.modules, file=sys.stderr)"
    for to, expected in (("md", "False"), ("ics", "True")):
        command = [sys.executable, "-c", code, "agenda", "render", "p/day", "--to", to]
        told = subprocess.run(command, cwd=place, capture_output=True, text=True, check=True, timeout=60).stderr
        assert told.split()[-1] == expected
