"""Svenska: manuals of the family reference: what names lead to."""

from __future__ import annotations

MANUALS = {
    "reference/unknown": """
Ett namn leder ingenstans.

Filerna hänger ihop genom sina id: värden står i listan över organisationer, spåret i programmet och dagordningen i
`agendas/`. Är ett id felstavat kan en organisation falla bort från en träff, eller en punkt ur en summering, utan
att någon märker det. `unknown` är inget namn utan ett öppet besked om att uppgiften saknas. Ett datum som räknas från
något annat (`2 weeks before traff-2`) ska nämna en träff, en fas, en hållpunkt, en leverans eller en uppgift. De
dagar av en träff som någon kommer till anges med sitt nummer. En
arrangör kan anges med id eller namn, och en funktion behöver inte vara inskriven; där anmärker regeln bara på det som
nästan är ett känt namn. En uppföljning som är namngiven efter en organisation som inte finns ger en varning, eftersom
det som är gjort då inte syns någonstans.

Vem som ansvarar för, leder eller tar emot något, och vilka ett parallellt pass är till för, får skrivas med egna ord.
Det som nästan är ett reserverat ord eller ett id (`each organization`, `organizer`) anmärker regeln på: med en varning
om det knappast kan vara något annat, med en upplysning om det kan vara ett ord för sig.
""",
    "reference/unknown-county": """
Ett län är inget av dem som det finns kända skollov för.

Loven står i `calendar/` efter län. För en organisation vars län är felskrivet är inga lov kända, och ingen får veta
att en träff infaller under ett lov. Länet får skrivas med eller utan `län` (`Skåne`, `Västernorrlands län`), och är
det nästan rätt skrivet talar regeln om vilket som menas. Det som inte liknar något svenskt län ger bara en
upplysning, eftersom även organisationer i andra länder deltar. Finns det inga lov som står efter län säger regeln
ingenting.
""",
    "reference/duplicate-id": """
Två saker har samma id.

Den som nämner id:t kan mena vilken som helst av dem. Punkter, moment och parallella pass i en fil ska alla ha olika
id. Mål, uppgifter, spår, grupper, faser och liknande jämförs däremot bara inom sitt slag. Ett id som ett datum
räknas från (`2 weeks before start`) får bara tillhöra en enda träff, fas, hållpunkt, leverans eller uppgift.
""",
    "reference/listed-twice": """
En lista nämner samma sak två gånger.

Det ena är för mycket, eller så menades något annat: av `organisations: [lund, lund]` kommer en organisation en gång,
och kanske fattas `malmo`. Det är en upplysning, eftersom ingenting räknas dubbelt. Den som har ordet i tur och ordning
(`each`) kan få det två gånger.
""",
    "reference/loop": """
Program, datum eller organisationer beror på varandra i en cirkel.

Ett program som är överordnat sitt eget överordnade program, eller en omgång av en omgång av sig självt, har ingen
början. En uppgift som ska vara klar en vecka före en annan, som i sin tur ska vara klar en vecka efter den första,
får aldrig någon dag. En organisation som efterträds (`succeeded_by`) av sig själv, eller av en som den själv har
efterträtt, har sina uppgifter ingenstans.
""",
    "reference/unused": """
Något är inskrivet men används aldrig.

Det kan vara ett slag av punkt i `jamx.yaml`, eller en funktion eller grupp i ett program, som ingenting nämner.
Antingen är det kvar från ett annat program, eller så är det felstavat där det skulle ha använts. En grupp som det
står mer om än namnet (medlemmar, antal, vem den företräder, vad den gör) visar vilka som styr programmet och
behöver inte nämnas någon annanstans. Så länge programmet varken har träffar eller dagordningar säger regeln
ingenting.
""",
    "reference/missing-file": """
En fil som nämns finns inte.

Ett underlag vars namn slutar som ett filnamn (`slides.pdf`) eller börjar med `./` letar jamx efter bredvid filen
som nämner det, i programmets mapp och överst i arbetsytan. Allt annat är bara vad underlaget heter, och
webbadresser slås inte upp. Filen med skollov som `jamx.yaml` pekar ut (`calendar: {breaks: …}`) ska finnas på sin
sökväg räknat från arbetsytans översta mapp; utan den är inga lov kända.
""",
    "reference/same-name": """
Två filer, mappar eller organisationer heter likadant, bortsett från versaler och accenter.

På en kollegas dator kan de två filerna vara en och samma, och när ni talar om dem är de lätta att blanda ihop. Två
organisationer med samma namn i samma lista ger en upplysning, om inte typ, län eller vad de lyder under skiljer dem
åt. Oftast är de en och samma, skriven två gånger, och då sprids dess uppgifter och deltagare på två.
""",
}
