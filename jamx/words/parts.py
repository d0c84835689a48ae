"""The parts a language's catalogue is made of."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def merged(package: str, parts: Mapping[str, str]) -> dict[str, str]:
    """All texts of a language.

    Args:
        package: The language's package.
        parts: Its modules, and what their texts are called.
    """
    found: dict[str, str] = {}
    for module, name in parts.items():
        found |= getattr(import_module(f"{package}.{module}"), name)
    return found
