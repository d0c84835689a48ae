"""What goes wrong, told in one place: a sentence on standard error and the exit code of the contract."""

from __future__ import annotations

import os
import sys

from jamx.cli.console import complain

FINE, FOUND, WRONG_USE, BUG, INTERRUPTED = 0, 1, 2, 3, 130


def guarded(arguments: list[str]) -> int:
    """Run the command line; whatever happens becomes an exit code.

    0 fine; 1 findings, or a document on disk that differs; 2 wrong use, unknown address, missing path, failed write;
    3 a bug in jamx; 130 interrupted.
    """
    from jamx.cli.app import app  # noqa: PLC0415 - Typer is imported when a command is to run

    try:
        app(args=arguments, prog_name="jamx")
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else FINE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _close_quietly()
        return FINE
    except Exception as error:  # noqa: BLE001 - the last net: a bug becomes a sentence and a file
        return _told(error)
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
