"""The counties of Sweden, by whatever name people write; knows no municipality."""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator

from jamx.model.named_schema import named
from jamx.model.plain_text import suggested_id

CountyName = Literal[
    "Blekinge",
    "Dalarna",
    "Gotland",
    "Gävleborg",
    "Halland",
    "Jämtland",
    "Jönköping",
    "Kalmar",
    "Kronoberg",
    "Norrbotten",
    "Skåne",
    "Stockholm",
    "Södermanland",
    "Uppsala",
    "Värmland",
    "Västerbotten",
    "Västernorrland",
    "Västmanland",
    "Västra Götaland",
    "Örebro",
    "Östergötland",
    "unknown",
]

COUNTIES = {suggested_id(name): name for name in get_args(CountyName) if name != "unknown"}
"""The names by their ids, such as `vastra-gotaland`."""

_ENDINGS = ("s-lan", "-lan", "-county")


def county(text: str) -> str | None:
    """The county that `Skåne`, `skåne län`, `Västernorrlands län` or `vastra-gotaland` names; None if it names none."""
    name = suggested_id(text)
    return next((COUNTIES[stem] for stem in (name, *_without_ending(name)) if stem in COUNTIES), None)


def _without_ending(name: str) -> tuple[str, ...]:
    return tuple(name.removesuffix(ending) for ending in _ENDINGS)


def _read(value: Any) -> Any:
    return (county(value) or value) if isinstance(value, str) else value


County = Annotated[CountyName, BeforeValidator(_read), named("county")]
"""A county's name without `län`, whichever way it was written."""
