"""Who comes: how many take turns, in which order, and whether what is optional takes place."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.model.meeting import Gathering
from jamx.schedule.attendance import Attendance, attendance
from jamx.workspace.files import Kind

REGISTER = """\
lund:
  name: Lunds kommun
  tracks: [strateger]
malmo:
  name: Malmö stad
  tracks: [strateger, chefer]
ystad:
  name: Ystads kommun
  tracks: [chefer]
  meetings: [m]
gavle:
  name: Gävle kommun
  roles: [mentor]
skr:
  name: SKR
  roles: [organiser]
"""


def coming(meeting: str = "", attending: int | None = None, **files: str) -> Attendance:
    kind = Kind.AGENDA if "agendas__m" in files else Kind.MEETING
    ws = workspace(**{f"{'agendas' if kind is Kind.AGENDA else 'meetings'}__m": f"title: M\n{meeting}", **files})
    folder = ws.folder("p")
    model = ws.model(folder.file_of(kind, "m"), Gathering)
    assert model is not None, ws.loaded(folder.file_of(kind, "m")).findings
    return attendance(folder, model, "m", attending)


# from the files


def test_nobody_knows_who_comes_where_nothing_says_so() -> None:
    assert coming() == Attendance(None)


def test_participants_of_the_programme_come() -> None:
    assert coming(organisations=REGISTER) == Attendance(3, ("lund", "malmo", "ystad"))


def test_participants_of_the_shared_register_alone_do_not_come() -> None:
    ws = workspace(meetings__m="title: M\n")
    ws._overlay["organisations.yaml"] = REGISTER.encode()
    model = ws.folder("p").meeting("m")
    assert model is not None
    assert attendance(ws.folder("p"), model, "m") == Attendance(None)


def test_participants_of_the_track_come() -> None:
    assert coming("track: strateger\n", organisations=REGISTER).organisations == ("lund", "malmo")
    assert coming("track: chefer\n", organisations=REGISTER).organisations == ("malmo", "ystad")


def test_participants_without_tracks_all_come_to_a_track() -> None:
    register = "lund:\n  name: L\nmalmo:\n  name: M\n"
    assert coming("track: strateger\n", organisations=register).count == 2


def test_participants_that_chose_other_meetings_do_not_come() -> None:
    register = "lund:\n  name: L\n  meetings: [other]\nmalmo:\n  name: M\n  meetings: [other, m]\nystad:\n  name: Y\n"
    assert coming(organisations=register).organisations == ("malmo", "ystad")


def test_meetings_own_list_comes_in_its_order() -> None:
    assert coming("organisations: [ystad, lund]\n", organisations=REGISTER) == Attendance(2, ("ystad", "lund"))


def test_meetings_own_list_may_name_groups_and_counts_nobody_twice() -> None:
    programme = "title: P\ngroups:\n  - id: natverk\n    title: N\n    members: [lund, ystad]\n"
    found = coming("organisations: [malmo, natverk, lund]\n", organisations=REGISTER, programme=programme)
    assert (found.count, found.organisations) == (3, ("malmo", "lund", "ystad"))


def test_mentor_on_the_meetings_own_list_never_counts() -> None:
    found = coming("mentor: lund\norganisations: [lund, ystad]\n", organisations=REGISTER)
    assert found == Attendance(1, ("ystad",), mentor="lund")


def test_meetings_own_choice_of_one_comes() -> None:
    assert coming("organisations: ystad\n", organisations=REGISTER) == Attendance(1, ("ystad",))


def test_meetings_own_number_comes() -> None:
    assert coming("organisations: 5\n", organisations=REGISTER) == Attendance(5)


def test_meetings_own_number_may_be_unknown() -> None:
    assert coming("organisations: unknown\n", organisations=REGISTER) == Attendance(None)


def test_members_of_a_group_come() -> None:
    programme = "title: P\ngroups:\n  - id: natverk\n    title: N\n    members: [lund, ystad]\n"
    for said in ("group: natverk\n", "organisations: natverk\n"):
        found = coming(said, organisations=REGISTER, programme=programme)
        assert (found.count, found.organisations) == (2, ("lund", "ystad"))
        assert found.members == (("natverk", 2),)


def test_group_without_members_is_unknown() -> None:
    programme = "title: P\ngroups:\n  - id: natverk\n    title: N\n"
    assert coming("group: natverk\n", organisations=REGISTER, programme=programme) == Attendance(None)


def test_group_without_members_counts_only_where_it_comes_alone() -> None:
    programme = "title: P\ngroups:\n  - id: styr\n    title: S\n    count: 4\n"
    for said, count in (("[styr]", 4), ("[styr, lund]", None), ("[lund, styr]", None), ("[lund]", 1)):
        assert coming(f"organisations: {said}\n", organisations=REGISTER, programme=programme).count == count


def test_collective_counts_as_many_as_it_says_and_leaves_the_round_without_names() -> None:
    register = "lund:\n  name: L\nlansstyrelserna:\n  name: Länsstyrelserna\n  count: 21\n"
    assert coming(organisations=register) == Attendance(22)


def test_collective_of_unknown_size_leaves_the_number_unknown() -> None:
    register = "lund:\n  name: L\nlansstyrelserna:\n  name: Länsstyrelserna\n  count: unknown\n"
    assert coming(organisations=register) == Attendance(None)


def test_host_counts_where_it_takes_part() -> None:
    assert coming("host: lund\n", organisations=REGISTER) == Attendance(3, ("lund", "malmo", "ystad"), host="lund")


def test_host_does_not_count_where_it_does_not_take_part() -> None:
    assert coming("host: gavle\n", organisations=REGISTER).count == 3


def test_mentor_never_counts() -> None:
    found = coming("mentor: malmo\n", organisations=REGISTER)
    assert found == Attendance(2, ("lund", "ystad"), mentor="malmo")
    assert coming("mentor: gavle\n", organisations=REGISTER).count == 3


def test_mentor_beside_a_number_leaves_the_number() -> None:
    assert coming("mentor: gavle\norganisations: 3\n") == Attendance(3, mentor="gavle")


# as if


def test_as_if_so_many_came_goes_before_what_the_files_say() -> None:
    assert coming("organisations: 5\n", attending=2) == Attendance(2)
    assert coming(attending=4, organisations=REGISTER) == Attendance(4)
    assert coming("organisations: unknown\n", attending=0) == Attendance(0)


def test_as_if_as_many_came_as_do_keeps_their_names() -> None:
    assert coming(attending=3, organisations=REGISTER).organisations == ("lund", "malmo", "ystad")


def test_agenda_file_has_no_mentor_and_no_host() -> None:
    found = coming(agendas__m="title: A\norganisations: 3\n")
    assert found == Attendance(3)


# who takes turns

ALL = Attendance(3, ("lund", "malmo", "ystad"), "gavle", "lund", (("natverk", 5),))


@pytest.mark.parametrize(
    ("each", "speakers"),
    [
        (("organisation",), (3, 0, ("lund", "malmo", "ystad"))),
        (("organisation", "mentor"), (3, 1, ("lund", "malmo", "ystad", "gavle"))),
        (("mentor", "organisation"), (3, 1, ("gavle", "lund", "malmo", "ystad"))),
        (("organisation", "mentor", "organiser"), (3, 2, ("lund", "malmo", "ystad", "gavle", "organiser"))),
        (("host",), (0, 1, ("lund",))),
        (("natverk",), (5, 0, ())),
        (("organisation", "natverk"), (8, 0, ())),
        (("rektor",), (None, 0, ())),
        (("organisation", "rektor"), (None, 0, ())),
        (("rektor", "organisation"), (None, 0, ())),
        (("rektor", "natverk"), (None, 0, ())),
        (("natverk", "rektor"), (None, 0, ())),
        (("natverk", "mentor"), (5, 1, ())),
        ((), (0, 0, ())),
    ],
)
def test_speakers_take_turns_in_order(each: tuple[str, ...], speakers: tuple[int | None, int, tuple[str, ...]]) -> None:
    assert ALL.speakers(each) == speakers


def test_speakers_who_are_not_there_take_no_turn() -> None:
    assert Attendance(2, ("lund", "malmo")).speakers(("organisation", "mentor", "host")) == (2, 0, ("lund", "malmo"))


def test_speakers_of_an_unknown_number() -> None:
    assert Attendance(None, mentor="gavle").speakers(("organisation", "mentor")) == (None, 1, ())


def test_speakers_without_names_have_no_order() -> None:
    assert Attendance(2, mentor="gavle").speakers(("organisation", "mentor")) == (2, 1, ())
    assert Attendance(0, mentor="gavle").speakers(("organisation", "mentor")) == (0, 1, ("gavle",))


@pytest.mark.parametrize(
    ("condition", "there", "alone"),
    [(None, True, True), ("mentor", True, False), ("host", True, False), ("lund", True, False), ("umea", False, False)],
)
def test_what_is_optional_takes_place_with_those_it_needs(condition: str | None, there: bool, alone: bool) -> None:
    assert ALL.has(condition) is there
    assert Attendance(3).has(condition) is alone


def test_mentor_and_host_are_not_each_other() -> None:
    mentored, hosted = Attendance(3, mentor="gavle"), Attendance(3, host="lund")

    assert (mentored.has("mentor"), mentored.has("host")) == (True, False)
    assert (hosted.has("mentor"), hosted.has("host")) == (False, True)
    assert (mentored.speakers(("host",)), hosted.speakers(("mentor",))) == ((0, 0, ()), (0, 0, ()))


def come(meeting: str, organisations: str = "", programme: str = "") -> tuple[int | None, tuple[str, ...]]:
    """How many come to a meeting, and who, where they are known one by one."""
    register = organisations or "lund: {name: Lund}\nmalmo: {name: Malmö}\nystad: {name: Ystad}\n"
    made = workspace(programme=f"title: P\n{programme}", organisations=register, meetings__m=f"title: M\n{meeting}\n")
    folder = made.folder("p")
    gathering = folder.meeting("m")
    assert gathering is not None
    found = attendance(folder, gathering, "m")
    return found.count, found.organisations


def test_who_comes_to_a_track() -> None:
    some = "lund: {name: Lund, tracks: [x]}\nmalmo: {name: Malmö, tracks: [y]}\nystad: {name: Ystad}\n"

    assert come("track: x") == (3, ("lund", "malmo", "ystad"))
    assert come("track: x", some) == (1, ("lund",))
    assert come("track: z", some) == (None, ())
    assert come("", some) == (3, ("lund", "malmo", "ystad"))


def test_who_comes_of_groups() -> None:
    groups = "groups: [{id: n, title: N, members: [lund, ystad]}, {id: e, title: E, count: 4}, {id: u, title: U}]\n"

    assert come("group: n", programme=groups) == (2, ("lund", "ystad"))
    assert come("group: e", programme=groups) == (4, ())
    assert come("group: u", programme=groups) == (None, ())
    assert come("group: e", programme=groups.replace("count: 4", "count: unknown")) == (None, ())
    assert come("organisations: [n]", programme=groups) == (2, ("lund", "ystad"))
    assert come("organisations: [e]", programme=groups) == (4, ())
    assert come("organisations: [n, malmo]", programme=groups) == (3, ("lund", "ystad", "malmo"))
    assert come("organisations: [n, lund]", programme=groups) == (2, ("lund", "ystad"))
    assert come("organisations: [n, e]", programme=groups) == (None, ())
    assert come("organisations: [malmo, lund]", programme=groups) == (2, ("malmo", "lund"))
    assert come("organisations: [elsewhere]", programme=groups) == (1, ("elsewhere",))
    assert come("organisations: 7", programme=groups) == (7, ())
    assert come("organisations: unknown", programme=groups) == (None, ())


def test_collectives_count_as_many_as_they_say() -> None:
    some = "lund: {name: Lund}\nrest: {name: Rest, count: 4}\n"

    assert come("", some) == (5, ())
    assert come("organisations: [lund]", some) == (1, ("lund",))
    assert come("organisations: [rest]", some) == (4, ())
    assert come("", some.replace("4", "unknown")) == (None, ())
    assert come("", "rest: {name: Rest, count: 0}\nlund: {name: Lund}\n") == (1, ())


def test_the_mentor_and_those_who_do_not_take_part_are_not_counted() -> None:
    some = "lund: {name: Lund}\nguide: {name: Guide}\nskr: {name: SKR, roles: [organiser]}\n"

    assert come("", some) == (2, ("lund", "guide"))
    assert come("mentor: guide", some) == (1, ("lund",))
    assert come("host: guide", some) == (2, ("lund", "guide"))
    assert come("", "skr: {name: SKR, roles: [organiser]}\n") == (None, ())


def test_who_has_chosen_meetings_comes_to_those() -> None:
    some = "lund: {name: Lund, meetings: [m]}\nmalmo: {name: Malmö, meetings: [other]}\nystad: {name: Ystad}\n"

    assert come("", some) == (2, ("lund", "ystad"))
    assert come("", some, "choices: [{of: [m, other]}]\n") == (2, ("lund", "ystad"))
    assert come("", some, "choices: [{of: [other]}]\n") == (3, ("lund", "malmo", "ystad"))
    assert come("", some, "choices: [{of: [m]}, {of: [other]}]\n") == (2, ("lund", "ystad"))


def test_who_has_chosen_meetings_is_counted_in_an_agenda_file() -> None:
    register = "lund: {name: Lund, meetings: [other]}\nmalmo: {name: Malmö}\n"

    assert coming(agendas__m="title: A\nitems: []\n", organisations=register) == Attendance(2, ("lund", "malmo"))
    assert coming(meetings__m="title: A\n", organisations=register) == Attendance(1, ("malmo",))


def test_who_comes_where_the_programme_cannot_be_read() -> None:
    broken = {"programme": "title: [\n", "organisations": "lund: {name: Lund}\nmalmo: {name: Malmö}\n"}

    assert coming(**broken) == Attendance(2, ("lund", "malmo"))
    assert coming("organisations: [lund]\n", **broken) == Attendance(1, ("lund",))
    assert coming("group: g\n", **broken) == Attendance(1, ("g",))
