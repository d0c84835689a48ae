"""Given names that are common in Sweden and its neighbours: a single one of them, as a text, is a person."""

from __future__ import annotations

_WOMEN = (
    "agneta agnes aisha alice alma amanda amina amy ann anna anna-karin anna-lena anneli annette annika asta astrid"
    " barbro beata berit birgit birgitta bodil britt britta camilla carin carina caroline catharina cecilia charlotte"
    " christina ebba elin elina elisabet elisabeth ella ellen elsa emelie emilia emily emma erika ester eva fatima felicia"
    " filippa frida gabriella gerd greta gun gunilla gunnel hanna hannah hedda helen helena helene hilda ida inga"
    " inger ingela ingrid irene isabelle jane jasmine jeanette jenny jessica johanna josefin josefine julia karin"
    " karolina kate katarina kerstin klara kristin kristina laila laura leila lena lilian linda linn linnea lisa lisbeth"
    " lotta louise lovisa lucy madeleine magdalena maja malin margareta maria marianne marie marika marina mary"
    " matilda mia minna moa mona monica monika märta nadia nathalie nina nora olivia paula pernilla petra pia rebecka"
    " ronja rosa rut ruth saga sandra sanna sara sarah selma signe sigrid siri siv sofia sofie solveig sonja stina susan"
    " susanna susanne tess therese tilda tina tove tyra ulla ulrika vanja vera veronica viktoria viola wilma ylva yvonne"
    " zahra åsa"
)
_MEN = (
    "abdi adam adrian ahmed albert albin alexander alfred ali alvin anders andreas anton aron arvid axel bengt benjamin"
    " bertil birger björn bo börje carl charlie christer christian claes conny dag daniel david dennis edvard"
    " elias elliot emil erik eskil fabian felix filip fredrik gabriel george glenn gunnar gustaf gustav göran hampus"
    " hannes hans harald harry hasse hassan henrik henry hugo håkan ibrahim ingemar ingvar isak ivar jakob jan"
    " jens jerker jesper jim joakim joel johan johannes john johnny jonas jonathan josef julius jörgen kaj kalle karl"
    " kenneth kent kevin kjell klas knut krister kristian kristoffer kurt lars lars-erik leif lennart leo leon liam"
    " linus ludvig lukas magnus malte marcus markus martin mats mattias max melker mikael mike mohammed mustafa"
    " måns mårten nicklas niklas nils noah ola olav oliver olle olof omar oscar oskar ove patrik paul per per-olof peter"
    " petter philip pontus rasmus richard rickard robert robin roger roland rolf rune samuel sebastian sigge sigurd"
    " simon sixten staffan stefan sten steve stig sture sune svante sven theo thomas tim tobias tom tomas tommy tony"
    " tor torbjörn tore torsten ulf urban valter victor viktor vilhelm vincent walter wilhelm william yngve yusuf östen"
)
_EITHER = "alex billie bobbie kim lo lou mika mio morgan sam sasha tintin vide"

GIVEN_NAMES = frozenset((*_WOMEN.split(), *_MEN.split(), *_EITHER.split()))
"""Folded."""
