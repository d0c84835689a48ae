"""Texts in another language than the page's carry it as `lang`; those whose language nobody stated carry nothing."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from jamx.api import Audience

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.api import Workspace

PROGRAMME = """
    title: {sv: Programmet}
    language: en
    functions: {teacher: {label: {sv: Lärare}}}
    """
MEETING = """
    title: {sv: Träffen}
    theme: {sv: Temat}
    place: {sv: Platsen}
    purpose: {sv: "Syftet\\n\\n- ett"}
    outcomes: [{title: {sv: Målet}}, Bare, {title: {sv: Båda, en: Both}}]
    expects: [{any_of: [teacher]}]
    materials: [{sv: Underlaget}]
    facilitator_notes: {sv: Anteckningen}
    tasks:
      - {title: {sv: Uppgiften}, owner: {sv: Ägaren}, text: {sv: Uppgiftens text}}
    agenda:
      - title: {sv: Punkten}
        time: 09.00–10.00
        lead: {sv: Ledaren}
        room: {sv: Salen}
        form: {sv: formen}
        text: {sv: Punktens text}
        points: [{title: {sv: Strecket}, text: {sv: Streckets text}}]
        materials: [{sv: Pappret}, Bare paper]
        parts: [{title: {sv: Delen}, duration: 60 min, form: {sv: delens form}}]
      - title: {sv: Passen}
        time: 10.00–11.00
        strands:
          - {title: {sv: Passet}, for: [teacher], room: {sv: Rummet}, items: [{title: {sv: Inre}, duration: 60 min}]}
          - {title: Session}
      - {title: {sv: Kaffe}, time: 11.00–11.30, kind: fika}
    """
SETTINGS = """
    kinds: {fika: {label: {sv: fikastund}, pause: yes}}
    organiser: {name: {sv: Utgivaren}}
    """
SWEDISH = """
    Programmet Temat Platsen Träffen Syftet ett Målet Lärare lärare Underlaget Anteckningen Uppgiften Ägaren
    Uppgiftens_text Punkten Ledaren Salen formen Punktens_text Strecket Streckets_text Pappret Delen delens_form
    Passen Passet Rummet Inre Kaffe fikastund Fikastund Utgivaren
    """


class _Reader(HTMLParser):
    """The words of a page by the language they are marked with."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.words: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in {"meta", "img", "line", "rect", "br"}:
            inherited = self.open[-1][1] if self.open else ""
            self.open.append((tag, dict(attrs).get("lang") or inherited))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1][0] != "style" and data.strip():
            self.words.append((data.strip(), self.open[-1][1]))


@pytest.fixture
def page(workspace: Callable[..., Workspace]) -> str:
    made = workspace(MEETING, **{"programmes/p/programme.yaml": PROGRAMME, "jamx.yaml": SETTINGS})
    (ref,) = made.find("p/m")
    return made.document(ref, "html", audience=Audience.ORGANISER, draft=True).text


def test_every_swedish_word_of_an_english_page_is_marked(page: str) -> None:
    reader = _Reader()
    reader.feed(page)
    known = {word.replace("_", " ") for word in SWEDISH.split()}
    swedish = {text for text, language in reader.words if language == "sv"}
    english = [text for text, language in reader.words if language == "en"]
    in_svg = {text for text in swedish if re.fullmatch(r"\d\d:\d\d–\d\d:\d\d \w+", text)}
    assert swedish - in_svg - {"Träffen – Programmet"} == known
    body = " ".join(english)
    assert {word for word in known if re.search(rf"\b{word}\b", body)} <= {"Kaffe"}  # the drawing's description
    assert {"Bare", "Both", "Session"} <= set(english)


def test_attributes_hold_no_marks(page: str) -> None:
    assert not re.search(r'="[^"]*<', page)


def test_an_ordinary_page_has_one_language(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: {sv: Träff, en: Meeting}\nagenda:\n  - {title: Fika, time: 9–10}\n")
    (ref,) = made.find("p/m")
    assert made.document(ref, "html").text.count("lang=") == 1


@pytest.mark.parametrize("to", ["md", "txt", "json"])
def test_no_other_format_knows(workspace: Callable[..., Workspace], to: str) -> None:
    made = workspace(MEETING, **{"programmes/p/programme.yaml": PROGRAMME, "jamx.yaml": SETTINGS})
    (ref,) = made.find("p/m")
    text = made.document(ref, to, draft=True).text
    assert "Träffen" in text
    assert "<span" not in text
