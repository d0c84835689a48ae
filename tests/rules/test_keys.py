"""Rules that go by lists of keys or signs: each of them by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from test_limits import programme, told

if TYPE_CHECKING:
    from pathlib import Path

_TITLED = "title: {}"
TWICE = {
    "programme.yaml": {
        **dict.fromkeys(("phases", "milestones", "deliverables", "tasks", "tracks", "groups"), _TITLED),
        **dict.fromkeys(("goals", "services", "sources"), _TITLED),
    },
    "meetings/m.yaml": {
        **dict.fromkeys(("outcomes", "tasks", "agenda"), _TITLED),
        "occasions": "date: 2022-09-15, place: {}",
    },
    "agendas/a.yaml": dict.fromkeys(("outcomes", "tasks", "items"), _TITLED),
}
LISTS = [(file, key, said) for file, keys in TWICE.items() for key, said in keys.items()]


@pytest.mark.parametrize("alike", [True, False], ids=["alike", "different"])
@pytest.mark.parametrize(("file", "key", "said"), LISTS, ids=[f"{file}-{key}" for file, key, _ in LISTS])
def test_an_id_is_there_once_in_each_list(tmp_path: Path, file: str, key: str, said: str, alike: bool) -> None:
    entries = f"  - {{id: a, {said.format('A')}}}\n  - {{id: {'a' if alike else 'b'}, {said.format('B')}}}\n"
    lines = told(tmp_path, "reference/duplicate-id", f"# file: {file}\ntitle: T\n{key}:\n{entries}")

    assert lines == (["4 error"] if alike else [])


@pytest.mark.parametrize("key", ["text", "purpose", "background", "approach", "facilitator_notes"])
def test_a_text_that_is_all_cut_off(tmp_path: Path, key: str) -> None:
    assert told(tmp_path, "text/cut-off", f"title: M\n{key}: #all of it\n") == ["2#all note"]
    assert told(tmp_path, "text/cut-off", f"title: M\n{key}: Some #of it\n") == ["2 note"]
    assert told(tmp_path, "text/cut-off", f"title: M\n{key}: Some # of it\n") == []


@pytest.mark.parametrize("key", ["agenda", "tasks", "outcomes"])
def test_a_list_that_is_to_be_filled(tmp_path: Path, key: str) -> None:
    assert told(tmp_path, "text/cut-off", f"title: M\n{key}: #to be filled\n  - title: A\n") == []


@pytest.mark.parametrize("text", ['"Some" ', "'Some' ", "| ", "> ", "|- ", ">+ ", "{sv: 'Some'} "])
def test_a_text_whose_end_is_marked(tmp_path: Path, text: str) -> None:
    below = "\n  Some" if text[0] in "|>" else ""
    assert told(tmp_path, "text/cut-off", f"title: M\npurpose: {text}#checked{below}\n") == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("", []),
        ("status: running\n", []),
        ("language: sv\n", []),
        ("status: running\nlanguage: sv\n", []),
        ("period: 2022\n", ["1 note"]),
        ("status: running\nperiod: 2022\n", ["1 note"]),
        ("period: 2022\npurpose: To meet\n", []),
        ("period: 2022\ngoals: [To meet]\n", []),
    ],
)
def test_a_programme_that_says_more_than_its_name_says_what_it_is_for(
    tmp_path: Path, said: str, expected: list[str]
) -> None:
    assert told(tmp_path, "programme/no-purpose", programme(said, m="")) == expected
    assert told(tmp_path / "empty", "programme/no-purpose", programme(said)) == []


ADDRESSES = {
    "[a](data:x)": 1,
    "![a](data:x)": 1,
    "<data:x>": 1,
    "[a][1]\\n\\n[1]: data:x": 1,
    "[1]\\n\\n[1]: data:x": 1,
    "# One\\n\\n[a](data:x)": 1,
    "data:x": 0,
    "[a](https://example.se)": 0,
    "![a](data:image/png;base64,x)": 0,
}


@pytest.mark.parametrize("text", ADDRESSES)
def test_links_however_they_are_written(tmp_path: Path, text: str) -> None:
    found = told(tmp_path, "text/unsafe-link", f'title: M\npurpose: "{text}"\n')
    assert found == ["2 error"] * ADDRESSES[text]


HEADINGS = {
    "# One": 1,
    "One\\n===": 1,
    "One\\n---": 1,
    "Text\\n\\n## Two": 1,
    "> # One": 1,
    "[a](https://example.se)": 0,
    "![a](i.png)": 0,
    "#One": 0,
    "- One": 0,
}


@pytest.mark.parametrize("text", HEADINGS)
def test_headings_however_they_are_written(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, "text/heading", f'title: M\npurpose: "{text}"\n') == ["2 note"] * HEADINGS[text]


@pytest.mark.parametrize(
    ("where", "line"), [("stated:\n  {}\n", 4), ("tracks:\n  - id: x\n    title: X\n    stated:\n      {}\n", 7)]
)
@pytest.mark.parametrize(("other", "expected"), [("unknown", []), ("3", []), ("1", ["#sum error"])])
def test_a_gap_in_a_table(tmp_path: Path, where: str, line: int, other: str, expected: list[str]) -> None:
    inner = " " * (where.index("{") - where.rindex("\n", 0, where.index("{")) - 1)
    said = where.format(f"meetings: 5\n{inner}by: {{kind: {{Seminar: 2, Webinar: {other}}}}}")
    found = told(tmp_path, "count/differs", programme(said.rstrip("\n")))

    assert [one.lstrip("0123456789") for one in found] == expected
    assert not found or int(found[0].partition("#")[0]) in {line - 1, line}
