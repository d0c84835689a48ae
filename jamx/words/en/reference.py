"""English: findings about what names lead to."""

from __future__ import annotations

REFERENCE: dict[str, str] = {}
