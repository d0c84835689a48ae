"""A site as it is while somebody writes: served from memory to this machine alone, and loaded anew when it changes.

Nothing is read from disk for a request: what is not a page of the site is not there, whatever its address.
"""

from __future__ import annotations

import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from secrets import token_hex
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qs, quote, unquote, urlsplit

from jamx.render.preview_page import note_page, reloading

if TYPE_CHECKING:
    from collections.abc import Mapping

HOST = "127.0.0.1"
EVENTS = "/.jamx/events"
"""Where a page hears that there is a newer one."""
PATIENCE = 10.0
"""Seconds between signs of life, by which the server learns that a page was closed."""

_TYPES = {"html": "text/html; charset=utf-8", "ics": "text/calendar; charset=utf-8"}


class Trouble(NamedTuple):
    """Why there is no site just now: a heading, and the findings; in a language."""

    heading: str
    text: str
    language: str


class Preview:
    """What is served, and which version of it.

    Args:
        shown: The site's files, or why there are none.
        language: Of what is said about pages that are not there.
    """

    def __init__(self, shown: Mapping[str, bytes] | Trouble, language: str) -> None:
        self.language = language
        self._shown = shown
        self._changed = threading.Condition()
        self._start, self._number, self._closed = token_hex(4), 0, False

    @property
    def shown(self) -> Mapping[str, bytes] | Trouble:
        """What is served."""
        return self._shown

    @property
    def version(self) -> str:
        """Which one; unlike those of any earlier run."""
        return f"{self._start}-{self._number}"

    def show(self, shown: Mapping[str, bytes] | Trouble) -> None:
        """Serve something else from now on, and tell every page that is open, unless nothing is different."""
        with self._changed:
            if shown == self._shown:
                return
            self._shown = shown
            self._number += 1
            self._changed.notify_all()

    def close(self) -> None:
        """Let go of everybody who waits."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def wait(self, version: str, seconds: float) -> bool | None:
        """Wait for another version than one; whether it came in time, None once there will be none."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self.version != version, seconds)
            return None if self._closed else self.version != version


class PreviewServer(ThreadingHTTPServer):
    """Serves a preview to this machine alone.

    Args:
        preview: What is served.
        port: Where; 0 for any that is free.

    Raises:
        OSError: The port is taken.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, preview: Preview, port: int) -> None:
        self.preview = preview
        super().__init__((HOST, port), _Handler)

    @property
    def hosts(self) -> frozenset[str]:
        """The names this server goes by. A page elsewhere whose name was made to lead here says its own (rebinding)."""
        return frozenset(f"{name}:{self.server_address[1]}" for name in (HOST, "localhost"))

    @property
    def address(self) -> str:
        """What to open."""
        return f"http://{HOST}:{self.server_address[1]}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    server: PreviewServer
    server_version = "jamx"
    sys_version = ""
    timeout = 30

    def do_GET(self) -> None:
        """Answer with a page, or tell of changes for as long as somebody listens."""
        if self.headers.get("Host", "").lower() not in self.server.hosts:
            self._answer(HTTPStatus.MISDIRECTED_REQUEST, b"this server answers to this machine only\n", "text/plain")
            return
        parts = urlsplit(self.path)
        if parts.path == EVENTS:
            self._tell(parse_qs(parts.query).get("version", [""])[0])
            return
        self._page(unquote(parts.path, errors="replace").removeprefix("/"))

    do_HEAD = do_GET  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Nobody wants to read of every request."""

    def _page(self, path: str) -> None:
        preview = self.server.preview
        shown, version = preview.shown, preview.version
        if isinstance(shown, Trouble):
            page = note_page(shown.heading, shown.text, shown.language)
            self._html(HTTPStatus.INTERNAL_SERVER_ERROR, page, version)
            return
        name = f"{path}index.html" if not path or path.endswith("/") else path
        if name in shown and name.endswith(".html"):
            self._html(HTTPStatus.OK, shown[name].decode(), version)
        elif name in shown:
            self._answer(HTTPStatus.OK, shown[name], _TYPES.get(name.rpartition(".")[2], "application/octet-stream"))
        elif f"{name}/index.html" in shown:
            self._answer(HTTPStatus.MOVED_PERMANENTLY, b"", "text/plain", {"Location": f"/{quote(name)}/"})
        else:
            self._html(HTTPStatus.NOT_FOUND, note_page("site.nowhere", "", preview.language), version)

    def _html(self, status: HTTPStatus, page: str, version: str) -> None:
        self._answer(status, reloading(page, f"{EVENTS}?version={version}").encode(), _TYPES["html"])

    def _answer(self, status: HTTPStatus, body: bytes, kind: str, more: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        headers = {"Content-Type": kind, "Content-Length": str(len(body)), "Cache-Control": "no-store"}
        headers |= {"X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "same-origin", **(more or {})}
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _tell(self, version: str) -> None:
        """An event when there is another version than the one the page has; comments until then."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        while (changed := self.server.preview.wait(version, PATIENCE)) is not None:
            self.wfile.write(b"data: changed\n\n" if changed else b": still here\n\n")
            self.wfile.flush()
            if changed:
                return
