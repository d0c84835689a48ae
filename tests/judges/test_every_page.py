"""Every page of the real programmes and of their site before the Nu checker, axe-core in Chromium, and the keyboard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.judges.everything import every_page
from tests.judges.test_reading import contrast
from tests.judges.tools import browse, validate

if TYPE_CHECKING:
    from pathlib import Path

    Seen = dict[str, dict[str, Any]]

MODES = ("light", "dark", "print", "narrow", "forced")
MINUTES = 10
"""How long Chromium may take for all of them; on an idle machine it takes less than one."""
LABEL = re.compile(rb'<p class="document">.*?</p>|<title.*?</title>')


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    files = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAMX_CACHE", str(tmp_path_factory.mktemp("templates")))
        for name, data in every_page().items():
            files[name] = folder / f"{name.replace('/', '~').removesuffix('.html')}.html"
            files[name].write_bytes(data)
    return files


@pytest.fixture(scope="module")
def seen(pages: dict[str, Path]) -> Seen:
    """What Chromium saw; of pages that only say for whom they are, one."""
    distinct: dict[bytes, str] = {}
    for name, file in pages.items():
        distinct.setdefault(LABEL.sub(b"", file.read_bytes()), name)
    orders = [{"name": name, "file": str(pages[name]), "modes": MODES, "walk": ["light"]} for name in distinct.values()]
    return browse(orders, MINUTES * 60)


def test_there_are_all(pages: dict[str, Path]) -> None:
    sorts = {name.split()[0] for name in pages}
    assert sorts == {"agenda", "timetable", "checklist", "site"}
    assert len(pages) > 400
    assert "site index.html" in pages


def test_the_nu_checker_has_nothing_to_say(pages: dict[str, Path]) -> None:
    said = [one for one in validate(list(pages.values())) if "Content Security Policy" not in one["message"]]
    assert [(one["url"].rpartition("/")[2], one["message"], one.get("extract")) for one in said] == []


def test_axe_finds_no_violation_in_any_mode(seen: Seen) -> None:
    assert len(seen) > 200
    looked_at = [(name, one) for name, page in seen.items() for one in page["modes"]]
    assert len(looked_at) == len(seen) * len(MODES)
    assert [(name, one["mode"], one["violations"]) for name, one in looked_at if one["violations"]] == []
    assert min(one["passes"] for _, one in looked_at) > 10


def test_nothing_runs_out_of_any_page(seen: Seen) -> None:
    wide = [(name, one["mode"]) for name, page in seen.items() for one in page["modes"] if one["sideways"] > 0]
    assert wide == []


def test_no_page_asks_for_anything_or_complains(seen: Seen) -> None:
    for name, page in seen.items():
        texts = page["texts"]
        assert (len(page["requests"]), page["console"], texts["scripts"], texts["handlers"]) == (1, [], 0, []), name


def test_keys_reach_every_link_in_order_and_show_where(seen: Seen) -> None:
    most = 0
    for name, page in seen.items():
        stops = page["walked"]["light"]
        assert [stop["href"] for stop in stops] == page["walked"]["links"], name
        assert stops[0]["href"] == "#content", name
        most = max(most, len(stops))
        for stop in stops:
            assert stop["seen"], (name, stop)
            assert (stop["style"], stop["width"] >= 2) == ("solid", True), (name, stop)
            assert contrast(stop["colour"], stop["ground"]) >= 3, (name, stop)
    assert most > 20
