"""The generated pages leave nothing out: compared with `--help` and with the published schemas, which others make."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Annotated, Any

import pytest
from pydantic import TypeAdapter

from docs.making import spellings
from docs.making.examples import BY_KEY, OWN, example
from docs.making.file_format import every_model, file_format_page
from docs.making.shapes import SCALARS, keys, only_entries
from docs.making.templates import BLOCKS, TEMPLATES, blocks
from jamx.model.agenda import KINDS
from jamx.model.kinds import Kind
from tests.docs.pages import DOCS, Page
from tests.docs.reader import Reader

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.model.entry import Entry

COMMANDS = (DOCS / "commands.md").read_text(encoding="utf-8")
FORMAT = (DOCS / "file-format.md").read_text(encoding="utf-8")
SCHEMAS = {kind.value: json.loads((DOCS / "schemas" / f"{kind.value}.json").read_bytes()) for kind in Kind}
MODELS = every_model()
EVERYWHERE = {"ref"}


def section(page: str, title: str, level: int) -> str:
    """What stands below a heading."""
    found = re.search(
        rf"^{'#' * level} {re.escape(title)}\n(.*?)(?=^#{{1,{level}}} |\Z)", page, re.DOTALL | re.MULTILINE
    )
    assert found is not None, title
    return found[1]


def help_of(words: list[str], tmp_path: Path) -> str:
    said = Reader(Page(DOCS / "commands.md", "en", ()), tmp_path).run(["jamx", *words, "--help"])
    assert said is not None
    assert said[1] == 0
    return said[0]


def leaves(words: list[str], tmp_path: Path) -> list[list[str]]:
    """Every command, as `--help` leads to it: the sections that are neither options, arguments nor examples."""
    sections = re.findall(r"^(\w[\w ]*):\n((?:  .*\n)+)", help_of(words, tmp_path), re.MULTILINE)
    told = "".join(body for name, body in sections if name not in {"Options", "Arguments", "Examples"})
    below = re.findall(r"^  ([a-z]+)  ", told, re.MULTILINE)
    return [leaf for one in below for leaf in leaves([*words, one], tmp_path)] or [words]


def test_every_command_and_every_option_has_its_place(tmp_path: Path) -> None:
    found = leaves([], tmp_path)
    assert ["agenda", "render"] in found
    assert len(found) > 20
    for words in found:
        text = section(COMMANDS, " ".join(["jamx", *words]), 2)
        options = re.findall(r"^  (?:-\w, )?(--[a-z][a-z-]+)", help_of(words, tmp_path), re.MULTILINE)
        assert options
        assert [option for option in options if option != "--help" and f"`{option}`" not in text] == [], words


def test_shared_options_have_their_place(tmp_path: Path) -> None:
    text = section(COMMANDS, "Options of every command", 2)
    for option in re.findall(r"^  (--[a-z-]+)", help_of([], tmp_path), re.MULTILINE):
        assert f"`{option}`" in text or "completion" in option


@pytest.mark.parametrize("kind", [kind.value for kind in Kind])
def test_every_key_of_the_schemas_has_its_place(kind: str) -> None:
    schema = SCHEMAS[kind]
    said = section(FORMAT, kind, 2)
    assert [key for key in schema.get("properties", {}) if f"`{key}`" not in said and key not in EVERYWHERE] == []
    for name, definition in schema["definitions"].items():
        shapes = definition.get("anyOf", [definition])
        properties = [key for shape in shapes for key in shape.get("properties", {})]
        if "description" in definition and properties:
            text = inner(name)
            assert [key for key in properties if f"`{key}`" not in text and key not in EVERYWHERE] == [], name


def inner(name: str) -> str:
    """The section of a class: of its own, or of the file that is nothing but such entries."""
    whole = {"Organisation": "organisations", "Participant": "participants", "Progress": "follow-up"}
    return section(FORMAT, whole[name], 2) if name in whole else section(FORMAT, name, 3)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_example_is_one(model: type[Entry]) -> None:
    """What stands for a key is what the key takes."""
    for key in keys(model):
        said = example(model.__name__, key.name)
        if said is None:
            continue
        name = next(name for name, field in model.model_fields.items() if (field.alias or name) == key.name)
        field = model.model_fields[name]
        if only_entries(key):
            continue
        kind: Any = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
        assert TypeAdapter(kind).validate_python(said) is not None, key.name


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_nothing_that_is_written_lacks_an_example(model: type[Entry]) -> None:
    wanting = [key.name for key in keys(model) if not only_entries(key) and example(model.__name__, key.name) is None]
    assert wanting == []


def test_no_example_is_for_nothing() -> None:
    known = {(model.__name__, key.name) for model in MODELS for key in keys(model)}
    assert {key for _, key in known} >= set(BY_KEY)
    assert known >= set(OWN)


def test_every_value_is_described() -> None:
    assert {scalar.title for scalar in spellings.SCALARS} | {"Markdown"} == set(SCALARS.values())


@pytest.mark.parametrize(
    ("title", "written", "read"),
    [
        ("time", "9.30-10", "09.30–10.00"),
        ("time", "1 pm", "from 13.00"),
        ("duration", "1,5 h", "90 minutes"),
        ("duration", "20–40 min", "20 minutes to 40 minutes"),
        ("effort", "5 days", "5 days of 8 hours"),
        ("length", "1.5 years", "1.5 years"),
        ("date", "2027-W11", "somewhere within: 2027-03-15 to 2027-03-21"),
        ("date", "2027-03-09/2027-03-10", "lasts: 2027-03-09 to 2027-03-10"),
        ("date", "15/9 2027", "refused: write `2027-09-15`"),
        ("due date", "3 days before meeting-2", "3 days before `meeting-2`"),
    ],
)
def test_spellings_are_read_as_the_page_says(title: str, written: str, read: str) -> None:
    assert f"| `{written}` | {read} |" in section(FORMAT, title, 3)


def test_kinds_of_items_are_listed() -> None:
    text = section(FORMAT, "Item", 3)
    assert [kind for kind in KINDS if f"`{kind}`" not in text] == []


def test_page_is_made_alike_twice() -> None:
    assert file_format_page() == file_format_page()


def test_every_block_of_every_template_is_told() -> None:
    page = (DOCS / "templates.md").read_text(encoding="utf-8")
    for path in sorted((DOCS.parent / "templates").iterdir()):
        named = set(re.findall(r"{%-? *block (\w+)", path.read_text(encoding="utf-8")))
        assert named <= set(BLOCKS), path.name
        line = next((line for line in page.splitlines() if line.startswith(f"| `{path.name}` |")), "")
        assert [name for name in named if f"`{name}`" not in line] == [], path.name
    assert {name for path in TEMPLATES.iterdir() if path.suffix != ".css" for name in blocks(path)} == set(BLOCKS)
