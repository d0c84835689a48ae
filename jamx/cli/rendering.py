"""Carries out `render` and `show` of every noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.api import (
    WHOLE,
    Audience,
    ExtraMissingError,
    RefusedError,
    SendingError,
    UnknownAddressError,
    UnknownNameError,
    findings_text,
    on_terminal,
)
from jamx.api.asked import AbsentError
from jamx.cli.console import remark, text
from jamx.cli.delivery import Delivery, deliver
from jamx.cli.endings import USUAL, format_of
from jamx.cli.exits import FINE, FOUND
from jamx.cli.progress import progress
from jamx.cli.sending import cannot_send, sending_of, tell_left_out
from jamx.cli.settings import LANGUAGES, here
from jamx.cli.usage import CLOSEST, NOTHING, UsageFault, Words, one_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jamx.api import Document, FileRef, Finding, Options, Workspace
    from jamx.cli.orders import RenderOrder
    from jamx.cli.settings import Settings

_WHOLE = frozenset({"timetable"})
"""Nouns of which there is one document about everything, when no address is given."""


def render(settings: Settings, order: RenderOrder) -> int:
    """Render what is asked for, or tell what stands in the way; nothing is written unless all of it can be."""
    order = order._replace(to=format_of(order))
    options = _options(order)
    if order.within is not None and settings.today is None:
        raise UsageFault("--due-within counts from today: say --today now, or a date")
    workspace = settings.workspace
    refs = _found(workspace, order)
    with progress("rendering", colour=not settings.no_color) as tell:
        refused, made = _attempts(workspace, refs, order, options, tell)
    if refused:
        return _refused(settings, workspace, refused)
    several = (
        order.everything
        or len(refs) != 1
        or order.organisation == "all"
        or (order.noun == "agenda" and any(map(_may_grow, order.addresses)))
    )
    whole = order.noun == "agenda" and (order.everything or all(map(_may_grow, order.addresses)))
    delivery = Delivery(
        tuple(made), order.output, workspace.output, settings.folder, order.check, several, whole, settings.language
    )
    differs = deliver(delivery)
    tell_left_out(settings, made)
    return FOUND if differs else FINE


def show(settings: Settings, order: RenderOrder) -> int:
    """Print documents for a terminal, with what fits and what contradicts itself."""
    options = _options(order)
    settings = settings.dated()
    workspace = settings.workspace
    refused: list[Finding] = []
    for number, ref in enumerate(_found(workspace, order)):
        try:
            shown = on_terminal(workspace, ref, order.noun, colour=settings.colour, **options)
        except RefusedError as error:
            refused += error.findings
        except (UnknownNameError, AbsentError) as error:
            raise _unknown(error) from None
        else:
            text(("\n" if number else "") + shown)
    return _refused(settings, workspace, refused) if refused else FINE


def _options(order: RenderOrder) -> Options:
    """What a document is asked for, in the terms of the Python face.

    Raises:
        UsageFault: There is no such audience or language.
    """
    one_of("--for", order.audience, tuple(Audience))
    one_of("--language", order.language, LANGUAGES)
    return {
        "audience": None if order.audience is None else Audience(order.audience),
        "language": order.language,
        "attending": order.attending,
        "draft": order.draft,
        "organisation": order.organisation,
        "function": order.function,
        "track": order.track,
        "within": order.within,
        "sending": sending_of(order),
    }


def _attempts(
    workspace: Workspace,
    refs: Sequence[FileRef],
    order: RenderOrder,
    options: Options,
    tell: Callable[[int, int], None],
) -> tuple[list[Finding], list[Document]]:
    """What stands in the way, and the documents; of a set that may grow, those that have to do with whom they are for.

    Raises:
        UsageFault: None has, or one has not that was asked for by its own address.
    """
    refused: list[Finding] = []
    made: list[Document] = []
    without: list[UsageFault] = []
    for number, ref in enumerate(refs):
        tell(number, len(refs))
        try:
            found, rendered = _attempt(workspace, ref, order, options)
        except (UnknownNameError, AbsentError) as error:
            without.append(_unknown(error))
            if not (order.everything or any(map(_may_grow, order.addresses))):
                raise without[0] from None
        else:
            refused += found
            made += rendered
    if without and not refused and not made:
        raise without[-1]
    return refused, made


def _attempt(
    workspace: Workspace, ref: FileRef, order: RenderOrder, options: Options
) -> tuple[tuple[Finding, ...], tuple[Document, ...]]:
    try:
        return workspace.attempts(ref, order.to or USUAL, noun=order.noun, **options)
    except SendingError as error:
        raise cannot_send(error, order) from None
    except ExtraMissingError as error:
        raise not_installed(f"--to {order.to}", error) from None


def not_installed(option: str, error: ExtraMissingError) -> UsageFault:
    """What to say of a format that wants more than is installed: what that is, and how to get it."""
    package = str(error).removeprefix("needs ").removesuffix(", which is not installed")
    return UsageFault(
        "{option} needs {package}, which is not installed",
        *map(Words, error.remedies),
        option=option,
        package=package,
    )


def _unknown(error: UnknownNameError | AbsentError) -> UsageFault:
    option = f"--{error.sort} {error.name}"
    if isinstance(error, AbsentError):
        said = {"organisation": "it takes no part in", "function": "it is not expected at"}[error.sort]
        return UsageFault("{option}: {said} {address}", option=option, said=Words(said), address=error.address)
    closest = CLOSEST if error.nearest else NOTHING
    return UsageFault("{option}: there is none{closest}", *error.nearest, option=option, closest=closest)


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
        return workspace.all(order.noun)
    if not order.addresses and order.noun in _WHOLE:
        return (WHOLE,)
    if not order.addresses:
        raise UsageFault("name an address, such as programme/meeting, or --all")
    found: dict[FileRef, None] = {}
    for address in order.addresses:
        try:
            found |= dict.fromkeys(workspace.find(address, here(), noun=order.noun))
        except UnknownAddressError as error:
            raise unknown_address(error) from None
    return tuple(found)


def unknown_address(error: UnknownAddressError) -> UsageFault:
    """What to say when nothing stands at an address: the closest ones."""
    closest = CLOSEST if error.nearest else NOTHING
    return UsageFault("nothing at {address}{closest}", *error.nearest, address=error.address, closest=closest)
