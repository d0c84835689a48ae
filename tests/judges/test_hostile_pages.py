"""Sixty titles that would rather be something else, in Chromium: they are text, whatever is clicked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import Workspace
from jamx.api.site import built
from tests.conftest import write
from tests.judges.tools import browse
from tests.render.test_hostile_everywhere import MORE
from tests.render.test_hostile_everywhere import workspace as site_of
from tests.render.test_hostile_text import CONTROLS, HOSTILE, shown

if TYPE_CHECKING:
    from pathlib import Path

TITLES = [*HOSTILE, *CONTROLS, *MORE]
LINKS = r"""
[one](javascript:harmed=alert(1)) [two](JaVaScRiPt:alert\(1\)) [three](java&#115;cript:alert(1))
[four](data:text/html,<script>alert(1)</script>) [five](vbscript:x) <javascript:alert(1)> [six][ref]
![seven](javascript:alert(1)) [eight](file:///etc/passwd) [nine]( javascript:alert(1)) [ten](//example.invalid/x)
<a href="javascript:alert(1)">eleven</a> <img src=x onerror="harmed=alert(1)"> [twelve](&#x6A;avascript:alert(1))

[ref]: javascript:alert(1)
"""


def _quoted(text: str) -> str:
    return '"' + "".join(f"\\U{ord(character):08x}" for character in text) + '"'


def _meeting(title: str) -> str:
    name, text = _quoted(title), _quoted(f"{title if 'http' not in title else ''}\n{LINKS}")
    return f"""\
title: {name}
place: {name}
purpose: {text}
outcomes: [{name}]
facilitator_notes: {text}
agenda:
  - title: {name}
    time: 09.00–10.00
    lead: {name}
    room: {name}
    text: {text}
    points:
      - {{title: {name}, text: {text}}}
    facilitator_notes: {text}
"""


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    root = tmp_path_factory.mktemp("hostile")
    write(root, "programmes/p/programme.yaml", "title: P\nlanguage: en\n")
    for number, title in enumerate(TITLES):
        write(root, f"programmes/p/meetings/m{number}.yaml", _meeting(title))
    return Workspace(root)


@pytest.fixture(scope="module")
def seen(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("pages")
    orders = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAMX_CACHE", str(tmp_path_factory.mktemp("templates")))
        for number in range(len(TITLES)):
            (ref,) = workspace.find(f"p/m{number}")
            file = folder / f"m{number}.html"
            file.write_bytes(workspace.document(ref, "html", draft=True).data)
            orders.append({"name": file.stem, "file": str(file), "modes": [], "click": True})
    return browse(orders)


def test_there_are_sixty() -> None:
    assert len(set(TITLES)) >= 60


@pytest.mark.parametrize("number", range(len(TITLES)))
def test_a_title_is_text(workspace: Workspace, seen: dict[str, dict[str, Any]], number: int) -> None:
    found, title = seen[f"m{number}"], TITLES[number]
    (ref,) = workspace.find(f"p/m{number}")
    expected = " ".join(workspace.agenda(ref).title.split())
    if title not in CONTROLS:
        assert expected == shown(title)
    texts = found["texts"]
    assert [" ".join(text.split()) for text in texts["headings"]] == [expected]
    assert [" ".join(text.split()) for text in texts["rows"]] == [expected]
    assert " ".join(texts["title"].split()).startswith(expected)
    assert (found["dialogs"], found["popups"], texts["changed"], texts["scripts"]) == (0, 0, False, 0)
    assert len(found["requests"]) == 1
    assert found["console"] == []
    assert texts["handlers"] == []
    assert texts["links"] == ["#content"]
    assert found["clicked"] == 1


ACTIVE = [title for title in TITLES if re.search("[<>&\"']|script", title)]
"""Those that a browser might act upon."""


def test_on_a_site_they_are_text_too(tmp_path: Path) -> None:
    """Links lead from page to page and are not clicked; nothing else may happen when a page is opened."""
    orders = []
    for number, title in enumerate(ACTIVE):
        for path, data in built(site_of(tmp_path / f"w{number}", title), draft=True).files.items():
            if path.endswith(".html"):
                file = tmp_path / f"w{number}" / "site" / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)
                orders.append({"name": f"{number} {path}", "file": str(file), "modes": []})
    assert len(orders) > 100
    for name, found in browse(orders, 300).items():
        texts = found["texts"]
        assert (found["dialogs"], found["popups"], texts["changed"], texts["scripts"]) == (0, 0, False, 0), name
        assert (len(found["requests"]), found["console"], texts["handlers"]) == (1, [], []), name
        assert not [link for link in texts["links"] if link.partition(":")[0] in {"javascript", "data", "vbscript"}]
