"""A third language is a folder of texts, and nothing else: documents are written in it, and say nothing in another."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from html import unescape
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from jamx.words.catalogue import LANGUAGES
from jamx.words.en import TEXTS
from jamx.words.en.documents import DOCUMENTS
from tests.conftest import REPOSITORY, write
from tests.languages.invented import CODE, catalogue_of, gaps, put, written
from tests.privacy.files import FILES

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = frozenset(
    {"Malmö", "Another", "Service", "Sessions", "Coffee", "Inner", "Others", "Rest", "Two", "question", "Question"}
)
"""Words that the files themselves say."""
CODES = re.compile(r"https?://\S+|[\w.+-]*@[\w.-]+|[\w-]*[Zz]q\w*|zq-\S+|`[^`]*`|\[[a-z]+/[a-z-]+\]|\b[a-z]+-[0-9]+\b")
"""What is no word: links, mailboxes, canaries, code, rules, numbered ids."""
IDS = frozenset({"lund", "malmo", "teacher", "read", "own", "check", "owned", "one", "phase"})


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of jamx that has one more folder of words."""
    house = tmp_path_factory.mktemp("house")
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(REPOSITORY / "jamx", house / "jamx", ignore=ignored)
    shutil.copytree(REPOSITORY / "templates", house / "templates", ignore=ignored)
    written(house / "jamx" / "words", TEXTS, DOCUMENTS)
    return house


def run(house: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    paths = {
        "PYTHONPATH": os.pathsep.join(map(str, (house, REPOSITORY))),
        "JAMX_CACHE": "",
        "PYTHONUTF8": "1",
        "COLUMNS": "300",
    }
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=house,
        env={**os.environ, **paths},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def said(house: Path) -> dict[str, str]:
    """Every document of a workspace in the new language."""
    root = house / "workspace"
    for name, text in FILES.items():
        write(root, name, text.replace("language: en", f"language: {CODE}"))
    done = run(house, "-m", "tests.languages.reading", str(root), CODE)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, str] = json.loads(done.stdout)
    return found


def latin(text: str) -> set[str]:
    """Words in Latin letters that no file said."""
    whole = re.sub(r"(Zq\w*)\n(?=\w)", r"\1", unescape(text))  # a PDF's lines are short
    rest = CODES.sub(" ", whole)
    return {word for word in re.findall(r"[A-Za-zÅÄÖåäö]{2,}", rest) if word not in PLAIN | IDS}


def test_it_is_found(house: Path) -> None:
    done = run(house, "-c", "from jamx.words.catalogue import LANGUAGES; print(*LANGUAGES)")
    assert done.stdout.split() == ["en", CODE, "sv"]


def test_documents_say_nothing_in_another(said: dict[str, str]) -> None:
    documents = {name: text for name, text in said.items() if not name.endswith("json") and name != "findings"}
    leaks = {name: sorted(found) for name, text in documents.items() if (found := latin(text))}
    assert leaks == {}
    assert len(documents) > 60
    assert all(re.search(r"[α-ω]", text) for text in documents.values())


def test_the_search_could_fail(said: dict[str, str]) -> None:
    assert latin("Led by: Zq1, lund") == {"Led", "by"}
    assert put("Led by {who:quoted} at {n}") == "Λεδ βψ {who:quoted} ατ {n}"
    assert put("Led by") in said["agenda p/m md"]


def test_dates_times_and_numbers_are_its_own(said: dict[str, str]) -> None:
    agenda = said["agenda p/m md"]
    assert "9 Μαρτίου 2027" in agenda
    assert "09·00–10·00" in agenda
    assert said["timetable p csv"].count(";") > 20
    assert "Τρίτη" in said["timetable p md"]


def test_findings_are_worded_in_it(said: dict[str, str]) -> None:
    (found,) = [line for line in said["findings"].splitlines() if "title=agenda/stated-differs" in line]
    assert latin(found.partition("::")[2].partition("::")[2].split("%0A")[0]) == set()


def test_the_command_line_takes_it(house: Path, said: dict[str, str]) -> None:
    script = "from jamx.cli.main import main; main()"
    root = ("--root", str(house / "workspace"))
    for arguments in (("agenda", "render", "p/m"), ("--no-color", "agenda", "show", "p/m")):
        done = run(
            house, "-c", script, *root, *arguments, "--language", CODE, *(("--draft",) if "render" in arguments else ())
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert put("Led by") in done.stdout or put("Host") in done.stdout
    assert run(house, "-c", script, *root, "check", "--lang", CODE).returncode == 1
    assert run(house, "-c", script, *root, "check", "--lang", "xx").returncode == 2


def test_what_it_does_not_say_is_said_in_english(house: Path, said: dict[str, str]) -> None:
    script = (
        "from jamx.words.el import TEXTS\nfrom jamx.words.el.documents import DOCUMENTS\n"
        "from jamx.words.catalogue import catalogue\n"
        "del TEXTS['timetable'], TEXTS['lead'], DOCUMENTS['lead']\n"
        "print(catalogue('el').say('timetable'), catalogue('el').say('lead'))\n"
    )
    assert run(house, "-c", script).stdout == "Timetable Led by\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_with_the_same_fields(language: str) -> None:
    """Of every folder there is, without anybody naming it here."""
    texts = import_module(f"jamx.words.{language}").TEXTS
    documents = import_module(f"jamx.words.{language}.documents").DOCUMENTS
    assert gaps(TEXTS, texts) == []
    assert set(documents) == set(DOCUMENTS)


def test_gaps_are_reported() -> None:
    invented = catalogue_of(TEXTS)
    assert gaps(TEXTS, invented) == []
    del invented["timetable"]
    invented |= {"lead": "{who}", "more of it": "x"}
    assert gaps(TEXTS, invented) == ["lead: other fields", "more of it: nobody asks for it", "timetable: missing"]
