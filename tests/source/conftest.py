"""Every test that asks for `parser` runs with libyaml, without it, and with ordinary text read line by line."""

from __future__ import annotations

import pytest
import yaml

from jamx.source import events, ordinary


@pytest.fixture(params=["libyaml", "pure", "lines"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "libyaml" and not yaml.__with_libyaml__:
        pytest.skip("PyYAML without libyaml")
    monkeypatch.setattr(events, "LIBYAML", request.param != "pure" and yaml.__with_libyaml__)
    monkeypatch.setattr(ordinary, "ENABLED", request.param == "lines")
    return str(request.param)
