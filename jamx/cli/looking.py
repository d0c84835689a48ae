"""Carries out `list` and `show` of programmes and meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.api import Audience, RefusedError, UnknownAddressError, findings_text
from jamx.cli.console import document, remark, text
from jamx.cli.exits import FINE, FOUND
from jamx.cli.orders import RenderOrder
from jamx.cli.rendering import show, unknown_address
from jamx.cli.settings import LANGUAGES, here
from jamx.cli.usage import one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.api import FileRef, Finding, Workspace
    from jamx.cli.settings import Settings

_FORMATS = ("text", "json")


def programmes(settings: Settings, format_: str, language: str | None) -> int:
    """Every programme of the workspace."""
    _known(format_, None, language)
    said = _language(settings, format_, language)
    return _told(settings.workspace.programme_list(format_, said, colour=settings.colour))


def programme(settings: Settings, name: str, format_: str, audience: str | None, language: str | None) -> int:
    """One programme, for the organiser unless somebody else is named."""
    _known(format_, audience, language)
    workspace = settings.workspace
    ref = _programme(workspace, name)
    try:
        shown = workspace.programme(
            ref, format_, audience=Audience(audience or Audience.ORGANISER), language=language, colour=settings.colour
        )
    except RefusedError as error:
        return _refused(settings, workspace, error.findings)
    return _told(shown)


def meetings(settings: Settings, names: Sequence[str], format_: str, language: str | None) -> int:
    """The meetings of some programmes, or of all."""
    _known(format_, None, language)
    workspace = settings.workspace
    for name in names:
        _programme(workspace, name)
    wanted = [name.rstrip("/") for name in names]
    said = _language(settings, format_, language)
    return _told(workspace.meeting_list(wanted, format_, said, colour=settings.colour))


def meeting(
    settings: Settings, address: str, format_: str, audience: str | None, attending: int | None, language: str | None
) -> int:
    """One meeting with its agenda."""
    _known(format_, audience, language)
    if format_ == "text":
        order = RenderOrder((address,), audience=audience, attending=attending, language=language)
        return show(settings, order)
    workspace = settings.workspace
    ref = _ref(workspace, address, "agenda")
    found, made = workspace.attempt(
        ref, "json", audience=None if audience is None else Audience(audience), attending=attending, language=language
    )
    if made is None:
        return _refused(settings, workspace, found)
    document(made.data)
    return FINE


def _known(format_: str, audience: str | None, language: str | None) -> None:
    one_of("--format", format_, _FORMATS)
    one_of("--for", audience, tuple(Audience))
    one_of("--language", language, LANGUAGES)


def _language(settings: Settings, format_: str, language: str | None) -> str | None:
    """A list on a terminal is in one language; for programs each programme is told in its own."""
    return language or (settings.language if format_ == "text" else None)


def _ref(workspace: Workspace, address: str, noun: str) -> FileRef:
    try:
        return workspace.find(address, here(), noun=noun)[0]
    except UnknownAddressError as error:
        raise unknown_address(error) from None


def _programme(workspace: Workspace, name: str) -> FileRef:
    """A programme; where there is none of that name, only programmes may have been meant."""
    try:
        return workspace.find(name, here(), noun="timetable")[0]
    except UnknownAddressError as error:
        error.nearest = tuple(one for one in error.nearest if "/" not in one) or error.nearest
        raise unknown_address(error) from None


def _told(shown: str) -> int:
    text(shown)
    return FINE


def _refused(settings: Settings, workspace: Workspace, found: Sequence[Finding]) -> int:
    remark(findings_text(found, settings.language, workspace.lines))
    return FOUND
