"""Every finding has sentences: a corpus of bad files meets all the ways in which the checker can complain."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

from jamx.findings import Finding, Place
from jamx.rules.table import RULES
from jamx.source.document import read
from jamx.source.files import LARGEST, load
from jamx.words import en, sv
from jamx.words.catalogue import LANGUAGES, OF_DOCUMENTS
from jamx.words.messages import help_text, message, related_text

_RULES_TESTS = Path(__file__).parent.parent / "rules"
sys.path.insert(0, str(_RULES_TESTS))

from examples import check, files, write  # noqa: E402 - the workspaces of the rules' tests

TEXTS = {"en": en.TEXTS, "sv": sv.TEXTS}
_FAMILIES = (
    "pace",
    "text",
    "people",
    "privacy",
    "source",
    "schema",
    "reference",
    "agenda",
    "calendar",
    "count",
    "deliverable",
    "programme",
    "template",
    "ignore",
)
_BY_THE_RULE = {"not-a-time", "not-a-date", "not-a-duration", "generic"}
"""Variants whose sentence is that of the rule: nothing more is known about the text."""

_LEFT_OVER = re.compile(r"\{[a-z_]*(:[a-z]+)?\}")

TIMES = (
    *("''", "x" * 61, "٠٩.٣٠", "٩٩x", "25:00", "9:60", "24.30", "9.5", "09:30:15", "9-10-11", "15/9 2022", "20 min"),
    *("2 h", "9:30 CET", "2013", "14 am", "12 pm-12 am +1", "9am-12am", "soon", "tbd", "[9]", "{a: 9}"),
)
DURATIONS = (
    *("''", "x" * 61, "٢٠ min", "-5 min", "9:30", "0,25 min", "1.30 h", "1,5", "1 h 75 min", "40–20 min", "20 days"),
    *("a while", "oklart", "[9]", "{a: 9}"),
)
DATES = (
    *("''", "x" * 61, "٢٠٢٢-٠٩-١٥", "٢٠x", "2022-02-30", "2022-13-01", "2022-W54", "3022-01-01", "[2022]"),
    *("2022-09-16/2022-09-15", "15 september 2022", "30-2 september 2022", "9/3 2027"),
    *("15 september", "15/9-22", "15/16 september 2022", "2022-09-15 kl 9", "later", "ej bestämt"),
)
MEETINGS = (
    "title: Meeting\ntime: 10.00\nagenda:\n  - title: A\n  - {title: B, duration: 40 min}\n",
    (
        "title: Meeting\norganisations: 2\nmentor: lund\nagenda:\n"
        "  - {title: Round, time: 10–11, each: [organisation, mentor], parts: [{title: Turn, duration: 30 min}]}\n"
    ),
    "title: Meeting\nagenda:\n  - {title: A, time: 9–10}\n  - {title: B}\n  - {title: C, time: 10–11}\n",
    "title: Meeting\nagenda:\n  - title: Work\n    time: 10–11\n    strands:\n      - {title: A, duration: 90 min}\n",
    "title: Meeting\noutcomes:\n  - An outcome\n  - {title: A, time: 9–10, kind: talk}\n",
    "title: Meeting\nagenda:\n  - title: A\n    time: 9–10\n    title: B\n    time: 10–11\n",
    "title: [a]\n",
    "title: {swedish: a}\n",
    "title: Meeting\nmaterials: [~]\n",
    "title: Meeting\ntasks: unknown\n",
    "title: Meeting\nagenda:\n  use: [a]\n  start: 9-10\n",
    "title: Meeting\nhost: [a]\nmode: {a: b}\nstatus: zzzzz\n",
    "title: Meeting\nhost: ÖÖ!\nmentor: '!'\nnumber: three\n",
    "title: Meeting\nstatus: preliminery\nprerequisite: [~]\n",
    "title: Meeting\nagenda:\n  - title: A\n    slut: 10\n    at_once: few\n    strands: many\n    pause: 15 min\n",
    "title: Meeting\nagenda:\n  - title: A\n    parts:\n      - title: B\n        joint: maybe\n  - [a]\n  - ~\n",
    "title: Meeting\nagenda:\n  - title: A\n    pause: [a]\n    points: {a: b}\n",
    "title: Meeting\ndates:\n  choose: 1\n  of:\n    - {on: [a]}\n    - {on: ~}\n    - ~\n    - [2022-01-01]\n",
    "title: Meeting\nplese: Lund\nzzzzz: 1\noutcomes:\n  - Aim: high\nmaterials:\n  - Form: long\n",
    "- title: Meeting\n",
    "just text\n",
    "title: Meeting\nagenda:\n  - text: x\n",
    "title: Meeting\nmaterials: {a: b}\n",
    "title: Meeting\nagenda:\n  - title: A\n    materials: A\n    parts: a text\n    id: {a: b}\n",
    "title: Meeting\nx-own: [1, [2]]\nplace: \ttab\n",
    "title: Meeting\n\tplace: Lund\n",
    "title: Meeting\nplace: “Lund”s: domkyrka\n",
    "title: “Meeting: one”\n",
    'title: "Meeting\nplace: Lund\n',
    "title: \"it's\nplace: Lund\n",
    "title: Meeting: one\n",
    "title:Meeting\nplace: Lund\n",
    'title: "C:\\data"\n',
    'title: "Meeting" one\n',
    "title: [Draft] Meeting\n",
    "title: @meeting\n",
    "materials: - one\n",
    "title: Meeting\nmaterials: [one, two\n",
    "title: Meeting\nmaterials: [one: two: three]\n",
    "title: {one, two}\n",
    "title: Meeting\n  place: Lund\n",
    "title: Meeting\nagenda:\n  - title: A\n   time: 10\n",
    "title: Meeting\n- one\n",
    "- title: Meeting\nplace: Lund\n",
    "title: Meeting\nplace\ndate: 2022-01-01\n",
    "title: Meeting\nagenda:\n  - title: Coffee\n    time: 10\n    {title: a}\n",
    "%YAML 1.1\n---\ntitle: Meeting\n",
    "title: Meeting\nplace: &a Lund\ntheme: *a\nkind: !!str x\n---\ntitle: Other\n",
    "? [a, b]\n: c\n",
    ": c\ntitle: Meeting\n",
    "title: Meeting\nx-own:\n  <<: {a: b}\n",
    'title: "\\ud800"\nplace: "\\ufeff"\ntheme: "\\a"\nkind: "\\u202e"\n',
    "title: Meeting\nplace:\u00a0 Lund\n",
    "title: Meeting\nplace: one\u2028two\n  three: 4\n",
    "title: Meeting\u2028\nplace: Lund\u2028\n",
    "place: Lund\nplace: Malmö\n",
    "title: Meeting\nmaterials: [../../../../x.pdf, x.pdf]\n",
    "title: Meeting\ndate:\n  on: {a: b}\n",
    "title: Meeting\norganisations: [[a]]\n",
    "title: Meeting\nagenda: day\ndays:\n  - title: Day\n",
    "- title\nplace: Lund\n",
    "title: Meeting\u2028place: Lund\n",
    "title: #1 Meeting\n",
    "title: Meeting\norganisations: three\n",
    "title: Meeting\nagenda:\n  – title: A\n    time: 9–10\n",
)
WORKSPACES = (
    """
# file: programme.yaml
title: Programme
workload:
  - effort: 400 days
staff:
  - function: Project leader
    share: four fifths
stated:
  duration: a while
tasks:
  - title: Fill in
    due: two weeks before
""",
    """
# file: meetings/!.yaml
title: Meeting
# file: /programmes/!/programme.yaml
title: P
""",
    """
# file: meetings/Ö 1.yaml
title: Meeting
# file: /programmes/Ö 1/programme.yaml
title: P
""",
    """
# file: participants.yaml
a: b
# file: organisations.yaml
- a
""",
    """
# file: programme.yaml
title: P
functions: a
tracks: [a]
phases: a
""",
    """
# file: programme.yaml
title: P
functions: [a]
language: [sv]
""",
    """
# file: follow-up/lund.yaml
form: done
other: [a]
""",
    """
# file: /jamx.yaml
rules: [a]
time_zone: {a: b}
organiser:
  colours: a
""",
    """
# file: strange/x.yaml
a: b
# file: /programmes/example/q/w/e/r.yaml
a: b
""",
    """
# file: programme.yaml
title: P
groups:
  - id: g
    title: G
    members: [lund]
# file: organisations.yaml
lundd:
  name: L
  meetings: [zzzz]
qqqq:
  name: Q
  tracks: [zzzz]
# file: meetings/meeting.yaml
title: M
organisations: [zzzz, lundddd]
host: xxxx
group: zzzz
track: zzzz
agenda: zzzz
outcomes:
  - {id: plan, title: P}
""",
    """
# file: programme.yaml
title: P
functions: {chef: Chef}
groups:
  - id: g
    title: G
    members: [zzzz]
  - id: grupp
    title: G
    members: [cheff]
tracks:
  - id: spar
    title: S
parent: zzzz
# file: agendas/day.yaml
title: D
items:
  - title: A
    time: 10–11
    each: all
    optional: zzzz
    kind: zzzz
    outputs: [zzzz]
# file: organisations.yaml
lund:
  name: L
# file: meetings/meeting.yaml
title: M
organisations: [lnud]
host: lnud
group: grup
track: spor
agenda: dag
prerequisite: [meetin]
""",
    """
# file: agendas/day.yaml
title: D
outcomes:
  - {id: plan, title: P}
items:
  - title: A
    time: 10–11
    outputs: [plann]
    optional: mentr
    each: organisations
    kind: lunhc
""",
    """
# file: programme.yaml
title: P
parent: exampel
""",
    """
# file: programme.yaml
title: P
round_of: example
""",
    """
# file: meetings/meeting.yaml
title: M
organisations: [zzzz]
host: zzzz
""",
    """
# file: organisations.yaml
lund:
  name: L
# file: meetings/meeting.yaml
title: M
organisations: [zzzz]
""",
    """
# file: organisations.yaml
lund:
  name: L
  meetings: [meetingg]
# file: meetings/meeting.yaml
title: M
""",
)
"""What the cases of the rules leave out."""


def _scalars() -> list[str]:
    texts = [f"title: Meeting\ntime: {value}\n" for value in TIMES]
    texts += [f"title: Meeting\nagenda:\n  - title: A\n    duration: {value}\n" for value in DURATIONS]
    return texts + [f"title: Meeting\ndate: {value}\n" for value in DATES]


def _unreadable(tmp_path: Path) -> list[Finding]:
    """Files that no text can be written into an example for."""
    root = tmp_path / "unreadable"
    root.mkdir()
    (root / "folder.yaml").mkdir()
    (root / "link.yaml").symlink_to(tmp_path)
    (root / "large.yaml").write_bytes(b"#" * (LARGEST + 1))
    (root / "loop.yaml").symlink_to(root / "loop.yaml")
    names = ("folder", "link", "large", "loop", "missing")
    found = [one for name in names for one in load(root / f"{name}.yaml", f"{name}.yaml", root).findings]
    for data in (b"a\0b", "ä".encode("utf-16"), b"\x81\xff", "ä".encode("mac-roman")):
        found += read(data, "bytes.yaml").findings
    facts = {"reason": "unexpected end"}
    return [
        *found,
        Finding("source/unreadable", Place("a.yaml"), {}, "no-permission"),
        Finding("template/error", Place("templates/agenda.md"), facts),
    ]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> list[Finding]:
    cases = [case.read_text(encoding="utf-8") for case in sorted(_RULES_TESTS.glob("*/*/bad*.yaml"))]
    found = _unreadable(tmp_path_factory.mktemp("files"))
    for number, text in enumerate([*cases, *_scalars(), *MEETINGS, *WORKSPACES]):
        root = tmp_path_factory.mktemp(f"case-{number}")
        found += check(write(root, list(files(text))))
    return found


def _sentences() -> set[str]:
    """The keys of sentences with a variant, without related places and help."""
    keys = (key for key in TEXTS["en"] if "#" in key and ".help" not in key)
    return {key for key in keys if key.split("/")[0] in _FAMILIES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_is_worded(corpus: list[Finding], language: str) -> None:
    assert len(corpus) > 300
    for finding in corpus:
        texts = [message(finding, language), help_text(finding, language) or ""]
        texts += [related_text(related, language) for related in finding.related]
        for text in texts:
            assert not _LEFT_OVER.search(text), (finding, text)
            assert "None" not in text, (finding, text)
            assert not text.startswith((f"{finding.rule}#", "related.")), (finding, text)
        assert texts[0] != finding.rule


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_variant_has_its_own_sentence(corpus: list[Finding], language: str) -> None:
    met = {f"{finding.rule}#{finding.variant}" for finding in corpus if finding.variant}
    met = {key for key in met if key.split("/")[0] in _FAMILIES and key.split("#")[1] not in _BY_THE_RULE}

    assert {key for key in met if key not in TEXTS[language]} == set()


def test_every_sentence_is_met(corpus: list[Finding]) -> None:
    met = {f"{finding.rule}#{finding.variant}" for finding in corpus}

    assert len(_sentences()) > 100
    assert sorted(_sentences() - met) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_sentence(rule: str, language: str) -> None:
    assert rule in TEXTS[language]


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_languages_say_the_same_things() -> None:
    findings = {
        language: {key for key in texts if "/" in key or key.startswith("related.")}
        for language, texts in TEXTS.items()
    }

    assert findings["sv"] == findings["en"]
    assert len(findings["en"]) > 300


def test_languages_use_the_same_facts() -> None:
    differing = {key for key in TEXTS["sv"] if "/" in key and _fields(TEXTS["sv"][key]) != _fields(TEXTS["en"][key])}

    assert differing == set()


def test_sentences_have_no_full_stop() -> None:
    ended = {key for texts in TEXTS.values() for key, text in texts.items() if "/" in key and text.endswith(".")}

    assert ended == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_owners_stand_among_the_texts_of_documents_alone(language: str) -> None:
    first = import_module(f"jamx.words.{language}.documents").DOCUMENTS
    begun = {key for key in TEXTS[language] if "." in key and key.partition(".")[0] in OF_DOCUMENTS}
    assert len(begun) > 8
    assert begun <= set(first)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_counts_in_the_word_for_what_is_left_out(language: str) -> None:
    """`more` in a finding's facts adds a sentence of its own: how many like it are not listed."""
    fields = {key: {name for _, name, _, _ in Formatter().parse(text) if name} for key, text in TEXTS[language].items()}
    assert "more" in fields["more"]
    assert [key for key, names in fields.items() if "/" in key and "more" in names] == []
