"""The judges: where they are, and what is missing where they are not."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATIENCE = 120
"""Seconds a judge may take; a page that keeps one busy for longer has failed."""


def program(*names: str) -> str:
    """The first of some programs that is there; the test is skipped where none is."""
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"{names[0]} is not installed")
    return found


def module(name: str) -> Path:
    """A judge from npm; the test is skipped where it is not installed."""
    if not (MODULES / name).is_dir():
        pytest.skip(f"{name} is not installed: run npm ci in tests/judges")
    return MODULES / name


def _node() -> str:
    node = program("node")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(version.removeprefix("v").split(".")[0]) < 20:
        pytest.skip(f"node {version} is too old for playwright-core")
    return node


def browse(pages: Sequence[dict[str, Any]], patience: int = PATIENCE) -> dict[str, dict[str, Any]]:
    """What Chromium saw on each page, by the page's name."""
    node, executable = _node(), program(*BROWSERS)
    for name in ("playwright-core", "axe-core"):
        module(name)
    order = json.dumps({"executable": executable, "pages": list(pages)})
    made = subprocess.run(
        [node, str(HERE / "browser.mjs")], input=order, capture_output=True, text=True, timeout=patience, check=False
    )
    assert made.returncode == 0, made.stderr[-4000:]
    return {seen["name"]: seen for seen in json.loads(made.stdout)}


def validate(files: Sequence[Path]) -> list[dict[str, Any]]:
    """Everything the Nu HTML checker says about some pages."""
    java, jar = program("java"), module("vnu-jar") / "build/dist/vnu.jar"
    made = subprocess.run(
        [java, "-jar", str(jar), "--format", "json", *map(str, files)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    messages: list[dict[str, Any]] = json.loads(made.stderr)["messages"]
    assert made.returncode == 0 or messages, made.stderr
    return messages
