"""What goes wrong, told in one place: a sentence on standard error and the exit code of the contract."""

from __future__ import annotations

import os
import sys

from jamx.cli.console import complain, remark
from jamx.cli.exits import BUG, FINE, FOUND, INTERRUPTED, WRONG_USE


def guarded(arguments: list[str]) -> int:
    """Run the command line; whatever happens becomes an exit code."""
    try:
        code = _run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except SystemExit as leaving:
        if isinstance(leaving.__context__, BrokenPipeError):  # Typer's way out of one
            _close_quietly()
            return FINE
        return leaving.code if isinstance(leaving.code, int) else FINE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _close_quietly()
        return FINE
    except Exception as error:  # noqa: BLE001 - the last net: a bug becomes a sentence and a file
        return _told(error, arguments)
    return code


def _run(arguments: list[str]) -> int:
    if arguments == ["--version"]:
        from jamx import __version__  # noqa: PLC0415

        sys.stdout.write(f"jamx {__version__}\n")
        return FINE
    from jamx.cli.shortcut import shortcut  # noqa: PLC0415 - what is imported here is imported inside the net

    command = shortcut(arguments)
    if command is not None:
        return command()
    return _typed(arguments)


def _typed(arguments: list[str]) -> int:
    """Whatever Typer reads."""
    from jamx.cli.app import app  # noqa: PLC0415
    from jamx.cli.settings import Settings  # noqa: PLC0415
    from jamx.cli.wrong_use import UNREADABLE, told  # noqa: PLC0415

    if "_JAMX_COMPLETE" in os.environ:
        from jamx.cli.completing import shared_first  # noqa: PLC0415
        from jamx.cli.hoisting import hoisted  # noqa: PLC0415

        shared_first(os.environ, hoisted)
    try:
        code = app(args=arguments, prog_name="jamx", standalone_mode=False, obj=Settings(lang=_language(arguments)))
    except UNREADABLE as error:
        fault = told(error, Settings(lang=_language(arguments)).language)
        if fault is not None:
            raise fault from None
        remark(f"{error}\n")
        return WRONG_USE
    return code if isinstance(code, int) else FINE


def _language(arguments: list[str]) -> str | None:
    """The language that a line asks for, before anybody has read it; `--lang` stands among its first words."""
    from itertools import pairwise  # noqa: PLC0415

    from jamx.cli.settings import LANGUAGES  # noqa: PLC0415

    for option, value in pairwise([*arguments, ""]):
        if option == "--lang" and value in LANGUAGES:
            return value
        if option.startswith("--lang=") and option.removeprefix("--lang=") in LANGUAGES:
            return option.removeprefix("--lang=")
    return None


def _told(error: Exception, arguments: list[str]) -> int:
    from jamx.cli.usage import Refusal, UsageFault  # noqa: PLC0415
    from jamx.output import WriteError  # noqa: PLC0415

    if isinstance(error, UsageFault):
        from jamx.cli.settings import Settings  # noqa: PLC0415

        language = Settings(lang=_language(arguments)).language
        complain(error.said_in(language), *error.following_in(language))
        return WRONG_USE
    if isinstance(error, Refusal):
        remark(str(error))
        return FOUND
    if isinstance(error, WriteError):
        complain(f"cannot write {error.path}: {error.reason}")
        return WRONG_USE
    if isinstance(error, OSError) and error.filename is None:  # a stream: what has a name is opened elsewhere
        _close_quietly()
        complain(f"cannot write standard output: {error.strerror or error}")
        return WRONG_USE
    complain(f"a fault in jamx itself ({type(error).__name__}); {_logged(error)}")
    return BUG


def _logged(error: Exception) -> str:
    """Where the traceback was written; a machine without room for it keeps nothing."""
    import tempfile  # noqa: PLC0415 - a bug may take its time
    import traceback  # noqa: PLC0415

    text = "".join(traceback.format_exception(error))
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="jamx-", suffix=".log", delete=False, encoding="utf-8", errors="backslashreplace"
        ) as log:
            log.write(text)
    except OSError as why:
        return f"no log could be written ({why.strerror})"
    return f"the details are in {log.name}"


def _close_quietly() -> None:
    """Give a stream that takes nothing more to nobody, so that Python does not complain about it on the way out."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
    os.close(devnull)
