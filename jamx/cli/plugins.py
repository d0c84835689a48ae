"""Spares the command line pydantic's search for plugins."""

from __future__ import annotations

import os
import sys
from types import ModuleType
from typing import Any

_SEARCH = "pydantic.plugin._loader"
_SETTING = "PYDANTIC_DISABLE_PLUGINS"


def without_plugins() -> None:
    """Load no plugins of pydantic, and do not look for any, unless the user's environment says which.

    Told by its own setting to load none, pydantic still imports `importlib.metadata`, which brings the standard
    library's mail parser and archives: 13 ms of processor time, a sixteenth of rendering an agenda. So a module that
    knows of no plugins stands where the search would; whatever else pydantic wants of it, it gets from the real one.
    Only the command line does this: the Python face leaves the process it is used in as it is.
    """
    if _SETTING in os.environ:
        return
    os.environ[_SETTING] = "__all__"
    if "pydantic" not in sys.modules:
        stand_in = ModuleType(_SEARCH)
        vars(stand_in).update(get_plugins=tuple, __getattr__=_of_the_real_one)
        sys.modules[_SEARCH] = stand_in


def _of_the_real_one(name: str) -> Any:
    if name.startswith("__"):  # what the import system asks of every module
        raise AttributeError(name)
    from importlib import import_module  # noqa: PLC0415 - only a pydantic of another make gets here

    del sys.modules[_SEARCH]
    return getattr(import_module(_SEARCH), name)
