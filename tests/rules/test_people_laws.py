"""Made-up programmes with people: nothing is said of those that are whole, and of each fault the right thing alone."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from examples import check
from jamx.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FUNCTIONS = ("politiker", "chef", "strateg", "controller", "analytiker", "kommunikator")
PLACES = ("lund", "malmo", "gavle", "umea", "kiruna", "boras", "falun")
FOLDER = "programmes/example"

DAYS = ("2027-02-09", "2027-03-09", "2027-04-13", "2027-05-11", "2027-06-08")
"""Tuesdays that are no holidays."""

Files = dict[str, Any]


def made(seed: int) -> Files:
    """A programme whose organisations send everybody who is expected, in one of several ways of writing it down."""
    chance = random.Random(seed)
    functions = chance.sample(FUNCTIONS, chance.randint(2, 5))
    organisations = chance.sample(PLACES, chance.randint(2, 5))
    meetings = [f"traff-{number}" for number in range(1, chance.randint(2, 5))]
    first, second, *others = functions
    expects: list[dict[str, Any]] = [{"any_of": [first], "strength": chance.choice(["required", "expected"])}]
    expects.append({"any_of": [second, *others[:1]], "count": "2"})
    expects += [{"any_of": [one], "if": "It is needed"} for one in others[1:]]
    by_name = chance.random() < 0.5
    people: list[dict[str, Any]] = []
    for organisation in organisations:
        own = [{"functions": [first]}]
        own += chance.choice(([{"functions": [second], "count": "2"}], [{"functions": [second]}] * 2))
        people += [{"organisation": organisation, **one} for one in own]
    if by_name:
        people = [{**one, "meetings": list(meetings)} for one in people]
    files: Files = {
        "programme": {
            "title": "Programme",
            "purpose": "To learn",
            "functions": {one: one.title() for one in functions},
            "expects": expects,
            "contacts": [{"function": "Investigator", "mail": "info@agency.example"}],
            "staff": [{"function": "Leader", "share": "60 %"}, {"function": "Leader", "share": "40 %"}],
        },
        "organisations": {one: {"name": one.title()} for one in organisations},
        "participants": people,
    }
    for number, name in enumerate(meetings, 1):
        files[f"meetings/{name}"] = {"title": f"Meeting {number}", "number": str(number), "date": DAYS[number]}
    return files


def told(root: Path, files: Files) -> list[tuple[str, str]]:
    """Errors and warnings: rule and file."""
    for name, value in files.items():
        path = root / FOLDER / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        alone = json.loads(json.dumps(value))  # what is shared would be written as an alias
        path.write_text(yaml.safe_dump(alone, allow_unicode=True, sort_keys=False), encoding="utf-8")
    loud = [one for one in check(root) if one.severity is not Severity.NOTE]
    return sorted((one.rule, one.place.file.removeprefix(f"{FOLDER}/")) for one in loud)


def _no_first(files: Files) -> list[tuple[str, str]]:
    """The first organisation loses its first function."""
    files["participants"].pop(0)
    return [("people/function-missing", "participants.yaml")]


def _one_of_two(files: Files) -> list[tuple[str, str]]:
    entry = files["participants"][1]
    if entry.pop("count", None) is None:
        files["participants"].pop(2)
    return [("people/quota", "participants.yaml")]


def _nobody(files: Files) -> list[tuple[str, str]]:
    gone = files["participants"][0]["organisation"]
    files["participants"] = [one for one in files["participants"] if one["organisation"] != gone]
    return [("people/organisation-empty", "organisations.yaml")]


def _undeclared(files: Files) -> list[tuple[str, str]]:
    files["programme"]["expects"].append({"any_of": ["riksdagsledamot"], "if": "There is one"})
    return [("people/function-not-listed", "programme.yaml")]


def _misspelt_function(files: Files) -> list[tuple[str, str]]:
    said = files["participants"][0]["functions"][0]
    files["participants"][0]["functions"] = [f"{said}e"]
    return [("reference/unknown", "participants.yaml")]


def _misspelt_organisation(files: Files) -> list[tuple[str, str]]:
    files["participants"][0]["organisation"] += "x"
    return [("reference/unknown", "participants.yaml")]


def _misspelt_meeting(files: Files) -> list[tuple[str, str]]:
    files["participants"][0]["meetings"] = ["traf-1"]
    return [("reference/unknown", "participants.yaml")]


def _twice(files: Files) -> list[tuple[str, str]]:
    entry = {**files["participants"][0], "name": "Test Person"}
    files["participants"] += [entry, {**entry, "name": "TEST PERSON"}]
    return [("people/duplicate", "participants.yaml")]


def _too_much(files: Files) -> list[tuple[str, str]]:
    files["programme"]["staff"][1]["share"] = "50 %"
    return [("people/staff-share", "programme.yaml")]


def _number(files: Files) -> list[tuple[str, str]]:
    files["organisations"][next(iter(files["organisations"]))]["text"] = "Ask 19121212-1212"
    return [("privacy/identity-number", "organisations.yaml")]


def _allergy(files: Files) -> list[tuple[str, str]]:
    files["participants"][-1]["matallergi"] = "nötter"
    return [("privacy/health", "participants.yaml")]


def _own_mail(files: Files) -> list[tuple[str, str]]:
    files["programme"]["contacts"][0]["mail"] = "first.last@agency.example"
    return [("privacy/contact", "programme.yaml")]


def _two_at_once(files: Files) -> list[tuple[str, str]]:
    """Somebody is listed for two meetings at once that are for different functions."""
    programme = files["programme"]
    one, other = list(programme["functions"])[:2]
    for name, function, time in (("a", one, "9–12"), ("b", other, "11–14")):
        expects = [{"any_of": [function], "strength": "recommended"}]
        files[f"meetings/{name}"] = {"title": name.upper(), "date": "2027-08-24", "time": time, "expects": expects}
    organisation = files["participants"][0]["organisation"]
    files["participants"].append({"organisation": organisation, "functions": [one, other], "meetings": ["a", "b"]})
    return [("people/double-booked", "participants.yaml")]


FAULTS = (
    *(_no_first, _one_of_two, _nobody, _undeclared, _misspelt_function, _misspelt_organisation, _misspelt_meeting),
    *(_twice, _too_much, _number, _allergy, _own_mail, _two_at_once),
)


@pytest.mark.parametrize("seed", range(40))
def test_nothing_is_said_of_a_whole_programme(seed: int, tmp_path: Path) -> None:
    assert told(tmp_path, made(seed)) == []


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.__name__.strip("_") for fault in FAULTS])
@pytest.mark.parametrize("seed", range(8))
def test_each_fault_is_told_alone(seed: int, fault: Callable[[Files], list[tuple[str, str]]], tmp_path: Path) -> None:
    files = made(seed)
    assert told(tmp_path, files) == []
    announced = fault(files)
    assert told(tmp_path, files) == announced
