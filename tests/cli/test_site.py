"""`jamx site build` and `jamx site serve`."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from http.client import HTTPConnection
from typing import TYPE_CHECKING

import pytest

from jamx.api.site_folder import LIST
from jamx.cli import previewing
from jamx.cli.settings import Settings
from tests.cli.conftest import GOOD
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jamx.api.preview import PreviewServer
    from tests.cli.conftest import Done

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals are another matter there")


@pytest.fixture
def sound(place: Path) -> Path:
    """The workspace without what is wrong in it."""
    (place / "programmes/p/meetings/bad.yaml").unlink()
    return place


def there(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_site_is_built_in_silence(sound: Path, run: Callable[..., Done]) -> None:
    assert run("site", "build") == (0, "", "")
    made = there(sound / "site")
    assert {LIST, "index.html", "timetable.html", "p/meetings/good.html", "q/agendas/plan.html"} <= set(made)


def test_where_it_goes_is_reckoned_from_here(sound: Path, run: Callable[..., Done]) -> None:
    assert run("site", "build", "-o", "out/pages", here=sound / "programmes").code == 0
    assert (sound / "programmes/out/pages/index.html").is_file()


def test_a_renamed_meeting_leaves_nothing_and_what_is_not_ours_stays(sound: Path, run: Callable[..., Done]) -> None:
    run("site", "build")
    (sound / "site/robots.txt").write_text("mine")
    (sound / "programmes/p/meetings/good.yaml").rename(sound / "programmes/p/meetings/better.yaml")
    assert run("site", "build").code == 0
    names = set(there(sound / "site"))
    assert "p/meetings/better.html" in names
    assert not [name for name in names if "good" in name]
    assert (sound / "site/robots.txt").read_text() == "mine"


def test_a_page_that_somebody_changed_is_told(sound: Path, run: Callable[..., Done]) -> None:
    run("site", "build", "-o", "out")
    (sound / "out/p/meetings/good.html").write_text("mine")
    (sound / "programmes/p/meetings/good.yaml").unlink()
    done = run("site", "build", "-o", "out")
    assert done.code == 0
    assert done.err.splitlines()[1:] == [f"  {os.path.join('out', 'p', 'meetings', 'good.html')}"]  # noqa: PTH118


def test_errors_are_told_and_nothing_is_written(place: Path, run: Callable[..., Done]) -> None:
    done = run("site", "build")
    assert (done.code, done.out) == (1, "")
    assert "programmes/p/meetings/bad.yaml:6:11: error[agenda/overlap]" in done.err
    assert not (place / "site").exists()


def test_a_draft_is_built_in_spite_of_them(place: Path, run: Callable[..., Done]) -> None:
    assert run("site", "build", "--draft") == (0, "", "")
    made = there(place / "site")
    marked = [name for name, data in made.items() if b'class="draft"' in data]
    assert sorted(marked) == ["index.html", "p/meetings/bad.html"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("programmes", "jamx: programmes: the folder holds something, and no site of jamx"),
        ("programmes/p/programme.yaml", "a site needs a folder, and this is a file"),
        (".", "jamx: .: the folder holds something, and no site of jamx"),
    ],
)
def test_a_folder_of_something_else_is_wrong_use(sound: Path, run: Callable[..., Done], name: str, said: str) -> None:
    before = there(sound)
    done = run("site", "build", "-o", name)
    assert done.code == 2
    assert said in done.err
    assert there(sound) == before


def test_what_cannot_be_written_is_wrong_use(sound: Path, run: Callable[..., Done]) -> None:
    done = run("site", "build", "-o", "programmes/p/programme.yaml/site")
    assert done.code == 2
    assert done.err.startswith("jamx: ")


def test_a_wrong_template_is_a_finding(sound: Path, run: Callable[..., Done]) -> None:
    write(sound, "templates/agenda.html", "{{ agenda.nothing }}")
    done = run("site", "build")
    assert done.code == 1
    assert "templates/agenda.html:1:1: error[template/error]" in done.err


DEAD = '{% extends "stock/site_front.html" %}{% block end %}<p><a href="nowhere.html">Here</a></p>{% endblock %}'


def test_a_link_that_leads_nowhere_is_told_and_nothing_is_written(sound: Path, run: Callable[..., Done]) -> None:
    write(sound, "templates/site_front.html", DEAD)
    said = "jamx: links that lead nowhere:\n  index.html: nowhere.html\n"
    assert run("site", "build") == (1, "", said)
    assert not (sound / "site").exists()
    assert run("site", "build", "--draft") == (0, "", said)
    assert (sound / "site/index.html").is_file()


def test_two_pages_for_one_file_are_wrong_use(sound: Path, run: Callable[..., Done]) -> None:
    write(sound, "programmes/p/meetings/Good.yaml", GOOD.replace("Kick-off", "Another"))
    if len(list((sound / "programmes/p/meetings").iterdir())) < 2:
        pytest.skip("capitals are not told apart here")
    done = run("site", "build")
    assert done.code == 2
    assert done.err.startswith("jamx: two pages would go to p/meetings/")


def test_a_list_that_jamx_did_not_write_is_wrong_use(sound: Path, run: Callable[..., Done]) -> None:
    write(sound, f"site/{LIST}", "what is this?\n")
    done = run("site", "build")
    assert (done.code, there(sound / "site")) == (2, {LIST: b"what is this?\n"})
    assert "this is not the list that jamx writes" in done.err


def test_the_same_bytes_everywhere(sound: Path, process: Callable[..., subprocess.CompletedProcess[bytes]]) -> None:
    made = []
    for number, (seed, zone, here) in enumerate((("1", "Pacific/Kiritimati", "."), ("2", "UTC", "programmes"))):
        env = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C", "JAMX_CACHE": ""}
        done = process("site", "build", "-o", str(sound / f"out-{number}"), env=env, cwd=sound / here)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        made.append(there(sound / f"out-{number}"))
    assert made[0] == made[1]
    assert len(made[0]) > 8


def test_a_preview_follows_the_files(
    sound: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(previewing, "PAUSE", 0.02)
    before = there(sound)
    with previewing.previewed(Settings(root=sound), 0) as server:
        assert "Kick-off" in _page(server, "/p/meetings/good.html")
        for text, said in (
            (GOOD.replace("Kick-off", "Another start"), "Another start"),
            ("titel: x\n", "The site cannot be built"),
            (GOOD.replace("09.15–10.00", "09.10–10.00"), 'class="draft"'),
            (GOOD, "Kick-off"),
        ):
            version = server.preview.version
            write(sound, "new.yaml", text).replace(sound / "programmes/p/meetings/good.yaml")  # whole, as editors do
            assert server.preview.wait(version, 30) is True
            assert said in _page(server, "/p/meetings/good.html")
        address = server.server_address[1]
    assert "schema/unknown-key" in capfd.readouterr().err
    assert set(there(sound)) == set(before), "nothing is written"
    with pytest.raises(ConnectionRefusedError):
        HTTPConnection("127.0.0.1", address, timeout=5).connect()


def _page(server: PreviewServer, path: str) -> str:
    connection = HTTPConnection("127.0.0.1", server.server_address[1], timeout=30)
    try:
        connection.request("GET", path)
        return connection.getresponse().read().decode()
    finally:
        connection.close()


def test_a_preview_outlives_a_fault_in_jamx(sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*arguments: object, **options: object) -> None:
        raise ZeroDivisionError("by and by")

    monkeypatch.setattr(previewing, "built", failing)
    with previewing.previewed(Settings(root=sound), 0) as server:
        assert "ZeroDivisionError: by and by" in _page(server, "/")


def test_a_port_that_is_taken_is_wrong_use(sound: Path, run: Callable[..., Done]) -> None:
    with previewing.previewed(Settings(root=sound), 0) as server:
        done = run("site", "serve", "--port", str(server.server_address[1]))
    assert done.code == 2
    assert "name another, or 0 for any" in done.err


@POSIX
def test_an_interruption_ends_it(sound: Path) -> None:
    # where this runs in the background, interruptions are ignored from birth
    heard = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    code = f"{heard}; from jamx.cli.main import main; main()"
    command = [sys.executable, "-c", code, "site", "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=sound, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as serving:
        try:
            assert serving.stderr is not None
            line = serving.stderr.readline()
            serving.send_signal(signal.SIGINT)
            out, err = serving.communicate(timeout=60)
        finally:
            serving.kill()
    assert line.startswith("jamx: http://127.0.0.1:")
    assert (serving.returncode, out, err.strip()) == (130, "", "")
