"""What a command was asked to do: its options as plain values, whoever read them from the command line."""

from __future__ import annotations

from typing import NamedTuple


class RenderOrder(NamedTuple):
    """`jamx agenda render`, `jamx timetable render` and their likes."""

    addresses: tuple[str, ...] = ()
    to: str | None = None
    output: str | None = None
    everything: bool = False
    check: bool = False
    audience: str | None = None
    attending: int | None = None
    language: str | None = None
    draft: bool = False
    noun: str = "agenda"
    organisation: str | None = None
    function: str | None = None
    track: str | None = None
    within: int | None = None
    method: str = "publish"
    sequence: int = 0
    attendees: tuple[str, ...] = ()


class CheckOrder(NamedTuple):
    """`jamx check`."""

    paths: tuple[str, ...] = ()
    format: str = "text"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = "error"
    no_ignores: bool = False
    stdin_filename: str | None = None
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    baseline: str | None = None
    write_baseline: str | None = None
    changed_since: str | None = None
    statistics: bool = False
    jobs: int | None = None
