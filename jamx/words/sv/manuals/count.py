"""Svenska: manuals of the family count: totals against what is listed."""

from __future__ import annotations

MANUALS = {
    "count/differs": """
Ett uppgivet antal stämmer inte med det som är inskrivet.

Antal meddelas tidigt, i en inbjudan eller en presentation, och listorna ändras efteråt. `stated` bevarar det som
sades, och regeln räknar det som står i filerna: organisationer som deltar (en post som står för flera är så många
som dess `count`), träffar som inte är inställda, deras dagar (av flera tillfällen ett), teman, grupper, spår,
deltagare och tabeller som `by: {county: …}`. En grupps `count` jämförs med organisationerna i dess `members`; det
blir en varning, för någon kan ha räknat personer. Det som inte är inskrivet alls, eller inte är känt, jämförs inte.
Det som bara är till för en grupp, eller inte hör till något spår, går bra både att räkna med och att utelämna. Får
någon välja bland träffarna duger varje antal som går att välja.
""",
}
