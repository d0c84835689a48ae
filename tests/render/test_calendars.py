"""Calendars as files: to the byte, whatever the texts say, wherever and whenever they are made."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar as Read

from jamx.api import Audience, Workspace
from jamx.model.clock import write_clock
from jamx.views.calendar import NO_CLOCK, CalendarView, EventView
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from jamx.views.calendar import Method

SETTINGS = "organiser: {name: The agency, contact: courses@agency.example}\n"
MEETING = """
    title: "Meeting 1: leadership"
    theme: Steering and leading
    status: preliminary
    date: 2022-09-15
    time: 09.30–12.00
    place: "Lund; hall 2, floor 1"
    organisations: 3
    tasks:
      - title: Fill in the self-assessment
        owner: each organisation
        due: 1 week before
        effort: 2 h
    agenda:
      - title: Welcome coffee
        time: 09.30–10.00
        kind: coffee
        facilitator_notes: CANARY notes
      - title: The head count
        duration: 10 min
        internal: true
      - title: Each organisation presents
        duration: share
        lead: organiser
"""
EXPECTED = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//jamx//jamx//EN
METHOD:PUBLISH
X-WR-CALNAME:Meeting 1: leadership
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Preliminary: Meeting 1: leadership
DTSTART;TZID=Europe/Stockholm:20220915T093000
DTEND;TZID=Europe/Stockholm:20220915T120000
DTSTAMP:19700101T000000Z
UID:p.m.1@agency.example
SEQUENCE:0
CATEGORIES:Programme,meeting
DESCRIPTION:Programme\\nPreliminary date\\nTheme: Steering and leading\\n\\nAg
 enda\\n09:30–10:00  Welcome coffee\\n10:10–12:00  Each organisation pres
 ents (the organiser)\\n\\nBefore the meeting\\n- Fill in the self-assessment
 \\, each organisation\\, 8 September 2022\\, about 2 h
LOCATION:Lund\\; hall 2\\, floor 1
ORGANIZER;CN="The agency":mailto:courses@agency.example
STATUS:TENTATIVE
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
"""


def made(root: Path, address: str = "p/m", noun: str = "agenda", **options: Any) -> str:
    workspace = Workspace(root)
    (ref,) = workspace.find(address, noun=noun)
    return workspace.document(ref, "ics", noun=noun, **options).text


def test_a_small_meeting_to_the_byte(workspace: Callable[..., Workspace], tmp_path: Path) -> None:
    workspace(MEETING, **{"jamx.yaml": SETTINGS})
    assert made(tmp_path) == EXPECTED.replace("\n", "\r\n")


def test_a_grid_as_a_calendar_is_the_meeting(workspace: Callable[..., Workspace], tmp_path: Path) -> None:
    workspace(MEETING, **{"jamx.yaml": SETTINGS})
    assert made(tmp_path, noun="timetable") == EXPECTED.replace("\n", "\r\n")


@pytest.mark.parametrize("audience", [None, *Audience])
@pytest.mark.parametrize("noun", ["agenda", "timetable", "checklist"])
def test_nothing_internal_gets_out(
    workspace: Callable[..., Workspace], tmp_path: Path, noun: str, audience: Audience | None
) -> None:
    programme = """
        title: Programme
        language: en
        ref: CANARY ref
        x-own: CANARY own
        milestones: [{title: CANARY milestone, date: 2022-09-01, internal: true, ref: CANARY}]
        deliverables: [{title: CANARY plan, due: 2022-09-02, internal: true, owner: each organisation}]
        tasks: [{title: CANARY task, due: 2022-09-03, internal: true, owner: each organisation}]
    """
    secrets = MEETING.replace("The head count", "CANARY item").replace(
        "organisations: 3", "ref: CANARY\n    x-a: CANARY"
    )
    workspace(secrets, **{"programmes/p/programme.yaml": programme, "jamx.yaml": SETTINGS})
    text = made(tmp_path, "p" if noun != "agenda" else "p/m", noun, audience=audience).replace("\r\n ", "")
    told = {line for line in text.split("\r\n") if "CANARY" in line}
    assert "CANARY notes" not in text
    assert bool(told) is (audience is Audience.ORGANISER)


def test_lines_are_folded_between_letters(workspace: Callable[..., Workspace], tmp_path: Path) -> None:
    workspace(f"title: {'åäö€😀' * 60}\ndate: 2022-09-15\n")
    lines = made(tmp_path).encode().split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert any(len(line) > 70 for line in lines)
    assert "".join(line.decode() for line in lines)


HOSTILE = (
    "\r\nBEGIN:VEVENT\r\nSUMMARY:x", "\nATTENDEE:mailto:a@b.example", "\rSTATUS:CANCELLED", "a;b,c:d\\n", '"x":^n^\'',
    "\x85X-A:1", "\u2028X-B:1", "\u2029END:VCALENDAR", "\x00\x1b]8;;x\x07", "::error::x" * 30, "##[group]" * 20,
    "BEGIN:VCALENDAR", "\ufeff", "\x0bX:1\x0cY:2", "=1+1", "\\", "\\\\n", "%0D%0AX:1", "\ud800",
)  # fmt: skip


def calendar_of(text: str, method: Method = "publish") -> CalendarView:
    day = datetime(2022, 9, 15, 7, tzinfo=UTC)
    event = EventView(f"p.{text}@x", text, day, None, "tentative", 0, True, text, text, f"https://{text}", (text, text))
    people = ("a@b.example",) if method != "publish" else ()
    return CalendarView(
        text, text, "en", method, NO_CLOCK, "", (), (text, "mailto:a@b.example"), people, (event, event), ()
    )


def shape(text: str) -> list[tuple[str, list[str]]]:
    found = Read.from_ical(text.encode())
    return [(one.name, sorted(name for name in one if name != "URL")) for one in found.walk()]


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_no_text_adds_a_property(text: str) -> None:
    from jamx.render.calendar_file import calendar_ics

    written = calendar_ics(calendar_of(text))
    assert shape(written) == shape(calendar_ics(calendar_of("x")))
    lines = written.split("\r\n")
    assert not any(set(line) & set("\r\n\x0b\x0c\x85\u2028\u2029\x00\x1b") for line in lines)
    assert not any(line.lstrip().startswith("::") or "##[" in line for line in (*lines, written.replace("\r\n ", "")))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(codec=None), max_size=200))
def test_no_text_at_all_adds_a_property(text: str) -> None:
    from jamx.render.calendar_file import calendar_ics

    written = calendar_ics(calendar_of(text or "x"))
    assert shape(written) == shape(calendar_ics(calendar_of("x")))
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))


@settings(max_examples=100, deadline=None)
@given(
    st.text(st.characters(blacklist_categories=("Cc", "Cs", "Zl", "Zp"), blacklist_characters="\ufeff:#"), min_size=1)
)
def test_texts_come_back_as_they_were(text: str) -> None:
    from jamx.render.calendar_file import calendar_ics

    event = Read.from_ical(calendar_ics(calendar_of(text)).encode()).walk("VEVENT")[0]
    assert str(event["SUMMARY"]) == str(event["DESCRIPTION"]) == str(event["LOCATION"]) == text
    assert [str(one) for one in event["CATEGORIES"].cats] == [text, text]


@pytest.mark.parametrize("before", range(55, 66))
@pytest.mark.parametrize("mark", [",", "\\", "\n", "å", "🎉", "^"])
def test_no_line_ends_in_an_escape(before: int, mark: str) -> None:
    from jamx.render.calendar_file import calendar_ics

    written = calendar_ics(calendar_of("x" * before + mark * 3))
    assert max(len(line.encode()) for line in written.split("\r\n")) <= 75
    described, _ = re.findall(r"^DESCRIPTION:(?:.*\r\n )*.*\r$", written, re.MULTILINE)
    assert [line for line in described.split("\r\n ") if (len(line) - len(line.rstrip("\\"))) % 2] == []
    whole = written.replace("\r\n ", "")
    escaped = {",": "\\,", "\\": "\\\\", "\n": "\\n"}.get(mark, mark)
    assert f"DESCRIPTION:{'x' * before}{escaped * 3}\r\n" in whole


@pytest.mark.parametrize("address", ["https://a.example/x?y=1,2;z", "http://a.example"])
def test_a_place_on_the_web_is_a_link(workspace: Callable[..., Workspace], tmp_path: Path, address: str) -> None:
    workspace(f"title: T\ndate: 2022-09-15\nplace: {address}\n")
    event = Read.from_ical(made(tmp_path)).walk("VEVENT")[0]
    assert (str(event["URL"]), str(event["LOCATION"])) == (address, address)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "https://a.example/ x", "Lund"])
def test_any_other_place_is_none(workspace: Callable[..., Workspace], tmp_path: Path, address: str) -> None:
    workspace(f"title: T\ndate: 2022-09-15\nplace: '{address}'\n")
    assert "URL" not in Read.from_ical(made(tmp_path)).walk("VEVENT")[0]


def test_the_same_bytes_anywhere_at_any_time(workspace: Callable[..., Workspace], tmp_path: Path) -> None:
    workspace(MEETING, **{"jamx.yaml": SETTINGS, "programmes/p/meetings/n.yaml": MEETING.replace("09-15", "11-15")})
    other = tmp_path / "elsewhere" / "deeper"
    for name in ("jamx.yaml", *(f"programmes/p/{one}.yaml" for one in ("programme", "meetings/n", "meetings/m"))):
        write(other, name, (tmp_path / name).read_text(encoding="utf-8"))
    code = "from jamx.cli.main import main; main()"
    command = [sys.executable, "-c", code, "timetable", "render", "p", "--to", "ics"]
    outputs = set()
    surroundings = [
        ("0", "UTC", "C", tmp_path),
        ("1", "Pacific/Apia", "sv_SE", other),
        ("7", "Asia/Tokyo", "tr_TR", other),
    ]
    for seed, zone, language, here in surroundings:
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": language}
        outputs.add(subprocess.run(command, cwd=here, env=env, capture_output=True, check=True, timeout=60).stdout)
    (output,) = outputs
    assert output.count(b"BEGIN:VEVENT") == 2


CHANGES = [date(year, month, 31) for year in (1998, 2019, 2022, 2027) for month in (3, 10)]


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["Europe/Stockholm", "America/New_York", "Africa/Casablanca", "Australia/Lord_Howe", "Asia/Tokyo"]),
    st.sampled_from(CHANGES),
    st.integers(0, 30),
    st.integers(0, 1439),
    st.integers(1, 600),
)
def test_meetings_are_when_zoneinfo_says(zone: str, change: date, before: int, start: int, length: int) -> None:
    day, end = change - timedelta(days=before), start + length
    meeting = f"title: T\ndate: {day}\ntime: {write_clock(start)}–{write_clock(end)}\n"
    files = {
        "jamx.yaml": f"time_zone: {zone}\n",
        "programmes/p/programme.yaml": "title: P\n",
        "programmes/p/meetings/m.yaml": meeting,
    }
    workspace = Workspace(Path("/nowhere"), {name: text.encode() for name, text in files.items()})
    (ref,) = workspace.find("p/m")
    text = workspace.document(ref, "ics", draft=True).text
    midnight = datetime.combine(day, time())
    wall = [midnight + timedelta(minutes=minutes) for minutes in (start, end)]
    begins, ends = (one.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) for one in wall)
    assert instant(text, "DTSTART") == begins
    assert instant(text, "DTEND") == (ends if ends > begins else None)


def instant(text: str, name: str) -> datetime | None:
    """When an event begins or ends as dateutil reads the file, its time zone too."""
    found = re.search(rf"^{name}(?:;TZID=([^:]+))?:(\d+T\d+)(Z?)\r$", text.partition("BEGIN:VEVENT")[2], re.MULTILINE)
    if found is None:
        return None
    wall = datetime.strptime(found[2], "%Y%m%dT%H%M%S")  # noqa: DTZ007 - the zone comes next
    if found[3]:
        return wall.replace(tzinfo=UTC)
    zone = tzical(StringIO(text.replace("\r\n", "\n"))).get(found[1])
    assert zone is not None
    return wall.replace(tzinfo=zone).astimezone(UTC)
