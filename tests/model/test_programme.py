from __future__ import annotations

import subprocess
import sys

import pytest
from pydantic import ValidationError

from jamx.model.length import parse_length
from jamx.model.programme import Programme
from jamx.model.stated import Stated
from jamx.model.unreadable import Unreadable


def test_keys_that_are_not_there_import_nothing() -> None:
    script = (
        "import sys\nfrom jamx.model.programme import Programme\n"
        "Programme.model_validate({'title': 'P', 'tracks': [{'id': 'a', 'title': 'A'}]})\n"
        "late = ('phase', 'deliverable', 'stated', 'mandate', 'staffing', 'selection')\n"
        "print([name for name in late if f'jamx.model.{name}' in sys.modules])\n"
        "Programme.model_validate({'title': 'P', 'phases': [{'title': 'A'}]})\n"
        "print([name for name in late if f'jamx.model.{name}' in sys.modules])\n"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert told.splitlines() == ["[]", "['phase']"]


def test_faults_inside_name_their_whole_path() -> None:
    with pytest.raises(ValidationError) as refused:
        Programme.model_validate({"title": "P", "phases": [{"title": "A"}, {"title": "B", "nane": "x"}]})
    assert [error["loc"] for error in refused.value.errors()] == [("phases", 1, "nane")]


def test_one_entry_may_stand_without_a_list() -> None:
    read = Programme.model_validate({"title": "P", "mandate": {"owner": "regeringen", "since": "2016"}})
    assert [str(mandate.owner) for mandate in read.mandate] == ["regeringen"]


def test_an_admitted_gap_is_no_fault() -> None:
    read = Programme.model_validate({"title": "P", "selection": "unknown", "phases": "undecided", "period": "unknown"})
    assert (read.selection, read.phases) == (None, ())


def test_preconditions_stand_inline_or_in_a_file() -> None:
    inline = Programme.model_validate({"title": "P", "preconditions": ["Time is set aside"]}).preconditions
    named = Programme.model_validate({"title": "P", "preconditions": "forutsattningar"}).preconditions
    assert inline is not None
    assert [str(entry.title) for entry in inline.entries] == ["Time is set aside"]
    assert named is not None
    assert named.use == "forutsattningar"


def test_stated_totals() -> None:
    stated = Stated.model_validate(
        {"organisations": "18", "meetings": "unknown", "by": {"under": {"A": "4", "B": "1"}}}
    )
    assert stated.total("organisations") == 18
    assert stated.total("meetings") is None
    assert stated.by == {"under": {"A": 4, "B": 1}}
    with pytest.raises(ValidationError):
        Stated.model_validate({"by": {"under": {"A": "four"}}})


@pytest.mark.parametrize(
    ("written", "months"),
    [("2 years", 24), ("1.5 years", 18), ("28 months", 28), ("two years", 24), ("ett och ett halvt år", None),
     ("52 weeks", 12), ("2 år", 24), ("a year and a half", 18), ("one year", 12)],
)  # fmt: skip
def test_lengths(written: str, months: float | None) -> None:
    if months is None:
        with pytest.raises(Unreadable):
            parse_length(written)
    else:
        assert parse_length(written).months == pytest.approx(months)
