"""Svenska: findings about what names lead to."""

from __future__ import annotations

_UNKNOWN = {
    "organisation": (
        "det finns ingen organisation {name:code}",
        "skriv in den i `programmes/{programme}/organisations.yaml` med namn, eller rätta id:t",
    ),
    "attending": (
        "det finns ingen organisation eller grupp {name:code}",
        "skriv in den i `programmes/{programme}/organisations.yaml` med namn, eller rätta id:t",
    ),
    "member": (
        "det finns ingen organisation eller funktion {name:code}",
        "skriv in den i `organisations.yaml`, eller under `functions` i `programme.yaml`",
    ),
    "track": (
        "programmet har inget spår {name:code}",
        "skriv in det under `tracks` i `programme.yaml`: `- id: {name}` och en `title`",
    ),
    "group": (
        "programmet har ingen grupp {name:code}",
        "skriv in den under `groups` i `programme.yaml`: `- id: {name}` och en `title`",
    ),
    "meeting": (
        "programmet har ingen träff {name:code}",
        "en träffs id är namnet på dess fil: `meetings/{name}.yaml`",
    ),
    "agenda": (
        "programmet har ingen dagordning {name:code}",
        "en dagordnings id är namnet på dess fil: `agendas/{name}.yaml`",
    ),
    "programme": (
        "det finns inget program {name:code}",
        "ett programs id är namnet på dess mapp: `programmes/{name}`",
    ),
    "outcome": (
        "det finns inget mål {name:code}",
        "skriv in det under `outcomes`: `- id: {name}` och en `title`",
    ),
    "kind": (
        "det finns inget slag av punkt som heter {name:code}",
        "slagen är {known:list}; egna skrivs under `kinds` i `jamx.yaml`",
    ),
    "condition": (
        "{name:code} är inget som detta kan bero på",
        "skriv `mentor`, `host` eller id:t för en organisation som deltar",
    ),
    "speaker": (
        "{name:code} är ingen som kan turas om",
        "skriv `organisation`, `mentor`, `host`, `organiser`, eller en grupp eller funktion i programmet",
    ),
    "phase": (
        "programmet har ingen fas {name:code}",
        "skriv in den under `phases` i `programme.yaml`: `- id: {name}` och en `title`",
    ),
    "checklist": (
        "programmet har ingen checklista {name:code}",
        "en checklistas id är namnet på dess fil: `checklists/{name}.yaml`",
    ),
    "goal": (
        "programmet har inget mål {name:code}",
        "skriv in det under `goals` i `programme.yaml`: `- id: {name}` och en `title`",
    ),
    "work": (
        "det finns ingen leverans {name:code}, och inget sådant innehåll i någon",
        "skriv in den under `deliverables` i `programme.yaml`; innehåll nämns med sin leverans, som `plan/budget`",
    ),
    "anchor": (
        "inget som ett datum kan utgå från heter {name:code}",
        "nämn en träff, eller id:t för en fas, hållpunkt, leverans eller uppgift i programmet, eller `programme`",
    ),
    "origin": (
        "programmet har varken spår eller grupp {name:code}",
        "skriv in det under `tracks` eller `groups` i `programme.yaml`: `- id: {name}` och en `title`",
    ),
    "before": (
        "programmet har varken spår eller träff {name:code}",
        "skriv in spåret under `tracks` i `programme.yaml`, eller träffen i `meetings/{name}.yaml`",
    ),
    "followed": (
        "filen är namngiven efter {name:code}, men det finns ingen sådan organisation, så det som är gjort syns ingenstans",
        "ge filen ett namn efter organisationens id, eller ta bort den om organisationen inte längre är med",
    ),
}

_NEARLY = {
    "function": "programmet har ingen funktion {name:code}",
    "organiser": "det finns ingen organisation {name:code}",
}
"""What may be a name that nothing declares: told only where another is meant."""


def _unknown() -> dict[str, str]:
    texts: dict[str, str] = {}
    for sort, (sentence, way_out) in _UNKNOWN.items():
        texts |= {f"reference/unknown#{sort}": sentence, f"reference/unknown#{sort}.help": way_out}
        texts |= {
            f"reference/unknown#{sort}-meant": sentence,
            f"reference/unknown#{sort}-meant.help": "menade du {meant:code}?",
        }
    for sort, sentence in _NEARLY.items():
        texts |= {
            f"reference/unknown#{sort}-meant": sentence,
            f"reference/unknown#{sort}-meant.help": "menade du {meant:code}?",
        }
    return texts


REFERENCE = {
    "related.first-id": "här står det första gången",
    "related.in-loop": "ingår också",
    "related.same-name": "den andra",
    "reference/unknown": "{name:code} leder ingenstans",
    **_unknown(),
    "reference/unknown#followed-meant.help": "menade du {meant:code}? Döp i så fall om filen till `{meant}.yaml`",
    "reference/unknown#no-register": "det finns ingen organisation {name:code}; inga organisationer är inskrivna än",
    "reference/unknown#no-register.help": (
        "skriv filen `programmes/{programme}/organisations.yaml`: raden `{name}:` och under den, indraget, `name: …`"
    ),
    "reference/unknown#nearly": "{name:quoted} är nästan {meant:code}, men blir fri text som inte pekar ut någon",
    "reference/unknown#nearly.help": "menade du {meant:code}?",
    "reference/unknown#day": "{title:quoted} har {count:days} och ingen dag {name}",
    "reference/unknown#day.help": "en träffs dagar räknas från 1: rätta siffran eller träffens dagar",
    "reference/unknown#number": "{name:quoted} är ett antal med bokstäver, och inget id för en organisation",
    "reference/unknown#number.help": "skriv antalet med siffror",
    "reference/duplicate-id": "id:t {id:code} är upptaget",
    "reference/duplicate-id.help": "välj ett annat id för det ena",
    "related.listed-first": "här står det redan",
    "reference/listed-twice": "{name:code} står två gånger i listan",
    "reference/listed-twice.help": "ta bort det ena, eller skriv det som skulle stå där",
    "reference/loop": "programmen hänger ihop i en cirkel: {chain}",
    "reference/loop#parent": "{count} program är varandras överordnade i en cirkel: {chain}",
    "reference/loop#parent-itself": "programmet {programme:code} är överordnat sig självt",
    "reference/loop#round-of": "{count} program är omgångar av varandra i en cirkel: {chain}",
    "reference/loop#round-of-itself": "programmet {programme:code} är en omgång av sig självt",
    "reference/loop#due": "{count} datum utgår från varandra i en cirkel: {chain}",
    "reference/loop#due.help": "ge ett av dem en dag, eller låt det utgå från något annat",
    "reference/loop#due-itself": "datumet för {name:code} utgår från sig självt",
    "reference/loop#due-itself.help": "ge det en dag, eller låt det utgå från något annat",
    "reference/loop#successor": "{count} organisationer efterträder varandra i en cirkel: {chain}",
    "reference/loop#successor-itself": "organisationen {name:code} efterträder sig själv",
    "reference/loop#successor.help": "ange den som har uppgifterna nu, och ingen hos den",
    "reference/loop#successor-itself.help": "ange den organisation som har uppgifterna nu, eller ta bort nyckeln",
    "reference/loop.help": "ta bort nyckeln i det program som kommer först",
    "reference/unknown-county": "{name:quoted} är inget svenskt län, så organisationens skollov är inte kända",
    "reference/unknown-county.help": "skriv ett läns namn (`Skåne`), eller `unknown`",
    "reference/unknown-county#meant": "det finns inget län {name:quoted}, så organisationens skollov är inte kända",
    "reference/unknown-county#meant.help": "menade du {meant:quoted}?",
    "reference/unused": "ingenting använder {name:code}",
    "reference/unused#kind": "ingen punkt är av slaget {name:code}",
    "reference/unused#function": "ingenting i programmet nämner funktionen {name:code}",
    "reference/unused#group": "ingenting i programmet nämner gruppen {name:code}",
    "reference/missing-file": "filen {name:code} finns inte",
    "reference/missing-file.help": (
        "lägg den bredvid den här filen, i programmets mapp eller överst i arbetsytan; "
        "är det bara ett namn, utelämna filändelsen"
    ),
    "reference/missing-file#outside": "{name:code} ligger utanför arbetsytan",
    "reference/missing-file#outside.help": (
        "kollegorna har den inte: lägg den i programmets mapp, eller skriv bara vad den heter"
    ),
    "reference/missing-file#breaks": "filen med skollov {name:code} finns inte, så inga lov är kända",
    "reference/missing-file#breaks.help": "lägg dit den, eller rätta sökvägen, som börjar överst i arbetsytan",
    "reference/same-name": "namnen {name:code} och {other:code} skiljer sig bara i stora bokstäver eller accenter",
    "reference/same-name.help": "byt namn på den ena filen",
    "reference/same-name#programme": (
        "programnamnen {name:code} och {other:code} skiljer sig bara i stora bokstäver eller accenter"
    ),
    "reference/same-name#programme.help": "byt namn på den ena mappen",
    "reference/same-name#organisation": "{name:quoted} står här två gånger: även som {other:code}",
    "reference/same-name#organisation.help": (
        "behåll den ena, med samma id överallt; är de två, skriv vad som skiljer dem åt (`type`, `under`, `county`)"
    ),
}
