"""PyYAML's own parser up to its events, where it is used: without libyaml, and to decide about doubtful text."""

from __future__ import annotations

import re
from typing import Any

from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner, ScannerError
from yaml.tokens import ScalarToken

DEEPEST = 40
"""Levels of mappings and lists inside each other; a programme needs about eight."""

_BLOCK_END = re.compile(r":(?=[ \t\r\n\0])|[ \t\r\n\0]")
_FLOW_END = re.compile(r":(?=[ \t\r\n\0,\[\]{}])|[ \t\r\n\0,\[\]{}]")


class TooDeepError(Exception):
    """A mapping or list at a level that is not read; the marks are those of its start."""

    def __init__(self, start_mark: Any, end_mark: Any) -> None:
        super().__init__(start_mark)
        self.start_mark = start_mark
        self.end_mark = end_mark


class PureParser(Reader, Scanner, Parser):
    """Gives the events of a text as libyaml does. There is no composer in it, which would recurse."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def get_event(self) -> Any:
        """The next event; an escape or version beyond all numbers is a fault of the text like any other.

        Raises:
            ScannerError: The text is no YAML from here on.
        """
        try:
            return super().get_event()  # type: ignore[no-untyped-call]
        except (ValueError, OverflowError) as error:
            raise ScannerError(None, None, str(error), self.get_mark()) from error

    def fetch_flow_collection_start(self, TokenClass: Any) -> None:  # noqa: N803 - named by PyYAML
        """Refuses a bracket here already: looking ahead over hundreds of open ones takes the square of their number.

        Raises:
            TooDeepError: So many are open already.
        """
        if self.flow_level >= DEEPEST:
            start = self.get_mark()
            self.forward()
            raise TooDeepError(start, self.get_mark())
        super().fetch_flow_collection_start(TokenClass)

    def scan_plain(self) -> ScalarToken:
        """Scans a plain scalar as libyaml does: `[Who comes?]` may have a question mark, which PyYAML's own refuses."""
        start = end = self.get_mark()
        chunks: list[str] = []
        spaces: Any = []
        indent = self.indent + 1
        stop = _FLOW_END if self.flow_level else _BLOCK_END
        while self.peek() != "#":
            length = stop.search(self.buffer, self.pointer).start() - self.pointer  # type: ignore[union-attr]
            if not length:
                break
            self.allow_simple_key = False
            chunks += [*spaces, self.prefix(length)]
            self._skip(length)
            end = self.get_mark()
            spaces = self.scan_plain_spaces(indent, start)
            if not spaces or (not self.flow_level and self.column < indent):
                break
        return ScalarToken("".join(chunks), True, start, end)

    def _skip(self, length: int) -> None:
        """Goes forward over characters of which none ends a line."""
        self.pointer += length
        self.index += length
        self.column += length
