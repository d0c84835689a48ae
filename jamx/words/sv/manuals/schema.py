"""Svenska: manuals of the family schema: what a file may say."""

from __future__ import annotations

MANUALS = {
    "schema/unknown-key": """
En nyckel betyder ingenting där den står.

jamx hoppar aldrig över något i tysthet, för då kunde det som står vid en felstavad nyckel saknas i dokumenten utan
att någon märker det. Vill du ha egna nycklar, låt dem börja med `x-`.
""",
    "schema/missing-key": """
Det saknas en nyckel som resten inte klarar sig utan.

Det är inte mycket som måste finnas i en fil: ett program, en träff och en punkt på dagordningen ska ha var sin
`title`.
""",
    "schema/invalid-value": """
En nyckel har ett värde som den inte kan ha.

Beroende på nyckel ska det stå en text, en lista, ett tal, ja eller nej, eller något av ett fåtal ord. Ett id skrivs
med små bokstäver a–z, siffror och bindestreck, eftersom det också är filnamn och ingår i adresser. Orden
`organiser`, `host`, `mentor` och `all` har en egen betydelse och kan inte vara id.

En träff säger på ett enda sätt när den är: `date` om dagen är bestämd, `dates` om det ska väljas bland flera,
`occasions` om träffen hålls flera gånger. Bredvid en månad, en årstid, `undecided` eller `unknown` får de andra stå.
Dagordningen står antingen vid träffen eller vid dess dagar.

En tidszon (`time_zone`) har en stads namn, till exempel `Europe/Stockholm`. Känner datorn inte till den ger regeln en
varning.
""",
    "schema/time": """
Ett klockslag går inte att läsa.

Skriv `09.30`, eller `09.30–10.00` för start och slut. jamx förstår också `9:30`, `kl. 9.30`, `12-13` och `2 pm`,
men godtar ingenting som kan betyda två saker. Ett klockslag efter midnatt får `+1` efter sig.
""",
    "schema/date": """
Ett datum går inte att läsa, eller är inte skrivet så som jamx skriver datum.

Varje slags datum skrivs på ett enda sätt, så att filerna blir lika varandra: `2022-09-15`, `2022-09-15/2022-09-16`
för flera dagar i följd, `2022-09` för en månad, `mid 2022-09`, `2022-W37` för en vecka, `2022-autumn` och `2022`.
Det som bara är ungefär känt skriver du ungefärligt.
""",
    "schema/duration": """
En längd i tid går inte att läsa.

Skriv `20 min`, `1 h 30 min` eller `half a day`; ett ensamt heltal är minuter. `20–40 min` får variera, och `share`
tar den tid som är kvar.
""",
}
