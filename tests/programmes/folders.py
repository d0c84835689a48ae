"""The programmes of this repository, read through the models; every expectation in these tests was counted by hand."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jamx.model.calendar_date import DateValue
from jamx.model.checklist import Checklist
from jamx.model.kinds import Kind
from jamx.workspace.workspace import Folder, Workspace
from tests.conftest import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jamx.model.dates import DatedText, Due
    from jamx.model.meeting import Meeting
    from jamx.model.programme import Programme


@cache
def folder(programme: str) -> Folder:
    """A programme with its files."""
    return Workspace(REPOSITORY).folder(programme)


def programme_of(name: str) -> Programme:
    """What a programme's own file says."""
    programme = folder(name).programme
    assert programme is not None
    return programme


def meeting_of(name: str, meeting: str) -> Meeting:
    """A meeting of a programme."""
    found = folder(name).meeting(meeting)
    assert found is not None
    return found


def meetings_of(name: str) -> dict[str, Meeting]:
    """Every meeting of a programme, by id in order of name."""
    refs = folder(name).workspace.refs(name, Kind.MEETING)
    return {ref.name: meeting_of(name, ref.name) for ref in refs}


def checklist_of(name: str, checklist: str) -> Checklist:
    """A checklist of a programme."""
    one = folder(name)
    found = one.workspace.model(one.file_of(Kind.CHECKLIST, checklist), Checklist)
    assert found is not None
    return found


def on(said: DatedText | Due | None) -> DateValue:
    """The date that was said, which must be one."""
    assert said is not None
    assert isinstance(said.on, DateValue)
    return said.on


def days(said: DatedText | Due | None) -> tuple[str, str]:
    """First and last day of what was said, in ISO form; empty where it is open."""
    date = on(said)
    return (date.earliest.isoformat() if date.earliest else "", date.latest.isoformat() if date.latest else "")


def words(texts: Iterable[object]) -> list[str]:
    """Texts as they were written."""
    return [str(text) for text in texts]
