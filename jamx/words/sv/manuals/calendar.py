"""Svenska: manuals of the family calendar: dates, and the days between them."""

from __future__ import annotations

MANUALS = {
    "calendar/alternatives": """
Ett val går inte att göra som det står: tre av två, inget alls eller ett datum två gånger.

Det gäller datum som det ska väljas bland (`dates: {choose: 1, of: [...]}`), och träffar som varje organisation
eller deltagare väljer några av (programmets `choices`). Den som har valt fler av träffarna än det största antalet,
eller färre än det minsta, får en varning; den som inte har valt någon ännu kan fortfarande göra det.
""",
    "calendar/clash": """
Samma deltagare väntas till två träffar på samma tid.

En organisation som är med i två program väntas till träffarna i båda. På samma sätt är det med flera spår i ett
program när samma organisationer ingår i dem. Anger båda träffarna vilka funktioner som ska komma, utan att någon är
gemensam, skickar organisationen olika personer, och då krockar ingenting. Klockslagen räknas om båda träffarna har
dem. Träffar i två program med samma titel är en gemensam träff, om inte klockslagen skiljer sig åt. Ett datum som bara
är ett av flera alternativ krockar med det som är bestämt; av flera tillfällen räcker det att ett är ledigt.
""",
    "calendar/clock-change": """
Klockan ställs om under träffen, eller samma dag som den hålls.

Natten till den sista söndagen i mars försvinner en timme, och natten till den sista söndagen i oktober kommer en
extra. Den som reser då, eller håller på över midnatt, bör få veta det. Är träffens dagar åtskilda prövas var och en
för sig.
""",
    "calendar/days-differ": """
Dagarna i en träff stämmer inte med träffens datum.

Datumet säger när träffen börjar och slutar, och listan vad som görs varje dag. Ligger en dag utanför datumet, eller är
dagarna fler än datumet rymmer, är det något som inte har ändrats när träffen ändrades, och då visar kalendrarna fel
dagar. Ligger alla daterade dagar utanför anmärks det en gång, vid träffens datum. Av dagar i fel ordning anmärks så få
som förklarar felet. Är dagarna färre går det inte att veta vilka de är: det är en varning till dess att varje dag har
ett eget datum. Är datumet inte exakt jämförs bara de dagar som har datum. Alternativ och tillfällen jämförs bara i
antal dagar.
""",
    "calendar/duration-differs": """
Programmet är inte så långt som det sägs vara.

”Två år” som varar från september 2011 till december 2013 är 28 månader, och somliga planerar efter det ena, andra
efter det andra. En längd brukar vara avrundad, så skillnaden räknas först när den är större än både en tiondel av
längden och en månad. En månad räknas hel, medan en årstid, en termin eller ett år kan vara bara påbörjat.

Options:
    per_cent: hur många procent från den uppgivna längden perioden får avvika
    days: hur många dagar den alltid får avvika, hur kort programmet än är
""",
    "calendar/out-of-order": """
Träffarna är numrerade i en annan ordning än de hålls.

Numret säger vad som kommer efter vad, och det gör datumet också. Oftast är det någon som har ändrat årtalet på bara
ett ställe, eller flyttat en träff som har fått behålla sitt nummer. Regeln tar bara upp det som är säkert: ett
datum som `2023-03` ligger någonstans i sin månad. Varje spår räknas för sig, och det gör också varje grupp som
träffas på egen hand.

Har två träffar i en följd samma nummer tar regeln upp det när en av dem bryter ordningen och titlarna visar att det är
två olika träffar: en fil som har kopierats har kvar sitt nummer. Hålls en träff före en annan som den bygger på är det
bara det som anmärks.
""",
    "calendar/holiday": """
En träff hålls på en helgdag, eller en dag då ni har stängt.

jamx känner till de svenska helgdagarna, även dem som flyttar med påsken. Era egna stängda dagar skriver du under
`calendar: closed:` i `jamx.yaml`. En helgdag som infaller på en söndag får sin anmärkning här, och inte en till för
veckoslutet.
""",
    "calendar/holiday-eve": """
En träff hålls på en helgdagsafton.

På midsommarafton, julafton och nyårsafton arbetar nästan ingen. På de andra, som skärtorsdagen, går många hem
tidigare, och en del tåg är inställda. En afton som infaller på en lördag räknas som veckoslut.
""",
    "calendar/invitation-late": """
En inbjudan går ut så sent att deltagarna redan har annat inbokat.

En inbjudan är en hållpunkt i programmet med `kind: invitation`. Den gäller de träffar den nämner (`meetings`, eller
`date: 2 weeks before …`), annars spårets träffar, annars alla som inte är till för en enskild grupp. Den som nämner
träffen går före den som gäller spåret, och den går i sin tur före den som gäller alla; av flera likvärdiga räknas
den första.

Options:
    days: hur många dagar före träffen inbjudan bör gå ut
""",
    "calendar/outside-parent": """
Ett program pågår utanför perioden för det program som det ingår i.

Pengarna, uppdraget och bemanningen hör till det överordnade programmet. Regeln tar bara upp det som är säkert: ett
program som börjar hösten 2022 kan börja vilken dag som helst den hösten.
""",
    "calendar/outside-period": """
En träff eller en fas ligger utanför programmets period, eller en uppgift flera år från den.

Ofta är det ett årtal som har blivit kvar. Regeln tar bara upp det som säkert ligger utanför: slutar perioden
sommaren 2023 räknas hela sommaren, och en träff en höst som bara delvis hör till perioden kan ligga i den. En träff
på flera dagar ska ligga i perioden med alla sina dagar.

Uppgifter, hållpunkter och leveranser får ligga före eller efter: det är mycket som förbereds och redovisas då. Ligger
de mer än ett år utanför ger regeln en varning, för så sent planerar ingen att göra något, och ofta är det siffror i
årtalet som har bytt plats. En hållpunkt som ligger några år bort kan vara historia, och ger en upplysning. Ett program
som inte anger någon period räknas från sin första träff till sin sista; då är fem år för långt.
""",
    "calendar/outside-phase": """
En träff ligger mellan två faser, eller en leverans ska vara klar vid fel tid för sin fas.

En träff hör till faserna i sitt spår, annars till hela programmets. Regeln anmärker på den som ligger efter en fas
men före nästa; har programmet ingen egen period gäller det också före den första fasen och efter den sista. En
leverans som nämner en fas får vara klar en tid efter fasens slut, som rapporter brukar, men inte innan fasen
börjar.

Options:
    days: hur många dagar efter fasens slut leveransen senast ska vara klar
""",
    "calendar/past-not-held": """
Träffens dag har passerat utan att träffen står som hållen, eller så är det tvärtom.

Antingen är det dags att skriva `status: held`, eller så har träffen flyttats utan att någon har skrivit in det.
Regeln behöver veta vilken dag det är (`--today`) och säger ingenting om avslutade program. Omvänt har en träff med
`status: held` som säkert ligger efter dagens datum fel datum, eller så är den inte hållen än.

Options:
    days: hur många dagar som får ha gått
""",
    "calendar/phases-overlap": """
Två faser pågår samtidigt.

En fas är en del av perioden med ett eget syfte. När två överlappar varandra har en av dem fel slut, eller så går
det inte att säga vilken en träff hör till. Faser i olika spår får pågå sida vid sida, och faser som möts i samma
månad eller år överlappar inte varandra. Ett år är hela året: `2012/2013` varar till slutet av 2013.
""",
    "calendar/prerequisite": """
Det som en träff bygger på kommer efter den.

Under `prerequisite` står de träffar som deltagarna ska ha varit på först. Finns det tillfällen att välja mellan
räcker det att ett kommer i tid. Datum som ännu är alternativ prövas ett och ett. Träffar som bygger på varandra i
en cirkel går inte att hålla i någon ordning alls. En inställd träff ger ingen det som nästa bygger på: det blir en
varning så länge programmet pågår.
""",
    "calendar/reversed": """
Något slutar innan det börjar.

Ett uppdrag och ett äldre namn på en organisation gäller från `since` till `until`, och en leverans som återkommer
(`every: year`) ska lämnas första gången före sitt `until`. Regeln tar bara upp det som är säkert: `until: 2027` kan
vara vilken dag som helst det året. Det som lämnas en enda gång kan komma efter sitt `until`, som redovisningen av ett
sista år, och ger bara en upplysning.
""",
    "calendar/same-occasion": """
En träff hålls två gånger samtidigt på samma plats.

Tillfällen finns för att deltagarna ska kunna välja, eller delas upp. Två samma dag, med tider som överlappar och
samma plats, är för det mesta ett som har kopierats och aldrig ändrats. En tid eller en plats som bara det ena har säger
ingenting, och olika värdar betyder olika platser.
""",
    "calendar/school-break": """
En träff infaller under skollov där deltagarna finns.

Då är många lediga, och resor och lokaler kostar mer. Loven står i `calendar/`, efter län eller kommun och år. Det
är länen för de organisationer som kommer, för mentorn och för värden som räknas. Är bara andra års veckor kända
säger anmärkningen att de är antagna. Har bara en del av skolorna lov blir det en upplysning. Lov i hela landet
gäller alla.
""",
    "calendar/squeeze-day": """
En träff hålls på en klämdag.

En klämdag är en arbetsdag som ligger ensam mellan lediga dagar, som fredagen efter Kristi himmelsfärdsdag eller
måndagen före en helgdag på en tisdag. Då tar många ledigt.
""",
    "calendar/still-preliminary": """
Träffen är snart, och datumet är fortfarande preliminärt.

De som ska komma behöver få besked i tid. Regeln behöver veta vilken dag det är (`--today`) och säger ingenting om
avslutade program. Är datumet inte exakt räknas den sista dag som det kan vara. Datum som det ännu ska väljas bland
är också preliminära.

Options:
    days: hur många dagar före träffen datumet bör vara bestämt
""",
    "calendar/theme-late": """
En träff ska planera ett år som snart börjar.

Då är verksamhetsplanen redan skriven och budgeten beslutad. Regeln utgår från att träffen planerar ett år när
rubriken eller temat nämner året tillsammans med ett ord för planering, på svenska eller engelska (plan, planering,
budget …), men inget om det som kommer senare (uppföljning, utvärdering …). Ett år längre fram, eller ett som redan
har börjat, säger den ingenting om.

Options:
    weeks: hur många veckor före årsskiftet det är för sent att planera
""",
    "calendar/too-close": """
Två träffar ligger så tätt att arbetet emellan inte hinns med.

Regeln jämför arbetsdagarna mellan den ena träffen och nästa för samma deltagare med arbetet för den som har mest
att göra: den tidigare träffens uppgifter med `when: between`, de som ska göras före den senare och programmets egna
med `each: meeting`. Det som ska vara klart före den tidigare träffen, eller efter den senare, räknas inte. En
arbetsdag är åtta timmar. Helgdagar och dagarna under `calendar.closed` är inga arbetsdagar.
""",
    "calendar/undated": """
En träff i ett pågående program saknar datum, utan att det står att det är okänt.

Det räcker med en månad eller en årstid (`date: 2027-03`, `date: 2027-autumn`), och lika bra är `date: unknown`,
`date: undecided` eller en rad om saken under `open` i träffen eller programmet: då visar tidplanen att datumet
återstår att bestämma. Så länge ingenting i programmet har ett datum, varken perioden eller någon träff, säger
regeln ingenting.
""",
    "calendar/weekday": """
Den angivna veckodagen stämmer inte med datumet, eller orden är ett annat datum.

`tor 2022-09-15` anger båda, så att en felskrivning syns. Den ena är fel, och bara den som planerar vet vilken.
Orden som ett datum är hämtat ur (`text: torsdagen den 15 september`) räknas också. Är de ett datum och inget mer ska
det vara samma dag.
""",
    "calendar/weekend": """
En träff hålls på en lördag eller en söndag.

De flesta som bjuds in arbetar inte då, och ofta hör datumet till ett annat år. Internat och kurser som med avsikt
ligger på ett veckoslut får också en anmärkning: skriv skälet i en kommentar,
`# jamx: ignore[calendar/weekend] skäl`. Den som skriver veckodagen vid datumet vet om den och får
bara en upplysning. Varar något längre än en vecka prövas bara den första och den sista dagen.
""",
}
