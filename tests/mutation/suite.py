"""Tests collected once, run again and again in processes split off: each sees the modules as they were imported."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import sys
import time
import warnings
from typing import TYPE_CHECKING, NamedTuple

import coverage
import pytest
from _pytest.runner import runtestprotocol
from coverage.exceptions import CoverageWarning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

_TIMES_SLOWER = 15
"""How much longer than usual a test may take before it counts as running for ever."""
_MEMORY = 4 << 30


class Reach(NamedTuple):
    """What a test touches, and how long it takes (seconds of the processor).

    Attributes:
        lines: Lines by file.
    """

    seconds: float
    lines: Mapping[str, Sequence[int]]


class Suite:
    """The tests of some folders.

    Attributes:
        items: Tests by name.
    """

    def __init__(self, session: pytest.Session, base: Path, patience: float) -> None:
        """Names the tests that were collected.

        Args:
            session: The run that has collected them.
            base: A folder for the files of tests.
            patience: Seconds that any test may take.
        """
        self._session = session
        self._patience = patience
        self._base = base
        self.items = {item.nodeid: item for item in session.items}

    def run(self, names: Iterable[str], seconds: Mapping[str, float], before: Callable[[], object]) -> tuple[str, str]:
        """Runs tests in a process of their own until one fails.

        Args:
            names: The tests, in order.
            seconds: How long each takes as a rule.
            before: What is done first in that process.

        Returns:
            `killed`, `timed out` or `survived`, and the test that told.
        """
        note = self._base / "running"

        def work() -> int:
            before()
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
            for name in names:
                note.write_text(name, encoding="utf-8")
                signal.setitimer(signal.ITIMER_PROF, self._patience + _TIMES_SLOWER * seconds.get(name, 0))
                if not self._passes(name):
                    return 1
            return 0

        note.write_text("", encoding="utf-8")
        status = self._split_off(work)
        if os.WIFSIGNALED(status):
            return ("timed out" if os.WTERMSIG(status) == signal.SIGPROF else "killed"), note.read_text("utf-8")
        return ("killed" if status else "survived"), (note.read_text("utf-8") if status else "")

    def measure(self, names: Sequence[str], include: str) -> dict[str, Reach]:
        """What tests touch, in a process of their own.

        Raises:
            SystemExit: One of them fails as things are.
        """
        answer = self._base / "reach.json"
        if os.WEXITSTATUS(self._split_off(lambda: self._measure(names, include, answer))):
            told = answer if answer.exists() else self._base / "error"
            raise SystemExit(f"the tests do not pass as things are: {told.read_text('utf-8')}")
        return {name: Reach(*said) for name, said in json.loads(answer.read_text("utf-8")).items()}

    def _measure(self, names: Sequence[str], include: str, answer: Path) -> int:
        measured = coverage.Coverage(data_file=None, config_file=False, include=[include], messages=False)
        seconds = {}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", CoverageWarning)
            measured.start()
            for name in names:
                measured.switch_context(name)
                begun = time.process_time()
                if not self._passes(name):
                    answer.write_text(name, encoding="utf-8")
                    return 1
                seconds[name] = time.process_time() - begun
            measured.stop()
            data = measured.get_data()
        lines: dict[str, dict[str, list[int]]] = {name: {} for name in names}
        for path in data.measured_files():
            for line, contexts in data.contexts_by_lineno(path).items():
                for name in contexts:
                    lines[name].setdefault(path, []).append(line)
        answer.write_text(json.dumps({name: (seconds[name], lines[name]) for name in names}), encoding="utf-8")
        return 0

    def _passes(self, name: str) -> bool:
        item = self.items[name]
        item._initrequest()
        return all(not report.failed for report in runtestprotocol(item, log=False, nextitem=None))

    def _split_off(self, work: Callable[[], int]) -> int:
        def inside() -> int:
            self._session.config._tmp_path_factory._basetemp = own_folder(self._base)
            return work()

        return split_off(self._base, inside)


def own_folder(base: Path) -> Path:
    """A folder for the process that asks."""
    own = base / str(os.getpid())
    own.mkdir(exist_ok=True)
    return own


def split_off(base: Path, work: Callable[[], int | None], *, silent: bool = True) -> int:
    """The status of a process that does some work, in silence, and ends at once.

    Args:
        base: Where it may have made a folder of its own, which is removed.
        work: The work; what it answers is the process's exit code.
        silent: Whether nothing it prints is seen.
    """
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            if silent:
                silence = os.open(os.devnull, os.O_WRONLY)
                os.dup2(silence, 1)
                os.dup2(silence, 2)
            code = work() or 0
        except BaseException as error:  # noqa: BLE001 - whatever a mutant does, its process ends here
            (base / "error").write_text(repr(error), encoding="utf-8")
        finally:
            sys.stdout.flush()
            os._exit(code)
    _, status = os.waitpid(child, 0)
    shutil.rmtree(base / str(child), ignore_errors=True)
    return status


def with_tests(arguments: Sequence[str], base: Path, patience: float, work: Callable[[Suite], object]) -> None:
    """Collects tests and does some work with them.

    Args:
        arguments: Folders and files, as pytest takes them.
        base: A folder for the files of tests.
        patience: Seconds that any test may take.
        work: What is done when they are collected.

    Raises:
        SystemExit: They cannot be collected.
    """
    options = ["-q", "--no-header", "--no-summary", "--tb=no", "-p", "no:cacheprovider"]
    code = pytest.main([*options, *arguments], plugins=[_Instead(lambda session: work(Suite(session, base, patience)))])
    if code != pytest.ExitCode.OK:
        raise SystemExit(f"cannot collect {' '.join(arguments)}: {code!r}")


class _Instead:
    """Work that is done instead of running the tests."""

    def __init__(self, work: Callable[[pytest.Session], object]) -> None:
        self._work = work

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        capture = session.config.pluginmanager.getplugin("capturemanager")
        with capture.global_and_fixture_disabled():
            self._work(session)
        return True
