"""What stands in a calendar: which events, under which names, how certain, and what is left out."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import RefusedError, Sending, SendingError, Workspace, left_out_text
from jamx.api.asked import Asked
from jamx.api.calendars import Calendar, calendar_of
from jamx.api.nouns import NOUNS, WHOLE, Target
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jamx.views.calendar import CalendarView, EventView

SETTINGS = "organiser: {name: The agency, contact: courses@agency.example}\n"


def calendar(made: Workspace, address: str = "p/m", noun: str = "agenda", **options: Any) -> CalendarView:
    return asked_for(made, address, noun, **options).view


def asked_for(made: Workspace, address: str = "p/m", noun: str = "agenda", **options: Any) -> Calendar:
    asked = Asked(**options)
    (ref,) = made.find(address, noun=noun) if address else (WHOLE,)
    return calendar_of(NOUNS[noun], Target(made.plan(), ref, asked, lambda: ()))


def names(view: CalendarView) -> list[str]:
    return [event.uid.partition("@")[0] for event in view.events]


def one(view: CalendarView) -> EventView:
    (event,) = view.events
    return event


@pytest.mark.parametrize(
    ("status", "expected", "title", "sequence"),
    [
        ("planned", None, "T", 0),
        ("preliminary", "tentative", "Preliminary: T", 0),
        ("confirmed", "confirmed", "T", 0),
        ("held", "confirmed", "T", 0),
        ("cancelled", "cancelled", "Cancelled: T", 1),
    ],
)
def test_how_certain_it_is(
    workspace: Callable[..., Workspace], status: str, expected: str | None, title: str, sequence: int
) -> None:
    event = one(calendar(workspace(f"title: T\ndate: 2022-09-15\nstatus: {status}\n")))
    assert (event.status, event.title, event.sequence) == (expected, title, sequence)
    assert event.busy is (status != "cancelled")


def test_a_move_and_a_new_title_keep_the_name(workspace: Callable[..., Workspace]) -> None:
    before = one(calendar(workspace("title: T\ndate: 2022-09-15\nplace: Lund\n")))
    after = one(calendar(workspace("title: U\ndate: 2023-02-01\ntime: 9–12\nplace: Malmö\nstatus: confirmed\n")))
    assert before.uid == after.uid == "p.m.1@jamx.invalid"
    assert before.start != after.start


def test_every_day_has_a_name_of_its_own(workspace: Callable[..., Workspace]) -> None:
    view = calendar(workspace("title: T\ndate: 2012-02-23/2012-02-24\n"))
    assert names(view) == ["p.m.1", "p.m.2"]
    assert [(event.start, event.end) for event in view.events] == [
        (date(2012, 2, 23), date(2012, 2, 24)),
        (date(2012, 2, 24), date(2012, 2, 25)),
    ]


def test_the_days_of_a_meeting_are_told_apart(workspace: Callable[..., Workspace]) -> None:
    days = "days: [{title: The present, agenda: [{title: A, time: 9–12}]}, {agenda: [{title: B, time: 9–12}]}]\n"
    made = workspace(f"title: Stay\ndate: 2027-04-14/2027-04-15\nlanguage: sv\n{days}")
    assert [event.title for event in calendar(made).events] == ["Stay – dag 1: The present", "Stay – dag 2"]
    assert names(calendar(made)) == ["p.m.1", "p.m.2"]


def test_alternatives_are_held_tentatively(workspace: Callable[..., Workspace]) -> None:
    view = calendar(workspace("title: T\ndates: {choose: 1, of: [2022-09-15, 2022-09-22/2022-09-23]}\n"))
    assert names(view) == ["p.m.alternative_1.1", "p.m.alternative_2.1", "p.m.alternative_2.2"]
    assert {event.status for event in view.events} == {"tentative"}
    assert "one of two possible dates" in view.events[0].text.lower()


def test_cancelled_alternatives_are_cancelled(workspace: Callable[..., Workspace]) -> None:
    view = calendar(workspace("title: T\nstatus: cancelled\ndates: {choose: 1, of: [2022-09-15, 2022-09-22]}\n"))
    assert {event.status for event in view.events} == {"cancelled"}


def test_occasions_go_by_their_ids(workspace: Callable[..., Workspace]) -> None:
    text = """
        title: T
        occasions:
          - {date: 2012-03-29, id: march, place: Lund}
          - {date: 2012-02-09, time: 13–16, status: cancelled}
    """
    view = calendar(workspace(text))
    assert names(view) == ["p.m.occasion_2.1", "p.m.occasion_march.1"]
    assert [event.status for event in view.events] == ["cancelled", None]
    assert view.events[0].start == datetime(2012, 2, 9, 13)  # noqa: DTZ001 - by the clock
    assert view.events[1].place == "Lund"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("date: 2022-09", "September 2022"),
        ("date: 2022-W37", "week 37 of 2022"),
        ("date: mid 2022-09", "mid September 2022"),
        ("date: unknown", "no date yet"),
        ("time: 9–12", "no date yet"),
    ],
)
def test_what_has_no_exact_day_is_left_out_and_told(workspace: Callable[..., Workspace], text: str, when: str) -> None:
    made = workspace(f"title: T\n{text}\n")
    view = calendar(made)
    assert (view.events, [left.title for left in view.left_out]) == ((), ["T"])
    assert view.left_out[0].when.lower() == when.lower()
    assert "T (" in view.text
    (ref,) = made.find("p/m")
    document = made.document(ref, "ics")
    assert (
        left_out_text([document], "en").splitlines()[0] == "1 without an exact day, and therefore not in the calendar:"
    )
    assert "METHOD" not in document.text
    assert "BEGIN:VTIMEZONE" in document.text


def test_a_day_that_is_not_known_yet_is_told(workspace: Callable[..., Workspace]) -> None:
    view = calendar(workspace("title: T\ndays:\n  - {date: 2022-09-15, time: 9–12}\n  - {date: 2022-10}\n"))
    assert (names(view), len(view.left_out)) == (["p.m.1"], 1)


def test_nothing_is_told_where_nothing_is_left_out(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: T\ndate: 2022-09-15\n")
    (ref,) = made.find("p/m")
    assert left_out_text([made.document(ref, "ics")], "sv") == ""


PROGRAMME = """
    title: Programme
    language: en
    functions: {chef: {label: Manager}}
    tracks: [{id: a, title: Track A}]
    phases: [{title: Phase, period: 2022-01-01/2022-12-31}]
    milestones:
      - {title: Invitation, id: invitation, date: 4 weeks before m}
      - {title: Launch, date: 2022-03}
      - {title: Party, id: party, dates: {choose: 1, of: [2022-05-01, 2022-05-02]}}
      - {title: Week, id: week, date: 2022-06-13/2022-06-17, status: confirmed}
    tasks:
      - {title: Report, id: report, owner: each organisation, due: 2022-11-30}
      - {title: Soon, id: soon, owner: each organisation, due: before m}
      - {title: Later, id: later, owner: each organisation, due: before n}
    deliverables:
      - {title: Plan, id: plan, owner: each organisation, due: 2022-04-01, every: half-year, until: 2023-05-01}
"""
MEETINGS = {
    "programmes/p/programme.yaml": PROGRAMME,
    "programmes/p/meetings/n.yaml": "title: N\ndate: 2022-10\ntrack: a\n",
    "programmes/p/meetings/o.yaml": "title: O\ndate: 2022-12-01\ntime: 9–12\ntrack: a\nexpects: [{any_of: [chef]}]\n",
    "programmes/p/organisations.yaml": "x: {name: X, tracks: [a]}\ny: {name: Y, tracks: []}\n",
}


def test_a_programme_has_its_milestones_and_deadlines(workspace: Callable[..., Workspace]) -> None:
    view = calendar(workspace("title: M\ndate: 2022-09-15\ntime: 9–12\n", **MEETINGS), "p", "timetable")
    told = [(event.uid.partition("@")[0], event.start.isoformat()[:10], event.title) for event in view.events]
    assert told == [
        ("p.task_plan.2022", "2022-04-01", "Last day: Plan"),
        ("p.milestone_party.alternative_1", "2022-05-01", "Preliminary: Party"),
        ("p.milestone_party.alternative_2", "2022-05-02", "Preliminary: Party"),
        ("p.milestone_week", "2022-06-13", "Week"),
        ("p.milestone_invitation", "2022-08-18", "Invitation"),
        ("p.task_soon", "2022-09-14", "Last day: Soon"),
        ("p.m.1", "2022-09-15", "M"),
        ("p.task_plan.2022.2", "2022-10-01", "Last day: Plan"),
        ("p.task_report", "2022-11-30", "Last day: Report"),
        ("p.o.1", "2022-12-01", "O"),
        ("p.task_plan.2023", "2023-04-01", "Last day: Plan"),
    ]
    assert sorted(left.title for left in view.left_out) == ["Later", "Launch", "N"]
    busy = {event.uid.partition("@")[0] for event in view.events if event.busy}
    assert busy == {"p.m.1", "p.o.1"}
    week = next(event for event in view.events if "week" in event.uid)
    assert (week.end, week.status) == (date(2022, 6, 18), "confirmed")


def test_a_checklist_has_the_same_names(workspace: Callable[..., Workspace]) -> None:
    made = workspace(
        "title: M\ndate: 2022-09-15\ntasks: [{title: Read, id: read, owner: each organisation, due: 1 week before}]\n",
        **MEETINGS,
    )
    tasks = calendar(made, "p", "checklist", organisation="x")
    programme = set(names(calendar(made, "p", "timetable")))
    assert names(tasks) == [
        *("p.task_plan.2022", "p.m.task_read", "p.task_soon", "p.task_plan.2022.2", "p.task_report"),
        "p.task_plan.2023",
    ]
    assert set(names(tasks)) - programme == {"p.m.task_read"}
    assert not any(event.busy for event in tasks.events)


def test_what_is_done_is_in_no_calendar(workspace: Callable[..., Workspace]) -> None:
    done = {"programmes/p/follow-up/x.yaml": "report: {status: done}\n"}
    made = workspace("title: M\ndate: 2022-09-15\n", **MEETINGS, **done)
    assert "p.task_report" not in names(calendar(made, "p", "checklist", organisation="x"))
    assert "p.task_report" in names(calendar(made, "p", "checklist", organisation="y"))


def test_calendars_of_an_organisation_a_function_a_track(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: M\ndate: 2022-09-15\nexpects: [{any_of: [rektor]}]\norganisations: [y]\n", **MEETINGS)

    def meetings(**options: str) -> set[str]:
        return {name for name in names(calendar(made, "p", "timetable", **options)) if name in {"p.m.1", "p.o.1"}}

    assert meetings() == {"p.m.1", "p.o.1"}
    assert meetings(organisation="x") == {"p.o.1"}
    assert meetings(function="chef") == {"p.o.1"}
    assert meetings(track="a") == {"p.m.1", "p.o.1"}
    assert calendar(made, "p", "timetable", organisation="x").name == "Programme – X"


def test_all_programmes_in_one(workspace: Callable[..., Workspace]) -> None:
    other = {
        "programmes/q/programme.yaml": "title: Q\n",
        "programmes/q/meetings/m.yaml": "title: M\ndate: 2022-09-14\n",
    }
    view = calendar(workspace("title: M\ndate: 2022-09-15\n", **other), "", "timetable")
    assert names(view) == ["q.m.1", "p.m.1"]
    assert [event.categories[0] for event in view.events] == ["Q", "Programme"]


def test_an_hour_that_is_shown_twice_or_never_is_an_instant(workspace: Callable[..., Workspace]) -> None:
    spring = one(calendar(workspace("title: T\ndate: 2022-03-27\ntime: 01.00–02.30\n")))
    autumn = one(calendar(workspace("title: T\ndate: 2022-10-29\ntime: 22.00–02.30 +1\n")))
    skipped = one(calendar(workspace("title: T\ndate: 2022-03-27\ntime: 02.00–03.00\n")))
    assert (spring.start, spring.end) == (
        datetime(2022, 3, 27, 0, tzinfo=UTC),
        datetime(2022, 3, 27, 1, 30, tzinfo=UTC),
    )
    assert (autumn.start, autumn.end) == (
        datetime(2022, 10, 29, 20, tzinfo=UTC),
        datetime(2022, 10, 30, 0, 30, tzinfo=UTC),
    )
    assert (skipped.start, skipped.end) == (datetime(2022, 3, 27, 1, tzinfo=UTC), None)


def test_a_zone_that_nobody_knows_leaves_the_clock(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: T\ndate: 2022-03-27\ntime: 9–12\n", **{"jamx.yaml": "time_zone: Mars/Olympus\n"})
    (ref,) = made.find("p/m")
    text = made.document(ref, "ics").text
    assert "DTSTART:20220327T090000\r\n" in text
    assert "TZID" not in text
    assert "The time zone Mars/Olympus is not known" in text.replace("\r\n ", "")


@pytest.mark.parametrize(
    ("contact", "domain", "address"),
    [
        ("courses@Agency.example", "agency.example", "mailto:courses@Agency.example"),
        ("https://www.agency.example/courses", "agency.example", ""),
        ("the switchboard", "jamx.invalid", ""),
        ("https://[::1", "jamx.invalid", ""),
    ],
)
def test_whose_names_they_are(workspace: Callable[..., Workspace], contact: str, domain: str, address: str) -> None:
    settings = f"organiser: {{name: The agency, contact: '{contact}'}}\n"
    view = calendar(workspace("title: T\ndate: 2022-09-15\n", **{"jamx.yaml": settings}))
    assert one(view).uid == f"p.m.1@{domain}"
    assert view.organiser == ("The agency", address)


def test_when_it_was_made(tmp_path: Path) -> None:
    write(tmp_path, "programmes/p/programme.yaml", "title: P\n")
    write(tmp_path, "programmes/p/meetings/m.yaml", "title: T\ndate: 2022-09-15\n")
    noon = datetime(2022, 8, 1, 12, tzinfo=UTC)
    on_a_day = Workspace(tmp_path, today=date(2022, 7, 1))
    assert calendar(Workspace(tmp_path)).stamp == datetime(1970, 1, 1, tzinfo=UTC)
    assert calendar(on_a_day).stamp == datetime(2022, 7, 1, tzinfo=UTC)
    assert calendar(on_a_day, sending=Sending(stamp=noon)).stamp == noon


TWO_DAYS = "title: T\ndate: 2022-09-15/2022-09-16\n"


def test_a_request_is_one_file_for_each_event(workspace: Callable[..., Workspace]) -> None:
    made = workspace(TWO_DAYS, **{"jamx.yaml": SETTINGS})
    (ref,) = made.find("p/m")
    sending = Sending("request", 4, attendees=("a@x.example", "b@x.example"))
    documents = made.documents(ref, "ics", sending=sending)
    assert [document.name for document in documents] == ["p/m.request.1.ics", "p/m.request.2.ics"]
    for number, document in enumerate(documents, 1):
        assert document.text.count("BEGIN:VEVENT") == 1
        assert f"UID:p.m.{number}@agency.example\r\n" in document.text
        assert "METHOD:REQUEST\r\n" in document.text
        assert "SEQUENCE:4\r\n" in document.text
        assert document.text.count("ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:") == 2
    with pytest.raises(SendingError):
        made.document(ref, "ics", sending=sending)


def test_a_cancellation_comes_after_what_it_cancels(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: T\ndate: 2022-09-15\n", **{"jamx.yaml": SETTINGS})
    view = calendar(made, sending=Sending("cancel", 4))
    assert (one(view).status, one(view).sequence, one(view).title) == ("cancelled", 5, "Cancelled: T")


@pytest.mark.parametrize(
    ("text", "settings", "sending", "reason"),
    [
        (TWO_DAYS, SETTINGS, Sending("request"), "attendee"),
        (TWO_DAYS, "language: en\n", Sending("request", attendees=("a@x.example",)), "sender"),
        (TWO_DAYS, "language: en\n", Sending("cancel"), "sender"),
        ("title: T\ndate: 2022-09\n", SETTINGS, Sending("cancel"), "nothing"),
    ],
)
def test_what_cannot_be_sent(
    workspace: Callable[..., Workspace], text: str, settings: str, sending: Sending, reason: str
) -> None:
    made = workspace(text, **{"jamx.yaml": settings})
    with pytest.raises(SendingError) as raised:
        calendar(made, sending=sending)
    assert raised.value.reason == reason


def test_a_programme_whose_agenda_contradicts_itself_is_refused(workspace: Callable[..., Workspace]) -> None:
    overlap = "agenda:\n  - {title: A, time: 09.00–10.00}\n  - {title: B, time: 09.30–10.30}\n"
    made = workspace(f"title: T\ndate: 2022-09-15\n{overlap}")
    (ref,) = made.find("p", noun="timetable")
    with pytest.raises(RefusedError):
        made.document(ref, "ics", noun="timetable")
    text = made.document(ref, "ics", noun="timetable", draft=True).text.replace("\r\n ", "")
    assert "SUMMARY:Draft: T" in text
    assert "DRAFT\\n- " in text
    assert made.document(ref, "md", noun="timetable")
