"""Carries out `site serve`: builds in memory, looks whether files change, builds again."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from jamx.api import RefusedError, findings_text
from jamx.api.preview import Preview, PreviewServer, Trouble
from jamx.api.site import SiteClashError, built
from jamx.api.watched import state
from jamx.cli.console import remark
from jamx.cli.exits import INTERRUPTED
from jamx.cli.usage import UsageFault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.api import Workspace
    from jamx.cli.settings import Settings

PAUSE = 0.3
"""Seconds between two looks at the files."""


def serve(settings: Settings, port: int) -> int:
    """Serve the site until somebody interrupts it, which is the way it ends."""
    with previewed(settings, port) as server:
        remark(f"jamx: {server.address} (Ctrl+C ends it)\n")
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            remark("\n")
    return INTERRUPTED


@contextmanager
def previewed(settings: Settings, port: int) -> Iterator[PreviewServer]:
    """A server with the site as it is, and always as it is, for as long as it is wanted.

    Raises:
        UsageFault: The port is taken.
    """
    settings = settings.dated()
    workspace = settings.workspace
    seen = state(workspace)
    preview = Preview(_site(settings, workspace), settings.language)
    try:
        server = PreviewServer(preview, port)
    except OSError as error:
        raise UsageFault("--port {port}: {why}; name another, or 0 for any", port=port, why=error.strerror) from None
    over = threading.Event()
    watch = threading.Thread(target=_watch, args=(settings, preview, over, (workspace, seen)), daemon=True)
    serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    watch.start()
    serving.start()
    try:
        yield server
    finally:
        over.set()
        preview.close()
        server.shutdown()
        server.server_close()
        watch.join()


def _watch(
    settings: Settings, preview: Preview, over: threading.Event, last: tuple[Workspace, frozenset[tuple[str, int, int]]]
) -> None:
    """Build again whenever a file has changed; the look is taken before the building, so that none is missed."""
    workspace, seen = last
    while not over.wait(PAUSE):
        now = state(workspace)
        if now != seen:
            workspace, seen = settings.opened({}), now
            preview.show(_site(settings, workspace))


def _site(settings: Settings, workspace: Workspace) -> Mapping[str, bytes] | Trouble:
    """The site in spite of errors, marked as a draft; or why there is none."""
    try:
        return built(workspace, draft=True).files
    except RefusedError as error:
        text = findings_text(error.findings, settings.language, workspace.lines)
        remark(text)
        return Trouble("site.trouble", text, settings.language)
    except SiteClashError as error:
        return Trouble("site.trouble", error.path, settings.language)
    except Exception as error:  # noqa: BLE001 - a file that is half written must not end a preview
        return Trouble("site.trouble", f"{type(error).__name__}: {error}", settings.language)
