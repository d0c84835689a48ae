"""The page of what files may say, from the models."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from docs.making.examples import example
from docs.making.markdown import MADE, cell, code, table
from docs.making.shapes import Taken, keys, of, only_entries, shorthands, taken
from docs.making.spellings import scalars
from jamx.api.schemas import described
from jamx.model.agenda import KINDS, PAUSES
from jamx.model.key_manual import about_class
from jamx.model.kinds import Kind, model_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docs.making.shapes import Key
    from jamx.model.entry import Entry

_FILES = {
    Kind.MEETING: "One gathering, of one day or more. The name of the file is its id.",
    Kind.PROGRAMME: "What an organiser runs for organisations over a period. The name of its folder is its id.",
    Kind.ORGANISATIONS: "Who takes part, and as what: an id, a colon, and below it what is known. The one at the "
    "top of the workspace is shared: an organisation without a name in a programme is the one of that id there.",
    Kind.AGENDA: "A meeting without date and place, for several meetings to use. The same keys as a meeting, and "
    "the items under `items`.",
    Kind.CHECKLIST: "Tasks or questions somebody works through; with `answers`, a self-assessment.",
    Kind.PARTICIPANTS: "Who comes: an organisation, functions, and what they take part in. Names are never needed. "
    "The file stays out of git.",
    Kind.FOLLOW_UP: "What an organisation has done; the file is named after it. The keys are `meeting/task`, or the id "
    "of a task of the programme. `jamx checklist done` writes it.",
    Kind.CONFIGURATION: "Settings of the whole workspace. Each may be left out, and so may the file.",
    Kind.BREAKS: "School breaks: what is known of some years, and what is usual.",
}
"""In the order of the page: what most people write first."""


_MORE = {
    "Item": f"Kinds that are pauses: {', '.join(map(code, PAUSES))}. Others that jamx knows: "
    f"{', '.join(code(kind) for kind in KINDS if kind not in PAUSES)}. "
    "Kinds of your own stand in `jamx.yaml` under `kinds`.",
    "Task": "The owner is `each organisation`, `organiser`, `host`, `mentor`, `mentor or host`, or the id of a "
    "function, a group or an organisation.",
}
"""What is to be known of a class beside its keys."""


def file_format_page() -> str:
    """Every kind of file, every key, every way to write a value."""
    parts = [MADE, "", "# What files may say", "", *_preface()]
    parts += ["", "## Files", "", *_files()]
    for kind, prose in _FILES.items():
        parts += ["", f"## {kind.value}", "", *_kind(kind, prose)]
    parts += ["", "## Entries", "", "What stands inside the files above, in the order of the alphabet."]
    for model in sorted(_inner(), key=lambda one: one.__name__):
        parts += ["", f"### {model.__name__}", "", *_entry(model)]
    parts += ["", "## Values", "", *_values_preface(), *scalars()]
    return "\n".join(parts) + "\n"


def _preface() -> Iterator[str]:
    yield "Files are YAML, in block style: a key, a colon, a blank, a value; what belongs to a key stands below it,"
    yield "moved in; the entries of a list begin with `- `. Lines that begin with `#` are comments."
    yield ""
    yield "- Most keys may be left out. Those that must be there are marked *required*."
    yield "- Any value may be `unknown` or `undecided`: a gap that is admitted is no fault."
    yield "- Every entry may have `ref` (a diary number, which only the organiser sees) and keys of your own that begin"
    yield "  with `x-`."
    yield "- Where a list may stand, one alone will do."
    yield "- Editors with a YAML language server explain all this while you write: see"
    yield "  [the schemas](schemas/meeting.json), which `jamx init` puts into the workspace."


def _files() -> Iterator[str]:
    where = {one.kind: one.where for one in described()}
    rows = ((f"[{kind.value}](#{kind.value})", code(where[kind.value])) for kind in _FILES)
    yield from table(("Kind", "Where it stands"), rows)


def _kind(kind: Kind, prose: str) -> Iterator[str]:
    whole = of(model_of(kind))
    yield f"{prose}"
    if kind in {Kind.ORGANISATIONS, Kind.PARTICIPANTS, Kind.FOLLOW_UP}:
        yield from (
            "",
            f"The file is a {'list of' if kind is Kind.PARTICIPANTS else 'mapping of ids to'} entries with these keys.",
        )
    yield from ("", *_keys(whole.models[0]))


def _entry(model: type[Entry]) -> Iterator[str]:
    yield about_class(model)
    short = list(shorthands(model))
    if short:
        yield from ("", f"May also be {' or '.join(short)}.")
    if model.__name__ in _MORE:
        yield from ("", _MORE[model.__name__])
    yield from ("", *_keys(model))


def _keys(model: type[Entry]) -> Iterator[str]:
    rows = (_row(model, key) for key in keys(model))
    yield from table(("Key", "What it takes", "For example", "What it is for"), rows)


def _row(model: type[Entry], key: Key) -> tuple[str, str, str, str]:
    default = f" Unless said: {key.default}." if key.default else ""
    name = f"{code(key.name)} *required*" if key.required else code(key.name)
    return name, key.takes, _example(model, key), cell(key.about + default)


def _example(model: type[Entry], key: Key) -> str:
    """An example as it would stand in a file; entries are shown where they are described."""
    said = None if only_entries(key) else example(model.__name__, key.name)
    return "" if said is None else code(written(said))


def written(value: Any) -> str:
    """A value on one line, in YAML's flow style."""
    if isinstance(value, list):
        return f"[{', '.join(map(written, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {written(child)}' for key, child in value.items())}}}"
    return json.dumps(value) if value.startswith("#") or ": " in value else value


def _takes(model: type[Entry], key: str) -> Taken:
    name = next(name for name, field in model.model_fields.items() if (field.alias or name) == key)
    return taken(model, name)


def every_model() -> list[type[Entry]]:
    """Every class that a file may hold, in the order in which the files lead to them."""
    waiting: list[type[Entry]] = [of(model_of(kind)).models[0] for kind in _FILES]
    found: list[type[Entry]] = []
    for model in waiting:
        if model not in found:
            found.append(model)
            waiting += [one for key in keys(model) for one in _takes(model, key.name).models]
    return found


def _inner() -> list[type[Entry]]:
    files = [of(model_of(kind)).models[0] for kind in _FILES]
    inside = [one for model in every_model() for key in keys(model) for one in _takes(model, key.name).models]
    return [model for model in every_model() if model not in files or model in inside]


def _values_preface() -> Iterator[str]:
    yield "Nothing is guessed: `no`, `10:20` and `0701234567` stay what you wrote, and what can mean two things is"
    yield "refused with a way out."
