"""The tests on every Python and with the oldest libraries that are allowed: `nox`, or `nox -s quick` in some minutes.

Pythons that are not on this machine are left out, and nox says so; `nox --download-python auto` has uv fetch them.
What follows `--` goes to pytest.
"""

from __future__ import annotations

import nox

PYTHONS = ["3.11", "3.12", "3.13"]
LOWEST = "3.11"
QUICK = [
    "tests/test_api.py",
    "tests/test_python_face.py",
    "tests/source/test_agreement.py",
    "tests/source/test_document.py",
    "tests/source/test_load.py",
    "tests/workspace",
    "tests/words",
    "tests/render/test_calendars.py",
    "tests/render/test_golden.py",
    "tests/render/test_templates.py",
    "tests/office/test_docx.py",
    "tests/office/test_xlsx.py",
    "tests/cli/test_check.py",
    "tests/cli/test_render.py",
    "tests/cli/test_surroundings.py",
]
"""Where another Python, or another version of a library, would show first."""
UNTYPED = ["--deselect", "tests/test_house.py::test_tool_is_content[mypy]"]
"""Old libraries have no types, or others; what jamx says of its own is judged with the newest."""

nox.needs_version = ">=2024.10.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.download_python = "never"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["tests", "lowest", "lint", "docs"]


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Every test, with the newest libraries."""
    session.install("--editable", ".[dev]")
    session.run("pytest", *session.posargs)


@nox.session(python=LOWEST, venv_backend="uv")
def lowest(session: nox.Session) -> None:
    """Every test, with the oldest libraries that pyproject.toml allows."""
    session.install("--resolution", "lowest-direct", "--editable", ".[dev]")
    session.run("pytest", *UNTYPED, *session.posargs)


@nox.session(python=PYTHONS)
def quick(session: nox.Session) -> None:
    """Some tests, with the newest libraries."""
    session.install("--editable", ".[dev]")
    session.run("pytest", "--quiet", *(session.posargs or QUICK))


@nox.session(python=LOWEST, venv_backend="uv")
def quick_lowest(session: nox.Session) -> None:
    """Some tests, with the oldest libraries."""
    session.install("--resolution", "lowest-direct", "--editable", ".[dev]")
    session.run("pytest", "--quiet", *(session.posargs or QUICK))


@nox.session
def lint(session: nox.Session) -> None:
    """Form, lint and types."""
    session.install("--editable", ".[dev]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")


@nox.session
def docs(session: nox.Session) -> None:
    """The pages that are made from rules, models and cases, made anew."""
    session.install("--editable", ".[dev]")
    session.run("python", "docs/generate.py")
