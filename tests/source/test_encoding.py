"""Bytes that are no UTF-8 are named with a place and a guess."""

from __future__ import annotations

import pytest
from source_documents import said, where

from jamx.source.document import read

TEXT = "# plan\ntitle: Träff på Åland\n"


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode(),
    ],
    ids=["utf-8", "bom", "crlf", "bom-crlf"],
)
def test_utf8_is_read_and_places_are_the_same(data: bytes) -> None:
    found = read(data, "f.yaml")
    faulty = read(data + b"title: 2\n", "f.yaml")

    assert (found.value, found.findings) == ({"title": "Träff på Åland"}, ())
    assert said(faulty) == ["source/duplicate-key 3:1-3:6"]


@pytest.mark.parametrize(
    ("data", "variant", "guess", "place"),
    [
        (TEXT.encode("utf-16"), "not-utf8", "utf-16", "1:1-1:2"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "not-utf8", "utf-16", "1:1-1:2"),
        (TEXT.encode("utf-16-le"), "not-utf8", "utf-16", "1:2-1:3"),
        (TEXT.encode("utf-16-be"), "not-utf8", "utf-16", "1:1-1:2"),
        (TEXT.encode("utf-32"), "not-utf8", "utf-32", "1:1-1:2"),
        (TEXT.encode("utf-32-be"), "not-utf8", "utf-32", "1:1-1:2"),
        (TEXT.encode("cp1252"), "not-utf8", "windows-1252", "2:10-2:11"),
        (TEXT.encode("latin-1"), "not-utf8", "windows-1252", "2:10-2:11"),
        (TEXT.encode("mac-roman"), "not-utf8", "mac-roman", "2:10-2:11"),
        ("å: 1\n".encode() + TEXT.encode("cp1252"), "not-utf8", "windows-1252", "3:10-3:11"),
        (b"\xef\xbb\xbf\xff", "not-utf8", "windows-1252", "1:1-1:2"),
        (b"PK\x03\x04\xff\xfe\x81", "not-utf8", "unknown", "1:5-1:6"),
        (b"title: x\0y\n", "binary", None, "1:9-1:10"),
    ],
)
def test_other_encoding_is_guessed(data: bytes, variant: str, guess: str | None, place: str) -> None:
    found = read(data, "f.yaml")

    assert [(finding.rule, finding.variant, finding.arguments.get("guess")) for finding in found.findings] == [
        ("source/unreadable", variant, guess)
    ]
    assert where(found.findings[0].place.span) == place
    assert (found.value, found.readable) == (None, False)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("separator", ["\x85", "\u2028", "\u2029", "\r"])
def test_only_line_feeds_count_as_line_ends(separator: str) -> None:
    found = read(f'a: "x{separator}y"\na: 2\n'.encode(), "f.yaml")

    assert found.value == {"a": f"x{separator}y"}
    assert said(found) == ["source/duplicate-key 2:1-2:2"]


@pytest.mark.usefixtures("parser")
def test_old_line_ends_are_one_fault() -> None:
    assert said(read(b"a: 1\rb: 2\rc: 3\r", "f.yaml")) == ["source/character line-separator 1:5-1:6"]
