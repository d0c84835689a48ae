"""Documents as the pages of a site: the same templates, with what leads from page to page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markupsafe import escape

from jamx.render.environment import environment, fill
from jamx.render.formats import inert
from jamx.render.page import guarded
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from jamx.views.site import NavigationView

_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL)
TEMPLATES = {"front": "site_front.html", "programme": "site_programme.html", "timetables": "timetable.html"}
"""Pages whose templates are not called by what they are."""


def site_pages(root: Path) -> Callable[[str, Any, NavigationView], str]:
    """What makes pages: of what a page is, its view, and what leads to others. Templates are looked up once."""
    made = environment(root, html=True)

    def page(sort: str, view: Any, navigation: NavigationView) -> str:
        name = "timetable" if sort == "timetables" else sort
        facts = {name: view, "say": catalogue(view.language).say, "site": navigation}
        return guarded(inert(fill(made, TEMPLATES.get(sort, f"{sort}.html"), **facts), "html"))

    return page


def titled_apart(pages: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Pages of which no two have one title: who has many open, or a list of them, tells them apart.

    Args:
        pages: Where each stands, and the page.

    Returns:
        The pages by where they stand, those of one title with what tells them apart in it.
    """
    found = dict(pages)
    by_title: dict[str, list[str]] = {}
    for path, page in found.items():
        by_title.setdefault(_title(page).casefold(), []).append(path)
    for paths in by_title.values():
        for path, name in _apart(paths).items():
            found[path] = found[path].replace("</title>", f" ({escape(name)})</title>", 1)
    return found


def _apart(paths: Sequence[str]) -> dict[str, str]:
    """What tells pages of one title apart: their names, else with the folders; nothing where there is but one."""
    if len(paths) < 2:
        return {}
    names = [path.removesuffix(".html") for path in paths]
    short = [name.rpartition("/")[2] for name in names]
    return dict(zip(paths, short if len(set(short)) == len(short) else names, strict=True))


def _title(page: str) -> str:
    match = _TITLE.search(page)
    return " ".join(match[1].split()) if match is not None else ""
