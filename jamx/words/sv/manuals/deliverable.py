"""Svenska: manuals of the family deliverable: plans and reports."""

from __future__ import annotations

MANUALS = {
    "deliverable/content-missing": """
Ingenting förbereder något som en plan eller en rapport ska innehålla.

Det arbete som leder fram till en leverans ska säga det: `prepares: plan/budget` i en uppgift, en punkt eller ett
mål; `prepares: plan` förbereder hela planen. Ett innehåll som ingenting förbereder är antingen ingens arbete eller
ett arbete som inte är kopplat till leveransen. Det är en gissning, och därför är regeln avstängd om inte
`jamx.yaml` ger den en allvarlighetsgrad.
""",
    "deliverable/no-recipient": """
Det står inte vem som ska ta emot en plan eller en rapport.

Den som skriver behöver veta för vem, och någon behöver få veta att den är på väg. `recipient: unknown` säger öppet
att det inte är känt. Det som är internt, eller inte är beslutat än, behöver ingen mottagare.
""",
    "deliverable/undecided": """
Det är inte bestämt om en plan eller en rapport blir av.

Med `status: undecided` glöms inte en plan med frågetecken bort, och med den här upplysningen glöms inte
frågetecknet bort. I ett avslutat program finns det inte längre något att bestämma.
""",
    "deliverable/after-programme": """
En plan eller en rapport ska vara klar när programmet är slut.

Då finns varken tid, pengar eller uppdrag kvar för att skriva den. Räknas tiden från programmets slut
(`2 months after end of programme`) är det avsiktligt. Datum som fortfarande kan ligga i perioden anmärker regeln
inte på.
""",
    "deliverable/no-deadline": """
Det står inte när en plan eller en rapport ska vara klar.

Utan en sista dag finns det inget att planera bakåt från. En dag, `mid 2013-09` och
`2 months after end of programme` går lika bra; `due: unknown` säger öppet att det inte är känt. Det som redan är
levererat, eller inte är beslutat än, behöver ingen sista dag.
""",
}
