"""The real programmes: what they say when read through the models is what their sources say."""

from __future__ import annotations

from collections import Counter

import pytest

from jamx.check.run import Run
from jamx.findings import Severity
from jamx.model.duration import DAY
from jamx.model.relative_date import RelativeDate
from jamx.model.scalars import Acknowledged
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace
from tests.conftest import REPOSITORY
from tests.programmes.folders import (
    checklist_of,
    days,
    folder,
    meeting_of,
    meetings_of,
    on,
    programme_of,
    words,
)

PROGRAMMES = (
    "jamresursen-2",
    "jihu",
    "jihu-seminarier-2023",
    "jihu-utbyte-2022",
    "jim",
    "jim-2013",
    "jim-plus",
    "jim-plus-2021",
    "modellkoncept",
)


def test_every_programme_is_here() -> None:
    assert folder("jihu").workspace.programmes == PROGRAMMES


def test_every_file_is_read_without_a_fault() -> None:
    workspace = Workspace(REPOSITORY)

    for ref in workspace.files:
        loaded = workspace.loaded(ref)
        assert loaded.model is not None, ref.file
        assert [one.rule for one in loaded.findings if one.severity is not Severity.NOTE] == [], ref.file


def test_nothing_is_wrong_that_was_not_acknowledged() -> None:
    """Contradictions of the sources are acknowledged with a reason; all else is a fault or a false alarm."""
    result = Run(Plan(Workspace(REPOSITORY))).result()

    assert [(one.rule, one.place.file) for one in result.findings if one.severity is not Severity.NOTE] == []


@pytest.mark.parametrize("name", PROGRAMMES)
def test_programme_says_what_it_is_for_and_where_it_was_read(name: str) -> None:
    programme = programme_of(name)

    assert programme.language == "sv"
    assert programme.purpose is not None
    assert programme.sources
    assert programme.open, "no source says everything"


@pytest.mark.parametrize("name", PROGRAMMES)
def test_parents_and_rounds_are_programmes(name: str) -> None:
    programme = programme_of(name)

    assert {programme.parent, programme.round_of} <= {None, *PROGRAMMES}


def test_family_of_programmes() -> None:
    parents = {name: programme_of(name).parent for name in PROGRAMMES if programme_of(name).parent}

    assert parents == {
        "jihu-seminarier-2023": "jihu",
        "jihu-utbyte-2022": "jihu",
        "jim-plus": "jim",
        "jim-plus-2021": "jim",
    }
    assert programme_of("jim-plus-2021").round_of == "jim-plus"
    assert words(programme_of("jihu-utbyte-2022").based_on) == ["jim-plus"]


def test_what_is_over_is_closed() -> None:
    closed = [name for name in PROGRAMMES if programme_of(name).status == "closed"]

    assert closed == ["jamresursen-2", "jihu-seminarier-2023", "jihu-utbyte-2022", "jim-2013", "jim-plus-2021"]


def test_nobody_is_named() -> None:
    for name in PROGRAMMES:
        programme = programme_of(name)
        assert not folder(name).workspace.exists(f"programmes/{name}/participants.yaml")
        assert all(contact.mail is None and contact.phone is None for contact in programme.contacts)


class TestExchange:
    """The pilot round of the exchange between universities, 2022-2023."""

    NAME = "jihu-utbyte-2022"

    def test_five_meetings_on_five_days(self) -> None:
        assert {name: days(one.date) for name, one in meetings_of(self.NAME).items()} == {
            "traff-1": ("2022-09-15", "2022-09-15"),
            "traff-2": ("2022-11-16", "2022-11-16"),
            "traff-3": ("2023-02-01", "2023-02-01"),
            "traff-4": ("2023-03-15", "2023-03-15"),
            "traff-5": ("2023-05-31", "2023-05-31"),
        }

    def test_years_are_derived_and_the_words_kept(self) -> None:
        dates = [one.date for one in meetings_of(self.NAME).values()]

        assert [str(date.text) for date in dates if date] == [
            "15 september",
            "16 november",
            "1 februari",
            "15 mars",
            "31 maj",
        ]
        assert {date.derived for date in dates if date} == {"year"}

    def test_all_are_preliminary_full_days_in_order(self) -> None:
        meetings = list(meetings_of(self.NAME).values())

        assert [one.number for one in meetings] == [1, 2, 3, 4, 5]
        assert {one.status for one in meetings} == {"preliminary"}
        assert {getattr(one.duration, "minimum", None) for one in meetings} == {DAY}
        assert programme_of(self.NAME).mode == "digital"

    def test_each_has_its_theme_and_the_last_is_open(self) -> None:
        meetings = meetings_of(self.NAME)

        assert words(one.theme for one in meetings.values()) == [
            "Inriktning för arbetet",
            "Problem och mål i verksamhetsplaneringen för 2023",
            "Uppföljning",
            "Samverkan",
            "Fördjupning och avslutning",
        ]
        assert "anpassas" in str(meetings["traff-5"].open[0])

    def test_first_meeting_expects_others_than_the_programme(self) -> None:
        (first,) = meeting_of(self.NAME, "traff-1").expects or ()

        assert (first.all_of, first.strength) == (("rektor", "samordnare"), "expected")
        assert all(one.expects is None for name, one in meetings_of(self.NAME).items() if name != "traff-1")

    def test_recommended_functions(self) -> None:
        rektor, chair, others = programme_of(self.NAME).expects

        assert {one.strength for one in (rektor, chair, others)} == {"recommended"}
        assert rektor.any_of == ("rektor",)
        assert (chair.any_of, chair.count) == (("prefekt", "dekan"), 1)
        assert others.any_of == ("forskningsledare", "programansvarig")
        assert others.if_ is not None
        assert chair.if_ is None

    def test_five_places_and_no_last_day(self) -> None:
        selection = programme_of(self.NAME).selection

        assert selection is not None
        assert selection.places == 5
        assert len(selection.criteria) == 2
        assert (selection.apply_until.on, selection.decided.on) == (Acknowledged.UNKNOWN, Acknowledged.UNKNOWN)

    def test_workload_is_four_and_a_half_days(self) -> None:
        programme = programme_of(self.NAME)
        times = [len(meetings_of(self.NAME)) if one.each == "meeting" else 1 for one in programme.workload]
        efforts = [one.effort.minimum for one in programme.workload]

        assert efforts == [2 * DAY, DAY // 2]
        assert sum(effort * count for effort, count in zip(efforts, times, strict=True)) == 4.5 * DAY
        assert {one.per for one in programme.workload} == {None}
        assert all(one.about for one in programme.workload)

    def test_tasks_before_and_between(self) -> None:
        recurring = [task for task in programme_of(self.NAME).tasks if task.each == "meeting"]

        assert [task.when for task in recurring] == ["before", "between"]

    def test_preconditions_are_a_checklist(self) -> None:
        programme = programme_of(self.NAME)
        assert programme.preconditions is not None
        checklist = checklist_of(self.NAME, programme.preconditions.use)

        assert words(checklist.answers) == ["ja", "delvis", "nej"]
        assert len(checklist.entries) == 6

    def test_round_lasts_from_autumn_to_summer(self) -> None:
        period = on(programme_of(self.NAME).period)

        assert (period.precision, period.ends, period.meaning) == ("span", ("season", "season"), "within")
        assert days(programme_of(self.NAME).period) == ("2022-08-01", "2023-08-31")


class TestHigherEducation:
    """JiHU and its seminars."""

    def test_it_has_no_end(self) -> None:
        assert days(programme_of("jihu").period) == ("2016-01-01", "")

    def test_two_members_are_named_beside_the_state_ones(self) -> None:
        organisations = folder("jihu").own_organisations

        assert set(organisations) == {"statliga-larosaten", "chalmers", "jonkoping-university"}
        assert organisations["statliga-larosaten"].count is Acknowledged.UNKNOWN

    def test_annual_report_and_what_was_added_later(self) -> None:
        report = {one.id: one for one in programme_of("jihu").deliverables}["arsredovisning"]
        since = {content.id: content.since for content in report.contents}

        assert (report.every, report.each) == ("year", "organisation")
        assert days(report.since) == ("2016-01-01", "2016-12-31")
        assert days(since["forskningsmedel"]) == ("2018-01-01", "2018-12-31")
        assert [one for one in since if one != "forskningsmedel" and since[one] is not None] == []

    def test_source_keeps_both_its_days(self) -> None:
        (source,) = programme_of("jihu").sources

        assert (days(source.published)[0], days(source.updated)[0]) == ("2021-07-23", "2024-01-24")

    def test_seminars_are_chosen(self) -> None:
        programme = programme_of("jihu-seminarier-2023")
        (choice,) = programme.choices

        assert (choice.min, choice.max, choice.by) == (1, 4, "organisation")
        assert set(choice.of) == set(meetings_of("jihu-seminarier-2023"))
        assert programme.stated is not None
        assert (programme.stated.organisations, programme.stated.themes) == (18, 4)

    def test_hosts_rotate(self) -> None:
        meetings = meetings_of("jihu-seminarier-2023")

        assert [one.host for one in meetings.values()] == ["uppsala-universitet", "hogskolan-i-boras", None, None]
        assert days(meetings["tema-1"].date) == ("2023-10-26", "2023-10-26")
        assert days(meetings["tema-2"].date) == ("2024-02-01", "2024-02-29")


class TestAgencies:
    """JiM and JiM+."""

    def test_fifty_four_agencies(self) -> None:
        programme = programme_of("jim")

        assert days(programme.period) == ("2020-01-01", "2025-12-31")
        assert programme.stated is not None
        assert programme.stated.organisations == 54
        assert folder("jim").own_organisations["myndigheterna"].count == 54

    def test_partners_in_relevant_parts(self) -> None:
        partners = [one for one, entry in folder("jim").own_organisations.items() if "partner" in entry.roles]

        assert partners == ["do", "esv", "scb", "lansstyrelserna", "skr"]

    def test_list_that_the_page_lacks_is_a_gap(self) -> None:
        offer = {service.id: service for service in programme_of("jim").services}["basutbud"]

        assert offer.contents == ()
        assert "Vad basutbudet består av" in words(programme_of("jim").open)

    def test_number_in_the_deeper_support_is_unknown(self) -> None:
        stated = programme_of("jim-plus").stated

        assert stated is not None
        assert stated.organisations is Acknowledged.UNKNOWN

    def test_first_round_has_three_groups(self) -> None:
        programme = programme_of("jim-plus-2021")

        assert [group.count for group in programme.groups] == [4, 4, 5]
        assert folder("jim-plus-2021").own_organisations["myndigheterna"].count == 13
        assert len(meetings_of("jim-plus-2021")) == 5

    def test_analysts_came_after_the_first_round(self) -> None:
        assert set(programme_of("jim-plus").functions) - set(programme_of("jim-plus-2021").functions) == {"analytiker"}


class TestAgencies2013:
    """JiM in 2013, when the secretariat ran it."""

    NAME = "jim-2013"

    MINISTRIES = (
        ("Socialdepartementet", 4),
        ("Arbetsmarknadsdepartementet", 1),
        ("Utbildningsdepartementet", 4),
        ("Försvarsdepartementet", 2),
        ("Landsbygdsdepartementet", 2),
        ("Näringsdepartementet", 1),
        ("Kulturdepartementet", 2),
        ("Finansdepartementet", 1),
        ("Justitiedepartementet", 1),
    )

    def test_eighteen_agencies_under_nine_ministries(self) -> None:
        organisations = folder(self.NAME).own_organisations
        under = Counter(str(one.under) for one in organisations.values() if "participant" in one.roles)

        assert dict(self.MINISTRIES) == under
        assert under.total() == 18

    def test_table_says_the_same(self) -> None:
        stated = programme_of(self.NAME).stated

        assert stated is not None
        assert stated.organisations == 18
        assert tuple(stated.by["under"].items()) == self.MINISTRIES

    def test_meetings_are_dated_as_exactly_as_the_source(self) -> None:
        meetings = meetings_of(self.NAME)
        exact = ("expertgruppen", "generaldirektorerna", "natverket")

        assert {name: days(meetings[name].date) for name in exact} == {
            "expertgruppen": ("2013-02-01", "2013-03-31"),
            "generaldirektorerna": ("2013-03-15", "2013-03-15"),
            "natverket": ("2013-03-06", "2013-03-06"),
        }
        assert {meetings[name].date.derived for name in exact} == {"year"}
        for name in ("samordnare", "utbildning"):
            assert meetings[name].date.on is Acknowledged.UNKNOWN

    def test_plan_is_due_in_the_middle_of_september(self) -> None:
        plan = {one.id: one for one in programme_of(self.NAME).deliverables}["plan"]

        assert days(plan.due) == ("2013-09-11", "2013-09-20")
        assert on(plan.due).precision == "part"
        assert (str(plan.recipient), plan.each) == ("regeringen", "organisation")
        assert [content.id for content in plan.contents] == ["behov", "mal", "aktiviteter", "budget", "efter-2014"]

    def test_reports_and_articles(self) -> None:
        deliverables = {one.id: one for one in programme_of(self.NAME).deliverables}

        assert {"delrapport", "slutrapport"} < set(deliverables)
        assert (deliverables["artiklar"].each, deliverables["artiklar"].count) == ("organisation", 18)

    def test_evaluation_is_undecided(self) -> None:
        deliverables = programme_of(self.NAME).deliverables

        assert [one.id for one in deliverables if one.status == "undecided"] == ["utvardering"]

    def test_groups(self) -> None:
        groups = {group.id: group for group in programme_of(self.NAME).groups}

        assert set(groups) == {"styrgrupp", "expertgrupp", "referensgrupp", "portalens-referensgrupp", "natverk"}
        assert (groups["expertgrupp"].count, groups["expertgrupp"].members) == (5, ())
        assert len(groups["styrgrupp"].members) == 4
        assert set(groups["referensgrupp"].members) - set(groups["portalens-referensgrupp"].members) == {"esf", "jamt"}
        assert len(groups["referensgrupp"].remit) == 3

    def test_network_is_the_eighteen(self) -> None:
        network = {group.id: group for group in programme_of(self.NAME).groups}["natverk"]
        organisations = folder(self.NAME).own_organisations

        assert network.members == tuple(one for one, entry in organisations.items() if "participant" in entry.roles)

    def test_mandate_has_five_points(self) -> None:
        ours, theirs = programme_of(self.NAME).mandate

        assert len(ours.points) == 5
        assert str(theirs.basis) == "Regleringsbrev"

    def test_money_comes_with_the_second_phase(self) -> None:
        planning, doing = programme_of(self.NAME).phases

        assert (planning.funding, str(doing.funding)) == (None, "Extra medel")
        assert (days(planning.period)[1], days(doing.period)[0]) == ("2013-12-31", "2014-01-01")

    def test_one_resource_is_there_when_needed(self) -> None:
        assert [str(one.function) for one in programme_of(self.NAME).staff if one.when] == ["Extra resurser"]

    def test_consulted_organisations(self) -> None:
        organisations = folder(self.NAME).own_organisations
        consulted = {one for one, entry in organisations.items() if "consulted" in entry.roles}

        assert consulted == {"hallbar-jamstalldhet", "lansstyrelserna", "regeringskansliet", "andra-aktorer"}
        assert organisations["andra-aktorer"].count is Acknowledged.UNKNOWN


class TestJamresursen:
    """Jämresursen II, 2011-2013."""

    NAME = "jamresursen-2"

    def test_strategists_meet_nine_days(self) -> None:
        meetings = {name: one for name, one in meetings_of(self.NAME).items() if one.track == "strateger"}
        spans = {one.number: (*days(one.date), str(one.place)) for one in meetings.values()}

        assert dict(sorted(spans.items())) == {
            1: ("2012-02-23", "2012-02-24", "Gävle"),
            2: ("2012-04-18", "2012-04-19", "Vallsta"),
            3: ("2012-08-28", "2012-08-29", "Järvsö"),
            4: ("2012-09-20", "2012-09-20", "Ockelbo"),
            5: ("2012-10-22", "2012-10-23", "Högbo"),
        }
        lengths = [date.latest - date.earliest for date in (on(one.date) for one in meetings.values())]
        assert sum(length.days + 1 for length in lengths) == 9
        assert Counter(one.kind for one in meetings.values()) == {"residential": 4, "full day": 1}
        assert {on(one.date).meaning for one in meetings.values()} == {"lasts"}

    def test_announced_totals_of_the_strategists(self) -> None:
        track = {one.id: one for one in programme_of(self.NAME).tracks}["strateger"]

        assert track.stated is not None
        assert track.stated.days == 9
        assert track.stated.by == {"kind": {"residential": 4, "full day": 1}}

    def test_two_from_each_municipality_are_a_wish(self) -> None:
        track = {one.id: one for one in programme_of(self.NAME).tracks}["strateger"]
        (expected,) = track.expects or ()

        assert (expected.count, expected.strength) == (2, "recommended")
        assert expected.differ == {"activity": "wish", "level": "wish"}

    def test_five_offers_of_which_two_are_tailored(self) -> None:
        tracks = programme_of(self.NAME).tracks

        assert [(one.number, one.id) for one in tracks] == [
            (1, "ledning"),
            (2, "processtod"),
            (3, "strateger"),
            (4, "kommunikatorer"),
            (5, "hallbarhet"),
        ]
        assert [one.id for one in tracks if one.tailored] == ["ledning", "processtod"]

    def test_basic_course_is_held_twice_and_nobody_goes_twice(self) -> None:
        course = meeting_of(self.NAME, "grundutbildning")

        assert [days(one.date)[0] for one in course.occasions] == ["2012-02-09", "2012-03-29"]
        assert (course.status, course.date, course.dates) == ("preliminary", None, None)

    def test_deepening_is_for_some(self) -> None:
        deepening = meeting_of(self.NAME, "fordjupning")
        group = {one.id: one for one in programme_of(self.NAME).groups}["bildgrupp"]

        assert days(deepening.date) == ("2012-05-08", "2012-05-08")
        assert (deepening.status, deepening.prerequisite) == ("preliminary", ("grundutbildning",))
        assert (deepening.group, group.of, group.count) == ("bildgrupp", "kommunikatorer", Acknowledged.UNKNOWN)

    def test_image_bank_follows_the_deepening(self) -> None:
        (bank,) = programme_of(self.NAME).deliverables

        assert bank.due is not None
        assert isinstance(bank.due.on, RelativeDate)
        assert (bank.due.on.side, bank.due.on.anchor) == ("on", "fordjupning")

    def test_invitations_in_week_fifty(self) -> None:
        milestones = programme_of(self.NAME).milestones

        assert [one.track for one in milestones if one.kind == "invitation"] == ["strateger", "kommunikatorer"]
        assert {days(one.date) for one in milestones} == {("2011-12-12", "2011-12-18")}

    def test_two_years_are_twenty_eight_months(self) -> None:
        programme = programme_of(self.NAME)

        assert days(programme.period) == ("2011-09-01", "2013-12-31")
        assert programme.stated is not None
        assert (programme.stated.duration.halves, programme.stated.duration.unit) == (4, "year")

    def test_phases_are_as_exact_as_the_source(self) -> None:
        phases = {one.id: one.period for one in programme_of(self.NAME).phases}

        assert phases["hallbarhet"].on is Acknowledged.UNKNOWN
        assert {one: on(said).precision for one, said in phases.items() if one != "hallbarhet"} == {
            "uppstart": "season",
            "genomforande": "span",
            "uppfoljning": "term",
        }

    def test_four_roles(self) -> None:
        organisations = folder(self.NAME).own_organisations
        roles = ("decider", "funder", "organiser", "commissioner")
        found = {role: [one for one, entry in organisations.items() if role in entry.roles] for role in roles}

        assert found["decider"] == ["skr", "lansstyrelsen-gavleborg", "landstinget-gavleborg"]
        assert found["funder"] == ["skr"]
        assert found["organiser"] == ["region-gavleborg"]
        assert len(found["commissioner"]) == 10

    def test_county_council_comes_to_one_offer_only(self) -> None:
        organisations = folder(self.NAME).own_organisations
        offers = {one: len(entry.tracks) for one, entry in organisations.items() if "participant" in entry.roles}

        assert offers.pop("landstinget-gavleborg") == 1
        assert set(offers.values()) == {5}

    def test_staff_make_one_post(self) -> None:
        assert [one.share for one in programme_of(self.NAME).staff] == [80, 20]

    def test_five_questions_for_each_municipality(self) -> None:
        checklist = checklist_of(self.NAME, "vagval")

        assert len(checklist.entries) == 5
        assert checklist.answers
        assert str(checklist.owner) == "each organisation"


class TestModelConcept:
    """SKR's model concept."""

    NAME = "modellkoncept"

    def test_start_three_meetings_and_a_conference(self) -> None:
        kinds = {name: one.kind for name, one in meetings_of(self.NAME).items()}

        assert kinds == {
            "resultatkonferens": "conference",
            "traff-1": "learning meeting",
            "traff-2": "learning meeting",
            "traff-3": "learning meeting",
            "uppstart": "start-up meeting",
        }
        assert all(one.date is None for one in meetings_of(self.NAME).values())

    def test_first_meeting_uses_the_agenda(self) -> None:
        agenda = meeting_of(self.NAME, "traff-1").agenda

        assert agenda is not None
        assert agenda.use == "larandetraff-1"

    def test_dates_that_follow_the_meeting(self) -> None:
        tasks = {task.id: task for task in programme_of(self.NAME).tasks}
        distances = {
            one: (task.due.on.number, task.due.on.unit, task.due.on.side, task.each)
            for one, task in tasks.items()
            if task.due is not None and isinstance(task.due.on, RelativeDate)
        }

        assert distances == {
            "inbjudan": (2, "week", "before", "meeting"),
            "presentation": (1, "week", "before", "meeting"),
            "webbkurs": (0, None, "before", None),
        }

    @pytest.mark.parametrize(
        ("checklist", "count"), [("arrangor-fore", 8), ("arrangor-under", 2), ("arrangor-efter", 2)]
    )
    def test_host_has_checklists(self, checklist: str, count: int) -> None:
        assert len(checklist_of(self.NAME, checklist).entries) == count


def test_same_association_under_both_its_names() -> None:
    shared = folder("jihu").workspace.register["skr"]

    assert str(shared.short) == "SKR"
    assert "SKL" in words(alias.name for alias in shared.aliases)
    for name in ("jim-2013", "jamresursen-2"):
        own = folder(name).own_organisations["skr"]
        assert str(own.short) == "SKL"
        assert "SKR" in words(alias.name for alias in own.aliases)
