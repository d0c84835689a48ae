"""Calendars before those who read them: nothing is refused, and every event is when zoneinfo says it is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

import pytest

from jamx.api import Document, Sending, Workspace
from tests.conftest import REPOSITORY, write
from tests.judges.calendar_readers import with_ical_js, with_khal, with_libical
from tests.judges.everything import documents

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SETTINGS = "time_zone: {zone}\norganiser: {{name: 'Nämnden; \"A, B\"', contact: kurs@example.org}}\n"
DAYS = [
    "2022-01-01", "2022-03-26", "2022-03-27", "2022-03-28", "2022-06-30", "2022-10-29", "2022-10-30", "2022-10-31",
    "2022-12-31", "2023-03-25", "2023-03-26", "2023-10-29",
]  # fmt: skip
HOURS = ["00.00–02.00", "01.30–02.30", "02.00–03.00", "02.30–04.00", "03.00–05.00", "09.30–16.00", "22.00–03.30 +1"]
ZONES = ("Europe/Stockholm", "America/New_York", "Africa/Casablanca", "Asia/Kolkata")
HOSTILE = 'A; b, c: \\n "d" BEGIN:VEVENT ::error:: ##[group] \u2028 <b>å</b> 😀'


class Made(NamedTuple):
    """A calendar and where it lies."""

    name: str
    document: Document
    file: Path


def _around_changes(root: Path, zone: str) -> Document:
    write(root, "jamx.yaml", SETTINGS.format(zone=zone))
    write(root, "programmes/p/programme.yaml", "title: P\n")
    for number, (day, hours) in enumerate((day, hours) for day in DAYS for hours in HOURS):
        write(root, f"programmes/p/meetings/m-{number}.yaml", f"title: {day}\ndate: {day}\ntime: {hours}\n")
    workspace = Workspace(root)
    (ref,) = workspace.find("p", noun="timetable")
    return workspace.document(ref, "ics", noun="timetable", draft=True)


def _hostile(root: Path) -> Iterator[tuple[str, Document]]:
    title = HOSTILE.replace('"', '\\"').replace("\\n", "\\r\\nX-ADDED:1\\r\\n")
    write(root, "jamx.yaml", SETTINGS.format(zone="Europe/Stockholm"))
    write(root, "programmes/p/programme.yaml", f'title: "{title}"\norganiser: "{title}"\n')
    meeting = f'title: "{title}"\nplace: "{title}"\ntheme: "{title}"\ndate: 2022-09-15\nagenda:\n  - title: "{title}"\n'
    write(root, "programmes/p/meetings/m.yaml", meeting + "    time: 09.30–10.00\n")
    workspace = Workspace(root)
    (ref,) = workspace.find("p/m")
    (whole,) = workspace.find("p", noun="timetable")
    yield "hostile", workspace.document(ref, "ics", draft=True)
    yield "hostile programme", workspace.document(whole, "ics", noun="timetable", draft=True)
    for method in ("request", "cancel"):
        sending = Sending(method, 3, attendees=("a.b+c@example.org", "d@example.org"))
        yield method, workspace.document(ref, "ics", draft=True, sending=sending)


def _real() -> Iterator[tuple[str, Document]]:
    for name, _, _, document in documents(Workspace(REPOSITORY), "ics"):
        yield f"real {name}", document


@pytest.fixture(scope="module")
def calendars(tmp_path_factory: pytest.TempPathFactory) -> list[Made]:
    """The calendars of the real programmes, for every audience, hostile ones, and those around changes of the clock."""
    folder = tmp_path_factory.mktemp("calendars")
    found = [*_real(), *_hostile(tmp_path_factory.mktemp("hostile"))]
    found += [(zone, _around_changes(tmp_path_factory.mktemp("changes"), zone)) for zone in ZONES]
    made = []
    for number, (name, document) in enumerate(found):
        file = folder / f"{number}.ics"
        file.write_bytes(document.data)
        made.append(Made(name, document, file))
    return made


def expected(zone: str) -> dict[str, tuple[datetime, datetime]]:
    """When the meetings around the changes are, as zoneinfo reckons."""
    found = {}
    for number, (day, hours) in enumerate((day, hours) for day in DAYS for hours in HOURS):
        begins, _, ends = hours.partition("–")
        start, end = (_wall(day, clock).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) for clock in (begins, ends))
        if end > start:  # the hour that is skipped has no length
            found[f"p.m-{number}.1@example.org"] = start, end
    return found


def _wall(day: str, clock: str) -> datetime:
    time, _, later = clock.partition(" ")
    hour, minute = map(int, time.split("."))
    year, month, number = map(int, day.split("-"))
    wall = datetime(year, month, number, hour, minute)  # noqa: DTZ001 - on the wall
    return wall + timedelta(days=1) if later else wall


def test_libical_accepts_every_calendar(calendars: list[Made]) -> None:
    assert len(calendars) > 100
    for made in calendars:
        verdict = with_libical(made.document.data)
        assert (verdict.kept, verdict.errors) == (True, 0), (made.name, verdict.text)


def test_libical_would_see_what_is_missing(calendars: list[Made]) -> None:
    published = next(one.document.data for one in calendars if one.name == "hostile")
    nobody = b"\r\n".join(line for line in published.split(b"\r\n") if not line.startswith(b"ORGANIZER"))
    assert not with_libical(nobody).kept


def test_ical_js_reads_every_calendar(calendars: list[Made]) -> None:
    for made, read in zip(calendars, with_ical_js([one.file for one in calendars]), strict=True):
        assert len(read["events"]) == made.document.text.count("\r\nBEGIN:VEVENT\r\n"), made.name
        uids = [event["uid"] for event in read["events"]]
        assert len(set(uids)) == len(uids), made.name


def test_ical_js_finds_no_more_than_was_meant(calendars: list[Made]) -> None:
    (made,) = [one for one in calendars if one.name == "hostile"]
    (read,) = with_ical_js([made.file])
    assert [below["name"] for below in read["tree"]["below"]] == ["vtimezone", "vevent"]
    assert sorted(read["tree"]["below"][1]["properties"]) == sorted(
        [
            "summary",
            "dtstart",
            "dtend",
            "dtstamp",
            "uid",
            "sequence",
            "categories",
            "description",
            "location",
            "organizer",
            "transp",
        ]
    )
    assert "X-ADDED" in read["events"][0]["summary"]


@pytest.mark.parametrize("zone", ZONES)
def test_ical_js_has_every_instant(calendars: list[Made], zone: str) -> None:
    (made,) = [one for one in calendars if one.name == zone]
    (read,) = with_ical_js([made.file])
    found = {event["uid"]: (_utc(event["start"]), _utc(event["end"])) for event in read["events"] if event["end"]}
    assert found == expected(zone)


def _times(text: str) -> dict[str, tuple[datetime | str, datetime | str]]:
    """When the events of a calendar are: days as its lines say, hours as zoneinfo reckons."""
    found = {}
    for event in text.replace("\r\n ", "").split("BEGIN:VEVENT\r\n")[1:]:
        lines = dict(line.partition(":")[::2] for line in event.split("\r\n"))
        times = {name.partition(";")[0]: _time(name, value) for name, value in lines.items() if name[:2] == "DT"}
        found[lines["UID"]] = times["DTSTART"], times["DTEND"]
    return found


def _time(name: str, value: str) -> datetime | str:
    if "VALUE=DATE" in name:
        return f"{value[:4]}-{value[4:6]}-{value[6:]}"
    wall = datetime.strptime(value.removesuffix("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007 - the zone stands before it
    zone = UTC if value.endswith("Z") else ZoneInfo(name.partition("TZID=")[2])
    return wall.replace(tzinfo=zone).astimezone(UTC)


def test_ical_js_has_every_time_of_the_real_programmes(calendars: list[Made]) -> None:
    real = [one for one in calendars if one.name.startswith("real ")]
    count = 0
    for made, read in zip(real, with_ical_js([one.file for one in real]), strict=True):
        found = {one["uid"]: tuple(_either(one[end]) for end in ("start", "end")) for one in read["events"]}
        assert found == _times(made.document.text), made.name
        count += len(found)
    assert count > 40


def _either(text: str) -> datetime | str:
    return _utc(text) if "T" in text else text


def test_khal_imports_every_programme(calendars: list[Made], tmp_path: Path) -> None:
    real = [one for one in calendars if one.name.startswith("real timetable programme ")]
    assert len(real) >= 9
    read = with_khal([one.file for one in real], tmp_path, "UTC", "2005-01-01", 365 * 25)
    wanted = {uid: times for one in real for uid, times in _times(one.document.text).items()}
    assert set(read) == set(wanted)
    for uid, (start, end) in wanted.items():
        assert isinstance(start, str) == isinstance(end, str)
        if isinstance(start, str) and isinstance(end, str):
            last = date.fromisoformat(end) - timedelta(days=1)  # where a whole day ends is the next one's beginning
            assert read[uid] == (start, last.isoformat())
        else:
            assert read[uid] == (f"{start:%Y-%m-%d %H:%M}", f"{end:%Y-%m-%d %H:%M}")


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize("zone", ["Europe/Stockholm", "America/New_York"])
def test_khal_imports_it_with_the_right_hours(calendars: list[Made], tmp_path: Path, zone: str) -> None:
    (made,) = [one for one in calendars if one.name == zone]
    read = with_khal([made.file], tmp_path, "UTC", "2021-12-30", 800)
    wanted = {uid: tuple(f"{when:%Y-%m-%d %H:%M}" for when in both) for uid, both in expected(zone).items()}
    assert len(read) == len(DAYS) * len(HOURS)
    assert {uid: both for uid, both in read.items() if uid in wanted} == wanted


def test_khal_shows_the_hours_of_the_place(calendars: list[Made], tmp_path: Path) -> None:
    (made,) = [one for one in calendars if one.name == "Europe/Stockholm"]
    read = with_khal([made.file], tmp_path, "Europe/Stockholm", "2022-03-26", 3)
    whole_day = HOURS.index("09.30–16.00")
    numbers = [DAYS.index(day) * len(HOURS) + whole_day for day in ("2022-03-26", "2022-03-27", "2022-03-28")]
    assert [read[f"p.m-{number}.1@example.org"] for number in numbers] == [
        (f"{day} 09:30", f"{day} 16:00") for day in ("2022-03-26", "2022-03-27", "2022-03-28")
    ]
