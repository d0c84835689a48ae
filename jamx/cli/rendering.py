"""Carries out `jamx agenda render` and `jamx agenda show`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jamx.api import AGENDA_FORMATS, Audience, RefusedError, UnknownAddressError, findings_text, terminal_agenda
from jamx.cli.console import remark, text
from jamx.cli.delivery import Delivery, deliver
from jamx.cli.exits import FINE, FOUND
from jamx.cli.settings import LANGUAGES
from jamx.cli.usage import UsageFault, one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.api import Document, FileRef, Finding, Workspace
    from jamx.cli.orders import RenderOrder
    from jamx.cli.settings import Settings


def render(settings: Settings, order: RenderOrder) -> int:
    """Render what is asked for, or tell what stands in the way; nothing is written unless all of it can be."""
    one_of("--to", order.to, AGENDA_FORMATS)
    one_of("--for", order.audience, tuple(Audience))
    one_of("--language", order.language, LANGUAGES)
    workspace = settings.workspace
    refs = _found(workspace, order)
    made: list[Document] = []
    refused: list[Finding] = []
    for ref in refs:
        found, rendered = workspace.attempt(
            ref,
            order.to,
            audience=None if order.audience is None else Audience(order.audience),
            language=order.language,
            attending=order.attending,
            draft=order.draft,
        )
        refused += found
        made += [rendered] if rendered is not None else []
    if refused:
        return _refused(settings, workspace, refused)
    several = len(refs) != 1
    delivery = Delivery(tuple(made), order.output, workspace.output, settings.folder, order.check, several)
    return FOUND if deliver(delivery) else FINE


def show(settings: Settings, order: RenderOrder) -> int:
    """Print agendas for a terminal, with what fits and what contradicts itself."""
    one_of("--for", order.audience, tuple(Audience))
    one_of("--language", order.language, LANGUAGES)
    workspace = settings.workspace
    refused: list[Finding] = []
    for number, ref in enumerate(_found(workspace, order)):
        try:
            view = workspace.agenda(
                ref,
                Audience(order.audience or Audience.PARTICIPANT),
                language=order.language,
                attending=order.attending,
                for_programs=True,
            )
        except RefusedError as error:
            refused += error.findings
        else:
            text(("\n" if number else "") + terminal_agenda(view, colour=settings.colour))
    return _refused(settings, workspace, refused) if refused else FINE


def _refused(settings: Settings, workspace: Workspace, found: Sequence[Finding]) -> int:
    remark(findings_text(found, settings.language, workspace.lines))
    return FOUND


def _found(workspace: Workspace, order: RenderOrder) -> tuple[FileRef, ...]:
    """The files asked for, each once.

    Raises:
        UsageFault: Nothing was asked for, or nothing stands at an address: then with the three closest.
    """
    if order.everything and order.addresses:
        raise UsageFault("--all stands without addresses")
    if order.everything:
        return workspace.agendas
    if not order.addresses:
        raise UsageFault("name an address, such as programme/meeting, or --all")
    found: dict[FileRef, None] = {}
    for address in order.addresses:
        try:
            found |= dict.fromkeys(workspace.find(address, Path.cwd()))
        except UnknownAddressError as error:
            lines = "".join(f"\n  {near}" for near in error.nearest)
            raise UsageFault(f"nothing at {address}" + (f"; the closest are{lines}" if lines else "")) from None
    return tuple(found)
