"""What SECURITY.md says of a workspace that somebody else has made: watched from inside the interpreter."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable

WATCHER = """
import json, os, sys

PROGRAMS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile", "pty.spawn")
CHANGES = ("os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.truncate", "os.chmod", "os.symlink", "os.link")
seen = {"programs": [], "network": [], "written": [], "code": []}

def watch(event, arguments):
    if event in PROGRAMS:
        seen["programs"].append([str(one) for one in [arguments[0], *(arguments[1] if len(arguments) > 1 else ())]])
    elif event.startswith(("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto", "urllib.")):
        seen["network"].append(event)
    elif event == "open" and isinstance(arguments[0], (str, bytes)):
        flags = arguments[2] if isinstance(arguments[2], int) else 0
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) and os.fsdecode(arguments[0]) != os.devnull:
            seen["written"].append(os.fsdecode(arguments[0]))
    elif event in CHANGES:
        seen["written"].append(os.fsdecode(arguments[0]))
    elif event == "exec" and not arguments[0].co_filename.startswith("<"):
        seen["code"].append(arguments[0].co_filename)
    elif event == "ctypes.dlopen" and arguments[0]:
        seen["code"].append(str(arguments[0]))

report = sys.argv.pop(1)
sys.addaudithook(watch)
from jamx.cli.main import main
try:
    main()
finally:
    told = json.dumps(seen)
    with open(report, "w") as file:
        file.write(told)
"""

COMMANDS = [
    ["check"],
    ["check", "--format", "sarif"],
    ["check", "--fix", "--diff"],
    ["check", "--changed-since", "HEAD"],
    ["agenda", "render", "p/m", "--to", "md", "--draft"],
    ["agenda", "render", "p/m", "--to", "html", "--draft"],
    ["timetable", "render", "p", "--to", "ics", "--draft"],
    ["checklist", "show", "p"],
    ["programme", "show", "p", "--format", "json"],
]

TRAP = "import pathlib; pathlib.Path(__file__).with_suffix('.ran').touch()\n"
MODULES = ("jamx", "yaml", "jinja2", "git", "conftest", "sitecustomize", "usercustomize", "docx", "pydantic_settings")


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A workspace with traps: programs, modules, hooks, templates and texts that want to be run."""
    root = tmp_path / "hostile"
    write(root, "jamx.yaml", "organiser: {name: A, logo: logo.svg, docx: base.docx}\nrules: {agenda/gap: note}\n")
    write(root, "programmes/p/programme.yaml", "title: !!python/object/apply:os.system ['touch ran']\nlanguage: en\n")
    write(root, "programmes/q/programme.yaml", "title: Q\nlanguage: en\n")
    meeting = 'title: "{{ 7 * 7 }} $(touch ran) `touch ran`"\nagenda:\n  - {title: "=1+1", time: 9–10}\n'
    write(root, "programmes/p/meetings/m.yaml", meeting)
    for name in ("p", "q"):
        write(root, f"programmes/{name}/participants.yaml", "- {name: Kim, organisation: a}\n")
    write(root, "templates/agenda.html", "{{ cycler.__init__.__globals__.os.system('touch ran') }}")
    write(root, "templates/agenda.md", "{% for a in [1] %}{{ ''.__class__.__mro__ }}{% endfor %}")
    write(root, "logo.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    for name in MODULES:
        write(root, f"{name}.py", TRAP)
    for name in ("git", "sh", "python3"):
        program = write(root, name, "#!/bin/sh\ntouch ran\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    subprocess.run(["git", "init", "--quiet", "."], cwd=root, check=True)
    owner = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    subprocess.run(["git", "add", "."], cwd=root, check=True)
    subprocess.run(["git", *owner, "commit", "--quiet", "-m", "First"], cwd=root, check=True)
    for setting in (
        "core.fsmonitor",
        "core.pager",
        "core.sshCommand",
        "diff.external",
        "filter.x.clean",
        "alias.ls-files",
    ):
        subprocess.run(["git", "config", setting, "touch ran; false"], cwd=root, check=True)
    write(root, ".gitattributes", "* filter=x diff=x\n")
    for hook in ("post-index-change", "pre-commit", "fsmonitor-watchman"):
        (root / ".git/hooks" / hook).write_text("#!/bin/sh\ntouch ran\n")
        (root / ".git/hooks" / hook).chmod(0o755)
    return root


@pytest.fixture
def watched(tmp_path: Path) -> Callable[..., dict[str, list[str]]]:
    """Runs a command line and tells what it opened, started and asked for."""
    (tmp_path / "tool").mkdir()
    script = tmp_path / "tool" / "watched.py"
    script.write_text(WATCHER, encoding="utf-8")

    def run(root: Path, *arguments: str, path: str = os.defpath) -> dict[str, list[str]]:
        report = tmp_path / "tool" / "report.json"
        home = tmp_path / "home"
        home.mkdir(exist_ok=True)
        environment = os.environ | {"HOME": str(home), "JAMX_CACHE": str(tmp_path / "cache"), "PATH": path}
        command = [sys.executable, "-B", script, report, *arguments]
        done = subprocess.run(command, cwd=root, env=environment, capture_output=True, timeout=60, check=False)
        assert done.returncode in {0, 1}, done.stderr.decode()
        found: dict[str, list[str]] = json.loads(report.read_text())
        return found

    return run


def listing(root: Path) -> dict[str, tuple[int, bytes]]:
    """Every file of a folder."""
    return {
        path.relative_to(root).as_posix(): (path.stat().st_mode, path.read_bytes())
        for path in root.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_nothing_of_a_workspace_is_run(
    hostile: Path, watched: Callable[..., dict[str, list[str]]], arguments: list[str], tmp_path: Path
) -> None:
    before = listing(hostile)
    seen = watched(hostile, *arguments, path=os.pathsep.join([".", "", str(hostile), os.environ["PATH"]]))
    assert listing(hostile) == before
    assert seen["network"] == []
    own = {Path(path) for path in seen["code"] if Path(path).resolve().is_relative_to(hostile)}
    assert own <= (
        {hostile / "templates/agenda.md", hostile / "templates/agenda.html"} if "agenda" in arguments else set()
    )
    assert {Path(program).name for program, *_ in seen["programs"]} <= {"git"}
    assert [program for program, *_ in seen["programs"] if not Path(program).is_absolute()] == []
    assert [program for program, *_ in seen["programs"] if Path(program).is_relative_to(hostile)] == []
    for _, *words in seen["programs"]:
        assert {word for word in words if word in {"ls-files", "ls-tree", "rev-parse"}}, words
    assert [path for path in seen["written"] if not Path(path).is_relative_to(tmp_path / "cache")] == []


def test_the_watcher_sees(hostile: Path, watched: Callable[..., dict[str, list[str]]]) -> None:
    """Else the tests above would be content with anything."""
    seen = watched(hostile, "check", "--changed-since", "HEAD", path=os.environ["PATH"])
    assert {"rev-parse", "ls-tree", "ls-files"} <= {word for words in seen["programs"] for word in words}
    assert len(seen["code"]) > 100
    seen = watched(hostile, "agenda", "render", "p/m", "--draft")
    assert str(hostile / "templates/agenda.md") in seen["code"]
    seen = watched(hostile, "timetable", "render", "q", "-o", "out.md")
    assert [path for path in seen["written"] if Path(path).is_relative_to(hostile)] != []
