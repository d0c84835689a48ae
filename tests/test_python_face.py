"""The examples of `docs/python.md` print what stands below them, run in their order; the face is what the page says."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

import jamx
from jamx import api
from tests.conftest import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PAGE = REPOSITORY / "docs" / "python.md"
_BLOCK = re.compile(r"^```python\n(?P<code>.*?)^```\n(?:\n```text\n(?P<said>.*?)^```\n)?", re.MULTILINE | re.DOTALL)


def test_examples_print_what_the_page_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    """With `--update-golden` the page is written anew."""
    monkeypatch.chdir(tmp_path)
    text = PAGE.read_text(encoding="utf-8")
    names: dict[str, Any] = {"__name__": "example"}
    pieces, end = [], 0
    blocks = list(_BLOCK.finditer(text))
    for block in blocks:
        line = text[: block.start("code")].count("\n")
        exec(compile("\n" * line + block["code"], str(PAGE), "exec"), names)
        said = capsys.readouterr().out
        pieces += [
            text[end : block.start()],
            f"```python\n{block['code']}```\n",
            f"\n```text\n{said}```\n" if said else "",
        ]
        end = block.end()
    assert len(blocks) > 7
    made = "".join([*pieces, text[end:]])
    if request.config.getoption("--update-golden"):
        PAGE.write_bytes(made.encode())
    assert made == text


def test_the_page_names_everything_that_may_be_raised() -> None:
    text = PAGE.read_text(encoding="utf-8")
    raised = [name for name in api.__all__ if inspect.isclass(face(name)) and issubclass(face(name), Exception)]
    assert len(raised) > 10
    assert [name for name in raised if f"`{name}`" not in text] == []


def face(name: str) -> Any:
    return getattr(api, name)


def test_the_face_is_complete() -> None:
    assert set(jamx.__all__) - {"__version__"} <= set(api.__all__)
    assert len(set(api.__all__)) == len(api.__all__)
    for name in api.__all__:
        assert face(name) is not None
    for name in set(jamx.__all__) - {"__version__"}:
        assert getattr(jamx, name) is face(name)


def test_methods_of_a_workspace_take_and_give_names_of_the_face() -> None:
    """Whoever annotates a variable needs its type."""
    public = {name: method for name, method in vars(jamx.Workspace).items() if not name.startswith("_")}
    known = {*api.__all__, "Callable", "Path", "Mapping", "Sequence", "Collection", "Unpack"}
    inner = {"Plan"}  # of `plan()`, which is for the command line and for the rules
    strange = {}
    for name, method in public.items():
        function = method.fget if isinstance(method, property) else method
        said = " ".join(str(one) for one in function.__annotations__.values())
        unknown = {word for word in re.findall(r"\b[A-Z]\w+", said) if word not in known | inner} - {"None"}
        if unknown:
            strange[name] = unknown
    assert strange == {}
    assert len(public) > 15
