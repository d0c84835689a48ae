"""Somebody who reads a page in an empty folder and does what it says."""

from __future__ import annotations

import io
import os
import shlex
import subprocess
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from datetime import date
from typing import TYPE_CHECKING
from unittest.mock import patch

from jamx.cli.failures import guarded
from jamx.cli.main import hoisted
from tests.docs.pages import Change, Command, File, Picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.docs.pages import Page, Step

_INSTALLING = ("python3", "pip", "source")
_OURS = ("JAMX_LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "FORCE_COLOR", "SOURCE_DATE_EPOCH")
_GIT = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_COUNT": "2",
    "GIT_CONFIG_KEY_0": "init.defaultBranch",
    "GIT_CONFIG_VALUE_0": "main",
    "GIT_CONFIG_KEY_1": "core.autocrlf",
    "GIT_CONFIG_VALUE_1": "false",
    **{f"GIT_{who}_{what}": f"planner{at}" for who in ("AUTHOR", "COMMITTER") for what, at in
       (("NAME", ""), ("EMAIL", "@example.org"))},
    **{f"GIT_{who}_DATE": "2027-01-11T09:00:00+0100" for who in ("AUTHOR", "COMMITTER")},
}  # fmt: skip


class ThatDay(date):
    """Dates of a machine on whose wall it is the day on which the pages are read, whenever that is."""

    @classmethod
    def today(cls) -> date:
        return date(2027, 1, 11)


class Reader:
    """Does the steps of a page; what was installed before is the checkout."""

    def __init__(self, page: Page, folder: Path) -> None:
        self.page = page
        self.folder = folder
        locale = {"sv": "sv_SE.UTF-8"}.get(page.language, "en_GB.UTF-8")
        kept = {name: value for name, value in os.environ.items() if name not in _OURS}
        self.environment = {**kept, **_GIT, "LANG": locale, "COLUMNS": "80", "JAMX_CACHE": "", "GIT_PAGER": "cat"}

    def does(self, step: Step) -> tuple[str, int] | None:
        """What comes back from a command and how it ends; None if nobody can tell here."""
        if isinstance(step, File):
            self._write(step.path, step.text)
        elif isinstance(step, Change):
            self._change(step)
        elif isinstance(step, Command):
            return self.run(shlex.split(step.typed))
        elif isinstance(step, Picture):
            assert (self.folder / step.source).is_file(), f"line {step.line}: nothing to look at in {step.source}"
        return None

    def run(self, words: list[str]) -> tuple[str, int] | None:
        """Runs a command: `>` leads its output to a file."""
        if words[-2:-1] == [">"]:
            said = self.run(words[:-2])
            assert said is not None
            self._write(words[-1], said[0])
            return "", said[1]
        if words[0] == "cd":
            self.folder = (self.folder / words[1]).resolve(strict=True)
            return "", 0
        if words[0] == "export":
            name, _, value = words[1].partition("=")
            self.environment[name] = value
            return "", 0
        if words[0] in _INSTALLING:
            return None
        own = {"jamx": self._jamx, "ls": self._listed, "cat": self._shown}.get(words[0])
        return own(words[1:]) if own else self.started(words)

    def started(self, words: list[str]) -> tuple[str, int]:
        """Another program, with both its streams in one."""
        done = subprocess.run(
            words, cwd=self.folder, env=self.environment, stdout=-1, stderr=-2, check=False, timeout=120
        )
        return done.stdout.decode(), done.returncode

    def _jamx(self, arguments: list[str]) -> tuple[str, int]:
        surroundings = patch.dict(os.environ, self.environment, clear=True), patch("jamx.cli.settings.date", ThatDay)
        with surroundings[0], surroundings[1], chdir(self.folder), _heard() as heard:
            code = guarded(hoisted(arguments))
        return heard[0], code

    def _listed(self, folders: list[str]) -> tuple[str, int]:
        """What is in some folders, as `ls` tells it in a pipe, on systems that have no `ls` too."""
        names = {one: sorted(path.name for path in (self.folder / one).iterdir()) for one in folders}
        told = {one: "".join(f"{name}\n" for name in found if not name.startswith(".")) for one, found in names.items()}
        if len(told) == 1:
            return told[folders[0]], 0
        return "\n".join(f"{one}:\n{text}" for one, text in told.items()), 0

    def _shown(self, files: list[str]) -> tuple[str, int]:
        return "".join((self.folder / one).read_text(encoding="utf-8") for one in files), 0

    def _write(self, path: str, text: str) -> None:
        place = self.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text.encode())

    def _change(self, change: Change) -> None:
        place = self.folder / change.path
        text = place.read_bytes().decode()
        times = text.count(change.old)
        assert times == 1, f"line {change.line}: what is changed stands {times} times in {change.path}"
        place.write_bytes(text.replace(change.old, change.new).encode())


@contextmanager
def _heard() -> Iterator[list[str]]:
    """What is printed meanwhile, both streams in one."""
    heard: list[str] = []
    written = io.BytesIO()
    stream = io.TextIOWrapper(written, encoding="utf-8", newline="\n", write_through=True)
    with redirect_stdout(stream), redirect_stderr(stream):
        yield heard
    stream.flush()
    heard.append(written.getvalue().decode())
