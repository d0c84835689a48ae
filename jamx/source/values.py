"""Events to values: every scalar is text, and what a planner's file must not contain becomes a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from jamx.source.pure_parser import DEEPEST, TooDeepError
from jamx.source.refusals import Refusals
from jamx.source.value import NOTHING, SHORT, Value

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.findings import Path
    from jamx.source.complaints import Complaints
    from jamx.source.events import Events

__all__ = ["Lost", "Value", "Values"]

_ODD_KEYS = frozenset({"", "<<"})


class Lost:
    """Stands in for a key whose value does not get into the values; `closing` while the key itself is a collection."""

    __slots__ = ("closing", "text")

    def __init__(self, text: str = "", *, closing: bool = False) -> None:
        self.text = text
        self.closing = closing


class Values:
    """Builds the values of one document from events, without recursion and without keeping marks."""

    def __init__(
        self,
        events: Events,
        text: str,
        complaints: Complaints,
        inspect: Callable[[Any, Values], str] | None = None,
    ) -> None:
        """Prepares the reading.

        Args:
            events: The parser, past the start of the stream.
            text: What it parses.
            complaints: Where findings go.
            inspect: Gives the text of a scalar event; without it the event's own value is taken.
        """
        self._get = events.get_event
        self._refusals = Refusals(text, complaints)
        self._inspect = inspect
        self._top: list[Any] = []
        self._stack: list[tuple[dict[Any, Any] | None, list[Any], Any]] = []
        self._mapping: Any = None
        self._sequence = self._top
        self._key: Any = None
        self._key_event: Any = None
        self._lost: list[tuple[dict[Any, Any], Lost | str]] = []
        self._handlers: dict[type, Callable[[Any], None]] = {
            SequenceStartEvent: self._start,
            MappingStartEvent: self._start,
            SequenceEndEvent: self._end,
            MappingEndEvent: self._end,
            AliasEvent: self._alias,
        }

    def read(self) -> Value:
        """Reads to the end of the first document and looks whether another follows.

        Raises:
            TooDeepError: At the first mapping or list beyond `DEEPEST`.
            yaml.YAMLError: And the other `FAULTS` of the parsers.
        """
        event = self._get()
        if type(event) is StreamEndEvent:
            return None
        self._refusals.document(event)
        self._contents()
        for mapping, key in self._lost:
            del mapping[key]
        self._refusals.end(self._get())
        return self._top[0]  # type: ignore[no-any-return]

    def _contents(self) -> None:
        """Reads all events of a document; two thirds are scalars, which is why they are dealt with here."""
        get, inspect, handlers = self._get, self._inspect, self._handlers
        while True:
            event = get()
            kind = type(event)
            if kind is not ScalarEvent:
                if kind is DocumentEndEvent:
                    return
                handlers[kind](event)
                continue
            value = event.value if inspect is None else inspect(event, self)
            if event.tag is not None or event.anchor is not None:
                self._refusals.properties(event, self.path)
            if (mapping := self._mapping) is None:
                self._sequence.append(None if len(value) < SHORT and _nothing(value, event) else value)
            elif (key := self._key) is not None:
                mapping[key] = value
                self._key = None
                if len(value) < SHORT and _nothing(value, event):
                    self._no_value(event, key)
            else:
                self._key_event = event
                self._key = self._odd_key(event, value) if value in mapping or value in _ODD_KEYS else value

    @property
    def expects_key(self) -> bool:
        """Whether the next scalar is a key."""
        return self._mapping is not None and self._key is None

    @property
    def in_mapping(self) -> bool:
        """Whether the next scalar belongs to a mapping."""
        return self._mapping is not None

    @property
    def path(self) -> Path:
        """Where the next value belongs."""
        if not self._stack:
            return ()
        path = [_segment(mapping, len(sequence) - 1, key) for mapping, sequence, key in self._stack[1:]]
        if not self.expects_key:
            path.append(_segment(self._mapping, len(self._sequence), self._key))
        return tuple(path)

    def _start(self, event: Any) -> None:
        if len(self._stack) >= DEEPEST:
            raise TooDeepError(event.start_mark, event.end_mark)
        if event.tag is not None or event.anchor is not None:
            self._refusals.properties(event, self.path)
        if self._mapping is not None and self._key is None:
            self._refusals.complex_key(event, self.path)
            self._lose(closing=True)
        new: Any = {} if type(event) is MappingStartEvent else []
        if self._mapping is None:
            self._sequence.append(new)
        else:
            self._mapping[self._key] = new
        self._stack.append((self._mapping, self._sequence, self._key))
        self._mapping, self._sequence = (new, self._top) if type(new) is dict else (None, new)
        self._key = None

    def _end(self, _: Any) -> None:
        self._mapping, self._sequence, key = self._stack.pop()
        self._key = None
        if type(key) is Lost and key.closing:
            key.closing = False
            self._key = key

    def _alias(self, event: Any) -> None:
        self._refusals.alias(event, self.path)
        if self._mapping is None:
            self._sequence.append(None)
        elif self._key is None:
            self._lose()
        else:
            self._mapping[self._key] = self._key = None

    def _odd_key(self, event: Any, value: str) -> str | Lost:
        """The key to use for one that repeats another, is missing or merges; quoted, the last two are plain text.

        `-title` twice is two entries without a space after the hyphen, which is told elsewhere.
        """
        path = (*self.path, value)
        if value in _ODD_KEYS and not event.style:
            self._refusals.odd_key(event, path)
        elif value not in self._mapping:
            return value
        elif not value.startswith("-") and not any(type(frame[2]) is Lost for frame in self._stack):
            self._refusals.duplicate(event, path)
        return self._lose(value)

    def _lose(self, text: str = "", *, closing: bool = False) -> Lost:
        """Takes a key whose value is read but thrown away in the end."""
        self._key = lost = Lost(text, closing=closing)
        self._lost.append((self._mapping, lost))
        return lost

    def _no_value(self, event: Any, key: str | Lost) -> None:
        """Nothing as a value: in `{a, b}` it is a comma that was meant as text."""
        self._mapping[key] = None
        if not event.value and type(key) is str and self._refusals.without_colon(self._key_event, event, self.path):
            self._lost.append((self._mapping, key))


def _segment(mapping: dict[Any, Any] | None, index: int, key: Any) -> str | int:
    if mapping is None:
        return index
    return key.text if type(key) is Lost else str(key)


def _nothing(value: str, event: Any) -> bool:
    return value in NOTHING and not event.style
