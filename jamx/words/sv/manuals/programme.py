"""Svenska: manuals of the family programme: a programme as a whole."""

from __future__ import annotations

MANUALS = {
    "programme/no-meetings": """
Ett program som talar om träffar har inga.

Det står vilka som förväntas, hur många träffar det blir eller vad som ska göras före var och en, men ingen fil i
`meetings/` säger när. Ett överordnat program har sina träffar i programmen under sig. Ett program som andra är
omgångar av, eller bygger på, är ett koncept, och det är också ett som bara har dagordningar. Ett program som inte
säger något om träffar, eller är avslutat, behöver inga.
""",
    "programme/no-purpose": """
Det står inte vad ett program är till för.

Den som blir tillfrågad om att delta vill veta vad programmet ska leda till, och det vill också den som utvärderar.
Skriv det under `purpose` eller `goals`; för en omgång räcker det att konceptet har det. Så länge programmet inte
har några träffar, eller inte är mer än en rubrik, säger regeln ingenting.
""",
    "programme/track-empty": """
Ett spår har inga träffar, fast andra spår har det.

Antingen saknas träffarna, eller så står det inte `track` i dem. Ett skräddarsytt spår (`tailored: yes`) har inga
gemensamma träffar. Regeln säger ingenting om ett spår där `open` berättar vad som inte är känt, eller om ett som
finns till för faser, hållpunkter eller leveranser. Hör ingen träff till något spår är alla träffar till för alla,
och då är inget spår tomt.
""",
    "programme/goal-unserved": """
Ett av programmets mål har ingen träff som bidrar till det.

Målen för en träff säger vilka av programmets mål de bidrar till: `serves: [skills]`. Ett mål för programmet som
ingen träff nämner är antingen ingens arbete eller inte kopplat till träffarna än. Det är en gissning, och därför är
regeln avstängd om inte `jamx.yaml` ger den en allvarlighetsgrad.
""",
    "programme/selection-dates": """
Datumen för urvalet kommer i en ordning som gör att ingen kan ansöka.

Den som vill vara med ansöker från `apply_from` till `apply_until`, och sedan görs urvalet (`decided`). En sista dag
före den första lämnar ingen dag alls, och ett beslut före sista dagen utesluter den som ansöker i tid. Regeln säger
bara det som är säkert: `2026-03` kan vara vilken dag som helst i mars.
""",
    "programme/selection-open": """
Ett program har börjat med färre organisationer än platser.

Antingen blir platserna stående tomma, eller så är listan inte uppdaterad. Programmet har börjat när en träff är
genomförd (`held`), eller, med `--today`, när den första träffens dag säkert har passerat. En lista utan
organisationer jämförs inte, och avslutade program säger regeln ingenting om.
""",
    "programme/precondition-open": """
En förutsättning är inte på plats, fast programmet har börjat.

En förutsättning är något som en organisation behöver för att delta. När en fil i `follow-up/` säger att den är
`open` eller bara `started`, och programmet har börjat (en träff är `held`, eller den första har passerat enligt
`--today`), bör någon tala med organisationen. Förutsättningar som ingen fil nämner frågar regeln inte efter, och
avslutade program säger den ingenting om.
""",
}
