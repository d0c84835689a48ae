"""English: findings about what names lead to."""

from __future__ import annotations

_UNKNOWN = {
    "organisation": (
        "there is no organisation {name:code}",
        "write it in `programmes/{programme}/organisations.yaml` with its name, or correct the id",
    ),
    "attending": (
        "there is no organisation or group {name:code}",
        "write it in `programmes/{programme}/organisations.yaml` with its name, or correct the id",
    ),
    "member": (
        "there is no organisation or function {name:code}",
        "write it in `organisations.yaml`, or under `functions` in `programme.yaml`",
    ),
    "track": (
        "the programme has no track {name:code}",
        "write it under `tracks` in `programme.yaml`: `- id: {name}` and a `title`",
    ),
    "group": (
        "the programme has no group {name:code}",
        "write it under `groups` in `programme.yaml`: `- id: {name}` and a `title`",
    ),
    "meeting": (
        "the programme has no meeting {name:code}",
        "a meeting's id is the name of its file: `meetings/{name}.yaml`",
    ),
    "agenda": (
        "the programme has no agenda {name:code}",
        "an agenda's id is the name of its file: `agendas/{name}.yaml`",
    ),
    "programme": (
        "there is no programme {name:code}",
        "a programme's id is the name of its folder: `programmes/{name}`",
    ),
    "outcome": (
        "there is no outcome {name:code}",
        "write it under `outcomes`: `- id: {name}` and a `title`",
    ),
    "kind": (
        "there is no kind {name:code}",
        "the kinds are {known:list}; your own stand under `kinds` in `jamx.yaml`",
    ),
    "condition": (
        "{name:code} is nothing that this could depend on",
        "write `mentor`, `host`, or the id of an organisation that takes part",
    ),
    "speaker": (
        "{name:code} is nobody who could take turns",
        "write `organisation`, `mentor`, `host`, `organiser`, or a group or function of the programme",
    ),
    "phase": (
        "the programme has no phase {name:code}",
        "write it under `phases` in `programme.yaml`: `- id: {name}` and a `title`",
    ),
    "checklist": (
        "the programme has no checklist {name:code}",
        "a checklist's id is the name of its file: `checklists/{name}.yaml`",
    ),
    "goal": (
        "the programme has no goal {name:code}",
        "write it under `goals` in `programme.yaml`: `- id: {name}` and a `title`",
    ),
    "work": (
        "there is no deliverable {name:code}, nor such a content of one",
        "write it under `deliverables` in `programme.yaml`; a content is named with its deliverable, as `plan/budget`",
    ),
    "anchor": (
        "nothing that a date could hang on is called {name:code}",
        "name a meeting, or the id of a phase, milestone, deliverable or task of the programme, or `programme`",
    ),
    "origin": (
        "the programme has no track and no group {name:code}",
        "write it under `tracks` or `groups` in `programme.yaml`: `- id: {name}` and a `title`",
    ),
    "before": (
        "the programme has no track and no meeting {name:code}",
        "write the track under `tracks` in `programme.yaml`, or the meeting in `meetings/{name}.yaml`",
    ),
    "followed": (
        "the file is named after {name:code}, but there is no such organisation, and so what is done shows nowhere",
        "name the file after the organisation's id, or remove it if the organisation no longer takes part",
    ),
}

_NEARLY = {
    "function": "the programme declares no function {name:code}",
    "organiser": "there is no organisation {name:code}",
}
"""What may be a name that nothing declares: told only where another is meant."""


def _unknown() -> dict[str, str]:
    texts: dict[str, str] = {}
    for sort, (sentence, way_out) in _UNKNOWN.items():
        texts |= {f"reference/unknown#{sort}": sentence, f"reference/unknown#{sort}.help": way_out}
        texts |= {
            f"reference/unknown#{sort}-meant": sentence,
            f"reference/unknown#{sort}-meant.help": "did you mean {meant:code}?",
        }
    for sort, sentence in _NEARLY.items():
        texts |= {
            f"reference/unknown#{sort}-meant": sentence,
            f"reference/unknown#{sort}-meant.help": "did you mean {meant:code}?",
        }
    return texts


REFERENCE = {
    "related.first-id": "here it stands first",
    "related.in-loop": "and this one",
    "related.same-name": "the other one",
    "reference/unknown": "{name:code} leads nowhere",
    **_unknown(),
    "reference/unknown#followed-meant.help": "did you mean {meant:code}? If so, rename the file to `{meant}.yaml`",
    "reference/unknown#no-register": "there is no organisation {name:code}, as no organisations are written down yet",
    "reference/unknown#no-register.help": (
        "write `programmes/{programme}/organisations.yaml`: a line `{name}:` and below it, indented, `name: …`"
    ),
    "reference/unknown#nearly": "{name:quoted} is all but {meant:code}, and stands as free text for nobody in particular",
    "reference/unknown#nearly.help": "did you mean {meant:code}?",
    "reference/unknown#day": "{title:quoted} has {count:days}, and no day {name}",
    "reference/unknown#day.help": "the days of a meeting are counted from 1: correct the number, or the meeting's days",
    "reference/unknown#number": "{name:quoted} is a number in words, and no id of an organisation",
    "reference/unknown#number.help": "write it in figures",
    "reference/duplicate-id": "the id {id:code} is taken",
    "reference/duplicate-id.help": "choose another id for one of the two",
    "related.listed-first": "here it stands already",
    "reference/listed-twice": "{name:code} stands twice in the list",
    "reference/listed-twice.help": "take one of the two away, or write the one that was meant",
    "reference/loop": "the programmes hang on each other in a circle: {chain}",
    "reference/loop#parent": "{count} programmes are parents of each other in a circle: {chain}",
    "reference/loop#parent-itself": "the programme {programme:code} is its own parent",
    "reference/loop#round-of": "{count} programmes are rounds of each other in a circle: {chain}",
    "reference/loop#round-of-itself": "the programme {programme:code} is a round of itself",
    "reference/loop#due": "{count} due dates hang on each other in a circle: {chain}",
    "reference/loop#due.help": "give one of them a date, or let it hang on something else",
    "reference/loop#due-itself": "the date of {name:code} hangs on itself",
    "reference/loop#due-itself.help": "give it a date, or let it hang on something else",
    "reference/loop#successor": "{count} organisations succeed each other in a circle: {chain}",
    "reference/loop#successor-itself": "the organisation {name:code} succeeds itself",
    "reference/loop#successor.help": "name the one that has the tasks now, and nothing at that one",
    "reference/loop#successor-itself.help": "name the organisation that has its tasks now, or take the key away",
    "reference/loop.help": "take the key away from the one that comes first",
    "reference/unknown-county": "{name:quoted} is no county of Sweden, so no school break of theirs is known",
    "reference/unknown-county.help": "write one county by its name (`Skåne`), or `unknown`",
    "reference/unknown-county#meant": "there is no county {name:quoted}, so no school break of theirs is known",
    "reference/unknown-county#meant.help": "did you mean {meant:quoted}?",
    "reference/unused": "nothing uses {name:code}",
    "reference/unused#kind": "no item has the kind {name:code}",
    "reference/unused#function": "nothing in the programme mentions the function {name:code}",
    "reference/unused#group": "nothing in the programme mentions the group {name:code}",
    "reference/missing-file": "there is no file {name:code}",
    "reference/missing-file.help": (
        "put it beside this file, in the programme's folder or at the top of the workspace; "
        "if it is only a name, leave out the ending"
    ),
    "reference/missing-file#outside": "{name:code} is not a file of the workspace",
    "reference/missing-file#outside.help": (
        "colleagues do not have it: put it in the programme's folder, or write only what it is called"
    ),
    "reference/missing-file#breaks": "the file of school breaks {name:code} is not there, so no break is known",
    "reference/missing-file#breaks.help": "put it there, or correct the path, which begins at the top of the workspace",
    "reference/same-name": "the names {name:code} and {other:code} differ only by case or accents",
    "reference/same-name.help": "rename one of the files",
    "reference/same-name#programme": (
        "the programmes' names {name:code} and {other:code} differ only by case or accents"
    ),
    "reference/same-name#programme.help": "rename one of the folders",
    "reference/same-name#organisation": "{name:quoted} stands here twice: as {other:code} too",
    "reference/same-name#organisation.help": (
        "keep one of the two, with one id everywhere; "
        "if they are two, say what tells them apart (`type`, `under`, `county`)"
    ),
}
