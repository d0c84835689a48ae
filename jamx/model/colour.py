"""Colours as `jamx.yaml` gives them: red, green and blue in hexadecimal digits."""

from __future__ import annotations

import re
from typing import Annotated, Any

from jamx.model.named_schema import named
from jamx.model.reads import Reads
from jamx.model.scalars import refuse

_COLOUR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


def _colour(value: Any) -> str:
    if isinstance(value, str) and _COLOUR.fullmatch(value):
        return value.lower()
    raise refuse("colour", value)


Colour = Annotated[str, Reads(_colour), named("colour")]
"""`#0b5394` or `#05a`, in small letters; "" where nobody said one."""
