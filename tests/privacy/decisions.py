"""Who may see each key of each class that a file can hold: the decision that every new key needs.

`public` is for everybody; `leads`, `receives` and `inside` are audiences (`jamx.views.audience`); `own` is an
organisation's own and the organiser's; `never` is in no document. What is no text is `shape`: numbers, flags, ids and
what only holds other classes, whose keys are decided by themselves.
"""

from __future__ import annotations

_PUBLIC: dict[str, str] = {
    "Alias": "name",
    "Checklist": "title owner text answers",
    "ChecklistEntry": "title text answers",
    "Contact": "function organisation mail phone link purpose text",
    "Day": "title place",
    "Deliverable": "title owner recipient basis text",
    "Expectation": "label if_",
    "Function": "label",
    "Gathering": "title theme purpose background approach text materials",
    "Goal": "title text",
    "Group": "title represents remit text",
    "InlineChecklist": "title text answers",
    "Item": "title lead text form room materials",
    "Kind": "label",
    "Mandate": "title owner basis points text",
    "Meeting": "place",
    "Milestone": "title text",
    "Occasion": "place",
    "Organisation": "name short type level under county",
    "Organiser": "name contact accessibility_statement",
    "Outcome": "title text",
    "Part": "title form lead text materials",
    "Phase": "title purpose funding activities text",
    "Point": "title text",
    "Programme": "title organiser based_on related edition reasons background purpose areas approach materials tags "
    "text",
    "RequiredContent": "title text",
    "Selection": "eligible criteria method text",
    "Service": "contents",
    "Choice": "title text",
    "Stated": "text",
    "Strand": "title room lead text materials",
    "Task": "title owner text materials",
    "Track": "title purpose contents questions text for_",
    "Workload": "title text",
    "_Written": "text",
}
_INSIDE: dict[str, str] = {
    "Entry": "ref extensions",
    "Gathering": "open sources",
    "Group": "open",
    "Meeting": "contacts",
    "Organisation": "text",
    "Participant": "name level activity",
    "Programme": "staff open sources",
    "Source": "title link note text",
    "Staff": "function organisation when text",
    "Track": "open",
}
_LEADS: dict[str, str] = {
    "Gathering": "facilitator_notes",
    "Item": "facilitator_notes outputs",
    "Part": "facilitator_notes",
    "Strand": "facilitator_notes",
}
_OWN: dict[str, str] = {"Progress": "answer text"}
_NEVER: dict[str, str] = {
    "Break": "title municipalities text",
    "RuleSetting": "reason off_for options",
    "SchoolBreaks": "text",
}
_SHAPE: dict[str, str] = {
    "AgendaFile": "items",
    "AgendaSource": "items use start",
    "Alias": "since until",
    "Alternatives": "choose of",
    "Break": "counties partly source",
    "Calendar": "country breaks closed",
    "Checklist": "each meetings entries",
    "ChecklistEntry": "id when due",
    "Choice": "of min max by",
    "Colours": "accent accent_dark",
    "Configuration": "format language languages time_zone output organiser calendar kinds rules",
    "Contact": "internal",
    "DatedBreak": "date",
    "DatedText": "on",
    "Day": "date time agenda",
    "Deliverable": "id each every due since until status count contents phase track internal",
    "Due": "on",
    "Expectation": "any_of all_of count strength from_ differ",
    "Function": "level",
    "Gathering": "kind number language time mode track group organisations outcomes expects tasks",
    "Goal": "id",
    "Group": "id kind members count track of",
    "InlineChecklist": "use entries",
    "Item": "id time duration kind points each at_once pause stated parts strands prepares optional internal",
    "Kind": "pause",
    "Mandate": "since until",
    "Meeting": "status date dates occasions host mentor prerequisite duration days agenda",
    "Milestone": "id kind date dates track meetings status internal",
    "Occasion": "date id time host status",
    "Organisation": "aliases succeeded_by roles tracks meetings functions count",
    "Organiser": "logo docx colours",
    "Outcome": "id serves prepares",
    "Part": "id duration joint kind optional points internal",
    "Participant": "organisation functions count meetings days tracks groups keep_until",
    "Pause": "after duration kind",
    "Phase": "id period track",
    "Point": "optional internal",
    "Programme": "status language parent round_of period goals mode phases tracks groups functions expects "
    "preconditions selection choices workload mandate services tasks milestones deliverables contacts stated",
    "Progress": "status date",
    "RecurringBreak": "week since until",
    "RequiredContent": "id since",
    "RuleSetting": "severity",
    "SchoolBreaks": "sources breaks patterns",
    "Selection": "places apply_from apply_until decided",
    "Service": "since",
    "Source": "id published updated read",
    "Staff": "share count period phase internal",
    "Stated": "organisations meetings days themes groups tracks participants duration by",
    "Strand": "id for_ duration items points internal",
    "Strands": "listed by",
    "Task": "id due when each effort prepares internal",
    "Track": "id number expects tailored stated prerequisite",
    "Workload": "effort phase track each per about",
    "_Written": "derived",
}
_SORTS = {
    "public": _PUBLIC, "inside": _INSIDE, "leads": _LEADS, "own": _OWN, "never": _NEVER, "shape": _SHAPE,
}  # fmt: skip

DECISIONS: dict[tuple[str, str], str] = {
    (name, key): sort for sort, table in _SORTS.items() for name, keys in table.items() for key in keys.split()
}
"""What was decided, by class and key; of a class that others are made of, there alone."""

assert len(DECISIONS) == sum(len(keys.split()) for table in _SORTS.values() for keys in table.values()), "twice"
