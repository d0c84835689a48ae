"""Commands and options that are only mentioned exist too: in the pages and the README."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

import pytest
from typer.main import get_command

from docs.making.commands import all_commands
from jamx.cli.app import app
from tests.conftest import REPOSITORY
from tests.docs.pages import DOCS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILES = sorted([*DOCS.rglob("*.md"), REPOSITORY / "README.md"])
SHARED = {"--root", "--lang", "--today", "--no-color", "--help", "--version"}
OPTIONS = {
    tuple(one.name.split()[1:]): {name for param in one.command.params for name in param.opts} | SHARED | {"-h"}
    for one in all_commands()
}
ROOT = {name for param in get_command(app).params for name in param.opts}
"""What stands before any command."""
GROUPS = {words[:1] for words in OPTIONS if len(words) > 1}


def mentioned(text: str) -> Iterator[str]:
    """What stands in code and begins with jamx."""
    for fence in re.findall(r"^`{3,}(?:sh|bat|console|powershell|yaml)?\n(.*?)^`{3,}$", text, re.DOTALL | re.MULTILINE):
        for line in fence.splitlines():
            found = re.match(r"(?:\$ |- run: | *script: )?(jamx .*)", line)
            yield from re.split(r" && | \| ", found[1]) if found else ()
    prose = re.sub(r"^`{3,}.*?^`{3,}$", "", text, flags=re.DOTALL | re.MULTILINE)
    yield from re.findall(r"(?<!`)`(jamx [^`\n]+)`", prose)


def words_of(line: str) -> list[str]:
    """The words of a command line: brackets that say what may be left out are none."""
    return shlex.split(re.sub(r"[\[\]]|\s#.*", " ", line).replace("…", ""))[1:]


def unknown(line: str) -> list[str]:
    """What of a command line does not exist."""
    words = words_of(line)
    names = [word for word in words if re.fullmatch(r"[a-z]+", word)]
    if not names or all(word.startswith("-") for word in words):
        return [word for word in words if word.startswith("-") and word not in SHARED | ROOT]
    command = tuple(names[:2]) if tuple(names[:1]) in GROUPS else tuple(names[:1])
    if command in GROUPS:
        return []
    if command not in OPTIONS:
        return [" ".join(command)]
    options = [re.split("[=|]", word)[0] for word in words if re.match(r"--?[a-z]", word)]
    return [option for option in options if option not in OPTIONS[command]]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_mentions_exist(path: Path) -> None:
    lines = list(mentioned(path.read_text(encoding="utf-8")))
    assert {line: unknown(line) for line in lines if unknown(line)} == {}


def test_mentions_are_found() -> None:
    found = [line for path in FILES for line in mentioned(path.read_text(encoding="utf-8"))]
    assert len(found) > 150
    assert unknown("jamx agenda rendr x") == ["agenda rendr"]
    assert unknown("jamx agenda render x --too html") == ["--too"]
    assert unknown("jamx check --fix --diff") == []
    assert list(mentioned("See `jamx check --fix`, or\n```console\n$ jamx explain\nx\n```\n")) == [
        "jamx explain",
        "jamx check --fix",
    ]
