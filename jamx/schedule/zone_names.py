"""Names of time zones that this computer does not know, and which may be meant."""

from __future__ import annotations

from typing import NamedTuple

from jamx.schedule.zone_rules import known_zone

_ENOUGH = 0.8


class UnknownZone(NamedTuple):
    """A zone that is none; `meant` is the one that comes closest, if one does."""

    name: str
    meant: str | None


def unknown_zone(name: str) -> UnknownZone | None:
    """What is wrong with the name of a time zone; None for a zone, and on a computer that knows none at all."""
    from zoneinfo import available_timezones  # noqa: PLC0415 - it reads folders, for a name that is not usual

    if known_zone(name) is not None:
        return None
    zones = available_timezones()
    return UnknownZone(name, _meant(name, sorted(zones))) if zones else None


def _meant(name: str, zones: list[str]) -> str | None:
    """The zone that is nearly so called, or the one of the city that stands there alone."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a name that is none

    said = name.casefold().replace(" ", "_")
    whole = {zone.casefold(): zone for zone in zones}
    cities = {zone.rpartition("/")[2].casefold(): zone for zone in zones if "/" in zone}
    known = whole if "/" in said else cities
    near = get_close_matches(said, known, n=1, cutoff=_ENOUGH)
    return known[near[0]] if near else None
