"""Svenska: manuals of the family privacy: what is known of people."""

from __future__ import annotations

MANUALS = {
    "privacy/identity-number": """
Ett personnummer står i en fil.

Git sparar varje version av en fil, så ett nummer som en gång är incheckat går knappt att få bort, och jamx behöver
det aldrig. Tolv siffror, eller sex och fyra med ett tecken emellan, är ett fel som varken kommentarer eller
inställningar tystar när datumet finns och kontrollsiffran stämmer. Det gäller också samordningsnummer. Tio siffror
i rad, eller en dag i vår tid med ett klockslag efter (`20220915-0930`), kan vara något annat och blir en varning.
Ett organisationsnummer är inget personnummer. Regeln läser kommentarerna i filerna också. Inget meddelande upprepar
numret.
""",
    "privacy/health": """
Uppgifter om en person säger något om hälsan: allergier, sjukdomar eller funktionsnedsättningar.

Uppgifter om specialkost, allergier och funktionsnedsättningar är känsliga, och git glömmer aldrig. Fråga i samband
med anmälan, ge köket och lokalen bara antal och radera svaren efteråt; bland deltagare, bemanning och kontakter har
de ingen plats. Regeln ser på vad kolumnerna heter, på svenska och engelska, även era egna (`x-allergi`). Det som
står i löpande text om en träff (”specialkost går att beställa”) är inte uppgifter om någon. jamx tar inte med något
av detta i sina dokument.
""",
    "privacy/contact": """
En personlig e-postadress eller ett mobilnummer står i en fil som andra läser.

Det som står i ett programs filer hamnar i dokument, på webbsidor och i git. Människor byter tjänst, men funktionens
egen brevlåda (`info@`, `registrator@`) är kvar, och det är växeln också. Vems adressen är framgår av formen:
`fornamn.efternamn@`, en privat leverantör, ett mobilnummer. Regeln säger ingenting om en post med `internal: yes`,
och ingenting om deltagarlistan, som inte bör finnas i git över huvud taget.
""",
    "privacy/tracked-participants": """
Deltagare med namn sparas av git.

Git kan inte glömma: den som får en kopia får alla namn som någonsin har stått där. För jamx räcker det med
organisation och funktioner. Behövs namnen, håll `participants.yaml` utanför git (`.gitignore`), så som `jamx init`
gör. Utan git, eller i en mapp som git inte litar på, säger regeln ingenting.
""",
    "privacy/expired": """
En uppgift om någon sparas längre än vad som har sagts.

`keep_until` är den sista dag som uppgiften får finnas kvar, enligt vad deltagarna fick veta när de anmälde sig.
Utan dagens datum (`--today`) säger regeln ingenting.
""",
}
