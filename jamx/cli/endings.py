"""Which format a document is wanted in: the one that was named, else what its file's name ends with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jamx.api import FORMATS
from jamx.cli.usage import UsageFault, one_of

if TYPE_CHECKING:
    from jamx.cli.orders import RenderOrder

USUAL = "md"
"""The format where nothing says which."""
_ALSO = {"htm": "html", "markdown": "md", "text": "txt"}
"""Endings that say the same as another."""
_OLD = frozenset({"doc", "xls"})
"""Endings of programs whose old formats jamx does not make."""
_KNOWN = _OLD.union(*FORMATS.values())


def ending(name: str) -> str | None:
    """The format that the name of a file ends with; None for a name that says nothing of one."""
    said = Path(name).suffix.removeprefix(".").casefold()
    said = _ALSO.get(said, said)
    return said if said in _KNOWN else None


def format_of(order: RenderOrder) -> str:
    """The format of what is to be rendered.

    Raises:
        UsageFault: There is no such format, or the file is called like one of another.
    """
    choices = FORMATS[order.noun]
    one_of("--to", order.to, choices)
    said = ending(order.output) if order.output is not None and _may_be_a_file(order) else None
    if said is None or len(choices) == 1:  # a format that nobody chooses may be called as anybody likes
        return order.to or USUAL
    if order.to is None:
        one_of("-o", said, choices)
        return said
    if said != order.to:
        raise UsageFault(
            "-o {name} --to {to}: the file is called like one in {said}", name=order.output, to=order.to, said=said
        )
    return said


def _may_be_a_file(order: RenderOrder) -> bool:
    """Whether `-o` can name the file of a document; several go to a folder, whatever it is called."""
    output = order.output or ""
    if order.everything or len(order.addresses) > 1 or order.organisation == "all":
        return False
    return not output.endswith(("/", "\\")) and not Path(output).is_dir()
