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
