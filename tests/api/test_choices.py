"""Words and numbers that programs may not ask for: each ends in a sentence, and what may be asked for does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

import jamx
from jamx.api import FORMATS, on_terminal
from jamx.words.languages import LANGUAGES
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

ADDRESS = "p/m"
NOUNS = "there are agenda, timetable, checklist, invitation"
SPOKEN = f"there are {', '.join(LANGUAGES)}"


@pytest.fixture
def workspace(tmp_path: Path) -> jamx.Workspace:
    """A programme with a meeting."""
    write(tmp_path, "programmes/p/programme.yaml", "title: Programme\n")
    write(tmp_path, "programmes/p/meetings/m.yaml", "title: Meeting\norganisations: 3\ndate: 2028-03-15\n")
    return jamx.Workspace(tmp_path)


@pytest.mark.parametrize(
    ("noun", "to", "options", "said"),
    [
        ("agenda", "word", {}, "no format of agenda is called 'word'; there are md, html, json, txt, ics, docx, pdf"),
        ("agenda", "xlsx", {}, "no format of agenda is called 'xlsx'; there are md, "),
        ("agenda", "", {}, "no format of agenda is called ''; there are md, "),
        ("invitation", "md", {}, "no format of invitation is called 'md'; there are txt"),
        ("agendas", "md", {}, f"no noun is called 'agendas'; {NOUNS}"),
        ("agenda", "md", {"language": "de"}, f"no language is called 'de'; {SPOKEN}"),
        ("timetable", "csv", {"language": "svenska"}, f"no language is called 'svenska'; {SPOKEN}"),
        ("checklist", "md", {"language": ""}, f"no language is called ''; {SPOKEN}"),
        ("agenda", "md", {"audience": "guest"}, "no audience is called 'guest'; there are participant, facilitator, "),
        ("agenda", "md", {"attending": -3}, "attending is -3; it takes a whole number from 0 to 999"),
        ("agenda", "md", {"attending": 1000}, "attending is 1000; it takes a whole number from 0 to 999"),
        ("agenda", "md", {"attending": 2.5}, "attending is 2.5; it takes a whole number from 0 to 999"),
        ("agenda", "md", {"attending": "3"}, "attending is '3'; it takes a whole number from 0 to 999"),
        ("checklist", "md", {"within": -1}, "within is -1; it takes a whole number from 0 up"),
    ],
)
def test_a_document(workspace: jamx.Workspace, noun: str, to: str, options: Any, said: str) -> None:
    (ref,) = workspace.find(ADDRESS)
    for ask in (workspace.document, workspace.documents, workspace.attempt, workspace.attempts):
        with pytest.raises(ValueError, match=r"^" + re.escape(said)):
            ask(ref, to, noun=noun, **options)


def test_whatever_takes_options(workspace: jamx.Workspace) -> None:
    (ref,) = workspace.find(ADDRESS)
    for ask in (workspace.agenda, workspace.timetable, workspace.grid, workspace.checklist):
        with pytest.raises(ValueError, match=r"^no language is called 'de'"):
            ask(ref, language="de")
    with pytest.raises(ValueError, match=r"^attending is -1"):
        workspace.run(attending=-1)
    with pytest.raises(ValueError, match=r"^attending is -1"):
        on_terminal(workspace, ref, attending=-1)
    with pytest.raises(ValueError, match=r"^no format of agenda is called 'word'"):
        jamx.render(workspace, ADDRESS, to="word")


def test_whatever_takes_a_noun(workspace: jamx.Workspace) -> None:
    (ref,) = workspace.find(ADDRESS)
    for ask in (
        lambda: workspace.find(ADDRESS, noun="agendas"),
        lambda: workspace.all("agendas"),
        lambda: workspace.addresses("agendas"),
        lambda: on_terminal(workspace, ref, "agendas"),
        lambda: jamx.render(workspace, ADDRESS, noun="agendas"),
    ):
        with pytest.raises(ValueError, match=f"^no noun is called 'agendas'; {NOUNS}$"):
            ask()


def test_what_there_is_may_be_asked_for(workspace: jamx.Workspace) -> None:
    for noun, formats in FORMATS.items():
        (ref,) = workspace.find(ADDRESS, noun=noun)
        for to in set(formats) - {"docx", "pdf", "xlsx"}:
            assert workspace.document(ref, to, noun=noun, language="sv", attending=0, within=0).text
    (ref,) = workspace.find(ADDRESS)
    assert workspace.document(ref, attending=999).text


def test_an_audience_may_be_its_name(workspace: jamx.Workspace) -> None:
    (ref,) = workspace.find(ADDRESS)
    options: Any = {"audience": "host"}
    assert workspace.document(ref, **options) == workspace.document(ref, audience=jamx.Audience.HOST)
