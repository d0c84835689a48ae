"""Makes the pictures of the pages in this folder, with Chromium: `python docs/pictures.py [NAME...]`.

Each picture is a page that the commands beside it have made, so it shows what a reader gets. `pictures/made.json` notes
what each of them says; a test compares that with what the commands make now.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import jamx  # noqa: E402 - the checkout first, whatever is installed
from tests.docs.pages import Picture, pages  # noqa: E402
from tests.docs.reader import Reader  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

MADE = HERE / "pictures" / "made.json"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FRONT = ("larandetraff-1.png", "modellkoncept/larandetraff-1", 860, 2150)
_OPTIONS = (
    "--headless=new",
    "--no-sandbox",  # the pages are our own
    "--disable-gpu",
    "--hide-scrollbars",
    "--disable-lcd-text",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
    "--force-device-scale-factor=1",
    "--force-prefers-reduced-motion",
)


class Shot(NamedTuple):
    """A picture to make: its path below this folder, the page it shows, and its size in pixels."""

    image: str
    page: Path
    width: int
    height: int


def shots(folder: Path) -> Iterator[Shot]:
    """All pictures, each when its page has just been made in the folder."""
    image, address, width, height = _FRONT
    page = folder / "front.html"
    page.write_bytes(jamx.render(jamx.load(HERE.parent), address, to="html").encode())
    yield Shot(image, page, width, height)
    for number, one in enumerate(pages()):
        if any(isinstance(step, Picture) for step in one.steps):
            place = folder / str(number)
            place.mkdir()
            reader = Reader(one, place)
            for step in one.steps:
                reader.does(step)
                if isinstance(step, Picture):
                    image = (one.path.parent / step.image).resolve().relative_to(HERE).as_posix()
                    yield Shot(image, reader.folder / step.source, step.width, step.height)


class _Words(HTMLParser):
    """What a page says, without how it looks."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._silent = tag in {"style", "script"}

    def handle_endtag(self, tag: str) -> None:
        del tag
        self._silent = False

    def handle_data(self, data: str) -> None:
        self.words += [] if self._silent else data.split()


def says(page: Path) -> str:
    """A fingerprint of the words of a page."""
    words = _Words()
    words.feed(page.read_text(encoding="utf-8"))
    return hashlib.sha256(" ".join(words.words).encode()).hexdigest()[:16]


def paint(shot: Shot, browser: str) -> bytes:
    """The picture, as PNG."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "shot.png"
        subprocess.run(  # noqa: S603 - a browser that is installed, and a page that was just made
            [
                browser,
                *_OPTIONS,
                f"--user-data-dir={folder}/profile",
                f"--window-size={shot.width},{shot.height}",
                f"--screenshot={made}",
                shot.page.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )
        return made.read_bytes()


def main() -> None:
    """Makes all pictures, or those that are named, and notes what they say."""
    browser = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if browser is None:
        sys.exit("no Chromium is installed")
    noted = json.loads(MADE.read_bytes()) if MADE.is_file() else {}
    with tempfile.TemporaryDirectory() as folder:
        for shot in shots(Path(folder).resolve()):
            if not sys.argv[1:] or Path(shot.image).name in sys.argv[1:]:
                (HERE / shot.image).parent.mkdir(exist_ok=True)
                (HERE / shot.image).write_bytes(paint(shot, browser))
                noted[shot.image] = says(shot.page)
    MADE.write_bytes((json.dumps(noted, indent=1, sort_keys=True) + "\n").encode())


if __name__ == "__main__":
    main()
