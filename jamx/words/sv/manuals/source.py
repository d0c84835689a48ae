"""Svenska: manuals of the family source: how a file reads."""

from __future__ import annotations

MANUALS = {
    "source/other-format": """
Filerna är i ett format som den här versionen av jamx inte läser.

`format` i `jamx.yaml` säger vilket format alla filer i arbetsytan är skrivna i. En äldre eller nyare jamx kan mena
något annat med samma rad, så ingenting läses, kontrolleras eller skrivs ut förrän program och filer hör ihop.
`jamx upgrade` skriver om äldre filer, och nyare filer behöver en nyare jamx. Står det inget `format` är filerna i
format 1. Regeln går inte att tysta, eftersom ingenting annat har prövats.
""",
    "source/unreadable": """
Filen går inte att läsa som text.

jamx läser textfiler i UTF-8, den teckenkodning som webben och alla dagens textredigerare använder. En fil från ett
gammalt program, en fil av annat slag vars namn slutar på `.yaml`, en fil som är för stor och en länk som leder ut
ur arbetsytan läses inte alls.
""",
    "source/syntax": """
Texten i filen är inte YAML.

Oftast är det en text med kolon, eller en text som börjar med citattecken eller bindestreck, som behöver stå inom
citattecken. Det kan också vara en tabb där det ska vara mellanslag, eller en rad som inte är lika långt indragen
som raderna intill. Innan felet är rättat går det inte att säga något mer om filen.
""",
    "source/duplicate-key": """
Samma nyckel står två gånger på samma ställe.

Program som läser YAML brukar behålla den ena utan att säga till. Då är det inte säkert att tiden som någon har
rättat är den som kommer med i dagordningen.
""",
    "source/unsupported": """
Filen använder en del av YAML som jamx inte läser.

Ankare, alias, `<<`, typangivelser, direktiv och ett andra dokument i samma fil gör att det som står på ett ställe
beror på något som står på ett annat. Den som ändrar en rad ska kunna se allt som ändras.
""",
    "source/too-deep": """
Listor och nycklar ligger i varandra i alltför många nivåer.

Ett program behöver ungefär åtta nivåer. Fyrtio beror på ett skrivfel, eller på att någon har gjort filen för att
ställa till skada.
""",
    "source/character": """
Filen innehåller ett tecken som ingen ser men som ändrar vad filen säger.

Ett hårt mellanslag från ett ordbehandlingsprogram ser ut som indragning men är det inte. Ett styrtecken betyder
ingenting i en text, och ett tecken som anger skrivriktning kan göra att raden visas i en annan ordning än jamx
läser den.
""",
    "source/misplaced-file": """
En YAML-fil ligger där jamx aldrig läser den.

Det som står i filen skulle inte komma med i något dokument, och ingen skulle märka det. Regeln ser bara efter under
`programmes/`; vad ni har i andra mappar lägger sig jamx inte i.
""",
}
