"""Svenska: manuals of the family people: who comes, and who is missing."""

from __future__ import annotations

MANUALS = {
    "people/function-missing": """
En organisation har ingen i listan med en funktion som en träff behöver.

Träffens egna förväntningar (`expects`) gäller, annars spårets, annars programmets. Alternativ (`any_of`) räknas som
en enda plats. Saknas en funktion som krävs är det ett fel, en som förväntas en varning och en som rekommenderas en
upplysning. Det som beror på något (`if`) saknas aldrig, och ingenting saknas så länge ingen alls står i listan till
träffen. Kommer ingen alls från organisationen gäller anmärkningen det i stället. Är någons funktioner inte
inskrivna kan de vara just de som saknas. I avslutade program och för genomförda träffar blir det en upplysning, för
då kan ingen längre läggas till.
""",
    "people/function-not-listed": """
En funktion förväntas som programmet inte har.

Under `functions` i programmets fil står vilka funktioner som finns och vad de heter. En funktion som förväntas till
en träff men inte står där har inget namn i dokumenten, och kan ha glömts bort när deltagarna tillfrågades. Har
programmet inga funktioner inskrivna säger regeln ingenting; ett namn som nästan är ett av dem är en felstavning,
och då gäller anmärkningen det.
""",
    "people/quota": """
Det kommer färre från en organisation än vad träffen önskar.

`count` säger hur många personer med funktionerna varje organisation skickar. Saknas en av flera är det en varning.
Ett önskemål (`strength: recommended`) som inte är uppfyllt är en upplysning, och fler än antalet är inget fel.
Poster utan funktioner kan vara de som saknas. Har ingen alls funktionen gäller anmärkningen det i stället.
""",
    "people/same-level": """
Alla från en organisation är från samma nivå, fast olika önskas.

En förväntan kan önska olikheter (`differ: {level: wish}`, och på samma sätt `activity`). Regeln jämför vad det står
om deltagarna själva, annars `level` för deras funktioner, om det väntas funktioner från olika nivåer. Står det
ingenting om någon av dem säger regeln ingenting. Det är bara ett önskemål, och därför är regeln avstängd tills den
slås på i `jamx.yaml` eller någon ber om den vid namn.
""",
    "people/double-booked": """
Samma person står i listan till två träffar på samma tid.

Båda träffarna nämns i `meetings`, i en post eller i två med samma namn och organisation, i ett program eller i två.
Är klockslagen okända för en av dem blir det en varning. En träff med flera tillfällen krockar bara om inget av dem
är ledigt, och datum som ännu är alternativ räknas inte. Den som kommer utan att träffarna är nämnda prövas inte: om
en organisation kan vara på båda är en annan fråga (`calendar/clash`).
""",
    "people/duplicate": """
Samma person står två gånger i listan.

Två poster med samma namn från samma organisation, till samma träff eller utan träffar, gör en person till två: i
antalen, på hotellet och bland namnbrickorna. Poster utan namn räknas som olika personer, och det gör också poster
för någon som kommer till olika träffar i olika funktioner.
""",
    "people/organisation-empty": """
Ingen från en organisation som deltar står i listan.

Antingen är dess deltagare inte utsedda än, eller så är den inte längre med. Så länge programmet inte har några
deltagare alls, eller ingen står i listan till en träff, säger regeln ingenting. Väljer varje organisation sina
träffar gäller regeln bara dem som den har valt. I avslutade program och för genomförda träffar blir det en
upplysning.
""",
    "people/not-invited": """
Någon står i listan till en träff som är till för andra.

Posten nämner träffen, men organisationen är inte bland dem som förväntas dit, eller så har deltagaren ingen av de
funktioner som förväntas. Det kan vara meningen, men ofta är det fel träff som är nämnd. Regeln säger ingenting om
värdar och mentorer, om organisationer som är med som något annat än deltagare, om poster utan funktioner eller där
det inte står vilka som förväntas.
""",
    "people/staff-share": """
En tjänst blir mer än heltid.

Poster under `staff` med samma funktion och organisation delar på en tjänst: deras `share` läggs ihop för den tid de
arbetar samtidigt (`period`, `phase`). Är det flera tjänster, skriv det: en post med `count` är så många egna
tjänster.
""",
    "people/contact-missing": """
Det kommer deltagare, men det står inte vem de kan fråga.

Programmets `contacts` säger vem man frågar om vad: en funktion med sin brevlåda. Det räcker att ett överordnat
program har det, eller var och en av träffarna, och det räcker också med `contacts: unknown`. Regeln säger ingenting
förrän deltagare är inskrivna och en träff är bekräftad, och ingenting om avslutade program.
""",
    "people/host-missing": """
Något på en träff är värdens eller mentorns, men träffen har ingen sådan.

Då är det ingen som leder punkten eller har ansvar för uppgiften. Det som bara är med när det finns en värd
(`optional: host`) faller bort av sig självt, och det som är till för `mentor or host` behöver en av de två.
`host: unknown`, eller värden bland det som är `open`, säger att ingen vet än. För en träff utan datum som ingen har
bekräftat blir det en upplysning.

Detsamma gäller det som bara är mentorns, om programmets organisationer har roller och ingen är mentor.
""",
}
