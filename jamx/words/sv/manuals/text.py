"""Svenska: manuals of the family text: titles and texts."""

from __future__ import annotations

MANUALS = {
    "text/cut-off": """
Ett `#` klipper av en text: det som står efter är en kommentar, som ingen får läsa.

I YAML börjar en kommentar vid ett `#` med blanksteg framför, även mitt i en mening. `Meeting #2` blir då bara
`Meeting`, och inget dokument säger något om det. Regeln tittar på ett `#` som följs direkt av ett ord eller en
siffra. En kommentar med blanksteg efter `#`, som de flesta skriver, får vara kommentar. Det får också den som står
efter ett datum, en längd eller ett annat värde som inte är text. Sätt texten inom citattecken.
""",
    "text/heading": """
En rubrik står inne i en text.

Rubrikerna i dokumenten kommer från `title`. En rubrik inne i en text skulle bryta ordningen för den som lyssnar på
sidan eller hoppar från rubrik till rubrik, och skrivs därför ut tecken för tecken.
""",
    "text/link": """
En länk säger inte vart den leder, eller leder till en fil som inte finns.

Den som hoppar från länk till länk hör bara `here`, `läs mer`, `länk`. Låt länken stå på orden som talar om vad den
leder till. Leder länken till en fil letar jamx efter den bredvid filen där länken står, i programmets mapp och
överst i arbetsytan. Webbadresser slås inte upp.
""",
    "text/unsafe-link": """
En länk skulle köra ett program, eller öppna en fil på läsarens egen dator.

Adresser som börjar med `javascript:`, `vbscript:`, `data:`, `file:` och liknande har ingenting att göra i ett
dokument som andra öppnar. På webbsidor utelämnas de ändå, men den som kopierar texten får dem med sig.
""",
    "text/image": """
En bild har ingen alternativtext.

Den som inte ser bilden vet inte ens att den finns där. Textdokument, webbsidor och skärmläsare använder alla det
som står inom hakparenteserna.
""",
    "text/language": """
En fil finns bara delvis på arbetsytans språk, eller har ett lands kod där språkets ska stå.

Om översättningar säger regeln ingenting om inte `jamx.yaml` nämner flera språk (`languages`). En text utan språk är på
filens språk. Namn på orter, lokaler, organisationer och personer är desamma på alla språk, och det som bara arrangören
läser behöver inte översättas. Ett program där ingenting är översatt än får en enda upplysning, inte en för varje fil.

Språk är `sv`, `da` och `en`; `se`, `dk`, `gb`, `uk` och `us` är länder, och det som står under dem får den som läser
på språket aldrig se. Eftersom `se` också är nordsamiska och `uk` ukrainska nämns de inte när det andra språket står
bredvid.
""",
}
