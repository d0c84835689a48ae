"""The names of files: what is kept in few bytes is what was given, in order, and is found again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamx.workspace.files import listing
from jamx.workspace.names import Names
from jamx.workspace.workspace import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

PART = st.one_of(
    st.sampled_from(
        ["programmes", "calendar", "p", "p-2", "p.yaml", "q", "meetings", "jamx.yaml", "å b", "a\nb", "\udce5"]
    ),
    st.text(st.characters(exclude_characters="/\0"), min_size=1, max_size=3),
)
NAME = st.lists(PART, min_size=1, max_size=5).map("/".join)


@given(st.sets(NAME, max_size=40), NAME)
def test_what_is_kept_is_what_was_given(given_: set[str], other: str) -> None:
    names = Names(sorted(given_))

    assert list(names) == sorted(given_)
    assert len(names) == len(given_)
    assert given_ <= {one for one in given_ if one in names}
    assert (other in names) is (other in given_)
    assert None not in names


@given(st.sets(NAME, max_size=40), st.sampled_from(["programmes/p/", "programmes/p-2/", "calendar/q/"]))
def test_the_names_of_a_programme_and_all_others(given_: set[str], folder: str) -> None:
    names = Names(sorted(given_))

    assert list(names.below(folder)) == sorted(name for name in given_ if name.startswith(folder))
    assert list(names.beside("programmes/")) == sorted(name for name in given_ if not name.startswith("programmes/"))


def test_equal_are_the_same_names_only() -> None:
    one = Names(["jamx.yaml", "programmes/p/programme.yaml"])

    assert one == Names(iter(["jamx.yaml", "programmes/p/programme.yaml"]))
    assert hash(one) == hash(Names(one))
    assert one != Names(["jamx.yaml", "programmes/p/program.yaml"])
    assert one != ("jamx.yaml", "programmes/p/programme.yaml")
    assert list(Names(())) == []


def test_the_names_of_many_programmes_take_little_room() -> None:
    of_one = [f"{folder}/{number:02}.yaml" for folder in ("agendas", "meetings") for number in range(8)]
    whole = [f"programmes/programme-{number:04}/{file}" for number in range(1000) for file in of_one]
    names = Names(whole)

    assert len(names) == len(whole) == 16_000
    kept = sum(sys.getsizeof(start) + sys.getsizeof(packed) for start, packed in names._packed.items())
    assert kept < sum(map(sys.getsizeof, whole)) / 6


ODD = ("b", "b-1", "b.yaml", "b0", "a b", "Ö", "z") + (("\udce5",) if sys.platform == "linux" else ())


def test_a_folder_is_listed_in_the_order_of_whole_names(tmp_path: Path) -> None:
    """`b-1/` comes before `b/`, as `-` does before the slash; the order is that of the whole names."""
    files = {
        f"programmes/{one}/{inside}/m.yaml" for one in ODD for inside in ("meetings", "meetings-2", "meetings.yaml")
    }
    files |= {f"programmes/{one}/meetings.yml" for one in ODD} | {f"programmes/{one}.yaml" for one in ODD if one != "b"}
    files |= {"jamx.yaml", "organisations.yaml", "calendar/a.yaml", "calendar/a/b.yaml"}
    for file in files:
        write(tmp_path, file, "title: T\n")

    assert list(listing(tmp_path)) == sorted(files)


def test_what_stands_in_place_of_files_is_listed_once_and_in_order(tmp_path: Path) -> None:
    for file in ("jamx.yaml", "programmes/p/programme.yaml"):
        write(tmp_path, file, "title: T\n")
    given_ = ("programmes/a/programme.yaml", "programmes/p/programme.yaml", "calendar/x.yaml", "programmes/p/a.txt")
    workspace = Workspace(tmp_path, dict.fromkeys(given_, b"title: O\n"))

    assert list(workspace.names) == sorted({"jamx.yaml", *given_})
    assert workspace.names_of("p") == ("programmes/p/a.txt", "programmes/p/programme.yaml")
    assert workspace.shared_names == ("calendar/x.yaml", "jamx.yaml")
    assert workspace.programmes == ("a", "p")


@pytest.mark.parametrize("name", ["programmes/p/none.yaml", "none.yaml", "programmes/none/programme.yaml"])
def test_what_is_not_listed_is_not_there(tmp_path: Path, name: str) -> None:
    write(tmp_path, "programmes/p/programme.yaml", "title: T\n")
    workspace = Workspace(tmp_path)
    assert workspace.names

    assert not workspace.exists(name)
    assert workspace.exists("programmes/p/programme.yaml")
