"""Wrong use: what the person at the keyboard can put right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


def texts_of(language: str, part: str) -> Mapping[str, str]:
    """What a language says for the English texts of the command line; nothing where nobody has translated them.

    English is written where it is used, and is its own key.
    """
    if language == "en":
        return {}
    from importlib import import_module  # noqa: PLC0415 - only wrong use and help in other languages need it

    try:
        texts: Mapping[str, str] = import_module(f"jamx.words.{language}.{part}").TEXTS
    except ModuleNotFoundError:
        return {}
    return texts


def said_in(sentence: str, language: str) -> str:
    """A sentence in a language, its facts still in braces; in English where nobody has translated it."""
    return texts_of(language, "usage").get(sentence, sentence)


def metavars(text: str, say: Callable[[str], str]) -> str:
    """What stands for values, as `say` calls it in a language."""
    return re.sub(r"[A-Z]{2,}", lambda found: say(found[0]), text)


class Words(str):
    """A fact that is itself said in the language of the sentence."""

    __slots__ = ()


CLOSEST = Words("; the closest are")
TRY = Words("; try")
NOTHING = Words("")


class UsageFault(Exception):  # noqa: N818 - it is the use that is at fault
    """A command that cannot be carried out as it was given.

    Attributes:
        sentence: In English, with names of facts in braces where there are facts.
        facts: What stands in their place.
        following: Lines below the sentence, such as the names somebody may have meant.
    """

    def __init__(self, sentence: str, *following: str, **facts: object) -> None:
        self.sentence, self.following, self.facts = sentence, following, facts
        super().__init__(sentence.format(**facts) if facts else sentence)

    def said_in(self, language: str) -> str:
        """The sentence in a language; in English where nobody has translated it."""
        texts = texts_of(language, "usage")
        said = texts.get(self.sentence)
        if said is None:
            return str(self)
        return said.format(
            **{name: texts.get(fact, fact) if isinstance(fact, Words) else fact for name, fact in self.facts.items()}
        )

    def following_in(self, language: str) -> tuple[str, ...]:
        """The lines below, of which those are translated that are words."""
        return tuple(said_in(line, language) if isinstance(line, Words) else line for line in self.following)


class Refusal(Exception):  # noqa: N818 - the program is not at fault
    """Files that no command can be carried out on; the text are the findings that say why."""


_KNOWN_AS = {
    "word": "docx",
    "doc": "docx",
    "excel": "xlsx",
    "xls": "xlsx",
    "markdown": "md",
    "text": "txt",
    "outlook": "ics",
    "calendar": "ics",
    "kalender": "ics",
    "ical": "ics",
    "web": "html",
    "webb": "html",
    "htm": "html",
}
"""What people call a format, and its ending."""


def one_of(option: str, value: str | None, choices: Sequence[str]) -> None:
    """Refuse a value that is none of those there are; None stands for the default."""
    if value is None or value in choices:
        return
    from jamx.api import nearest  # noqa: PLC0415 - a slip may take its time

    known = _KNOWN_AS.get(value.casefold())
    meant = known if known in choices else next(iter(nearest(value, choices)), None)
    words = ", ".join(choices)
    if meant is None:
        raise UsageFault("{option} {value}: choose {words}", option=option, value=value, words=words)
    raise UsageFault(
        "{option} {value}: did you mean {meant}? Choose {words}", option=option, value=value, meant=meant, words=words
    )
