"""Names of time zones that are none, with the zones of this computer and without any."""

from __future__ import annotations

import zoneinfo

import pytest

from jamx.schedule.zone_names import unknown_zone


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Europe/Stokholm", "Europe/Stockholm"),
        ("europe/stockholmm", "Europe/Stockholm"),
        ("Stockholm", "Europe/Stockholm"),
        ("Europa/Helsinki", "Europe/Helsinki"),
        ("New York", "America/New_York"),
        ("W. Europe Standard Time", None),
        ("..", None),
    ],
)
def test_a_name_that_is_none(name: str, meant: str | None) -> None:
    assert unknown_zone(name) == (name, meant)


@pytest.mark.parametrize("name", ["Europe/Stockholm", "UTC", "America/New_York"])
def test_a_zone(name: str) -> None:
    assert unknown_zone(name) is None


def test_a_computer_without_zones_cannot_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zoneinfo, "available_timezones", set)

    assert unknown_zone("Europe/Stokholm") is None


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Xanadu", "Europe/Xanadu"),  # of several cities so called, the last by name
        ("xanad", "Europe/Xanadu"),
        ("Xandu", "Europe/Xanadu"),
        ("Long Isle", "America/Far/Long_Isle"),
        ("Isle", None),
        ("Far/Long_Isle", None),  # a stroke: the whole name is looked for
        ("America/Far/Long Isle", "America/Far/Long_Isle"),
        ("america/far/longisle", "America/Far/Long_Isle"),
        ("Asia/Xanadu!", "Asia/Xanadu"),
        ("MOON", None),  # no city
        ("Moon/", "Moon"),
        ("abcdefgh", "Asia/abcdefghijkl"),  # eight of twelve letters: four fifths alike
        ("abcdefg", None),
    ],
)
def test_the_closest_of_a_few_zones(monkeypatch: pytest.MonkeyPatch, name: str, meant: str | None) -> None:
    zones = {"Europe/Xanadu", "Asia/Xanadu", "Africa/Xanadu", "America/Far/Long_Isle", "Moon", "Asia/abcdefghijkl"}
    monkeypatch.setattr(zoneinfo, "available_timezones", lambda: zones)

    assert unknown_zone(name) == (name, meant)
