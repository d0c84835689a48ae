"""Pages as people read them who set their own spacing, who have only keys, who print: measured in Chromium."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest

from tests.judges.test_pages import PAGES
from tests.judges.tools import browse, program

if TYPE_CHECKING:
    from pathlib import Path

    from tests.judges.conftest import Made

Seen = dict[str, dict[str, Any]]


def _luminance(colour: list[float]) -> float:
    def linear(value: float) -> float:
        value /= 255
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = map(linear, colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: list[float], other: list[float]) -> float:
    """The contrast of two colours as WCAG reckons it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("page", PAGES)
def test_own_text_spacing_loses_nothing(seen: Seen, page: str) -> None:
    for measured in seen[f"{page}.html"]["spaced"]:
        plain, spaced = measured["plain"], measured["spaced"]
        assert spaced["words"] == plain["words"]
        assert len(spaced["words"]) > 5
        for one in (plain, spaced):
            faults = {key: one[key] for key in ("sideways", "outside", "cut", "over") if one[key]}
            assert faults == {}, measured["width"]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_keys_reach_every_link_in_order_and_show_where(seen: Seen, page: str, scheme: str) -> None:
    walked = seen[f"{page}.html"]["walked"]
    stops = walked[scheme]
    assert [stop["href"] for stop in stops] == walked["links"]
    assert stops[0]["href"] == "#content"
    for stop in stops:
        assert stop["seen"], stop
        assert (stop["style"], stop["width"] >= 2) == ("solid", True)
        assert contrast(stop["colour"], stop["ground"]) >= 3


def _said_by(*call: str) -> str:
    name, *arguments = call
    made = subprocess.run([program(name), *arguments], capture_output=True, text=True, timeout=60, check=True)
    return made.stdout


def _tags(file: str) -> list[str]:
    """The elements of a printed page's structure, in order."""
    return re.findall(r"^ *([A-Z][A-Za-z0-9]*)(?=[ :\n])", _said_by("pdfinfo", "-struct", file), re.MULTILINE)


def _printed(pages: dict[str, Made], page: str) -> str:
    return f"{pages[f'{page}.html'].file}.pdf"


def _letters(text: str) -> str:
    """A text without what printing may change: spaces, capitals, ligatures."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


@pytest.mark.parametrize("page", PAGES)
def test_paper_keeps_the_structure(pages: dict[str, Made], seen: Seen, page: str) -> None:
    printed = _printed(pages, page)
    info = _said_by("pdfinfo", printed)
    assert re.search(r"^Tagged: +yes$", info, re.MULTILINE)
    assert re.search(r"^Page size: +59[45].* x 84[12].* pts \(A4\)$", info, re.MULTILINE)
    expected = seen[f"{page}.html"]["printed"]
    tags = _tags(printed)
    assert [tag for tag in tags if re.fullmatch("H[1-6]", tag)] == expected["headings"]
    assert [tag for tag in tags if tag in {"TH", "TD"}] == expected["cells"]
    assert tags.count("LI") == expected["items"]


@pytest.mark.parametrize("page", PAGES)
def test_paper_has_every_text_in_order(pages: dict[str, Made], seen: Seen, page: str) -> None:
    said = _letters(_said_by("pdftotext", "-raw", _printed(pages, page), "-"))
    texts = seen[f"{page}.html"]["printed"]["texts"]
    at = 0
    for text in texts:
        found = said.find(_letters(text), at)
        assert found >= at, text
        at = found + len(_letters(text))
    assert len(texts) > 10


def test_the_judge_sees_faults(tmp_path: Path) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text(
        "<!DOCTYPE html><html lang=en><title>a</title><style>a { outline: 0 } .b { width: 6em; height: 1.2em; "
        "overflow: hidden } .c { position: absolute; top: 5px; left: 5px }</style><p class=b>words in a box</p>"
        "<p class=c>words over words</p><a href=#a tabindex=2>one</a> <a href=#b tabindex=1>two</a>",
        encoding="utf-8",
    )
    seen = browse([{"name": "bad", "file": str(bad), "modes": [], "read": True}])["bad"]
    assert all(one["spaced"]["cut"] and one["spaced"]["over"] for one in seen["spaced"])
    stops = seen["walked"]["light"]
    assert [stop["href"] for stop in stops] == ["#b", "#a"] != seen["walked"]["links"]
    assert {stop["style"] for stop in stops} == {"none"}
