"""English: findings about what stands in titles and texts."""

from __future__ import annotations

WRITTEN = {
    "text/cut-off": "{lost:quoted} is not part of the text: what stands behind a `#` is a comment",
    "text/cut-off.help": "put the whole text in quotes; if it is a comment, leave a blank behind the `#`",
    "text/cut-off#all": "the text is empty: {lost:quoted} is a comment, as it begins with a `#`",
    "text/heading": "the heading {said:quoted} stands inside a text",
    "text/heading.help": "write it in bold (`**…**`), or give the thing a title of its own",
    "text/link": "a link stands on {said:quoted}, which says nothing of where it leads",
    "text/link.help": "let the link stand on the words that name what it leads to",
    "text/link#empty": "the link to {address:code} stands on nothing",
    "text/link#dead": "the link {said:quoted} leads to {address:code}, which is not there",
    "text/link#dead.help": "correct the path: from this file, from the programme's folder, or from the top",
    "text/link#web": "the link {said:quoted} leads to {address:code} as if that were a file",
    "text/link#web.help": "write the whole address: `https://…`, or `mailto:…` for mail",
    "text/unsafe-link": "an address that begins with {scheme:code} is not safe: {address:code}",
    "text/unsafe-link.help": "write an address on the web (`https://…`), or take the link away",
    "text/image": "the image {address:code} has no text in its place",
    "text/image.help": "say in the brackets what the image shows: `![…](…)`",
    "text/language": "{count} of {all} texts are not there in all languages: {languages:list}",
    "text/language#none": "nothing of this programme is translated yet: {languages:list}",
    "text/language#country": "{code:code} stands here for a language, but is mostly the code of a country",
    "text/language#country.help": "did you mean {meant:code}?",
    "text/language.help": "write the text once for each language, under `sv:` and `en:`",
}
