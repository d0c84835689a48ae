"""Svenska: manuals of the family pace: whether a day would work."""

from __future__ import annotations

MANUALS = {
    "pace/no-break": """
Deltagarna arbetar längre än någon orkar utan paus.

Efter en och en halv timme i en lokal, eller en timme vid en skärm, är uppmärksamheten slut. En paus är en punkt av
ett slag som är paus (`coffee`, `break`, `lunch`, `dinner` eller arbetsytans egna), ett moment av ett sådant slag
eller en `pause` i en runda; står det inget slag avgör rubriken. Ingen behöver paus från ankomst, resa eller social
samvaro. Av pass som pågår samtidigt räknas det som håller på längst. Är ingenting utlovat än (en dagordning som
ingen träff med datum använder, eller en träff utan datum), eller består dagen av en enda punkt, blir det en
upplysning.

Options:
    minutes: hur många minuter man orkar arbeta utan paus
    digital: hur många minuter man orkar på en digital träff
""",
    "pace/no-lunch": """
Dagen pågår över lunchtid, och ingen får äta.

Regeln gäller dagar som är utlagda, det vill säga där varje punkt har sin tid. En träff på några timmar behöver
ingen lunch. Nämns mat över huvud taget (`Lunchseminarium`, `Gruppvis lunch` i ett parallellt pass, smörgåsar i en
innehållspunkt) säger regeln ingenting.

Options:
    before: regeln gäller dagar som börjar före det här klockslaget, skrivet utan punkt
    after: och som slutar efter det här klockslaget, skrivet utan punkt
    minutes: och som är minst så här många minuter långa
""",
    "pace/lunch-time": """
Lunchen börjar en tid då man inte brukar äta lunch.

Oftast är det en siffra som har blivit fel. Är tiden rätt är det bra om deltagarna vet om det i förväg.

Options:
    earliest: när lunchen tidigast får börja, skrivet utan punkt
    latest: när den senast får börja, skrivet utan punkt
""",
    "pace/short-break": """
Pausen är över innan någon har hunnit resa sig.

Femtio personer behöver tio minuter för en kopp kaffe och en halvtimme för lunch. Det som heter `Bensträckare` eller
`Rörelsepaus` ska vara kort, och då säger regeln ingenting.

Options:
    minutes: hur många minuter en paus ska vara minst
    lunch: hur många minuter lunchen ska vara minst
""",
    "pace/hidden-break": """
En paus står inne i en annan punkt och har inga egna minuter.

Alla som läser dagordningen vet att det blir kaffe, men ingen vet när. Det går inte heller att räkna med pausen:
punkten ser längre ut än den är, och dagen ser ut att sakna paus. Regeln gäller inte sådant som bara handlar om en
paus (`Information om lunch`), som kommer efteråt (`Kaffe efter mötet`), som är något annat (`Lunchföreläsning`,
`Breakout rooms`) eller som serveras medan deltagarna kommer eller innan de går. Däremot anmärker den på en punkt
som heter som en paus men är av ett annat slag.
""",
    "pace/one-way": """
Deltagarna lyssnar länge innan någon annan får ordet.

Föredrag, presentationer och inledningar i följd är ett enda långt lyssnande, vem som än håller dem. En paus bryter
det, liksom allt som låter andra komma till tals: en diskussion, ett arbete, en runda (`each`), parallella pass,
moment av annat slag, en deltagande organisation som leder, eller ord som frågor, reflektion och övning i det som
står om punkten.

Options:
    minutes: hur många minuter man får sitta och lyssna
""",
    "pace/unequal-floor": """
Organisationerna får olika lång tid för samma sak.

Regeln jämför deltagande organisationer som har var sin punkt, var sitt moment eller var sitt parallellt pass där
rubriken är densamma så när som på namnet (`Lund presenterar`, `Malmö presenterar`), eller var sitt pass i en och
samma punkt. Mentorn och värden har egna uppgifter och räknas inte, och rubriker som bara liknar varandra räknas
inte heller. I en runda (`each: organisation`) får alla lika lång tid.
""",
    "pace/no-evaluation": """
Ingen frågar deltagarna vad de tyckte om träffen.

Regeln gäller träffar där alla dagar är utlagda. Det räcker med en punkt av slaget `evaluation`, eller med att en
innehållspunkt, ett moment eller en uppgift (en enkät efteråt) handlar om utvärdering, eller träffen själv gör det.

Options:
    minutes: från hur många minuters längd en träff bör utvärderas
""",
    "pace/no-closing": """
Träffen bara tar slut.

Den sista punkten avgör vad deltagarna tar med sig hem: vad man kom överens om, vad som händer härnäst, ett tack.
Regeln gäller träffar där alla dagar är utlagda. Det räcker med en punkt av slaget `closing` eller `evaluation` den
sista dagen, eller med ord som säger detsamma, men interna punkter räknas inte. En dag som slutar med en kväll
tillsammans (middag, musik) är avslutad.

Options:
    minutes: från hur många minuters längd en träff bör ha en avslutning
""",
    "pace/arrival": """
Träffen börjar innan de som reser kan vara framme.

Det är en gissning, eftersom det inte står någonstans hur deltagarna reser. Därför är regeln avstängd om inte
`jamx.yaml` ger den en allvarlighetsgrad. Den anmärker på en träff i en lokal som börjar tidigt fast
organisationerna, värden inräknad, kommer från flera län. Fika och registrering får börja tidigare.

Options:
    earliest: när de som kommer från andra län kan vara där, skrivet utan punkt
""",
}
