"""`jamx agenda render` and `show`: what is asked for, where it goes, what is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.conftest import REPOSITORY, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

FORMATS = ("md", "html", "txt", "json")


@pytest.fixture
def fine(place: Path) -> Path:
    """The workspace without its fault."""
    (place / "programmes/p/meetings/bad.yaml").unlink()
    return place


def files(folder: Path) -> dict[str, str]:
    """What lies below a folder, by path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("to", FORMATS)
def test_one_document_on_standard_output(run: Callable[..., Done], to: str) -> None:
    done = run("agenda", "render", "p/good", "--to", to)
    assert (done.code, done.err) == (0, "")
    assert "Kick-off" in done.out
    assert done.out.endswith("\n")
    assert run("agenda", "render", "p/good", "--to", to, "-o", "-") == done
    if to == "md":
        assert run("agenda", "render", "p/good") == done


def test_a_meeting_before_an_agenda(run: Callable[..., Done], place: Path) -> None:
    write(place, "programmes/p/agendas/good.yaml", "title: The agenda\nitems: []\n")

    def title(address: str, here: str = "") -> str:
        done = run("agenda", "render", address, "--to", "json", here=place / here)
        assert done.code == 0, done.err
        return str(json.loads(done.out)["title"])

    assert title("p/good") == title("p/meetings/good") == title("programmes/p/meetings/good.yaml") == "Kick-off"
    assert title("p/agendas/good") == title("programmes/p/agendas/good.yaml") == "The agenda"
    assert title("p/good", "programmes/q") == "Kick-off"
    assert title("good.yaml", "programmes/p/agendas") == "The agenda"
    assert title("../meetings/good.yaml", "programmes/p/agendas") == "Kick-off"
    assert title("programmes/p/agendas/good.yaml", "programmes/q") == "The agenda"
    assert title(str(place / "programmes/p/agendas/good.yaml")) == "The agenda"


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ((), "p/good.md"),
        (("--to", "html"), "p/good.html"),
        (("--for", "participant"), "p/good.md"),
        (("--for", "host"), "p/good.host.md"),
        (("--language", "en"), "p/good.md"),
        (("--language", "sv"), "p/good.sv.md"),
        (("--for", "facilitator", "--language", "sv", "--to", "txt"), "p/good.facilitator.sv.txt"),
        (("--attending", "5"), "p/good.md"),
        (("--draft",), "p/good.md"),
    ],
)
def test_names_in_a_folder(
    run: Callable[..., Done], fine: Path, tmp_path: Path, options: tuple[str, ...], name: str
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    assert run("agenda", "render", "p/good", "-o", str(out), *options) == (0, "", "")
    assert list(files(out)) == [name]


def test_several(run: Callable[..., Done], fine: Path, tmp_path: Path) -> None:
    expected = ["p/good.md", "q/plan.md"]
    for number, addresses in enumerate((("--all",), ("p/good", "q/plan"), ("p", "q"), ("p/good", "q", "p", "q/plan"))):
        assert run("agenda", "render", *addresses, "-o", f"out{number}") == (0, "", "")
        assert list(files(fine / f"out{number}")) == expected
    assert run("agenda", "render", "p/good", "q/plan").err == (
        "jamx: several documents need a folder: -o DIR, or output: in jamx.yaml\n"
    )


def test_a_set_that_may_grow_goes_to_a_folder_already(run: Callable[..., Done], fine: Path) -> None:
    assert run("agenda", "render", "p", "-o", "out").code == 0
    assert list(files(fine / "out")) == ["p/good.md"]
    (fine / "programmes/q/agendas/plan.yaml").unlink()
    assert run("agenda", "render", "--all", "-o", "all").code == 0
    assert list(files(fine / "all")) == ["p/good.md"]


def test_a_file(run: Callable[..., Done], fine: Path) -> None:
    for number, addresses in enumerate((("p/good",), ("p",))):
        name = f"deep/er/agenda{number}.md"
        assert run("agenda", "render", *addresses, "--output", name) == (0, "", "")
        assert (fine / name).read_text(encoding="utf-8").startswith("# Kick-off\n")
    assert run("agenda", "render", "p/good", "-oagenda") == (0, "", "")
    assert (fine / "agenda").is_file()
    assert run("agenda", "render", "p/good", "-o", "new/") == (0, "", "")
    assert list(files(fine / "new")) == ["p/good.md"]


def test_output_in_the_settings(run: Callable[..., Done], fine: Path) -> None:
    write(fine, "jamx.yaml", "output: public/agendas\n")
    assert run("agenda", "render", "p/good").out.startswith("# Kick-off\n")
    assert not (fine / "public").exists()
    assert run("agenda", "render", "--all", here=fine / "programmes/q") == (0, "", "")
    assert list(files(fine / "public/agendas")) == ["p/good.md", "q/plan.md"]
    assert run("agenda", "render", "--all", "-o", "other") == (0, "", "")
    assert list(files(fine / "other")) == ["p/good.md", "q/plan.md"]
    assert run("agenda", "render", "p/good", "--check") == (0, "", "")
    assert run("agenda", "render", "--all", "-o", "-").code == 2


def test_two_documents_of_one_name(run: Callable[..., Done], fine: Path) -> None:
    write(fine, "programmes/p/agendas/good.yaml", "title: The agenda\nitems: []\n")
    done = run("agenda", "render", "--all", "-o", "out")
    assert done.code == 2
    assert "two documents would go to out/p/good.md" in done.err
    assert not (fine / "out").exists()


def test_unchanged_files_are_left_alone(run: Callable[..., Done], fine: Path) -> None:
    run("agenda", "render", "--all", "-o", "out")
    before = {path: path.stat().st_mtime_ns for path in (fine / "out").rglob("*.md")}
    assert len(before) == 2
    assert run("agenda", "render", "--all", "-o", "out") == (0, "", "")
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_check_says_whether_files_differ(run: Callable[..., Done], fine: Path) -> None:
    line = ("agenda", "render", "--all", "-o", "out", "--check")
    done = run(*line)
    assert done.code == 1
    assert done.err == "out/p/good.md is not there\nout/q/plan.md is not there\n"
    assert "--- out/p/good.md\n+++ out/p/good.md (rendered)\n@@ -0,0 +1," in done.out
    assert "+# Kick-off\n" in done.out
    assert not (fine / "out").exists()

    run(*line[:-1])
    assert run(*line) == (0, "", "")
    target = fine / "out/p/good.md"
    target.write_text(target.read_text(encoding="utf-8").replace("Coffee", "Tea").rstrip("\n"), encoding="utf-8")
    before = files(fine / "out")
    done = run(*line)
    assert (done.code, done.err) == (1, "")
    assert "-| 09:00–09:15 | **Tea** |\n+| 09:00–09:15 | **Coffee** |\n" in done.out
    assert "\\ No newline at end of file\n" in done.out
    assert all(line[:1] in " +-@\\" for line in done.out.splitlines())
    assert files(fine / "out") == before


def test_check_of_one_file(run: Callable[..., Done], fine: Path) -> None:
    assert run("agenda", "render", "p/good", "-o", "one.md", "--check").code == 1
    run("agenda", "render", "p/good", "-o", "one.md")
    assert run("agenda", "render", "p/good", "-o", "one.md", "--check") == (0, "", "")
    (fine / "one.md").write_bytes(b"\xff\n")
    done = run("agenda", "render", "p/good", "-o", "one.md", "--check")
    assert done.code == 1
    assert "-\\xff\n" in done.out
    (fine / "folder/p/good.md").mkdir(parents=True)
    done = run("agenda", "render", "p/good", "-o", "folder", "--check")
    assert done == (2, "", "jamx: cannot read folder/p/good.md: Is a directory\n")


@pytest.mark.parametrize("to", ["md", "html", "txt"])
def test_a_hand_out_that_contradicts_itself_is_refused(run: Callable[..., Done], place: Path, to: str) -> None:
    done = run("agenda", "render", "p/bad", "--to", to)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("programmes/p/meetings/bad.yaml:6:11: error[agenda/overlap] “Talk” overlaps “Coffee”")
    assert run("agenda", "render", "--all", "--to", to, "-o", "out") == done
    assert not (place / "out").exists()


def test_what_is_refused_says_everything_at_once(run: Callable[..., Done], place: Path) -> None:
    write(place, "programmes/p/meetings/form.yaml", "titel: A\n")
    done = run("agenda", "render", "p")
    assert [line.split("[")[1].split("]")[0] for line in done.err.splitlines() if ": error[" in line] == [
        "agenda/overlap", "schema/unknown-key",
    ]  # fmt: skip


@pytest.mark.parametrize("command", [("render", "--to", "json"), ("show",), ("render", "--draft")])
def test_a_file_with_faults_of_form_is_always_refused(
    run: Callable[..., Done], place: Path, command: tuple[str, ...]
) -> None:
    write(place, "programmes/p/meetings/form.yaml", "titel: A\n")
    done = run("agenda", *command, "p/form")
    assert (done.code, done.out) == (1, "")
    assert "schema/unknown-key" in done.err


def test_the_errors_of_other_files_do_not_matter(run: Callable[..., Done], place: Path) -> None:
    assert run("agenda", "render", "p/good").code == 0
    write(place, "programmes/p/meetings/broken.yaml", "a: [\n")
    assert run("agenda", "render", "p/good").code == 0
    write(place, "programmes/p/programme.yaml", "title: P\ntitel: Q\n")
    done = run("agenda", "render", "p/good")
    assert done.code == 1
    assert "programmes/p/programme.yaml" in done.err


def test_what_is_acknowledged_is_no_reason_to_refuse(run: Callable[..., Done], place: Path) -> None:
    path = place / "programmes/p/meetings/bad.yaml"
    text = path.read_text(encoding="utf-8").replace(
        "09.30–10.30", "09.30–10.30 # jamx: ignore[agenda/overlap] So be it."
    )
    path.write_text(text, encoding="utf-8")
    done = run("agenda", "render", "p/bad")
    assert done.code == 0
    assert "overlap" not in done.out
    assert "agenda/overlap" in run("agenda", "render", "p/bad", "--to", "json").out


def test_json_and_show_carry_what_does_not_add_up(run: Callable[..., Done]) -> None:
    shape = json.loads(run("agenda", "render", "p/bad", "--to", "json").out)
    assert shape["contradictions"] == [
        {"rule": "agenda/overlap", "day": 0, "item": 1, "message": "“Talk” overlaps “Coffee” by 30 minutes"}
    ]
    shown = run("agenda", "show", "p/bad")
    assert shown.code == 0
    assert "Contradictions\n  • “Talk” overlaps “Coffee” by 30 minutes [agenda/overlap]\n" in shown.out


@pytest.mark.parametrize(
    ("to", "marks"),
    [
        ("md", ["> **Draft.** This agenda holds contradictions that are not resolved:\n> - “Talk” overlaps “Coffee”"]),
        ("html", ['<section class="draft" aria-label="Draft">', "<li>“Talk” overlaps “Coffee” by 30 minutes</li>"]),
        ("txt", ["DRAFT. This agenda holds contradictions that are not resolved:\n- “Talk” overlaps “Coffee”"]),
    ],
)
def test_a_draft_says_so(run: Callable[..., Done], to: str, marks: list[str]) -> None:
    done = run("agenda", "render", "p/bad", "--draft", "--to", to)
    assert (done.code, done.err) == (0, "")
    for mark in marks:
        assert mark in done.out
    assert "Draft" not in run("agenda", "render", "p/good", "--to", to).out


@pytest.mark.parametrize(
    ("attending", "needs", "fits", "all_fit"), [(2, 60, 2, True), (3, 90, 2, False), (5, 150, 2, False)]
)
def test_attending_changes_what_fits_and_no_file(
    run: Callable[..., Done], attending: int, needs: int, fits: int, all_fit: bool
) -> None:
    source = REPOSITORY / "programmes/modellkoncept/agendas/larandetraff-1.yaml"
    before = source.read_bytes()
    line = ("modellkoncept/larandetraff-1", "--attending", str(attending))
    shape = json.loads(run("agenda", "render", *line, "--to", "json", here=REPOSITORY).out)
    assert shape["organisations"] == attending
    (item,) = [item for item in shape["days"][0]["items"] if item["start"] == "10:20"]
    assert item["fit"] == {"needs": needs, "has": 60, "organisations": attending, "fits": fits}
    assert ("agenda/does-not-fit" in {one["rule"] for one in shape["contradictions"]}) is not all_fit
    shown = run("agenda", "show", *line, "--lang", "sv", here=REPOSITORY).out
    assert f"Deltagande organisationer: {attending}\n" in shown
    assert source.read_bytes() == before


@pytest.mark.parametrize(
    ("audience", "document"),
    [
        ("participant", "Agenda"),
        ("facilitator", "Agenda for the facilitator"),
        ("host", "Agenda for the host"),
        ("organiser", "Agenda for the organiser"),
    ],
)
def test_for(run: Callable[..., Done], audience: str, document: str) -> None:
    assert f"\n{document}\n" in run("agenda", "render", "p/good", "--for", audience).out
    assert json.loads(run("agenda", "render", "p/good", "--for", audience, "--to", "json").out)["audience"] == audience
    assert f"\n{document}\n" in run("agenda", "show", "p/good", "--for", audience).out


def test_json_without_audience_tells_what_fits_and_with_one_is_projected(run: Callable[..., Done], place: Path) -> None:
    write(
        place,
        "programmes/p/meetings/round.yaml",
        """
        title: Round
        organisations: 3
        agenda:
          - title: Reports
            time: 09.00–10.00
            each: organisation
            parts:
              - title: Report
                duration: 10 min
        """,
    )

    def fit(*options: str) -> object:
        done = run("agenda", "render", "p/round", "--to", "json", *options)
        return json.loads(done.out)["days"][0]["items"][0]["fit"]

    told = {"needs": 30, "has": 60, "organisations": 3, "fits": 6}
    assert fit() == told
    assert fit("--for", "facilitator") == fit("--for", "organiser") == told
    assert fit("--for", "participant") is None
    assert fit("--for", "host") is None


def test_show_several(run: Callable[..., Done]) -> None:
    done = run("agenda", "show", "--all")
    assert (done.code, done.err) == (0, "")
    assert done.out.count("Kick-off\n") == 2
    assert "\n\nKick-off\n" in done.out
    assert run("agenda", "show", "p/good", "p/bad", "q/plan").code == 0


def test_show_shows_what_it_can(run: Callable[..., Done], place: Path) -> None:
    write(place, "programmes/p/meetings/form.yaml", "titel: A\n")
    done = run("agenda", "show", "p/form", "p/good")
    assert done.code == 1
    assert "schema/unknown-key" in done.err
    assert "Kick-off" in done.out


def test_a_folder_that_is_a_file(run: Callable[..., Done], fine: Path) -> None:
    (fine / "file").write_text("mine", encoding="utf-8")
    for arguments, reason in (
        (("p/good", "-o", "file/deeper.md"), "jamx: cannot write file/deeper.md: "),
        (("--all", "-o", "file"), "jamx: -o file: several documents need a folder, and this is a file\n"),
        (("--all", "-o", "file/deeper"), "jamx: cannot write file/deeper/p/good.md: "),
    ):
        done = run("agenda", "render", *arguments)
        assert (done.code, done.out) == (2, "")
        assert done.err.startswith(reason)
        assert len(done.err.splitlines()) == 1
    assert (fine / "file").read_text(encoding="utf-8") == "mine"


def test_a_document_that_is_a_folder(run: Callable[..., Done], fine: Path) -> None:
    (fine / "out/p/good.md").mkdir(parents=True)
    done = run("agenda", "render", "p/good", "-o", "out")
    assert done == (2, "", "jamx: cannot write out/p/good.md: Is a directory\n")
    assert files(fine / "out") == {}


def test_sources_are_not_written_over(run: Callable[..., Done], fine: Path) -> None:
    before = files(fine)
    for name in ("programmes/p/meetings/good.yaml", "new.yml"):
        done = run("agenda", "render", "p/good", "-o", name)
        assert done == (2, "", f"jamx: -o {name}: no document is YAML, and what is there would be lost\n")
    assert files(fine) == before


@pytest.mark.parametrize("link", ["p", "p/good.md"])
def test_links_in_a_folder_lead_nowhere_else(run: Callable[..., Done], fine: Path, tmp_path: Path, link: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    kept = write(tmp_path, "elsewhere/good.md", "mine\n")
    place = fine / "out" / link
    place.parent.mkdir(parents=True)
    place.symlink_to(kept if link.endswith(".md") else kept.parent)
    said = "jamx: out/p/good.md: a link that leads out of out\n"
    assert run("agenda", "render", "p/good", "-o", "out/") == (2, "", said)
    assert kept.read_text() == "mine\n"
    if link.endswith(".md"):
        assert run("agenda", "render", "p/good", "-o", "out/p/good.md").code == 0
        assert kept.read_text().startswith("# ")
    place.unlink()
    place.symlink_to(place.name)
    assert run("agenda", "render", "p/good", "-o", "out/") == (2, "", said)


@pytest.mark.parametrize("output", ["../outside", "/nowhere/at/all", "link/public"])
def test_a_workspace_sends_no_documents_out(run: Callable[..., Done], fine: Path, tmp_path: Path, output: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    (fine / "link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    write(fine, "jamx.yaml", f"output: {output}\n")
    said = "jamx: output: in jamx.yaml leads out of the workspace; name such a folder with -o\n"
    assert run("agenda", "render", "--all") == (2, "", said)
    assert run("agenda", "render", "--all", "--check") == (2, "", said)
    assert files(tmp_path / "elsewhere") == {}
    assert not (tmp_path / "outside").exists()
    assert run("agenda", "render", "--all", "-o", str(tmp_path / "outside")).code == 0
