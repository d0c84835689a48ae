"""`jamx explain`: the manual of the rules."""

from __future__ import annotations

from typing import Annotated

import typer

from jamx.cli.console import text
from jamx.cli.usage import UsageFault


def _complete(incomplete: str) -> list[str]:
    from jamx.api import RULES  # noqa: PLC0415

    return [name for name in RULES if name.startswith(incomplete)]


def explain(
    rule: Annotated[str | None, typer.Argument(help="A rule, such as agenda/gap.", autocompletion=_complete)] = None,
) -> None:
    """Explain one rule; without one, list them all, one line each."""
    from jamx.api import RULES, nearest  # noqa: PLC0415

    if rule is None:
        width = max(map(len, RULES))
        text("".join(f"{one.name:{width}}  {one.severity.value:7}  {one.title}\n" for one in RULES.values()))
        return
    if rule not in RULES:
        meant = nearest(rule, RULES, most=3)
        raise UsageFault(f"no rule {rule}" + (f"; did you mean {', '.join(meant)}?" if meant else ""))
    found = RULES[rule]
    text(f"{found.name} ({found.severity.value})\n\n{found.manual}\n")
