"""Texts that would rather be something else: in checklists, invitations, calendars, Word files and on a site."""

from __future__ import annotations

import csv
import re
from io import BytesIO, StringIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from jamx.api import Workspace
from jamx.api.site import built
from tests.conftest import write
from tests.render.test_hostile_text import CONTROLS, GFM, HOSTILE, Page, shown
from tests.render.test_hostile_timetables import LEGIBLE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from markdown_it.token import Token

MORE = [
    "javascript:harmed=alert(1)",
    "[a](javascript:harmed=alert(1))",
    "<svg/onload=harmed=alert(1)>",
    "</title></style><script>harmed=true</script>",
]
ALL = [*HOSTILE, *CONTROLS, *MORE]
LISTS = ("p", "p/m", "p/checklists/c")
"""The checklists of a programme, of a meeting, and one of its own."""
CONTROL = re.compile("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")


def workspace(root: Path, title: str) -> Workspace:
    """A workspace with the title in every plain place of checklists, invitations and calendars, and on a site."""
    name = '"' + "".join(f"\\U{ord(character):08x}" for character in title) + '"'
    write(root, "jamx.yaml", f"language: en\norganiser: {{name: {name}}}\n")
    write(
        root,
        "programmes/p/programme.yaml",
        f"""\
        title: {name}
        language: en
        organiser: {name}
        period: 2026-01-01/2026-12-31
        goals: [{name}]
        open: [{name}]
        phases: [{{title: {name}, period: 2026-01-01/2026-01-02, activities: [{name}]}}]
        tracks: [{{id: a, title: {name}, contents: [{name}]}}]
        groups: [{{id: g, title: {name}, remit: ["*Decides* on it"]}}]
        functions: {{f: {name}}}
        deliverables: [{{title: {name}, owner: each organisation, recipient: {name}, due: 2026-02-20}}]
        contacts: [{{function: {name}, mail: a@example.org}}]
        tasks:
          - {{id: t, title: {name}, owner: each organisation, due: 2026-02-01, materials: [{name}]}}
          - {{id: u, title: {name}, owner: f, due: 2026-02-02}}
        """,
    )
    write(root, "programmes/p/organisations.yaml", f"lund: {{name: {name}}}\n")
    write(
        root,
        "programmes/p/checklists/c.yaml",
        f"title: {name}\nowner: each organisation\nanswers: [{name}, other]\nentries: [{{id: a, title: {name}}}]\n",
    )
    write(
        root,
        "programmes/p/meetings/m.yaml",
        f"""\
        title: {name}
        place: {name}
        host: lund
        date: 2026-03-01
        time: 9–11
        outcomes: [{name}]
        materials: [{name}]
        contacts: [{{function: {name}, mail: a@example.org}}]
        tasks: [{{id: t, title: {name}, owner: each organisation, due: 1 week before}}]
        agenda:
          - {{title: {name}, time: 9–10, lead: {name}, points: [{name}]}}
          - title: {name}
            time: 10–11
            strands:
              - {{title: {name}, room: hall, lead: {name}}}
              - {{title: Other, room: Other}}
        """,
    )
    return Workspace(root)


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return workspace(tmp_path_factory.mktemp("harmless"), "harmless")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Workspace]:
    """A workspace of each title, made once."""
    made: dict[str, Workspace] = {}

    def of(title: str) -> Workspace:
        if title not in made:
            made[title] = workspace(tmp_path_factory.mktemp("hostile"), title)
        return made[title]

    return of


def data(made: Workspace, address: str, to: str, noun: str = "checklist") -> bytes:
    (ref,) = made.find(address, made.root, noun=noun)
    return made.document(ref, to, noun=noun, draft=True, language="en").data


def text(made: Workspace, address: str, to: str, noun: str = "checklist") -> str:
    return data(made, address, to, noun).decode("utf-8-sig")


def test_there_are_sixty() -> None:
    assert len(set(ALL)) >= 60


@pytest.mark.parametrize("title", LEGIBLE)
def test_checklists_as_pages_and_markdown(hostile: Callable[..., Workspace], harmless: Workspace, title: str) -> None:
    for address in LISTS:
        page, expected = (Page(text(made, address, "html")) for made in (hostile(title), harmless))
        assert page.shape == expected.shape
        for there, words in zip(expected.texts, page.texts, strict=True):
            assert words.casefold() == there.casefold().replace("harmless", shown(title).casefold())
        tokens, wanted = (GFM.parse(text(made, address, "md")) for made in (hostile(title), harmless))
        assert [token.type for token in tokens] == [token.type for token in wanted]
        for then, token in zip(wanted, tokens, strict=True):
            if token.type == "inline":
                assert _said(token).casefold() == _said(then).casefold().replace("harmless", shown(title).casefold())


def _said(token: Token) -> str:
    """The text of an inline token, as a reader sees it."""
    words = []
    for child in token.children or ():
        assert child.type in {"text", "text_special", "strong_open", "strong_close", "softbreak"}, child.type
        words.append("\n" if child.type == "softbreak" else child.content)
    return "".join(words)


@pytest.mark.parametrize("title", ALL)
def test_checklists_as_tables(hostile: Callable[..., Workspace], harmless: Workspace, title: str) -> None:
    for address in LISTS:
        made, expected = (list(csv.reader(StringIO(text(one, address, "csv")))) for one in (hostile(title), harmless))
        assert [len(row) for row in made] == [len(row) for row in expected]
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in made for cell in row)


@pytest.mark.parametrize("title", ALL)
def test_texts_and_invitations(hostile: Callable[..., Workspace], title: str) -> None:
    texts = [text(hostile(title), address, "txt") for address in LISTS]
    texts.append(text(hostile(title), "p/m", "txt", "invitation"))
    for one in texts:
        assert CONTROL.search(one) is None
        assert not any(line.lstrip().startswith("::") or "##[" in line for line in one.splitlines())
        if title not in CONTROLS:
            words = "".join(shown(title).split()).casefold()
            assert words in "".join(one.replace("\u2060", "").split()).casefold()
    assert ("\n\n" in texts[-1], "\r" in texts[-1]) == (True, False)


def _properties(calendar: str) -> list[str]:
    """The names of a calendar's properties in order, with their parameters' names."""
    lines = calendar.replace("\r\n ", "").split("\r\n")
    return [re.match(r'[A-Z-]*(?:;[A-Z-]+=(?:"[^"]*"|[^":;]*))*', line)[0].split("=")[0] for line in lines]  # type: ignore[index]


CALENDARS = (("agenda", "p/m"), ("timetable", "p"), ("checklist", "p"), ("checklist", "p/m"))


@pytest.mark.parametrize("title", ALL)
def test_calendars_get_no_property(hostile: Callable[..., Workspace], harmless: Workspace, title: str) -> None:
    for noun, address in CALENDARS:
        made, expected = (data(one, address, "ics", noun) for one in (hostile(title), harmless))
        assert _properties(_settled(made)) == _properties(_settled(expected))
        assert made.count(b"BEGIN:VEVENT") == expected.count(b"BEGIN:VEVENT") > 0
        lines = made.split(b"\r\n")
        assert max(map(len, lines)) <= 75
        assert not any(line.lstrip().startswith(b"::") for line in lines)
        assert not any(b"\n" in line or b"\r" in line or CONTROL.search(line.decode()) for line in lines)


def _settled(calendar: bytes) -> str:
    """Without what a draft says of its faults: a title that is one has a description more."""
    return re.sub(r"\r\nX-WR-CALDESC[^\r]*(?:\r\n [^\r]*)*", "", calendar.decode())


@pytest.mark.parametrize("title", ALL)
def test_word(hostile: Callable[..., Workspace], harmless: Workspace, title: str) -> None:
    pytest.importorskip("docx")
    for noun, address in (("checklist", "p"), ("timetable", "p"), ("timetable", "p/m")):
        made, expected = (_parts(data(one, address, "docx", noun)) for one in (hostile(title), harmless))
        assert made.keys() == expected.keys()
        everything = "".join(made.values())
        assert _elements(everything) == _elements("".join(expected.values()))
        assert CONTROL.search(everything) is None
        assert not re.search(r"w:(?:instrText|fldSimple)[^>]*>(?!PAGE|NUMPAGES)[^<]", everything)
        assert "External" not in everything


def _elements(text: str) -> set[str]:
    return set(re.findall(r"<([\w:]+)", text))


def _parts(document: bytes) -> Mapping[str, str]:
    with ZipFile(BytesIO(document)) as archive:
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


@pytest.fixture(scope="module")
def expected(harmless: Workspace) -> Mapping[str, bytes]:
    """The harmless site."""
    return built(harmless, draft=True).files


@pytest.mark.parametrize("title", LEGIBLE)
def test_pages_of_a_site(hostile: Callable[..., Workspace], expected: Mapping[str, bytes], title: str) -> None:
    files = built(hostile(title), draft=True).files
    assert files.keys() == expected.keys()
    assert len(files) >= 11
    for path, page in files.items():
        if path.endswith(".html"):
            made, wanted = Page(page.decode()), Page(expected[path].decode())
            assert made.shape == wanted.shape, path
            for there, words in zip(wanted.texts, made.texts, strict=True):
                if not words.endswith("…"):  # the names of lanes are cut where there is no room
                    assert words.casefold() == there.casefold().replace("harmless", shown(title).casefold()), path


@pytest.mark.parametrize("title", CONTROLS)
def test_no_control_character_is_on_a_site(hostile: Callable[..., Workspace], title: str) -> None:
    for path, page in built(hostile(title), draft=True).files.items():
        assert CONTROL.search(page.decode()) is None, path
        assert not any(line.lstrip().startswith("::") for line in page.decode().splitlines()), path
