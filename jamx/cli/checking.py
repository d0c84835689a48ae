"""Carries out `jamx check`."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from jamx.api import RULES, Selection, Severity, UnknownAddressError, nearest
from jamx.api.reports import FROM_THE_TOP, REPORTS, Telling, from_the_top, report
from jamx.cli.console import document, text
from jamx.cli.exits import FINE, FOUND
from jamx.cli.progress import progress
from jamx.cli.scope import Scope, changed_since
from jamx.cli.settings import here
from jamx.cli.usage import CLOSEST, NOTHING, UsageFault, one_of

if TYPE_CHECKING:
    from jamx.api import Result, Workspace
    from jamx.cli.orders import CheckOrder
    from jamx.cli.settings import Settings


def check(settings: Settings, order: CheckOrder) -> int:
    """Check, report, and tell by the exit code whether anything reached the failing level."""
    one_of("--format", order.format, REPORTS)
    one_of("--fail-on", order.fail_on, tuple(Severity))
    selection = Selection(
        _rules("--select", order.select), _rules("--ignore", order.ignore), acknowledge=not order.no_ignores
    )
    if order.statistics and order.format not in {"text", "json"}:
        raise UsageFault("--statistics goes with --format text and json")
    workspace, within = _asked(settings, order)
    scope = Scope(
        within, changed_since(workspace, order.changed_since, within if "-" in order.paths and within else ())
    )
    if order.fix or order.diff or order.unsafe_fixes:
        from jamx.cli.fixing import mended  # noqa: PLC0415 - few runs change anything

        def report() -> int:
            return _reported(settings, order, workspace, selection, scope)

        return mended(order, workspace, selection, scope.both, report, settings.language)
    return _reported(settings, order, workspace, selection, scope)


def _reported(settings: Settings, order: CheckOrder, workspace: Workspace, selection: Selection, scope: Scope) -> int:
    """Run, report, and tell the exit code."""
    with progress("checking", colour=not settings.no_color) as tell:
        result = workspace.run(selection, jobs=order.jobs, tell=tell)
    if order.baseline is not None or order.write_baseline is not None:
        from jamx.api.baselines import Looked  # noqa: PLC0415 - not at every keystroke
        from jamx.cli.adopting import without_known  # noqa: PLC0415

        result = without_known(Looked(workspace, selection, scope.both, result), order)
    result = scope.told(result)
    _tell(settings, order, workspace, result)
    failing = Severity(order.fail_on).weight
    failed = any(finding.severity is not None and finding.severity.weight >= failing for finding in result.findings)
    return FOUND if failed else FINE


def _tell(settings: Settings, order: CheckOrder, workspace: Workspace, result: Result) -> None:
    language = settings.language if order.format == "text" else settings.machine_language
    folder = from_the_top(settings.folder) if order.format in FROM_THE_TOP else ""
    telling = Telling(language, workspace.lines, folder, Severity(order.fail_on), order.statistics)
    told = report(result, order.format, telling)
    if order.format == "text":
        text(told)
    else:
        document(told.encode())


def _asked(settings: Settings, order: CheckOrder) -> tuple[Workspace, tuple[str, ...] | None]:
    """The workspace to check and the files or folders to report on, from its root; None for all."""
    if "-" in order.paths:
        if len(order.paths) > 1 or order.stdin_filename is None:
            raise UsageFault("- stands alone, with --stdin-filename PATH to say where the file belongs")
        if sys.stdin is None:
            raise UsageFault("standard input is closed")
        name = _from_root(settings, order.stdin_filename)
        return settings.opened({name: sys.stdin.buffer.read()}), (name,)
    names: list[str] = []
    for path in order.paths:
        name = _from_root(settings, path)
        if not (settings.folder / name).exists():
            meant = _files_like(settings, path, name)
            raise UsageFault(
                "no such file or folder: {path}{closest}", *meant, path=path, closest=CLOSEST if meant else NOTHING
            )
        names.append(name)
    return settings.opened({}), tuple(names) if names else None


def _files_like(settings: Settings, path: str, name: str) -> tuple[str, ...]:
    """The files that somebody may have meant by a path: the one at that address, or of nearly that name."""
    workspace = settings.opened({})
    with suppress(UnknownAddressError):
        return tuple(ref.file for ref in workspace.find(path, here()))
    return nearest(name, workspace.files.names, most=3, likeness=0.8)


def _from_root(settings: Settings, path: str) -> str:
    """A path from the root; a link is named as it stands there, whatever it leads to."""
    absolute = here() / path
    named = [] if absolute.name in {"", ".."} else [absolute.parent.resolve() / absolute.name]
    for candidate in (*named, absolute.resolve()):
        if candidate.is_relative_to(settings.folder):
            return candidate.relative_to(settings.folder).as_posix()
    raise UsageFault("{path} lies outside the workspace {folder}", path=path, folder=settings.folder)


def _rules(option: str, given: tuple[str, ...]) -> tuple[str, ...]:
    names = tuple(name.strip() for said in given for name in said.split(",") if name.strip())
    known = {*RULES, *(rule.family for rule in RULES.values()), *(f"{rule.family}/*" for rule in RULES.values())}
    for name in names:
        if name not in known:
            meant = nearest(name, [one for one in known if not one.endswith("*")], most=3)
            closest = CLOSEST if meant else NOTHING
            raise UsageFault("{option}: no rule {name}{closest}", *meant, option=option, name=name, closest=closest)
    return names
