"""What is read of a file: mappings, lists and texts."""

from __future__ import annotations

from typing import TypeAlias

Value: TypeAlias = "dict[str, Value] | list[Value] | str | None"

NOTHING = frozenset({"", "~", "null"})
"""Plain scalars that mean that there is no value."""

SHORT = max(map(len, NOTHING)) + 1
"""Characters that none of them has."""
