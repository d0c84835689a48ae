"""The two parsers of PyYAML behind one door: libyaml where it is there, the pure one where it has to decide."""

from __future__ import annotations

from typing import Any, Protocol

import yaml

from jamx.source.pure_parser import PureParser

LIBYAML: bool = yaml.__with_libyaml__
"""Whether the fast parser may be used; tests switch it off."""

FAULTS: tuple[type[Exception], ...] = (yaml.YAMLError, ValueError, OverflowError, UnicodeError)
"""What a parser raises for text it cannot read. The pure one lets `chr()` and `int()` fail."""


class Events(Protocol):
    """A running parser: each call gives the next event, with marks that count characters from 0."""

    def get_event(self) -> Any:
        """The next event."""


def events(text: str, *, fast: bool) -> Events:
    """Starts a parser and passes over the start of the stream.

    Raises:
        yaml.YAMLError: And the other `FAULTS`, here or at any event.
    """
    parser: Any = _fast_parser()(text) if fast and LIBYAML else PureParser(text)
    parser.get_event()
    return parser  # type: ignore[no-any-return]


def _fast_parser() -> Any:
    from yaml.cyaml import CParser  # type: ignore[attr-defined]  # noqa: PLC0415 - not there without libyaml

    return CParser
