"""Svenska: manuals of the family agenda: the minutes of a day."""

from __future__ import annotations

MANUALS = {
    "agenda/across-midnight": """
En punkt fortsätter efter midnatt.

Det går bra, och den som har skrivit `+1` har säkert menat det. Ändå är det så ovanligt att det är värt en
upplysning.
""",
    "agenda/at-once-alone": """
En punkt säger hur många som har sin tur samtidigt, men ingen turas om.

`at_once` delar upp en runda: av dem som står i `each` har så många sin tur på samma gång. Utan `each` finns det ingen
runda att dela upp. Antingen har en rad fallit bort, eller så är en kvar som inte ska vara där.
""",
    "agenda/does-not-fit": """
En runda är för kort för alla som deltar.

Tiden för en organisation, gånger antalet organisationer som kommer (och mentorn, om den också ska ha ordet), ska få
plats i punkten. Vet ingen hur många som kommer, ska åtminstone en få plats. Förläng punkten, korta momenten, låt flera
hålla på samtidigt (`at_once`) eller gör något moment gemensamt.
""",
    "agenda/empty-strand": """
Parallella pass är påbörjade men inte ifyllda.

Ett pass utan `items` tar hela punktens tid, och det är i sin ordning. En tom lista med punkter, eller med pass, är
däremot något som ingen har skrivit klart.
""",
    "agenda/end-before-start": """
En tid slutar innan den börjar.

Antingen har två klockslag bytt plats, eller så ligger slutet efter midnatt. jamx gissar inte vilket: är det nästa
dag, skriv `+1` efter sluttiden.
""",
    "agenda/exceeds-meeting": """
Dagordningen fortsätter efter den utlovade sluttiden.

Träffens egen `time` är vad deltagarna har fått besked om. Antingen får dagordningen plats där, eller så behöver ni
ge ett nytt besked. Interna punkter på slutet, som att städa undan, får ligga efter.
""",
    "agenda/gap": """
Mellan två punkter finns minuter som inte hör till någon av dem.

Deltagarna undrar vad som händer då. Är det en paus, skriv det: många planerar sina telefonsamtal efter pauserna.
Minuter som blir över när något valbart inte blir av (`optional: mentor`) nämns bara om någon träff kan bli utan det.
""",
    "agenda/missing-end": """
Den sista punkten har ingen sluttid.

Deltagarna bokar hemresan efter sluttiden. Ge punkten en sluttid eller en längd, eller träffen sin tid.
""",
    "agenda/optional-without-time": """
En punkt eller ett moment som bara blir av ibland har inga egna minuter.

Kommer det en mentor måste inslaget klämmas in i en tid som är planerad utan mentor. Ge det en längd, så kan dagen
läggas ut både med och utan det.
""",
    "agenda/out-of-order": """
En punkt står efter en punkt som börjar senare.

jamx sorterar aldrig: filen läses i den ordning den är skriven, och så skrivs också dagordningen ut. Flytta punkten
till sin plats, eller rätta tiden: ofta står det `1.30` när `13.30` menas, och en hel eftermiddag skriven så är en
enda anmärkning. Regeln pekar ut så få punkter som möjligt, så att en enda felskriven tid ger en enda anmärkning, var
den än står. Inte heller det som ingår i en punkts pass får börja före punkten: när den har flyttats glöms det ofta
bort.
""",
    "agenda/outcome-unserved": """
Ingen punkt arbetar med ett av målen för träffen.

Ett mål med `id` ska någon punkt arbeta med: nämn det under `outputs` i de punkter som gör det. Ett mål utan id är
bara till för att läsas, och då säger regeln ingenting.
""",
    "agenda/overdetermined": """
Start, slut och längd stämmer inte överens.

Två av de tre avgör den tredje. Har du skrivit alla tre ska de gå ihop. Enklast är att stryka en av dem.
""",
    "agenda/overlap": """
Två punkter ligger på samma tid.

Ingen kan vara på två ställen. Det som ska pågå samtidigt blir parallella pass i en gemensam punkt.
""",
    "agenda/parts-exceed-item": """
Momenten i en punkt tar längre tid än punkten.

Att momenten tar trettiofem minuter av en halvtimme märks annars först i lokalen. Korta ett moment, eller ge punkten
den tid den behöver. För rundor där varje organisation får ordet säger `agenda/does-not-fit` samma sak.
""",
    "agenda/parts-short-of-item": """
Momenten i en punkt lämnar tid över.

Kanske är det tänkt som marginal. Låt då ett moment ta tiden: `duration: share`, eller ett spann som `10–15 min`.
""",
    "agenda/person-clash": """
Samma person leder två parallella pass samtidigt.

En person känns igen på ett namn, eller på en funktion som bara en har: ”Anna”, ”moderatorn”. En organisation, en
grupp eller en funktion kan skicka två, ”handledare” kan vara flera och ”meddelas senare” är ännu ingen: då säger
regeln ingenting.
""",
    "agenda/room-clash": """
Två parallella pass är i samma lokal samtidigt.

Lokalerna är desamma om de heter likadant; `Zoom`, ”eget rum”, ”grupprum” och ”meddelas” är inga lokaler.
En punkt i ett pass är där dess egen `room` säger, annars i passets lokal. Delar passen på en stor sal, skriv vilken
del av den vart och ett har.
""",
    "agenda/said-twice": """
Samma person eller organisation presenterar samma sak två gånger.

Två punkter på samma dag har samma rubrik och leds av samma. Antingen är det en kopia som har blivit kvar, eller så
får någon upprepa vad alla redan har hört. Ett samtal eller grupparbete som fortsätter efter något annat nämns inte:
där presenteras ingenting.
""",
    "agenda/short-of-meeting": """
Dagordningen slutar före den utlovade sluttiden.

Deltagarna har hållit hela tiden fri. Fyll den, låt en punkt ta det som är kvar (`duration: share`) eller lova en
tidigare sluttid.
""",
    "agenda/starts-off": """
Den första punkten börjar inte när träffen börjar.

Den som kommer på utsatt tid får vänta, eller har redan missat något. Interna punkter före den första som deltagarna
ser, som att ställa i ordning, får ligga innan. Om dagordningen både börjar och slutar för tidigt, eller för sent, är
det en förskjutning, och den anmärks en gång: som ett fel om deltagarna hålls kvar längre än utlovat.
""",
    "agenda/stated-differs": """
Den utlovade tiden är inte vad momenten tillsammans tar.

I `stated` står vad någon har meddelat (”15 minuter var”). Organisationerna förbereder sig efter det, så siffran ska
stämma med momenten.
""",
    "agenda/strands-uneven": """
Ett parallellt pass slutar långt före ett annat.

De som är med där får vänta, eller går in till de andra. Det är bara en upplysning, för en del arbete går fortare än
annat. Är varje pass till för en enda organisation är det i stället `pace/unequal-floor` som säger till.

Options:
    minutes: från hur många minuters skillnad det är värt en upplysning
""",
    "agenda/too-long": """
En punkt, eller en dag, är längre än någon orkar.

Oftast har en siffra blivit fel: 300 minuter i stället för 30, eller 19.00 i stället för 10.00. En lång punkt som är
indelad i moment, parallella pass eller innehållspunkter går bra, och det gör också resor och social samvaro.

Options:
    minutes: hur många minuter en punkt får ta
    day: hur många minuter en dag får ta
""",
    "agenda/undetermined": """
En punkt går inte att placera.

En punkt utan längd tar tiden fram till nästa fasta klockslag. Två i rad kan dela på den hur som helst, och dagens
första punkt behöver få sin starttid någonstans ifrån: en dagordning i egen fil får den av varje träff som använder den.
""",
    "agenda/uneven-capacity": """
En av dagens rundor rymmer färre organisationer än en annan.

Dagordningen är hopsatt för olika stora grupper. Så länge ingen vet hur många som kommer är det den trängsta rundan
som avgör hur många som får plats. När antalet är känt säger `agenda/does-not-fit` vilken runda som är för kort.
""",
    "agenda/untimed-item": """
En punkt säger ingenting om sin tid.

Den får den tid som punkterna intill lämnar kvar, och det blir rätt bara av en slump: flyttas en av dem ändras den
här också. Skriv tid, längd eller, om den ska ta det som är kvar, `duration: share`. Har ingenting i dagordningen
någon tid än blir det en enda upplysning. Är tiden som blir kvar för kort för punktens moment sägs bara det.
""",
    "agenda/zero-length": """
En punkt har inga minuter alls.

Antingen lämnar punkterna intill ingenting kvar, eller så är start och slut samma klockslag. På noll minuter hinner
ingen någonting.
""",
}
