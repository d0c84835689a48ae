"""pydantic is spared its search for plugins by the command line, and only by it."""

import subprocess
import sys

from pydantic.plugin import _loader

LOADED = "import sys; print('importlib.metadata' in sys.modules)"
MODEL = "import pydantic; pydantic.create_model('M', a=(int, 0))(a='1')"


def output_of(code: str, **environment: str) -> str:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.strip()


def test_pydantic_still_searches_where_we_think():
    assert callable(_loader.get_plugins)


def test_what_a_search_would_import_stays_away():
    ours = f"from jamx.cli.plugins import without_plugins; without_plugins(); {MODEL}; {LOADED}"
    assert output_of(f"{MODEL}; {LOADED}") == "True"
    assert output_of(ours) == "False"


def test_a_users_own_setting_stands():
    ours = f"from jamx.cli.plugins import without_plugins; without_plugins(); {MODEL}; {LOADED}"
    assert output_of(ours, PYDANTIC_DISABLE_PLUGINS="some") == "True"


def test_what_else_pydantic_wants_comes_from_the_real_one():
    ours = (
        "from jamx.cli.plugins import without_plugins; without_plugins();"
        "from pydantic.plugin._loader import PYDANTIC_ENTRY_POINT_GROUP as group, get_plugins;"
        "print(group, tuple(get_plugins()))"
    )
    assert output_of(ours) == "pydantic ()"
