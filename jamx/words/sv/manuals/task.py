"""Svenska: manuals of the family task: who does what, and by when."""

from __future__ import annotations

MANUALS = {
    "task/no-owner": """
Det framgår inte vem som ansvarar för en uppgift.

Det som inte är någons blir inte gjort. Ansvarig (`owner`) är `each organisation`, `organiser`, `host`, `mentor`, en
funktion, en grupp, en organisation eller något som du skriver med egna ord; `owner: unknown` säger att det inte är
bestämt.
""",
    "task/no-due": """
Det framgår inte när en uppgift ska vara klar.

En uppgift ska vara klar en viss dag (`due: 2023-03-07`), en viss tid från sin träff (`due: 1 week before`) eller
åtminstone före, under, mellan eller efter träffar (`when: before`); `due: unknown` säger att det inte är bestämt.
""",
    "task/due-after-meeting": """
En förberedelse ska vara klar först efter träffen.

Regeln tar bara upp det som är säkert: även den tidigaste dag som kan vara menad ligger efter träffens sista dag.
Detsamma gäller det omvända: det som görs efter träffen (`when: after`) men ska vara klart innan den börjar.
""",
    "task/due-before-known": """
En uppgift ska vara klar innan inbjudan som berättar om den har gått ut.

Inbjudningar är hållpunkter med `kind: invitation`. Den som ska förbereda något behöver först få veta det.
Om själva inbjudan går ut för sent inför träffen är det den som anmärks.
""",
    "task/non-working-day": """
En uppgift ska vara klar en dag då ingen arbetar.

Det som ska vara klart på en söndag görs på fredagen eller på måndagen, och ingen vet vilket. Tid som räknas i
arbetsdagar slutar aldrig en sådan dag. Ligger själva träffen på en sådan dag gäller anmärkningen träffen i stället.
Leveransernas datum bestäms av andra, och programmets sista dag är vad den är, så dem säger regeln ingenting om.
""",
    "task/overdue": """
En uppgifts sista dag har passerat, men ingen har sagt att den är klar.

Vad som är gjort står i `follow-up/`, i en fil för varje organisation, inskrivet för hand eller med
`jamx checklist done`; arrangörens uppgifter står i arrangörens egen fil. Uppgifter för dem som ingen följer upp
(funktioner, grupper, organisationer som inte är inskrivna) anmärker regeln inte på. Den behöver veta vilken dag det
är (`--today`) och säger ingenting om avslutade program.
""",
    "task/effort": """
Mer arbete är planerat än vad som har utlovats.

Programmet utlovar hur mycket arbete det är (`workload`), och uppgifterna för varje organisation och för
funktionerna säger hur mycket de tar (`effort`). Uppgifter som inte säger något räknas inte, så skillnaden är minst
så stor som anmärkningen säger.
""",
    "task/orphan": """
En uppföljning handlar om en uppgift som inte finns.

Antingen har uppgiften bytt namn eller tagits bort sedan någon gjorde den, eller så är namnet felstavat. Nyckeln är
träffen och uppgiften (`traff-1/self-assessment`), id:t för en uppgift eller leverans i programmet, en checklista
och dess post, eller en förutsättning (`mandate`, `preconditions/mandate`).
""",
    "task/unknown-answer": """
En uppföljning svarar något som checklistan inte har bland sina svar.

Checklistan säger vilka svar som finns (`answers: [ja, delvis, nej]`), för alla frågor eller för en enda, och den som
räknar svaren letar bara efter dem. Stor eller liten bokstav spelar ingen roll, och efter svaret får det stå mer
(`ja, sedan i maj`); det som är längre än så hör hemma i `text`. `unknown` säger öppet att svaret saknas.
""",
}
