"""What every command shares: the root, the language of messages, today's date, colour."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from jamx.cli.usage import Refusal, UsageFault
from jamx.words import languages

if TYPE_CHECKING:
    from jamx.api import Workspace

LANGUAGES = tuple(sorted(languages.LANGUAGES, reverse=True))
_WITH_FILES = ("sv", "en")
"""The languages that new files are written in."""
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")


def here() -> Path:
    """The working folder."""
    try:
        return Path.cwd()
    except OSError:
        raise UsageFault("the working folder is gone") from None


@dataclass(frozen=True)
class Settings:
    """The options that may stand anywhere, as given."""

    root: Path | None = None
    lang: str | None = None
    today: date | None = None
    no_color: bool = False

    @cached_property
    def workspace(self) -> Workspace:
        """The workspace to work in.

        Raises:
            Refusal: Its files are in a format that this program does not read.
        """
        found = self.opened({})
        if found.other_format is not None:
            from jamx.api import findings_text  # noqa: PLC0415

            raise Refusal(findings_text([found.other_format], self.language, found.lines))
        return found

    def opened(self, overlay: dict[str, bytes]) -> Workspace:
        """The workspace with bytes in place of some of its files."""
        from jamx.api import Workspace  # noqa: PLC0415

        return Workspace(self.folder, overlay, self.today)

    def dated(self) -> Settings:
        """The same settings on this machine's day, for what is shown and not kept; a day that was given stays."""
        return self if self.today is not None else replace(self, today=date.today())  # noqa: DTZ011 - on this wall

    @cached_property
    def folder(self) -> Path:
        """The root: the one given, else the nearest upwards from the working folder."""
        from jamx.api import find_root  # noqa: PLC0415

        if self.root is not None:
            if not self.root.is_dir():
                raise UsageFault("--root {root}: no such folder", root=self.root)
            return self.root.resolve()
        found = find_root(here())
        if found is None:
            raise UsageFault("no workspace here: no folder upwards holds jamx.yaml or programmes/; jamx init makes one")
        return found

    @property
    def language(self) -> str:
        """The language of messages on a terminal: `--lang`, `JAMX_LANG`, the locale; English in a pipe."""
        asked = self.lang or os.environ.get("JAMX_LANG", "")
        if not asked and _on_terminal():
            asked = _spoken()
        return languages.code_of(asked.lower()[:2])

    @property
    def asked_language(self) -> str | None:
        """The language somebody asked for, by `--lang` or `JAMX_LANG`; None where nobody did."""
        asked = self.lang or os.environ.get("JAMX_LANG", "")
        return languages.code_of(asked.lower()[:2]) if asked else None

    @property
    def local_language(self) -> str:
        """The language to write new files in: the one asked for, else that of the locale, else English."""
        wanted = self.asked_language or languages.code_of(_spoken().lower()[:2])
        return wanted if wanted in _WITH_FILES else "en"

    @property
    def machine_language(self) -> str:
        """The language of messages in machine formats: English unless `--lang` says otherwise."""
        return self.lang or "en"

    @property
    def colour(self) -> bool:
        """Whether standard output may have colours."""
        plain = self.no_color or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
        return not plain and _on_terminal()


def _spoken() -> str:
    """The language of this machine: a variable of the locale; on Windows, where none is set, that of its windows."""
    said = next((value for name in _LOCALE if (value := os.environ.get(name))), "")
    if not said and sys.platform == "win32":
        from ctypes import windll  # noqa: PLC0415 - there is none elsewhere
        from locale import windows_locale  # noqa: PLC0415

        return windows_locale.get(windll.kernel32.GetUserDefaultUILanguage(), "")
    return said


def _on_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()
