"""The one way in which a text is refused by the readers of times, durations and dates; knows no file and no wording."""

from __future__ import annotations


class Unreadable(ValueError):  # noqa: N818  # it says what the text is, not that the program failed
    """A text that means nothing certain.

    Attributes:
        kind: Which way it is wrong, in kebab-case; the catalogue has a sentence for each.
        arguments: The facts of that sentence.
        suggestion: The same thing in jamx's own spelling; None unless there is only one thing it can mean.
    """

    def __init__(self, kind: str, /, suggestion: str | None = None, **arguments: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.arguments: dict[str, object] = arguments
        self.suggestion = suggestion

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"{self.kind}: {facts}" if facts else self.kind
