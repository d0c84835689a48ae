"""Carries out `jamx participant list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.api import Audience, RefusedError, UnknownAddressError, UnknownNameError, findings_text
from jamx.cli.console import document, remark, text
from jamx.cli.exits import FINE, FOUND
from jamx.cli.rendering import unknown_address
from jamx.cli.settings import LANGUAGES, here
from jamx.cli.usage import UsageFault, one_of

if TYPE_CHECKING:
    from jamx.cli.settings import Settings

_FORMATS = ("text", "json", "csv")


def participants(
    settings: Settings,
    programme: str | None,
    meeting: str | None,
    format_: str,
    audience: str | None,
    language: str | None,
) -> int:
    """Who comes to a programme, or to all; for the organiser unless somebody else is named."""
    one_of("--format", format_, _FORMATS)
    one_of("--for", audience, tuple(Audience))
    one_of("--language", language, LANGUAGES)
    workspace = settings.workspace
    if meeting is not None and programme is None:
        raise UsageFault("participant list: which programme has this meeting?")
    try:
        wanted = () if programme is None else workspace.find(programme, here(), noun="timetable")[:1]
        shown = workspace.participant_list(
            [ref.programme for ref in wanted],
            format_,
            meeting=meeting,
            audience=Audience(audience or Audience.ORGANISER),
            language=language or (settings.language if format_ == "text" else None),
            colour=settings.colour,
        )
    except UnknownAddressError as error:
        raise unknown_address(error) from None
    except UnknownNameError as error:
        closest = "; the closest are" if error.nearest else ""
        raise UsageFault(f"{programme} has no {error.sort} {error.name}{closest}", *error.nearest) from None
    except RefusedError as error:
        remark(findings_text(error.findings, settings.language, workspace.lines))
        return FOUND
    if format_ == "text":
        text(shown)
    else:
        document(shown.encode())
    return FINE
