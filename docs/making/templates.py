"""The page of templates and their blocks, from the templates themselves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, nodes

from docs.making.markdown import MADE, code, table

if TYPE_CHECKING:
    from collections.abc import Iterator

TEMPLATES = Path(__file__).parent.parent.parent / "templates"
DOCUMENTS = {
    "agenda": "the agenda of a meeting, or of an agenda file",
    "timetable": "what a programme has in date order",
    "grid": "a meeting with times down and rooms across",
    "checklist": "who does what by when",
    "invitation": "the mail of `jamx meeting invite`",
    "page": "the frame of every web page",
    "site_front": "the front page of a site",
    "site_programme": "the page of a programme in a site",
}
BLOCKS = {
    "after": "what is to be done after the meeting",
    "agenda": "the strip and the table of items",
    "attachments": "what is attached",
    "before": "what is to be done before the meeting",
    "contacts": "whom to ask",
    "content": "everything below the facts",
    "days": "the tables, one for each day",
    "details": "the items in detail",
    "draft": "the mark of a draft, and its contradictions",
    "end": "nothing; room for a last line of yours",
    "expects": "who should come",
    "facts": "programme, date, time, place",
    "footer": "who publishes it",
    "goals": "the goals of the programme",
    "greeting": "the first sentence",
    "head": "the styles of this document",
    "lines": "the entries, year by year",
    "lists": "the lists, one for each owner",
    "logo": "the logo",
    "materials": "what is needed or handed out",
    "meetings": "the meetings, with links",
    "more_facts": "room for more facts",
    "navigation": "links to the other pages of a site",
    "outcomes": "what the meeting shall lead to",
    "outline": "the day in short",
    "picture": "the timeline",
    "prepare": "what to prepare",
    "programmes": "the programmes, with links",
    "related": "programmes above, below and beside it",
    "sections": "purpose, background and the like",
    "style": "colours, and the styles of every page",
    "subject": "the subject of the mail",
    "things": "deliverables, groups and what else belongs to the programme",
    "title": "the kind of document and its title",
    "undated": "what has no date",
}
"""What each block holds; a test misses those that are new."""


def templates_page() -> str:
    """Every template that a workspace may replace, with its blocks."""
    parts = [MADE, "", "# Templates and their blocks", "", *_preface()]
    for name, what in DOCUMENTS.items():
        parts += ["", f"## {name}", "", f"Here: {what}.", ""]
        parts += table(("Template", "Blocks, in their order"), _rows(name))
    parts += ["", "## What the blocks hold", ""]
    parts += table(("Block", "What it holds"), ((code(name), what) for name, what in BLOCKS.items()))
    return "\n".join(parts) + "\n"


def _preface() -> Iterator[str]:
    yield "A template of this name in your workspace's `templates/` comes before the one in jamx. With"
    yield '`{% extends "stock/agenda.html" %}` as its first line it changes only the blocks that it has;'
    yield "`{{ super() }}` inside a block stands for what jamx would write there."
    yield "[The agency's own templates](how-to/own-templates.md) shows one at work. Templates that others extend,"
    yield "such as `page.html`, change every page."


def _rows(name: str) -> Iterator[tuple[str, str]]:
    for path in sorted(TEMPLATES.glob(f"{name}.*")):
        if path.suffix != ".css":
            yield code(path.name), " ".join(map(code, blocks(path)))


def blocks(path: Path) -> list[str]:
    """The names of a template's blocks in their order, those of the template that it extends after them."""
    tree = Environment(autoescape=True, extensions=["jinja2.ext.do"]).parse(path.read_text(encoding="utf-8"))
    found = [block.name for block in tree.find_all(nodes.Block)]
    for extended in tree.find_all(nodes.Extends):
        if isinstance(extended.template, nodes.Const):
            found += [name for name in blocks(path.parent / extended.template.value) if name not in found]
    return found
