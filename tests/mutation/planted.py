"""Puts a mutant where the original was: into functions that exist already, or before the module is imported."""

from __future__ import annotations

import functools
import gc
import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import PathFinder, SourceFileLoader
from types import CodeType, FunctionType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.machinery import ModuleSpec
    from pathlib import Path
    from types import ModuleType

    from mutants import Mutant


class Functions:
    """Every function that there is, by file, first line and qualified name; and what remembers answers."""

    def __init__(self, under: Path) -> None:
        """Looks for them.

        Args:
            under: The folder of the package.
        """
        self._made: dict[tuple[str, int, str], list[FunctionType]] = {}
        self._remembering = []
        for thing in gc.get_objects():
            if isinstance(thing, FunctionType) and thing.__code__.co_filename.startswith(f"{under}/"):
                self._made.setdefault(_key(thing.__code__), []).append(thing)
            elif isinstance(thing, functools._lru_cache_wrapper) and hasattr(thing, "__wrapped__"):
                self._remembering.append(thing)

    def has(self, mutant: Mutant) -> bool:
        """Whether the function that a mutant changes is one of them."""
        name, first = mutant.function or ("", 0)
        return (str(mutant.path), first, name) in self._made

    def plant(self, mutant: Mutant) -> None:
        """Gives the function that a mutant changes its new code, wherever it has been imported to."""
        name, first = mutant.function or ("", 0)
        key = (str(mutant.path), first, name)
        code = next(one for one in _codes(mutant.compiled()) if _key(one) == key)
        for function in self._made[key]:
            function.__code__ = code
        for thing in self._remembering:
            thing.cache_clear()


def _key(code: CodeType) -> tuple[str, int, str]:
    return code.co_filename, code.co_firstlineno, code.co_qualname


def _codes(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes(constant)


def into_import(mutant: Mutant) -> None:
    """From here on, importing the module gives the mutant."""
    sys.meta_path.insert(0, _Finder(mutant))


class _Finder(MetaPathFinder):
    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.origin == str(self._mutant.path):
            spec.loader = _Loader(fullname, spec.origin, self._mutant)
            return spec
        return None


class _Loader(SourceFileLoader):
    def __init__(self, fullname: str, path: str, mutant: Mutant) -> None:
        super().__init__(fullname, path)
        self._mutant = mutant

    def get_code(self, fullname: str) -> CodeType:
        return self._mutant.compiled()
