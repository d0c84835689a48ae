"""The two readings of a file agree: the tree of places holds the same values as the plain reading."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from jamx.source.document import read
from jamx.source.positions import positions

ROOT = Path(__file__).parent.parent.parent
FILES = sorted([*(ROOT / "programmes").rglob("*.yaml"), *(ROOT / "tests" / "rules").rglob("*.yaml")])

TEXTS = st.text(alphabet="abå ~nul:#-'\"|>\n1.", max_size=12)
TREES = st.recursive(
    st.none() | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=4)
    ),
    max_leaves=20,
)


def test_files_have_the_same_values_in_both_readings() -> None:
    compared = 0
    for path in FILES:
        document = read(path.read_bytes(), path.name)
        tree = positions(document)
        if not document.findings and tree is not None:
            assert tree.value == document.value, path
            compared += 1
    assert compared > 150


@pytest.mark.usefixtures("parser")
@given(value=TREES)
def test_what_is_written_is_read_with_places(value: object) -> None:
    text = yaml.safe_dump(value, allow_unicode=True, default_flow_style=False)
    document = read(text.encode(), "a.yaml")
    tree = positions(document)
    assert document.readable
    assert (tree.value if tree is not None else None) == document.value
