"""Svenska: manuals of the family template: templates of your own."""

from __future__ import annotations

MANUALS = {
    "template/unknown-name": """
En fil i `templates/` ersätter ingen av jamx mallar.

jamx hittar en mall på dess namn, så en mall med ett annat namn används aldrig. Däremot får filen vara en del som en
annan av arbetsytans mallar hämtar in.
""",
    "template/error": """
En av arbetsytans mallar går inte att använda.

En fil i `templates/` ersätter jamx egen mall med samma namn. När texten inte är en mall, eller frågar efter något
som dokumentet inte har, skrivs inget dokument.
""",
    "template/adjusted": """
En av arrangörens färger används i en annan nyans än den som är angiven.

Text och linjer i accentfärgen ska gå att läsa: mot sidans bakgrund, och mot den svaga tonen bakom pauserna, ska
kontrasten vara minst 4,5 till 1 (WCAG 2.2, kriterium 1.4.3). En ljusare färg görs mörkare tills kontrasten räcker,
och en som är för mörk för en mörk skärm görs ljusare. `accent` är tänkt för ljus bakgrund; finns ingen egen
`accent_dark` får den mörka sidan en färg som är gjord av `accent`, och det är inget att anmärka på.
""",
}
