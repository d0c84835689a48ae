"""Wrong use: what the person at the keyboard can put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class UsageFault(Exception):  # noqa: N818 - it is the use that is at fault
    """A command that cannot be carried out as it was given.

    Attributes:
        following: Lines below the sentence, such as the names somebody may have meant.
    """

    def __init__(self, sentence: str, *following: str) -> None:
        self.following = following
        super().__init__(sentence)


class Refusal(Exception):  # noqa: N818 - the program is not at fault
    """Files that no command can be carried out on; the text are the findings that say why."""


def one_of(option: str, value: str | None, choices: Sequence[str]) -> None:
    """Refuse a value that is none of those there are; None stands for the default."""
    if value is not None and value not in choices:
        raise UsageFault(f"{option} {value}: choose {', '.join(choices)}")
