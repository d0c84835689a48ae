"""What programs may ask for: words that are none of those there are end in a sentence, before anything is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.api.asked import Asked
from jamx.api.nouns import NOUNS
from jamx.render.formats import FORMATS
from jamx.views.audience import Audience
from jamx.words.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Collection

    from jamx.api.asked import Options
    from jamx.api.nouns import Noun

_MOST = 999
"""More organisations than come to anything; the command line takes no more either."""


def noun_named(name: str) -> Noun:
    """A kind of document.

    Raises:
        ValueError: There is none of that name.
    """
    _known("noun", name, NOUNS)
    return NOUNS[name]


def asked_for(options: Options) -> Asked:
    """What is asked of a document.

    Raises:
        ValueError: There is no such audience or language, or a number is none.
    """
    asked = Asked(**options)
    known_language(asked.language)
    known_attending(asked.attending)
    _known_number("within", asked.within)
    if asked.audience is None:
        return asked
    _known("audience", asked.audience, tuple(Audience))
    return asked._replace(audience=Audience(asked.audience))


def known_format(noun: Noun, to: str) -> None:
    """Refuse a format that a kind of document does not have.

    Raises:
        ValueError: It has none such.
    """
    _known(f"format of {noun.name}", to, FORMATS[noun.name])


def known_language(language: str | None) -> None:
    """Refuse a language that there is no catalogue for; None is that of the workspace.

    Raises:
        ValueError: There is none.
    """
    if language is not None:
        _known("language", language, LANGUAGES)


def known_attending(number: int | None) -> None:
    """Refuse a number of organisations that cannot come.

    Raises:
        ValueError: They cannot.
    """
    _known_number("attending", number, _MOST)


def _known_number(name: str, number: int | None, most: int | None = None) -> None:
    if number is None or (isinstance(number, int) and number >= 0 and (most is None or number <= most)):
        return
    bounds = "from 0 up" if most is None else f"from 0 to {most}"
    raise ValueError(f"{name} is {number!r}; it takes a whole number {bounds}")


def _known(sort: str, said: object, choices: Collection[str]) -> None:
    if said not in choices:
        raise ValueError(f"no {sort} is called {said!r}; there are {', '.join(choices)}")
