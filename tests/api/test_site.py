"""A site: pages that lead to each other, for participants, each programme in its own language."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from urllib.request import url2pathname

import pytest

from jamx.api import RefusedError, Workspace
from jamx.api.site import Site, SiteClashError, built
from jamx.api.site_links import DeadLink, dead_links
from jamx.render.site_page import titled_apart
from jamx.views.site import leading
from tests.conftest import REPOSITORY, write

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAMMES = (
    *("jamresursen-2", "jihu", "jihu-seminarier-2023", "jihu-utbyte-2022", "jim", "jim-2013", "jim-plus"),
    *("jim-plus-2021", "modellkoncept"),
)
SWEDISH = """
    title: Ledning & styrning
    language: sv
    status: running
    period: 2027
    background: Det *började* i ett beslut.
    purpose: Att leda bättre.
    goals: [Bättre ledning]
    ref: hemlig-referens
    phases:
      - {id: start, title: Uppstart, period: 2027-01/2027-03, activities: [Kartläggning]}
    tracks:
      - {id: chefer, title: För chefer, for: [Chefer], contents: [Styrning]}
    groups:
      - {id: styr, title: Styrgruppen, members: [lund], remit: ["Leda *arbetet*"]}
    deliverables:
      - {id: plan, title: Planen, each: organisation, recipient: organiser, due: 2 weeks after traff-1}
      - {id: dold, title: Dold leverans, owner: organiser, due: 2027-10-01, internal: true}
    contacts:
      - {function: Handläggare, mail: nagon@example.org}
    open: [Var vi ska vara]
    """
FILES = {
    "jamx.yaml": "language: sv\norganiser: {name: Länets samverkan}\n",
    "programmes/a/programme.yaml": SWEDISH,
    "programmes/a/organisations.yaml": "lund: {name: Lunds kommun}\n",
    "programmes/a/meetings/traff-1.yaml": "title: Första träffen\ndate: 2027-02-10\nplace: Lund\n",
    "programmes/a/meetings/traff-2.yaml": """
        title: Andra träffen
        date: 2027-04-14
        agenda:
          - {title: Öppning, time: 09.00–09.30}
          - title: Pass
            time: 09.30–11.00
            strands:
              - {title: Ett, room: A, points: [Vad]}
              - {title: Två, room: B, points: [Hur]}
        """,
    "programmes/a/meetings/sist.yaml": "title: Någon gång\n",
    "programmes/a/agendas/mall.yaml": "title: En mall\nitems:\n  - {title: Öppning, time: 09.00–09.30}\n",
    "programmes/b/programme.yaml": "title: {en: Leading}\nlanguage: en\nparent: a\nstatus: closed\n",
    "programmes/b/meetings/one.yaml": "title: One\ndate: 2027-03-01\nstatus: confirmed\n",
}


@pytest.fixture(scope="module")
def real() -> Site:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAMX_CACHE", "")
        return built(Workspace(REPOSITORY))


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., dict[str, str]]:
    """Builds a site of `FILES` with changes: the text of its pages."""

    def make(today: date | None = None, *, draft: bool = False, **changes: str) -> dict[str, str]:
        for name, text in {**FILES, **changes}.items():
            write(tmp_path, name, text)
        site = built(Workspace(tmp_path, today=today), draft=draft)
        assert site.dead == ()
        return {path: data.decode() for path, data in site.files.items()}

    return make


def pages(site: Site) -> dict[str, str]:
    return {path: data.decode() for path, data in site.files.items() if path.endswith(".html")}


def title(page: str) -> str:
    found = re.search(r"<title[^>]*>(.*?)</title>", page)
    assert found is not None
    return unescape(found[1])


def plain(page: str) -> str:
    """What a page says, without its marks."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", page[page.index("<body>") :])).split())


def test_all_programmes_have_their_pages(real: Site) -> None:
    for programme in PROGRAMMES:
        assert {f"{programme}/index.html", f"{programme}/timetable.html"} <= set(real.files)
    meetings = {path.stem for path in (REPOSITORY / "programmes/jim-2013/meetings").glob("*.yaml")}
    assert len(meetings) == 7
    assert {f"jim-2013/meetings/{name}.html" for name in meetings} <= set(real.files)
    assert {"index.html", "timetable.html"} <= set(real.files)


def test_every_link_leads_to_a_file_on_a_share(real: Site, tmp_path: Path) -> None:
    """Followed as a browser does that opened the file itself."""
    for path, data in real.files.items():
        write(tmp_path, path, "").write_bytes(data)
    followed = 0
    for path, page in pages(real).items():
        for link in re.findall(r'<a [^>]*href="([^"]*)"', page):
            address, place = urldefrag(urljoin((tmp_path / path).as_uri(), unescape(link)))
            if urlsplit(address).scheme != "file":
                continue
            target = url2pathname(urlsplit(address).path)
            assert target.startswith(str(tmp_path)), (path, link)
            assert not target.endswith("/")
            text = Path(target).read_text(encoding="utf-8")  # which fails if it is not there
            assert not place or f'id="{unquote(place)}"' in text, (path, link)
            followed += 1
    assert followed > 500
    assert real.dead == ()


def test_every_page_can_be_reached_from_the_front(real: Site) -> None:
    reached, left = set(), ["index.html"]
    while left:
        page = left.pop()
        if page in reached or page not in real.files:
            continue
        reached.add(page)
        if page.endswith(".html"):
            links = re.findall(r'<a [^>]*href="([^"]*)"', real.files[page].decode())
            left += [urlsplit(urljoin(f"http://x/{page}", link)).path[1:] for link in links if "://" not in link]
    assert reached == set(real.files)


def test_titles_and_ids_are_unique(real: Site) -> None:
    titles = Counter(title(page).casefold() for page in pages(real).values())
    assert [one for one, times in titles.items() if times > 1] == []
    assert len(titles) > 50
    for path, page in pages(real).items():
        ids = Counter(re.findall(r'\sid="([^"]*)"', page))
        assert [one for one, times in ids.items() if times > 1] == [], path


def test_pages_have_no_script_and_fetch_nothing(real: Site) -> None:
    for path, page in pages(real).items():
        assert "<script" not in page, path
        assert re.search(r"<(?:link|iframe|object|img|base)\b|\bon[a-z]+=|url\((?!#)|@import", page) is None, path
        assert "default-src 'none'" in page
        assert "unsafe-inline" not in page
        assert page.count('aria-current="page"') in ({0} if path == "index.html" else {1, 2}), path


def test_two_builds_are_the_same(real: Site) -> None:
    assert built(Workspace(REPOSITORY)).files == real.files


def test_a_programmes_page_says_what_participants_may_know(made: Callable[..., dict[str, str]]) -> None:
    page = plain(made()["a/index.html"])
    for said in (
        *("Ledning & styrning", "Pågående", "Det började i ett beslut.", "Att leda bättre.", "Bättre ledning"),
        *(
            "Första träffen Onsdag 10 februari 2027 Lund",
            "Någon gång Ännu utan datum",
            "Uppstart",
            "Januari–mars 2027",
            "Kartläggning",
        ),
        *("För chefer", "Styrgruppen", "Medlemmar Lunds kommun", "Leda arbetet", "Planen", "24 februari 2027"),
        *("En från varje organisation", "Mottagare Arrangören", "En mall", "Program som ingår"),
    ):
        assert said in page, said
    for hidden in ("Dold leverans", "hemlig-referens", "nagon@example.org", "Var vi ska vara"):
        assert hidden not in page


def test_nothing_internal_is_on_any_page(made: Callable[..., dict[str, str]]) -> None:
    assert [path for path, page in made().items() if "Dold leverans" in page or "hemlig-referens" in page] == []


def test_each_programme_in_its_language_and_the_front_in_the_workspaces(made: Callable[..., dict[str, str]]) -> None:
    site = made()
    assert '<html lang="en">' in site["b/index.html"]
    assert "All programmes" in plain(site["b/meetings/one.html"])
    assert '<html lang="sv">' in site["index.html"]
    assert '<span lang="en">Leading</span>' in site["index.html"]
    assert title(site["index.html"]) == "Alla program – Länets samverkan"
    assert "Ingår i Ledning & styrning" in plain(site["index.html"])
    assert plain(site["index.html"]).index("Pågående program") < plain(site["index.html"]).index("Avslutade program")


def test_the_trail_and_the_neighbours_of_a_meeting(made: Callable[..., dict[str, str]]) -> None:
    page = made()["a/meetings/traff-2.html"]
    trail = page[page.index('<nav class="trail"') : page.index("</nav>")]
    assert plain(f"<body>{trail}") == "Alla program Ledning & styrning Andra träffen"
    assert 'href="../../index.html"' in trail
    assert 'href="../index.html"' in trail
    assert '<a href="traff-1.html" rel="prev">Föregående: Första träffen</a>' in page
    assert 'rel="next"' not in page, "nobody knows when the last one is"
    assert '<a href="traff-2.grid.html">Schema</a>' in page


def test_only_what_is_parallel_has_a_grid(made: Callable[..., dict[str, str]]) -> None:
    site = made()
    assert [path for path in site if path.endswith(".grid.html")] == ["a/meetings/traff-2.grid.html"]


def test_a_meeting_with_tasks_has_a_checklist(made: Callable[..., dict[str, str]]) -> None:
    tasks = """
        title: Första träffen
        date: 2027-02-10
        tasks: [{title: Läs, owner: each organisation, due: 1 week before}]
        """
    site = made(**{"programmes/a/meetings/traff-1.yaml": tasks})
    assert [path for path in site if path.endswith("checklist.html")] == [
        *("a/checklist.html", "a/meetings/traff-1.checklist.html"),
    ]
    assert "Senast 3 februari 2027" in plain(site["a/meetings/traff-1.checklist.html"])
    assert '<a href="traff-1.checklist.html">Checklista</a>' in site["a/meetings/traff-1.html"]


OWN_LISTS = {
    "programmes/a/checklists/fragor.yaml": """
        title: Frågor & svar
        owner: each organisation
        entries: [Äger ledningen arbetet?]
        """,
    "programmes/a/checklists/lokalen.yaml": "title: Lokalen\nowner: host\nentries: [Boka sal]\n",
}


def test_a_checklist_that_participants_see_has_a_page(made: Callable[..., dict[str, str]]) -> None:
    site = made(**OWN_LISTS)
    assert [path for path in site if "/checklists/" in path] == ["a/checklists/fragor.html"]
    page = site["a/checklists/fragor.html"]
    assert title(page) == "Checklista – Frågor & svar"
    assert "Äger ledningen arbetet?" in plain(page)
    assert re.findall(r'<nav class="trail".*?</nav>', page, re.DOTALL)[0].count("<li>") == 4
    assert '<a href="../checklist.html">Checklistor</a>' in page
    assert '<span aria-current="page">Frågor &amp; svar</span>' in page
    link = '<a href="checklists/fragor.html">Frågor &amp; svar</a>'
    assert f"<h2>{link}</h2>" in site["a/checklist.html"]
    assert link in site["a/index.html"]


def test_what_is_only_called_something_is_a_plain_list(made: Callable[..., dict[str, str]]) -> None:
    phases = SWEDISH.replace(", period: 2027-01/2027-03, activities: [Kartläggning]", "")
    site = made(**{"programmes/a/programme.yaml": phases})
    assert "<h2>Faser</h2>\n<ul>\n<li>Uppstart</li>\n</ul>" in site["a/index.html"]
    assert "<h3>För chefer</h3>" in site["a/index.html"]


def test_nothing_that_participants_may_not_see_is_in_any_file(made: Callable[..., dict[str, str]]) -> None:
    """Each secret is a word of its own that the files hold once."""
    secrets = {
        "programmes/a/meetings/traff-1.yaml": """
            title: Första träffen
            date: 2027-02-10
            ref: kanarieett
            facilitator_notes: kanarietvå
            contacts: [{function: kanarietre, mail: kanariefyra@example.org}]
            x-own: kanariefem
            tasks:
              - {id: sal, title: kanariesex, owner: organiser, due: 2027-02-01}
              - {id: las, title: Läs, owner: each organisation, due: 2027-02-01}
            agenda:
              - {title: Öppning, time: 09.00–09.30, facilitator_notes: kanariesju}
              - {title: kanarieåtta, time: 09.30–10.00, internal: true}
            """,
        "programmes/a/participants.yaml": "- {name: kanarienio, organisation: lund, functions: [chef]}\n",
        "programmes/a/follow-up/lund.yaml": "traff-1/las: {status: done, note: kanarietio}\n",
        "programmes/a/checklists/egen.yaml": """
            title: kanarieelva
            owner: organiser
            entries: [{id: a, title: kanarietolv}]
            """,
    }
    site = made(draft=True, **secrets)
    assert "Läs" in site["a/meetings/traff-1.html"]
    assert {path: word for path, text in site.items() for word in re.findall(r"kanarie\w+", text)} == {}


def test_a_calendar_for_what_has_a_day(made: Callable[..., dict[str, str]]) -> None:
    site = made()
    assert [path for path in site if path.endswith(".ics")] == [
        *("a/meetings/traff-1.ics", "a/meetings/traff-2.ics", "a/timetable.ics"),
        *("b/meetings/one.ics", "b/timetable.ics"),
    ]
    assert "SUMMARY" in site["a/timetable.ics"]


def test_meetings_of_a_timetable_lead_to_their_pages(made: Callable[..., dict[str, str]]) -> None:
    site = made()
    assert '<a href="meetings/traff-1.html">Första träffen</a>' in site["a/timetable.html"]
    assert '<a href="a/meetings/traff-1.html">Första träffen</a>' in site["timetable.html"]


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (None, []),
        (date(2027, 2, 10), ["Första träffen", "Planen", "Andra träffen"]),
        (date(2027, 2, 25), ["Andra träffen"]),
        (date(2027, 5, 1), []),
    ],
)
def test_what_comes_next_is_known_with_a_day(
    made: Callable[..., dict[str, str]], today: date | None, said: list[str]
) -> None:
    page = made(today)["index.html"]
    listed = re.search(r'<p class="next">.*?</ul>', page, re.DOTALL)
    items = re.findall(r"<li>(.*?)</li>", listed[0]) if listed is not None else []
    assert [re.sub(r"<[^>]*>", "", item).split(": ", 1)[1] for item in items] == said


def test_errors_are_refused_and_a_draft_marks_the_pages_concerned(
    made: Callable[..., dict[str, str]], tmp_path: Path
) -> None:
    overlap = (
        "title: Första träffen\nagenda:\n  - {title: Ett, time: 09.00–10.00}\n  - {title: Två, time: 09.30–10.30}\n"
    )
    wrong = {"programmes/a/meetings/traff-1.yaml": overlap}
    with pytest.raises(RefusedError) as refused:
        made(**wrong)
    assert {(found.rule, found.place.file) for found in refused.value.findings} == {("agenda/overlap", *wrong)}
    site = made(draft=True, **wrong)
    drafts = [path for path, page in site.items() if '<section class="draft"' in page]
    assert drafts == ["a/meetings/traff-1.html", "index.html"]
    assert plain(site["index.html"]).count("(utkast)") == 1


def test_a_file_that_cannot_be_read_is_refused_even_as_a_draft(made: Callable[..., dict[str, str]]) -> None:
    with pytest.raises(RefusedError) as refused:
        made(draft=True, **{"programmes/a/meetings/traff-1.yaml": "titel: Fel nyckel\n"})
    assert {found.place.file for found in refused.value.findings} == {"programmes/a/meetings/traff-1.yaml"}


def test_a_wrong_template_is_refused(made: Callable[..., dict[str, str]]) -> None:
    with pytest.raises(RefusedError) as refused:
        made(**{"templates/site_front.html": "{{ front.nothing }}"})
    assert [found.rule for found in refused.value.findings] == ["template/error"]


def test_a_block_of_the_front_can_be_replaced(made: Callable[..., dict[str, str]]) -> None:
    own = '{% extends "stock/site_front.html" %}{% block programmes %}<p>Välkommen</p>{% endblock %}'
    assert "<p>Välkommen</p>" in made(**{"templates/site_front.html": own})["index.html"]


def test_two_names_that_differ_in_capitals_are_refused(made: Callable[..., dict[str, str]], tmp_path: Path) -> None:
    write(tmp_path, "programmes/a/meetings/Traff-1.yaml", "title: En till\ndate: 2027-05-10\n")
    if (tmp_path / "programmes/a/meetings/traff-1.yaml").exists():
        pytest.skip("capitals are not told apart here")
    with pytest.raises(SiteClashError):
        made()


def test_an_empty_workspace_has_a_front(tmp_path: Path) -> None:
    write(tmp_path, "jamx.yaml", "language: en\n")
    site = built(Workspace(tmp_path))
    assert "There are no programmes yet." in site.files["index.html"].decode()
    assert site.dead == ()


def test_hostile_titles_stay_text(made: Callable[..., dict[str, str]]) -> None:
    title_ = "</title><script>alert(1)</script> </body>"
    site = made(**{"programmes/a/meetings/traff-1.yaml": f'title: "{title_}"\ndate: 2027-02-10\n'})
    assert [path for path, page in site.items() if "<script" in page and not path.endswith(".ics")] == []
    assert title_ in title(site["a/meetings/traff-1.html"])


def test_pages_of_one_title_are_told_apart() -> None:
    found = titled_apart([("a/x.html", "<title>Start</title>"), ("b/x.html", "<title lang='sv'>START</title>")])
    assert found == {"a/x.html": "<title>Start (a/x)</title>", "b/x.html": "<title lang='sv'>START (b/x)</title>"}
    meetings = [("p/agendas/a.html", "<title>Start</title>"), ("p/meetings/m&m.html", "<title>Start</title>")]
    assert list(titled_apart(meetings).values()) == ["<title>Start (a)</title>", "<title>Start (m&amp;m)</title>"]
    assert titled_apart([("a.html", "<title>A</title>")]) == {"a.html": "<title>A</title>"}


@pytest.mark.parametrize(
    ("start", "target", "address"),
    [
        ("index.html", "a/index.html", "a/index.html"),
        ("a/index.html", "index.html", "../index.html"),
        ("a/meetings/m.html", "a/meetings/n.html", "n.html"),
        ("a/meetings/m.html", "b/meetings/n.html", "../../b/meetings/n.html"),
        ("a/meetings/m.html", "a/index.html", "../index.html"),
        ("a/a/m.html", "a/n.html", "../n.html"),
        ("a/m.html", "a/a/m.html", "a/m.html"),
        ("a.html", "å b/#.html", "%C3%A5%20b/%23.html"),
        ("a.html", "a.html", ""),
    ],
)
def test_an_address_leads_from_page_to_page(start: str, target: str, address: str) -> None:
    assert leading(start, target) == address
    if address:
        assert unquote(urlsplit(urljoin(f"file:///site/{start}", address)).path) == f"/site/{target}"


def test_dead_links_are_found() -> None:
    site = {
        "a.html": b'<a href="b/c.html#x">1</a><a href="#y">2</a><a href="b/d.html">3</a><a href="b">4</a>',
        "b/c.html": b'<p id="x"><a href="../a.html">1</a><a href="../e.ics">2</a><a href="../a.html#n">3</a>',
        "e.ics": b"",
    }
    assert dead_links(site) == (
        DeadLink("a.html", "#y"),
        DeadLink("a.html", "b/d.html"),
        DeadLink("a.html", "b"),
        DeadLink("b/c.html", "../a.html#n"),
    )
    assert dead_links({"a.html": b'<a href="https://example.org">1</a><a href="mailto:a@example.org">2</a>'}) == ()
