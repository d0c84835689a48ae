"""Counties by every name people write."""

from __future__ import annotations

import pytest

from jamx.model.counties import COUNTIES, county


def test_there_are_as_many_as_in_sweden() -> None:
    assert len(COUNTIES) == 21
    assert COUNTIES["vastra-gotaland"] == "Västra Götaland"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Skåne", "Skåne"),
        ("skåne län", "Skåne"),
        ("SKÅNE LÄN", "Skåne"),
        ("Västernorrlands län", "Västernorrland"),
        ("vasternorrlands-lan", "Västernorrland"),
        ("Västra Götalands län", "Västra Götaland"),
        ("vastra-gotaland", "Västra Götaland"),
        ("Kalmar län", "Kalmar"),
        ("Jönköpings län", "Jönköping"),
        ("Örebro län", "Örebro"),
        ("Dalarnas län", "Dalarna"),
        ("Uppsala County", "Uppsala"),
        (" Gävleborg ", "Gävleborg"),
        ("Jämtlands", None),
        ("Lund", None),
        ("län", None),
        ("", None),
    ],
)
def test_names(written: str, name: str | None) -> None:
    assert county(written) == name


@pytest.mark.parametrize("name", COUNTIES.values())
def test_every_county_is_known_by_its_long_name(name: str) -> None:
    genitive = name if name.endswith(("o", "r")) and name != "Gävleborg" else f"{name}s"

    assert county(f"{genitive} län") == county(f"{name} län") == county(name) == name
