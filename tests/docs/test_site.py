"""The documentation as a site: built without a warning, with no dead end, and nothing from elsewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

import pytest

from tests.conftest import REPOSITORY
from tests.docs.pages import DOCS
from tests.judges.tools import browse

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("mkdocs")

MADE_OF_MARKDOWN = sorted(path.relative_to(DOCS).with_suffix(".html").as_posix() for path in DOCS.rglob("*.md"))
SWEDISH = {"kom-igang.html", "regler.html", "sa-gor-du.html"}
_FETCHING = {("script", "src"), ("link", "href"), ("img", "src"), ("iframe", "src"), ("source", "srcset")}


class Link(NamedTuple):
    """Where a tag leads, and with which of its attributes."""

    tag: str
    attribute: str
    address: str


class Seen(HTMLParser):
    """What matters of a page: its links, its anchors, its headings, its language."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[Link] = []
        self.anchors: list[str] = []
        self.headings: list[int] = []
        self.language = ""
        self.without_alternative: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        self.anchors += [said[name] for name in ("id", "name") if name in said]
        self.links += [Link(tag, name, said[name]) for name in ("href", "src", "srcset") if name in said]
        if tag in {"h1", "h2", "h3", "h4"}:
            self.headings.append(int(tag[1]))
        if tag == "html":
            self.language = said["lang"]
        if tag == "img" and not said.get("alt"):
            self.without_alternative.append(said["src"])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    return folder


@pytest.fixture(scope="module")
def seen(site: Path) -> dict[str, Seen]:
    return {path.relative_to(site).as_posix(): Seen(path) for path in sorted(site.rglob("*.html"))}


def test_every_page_is_there(seen: dict[str, Seen]) -> None:
    assert sorted(seen) == MADE_OF_MARKDOWN
    assert len(seen) > 15


def test_nothing_but_the_documentation_is_published(site: Path) -> None:
    kinds = {path.suffix for path in site.rglob("*") if path.is_file()}
    assert kinds <= {".html", ".css", ".js", ".json", ".png", ".xml", ".gz"}
    assert not [path for path in site.rglob("*") if path.name in {"made.json", "theme", "making"}]


def test_no_link_is_dead(site: Path, seen: dict[str, Seen]) -> None:
    dead = [
        (name, link.address) for name, page in seen.items() for link in page.links if not lives(site, name, link, seen)
    ]
    assert dead == []


def lives(site: Path, name: str, link: Link, seen: dict[str, Seen]) -> bool:
    """Whether a link leads to a file of the site, and to a place in it; what is elsewhere is not asked."""
    address = urlsplit(link.address)
    if address.scheme:
        return True
    target = (site / name).parent / unquote(address.path) if address.path else site / name
    if not target.is_file():
        return False
    there = target.resolve().relative_to(site.resolve()).as_posix()
    return not address.fragment or unquote(address.fragment) in seen[there].anchors


def test_a_dead_link_would_be_found(site: Path, seen: dict[str, Seen]) -> None:
    assert not lives(site, "index.html", Link("a", "href", "nowhere.html"), seen)
    assert not lives(site, "index.html", Link("a", "href", "tutorial.html#nowhere"), seen)
    assert not lives(site, "how-to/residential.html", Link("a", "href", "tutorial.html"), seen)
    assert lives(site, "how-to/residential.html", Link("a", "href", "../tutorial.html#prepare"), seen)


def test_every_page_can_be_reached(site: Path, seen: dict[str, Seen]) -> None:
    waiting, reached = ["index.html"], {"index.html"}
    for name in waiting:
        for link in seen[name].links:
            address = urlsplit(link.address)
            target = ((site / name).parent / unquote(address.path)).resolve()
            if link.tag == "a" and not address.scheme and address.path and target.suffix == ".html":
                there = target.relative_to(site.resolve()).as_posix()
                waiting += [there] if there not in reached else []
                reached.add(there)
    assert sorted(reached) == MADE_OF_MARKDOWN


def test_nothing_is_fetched_from_elsewhere(site: Path, seen: dict[str, Seen]) -> None:
    fetched = [link.address for page in seen.values() for link in page.links if (link.tag, link.attribute) in _FETCHING]
    assert fetched
    assert [one for one in fetched if urlsplit(one).scheme not in {"", "data"} or one.startswith("//")] == []
    for path in site.rglob("*.css"):
        assert "url(" not in path.read_text(encoding="utf-8")
        assert "@import" not in path.read_text(encoding="utf-8")


def test_languages_are_told(seen: dict[str, Seen]) -> None:
    assert {name: page.language for name, page in seen.items() if page.language != "en"} == dict.fromkeys(SWEDISH, "sv")


def test_headings_are_in_order(seen: dict[str, Seen]) -> None:
    for name, page in seen.items():
        assert page.headings[0] == 1, name
        assert page.headings.count(1) == 1, name
        assert all(next_ <= one + 1 for one, next_ in zip(page.headings, page.headings[1:], strict=False)), name


def test_anchors_are_there_once(seen: dict[str, Seen]) -> None:
    for name, page in seen.items():
        assert len(page.anchors) == len(set(page.anchors)), name


def test_pictures_have_alternatives(seen: dict[str, Seen]) -> None:
    assert {name: page.without_alternative for name, page in seen.items() if page.without_alternative} == {}


@pytest.mark.parametrize("name", sorted(path.name for path in REPOSITORY.glob("*.md")))
def test_links_of_the_documents_at_the_top_live(name: str, seen: dict[str, Seen]) -> None:
    """Of the site's pages MkDocs asks; these stand beside it."""
    text = re.sub(r"```.*?```", "", (REPOSITORY / name).read_text(encoding="utf-8"), flags=re.DOTALL)
    found = [*re.findall(r"\]\(([^)\s]+)\)", text), *re.findall(r'src="([^"]+)"', text)]
    targets = [urlsplit(one) for one in found if not urlsplit(one).scheme]
    assert [one.path for one in targets if not (REPOSITORY / one.path).exists()] == []
    pages = {f"docs/{page.removesuffix('.html')}.md": told for page, told in seen.items()}
    assert [one for one in targets if one.fragment and one.fragment not in pages[one.path].anchors] == []
    assert targets or name != "README.md"


LOOKED_AT = (
    "index.html",
    "kom-igang.html",
    "tutorial.html",
    "python.html",
    "why.html",
    "how-to/what-participants-see.html",
)
"""One of each make; the generated ones are long, and made of the same."""


def test_pages_are_for_everybody(site: Path) -> None:
    """As axe-core judges them in Chromium: in the light, and on a phone in the dark."""
    modes = ["light", "narrow dark"]
    pages = [{"name": one, "file": str(site / one), "modes": modes, "click": False} for one in LOOKED_AT]
    for name, told in browse(pages).items():
        assert told["console"] == [], name
        assert [one for one in told["requests"] if not one.startswith(("file:", "data:"))] == [], name
        for mode in told["modes"]:
            assert (name, mode["mode"], mode["sideways"], mode["violations"]) == (name, mode["mode"], 0, [])
