from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

_TOLD = Path(__file__).with_name("told_schemas.py")


def _told(*by: str) -> dict[str, object]:
    run = subprocess.run([sys.executable, str(_TOLD), *by], capture_output=True, check=True)
    found: dict[str, object] = json.loads(run.stdout)
    return found


def test_entries_are_told_as_pydantic_would_tell_them() -> None:
    own, by_pydantic = _told(), _told("pydantic")
    assert len(own) > 40
    assert {name for name in own if own[name] != by_pydantic[name]} == set()
    assert own.keys() == by_pydantic.keys()


def test_what_is_told_holds_what_matters() -> None:
    text = json.dumps(_told()["Meeting"])
    for part in ("Meeting._plan_once", "Entry._set_aside Item", "_listed", "_title", "on-site", "forbid", '"x-"'):
        assert part in text, part
