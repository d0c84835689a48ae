"""`programme list|show` and `meeting list|show` on the real programmes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import REPOSITORY as ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]


def asked(run: Run, *arguments: str) -> Any:
    result = run(*arguments, "--format", "json", "--root", str(ROOT))
    assert (result.code, result.err) == (0, "")
    return json.loads(result.out)


def test_every_programme_is_listed(run: Run) -> None:
    listed = {line["id"]: line for line in asked(run, "programme", "list")["programmes"]}
    assert {"jihu", "jim", "jim-2013", "jamresursen-2", "jihu-utbyte-2022", "modellkoncept"} <= set(listed)
    assert listed["jihu-utbyte-2022"]["parent"] == "jihu"
    assert listed["jihu-utbyte-2022"]["status"] == "closed"
    assert listed["jamresursen-2"]["period"]["text"] == "september 2011 – december 2013"
    assert listed["jamresursen-2"]["meetings"] == 9


def test_effort_of_the_exchange(run: Run) -> None:
    """Two days to prepare and half a day at each of five meetings; the meetings are full days."""
    computed = asked(run, "programme", "show", "jihu-utbyte-2022")["computed"]
    assert computed["effort"]["days"] == {"besides": 4.5, "meetings": 5, "whole": 9.5}
    assert computed["counts"]["meetings"] == computed["counts"]["themes"] == 5


def test_days_of_the_strategists(run: Run) -> None:
    """Nine days: four residentials of two days and one day, in five places."""
    track = asked(run, "programme", "show", "jamresursen-2")["computed"]["tracks"]["strateger"]
    assert track["counts"]["days"] == 9
    assert track["totals"]["kind"] == {"residential": 4, "full day": 1}
    assert set(track["totals"]["place"]) == {"Gävle", "Vallsta", "Järvsö", "Ockelbo", "Högbo"}


def test_two_years_are_28_months(run: Run) -> None:
    assert asked(run, "programme", "show", "jamresursen-2")["computed"]["period"] == {"days": 853, "months": 28}


def test_agencies_by_ministry(run: Run) -> None:
    computed = asked(run, "programme", "show", "jim-2013")["computed"]
    assert sorted(computed["totals"]["under"].values()) == [1, 1, 1, 1, 2, 2, 2, 4, 4]
    assert computed["counts"]["organisations"] == 18


def test_dates_stand_worked_out(run: Run) -> None:
    shown = asked(run, "programme", "show", "jim-2013")
    plan = next(one for one in shown["deliverables"] if one["id"] == "plan")
    assert (plan["due"]["earliest"], plan["due"]["latest"]) == ("2013-09-11", "2013-09-20")
    assert plan["due"]["text"] == "mitten av september 2013"


def test_what_is_internal_is_the_organisers(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "programmes" / "p"
    folder.mkdir(parents=True)
    (folder / "programme.yaml").write_text(
        "title: P\nref: 2027/12\nx-own: hidden\nmilestones:\n  - title: Open\n  - title: Canary\n    internal: true\n",
        encoding="utf-8",
    )
    seen = run("programme", "show", "p", "--format", "json", "--root", str(tmp_path)).out
    hidden = run("programme", "show", "p", "--format", "json", "--for", "participant", "--root", str(tmp_path)).out
    assert all(word in seen for word in ("Canary", "2027/12", "x-own"))
    assert not any(word in hidden for word in ("Canary", "2027/12", "x-own"))
    assert "Open" in hidden


def test_meetings_are_listed_with_all_their_times(run: Run) -> None:
    listed = {line["id"]: line for line in asked(run, "meeting", "list", "jamresursen-2")["meetings"]}
    assert [time["earliest"] for time in listed["grundutbildning"]["times"]] == ["2012-02-09", "2012-03-29"]
    assert [time["text"] for time in listed["internat-1"]["times"]] == ["23–24 februari 2012"]


def test_a_meeting_is_shown_with_its_agenda(run: Run) -> None:
    result = run("meeting", "show", "jihu-utbyte-2022/traff-1", "--root", str(ROOT))
    assert result.code == 0
    assert "15 september 2022" in result.out


@pytest.mark.parametrize("noun", ["programme", "meeting"])
def test_an_empty_workspace_says_so(run: Run, tmp_path: Path, noun: str) -> None:
    (tmp_path / "programmes").mkdir()
    result = run(noun, "list", "--root", str(tmp_path))
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("There are no ")


def test_an_unknown_programme_names_the_closest(run: Run) -> None:
    result = run("programme", "show", "jihu-utbyte", "--root", str(ROOT))
    assert result.code == 2
    assert "jihu-utbyte-2022" in result.err
    assert run("meeting", "list", "jihu-utbyte", "--root", str(ROOT)).code == 2


def test_a_programme_that_cannot_be_read_says_why(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "programmes" / "p"
    folder.mkdir(parents=True)
    (folder / "programme.yaml").write_text("title: P\nphases: [{nane: x}]\n", encoding="utf-8")
    result = run("programme", "show", "p", "--root", str(tmp_path))
    assert (result.code, result.out) == (1, "")
    assert "schema/unknown-key" in result.err
    assert run("programme", "list", "--root", str(tmp_path)).code == 0
