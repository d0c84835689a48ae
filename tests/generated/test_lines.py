"""The writer and the search for lines agree with a reader of YAML that knows neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from tests.generated.lines import line_of
from tests.generated.running import drawn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.generated.writer import Path, Value


def _paths(value: Value, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from _paths(child, (*path, key))


def _line(node: yaml.Node, path: Path) -> int:
    line = 0
    for segment in path:
        if isinstance(node, yaml.MappingNode):
            key, node = next(pair for pair in node.value if pair[0].value == segment)
            line = key.start_mark.line
        else:
            node = node.value[segment]
            line = node.start_mark.line
    return line + 1


@pytest.mark.parametrize("seed", range(12))
def test_values_and_lines(seed: int) -> None:
    one = drawn(seed)
    for file, tree in one.trees.items():
        text = one.text(file)
        node = yaml.compose(text, Loader=yaml.BaseLoader)

        assert yaml.load(text, Loader=yaml.BaseLoader) == tree
        assert [line_of(text, path) for path in _paths(tree)] == [_line(node, path) for path in _paths(tree)]


def test_what_is_not_there() -> None:
    with pytest.raises(LookupError):
        line_of("title: Meeting\nagenda:\n  - title: Coffee\n", ("agenda", 1))
