"""The kinds of files, and what each may say; the rarer ones are imported when a file of theirs is read."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

if TYPE_CHECKING:
    from pydantic import TypeAdapter


class Kind(StrEnum):
    """What a file is."""

    CONFIGURATION = "config"
    PROGRAMME = "programme"
    ORGANISATIONS = "organisations"
    PARTICIPANTS = "participants"
    MEETING = "meeting"
    AGENDA = "agenda"
    CHECKLIST = "checklist"
    FOLLOW_UP = "follow-up"
    BREAKS = "school-breaks"


def model_of(kind: Kind) -> Any:
    """What a file of a kind is validated as: a model, or a plain collection of models."""
    match kind:
        case Kind.CONFIGURATION:
            from jamx.model.configuration import Configuration  # noqa: PLC0415

            return Configuration
        case Kind.PROGRAMME:
            from jamx.model.programme import Programme  # noqa: PLC0415

            return Programme
        case Kind.MEETING:
            from jamx.model.meeting import Meeting  # noqa: PLC0415

            return Meeting
        case Kind.AGENDA:
            from jamx.model.meeting import AgendaFile  # noqa: PLC0415

            return AgendaFile
        case Kind.ORGANISATIONS:
            from jamx.model.organisation import Register  # noqa: PLC0415

            return Register
        case Kind.PARTICIPANTS:
            from jamx.model.organisation import Participants  # noqa: PLC0415

            return Participants
        case Kind.CHECKLIST:
            from jamx.model.checklist import Checklist  # noqa: PLC0415

            return Checklist
        case Kind.FOLLOW_UP:
            from jamx.model.checklist import FollowUp  # noqa: PLC0415

            return FollowUp
        case Kind.BREAKS:
            from jamx.model.school_breaks import SchoolBreaks  # noqa: PLC0415

            return SchoolBreaks


def validated(model: Any, value: Any) -> object:
    """Plain values as the model.

    Raises:
        pydantic.ValidationError: They do not fit.
    """
    if isinstance(model, type) and issubclass(model, BaseModel):
        return model.model_validate(value)
    return _adapter(model).validate_python(value)


@cache
def _adapter(collection: Any) -> TypeAdapter[Any]:
    """The validator of a plain collection, which takes longer to make than most files take to validate."""
    from pydantic import TypeAdapter  # noqa: PLC0415 - only files that are plain collections need it

    return TypeAdapter(collection)
