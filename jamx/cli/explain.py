"""`jamx explain`: the manual of the rules."""

from __future__ import annotations

from typing import Annotated

import typer

from jamx.cli.console import text
from jamx.cli.usage import CLOSEST, NOTHING, UsageFault


def _complete(incomplete: str) -> list[str]:
    from jamx.api import RULES  # noqa: PLC0415

    families = dict.fromkeys(rule.family for rule in RULES.values())
    return [name for name in (*families, *RULES) if name.startswith(incomplete)]


def explain(
    context: typer.Context,
    rule: Annotated[
        str | None,
        typer.Argument(
            metavar="[RULE]", help="A rule, such as agenda/gap, or a family, such as agenda.", autocompletion=_complete
        ),
    ] = None,
) -> None:
    """Explain one rule; of a family, or of all, list them, one line each."""
    from jamx.api import RULES, nearest  # noqa: PLC0415 - help needs none of it
    from jamx.api.manuals import explained, listed  # noqa: PLC0415

    if rule is not None and rule in RULES:
        text(explained(RULES[rule], context.obj.language))
        return
    wanted = [one for one in RULES.values() if rule is None or one.family == rule.removesuffix("/*")]
    if not wanted:
        meant = nearest(rule or "", {*RULES, *(one.family for one in RULES.values())}, most=3)
        raise UsageFault("no rule {rule}{closest}", *meant, rule=rule, closest=CLOSEST if meant else NOTHING)
    text(listed(wanted, context.obj.language))
