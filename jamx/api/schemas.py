"""The JSON Schemas of the files, for editors and for whoever checks without jamx."""

from __future__ import annotations

import json
from typing import NamedTuple

from jamx.model.json_schema import schema_of
from jamx.model.kinds import Kind

KINDS = tuple(kind.value for kind in Kind)
"""What there are schemas of."""

_WHERE = {
    Kind.CONFIGURATION: "jamx.yaml",
    Kind.PROGRAMME: "programmes/*/programme.yaml",
    Kind.ORGANISATIONS: "organisations.yaml, programmes/*/organisations.yaml",
    Kind.PARTICIPANTS: "programmes/*/participants.yaml",
    Kind.MEETING: "programmes/*/meetings/*.yaml",
    Kind.AGENDA: "programmes/*/agendas/*.yaml",
    Kind.CHECKLIST: "programmes/*/checklists/*.yaml",
    Kind.FOLLOW_UP: "programmes/*/follow-up/*.yaml",
    Kind.BREAKS: "calendar/*.yaml",
}


class Described(NamedTuple):
    """A kind of file, and where such files stand in a workspace."""

    kind: str
    where: str


def described() -> tuple[Described, ...]:
    """Every kind of file there is a schema of."""
    return tuple(Described(kind.value, where) for kind, where in _WHERE.items())


def schema_text(kind: str) -> str:
    """The JSON Schema (draft 7) of a kind of file, as the text of a file.

    Args:
        kind: One of `KINDS`.

    Raises:
        ValueError: It is none of them.
    """
    return json.dumps(schema_of(Kind(kind)), ensure_ascii=False, indent=1) + "\n"
