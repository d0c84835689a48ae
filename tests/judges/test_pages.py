"""Pages before judges that know nothing of jamx: the Nu HTML checker, and axe-core in Chromium."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.judges.conftest import MODES
from tests.judges.tools import browse, validate

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from tests.judges.conftest import Made

PAGES = ("participant", "facilitator", "draft", "english", "days", "strands", "cancelled")


def test_every_page_is_judged(pages: dict[str, Made]) -> None:
    assert set(pages) == {f"{name}.html" for name in PAGES}


def test_the_nu_checker_has_nothing_to_say(pages: dict[str, Made]) -> None:
    said = [one for one in validate([made.file for made in pages.values()]) if not _beside_the_point(one)]
    assert [(one["url"].rpartition("/")[2], one["message"], one.get("extract")) for one in said] == []


def _beside_the_point(one: dict[str, Any]) -> bool:
    """Two pieces of advice; errors are never left out.

    On the policy: it knows neither hashes nor `data:`, and Chromium judges that below. And on the language of the
    real agenda, which is written in Swedish only, when its frame is asked for in English.
    """
    advice = one["type"] == "info"
    guess = "appears to be written in Swedish" in one["message"] and one["url"].endswith("/english.html")
    return advice and (guess or "Content Security Policy" in one["message"])


def test_the_nu_checker_sees_faults(tmp_path: Path) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text("<!DOCTYPE html><title>a</title><p><table><tr><td></p><img src=a>", encoding="utf-8")
    assert len(validate([bad])) > 2


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_no_violation(seen: dict[str, dict[str, Any]], page: str, mode: str) -> None:
    (found,) = (one for one in seen[f"{page}.html"]["modes"] if one["mode"] == mode)
    assert found["violations"] == []
    assert found["passes"] > 15


def test_chromium_sees_faults(tmp_path: Path) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text(
        "<!DOCTYPE html><title>a</title><p style='width: 900px; color: #ccc'>pale<img src=a.png>"
        "<a href='javascript:alert(1)'>a</a><script>console.log(1)</script>",
        encoding="utf-8",
    )
    found = browse([{"name": "bad", "file": str(bad), "modes": ["light", "narrow"], "click": True}])["bad"]
    for mode in found["modes"]:
        assert {"color-contrast", "image-alt", "html-has-lang"} <= {one["rule"] for one in mode["violations"]}
    assert found["modes"][1]["sideways"] > 0
    assert found["dialogs"] > 0
    assert len(found["requests"]) == 2
    assert found["console"]


@pytest.mark.parametrize("page", PAGES)
def test_nothing_runs_out_of_a_narrow_page(seen: dict[str, dict[str, Any]], page: str) -> None:
    assert {one["mode"]: one["sideways"] for one in seen[f"{page}.html"]["modes"] if one["sideways"] > 0} == {}


@pytest.mark.parametrize("page", PAGES)
def test_the_table_stays_a_table_whatever_it_looks_like(seen: dict[str, dict[str, Any]], page: str) -> None:
    """Stacked rows are rows to a screen reader too; the roles are the browser's, as the page may not repeat them."""
    wide, *others = (one["roles"] for one in seen[f"{page}.html"]["modes"])
    assert wide["rowheader"] >= 2
    assert all(other == wide for other in others)


@pytest.mark.parametrize("page", PAGES)
def test_the_policy_names_the_style_of_the_page(pages: dict[str, Made], page: str) -> None:
    text = pages[f"{page}.html"].document.text
    assert "unsafe-inline" not in text
    assert "style-src 'sha256-" in text


@pytest.mark.parametrize("page", PAGES)
def test_one_request_and_no_complaint(seen: dict[str, dict[str, Any]], page: str) -> None:
    found = seen[f"{page}.html"]
    assert len(found["requests"]) == 1
    assert found["console"] == []
    assert found["texts"]["scripts"] == 0
    assert found["texts"]["handlers"] == []
