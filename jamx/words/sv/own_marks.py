"""Svenska: findings about comments that acknowledge, and about templates."""

from __future__ import annotations

OWN_MARKS = {
    "ignore/unused": "kommentaren tystar {name:code}, men regeln har inget att anmärka här",
    "ignore/unused.help": "ta bort kommentaren",
    "ignore/no-reason": "kommentaren säger inte varför {rules:list} får vara tyst här",
    "ignore/no-reason.help": "skriv skälet efter hakparentesen: `# jamx: ignore[regel] Så står det i källan.`",
    "ignore/unknown-rule": "det finns ingen regel som heter {name:code}",
    "ignore/unknown-rule.help": "`jamx explain` visar alla regler",
    "ignore/unknown-rule#meant": "det finns ingen regel som heter {name:code}",
    "ignore/unknown-rule#meant.help": "menade du {meant:code}?",
    "ignore/unknown-rule#empty": "kommentaren nämner ingen regel",
    "ignore/unknown-rule#empty.help": "skriv vilken: `# jamx: ignore[agenda/overlap] Så står det i källan.`",
    "template/error": "mallen går inte att använda: {reason}",
    "template/error.help": (
        "jämför den med jamx egen mall (i paketet, under `_templates`), eller ta bort den så används jamx egen igen"
    ),
    "template/adjusted": (
        "{value:code} har kontrasten {whole},{tenth} till 1 på ljus bakgrund, och dokumenten använder {used:code} i stället"
    ),
    "template/adjusted.help": "skriv {used:code}, eller en annan färg med kontrasten 4,5 till 1 eller mer",
    "template/adjusted#dark": (
        "{value:code} har kontrasten {whole},{tenth} till 1 på mörk bakgrund, och dokumenten använder {used:code} i stället"
    ),
    "template/adjusted#dark.help": "skriv {used:code}, eller en annan färg med kontrasten 4,5 till 1 eller mer",
    "template/unknown-name": "ingen av jamx mallar heter {name:code}, så den här används aldrig",
    "template/unknown-name.help": "mallarna heter {known:list}",
    "template/unknown-name#meant": "ingen av jamx mallar heter {name:code}, så den här används aldrig",
    "template/unknown-name#meant.help": "menade du {meant:code}?",
}
