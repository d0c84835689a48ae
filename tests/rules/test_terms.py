"""Each term of a condition by itself: what is told with it, and what is not without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from test_limits import day, due, phased, programme, talk, told
from test_shades import LUND_MALMO, people

from examples import check, files, write
from jamx.findings import Span

if TYPE_CHECKING:
    from pathlib import Path

WORK = "{title: Work, time: 9–10, kind: work}, {title: More, time: 10–11, kind: work}"
AGENDA = f"# file: agendas/a.yaml\ntitle: Day\nitems: [{WORK}]\n"
BROKEN = "# file: meetings/broken.yaml\ntitle: [\n"
BREAKS = (
    "# file: /calendar/school-breaks.yaml\nbreaks: [{title: Break, counties: [Jämtland], date: 2027-W10}]\n"
    "# file: organisations.yaml\n"
)
PLAN = "# file: /jamx.yaml\nrules: {deliverable/content-missing: warning}\n" + programme(
    "deliverables: [{id: plan, title: Plan, contents: [{id: budget, title: Budget}]}]",
    m="",
)


def meeting(name: str, said: str) -> str:
    return f"# file: meetings/{name}.yaml\ntitle: {name}\n{said}\n"


def travelling(*counties: str, said: str = "time: 8–12") -> str:
    """A meeting in Lund for organisations with these counties, or none."""
    listed = "".join(f"o{n}: {{name: O{n}{f', county: {one}' if one else ''}}}\n" for n, one in enumerate(counties))
    own = f"# file: meetings/m.yaml\ntitle: M\nmode: on-site\n{said}\n"
    return f"# file: /jamx.yaml\nrules: {{pace/arrival: note}}\n# file: organisations.yaml\n{listed}{own}"


def round_of(pause: str) -> str:
    """Three organisations' turns, with a pause after each but the last."""
    said = f"title: Round, time: '9', each: organisation, parts: [{{title: Talk, duration: 10 min}}], pause: {pause}"
    return day(said, more="organisations: 3\n")


AGENDAS = [
    # the first item of a day that ends on the next
    (
        "agenda/across-midnight",
        day("title: A, time: '23', duration: 2 h", "title: B, duration: 1 h", "title: C, duration: 1 h"),
        ["5 note"],
    ),
    ("agenda/across-midnight", day("title: A, time: '23', duration: 60 min"), []),
    ("agenda/across-midnight", day("title: A, time: '23', duration: 61 min"), ["5 note"]),
    # where listening passes the limit, and whether it goes on
    ("pace/one-way", day(talk("9–10.10", "kind: talk"), talk("10.10–10.20", "kind: talk")), ["5 note"]),
    ("pace/one-way", day(talk("9–9.10", "kind: talk"), talk("9.10–10.20", "kind: talk")), ["6 note"]),
    # what is a lunch: a pause by kind, or by name where the kind says nothing
    ("pace/lunch-time", day(talk("9–14"), "title: Lunch, time: 14–15, kind: work"), []),
    ("pace/lunch-time", day(talk("9–14"), "title: Lunch, time: 14–15"), ["6 note"]),
    ("pace/lunch-time", day(talk("9–14"), "title: Lunch coffee, time: 14–15, kind: coffee"), []),
    ("pace/lunch-time", day(talk("9–14"), "title: Pause, time: 14–15"), []),
    ("pace/lunch-time", day(talk("9–14"), "title: Meal, time: 14–15, kind: lunch"), ["6 note"]),
    # food that is spoken of in a strand
    (
        "pace/no-lunch",
        day(talk("9–10"), talk("10–13.01", "kind: work, strands: [{title: Lunch in groups}, {title: Work}]")),
        [],
    ),
    (
        "pace/no-lunch",
        day(talk("9–10"), talk("10–13.01", "kind: work, strands: [{title: One}, {title: Work, points: [Lunch]}]")),
        [],
    ),
    (
        "pace/no-lunch",
        day(talk("9–10"), talk("10–13.01", "kind: work, strands: [{title: One}, {title: Work}]")),
        ["1 warning"],
    ),
    # a rest counts at midday: from half past ten until two
    ("pace/no-lunch", day(talk("9–14"), "title: R, time: 14.00–14.30, kind: break", talk("14.30–15")), ["1 warning"]),
    ("pace/no-lunch", day(talk("9–13.59"), "title: R, time: 13.59–14.29, kind: break", talk("14.29–15")), []),
    # each pause once, however many turns it parts, by its own measure
    ("pace/short-break", round_of("{after: 1, duration: 5 min}"), ["5 note"]),
    ("pace/short-break", round_of("{after: 1, duration: 10 min}"), []),
    ("pace/short-break", round_of("{after: 1, duration: 20 min, kind: lunch}"), ["5#lunch note"]),
    ("pace/short-break", round_of("{after: 1, duration: 30 min, kind: lunch}"), []),
    # an agenda is as firm as a meeting that uses it, on any of its days
    ("pace/no-break", AGENDA + meeting("m", "days: [{date: 2022-09-15, agenda: {use: a}}]"), ["2 warning"]),
    (
        "pace/no-break",
        AGENDA + meeting("m", "days: [{date: 2022-09-15, agenda: {use: b}}, {date: 2022-09-16, agenda: {use: a}}]"),
        ["2 warning"],
    ),
    ("pace/no-break", AGENDA + meeting("m", "date: 2022-09-15\nagenda: {use: b}"), ["2 note"]),
    ("pace/no-break", AGENDA + meeting("m", "days: [{date: 2022-09-15}, {date: 2022-09-16}]"), ["2 note"]),
    (
        "pace/no-break",
        meeting("a", f"agenda: [{WORK}]") + meeting("m", "date: 2022-09-15\nagenda: {use: a}"),
        ["2 note"],
    ),
    # who travels: those whose counties are known and differ
    ("pace/arrival", travelling("Skåne", "Kronoberg"), ["3 note"]),
    ("pace/arrival", travelling("Skåne", "Skåne"), []),
    ("pace/arrival", travelling("Skåne", ""), []),
    ("pace/arrival", travelling("Skåne", "Kronoberg", said="time: 9–12"), []),
    ("pace/arrival", travelling("Skåne", "Kronoberg", said="agenda: [{title: Coffee, time: 8–9, kind: coffee}]"), []),
    (
        "pace/arrival",
        travelling(
            "Skåne",
            "Kronoberg",
            said="time: 8–12\nagenda: [{title: C, time: 8–9, kind: coffee}, {title: W, time: 9–12}]",
        ),
        [],
    ),
    (
        "pace/arrival",
        travelling("Skåne", "Kronoberg", said="time: 8–9\nagenda: [{title: Coffee, time: 8–9, kind: coffee}]"),
        [],
    ),
    ("pace/arrival", travelling("Skåne", "Kronoberg", said="agenda: [{title: W, time: 8–9}]"), ["3 note"]),
]

DATES = [
    # several of the same meeting are told once where they say it once
    (
        "calendar/still-preliminary",
        programme("", m="status: preliminary\noccasions: [{date: 2022-09-20}, {date: 2022-09-21}]")
        + "# today: 2022-09-15\n",
        ["2 warning"],
    ),
    (
        "calendar/still-preliminary",
        programme(
            "",
            m="occasions:\n  - {date: 2022-09-20, status: preliminary}\n  - {date: 2022-09-21, status: preliminary}",
        )
        + "# today: 2022-09-15\n",
        ["3 warning", "4 warning"],
    ),
    # what is confirmed or held has a date, whatever is known of the others; an empty text is no list that is not known
    *(
        ("calendar/undated", programme("", m=f"status: {status}\noccasions: ''"), expected)
        for status, expected in (
            ("planned", []),
            ("preliminary", []),
            ("confirmed", ["1 note"]),
            ("held", ["1 note"]),
        )
    ),
    # a date is any of four keys
    ("calendar/undated", programme("period: 2022", m="status: confirmed"), ["1 note"]),
    *(
        ("calendar/undated", programme("period: 2022", m=f"status: confirmed\n{said}"), [])
        for said in (
            "date: 2022-09-15",
            "dates: {choose: 1, of: [2022-09-15]}",
            "occasions: [{date: 2022-09-15}]",
            "days: [{date: 2022-09-15}]",
            "date: unknown",
            "occasions: unknown",
            "days: unknown",
        )
    ),
    # what comes before hides nothing behind it
    (
        "calendar/outside-phase",
        phased("deliverables:\n  - {title: C, due: 2022-09-01}\n  - {title: D, phase: a, due: 2022-09-01}"),
        ["6#due-after warning"],
    ),
    # begun: a day that is past, of what has a last day
    (
        "programme/selection-open",
        programme("selection: {places: 3}\n", m="date: 2022-09-14/") + LUND_MALMO + "# today: 2022-09-15\n",
        [],
    ),
    (
        "programme/selection-open",
        programme("selection: {places: 3}\n", m="date: 2022-09-14/", n="date: 2022-09-14")
        + LUND_MALMO
        + "# today: 2022-09-15\n",
        ["2 warning"],
    ),
    # due on the day of the invitation is not before it
    *(
        (
            "task/due-before-known",
            programme(
                "milestones: [{title: I, kind: invitation, date: 2022-09-01}]",
                m=f"date: 2022-09-15\ntasks:\n  - {{title: T, owner: Anna, due: {due_on}}}",
            ),
            expected,
        )
        for due_on, expected in (("2022-09-01", []), ("2022-08-31", ["4 warning"]), ("2022-08", ["4 warning"]))
    ),
    (
        "task/due-before-known",
        programme(
            "milestones: [{title: I, kind: invitation, date: before m}]",
            m="date: 2022-09-15\ntasks:\n  - {title: T, owner: Anna, due: 2022-08-31}",
        ),
        [],
    ),
    # Saturdays are no closed days
    ("task/non-working-day", due("due: 2022-09-16"), []),
    ("task/non-working-day", due("due: 2022-09-17"), ["4 warning"]),
    ("task/non-working-day", due("due: 2022-09-18"), ["4 warning"]),
    ("task/non-working-day", due("due: 2022-06-24"), ["4#eve warning"]),
    ("task/non-working-day", due("due: 2022-06-06"), ["4#holiday warning"]),
    *(
        (
            "task/non-working-day",
            f"# file: /jamx.yaml\ncalendar: {{closed: [{closed}]}}\n" + due(f"due: {closed}"),
            ["4#closed warning"],
        )
        for closed in ("2022-09-12", "2022-09-16")
    ),
]

PEOPLE = [
    (
        "people/quota",
        people(
            "expects: [{any_of: [strateg], count: 2}, {any_of: [chef], count: 2}]",
            "organisation: lund, functions: [chef]",
        ),
        ["1 warning"],
    ),
    # without a period somebody works all the time, but not where the period is not known
    *(
        ("people/staff-share", programme(f"staff:\n  - {{{one}}}\n  - {{{other}}}"), expected)
        for one, other, expected in (
            ("function: M, share: 60 %", "function: M, share: 60 %", ["4 warning"]),
            ("function: M, share: 60 %, period: undecided", "function: M, share: 60 %, period: undecided", []),
            ("function: M, share: 60 %, period: undecided", "function: M, share: 60 %, period: 2022", []),
            ("function: M, share: 60 %", "function: M, share: 60 %, period: undecided", []),
        )
    ),
    # contacts that are admitted not to be known
    *(
        (
            "people/contact-missing",
            people(f"{said}\n", "organisation: lund", meeting="status: confirmed\ndate: 2022-09-15"),
            expected,
        )
        for said, expected in (
            ("language: sv", ["1 warning"]),
            ("contacts: unknown", []),
            ("contacts: undecided", []),
            ("open: [Contact person]", []),
            ("open: [The place]", ["1 warning"]),
        )
    ),
    # of whom nobody can tell who comes: an entry names what is not there
    *(
        (
            "people/not-invited",
            people(
                "tracks: [{id: x, title: X}]",
                "organisation: malmo, meetings: [m]",
                meeting="organisations: [lund]",
                organisations=LUND_MALMO.replace("Malmö}", f"Malmö, tracks: [{track}]}}"),
            ),
            expected,
        )
        for track, expected in (("x", ["1#organisation note"]), ("gone", []))
    ),
]

NAMES = [
    # what is silent while a file that may say more cannot be read
    ("deliverable/content-missing", PLAN, ["2 warning"]),
    ("deliverable/content-missing", PLAN + BROKEN, []),
    (
        "programme/track-empty",
        programme("tracks:\n  - {id: x, title: X}\n  - {id: y, title: Y}", m="track: x"),
        ["4 warning"],
    ),
    (
        "programme/track-empty",
        programme("tracks:\n  - {id: x, title: X}\n  - {id: y, title: Y}", m="track: x") + BROKEN,
        [],
    ),
    # kinds are not missed where nothing has a kind yet
    ("reference/unused", "# file: /jamx.yaml\nkinds: {own: Own}\n# file: programme.yaml\ntitle: P\n", []),
    # a link that leads out of the workspace from one place may lead somewhere from another
    (
        "text/link",
        "# file: /note.txt\nText\n# file: programme.yaml\ntitle: P\npurpose: '[The note](../../../note.txt)'\n",
        ["2#dead warning"],
    ),
    (
        "text/link",
        "# file: /note.txt\nText\n# file: meetings/m.yaml\ntitle: M\npurpose: '[The note](../../../note.txt)'\n",
        [],
    ),
    # an entry without a known county before one with a county that is none
    (
        "reference/unknown-county",
        BREAKS
        + "a: {name: A}\nb: {name: B, county: Skåne}\nc: {name: C, county: unknown}\nd: {name: D, county: Nowhere}\n",
        ["4 note"],
    ),
]
TOTALS = [
    # what is not listed at all contradicts no number
    ("count/differs", programme("stated: {tracks: 3}"), []),
    ("count/differs", programme("stated: {tracks: 3}\ntracks: [{id: x, title: X}]"), ["2#tracks error"]),
    ("count/differs", programme("stated: {groups: 3}"), []),
    ("count/differs", programme("stated: {groups: 3}\ngroups: [{id: x, title: X}]"), ["2#groups error"]),
    ("count/differs", programme("stated: {meetings: 3}"), []),
    ("count/differs", programme("stated: {meetings: 3}", m="") + BROKEN, []),
    ("count/differs", programme("stated: {by: {kind: {Seminar: 3}}}", m="kind: Seminar"), ["2#cell error"]),
    ("count/differs", programme("stated: {by: {kind: {Seminar: 3}}}", m="kind: Seminar") + BROKEN, []),
    # counted with the cancelled ones or without them
    *(
        (
            "count/differs",
            programme(f"stated: {{by: {{kind: {{Seminar: {stated}}}}}}}", a="kind: Seminar", b=cancelled, c=cancelled),
            expected,
        )
        for cancelled in ("kind: Seminar\nstatus: cancelled",)
        for stated, expected in ((1, []), (2, ["2#cell error"]), (3, []))
    ),
    # work of a programme above
    (
        "reference/unknown",
        programme("parent: gone", m="tasks: [{title: T, prepares: plan}]"),
        ["2#work error", "2#programme error"],
    ),
]
OWN_KIND = "# file: /jamx.yaml\nkinds: {own: Own}\n# file: meetings/meeting.yaml\n"
LED = day("title: Groups, time: 9–10, strands: [{title: One, lead: Eva}, {title: Two, lead: Eva}]")
TURNS = "malmo: {name: Malmö}\nystad: {name: Ystad}\nskr: {name: SKR, roles: [organiser]}\n"
LIST = "# file: checklists/c.yaml\ntitle: C\nentries: [{title: A, answers: ['Yes', 'No']}, {title: B}]\n"
UNREADABLE = "# file: programme.yaml\ntitle: [\n"
MORE = [
    # a kind that nobody knows says nothing: the name does
    (
        "pace/short-break",
        day(talk("9–10"), "title: Coffee, time: 10–10.05, kind: nonsense", talk("10.05–11")),
        ["6 note"],
    ),
    ("pace/short-break", day(talk("9–10"), "title: Coffee, time: 10–10.05, kind: work", talk("10.05–11")), []),
    ("pace/short-break", day(talk("9–10"), "title: Talk, time: 10–10.05, kind: nonsense", talk("10.05–11")), []),
    ("reference/unknown", OWN_KIND + day(talk("9–10", "kind: own")), []),
    ("reference/unknown", OWN_KIND + day(talk("9–10", "kind: odd")), ["5#kind error"]),
    ("reference/unknown", OWN_KIND.replace("{own: Own}", "[") + day(talk("9–10", "kind: odd")), []),
    # turns that cannot be measured against each other
    *(
        ("pace/unequal-floor", day(f"title: Reports, time: 9–10, {said}") + TURNS, expected)
        for said, expected in (
            ("parts: [{title: Malmö, duration: 10 min}, {title: Ystad, duration: 20 min}]", ["5 warning"]),
            ("parts: [{title: Malmö, duration: 10 min}, {title: Ystad}]", ["5 warning"]),  # who has what is left
            ("parts: [{title: Malmö}, {title: Ystad}]", []),
            ("strands: [{title: A, for: [malmo], duration: 20 min}, {title: B, for: [ystad]}]", ["5 warning"]),
            ("strands: [{title: A, for: [malmo], duration: 20 min}, {title: B, for: [skr]}]", []),
            ("strands: [{title: A, for: [malmo], duration: 20 min}, {title: B, for: [ystad, skr]}]", []),
            ("strands: [{title: A, for: [malmo], duration: 20 min}, {title: B}]", []),
        )
    ),
    ("pace/unequal-floor", day("title: R, parts: [{title: Malmö, duration: 10 min}, {title: Ystad}]") + TURNS, []),
    # while the programme's own file cannot be read
    ("agenda/person-clash", LED, ["5 error"]),
    ("agenda/person-clash", LED + UNREADABLE, ["5 error"]),
    # what has a person's name may be several
    *(
        ("agenda/person-clash", LED + UNREADABLE.replace("[", "P") + said, expected)
        for said, expected in (
            ("", ["5 error"]),
            ("groups: [{id: g, title: Eva}]\n", []),
            ("functions: {f: Eva}\n", []),
            ("groups: [{id: g, title: Adam}]\nfunctions: {f: Adam}\n", ["5 error"]),
        )
    ),
    ("calendar/weekday", "# file: /programmes/q/meetings/m.yaml\ntitle: M\ndate: Monday 2022-09-15\n", ["2 error"]),
    # functions that are nearly one of the programme's, and such that are not
    *(
        (
            "people/function-missing",
            people("expects: [{any_of: [chef]}]", f"organisation: lund, functions: [{function}]"),
            expected,
        )
        for function, expected in (("strateg", ["1 warning"]), ("zzzz", ["1 warning"]), ("cheff", []))
    ),
    # answers to what offers none
    (
        "task/unknown-answer",
        LIST + "# file: follow-up/lund.yaml\nc/1: {status: done, answer: Perhaps}\n",
        ["1 warning"],
    ),
    ("task/unknown-answer", LIST + "# file: follow-up/lund.yaml\nc/1: {status: done, answer: 'Yes'}\n", []),
    ("task/unknown-answer", LIST + "# file: follow-up/lund.yaml\nc/2: {status: done, answer: Perhaps}\n", []),
    ("task/unknown-answer", LIST + "# file: follow-up/lund.yaml\nc/1: {status: done}\n", []),
    # of several meetings the one for which an invitation is latest
    *(
        (
            "calendar/invitation-late",
            programme(
                "milestones:\n  - {title: I, kind: invitation, date: 2022-09-15}",
                a=f"date: {first}",
                b="date: 2022-09-20",
            ),
            expected,
        )
        for first, expected in (
            ("2022-09-14", ["3#after warning"]),
            ("2022-09-15", ["3#same warning"]),
            ("2022-09-16", ["3 warning"]),
            ("2022-09-25", ["3 warning"]),
        )
    ),
    # a day that may be any after something is before nothing
    (
        "task/due-before-known",
        programme(
            "milestones: [{title: I, kind: invitation, date: 2022-09-01}]",
            m="date: 2022-09-15\ntasks:\n  - {title: T, owner: Anna, due: after m}",
        ),
        [],
    ),
]


def days(date: str, *listed: str) -> str:
    """A meeting with a date on line 2, and days from line 4."""
    entries = "".join(f"  - {{title: D{f', date: {one}' if one else ''}}}\n" for one in listed)
    return programme("", m=f"date: {date}\ndays:\n{entries}")


BOTH = "2022-09-15/2022-09-16"
OVERDUE = (
    programme("", m="date: 2022-09-15\ntasks: [{title: T, owner: lund, due: 2022-09-01}]")
    + "# file: /organisations.yaml\nlund: {name: Lund}\n# today: 2022-09-10\n"
)
REST = [
    # the days of a meeting and its date
    *(
        ("calendar/days-differ", days(date, *listed), expected)
        for date, listed, expected in (
            (BOTH, ("2022-09-15", "2022-09-16"), []),
            (BOTH, ("2022-09-14", "2022-09-16"), ["4#outside error"]),
            (BOTH, ("2022-09-15", "2022-09-17"), ["5#outside error"]),
            (BOTH, ("2022-09-16", "2022-09-15"), ["5#order error"]),
            (BOTH, ("2022-09-15", "2022-09-15"), ["5#same error"]),
            (BOTH, ("", "2022-09-17"), ["5#outside error"]),
            (BOTH, ("2022-09-16", "", "2022-09-15"), ["6#order error"]),
            (BOTH, ("", ""), []),
            (BOTH, ("", "", ""), ["6#more error"]),
            (BOTH, ("", "", "2022-09-16"), []),
            (BOTH, ("",), ["3#fewer warning"]),
            ("2022-09-15", ("",), []),
            ("2022-09", ("2022-09-01", "2022-09-30"), []),
            ("2022-09", ("2022-08-31", "2022-09-30"), ["4#outside error"]),
            ("2022-09", ("2022-09-01", "2022-10-01"), ["5#outside error"]),
            ("2022-09", ("", "", ""), []),
            ("2022-09-15/", ("2022-09-14", "2022-10-20"), ["4#outside error"]),
            ("2022-09-15/", ("", ""), []),
            ("/2022-09-16", ("2022-01-01", "2022-09-17"), ["5#outside error"]),
            ("/2022-09-16", ("", ""), []),
            ("undecided", ("2022-09-15", "2022-09-20"), []),
        )
    ),
    # files among other materials, and in one of several languages
    ("reference/missing-file", "# file: meetings/m.yaml\ntitle: M\nmaterials:\n  - Paper\n  - gone.pdf\n", ["4 error"]),
    (
        "reference/missing-file",
        "# file: meetings/m.yaml\ntitle: M\nmaterials:\n  - {sv: Papper, en: gone.pdf}\n",
        ["3 error"],
    ),
    # nobody can tell who is late while a list of organisations that matters cannot be read
    ("task/overdue", OVERDUE, ["3 warning"]),
    ("task/overdue", OVERDUE.replace("{name: Lund}", "["), []),
    ("task/overdue", OVERDUE + "# file: organisations.yaml\nmalmo: [\n", []),
    ("task/overdue", OVERDUE + "# file: /programmes/other/organisations.yaml\nmalmo: [\n", ["3 warning"]),
    ("task/overdue", OVERDUE + "# file: checklists/c.yaml\ntitle: [\n", ["3 warning"]),
]
MIDDLE = ("title: Talk, time: 9–10", "title: Work, time: 10–12, ", "title: Talk, time: 12–13")
TURNS_IN_A_FILE = (
    "# file: agendas/a.yaml\ntitle: A\nitems:\n  - title: R\n    time: 9–10\n"
    "    parts: [{title: Malmö, duration: 10 min}, {title: Ystad, duration: 20 min}]\n"
    f"# file: organisations.yaml\n{TURNS}"
)
LAST = [
    # an item that is divided is no slip, however long
    ("pace/no-break", day(talk("9–13.30")), []),
    *(
        ("pace/no-break", day(talk("9–13.30", f"kind: work, {divided}")), ["5#alone note"])
        for divided in ("parts: [{title: A, duration: 60 min}]", "points: [One]", "strands: [{title: S}, {title: T}]")
    ),
    # a pause inside a round parts it where its place is known
    *(
        (
            "pace/no-break",
            day(f"title: R, time: {time}, each: organisation{parts}, pause: {pause}", more="organisations: 3\n"),
            expected,
        )
        for time, parts, pause, expected in (
            ("9–12", ", parts: [{title: T, duration: 50 min}]", "{after: 2, duration: 10 min}", ["5#alone note"]),
            ("9–11.10", ", parts: [{title: T, duration: 40 min}]", "{after: 2, duration: 10 min}", []),
            ("9–12", "", "{after: 2, duration: 10 min}", []),
        )
    ),
    # a pause that is named in a point of a part
    (
        "pace/hidden-break",
        day(MIDDLE[0], MIDDLE[1] + "parts: [{title: One}, {title: Two, points: [Talk, Coffee]}]", MIDDLE[2]),
        ["6#inside warning"],
    ),
    (
        "pace/hidden-break",
        day(MIDDLE[0], MIDDLE[1] + "points: [Talk, Coffee]", MIDDLE[2]),
        ["6#inside warning"],
    ),
    (
        "pace/hidden-break",
        day(MIDDLE[0], MIDDLE[1] + "parts: [{title: Coffee}, {title: Two}]", MIDDLE[2]),
        ["6#inside warning"],
    ),
    ("pace/hidden-break", day(MIDDLE[0], MIDDLE[1] + "parts: [{title: One}, {title: Two}]", MIDDLE[2]), []),
    # turns in an agenda file, which has no host
    (
        "pace/unequal-floor",
        TURNS_IN_A_FILE,
        ["5 warning"],
    ),
    # who is history needs no host, and nobody from anywhere
    ("people/host-missing", programme("", m="date: 2022-09-15\nagenda: [{title: A, lead: host}]"), ["1 warning"]),
    (
        "people/host-missing",
        programme("status: closed", m="date: 2022-09-15\nagenda: [{title: A, lead: host}]"),
        [],
    ),
    ("people/host-missing", programme("", m="date: 2022-09-15\nstatus: held\nagenda: [{title: A, lead: host}]"), []),
    *(
        (
            "people/organisation-empty",
            people("", "organisation: lund, meetings: [n]", "organisation: malmo, meetings: [m]", meeting=said)
            + meeting("n", ""),
            [f"1#meeting {weight}", "2#meeting warning"],
        )
        for said, weight in (("status: held", "note"), ("status: confirmed", "warning"))
    ),
    # ids of occasions, and of items in strands
    (
        "reference/duplicate-id",
        programme("", m="occasions:\n  - {id: a, date: 2022-09-15}\n  - {id: a, date: 2022-09-16}"),
        ["4 error"],
    ),
    (
        "reference/duplicate-id",
        day("title: A, id: a, strands: [{title: S, items: [{title: X, id: x}, {title: Y, id: x}]}, {title: T}]"),
        ["5 error"],
    ),
    # themes that nobody wrote
    ("count/differs", programme("stated: {themes: 3}", m=""), []),
    ("count/differs", programme("stated: {themes: 3}", m="theme: Goals"), ["2#themes error"]),
    # the first meeting is past, whatever is still to come
    (
        "programme/selection-open",
        programme("selection: {places: 3}\n", a="date: 2022-09-14", b="date: 2022-10-20")
        + LUND_MALMO
        + "# today: 2022-09-15\n",
        ["2 warning"],
    ),
    (
        "programme/selection-open",
        programme("selection: {places: 3}\n", a="date: 2022-09-15", b="date: 2022-10-20")
        + LUND_MALMO
        + "# today: 2022-09-15\n",
        [],
    ),
    # phases of a track, and of the whole where the track has none
    *(
        (
            "calendar/outside-phase",
            programme(
                "tracks: [{id: x, title: X}, {id: y, title: Y}]\nphases:\n"
                "  - {id: a, title: A, period: 2022-03/2022-05}\n  - {id: b, title: B, period: 2022-08/2022-09}\n"
                "  - {id: c, title: C, period: 2022-06/2022-07, track: y}",
                m=f"{said}date: {on}",
            ),
            expected,
        )
        for said, on, expected in (
            ("", "2022-06-15", ["2#between warning"]),
            ("track: x\n", "2022-06-15", ["3#between warning"]),
            ("track: y\n", "2022-06-15", []),
            ("track: x\n", "2022-04-15", []),
        )
    ),
    # parts that are no pauses are as short as they like
    ("pace/short-break", day(talk("9–10", "kind: work, parts: [{title: A, duration: 5 min}, {title: B}]")), []),
    (
        "pace/short-break",
        day(talk("9–10", "kind: work, parts: [{title: A}, {title: Pause, duration: 5 min, kind: break}, {title: B}]")),
        ["5 note"],
    ),
    (
        "pace/short-break",
        day(
            talk(
                "9–10",
                "kind: work, parts: [{title: A, duration: 5}, {title: P, duration: 15 min, kind: break}, {title: B}]",
            )
        ),
        [],
    ),
    # functions that nearly are, but for a number
    *(
        (
            "reference/unknown",
            programme("functions: {controller-1: C}", m="")
            + f"{LUND_MALMO}# file: participants.yaml\n- {{organisation: lund, functions: [{function}]}}\n",
            expected,
        )
        for function, expected in (
            ("controller-1", []),
            ("controler-1", ["1#function-meant error"]),
            ("controller-2", []),
            ("controler-2", []),
        )
    ),
    # one language is no translation
    *(
        (
            "text/language",
            f"# file: /jamx.yaml\nlanguages: [{listed}]\n"
            + programme("purpose: {en: To meet}", m="purpose: {en: To meet, sv: Att mötas}"),
            expected,
        )
        for listed, expected in (("sv", []), ("sv, sv", []), ("en", []), ("sv, en", ["1 note", "1 note"]))
    ),
    # items inside strands, and inside those inside them
    *(
        (rule, day(f"title: A, time: 9–10, strands: [{{title: S}}, {{title: T, items: [{inner}]}}]"), expected)
        for rule, fault, expected in (
            ("agenda/at-once-alone", "at_once: 2", ["5 warning"]),
            ("agenda/empty-strand", "strands: []", ["5#none warning"]),
            ("agenda/said-twice", "lead: Eva", []),
        )
        for inner in (
            f"{{title: X, {fault}}}",
            f"{{title: V, strands: [{{title: W}}, {{title: Y, items: [{{title: X, {fault}}}]}}]}}",
        )
    ),
    # turns of somebody else
    *(
        (
            "pace/unequal-floor",
            day(
                "title: R, time: 9–10, parts: [{title: A, duration: 10 min, lead: malmo}, "
                f"{{title: A, duration: 20 min, lead: {who}}}]"
            )
            + TURNS,
            expected,
        )
        for who, expected in (("ystad", ["5 warning"]), ("Eva", []), ("skr", []))
    ),
    # somebody at the same time: from the first day of the one to the last of the other
    *(
        ("people/staff-share", programme(f"staff: [{{function: M, share: 60 %, period: {one}}}, {second}]"), expected)
        for one, second, expected in (
            ("2022-12-31/2023", "{function: M, share: 60 %, period: 2022}", ["2 warning"]),
            ("2023-01-01/2023", "{function: M, share: 60 %, period: 2022}", []),
        )
    ),
    # of an organisation only what is wanted of it counts
    *(
        (
            "people/organisation-empty",
            people(
                f"expects: [{{any_of: [chef], from: lund, strength: {one}}}, "
                f"{{any_of: [chef], from: malmo, strength: {other}}}]",
                "organisation: lund, meetings: [n]",
                "organisation: malmo, meetings: [m]",
            )
            + meeting("n", ""),
            [f"1#meeting {of_lund}", f"2#meeting {of_malmo}"],
        )
        for one, other, of_lund, of_malmo in (
            ("recommended", "required", "note", "warning"),
            ("required", "recommended", "warning", "note"),
        )
    ),
    # what is at fault beside what is not
    (
        "agenda/at-once-alone",
        day("title: A, time: 9–10, each: organisation, at_once: 2", "title: B, time: 10–11, at_once: 2"),
        ["6 warning"],
    ),
    (
        "agenda/empty-strand",
        day("title: A, time: 9–10, strands: by function", "title: B, time: 10–11, strands: []", talk("11–12")),
        ["6#none warning"],
    ),
    (
        "agenda/empty-strand",
        day("title: A, time: 9–10, strands: [{title: S}, {title: T, items: []}, {title: U, items: [{title: V}]}]"),
        ["5 warning"],
    ),
    ("agenda/optional-without-time", day("title: A", "title: B, optional: mentor"), []),
    *(
        ("agenda/optional-without-time", day(f"title: A, {said}", "title: B, optional: mentor"), ["6 warning"])
        for said in ("time: 9–10", "duration: 10 min", "strands: [{title: S}, {title: T}]", "parts: [{title: P}]")
    ),
    # addresses: of links only, in the shared register and among the sources too
    ("text/unsafe-link", "# file: meetings/m.yaml\ntitle: M\nkind: 'data:x'\n", []),
    ("text/unsafe-link", "# file: meetings/m.yaml\ntitle: M\nsources:\n  - {title: S, link: 'data:x'}\n", ["3 error"]),
    ("text/unsafe-link", "# file: /organisations.yaml\nlund: {name: Lund, text: '[The plan](data:x)'}\n", ["1 error"]),
]
CASES = [*AGENDAS, *DATES, *PEOPLE, *NAMES, *TOTALS, *MORE, *REST, *LAST]

DOUBT = {
    "agenda/overlap": day(talk("9–10.20"), talk("10.10–11")),
    "agenda/overdetermined": day(talk("9–10", "duration: 30 min, kind: work"), talk("10–11")),
    "agenda/end-before-start": day(talk("9–8", "duration: 60 min, kind: work"), talk("10–11")),
    "agenda/does-not-fit": day(
        talk("9–10", "kind: work, each: organisation, parts: [{title: P, duration: 30 min}]"),
        talk("10–11"),
        more="organisations: 3\n",
    ),
    "agenda/parts-exceed-item": day(talk("9–10", "kind: work, parts: [{title: P, duration: 90 min}]"), talk("10–11")),
    "agenda/out-of-order": day(talk("10–11"), talk("11–12"), talk("9–9.30")),
    "agenda/exceeds-meeting": day(talk("9–10"), talk("10–11"), more="time: 9–10.30\n"),
    "agenda/starts-off": day(talk("9–10"), talk("10–11"), more="time: 9.15–11\n"),
    "agenda/short-of-meeting": day(talk("9–10"), talk("10–11"), more="time: 9–12\n"),
}
"""Two hours of work, more than the limit, at times that contradict each other."""


@pytest.mark.parametrize("rule", DOUBT, ids=[f"pace/no-break-{rule}" for rule in DOUBT])
def test_times_in_doubt_are_no_long_work(tmp_path: Path, rule: str) -> None:
    assert len(told(tmp_path, rule, DOUBT[rule])) == 1
    assert told(tmp_path, "pace/no-break", DOUBT[rule]) == []


NOTHING = "title: Nothing, time: 13–13"


@pytest.mark.parametrize(
    ("rule", "text", "silent"),
    [
        ("agenda/overlap", day(talk("9–10.20"), talk("10.10–11"), NOTHING), True),
        ("agenda/exceeds-meeting", day(talk("9–10"), talk("10–11"), NOTHING, more="time: 9–12\n"), True),
        ("agenda/end-before-start", day(talk("9–8"), NOTHING), True),
        ("agenda/undetermined", day("title: A, time: '9'", "title: B", talk("11–12"), NOTHING), True),
        ("agenda/starts-off", day(talk("9–10"), NOTHING, more="time: 9.15–13\n"), False),
        ("agenda/gap", day(talk("9–10"), NOTHING), False),
    ],
    ids=lambda given: f"agenda/zero-length-{given}" if str(given).startswith("agenda/") else "",
)
def test_what_a_neighbours_fault_has_squeezed_out(tmp_path: Path, rule: str, text: str, silent: bool) -> None:
    assert len(told(tmp_path, rule, text)) == 1
    assert (told(tmp_path, "agenda/zero-length", text) == []) is silent


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("2 days after", "2 working days after"),
        ("2 days after end of m", "2022-09-16"),
        ("5 days before", "4 working days before"),
        ("5 days before start of m", "2022-09-09"),
        ("2022-09-17", "2022-09-16"),
    ],
)
def test_a_working_day_instead(tmp_path: Path, written: str, instead: str) -> None:
    text = due(f"due: {written}", "date: 2022-09-15")
    found = check(write(tmp_path, list(files(text))))

    assert [one.arguments["instead"] for one in found if one.rule == "task/non-working-day"] == [instead]


@pytest.mark.parametrize(
    ("rule", "text", "expected"), CASES, ids=[f"{rule}-{n}" for n, (rule, _, _) in enumerate(CASES)]
)
def test_term(tmp_path: Path, rule: str, text: str, expected: list[str]) -> None:
    if ": [\n" not in text:
        assert told(tmp_path, rule, text) == expected
        return
    found = check(write(tmp_path, list(files(text))))  # of which one file cannot be read
    lines = [one.place.span.line for one in found if one.rule == rule and one.place.span]
    assert lines == [int(one.partition(" ")[0].partition("#")[0]) for one in expected]


def test_the_nearest_working_days_around_several(tmp_path: Path) -> None:
    (found,) = (
        one
        for one in check(write(tmp_path, list(files(programme("", m="date: 2022-09-17/2022-09-18")))))
        if one.rule == "calendar/weekend"
    )
    assert (str(found.arguments["before"]), str(found.arguments["after"])) == ("2022-09-16", "2022-09-19")
    assert (found.arguments["before_weekday"], found.arguments["after_weekday"]) == ("weekday.4", "weekday.0")


def test_where_the_breaks_stand(tmp_path: Path) -> None:
    breaks = "breaks: [{title: Break, counties: [Skåne], date: 2027-W10}]\n"
    meeting = "# file: organisations.yaml\nlund: {name: Lund, county: Skåne}\n" + programme("", m="date: 2027-03-09")
    for name, settings in (
        ("calendar/school-breaks.yaml", ""),
        ("calendar/own.yaml", "calendar: {breaks: calendar/own.yaml}\n"),
    ):
        text = f"# file: /{name}\n{breaks}# file: /jamx.yaml\nlanguage: en\n{settings}{meeting}"
        found = check(write(tmp_path / str(bool(settings)), list(files(text))))
        sources = [one.arguments["sources"] for one in found if one.rule == "calendar/school-break"]
        assert sources == [("calendar/own.yaml",) if settings else ("calendar/",)]


def test_alike_names_are_told_once_whatever_else_there_is(tmp_path: Path) -> None:
    names = ("jamx.yaml", *(f"programmes/{one}/meetings/{two}.yaml" for one in ("lund", "lúnd") for two in "ab"))
    texts = "".join(f"# file: /{one}\n{'language: en' if one == 'jamx.yaml' else 'title: M'}\n" for one in names)
    found = [one for one in check(write(tmp_path, list(files(texts)))) if one.rule == "reference/same-name"]

    assert [(one.place.file, one.variant) for one in found] == [("programmes/lúnd/meetings/a.yaml", "programme")]
    assert {one.place.span for each in found for one in (each, *each.related)} == {Span(1, 1, 1, 1)}


def test_the_first_turns_of_two_are_named(tmp_path: Path) -> None:
    turns = (("Malmö", 20), ("Ystad", 10), ("Malmö", 15), ("Ystad", 15))
    parts = ", ".join(f"{{title: {name}, duration: {minutes} min}}" for name, minutes in turns)
    names = TURNS.replace("Malmö}", "Malmö, short: MAL}").replace("Ystad}", "Ystad, short: YST}")
    found = check(write(tmp_path, list(files(day(f"title: Reports, time: 9–10, parts: [{parts}]") + names))))
    (told_,) = (one for one in found if one.rule == "pace/unequal-floor")

    assert told_.place.path == ("agenda", 0, "parts", 1, "duration")
    assert [one.place.path for one in told_.related] == [("agenda", 0, "parts", 0, "duration")]
    assert [str(told_.arguments[key]) for key in ("name", "minutes", "other", "most")] == ["Ystad", "25", "Malmö", "35"]
    assert [str(one.arguments["title"]) for one in told_.related] == ["Malmö"]


@pytest.mark.parametrize(
    ("expects", "person", "key"),
    [
        ("any_of: [chef], count: 2", "organisation: lund, functions: [chef]", "functions"),
        ("count: 2", "organisation: lund, functions: [chef]", "functions"),
        ("count: 2", "organisation: lund", "organisation"),
        ("any_of: [chef], count: 2", "organisation: lund", "organisation"),  # who may be one
    ],
)
def test_where_too_few_are_told(tmp_path: Path, expects: str, person: str, key: str) -> None:
    text = people(f"expects: [{{{expects}}}]", person)
    (found,) = (one for one in check(write(tmp_path, list(files(text)))) if one.rule == "people/quota")

    assert found.place.path == (0, key)
    assert [one.place.path for one in found.related] == [("expects", 0)]
    assert (found.arguments["listed"], found.arguments["wanted"]) == (1, 2)


def test_where_two_periods_stand(tmp_path: Path) -> None:
    parent = "# file: /programmes/whole/programme.yaml\ntitle: W\nperiod: 2022\n"
    found = check(write(tmp_path, list(files(programme("parent: whole\nperiod: 2022/2023") + parent))))
    (told_,) = (one for one in found if one.rule == "calendar/outside-parent")

    assert (told_.place.file, told_.place.path) == ("programmes/example/programme.yaml", ("period", "on"))
    assert [(one.place.file, one.place.path) for one in told_.related] == [
        ("programmes/whole/programme.yaml", ("period", "on"))
    ]
