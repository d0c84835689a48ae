"""Carries out `jamx agenda render` and `jamx agenda show`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.api import AGENDA_FORMATS, Audience, RefusedError, UnknownAddressError, findings_text, terminal_agenda
from jamx.cli.console import remark, text
from jamx.cli.delivery import Delivery, deliver
from jamx.cli.exits import FINE, FOUND
from jamx.cli.settings import LANGUAGES, here
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
    several = order.everything or len(refs) != 1 or any(map(_may_grow, order.addresses))
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


def _may_grow(address: str) -> bool:
    """Whether an address is a programme's: one document today may be two tomorrow, and they go to a folder."""
    return "/" not in address.rstrip("/") and not address.endswith((".yaml", ".yml"))


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
            found |= dict.fromkeys(workspace.find(address, here()))
        except UnknownAddressError as error:
            closest = error.nearest
            raise UsageFault(f"nothing at {address}" + ("; the closest are" if closest else ""), *closest) from None
    return tuple(found)
