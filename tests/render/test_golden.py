"""The real agenda in every format, for every audience, to the byte."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

import pytest

from jamx.api import AGENDA_FORMATS, BINARY, FORMATS, Audience, Workspace
from tests.conftest import GOLDEN

if TYPE_CHECKING:
    from collections.abc import Callable

CASES = [
    (to, audience, language)
    for to, audience, language in product(AGENDA_FORMATS, Audience, ("sv", "en"))
    if audience in {Audience.PARTICIPANT, Audience.FACILITATOR} or (to, language) == ("json", "sv")
]


def name_of(to: str, audience: Audience, language: str) -> str:
    return f"larandetraff-1/{audience.value}.{language}.{to}"


@pytest.mark.parametrize(("to", "audience", "language"), CASES)
def test_real_agenda(
    repository: Workspace, golden: Callable[[str, str], None], to: str, audience: Audience, language: str
) -> None:
    (ref,) = repository.find("modellkoncept/larandetraff-1")
    golden(name_of(to, audience, language), repository.document(ref, to, audience=audience, language=language).text)


@pytest.mark.parametrize("attending", [2, 3, 5])
def test_show_says_what_fits(repository: Workspace, golden: Callable[[str, str], None], attending: int) -> None:
    from jamx.render.terminal import agenda_on_terminal

    (ref,) = repository.find("modellkoncept/larandetraff-1")
    view = repository.agenda(ref, attending=attending, for_programs=True)
    golden(f"larandetraff-1/show-{attending}.txt", agenda_on_terminal(view, colour=False, width=80))


TIMETABLES = [
    (programme, to, language)
    for programme in ("jamresursen-2", "jihu-utbyte-2022")
    for to in FORMATS["timetable"]
    if to not in BINARY
    for language in ("sv", "en")
]


@pytest.mark.parametrize(("programme", "to", "language"), TIMETABLES)
def test_real_timetables(
    repository: Workspace, golden: Callable[[str, str], None], programme: str, to: str, language: str
) -> None:
    (ref,) = repository.find(programme, noun="timetable")
    made = repository.document(ref, to, noun="timetable", language=language)
    golden(f"{programme}/timetable.{language}.{to}", unstyled(made.text))


def unstyled(page: str) -> str:
    """The page without its styles, which the agenda's golden pages hold."""
    page = re.sub(r"(?<=<style>\n).*(?=</style>)", "", page, flags=re.DOTALL)
    return re.sub(r"sha256-[\w+/=]+", "sha256-…", page)


@pytest.mark.parametrize("programme", ["jamresursen-2", "jihu-utbyte-2022"])
def test_show_timetables(repository: Workspace, golden: Callable[[str, str], None], programme: str) -> None:
    from jamx.render.terminal_timetable import timetable_on_terminal

    (ref,) = repository.find(programme, noun="timetable")
    view = repository.timetable(ref)
    golden(f"{programme}/show-timetable.txt", timetable_on_terminal(view, colour=False, width=80))


CHECKLISTS = [
    (address, to, language)
    for address in ("modellkoncept/traff-1", "jamresursen-2")
    for to in FORMATS["checklist"]
    if to not in {*BINARY, "ics"}
    for language in ("sv", "en")
]


def name_of_checklist(address: str, to: str, language: str) -> str:
    return f"{address}/checklist.{language}.{to}"


@pytest.mark.parametrize(("address", "to", "language"), CHECKLISTS)
def test_real_checklists(
    repository: Workspace, golden: Callable[[str, str], None], address: str, to: str, language: str
) -> None:
    (ref,) = repository.find(address, noun="checklist")
    audience = Audience.ORGANISER if "/" in address else Audience.PARTICIPANT
    made = repository.document(ref, to, noun="checklist", language=language, audience=audience)
    golden(name_of_checklist(address, to, language), unstyled(made.text))


def test_every_golden_file_is_used() -> None:
    expected = {name_of(*case) for case in CASES} | {f"larandetraff-1/show-{number}.txt" for number in (2, 3, 5)}
    expected |= {f"{programme}/timetable.{language}.{to}" for programme, to, language in TIMETABLES}
    expected |= {f"{programme}/show-timetable.txt" for programme, _, _ in TIMETABLES}
    expected |= {name_of_checklist(*case) for case in CHECKLISTS}
    there = {path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*") if path.is_file()}
    there = {name for name in there if not name.startswith(("check/", "findings/"))}  # which have tests of their own
    assert there == expected
    assert len(there) > 15
