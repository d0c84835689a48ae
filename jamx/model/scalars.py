"""Scalars: a file holds text, and these types decide what it means.

Each raises a typed error whose facts are worded elsewhere, and carries the schema an editor needs.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from jamx.model.calendar_date import DateValue, parse_date
from jamx.model.clock import ClockSpan, parse_clock, parse_span
from jamx.model.duration import Duration, parse_duration, parse_effort
from jamx.model.named_schema import named
from jamx.model.plain_text import suggested_id
from jamx.model.reads import Reads
from jamx.model.relative_date import RelativeDate, parse_due
from jamx.model.text import shape
from jamx.model.unreadable import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

RESERVED = frozenset({"organiser", "host", "mentor", "all"})
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_COUNT = re.compile(r"[0-9]{1,6}")
_SHARE = re.compile(r"(100|[0-9]{1,2}) ?%")
_REMEMBERED = 512  # lengths and times of each kind: agendas say the same ones again and again
FLAGS = {"true": True, "yes": True, "ja": True, "false": False, "no": False, "nej": False}


class Acknowledged(StrEnum):
    """A gap that is admitted: not a value, and not a fault either."""

    UNKNOWN = "unknown"
    UNDECIDED = "undecided"


def acknowledged(value: Any) -> Acknowledged | None:
    """The admitted gap a text stands for, if it stands for one."""
    return Acknowledged(value) if isinstance(value, str) and value in {"unknown", "undecided"} else None


def refuse(kind: str, value: Any, **facts: object) -> PydanticCustomError:
    """The error of a scalar: its kind names the rule's sentence, its facts fill it."""
    return PydanticCustomError("scalar", "not readable", {"kind": kind, "value": value, "shape": shape(value), **facts})


def reader(kind: str, parse: Callable[[str], T]) -> Callable[[Any], T | Acknowledged]:
    """What reads a text with `parse`, an admitted gap as such; its refusals are typed errors of a kind."""

    @lru_cache(_REMEMBERED)
    def known(text: str) -> T | Acknowledged:
        return acknowledged(text) or parse(text)

    def read(value: Any) -> T | Acknowledged:
        if not isinstance(value, str):
            raise refuse(kind, value, variant="shape")
        try:
            return known(value)
        except Unreadable as error:
            raise refuse(kind, value, variant=error.kind, suggestion=error.suggestion, facts=error.arguments) from None

    return read


def _identifier(value: Any) -> str:
    if isinstance(value, str) and _ID.fullmatch(value):
        return value
    raise refuse("id", value, suggestion=suggested_id(value) if isinstance(value, str) else None)


def _count(value: Any) -> int | Acknowledged:
    gap = acknowledged(value)
    if gap is not None:
        return gap
    if isinstance(value, str) and _COUNT.fullmatch(value):
        return int(value)
    raise refuse("count", value)


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.casefold() in FLAGS:
        return FLAGS[value.casefold()]
    raise refuse("flag", value)


def _share(value: Any) -> int | Acknowledged:
    gap = acknowledged(value)
    if gap is not None:
        return gap
    match = _SHARE.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        raise refuse("share", value)
    return int(match[1])


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Id = Annotated[str, Reads(_identifier), named("id")]
Count = Annotated[int | Acknowledged, Reads(_count), named("count")]
Flag = Annotated[bool, Reads(_flag), named("flag")]
ClockField = Annotated[int | Acknowledged, Reads(reader("time", parse_clock)), named("time")]
SpanField = Annotated[ClockSpan | Acknowledged, Reads(reader("time", parse_span)), named("time")]
DurationField = Annotated[Duration | Acknowledged, Reads(reader("duration", parse_duration)), named("duration")]
EffortField = Annotated[Duration | Acknowledged, Reads(reader("duration", parse_effort)), named("effort")]
"""As a duration, but it may be weeks of work."""
ShareField = Annotated[int | Acknowledged, Reads(_share), named("share")]
"""Per cent of a full-time post."""
DueField = Annotated[DateValue | RelativeDate | Acknowledged, Reads(reader("date", parse_due)), named("due")]
DateField = Annotated[DateValue | Acknowledged, Reads(reader("date", parse_date)), named("date")]
Listed = BeforeValidator(_listed)
"""One text where a list may stand: the list of that one."""
