"""What goes wrong, told in one place: a sentence on standard error and the exit code of the contract."""

from __future__ import annotations

import os
import sys

from jamx.cli.console import complain
from jamx.cli.exits import BUG, FINE, INTERRUPTED, WRONG_USE


def guarded(arguments: list[str]) -> int:
    """Run the command line; whatever happens becomes an exit code."""
    try:
        return _run(arguments)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else FINE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _close_quietly()
        return FINE
    except Exception as error:  # noqa: BLE001 - the last net: a bug becomes a sentence and a file
        return _told(error)


def _run(arguments: list[str]) -> int:
    from jamx.cli.shortcut import shortcut  # noqa: PLC0415 - what is imported here is imported inside the net

    command = shortcut(arguments)
    if command is not None:
        return command()
    from jamx.cli.app import app  # noqa: PLC0415

    app(args=arguments, prog_name="jamx")
    return FINE


def _told(error: Exception) -> int:
    from jamx.cli.usage import UsageFault  # noqa: PLC0415
    from jamx.output import WriteError  # noqa: PLC0415

    if isinstance(error, UsageFault):
        complain(str(error))
        return WRONG_USE
    if isinstance(error, WriteError):
        complain(f"cannot write {error.path}: {error.reason}")
        return WRONG_USE
    import tempfile  # noqa: PLC0415 - a bug may take its time
    import traceback  # noqa: PLC0415

    with tempfile.NamedTemporaryFile("w", prefix="jamx-", suffix=".log", delete=False, encoding="utf-8") as log:
        log.write("".join(traceback.format_exception(error)))
    complain(f"a fault in jamx itself ({type(error).__name__}); the details are in {log.name}")
    return BUG


def _close_quietly() -> None:
    """Give the closed pipe to nobody, so that Python does not complain about it on the way out."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
