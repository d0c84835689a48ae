"""Pages before judges that know nothing of jamx: the Nu HTML checker, and axe-core in Chromium."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.judges.conftest import MODES
from tests.judges.tools import validate

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from tests.judges.conftest import Made

PAGES = ("participant", "facilitator", "draft", "english", "days", "strands", "cancelled")


def test_every_page_is_judged(pages: dict[str, Made]) -> None:
    assert set(pages) == {f"{name}.html" for name in PAGES}


def test_the_nu_checker_has_nothing_to_say(pages: dict[str, Made]) -> None:
    said = validate([made.file for made in pages.values()])
    assert [(one["url"].rpartition("/")[2], one["message"], one.get("extract")) for one in said] == []


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


@pytest.mark.parametrize("page", PAGES)
def test_nothing_runs_out_of_a_narrow_page(seen: dict[str, dict[str, Any]], page: str) -> None:
    assert {one["mode"]: one["sideways"] for one in seen[f"{page}.html"]["modes"] if one["sideways"] > 0} == {}


@pytest.mark.parametrize("page", PAGES)
def test_one_request_and_no_complaint(seen: dict[str, dict[str, Any]], page: str) -> None:
    found = seen[f"{page}.html"]
    assert len(found["requests"]) == 1
    assert found["console"] == []
    assert found["texts"]["scripts"] == 0
    assert found["texts"]["handlers"] == []
