"""Printing: documents as bytes, text as a terminal can show it, remarks on standard error."""

from __future__ import annotations

import sys
from typing import TextIO


def document(data: bytes) -> None:
    """A document on standard output: the same bytes everywhere, except on a terminal that cannot show them."""
    if sys.stdout.isatty():
        text(data.decode())
        return
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        sys.stdout.write(data.decode())
    else:
        sys.stdout.flush()
        stream.write(data)
        stream.flush()


def text(words: str) -> None:
    """Text on standard output."""
    _put(sys.stdout, words)


def remark(words: str) -> None:
    """Text on standard error."""
    _put(sys.stderr, words)


def complain(sentence: str) -> None:
    """One sentence about what went wrong, on standard error."""
    from jamx.report.safe import visible  # noqa: PLC0415

    remark(f"jamx: {visible(sentence)}\n")


def _put(stream: TextIO, words: str) -> None:
    """Write what the stream's encoding can carry, the rest spelled out."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    stream.write(words.encode(encoding, "backslashreplace").decode(encoding))
    stream.flush()
