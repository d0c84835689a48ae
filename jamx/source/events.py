"""The two parsers of PyYAML behind one door: libyaml where it is there, the pure one where it has to decide."""

from __future__ import annotations

from typing import Any, Protocol

import yaml
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

DEEPEST = 40
"""Levels of mappings and lists inside each other; a programme needs about eight."""

LIBYAML: bool = yaml.__with_libyaml__
"""Whether the fast parser may be used; tests switch it off."""

FAULTS = (yaml.YAMLError, ValueError, OverflowError, UnicodeError)
"""What a parser raises for text it cannot read. The pure one lets `chr()` and `int()` fail."""


class Events(Protocol):
    """A running parser: each call gives the next event, with marks that count characters from 0."""

    def get_event(self) -> Any:
        """The next event."""


class TooDeepError(Exception):
    """A mapping or list at a level that is not read; the marks are those of its start."""

    def __init__(self, start_mark: Any, end_mark: Any) -> None:
        super().__init__(start_mark)
        self.start_mark = start_mark
        self.end_mark = end_mark


class PureParser(Reader, Scanner, Parser):
    """PyYAML's own parser up to its events, without the composer (which recurses)."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def fetch_flow_collection_start(self, TokenClass: Any) -> None:  # noqa: N803 - named by PyYAML
        """Refuses a bracket here already: looking ahead over hundreds of open ones takes the square of their number."""
        if self.flow_level >= DEEPEST:
            start = self.get_mark()
            self.forward()
            raise TooDeepError(start, self.get_mark())
        super().fetch_flow_collection_start(TokenClass)


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
