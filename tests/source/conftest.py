"""Every test that asks for `parser` runs with libyaml and without it."""

from __future__ import annotations

import pytest
import yaml

from jamx.source import events


@pytest.fixture(params=["libyaml", "pure"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "libyaml" and not yaml.__with_libyaml__:
        pytest.skip("PyYAML without libyaml")
    monkeypatch.setattr(events, "LIBYAML", request.param == "libyaml")
    return str(request.param)
