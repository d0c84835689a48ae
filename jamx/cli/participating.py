"""Carries out `jamx participant list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.api import (
    Audience,
    ExtraMissingError,
    RefusedError,
    UnknownAddressError,
    UnknownNameError,
    findings_text,
)
from jamx.cli.changing import has_no
from jamx.cli.console import remark, text
from jamx.cli.delivery import Delivery, deliver
from jamx.cli.exits import FINE, FOUND
from jamx.cli.rendering import not_installed, unknown_address
from jamx.cli.settings import LANGUAGES, here
from jamx.cli.usage import UsageFault, one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.api import Workspace
    from jamx.cli.settings import Settings

_FORMATS = ("text", "json", "csv", "xlsx")


class PeopleOrder(NamedTuple):
    """`jamx participant list`."""

    programme: str | None = None
    meeting: str | None = None
    format: str = "text"
    audience: str | None = None
    language: str | None = None
    output: str | None = None


def participants(settings: Settings, order: PeopleOrder) -> int:
    """Who comes to a programme, or to all; for the organiser unless somebody else is named."""
    one_of("--format", order.format, _FORMATS)
    one_of("--for", order.audience, tuple(Audience))
    one_of("--language", order.language, LANGUAGES)
    workspace = settings.workspace
    if order.meeting is not None and order.programme is None:
        raise UsageFault("participant list: which programme has this meeting?")
    try:
        wanted = () if order.programme is None else workspace.find(order.programme, here(), noun="timetable")[:1]
        _list(settings, workspace, [ref.programme for ref in wanted], order)
    except UnknownAddressError as error:
        raise unknown_address(error) from None
    except UnknownNameError as error:
        raise has_no(order.programme, error) from None
    except ExtraMissingError as error:
        raise not_installed(f"--format {order.format}", error) from None
    except RefusedError as error:
        remark(findings_text(error.findings, settings.language, workspace.lines))
        return FOUND
    return FINE


def _list(settings: Settings, workspace: Workspace, programmes: Sequence[str], order: PeopleOrder) -> None:
    """Print the list for people, or hand it out as a document."""
    audience = Audience(order.audience or Audience.ORGANISER)
    if order.format == "text" and order.output is None:
        language = order.language or settings.language
        shown = workspace.participant_list(
            programmes, meeting=order.meeting, audience=audience, language=language, colour=settings.colour
        )
        text(shown)
        return
    from jamx.api.people import People, participant_document  # noqa: PLC0415 - people mostly look

    asked = People(order.meeting, audience, order.language)
    made = participant_document(workspace, programmes, order.format, asked)
    deliver(Delivery((made,), order.output, None, settings.folder, check=False, several=False))
