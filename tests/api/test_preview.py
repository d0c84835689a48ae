"""The preview: pages from memory, to this machine alone, and a word to open pages when there are newer ones."""

from __future__ import annotations

import socket
import threading
from base64 import b64encode
from hashlib import sha256
from http.client import HTTPConnection
from typing import TYPE_CHECKING, NamedTuple

import pytest

from jamx.api import Workspace, preview
from jamx.api.preview import Preview, PreviewServer, Trouble
from jamx.api.watched import state
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

HEAD = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-x'\"></head>"
PAGES = {
    "index.html": f"<!DOCTYPE html><html>{HEAD}<body>front å</body></html>".encode(),
    "p/index.html": b"<!DOCTYPE html><html><body>programme</body></html>",
    "p/timetable.ics": b"BEGIN:VCALENDAR",
    "a b/#.html": b"<body>odd</body>",
}
SECONDS = 20
"""How long a test waits for what comes at once, on a machine with much else to do."""


class Answer(NamedTuple):
    status: int
    headers: Mapping[str, str]
    body: bytes


@pytest.fixture
def shown() -> Preview:
    return Preview(PAGES, "en")


@pytest.fixture
def server(shown: Preview) -> Iterator[PreviewServer]:
    made = PreviewServer(shown, 0)
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield made
    shown.close()
    made.shutdown()
    made.server_close()
    thread.join(SECONDS)
    assert not thread.is_alive()


@pytest.fixture
def ask(server: PreviewServer) -> Callable[..., Answer]:
    """Asks for a path as it stands, with the server's own name unless another is said; None for no name at all."""

    def answer(path: str, host: str | None = "", method: str = "GET") -> Answer:
        connection = HTTPConnection("127.0.0.1", server.server_address[1], timeout=SECONDS)
        try:
            connection.putrequest(method, path, skip_host=True)
            if host is not None:
                connection.putheader("Host", host or f"127.0.0.1:{server.server_address[1]}")
            connection.endheaders()
            got = connection.getresponse()
            return Answer(got.status, dict(got.getheaders()), got.read())
        finally:
            connection.close()

    return answer


def test_pages_are_as_written_but_for_the_script(ask: Callable[..., Answer], shown: Preview) -> None:
    front = ask("/")
    script = f'new EventSource("/.jamx/events?version={shown.version}").onmessage = () => location.reload();'
    assert front.status == 200
    assert front.headers["Content-Type"] == "text/html; charset=utf-8"
    assert front.headers["Cache-Control"] == "no-store"
    assert front.body.decode().count("<script>") == 1
    assert f"front å<script>{script}</script>\n</body>" in front.body.decode()
    digest = b64encode(sha256(script.encode()).digest()).decode()
    allowed = f"default-src 'none'; script-src 'sha256-{digest}'; connect-src 'self'; style-src 'sha256-x'"
    assert f'content="{allowed}"' in front.body.decode()
    assert ask("/index.html").body == ask("/?x=1").body == front.body
    assert PAGES["index.html"].count(b"<script") == 0


def test_other_files_are_served_as_they_are(ask: Callable[..., Answer]) -> None:
    feed = ask("/p/timetable.ics")
    assert (feed.status, feed.headers["Content-Type"], feed.body) == (
        *(200, "text/calendar; charset=utf-8", b"BEGIN:VCALENDAR"),
    )


def test_names_are_read_as_addresses_spell_them(ask: Callable[..., Answer]) -> None:
    assert b"odd" in ask("/a%20b/%23.html").body


def test_a_folder_is_its_front_page(ask: Callable[..., Answer]) -> None:
    moved = ask("/p")
    assert (moved.status, moved.headers["Location"]) == (301, "/p/")
    assert b"programme" in ask("/p/").body


def test_a_head_has_no_body(ask: Callable[..., Answer]) -> None:
    assert ask("/", method="HEAD").body == b""
    assert int(ask("/", method="HEAD").headers["Content-Length"]) == len(ask("/").body)


@pytest.mark.parametrize(
    "path",
    [
        *("/../../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/etc/passwd"),
        *("/p/../../etc/passwd", "/..\\..\\etc\\passwd", "/%00", "/p/%ff", "/.jamx-site", "/C:/Windows/win.ini"),
        *("http://example.org/etc/passwd", "/./p/index.html", "/p/../index.html", "//example.org/..", "/.jamx/", "x"),
    ],
)
def test_what_is_no_page_is_not_there(ask: Callable[..., Answer], path: str) -> None:
    """Nothing is read from disk: there is nothing to climb to."""
    found = ask(path)
    assert found.status == 404
    assert b"root:" not in found.body
    assert b"There is no such page" in found.body
    assert "Location" not in found.headers


@pytest.mark.parametrize(
    "host", ["example.org", "example.org:{port}", "127.0.0.1", "127.0.0.1:1", "0.0.0.0:{port}", None]
)
@pytest.mark.parametrize("path", ["/", "/.jamx/events?version=old"])
def test_another_name_is_refused(
    ask: Callable[..., Answer], server: PreviewServer, path: str, host: str | None
) -> None:
    name = host.format(port=server.server_address[1]) if host is not None else None
    refused = ask(path, name)
    assert refused.status == 421
    assert b"front" not in refused.body


def test_this_machine_has_two_names(ask: Callable[..., Answer], server: PreviewServer) -> None:
    assert ask("/", f"localhost:{server.server_address[1]}").status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_nothing_can_be_sent(ask: Callable[..., Answer], method: str) -> None:
    assert ask("/", method=method).status == 501


def test_only_this_machine_is_listened_to(server: PreviewServer) -> None:
    assert server.socket.getsockname()[0] == "127.0.0.1"


def test_an_open_page_is_told_when_something_changes(ask: Callable[..., Answer], shown: Preview) -> None:
    heard: list[Answer] = []
    listening = threading.Thread(target=lambda: heard.append(ask(f"/.jamx/events?version={shown.version}")))
    listening.start()
    shown.show(PAGES)
    assert heard == [], "the same pages are no news"
    shown.show({"index.html": b"<body>newer</body>"})
    listening.join(SECONDS)
    assert [(one.status, one.headers["Content-Type"], one.body) for one in heard] == [
        (200, "text/event-stream", b"data: changed\n\n")
    ]
    assert b"newer" in ask("/").body


def test_a_page_of_an_earlier_run_is_told_at_once(ask: Callable[..., Answer]) -> None:
    assert ask("/.jamx/events?version=0123abcd-0").body == b"data: changed\n\n"


def test_a_page_that_nobody_tells_anything_hears_that_somebody_is_there(
    ask: Callable[..., Answer], shown: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview, "PATIENCE", 0.01)
    heard: list[bytes] = []
    listening = threading.Thread(target=lambda: heard.append(ask(f"/.jamx/events?version={shown.version}").body))
    listening.start()
    listening.join(0.2)
    shown.close()
    listening.join(SECONDS)
    assert heard[0].startswith(b": still here\n\n")
    assert b"data" not in heard[0]


def test_a_browser_that_hangs_up_is_no_news(
    server: PreviewServer, ask: Callable[..., Answer], capfd: pytest.CaptureFixture[str]
) -> None:
    with socket.create_connection(server.server_address[:2], SECONDS) as one:
        one.sendall(b"GET / HTTP/1.1\r\nHost: ")
    assert ask("/").status == 200
    assert capfd.readouterr() == ("", "")


def test_trouble_stands_in_place_of_every_page(ask: Callable[..., Answer], shown: Preview) -> None:
    shown.show(Trouble("site.trouble", "a.yaml:1:1: error <b>", "sv"))
    found = ask("/p/index.html")
    assert found.status == 500
    assert "Det går inte att bygga webbplatsen" in found.body.decode()
    assert "a.yaml:1:1: error &lt;b&gt;" in found.body.decode()
    assert b"new EventSource" in found.body


def test_what_has_changed_is_seen(tmp_path: Path) -> None:
    write(tmp_path, "jamx.yaml", "organiser: {name: A, logo: pictures/logo.svg}\n")
    write(tmp_path, "programmes/p/programme.yaml", "title: P\n")
    workspace = Workspace(tmp_path)
    states = [state(workspace)]
    for name in (
        *("programmes/p/meetings/m.yaml", "templates/agenda.html", "calendar/breaks.yaml", "jamx.yaml", "logo.png"),
        "pictures/logo.svg",
    ):
        write(tmp_path, name, f"title: {name}\n")
        states.append(state(workspace))
    (tmp_path / "programmes/p/meetings/m.yaml").unlink()
    states.append(state(workspace))
    assert len(set(states)) == 8
    for name in (".git/index", "programmes/p/.m.yaml.swp", "site/index.html"):
        write(tmp_path, name, "x")
    assert state(workspace) == states[-1], "what no document is made from"
