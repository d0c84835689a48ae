"""Rules about a programme as a whole, its plans and reports, and people's data: each reason for silence by itself."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from test_limits import programme, told

from examples import Written, check, files, write
from jamx.check.run import Run
from jamx.check.selection import Selection
from jamx.findings import Span
from jamx.rules.rule import Scope
from jamx.rules.table import RULES
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.findings import Finding

GUESSES = "# file: /jamx.yaml\nrules: {deliverable/content-missing: warning, programme/goal-unserved: note}\n"
BROKEN = "# file: meetings/z.yaml\ntitle: [\n"
BROKEN_AGENDA = "# file: agendas/a.yaml\ntitle: [\n"
TWO = "# file: organisations.yaml\nlund: {name: Lund}\nmalmo: {name: Malmö}\n"
PEOPLE = TWO + "# file: participants.yaml\n"
TODAY = "# today: 2027-03-09\n"


def due(*said: str, until: str = "2025-12-31", phases: str = "") -> str:
    """A programme of a year with deliverables, the first on line 4, or on line 5 beside phases."""
    listed = "".join(f"  - {{title: D, recipient: R, {one}}}\n" for one in said)
    return programme(f"period: 2025-01-01/{until}\n{phases}deliverables:\n{listed}")


def contents(*said: str, more: str = "") -> str:
    """Deliverables with what they contain, from line 3; and what else the programme says."""
    listed = "".join(f"  - {{title: D, due: 2025, recipient: R, {one}}}\n" for one in said)
    return GUESSES + programme(f"deliverables:\n{listed}{more}".rstrip("\n"), m="")


def goals(said: str = "outcomes: [A plan]") -> str:
    listed = "goals:\n  - {id: skills, title: S}\n  - To meet\n  - {id: will, title: W}"
    return GUESSES + programme(listed, m=said)


def tracks(said: str, *more: str, **meetings: str) -> str:
    """Tracks x and y, on lines 3 and 4."""
    listed = "\n".join(("tracks:", "  - {id: x, title: X}", f"  - {{id: y, title: Y{said}}}", *more))
    return programme(listed, **meetings)


def followed(text: str, status: str = "running") -> str:
    """A programme that has begun, with two preconditions, and what an organisation says of them."""
    said = "preconditions: [{id: mandate, title: M}, {id: money, title: B}, Without an id]\n"
    said += f"status: {status}\ntasks: [{{id: book, title: Book}}]"
    held = programme(said, m="status: held\ndate: 2025-09-15")
    return f"{held}# file: organisations.yaml\nlund: {{name: Lund}}\n# file: follow-up/lund.yaml\n{text}"


def _listed(*said: str) -> tuple[str, ...]:
    return tuple(f"  - {{title: D{', ' if one else ''}{one}}}" for one in said)


def selection(*said: str) -> str:
    return programme("\n".join(("selection:", *(f"  {one}" for one in said))))


PHASE = "phases: [{id: a, title: A, period: 2025-01/2025-09}, {id: b, title: B, period: 2025-01/}]\n"
CASES = [
    # every goal that nothing works for, where all that might is read
    ("programme/goal-unserved", goals(), ["3 note", "5 note"]),
    ("programme/goal-unserved", goals("outcomes: [{title: A, serves: [skills]}]"), ["5 note"]),
    ("programme/goal-unserved", goals("outcomes: []"), []),
    ("programme/goal-unserved", goals() + BROKEN, []),
    ("programme/goal-unserved", goals() + BROKEN_AGENDA, []),
    # what promises meetings
    *(
        ("programme/no-meetings", programme(said), expected)
        for said, expected in (
            ("choices: [{of: [m], min: 1}]", ["1 warning"]),
            ("tasks: [{title: T, each: meeting}]", ["1 warning"]),
            ("tasks: [{title: T, each: organisation}]", []),
            ("stated: {days: 2}", ["1 warning"]),
            ("stated: {meetings: unknown}", []),
            ("stated: {organisations: 2}", []),
            ("text: Nothing", []),
        )
    ),
    *(
        (
            "programme/no-meetings",
            programme("stated: {days: 2}") + f"# file: /programmes/q/programme.yaml\n{said}",
            told_,
        )
        for said, told_ in (
            ("title: Q\nparent: example\n", []),
            ("title: Q\nround_of: example\n", []),
            ("title: Q\nbased_on: [other, example]\n", []),
            ("title: Q\nrelated: [example]\n", ["1 warning"]),
        )
    ),
    ("programme/no-meetings", programme("stated: {days: 2}") + BROKEN, []),
    # nothing but what was made with it, and more than that without meetings
    *(
        ("programme/no-purpose", programme(said, **meetings), expected)
        for said, meetings, expected in (
            ("status: running\nlanguage: sv", {"m": ""}, []),
            ("status: running\nlanguage: sv\nperiod: 2025", {"m": ""}, ["1 note"]),
            ("status: running\nlanguage: sv\nperiod: 2025", {}, []),
            ("period: 2025\nbackground: Old", {"m": ""}, ["1 note"]),
        )
    ),
    # preconditions among other work, in a file that can be read
    *(
        ("programme/precondition-open", followed(text), expected)
        for text, expected in (
            ("mandate: {status: open}\nmoney: {status: started}\n", ["1 note", "2 note"]),
            ("book: {status: open}\npreconditions/mandate: {status: open}\n", ["2 note"]),
            ("mandate: {status: done}\nmoney: {status: open}\n", ["2 note"]),
            ("mandate: {status: dropped}\n", []),
            ("mandate: {status: [\n", []),
            ("", []),
        )
    ),
    ("programme/precondition-open", followed("mandate: {status: open}\n", "closed"), []),
    # each of three days with each of the others, and without
    *(
        ("programme/selection-dates", selection(*said), expected)
        for said, expected in (
            (("apply_from: 2026-03-01",), []),
            (("apply_until: 2026-03-01",), []),
            (("decided: 2026-03-01",), []),
            (("apply_from: 2026-03-01", "decided: 2026-03-01"), []),
            (("apply_from: 2026-03-01", "decided: 2026-02-28"), ["4#decided-apply-from warning"]),
            (("apply_until: 2026-03-01", "decided: 2026-03-01"), []),
            (("apply_until: 2026-03-01", "decided: 2026-02-28"), ["4#decided-apply-until warning"]),
            (("apply_from: 2026-03-01", "apply_until: 2026-03-01"), []),
            (("apply_from: 2026-03-01", "apply_until: 2026-02-28"), ["4#reversed error"]),
            (("apply_from: 2026-03-01", "apply_until: unknown", "decided: 2026"), []),
            (("apply_from: 2026-03-01", "apply_until: /2026-02", "decided: /2026-01"), ["4#reversed error"]),
            (("apply_from: 2026-03-01/", "apply_until: 2026-02-01/", "decided: 2026-01-01/"), []),
        )
    ),
    # places that somebody has counted, and organisations too
    *(
        (
            "programme/selection-open",
            programme(f"selection: {{{said}}}", m="status: held\ndate: 2025-09-15") + TWO,
            told_,
        )
        for said, told_ in (
            ("places: 3", ["2 warning"]),
            ("places: 2", []),
            ("places: unknown", []),
            ("apply_from: 2024", []),
        )
    ),
    # a track without meetings among those that have some
    ("programme/track-empty", tracks("", m="track: x"), ["4 warning"]),
    ("programme/track-empty", tracks("", m="track: y"), ["3 warning"]),
    ("programme/track-empty", tracks("", m="track: x", n="track: y"), []),
    ("programme/track-empty", tracks("", m=""), []),
    ("programme/track-empty", tracks("", m="track: x", n="track: z"), []),
    ("programme/track-empty", tracks(", open: [When]", m="track: x"), []),
    ("programme/track-empty", tracks(", tailored: yes", m="track: x"), []),
    ("programme/track-empty", tracks("", m="track: x") + BROKEN, []),
    *(
        ("programme/track-empty", tracks("", said, m="track: x", n=other), expected)
        for said, other, expected in (
            ("phases: [{title: P, track: y}]", "", []),
            ("milestones: [{title: M, track: y}]", "", []),
            ("deliverables: [{title: D, track: y}]", "", []),
            ("groups: [{id: g, title: G, of: y}]", "", ["4 warning"]),
            ("groups: [{id: g, title: G, of: y}]", "group: g", []),
            ("groups: [{id: g, title: G, of: x}]", "group: g", ["4 warning"]),
            ("groups: [{id: g, title: G}]", "group: g", ["4 warning"]),
            ("groups: [{id: g, title: G, of: y}]", "group: h", ["4 warning"]),
        )
    ),
    ("programme/track-empty", programme("", m="track: x"), []),
    # the day after the last, in a programme that ends
    ("deliverable/after-programme", due("due: 2025-12-31"), []),
    ("deliverable/after-programme", due("due: 2026-01-01", "due: 2026-01-02"), ["4 warning", "5 warning"]),
    ("deliverable/after-programme", due("due: 2026-01-01", until=""), []),
    ("deliverable/after-programme", due("due: 2026-01-01").replace("2025-01-01/2025-12-31", "undecided"), []),
    ("deliverable/after-programme", due("due: 2026-01-01").replace("period: 2025-01-01/2025-12-31", "text: T"), []),
    ("deliverable/after-programme", due("due: 2025-12-01/2026-02-01", "due: /2027", "due: undecided", "text: T"), []),
    *(
        ("deliverable/after-programme", due(f"due: 2026-01-01, status: {status}", "due: 2026-01-01"), ["5 warning"])
        for status in ("undecided", "delivered", "cancelled")
    ),
    (
        "deliverable/after-programme",
        due("due: 1 month after end of programme", "id: d, due: 2026-01-01", "due: 1 month after d"),
        ["5 warning", "6 warning"],
    ),
    # three months after its phase it is told of that
    *(
        ("deliverable/after-programme", due(said, "due: 2026-01-01", phases=PHASE), [*expected, "6 warning"])
        for said, expected in (
            ("due: 2026-01-01, phase: a", []),
            ("due: 2026-01-01, phase: b", ["5 warning"]),
            ("due: 2026-01-01, phase: c", ["5 warning"]),
        )
    ),
    *(
        (
            "deliverable/after-programme",
            due(f"due: 2025-12-{day}, phase: a", until="2025-11-30", phases=PHASE),
            expected,
        )
        for day, expected in ((31, ["5 warning"]), ("01", ["5 warning"]))
    ),
    (
        "deliverable/after-programme",
        due("due: 2026-01-01, phase: a", until="2025-11-30", phases=PHASE.replace("2025-09}", "2025-10-01}")),
        ["5 warning"],
    ),
    # contents of what has a name and will be made, that nothing prepares by this name
    ("deliverable/content-missing", contents("id: plan, contents: [{id: a, title: A}]"), ["3 warning"]),
    ("deliverable/content-missing", contents("id: plan, contents: [A, {title: B}]"), []),
    (
        "deliverable/content-missing",
        contents("contents: [{id: a, title: A}]", "id: plan, contents: [{id: a, title: A}]"),
        ["4 warning"],
    ),
    *(
        (
            "deliverable/content-missing",
            contents(
                f"id: x, status: {status}, contents: [{{id: a, title: A}}]", "id: y, contents: [{id: a, title: A}]"
            ),
            ["4 warning"],
        )
        for status in ("undecided", "delivered", "cancelled")
    ),
    *(
        (
            "deliverable/content-missing",
            contents(
                "id: x, contents: [{id: a, title: A}, {id: b, title: B}]",
                "id: y, contents: [{id: a, title: A}]",
                more=f"tasks: [{{title: T, owner: O, {said}}}]",
            ),
            expected,
        )
        for said, expected in (
            ("prepares: x", ["4 warning"]),
            ("prepares: x/a", ["3 warning", "4 warning"]),
            ("prepares: [x/a, x/b]", ["4 warning"]),
            ("prepares: [x/b, y]", ["3 warning"]),
            ("due: 1 week before x", ["3 warning", "3 warning", "4 warning"]),
        )
    ),
    ("deliverable/content-missing", contents("id: plan, contents: [{id: a, title: A}]") + BROKEN, []),
    ("deliverable/content-missing", contents("id: plan, contents: [{id: a, title: A}]") + BROKEN_AGENDA, []),
    # of several, those that lack something
    *(
        (f"deliverable/{rule}", programme("\n".join(("deliverables:", *listed))), ["4 warning", "6 warning"])
        for rule, listed in (
            ("no-deadline", _listed("due: unknown", "", "status: delivered", "text: T", "status: undecided")),
            (
                "no-recipient",
                _listed("recipient: unknown", "status: delivered", "internal: yes", "", "status: cancelled"),
            ),
        )
    ),
    *(
        ("deliverable/undecided", programme(f"status: {status}\ndeliverables:\n{listed}"), expected)
        for listed in ("  - {title: A}\n  - {title: B, status: undecided}\n  - {title: C, status: undecided}",)
        for status, expected in (("running", ["5 note", "6 note"]), ("closed", []))
    ),
    # what is kept too long among what is not
    (
        "privacy/expired",
        PEOPLE
        + TODAY
        + "- {organisation: lund}\n- {organisation: lund, keep_until: unknown}\n"
        + "- {organisation: lund, keep_until: 2027-01-01/}\n- {organisation: lund, keep_until: 2027-03-09}\n"
        + "- {organisation: lund, keep_until: 2027-03-08}\n- {organisation: lund, keep_until: 2026}\n",
        ["6 warning", "7 warning"],
    ),
    ("privacy/expired", PEOPLE + "- {organisation: lund, keep_until: 2007-03-08}\n", []),
]


@pytest.mark.parametrize(
    ("rule", "text", "expected"), CASES, ids=[f"{rule}-{n}" for n, (rule, _, _) in enumerate(CASES)]
)
def test_silence(tmp_path: Path, rule: str, text: str, expected: list[str]) -> None:
    if "[\n" not in text:
        assert told(tmp_path, rule, text) == expected
    else:  # a file that cannot be read is told of
        assert expected == [] == of(rule, tmp_path, text)


def of(rule: str, root: Path, text: str) -> list[Finding]:
    """What a rule says of the files of an example."""
    return [one for one in check(write(root, list(files(text)))) if one.rule == rule]


WORK = "outcomes: [{title: O, serves: [g], prepares: plan}]\ntasks: [{title: T, owner: lund, due: 1 week after m}]\n"
ITEM = "{title: A, time: 9–10, kind: work, lead: chef, prepares: plan/budget}"
WIDE = sorted(name for name, rule in RULES.items() if rule.scope in {Scope.PROGRAMME, Scope.WORKSPACE})


@pytest.mark.parametrize("rule", WIDE, ids=[f"{rule}-unreadable" for rule in WIDE])
def test_a_programme_that_cannot_be_read_stops_no_rule(tmp_path: Path, rule: str) -> None:
    folder = "programmes/example"
    said = {
        f"{folder}/programme.yaml": "title: [\n",
        f"{folder}/meetings/m.yaml": f"title: M\ndate: 2025-09-15\ntrack: x\ngroup: g\n{WORK}agenda: [{ITEM}]\n",
        f"{folder}/meetings/n.yaml": "title: N\nstatus: held\ndate: 2025-09-16\nprerequisite: [m]\n",
        f"{folder}/agendas/a.yaml": f"title: A\n{WORK}items: [{ITEM}]\n",
        f"{folder}/organisations.yaml": "lund: {name: Lund}\n",
        f"{folder}/participants.yaml": "- {organisation: lund, functions: [chef]}\n",
        f"{folder}/follow-up/lund.yaml": "{}\n",
    }
    root = write(tmp_path, [Written(file, text) for file, text in said.items()])
    found = Run(Plan(Workspace(root)), Selection(select=(rule, "source/syntax", "schema"))).result().findings

    assert [(one.rule, one.place.file) for one in found] == [("source/syntax", f"{folder}/programme.yaml")]


def test_days_of_a_selection_that_are_written_with_a_text(tmp_path: Path) -> None:
    said = [f"{key}:\n    text: T\n    on: {on}" for key, on in (("apply_from", "2026-03"), ("apply_until", "2026-02"))]
    (found,) = of("programme/selection-dates", tmp_path, selection(*said))

    assert (found.place.span, found.variant) == (Span(8, 9, 8, 16), "reversed")
    assert [one.place.span for one in found.related] == [Span(5, 9, 5, 16)]
    assert [one.message for one in found.related] == ["selection-apply-from"]
    assert found.arguments == {"date": "2026-02-01/2026-02-28", "other": "2026-03-01/2026-03-31"}


def test_how_late_a_report_and_a_list_are(tmp_path: Path) -> None:
    (late,) = of("deliverable/after-programme", tmp_path / "a", due("due: {on: 2026-01-02, text: T}"))
    (kept,) = of("privacy/expired", tmp_path / "b", f"{PEOPLE}{TODAY}- {{organisation: lund, keep_until: 2027-02}}\n")

    assert (late.arguments["days"], late.place.path) == (2, ("deliverables", 0, "due", "on"))
    assert [(one.message, one.place.path) for one in late.related] == [("period", ("period",))]
    assert kept.arguments == {"date": "2027-02-28", "days": 9}


@pytest.mark.parametrize("later", ["2026-01-01", "2026-01-02"])
def test_ninety_two_days_after_its_phase(tmp_path: Path, later: str) -> None:
    phases = "phases: [{id: a, title: A, period: 2025-01/2025-10-01}]\n"
    found = check(write(tmp_path, list(files(due(f"due: {later}, phase: a", phases=phases)))))
    rules = [one.rule for one in found if one.rule in {"deliverable/after-programme", "calendar/outside-phase"}]

    assert rules == (["deliverable/after-programme"] if later == "2026-01-01" else ["calendar/outside-phase"])


MAIL = "first.last@agency.example"


INTERNAL = [
    *(
        ("programme", f"{key}: {listed.format(f'{{{said}, text: {MAIL}}}')}", "")
        for key, said in (
            ("contacts", "function: F"),
            ("staff", "function: F"),
            ("milestones", "title: M"),
            ("deliverables", "title: D"),
        )
        for listed in ("[{}]", "{}")  # one entry may stand there without a list
    ),
    *(("programme", f"{key}: [{{title: T, text: {MAIL}}}]", "") for key in ("tasks",)),
    *(
        ("programme", f"{key}: [{{id: a, title: T, text: {MAIL}}}]", "plain")
        for key in ("goals", "phases", "tracks", "groups", "services")
    ),
    *(("programme", f"{key}: {MAIL}", "plain") for key in ("text", "purpose", "open", "organiser")),
    ("meetings/m", f"agenda: [{{title: A, text: {MAIL}}}]", ""),
    ("meetings/m", f"agenda: [{{title: A, strands: [{{title: S, lead: {MAIL}}}]}}]", ""),
    ("meetings/m", f"tasks: [{{title: T, owner: {MAIL}}}]", ""),
    ("meetings/m", f"days: [{{title: D, agenda: [{{title: A, parts: [{{title: {MAIL}}}]}}]}}]", ""),
    ("meetings/m", f"outcomes: [{{title: O, text: {MAIL}}}]", "plain"),
    ("meetings/m", f"facilitator_notes: {MAIL}", "plain"),
    ("agendas/a", f"items: [{{title: A, points: [{{title: {MAIL}}}]}}]", ""),
    ("checklists/c", f"entries: [{{title: E, text: {MAIL}}}]", "plain"),
]


@pytest.mark.parametrize(
    ("file", "said", "variant"), INTERNAL, ids=[f"privacy/contact-{n}" for n in range(len(INTERNAL))]
)
def test_what_may_be_internal(tmp_path: Path, file: str, said: str, variant: str) -> None:
    (found,) = of("privacy/contact", tmp_path / "a", f"# file: {file}.yaml\ntitle: T\n{said}\n")
    assert found.variant == variant
    if not variant:
        entry = f"{{title: {MAIL}" if "days" in said else "{"
        kept = said.replace(entry, f"{{internal: yes, {entry[1:]}", 1)
        assert of("privacy/contact", tmp_path / "b", f"# file: {file}.yaml\ntitle: T\n{kept}\n") == []


SAID = {**dict.fromkeys(("yes", "true", "ja", "Ja", "TRUE"), True), **dict.fromkeys(("no", "false", "nej"), False)}


@pytest.mark.parametrize(("said", "kept"), SAID.items(), ids=[f"privacy/contact-internal-{said}" for said in SAID])
def test_what_is_internal(tmp_path: Path, said: str, kept: bool) -> None:
    text = f"# file: programme.yaml\ntitle: P\nstaff:\n  - {{function: F, text: {MAIL}, internal: {said}}}\n"
    assert told(tmp_path, "privacy/contact", text) == ([] if kept else ["3 warning"])


def test_an_address_and_a_number_in_one_text(tmp_path: Path) -> None:
    found = of("privacy/contact", tmp_path, f"title: M\ntext: Write to {MAIL}, or call 070-174 06 05\n")
    assert [one.variant for one in found] == ["plain", "phone-plain"]
    assert {one.place.path for one in found} == {("text",)}


COLUMNS = [
    ("x-own: {a: {b: {diet: none}}, allergy: none}", [("x-own", "a", "b", "diet"), ("x-own", "allergy")]),
    ("x-own: [{}, {a: [{diet: none}]}]", [("x-own", 1, "a", 0, "diet")]),
    ("x-own: [[{diet: none}]]", [("x-own", 0, 0, "diet")]),
    ("x-own: diet", []),
    ("days: {diet: [1]}", []),
    ("x-diet: {allergy: nuts}", [("x-diet",)]),
]


@pytest.mark.parametrize(("said", "paths"), COLUMNS, ids=[f"privacy/health-{n}" for n in range(len(COLUMNS))])
def test_columns_about_health_inside_those_of_the_agency(
    tmp_path: Path, said: str, paths: list[tuple[str | int, ...]]
) -> None:
    found = of("privacy/health", tmp_path, f"{PEOPLE}- {{organisation: lund}}\n- {{organisation: lund, {said}}}\n")
    assert [(one.place.path, one.place.on) for one in found] == [((1, *path), "key") for path in paths]
    assert [one.arguments["key"] for one in found] == [path[-1] for path in paths]


def test_where_identity_numbers_stand(tmp_path: Path) -> None:
    text = 'title: M\ntext: 811218-9876, 8112189876\npurpose: "Born 1912\\x31212-1212, 811218\\x2d9876"\n'
    found = of("privacy/identity-number", tmp_path, text)

    assert [(one.place.span, one.place.path, one.variant, one.arguments["number"]) for one in found] == [
        (Span(2, 7, 2, 18), (), "", "8112**-****"),
        (Span(2, 20, 2, 30), (), "likely", "8112******"),
        (found[2].place.span, ("purpose",), "", "1912****-****"),
    ]
    assert found[2].place.span is not None
    assert found[2].place.span.line == 3


BASE = {
    "[Content_Types].xml": "<T>application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml</T>",
    "_rels/.rels": "<R/>",
    "word/document.xml": '<document xmlns="w"/>',
    "word/_rels/document.xml.rels": "<R/>",
    "word/styles.xml": '<styles xmlns="w"/>',
}


def test_an_organisers_files_that_can_be_used(tmp_path: Path) -> None:
    base = BytesIO()
    with ZipFile(base, "w") as archive:
        for name, text in BASE.items():
            archive.writestr(name, text)
    (tmp_path / "own.docx").write_bytes(base.getvalue())
    (tmp_path / "own.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")

    def invalid(**said: str) -> list[tuple[str | int, ...]]:
        listed = "".join(f"  {key}: {one}\n" for key, one in said.items())
        text = f"# file: /jamx.yaml\norganiser:\n{listed}# file: programme.yaml\ntitle: P\n"
        return [one.place.path for one in of("schema/invalid-value", tmp_path, text)]

    assert invalid(name="N") == []
    assert invalid(logo="own.svg", docx="own.docx", accessibility_statement="https://example.org") == []
    assert invalid(logo="own.svg", docx="own.svg") == [("organiser", "docx")]
    assert invalid(logo="own.docx", docx="own.docx") == [("organiser", "logo")]
    assert invalid(logo="own.svg", accessibility_statement="javascript:x") == [("organiser", "accessibility_statement")]


NAMES = [
    ("programmes/example/meetings/M 1.yaml", [("file-name", "M 1", "m-1")]),
    ("programmes/example/agendas/Å.yaml", [("file-name", "Å", "a")]),
    ("programmes/example/checklists/日本.yaml", [("file-name-lost", "日本", "")]),
    ("programmes/日本/programme.yaml", [("folder-name-lost", "日本", "")]),
    ("programmes/Q/programme.yaml", [("folder-name", "Q", "q")]),
    ("programmes/host/programme.yaml", [("reserved", "host", None)]),
    ("programmes/example/meetings/all.yaml", [("reserved", "all", None)]),
    ("programmes/example/meetings/organiser.yaml", [("reserved", "organiser", None)]),
    ("programmes/example/follow-up/mentor.yaml", [("reserved", "mentor", None)]),
    ("programmes/example/follow-up/organiser.yaml", []),
    ("programmes/example/meetings/m.yaml", []),
    ("programmes/example/meetings/1-a-.yaml", []),
    ("programmes/example/meetings/-a.yaml", [("file-name", "-a", "a")]),
    ("programmes/example/meetings/a_b.yaml", [("file-name", "a_b", "a-b")]),
    ("calendar/My breaks.yaml", []),
]


@pytest.mark.parametrize(("file", "told_"), NAMES, ids=[f"schema/invalid-value-{n}" for n in range(len(NAMES))])
def test_names_of_files_and_folders(tmp_path: Path, file: str, told_: list[tuple[str, str, str | None]]) -> None:
    text = {"follow-up": "{}", "calendar": "breaks: []", "checklists": "title: C\nentries: [A]"}
    said = next((one for part, one in text.items() if part in file.split("/")), "title: T")
    more = f"# file: /{file.rpartition('/')[0]}/organisations.yaml\n" + "{}\n" if "/programme.yaml" in file else ""
    found = of("schema/invalid-value", tmp_path, f"{more}# file: /{file}\n{said}\n")
    file = file.replace("programme.yaml", "organisations.yaml")  # the first of the folder

    assert [(one.variant, one.arguments["value"], one.arguments.get("suggestion")) for one in found] == told_
    assert {(one.place.file, one.place.span) for one in found} <= {(file, Span(1, 1, 1, 1))}


RESERVED = [
    ("/organisations.yaml", "lund: {name: Lund}\nhost: {name: H}", ("host",)),
    ("organisations.yaml", "lund: {name: Lund}\nall: {name: H}", ("all",)),
    ("programme.yaml", "title: P\nfunctions: {chef: C, mentor: M}", ("functions", "mentor")),
    ("programme.yaml", "title: P\ngroups: [{id: g, title: G}, {id: all, title: A}]", ("groups", 1, "id")),
]


@pytest.mark.parametrize(
    ("file", "text", "path"), RESERVED, ids=[f"schema/invalid-value-reserved-{n}" for n in range(len(RESERVED))]
)
def test_reserved_ids(tmp_path: Path, file: str, text: str, path: tuple[str | int, ...]) -> None:
    (found,) = of("schema/invalid-value", tmp_path, f"# file: {file}\n{text}\n")
    assert (found.place.path, found.variant) == (path, "reserved")
    assert found.place.file == (file[1:] if file.startswith("/") else f"programmes/example/{file}")


MISPLACED = [
    ("example/meetings/a.yml", "example/meetings/a", "ending"),
    ("example/meetings/a.yaml.txt", "example/meetings/a", "ending"),
    ("example/meetings/A.YML.TXT", "example/meetings/A", "ending"),
    ("example/programme.YAML", "example/programme", "ending"),
    ("example/organisations.yml.txt", "example/organisations", "ending"),
    ("example/agenda/day.yaml", "example/agendas/day", "meant"),
    ("example/agenda/day.yaml.txt", "example/agendas/day", "meant"),
    ("example/meetings/spring/day.yml.txt", "example/meetings/day", "meant"),
    ("example/meeting/spring/early/day.yaml", "example/meetings/day", "meant"),
    ("example/folow-up/lund.yaml", "example/follow-up/lund", "meant"),
    ("example/checklist/lund.yaml", "example/checklists/lund", "meant"),
    ("example/program.yaml.txt", "example/programme", "meant"),
    ("example/organizations.yml", "example/organisations", "meant"),
    ("example/participant.yaml", "example/participants", "meant"),
    ("other.yaml", "other/programme", "meant"),
    ("other.yml.txt", "other/programme", "meant"),
    ("example/qqqqqq.yaml", None, ""),
    ("example/qqqqqq/meetings.yaml", None, ""),
    ("example/qqqqqq/meetings/day.yaml.txt", None, ""),
]


@pytest.mark.parametrize(
    ("file", "meant", "variant"), MISPLACED, ids=[f"source/misplaced-file-{n}" for n in range(len(MISPLACED))]
)
def test_where_a_misplaced_file_would_be_read(tmp_path: Path, file: str, meant: str | None, variant: str) -> None:
    (found,) = of("source/misplaced-file", tmp_path, f"# file: /programmes/{file}\ntitle: T\n")

    assert (found.place.file, found.place.span, found.variant) == (f"programmes/{file}", Span(1, 1, 1, 1), variant)
    assert found.arguments["file"] == f"programmes/{file}"
    assert found.arguments.get("meant") == (meant if meant is None else f"programmes/{meant}.yaml")
    assert found.arguments.get("folders") == (
        ("meetings", "agendas", "checklists", "follow-up") if meant is None else None
    )


ELSEWHERE = ("programme.yml", "meetings/m.yaml", "programmes.yaml", "calendar/own/breaks.yaml", "data/a.yaml")


@pytest.mark.parametrize("file", ELSEWHERE, ids=[f"source/misplaced-file-{n}" for n in range(len(ELSEWHERE))])
def test_what_stands_elsewhere_is_nobodys_business(tmp_path: Path, file: str) -> None:
    assert of("source/misplaced-file", tmp_path, f"# file: /{file}\ntitle: T\n") == []


COLOURS = [
    ("{}", []),
    ('{accent: "#ffcc00"}', [("accent", "", "#ffcc00", "#806600", 1, 3)]),
    ('{accent: "#767676"}', [("accent", "", "#767676", "#6a6a6a", 4, 0)]),
    ('{accent: "#6f6f6f"}', []),
    ('{accent_dark: "#0b5394"}', [("accent_dark", "dark", "#0b5394", "#6d98bf", 1, 9)]),
    ('{accent_dark: "#888888"}', [("accent_dark", "dark", "#888888", "#8e8e8e", 4, 3)]),
    ('{accent_dark: "#909090"}', []),
    ('{accent: "#777", accent_dark: "#909090"}', [("accent", "", "#777", "#6b6b6b", 4, 0)]),
    (
        '{accent: "#fff", accent_dark: "#000"}',
        [("accent", "", "#fff", "#666666", 1, 0), ("accent_dark", "dark", "#000", "#8c8c8c", 1, 1)],
    ),
]


@pytest.mark.parametrize(("colours", "expected"), COLOURS, ids=[f"template/adjusted-{n}" for n in range(len(COLOURS))])
def test_colours_in_another_shade(tmp_path: Path, colours: str, expected: list[tuple[object, ...]]) -> None:
    found = of("template/adjusted", tmp_path, f"# file: /jamx.yaml\norganiser: {{colours: {colours}}}\n")
    keys = ("value", "used", "whole", "tenth")

    assert [(one.arguments["key"], one.variant, *(one.arguments[key] for key in keys)) for one in found] == expected
    assert [one.place.path for one in found] == [("organiser", "colours", key) for key, *_ in expected]


def test_templates_that_replace_none(tmp_path: Path) -> None:
    names = ("agenda.md", "agendas.md", "qqqqqq.txt", "our.md", ".hidden.md")
    text = "".join(
        f"# file: /templates/{name}\n{'{% include' if name == 'agenda.md' else ''} 'our.md'\n" for name in names
    )
    found = of("template/unknown-name", tmp_path, text)

    assert [(one.place.file, one.arguments["meant"], one.variant) for one in found] == [
        ("templates/agendas.md", "agenda.md", "meant"),
        ("templates/qqqqqq.txt", None, ""),
    ]
    assert {one.place.span for one in found} == {Span(1, 1, 1, 1)}
    assert all("agenda.md" in str(one.arguments["known"]) for one in found)
    assert [one.arguments["name"] for one in found] == ["agendas.md", "qqqqqq.txt"]


TOTALS = [
    # a sum that is as wrong as the total is no other end of it; a cell is
    ("organisations: 3, by: {county: {Skåne: 1, Blekinge: 4}}", "{name: Lund}", [("organisations", ())]),
    (
        "organisations: 3, by: {county: {Skåne: 2, Blekinge: 4}}",
        "{name: Lund, county: Skåne}",
        [("organisations", (("count-cell", ("stated", "by", "county", "Blekinge")),))],
    ),
    (
        "organisations: 2, by: {county: {Skåne: 2, Blekinge: 4}}",
        "{name: Lund, county: Skåne}",
        [("cell", ())],
    ),
    (
        "organisations: 3, meetings: 2, by: {county: {Skåne: 2, Blekinge: 4}, kind: {Seminar: 2}}",
        "{name: Lund, county: Skåne}",
        [
            ("organisations", (("count-cell", ("stated", "by", "county", "Blekinge")),)),
            ("meetings", (("count-cell", ("stated", "by", "kind", "Seminar")),)),
        ],
    ),
    (
        "organisations: 2, by: {county: {Skåne: 1, Blekinge: 4}}",
        "{name: Lund}",
        [("sum", (("count-total", ("stated", "organisations")),))],
    ),
]


@pytest.mark.parametrize(("stated", "lund", "expected"), TOTALS, ids=[f"count/differs-{n}" for n in range(len(TOTALS))])
def test_a_total_and_its_tables(tmp_path: Path, stated: str, lund: str, expected: list[object]) -> None:
    said = f"stated: {{{stated}}}"
    register = f"# file: organisations.yaml\nlund: {lund}\nmalmo: {lund.replace('Lund', 'Malmö')}\n"
    found = of("count/differs", tmp_path, programme(said, m="kind: Seminar") + register)

    assert [
        (one.variant, tuple((other.message, other.place.path) for other in one.related)) for one in found
    ] == expected


NEEDING = ("privacy/expired", "task/overdue", "calendar/past-not-held", "calendar/still-preliminary")


@pytest.mark.parametrize("rule", NEEDING, ids=[f"{rule}-today" for rule in NEEDING])
def test_nobody_knows_what_a_rule_would_say_of_a_day_that_nobody_knows(tmp_path: Path, rule: str) -> None:
    text = f"# file: programme.yaml\ntitle: P # jamx: ignore[{rule}] it is so\n"
    assert of("ignore/unused", tmp_path / "unknown", text) == []
    (unused,) = of("ignore/unused", tmp_path / "known", text + TODAY)
    assert unused.place.span is not None
    assert unused.place.span.line == 1
