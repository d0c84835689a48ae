"""English: findings about how files read: source, schema, ignore, template."""

from __future__ import annotations

READING: dict[str, str] = {}
