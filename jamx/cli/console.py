"""Printing: documents as bytes, text as a terminal can show it, remarks on standard error."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TextIO

from jamx.cli.usage import UsageFault


def on_a_terminal() -> bool:
    """Whether what is printed is seen by somebody at once."""
    return _out().isatty()


def document(data: bytes, *, binary: bool = False) -> None:
    """A document on standard output: the same bytes everywhere, except on a terminal that cannot show them."""
    out = _out()
    stream = getattr(out, "buffer", None)
    if stream is None or (out.isatty() and not binary):
        text(data.decode("utf-8", "backslashreplace"))
    else:
        out.flush()
        stream.write(data)
        stream.flush()


def text(words: str) -> None:
    """Text on standard output."""
    _put(_out(), words)


def remark(words: str) -> None:
    """Text on standard error; where nobody listens, the exit code says it alone."""
    if sys.stderr is None:
        return
    try:
        _put(sys.stderr, words)
    except OSError:
        # What is still in the buffer would fail again when Python closes it, and change the exit code to 120.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def complain(sentence: str, *following: str) -> None:
    """One sentence about what went wrong, on standard error, and lines below it, moved in."""
    from jamx.report.safe import visible  # noqa: PLC0415

    remark(f"jamx: {visible(sentence)}\n" + "".join(f"  {visible(line)}\n" for line in following))


def _out() -> TextIO:
    if sys.stdout is None:
        raise UsageFault("standard output is closed")
    return sys.stdout


def _put(stream: TextIO, words: str) -> None:
    """Write what the stream's encoding can carry, the rest spelled out."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    stream.write(words.encode(encoding, "backslashreplace").decode(encoding))
    stream.flush()
