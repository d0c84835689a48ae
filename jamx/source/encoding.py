"""Bytes to text: UTF-8 or a finding that says what the file seems to be instead. Knows nothing of YAML."""

from __future__ import annotations

import codecs

from jamx.findings import Finding, Place, Span

UNREADABLE = "source/unreadable"
BYTE_ORDER_MARK = "\ufeff"

_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MARKED = tuple(mark for mark, _ in _MARKS)
_PROBE = 4096  # bytes that are looked at to guess an encoding
_WINDOWS = bytes.fromhex("c4c5c6c9d6d8e4e5e6e9f6f8fc9394969785")  # ÄÅÆÉÖØäåæéöøü and “ ” – — … in Windows-1252
_MAC = bytes.fromhex("80818385868a8c8e9a9f")  # ÄÅÉÖÜäåéöü in Mac OS Roman


def decoded(data: bytes, file: str) -> str | Finding:
    """The text without its byte-order mark, or why there is none."""
    if data.startswith(_MARKED):
        return _not_utf8(data, 0, next(encoding for mark, encoding in _MARKS if data.startswith(mark)), file)
    if b"\0" in data:
        return _with_null(data, file)
    try:
        return data.decode().removeprefix(BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        return _not_utf8(data, error.start, _guess(data), file)


def _with_null(data: bytes, file: str) -> Finding:
    """Text in 16 or 32 bits a character is half or three quarters null; anything else with nulls is no text."""
    probe = data[:_PROBE]
    nulls = [probe[lane::4].count(0) / max(1, len(probe[lane::4])) for lane in range(4)]
    full = sum(share > 0.7 for share in nulls)
    if full == 3:
        return _not_utf8(data, data.index(0), "utf-32", file)
    if full == 2 and (min(nulls[0], nulls[2]) > 0.7 or min(nulls[1], nulls[3]) > 0.7):
        return _not_utf8(data, data.index(0), "utf-16", file)
    offset = data.index(0)
    return Finding(UNREADABLE, Place(file, span=_span(data, offset)), {"offset": offset}, variant="binary")


def _guess(data: bytes) -> str:
    """Windows-1252, Mac OS Roman or unknown, by the letters that Swedish text has beyond ASCII."""
    if any(byte < 9 or 13 < byte < 32 for byte in data[:_PROBE]):
        return "unknown"
    high = [byte for byte in data if byte > 127]
    windows = sum(byte in _WINDOWS for byte in high)
    mac = sum(byte in _MAC for byte in high)
    if mac > windows:
        return "mac-roman"
    return "windows-1252" if not any(byte in b"\x81\x8d\x8f\x90\x9d" for byte in high) else "unknown"


def _not_utf8(data: bytes, offset: int, guess: str, file: str) -> Finding:
    arguments = {"guess": guess, "byte": f"{data[offset]:02X}", "offset": offset}
    where = _span(data, offset)
    if guess in {"windows-1252", "mac-roman"}:
        read = data.decode(guess.replace("windows-", "cp"), "replace").split("\n")
        arguments["suggestion"] = read[where.line - 1].removesuffix("\r")
    return Finding(UNREADABLE, Place(file, span=where), arguments, variant="not-utf8")


def _span(data: bytes, offset: int) -> Span:
    """The character at a byte offset before which all is UTF-8."""
    before = data[:offset].decode("utf-8", "replace").removeprefix(BYTE_ORDER_MARK)
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    return Span(line, column, line, column + 1)
