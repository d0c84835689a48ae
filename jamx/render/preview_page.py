"""What only a preview has: the script that loads a page anew, and pages that say why there is none."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

from markupsafe import escape

from jamx.words.catalogue import catalogue

_POLICY = "default-src 'none';"


def reloading(page: str, events: str) -> str:
    """A page that loads itself anew when it is told to; its policy allows that one script, by its hash.

    Args:
        page: The page as it is written.
        events: The address on this server at which it is told.
    """
    script = f'new EventSource("{events}").onmessage = () => location.reload();'
    digest = b64encode(sha256(script.encode()).digest()).decode("ascii")
    allowed = f"{_POLICY} script-src 'sha256-{digest}'; connect-src 'self';"
    before, end, after = page.replace(_POLICY, allowed, 1).rpartition("</body>")
    return f"{before}<script>{script}</script>\n{end}{after}" if end else f"{after}<script>{script}</script>\n"


def note_page(heading: str, text: str, language: str) -> str:
    """A page in place of one that is not there.

    Args:
        heading: The name of its heading among the texts.
        text: What there is to add, as on a terminal.
        language: The language of both.
    """
    say = catalogue(language).say
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY} style-src \'unsafe-inline\'">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(say(heading))}</title>\n"
        "<style>:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; } "
        "body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; } "
        "pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9375rem; }</style>\n"
        f"</head>\n<body>\n<main>\n<h1>{escape(say(heading))}</h1>\n<pre>{escape(text)}</pre>\n"
        f"<p>{escape(say('site.again'))}</p>\n</main>\n</body>\n</html>\n"
    )
