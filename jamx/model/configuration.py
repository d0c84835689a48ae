"""`jamx.yaml`: language, time zone, rule settings, calendar, what the workspace calls its own."""

from typing import Annotated, Any, Literal

from pydantic import Field

from jamx.model.agenda import Titles
from jamx.model.colour import Colour
from jamx.model.entry import Entry
from jamx.model.scalars import Count, Flag, Id, Listed
from jamx.model.text import Language, Title, is_text
from jamx.model.whole_days import Days

FORMAT = 1
"""The format of files that this program reads; `jamx.change.upgrading` knows the way from those before."""

UNSTATED = 1
"""The format of files that state none, today and in times to come: a file never changes what it means by itself."""


class RuleSetting(Entry):
    """What a workspace wants of one rule: its severity, where it is off, the rule's own options."""

    severity: Literal["off", "error", "warning", "note"] | None = None
    off_for: Titles = ()
    reason: Title | None = None
    options: dict[str, str] = Field(default_factory=dict)

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the severity; keys that are not ours are options of the rule."""
        if isinstance(value, str):
            return {"severity": value}
        if not isinstance(value, dict) or "options" in value:
            return value
        ours = {key: child for key, child in value.items() if key in cls.model_fields}
        return ours | {"options": {key: child for key, child in value.items() if key not in ours}}


class Kind(Entry):
    """A kind of item of the workspace's own; a bare text is its label."""

    label: Title
    pause: Flag = False

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the label."""
        return {"label": value} if is_text(value) else value


class Colours(Entry):
    """The organiser's own colours: of lines and links on light paper, and on dark where that is another."""

    accent: Colour = ""
    accent_dark: Colour = ""

    @classmethod
    def _says_nothing(cls, key: str, child: str | None) -> bool:
        """An empty colour says something: a `#` without quotes began a comment, and its author shall know."""
        return child is not None and super()._says_nothing(key, child)


class Organiser(Entry):
    """Who publishes the documents; `contact` is a text, an address on the web or one for mail, `docx` a Word file."""

    name: Title | None = None
    contact: Title | None = None
    logo: str | None = None
    docx: str | None = None
    colours: Colours = Field(default_factory=Colours)
    accessibility_statement: str | None = None


class Calendar(Entry):
    """Which holidays and breaks apply; `closed` are the days the workspace's own staff do not work."""

    country: Literal["SE"] = "SE"
    breaks: str | None = None
    closed: Annotated[tuple[Days, ...], Listed] = ()


class Configuration(Entry):
    """A workspace's settings; every one may be left out."""

    format: Count = UNSTATED
    language: Language = "sv"
    languages: tuple[Language, ...] = ()
    time_zone: str = "Europe/Stockholm"
    output: str | None = None
    organiser: Organiser | None = None
    calendar: Calendar = Field(default_factory=Calendar)
    kinds: dict[Id, Kind] = Field(default_factory=dict)
    rules: dict[str, RuleSetting] = Field(default_factory=dict)
