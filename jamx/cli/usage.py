"""Wrong use: what the person at the keyboard can put right."""

from __future__ import annotations


class UsageFault(Exception):  # noqa: N818 - it is the use that is at fault
    """A command that cannot be carried out as it was given."""
