"""Svenska: manuals of the family ignore: comments that acknowledge findings."""

from __future__ import annotations

MANUALS = {
    "ignore/unused": """
En kvittering tystar ingenting.

`# jamx: ignore[regel] skäl` står där någon har sett en anmärkning och låter den vara. När anmärkningen är borta bör
kommentaren också bort, annars döljer den nästa.
""",
    "ignore/no-reason": """
En kvittering säger inte varför.

Den som läser filen nästa år behöver veta varför en motsägelse fick stå kvar.
""",
    "ignore/unknown-rule": """
En kvittering nämner en regel som inte finns.

Då tystar den ingenting. `jamx explain` visar alla regler.
""",
}
