"""A page that says something wrong is found out: the readers of the pages, read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.docs import pages, renew
from tests.docs.pages import Change, Command, File, Picture, read
from tests.docs.reader import Reader

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """---
lang: sv
---

# A page

**`programmes/p/meetings/m.yaml`**

```yaml
title: Träff
agenda:
  - title: Kaffe
    time: 9–10
```

Some words between.

```console
$ export JAMX_LANG=sv
$ jamx check
inga anmärkningar i 1 fil
$ cd programmes
```

**`p/meetings/m.yaml`**

```diff
 agenda:
   - title: Kaffe
-    time: 9–10
+    time: 10–9
```

<!-- exit 1 -->

```console
$ jamx check --format json > out/findings.json
$ jamx agenda show p/nowhere
wrong
```

<!-- picture: p/page.html 860x900 -->

![A page](pictures/page.png)

```yaml
only: shown
```
"""


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pages.Page:
    monkeypatch.setattr(pages, "DOCS", tmp_path)
    monkeypatch.setattr(renew, "DOCS", tmp_path)
    path = tmp_path / "page.md"
    path.write_text(PAGE, encoding="utf-8")
    return read(path)


def test_page_is_what_it_asks_for(page: pages.Page) -> None:
    file, export, check, cd, change, written, shown, picture = page.steps

    assert page.language == "sv"
    assert page.name == "page.md"
    assert file == File(10, "programmes/p/meetings/m.yaml", "title: Träff\nagenda:\n  - title: Kaffe\n    time: 9–10\n")
    assert export == Command(19, "export JAMX_LANG=sv", "", 0)
    assert check == Command(20, "jamx check", "inga anmärkningar i 1 fil\n", 0)
    assert cd == Command(22, "cd programmes", "", 0)
    kept = "agenda:\n  - title: Kaffe\n"
    assert change == Change(28, "p/meetings/m.yaml", f"{kept}    time: 9–10\n", f"{kept}    time: 10–9\n")
    assert written == Command(37, "jamx check --format json > out/findings.json", "", 0)
    assert shown == Command(38, "jamx agenda show p/nowhere", "wrong\n", 1)
    assert picture == Picture(44, "p/page.html", "pictures/page.png", 860, 900)


def test_reader_does_what_stands_there(page: pages.Page, tmp_path: Path) -> None:
    reader = Reader(page, tmp_path)
    file, export, check, cd, change, written, shown, picture = page.steps

    reader.does(file)
    reader.does(export)
    assert reader.does(check) == ("inga anmärkningar i 1 fil\n", 0)
    assert reader.does(cd) == ("", 0)
    reader.does(change)
    assert "10–9" in (tmp_path / "programmes/p/meetings/m.yaml").read_text(encoding="utf-8")
    assert reader.does(written) == ("", 1)
    assert '"rule"' in (tmp_path / "programmes/out/findings.json").read_text(encoding="utf-8")
    said = reader.does(shown)
    assert said is not None
    assert said[0] != "wrong\n"
    assert said[1] == 2
    with pytest.raises(AssertionError, match="line 28: what is changed stands 0 times"):
        reader.does(change)
    with pytest.raises(AssertionError, match="nothing to look at"):
        reader.does(picture)


def test_renewed_page_holds_what_is_printed_now(page: pages.Page, capsys: pytest.CaptureFixture[str]) -> None:
    text = renew.renewed(page.path)

    assert "\nwrong\n" not in text
    assert text.startswith(PAGE[: PAGE.index("inga")])
    assert text.endswith(PAGE[PAGE.index("<!-- picture") :])
    assert "jamx agenda show p/nowhere ends with 2, not 1" in capsys.readouterr().err
    page.path.write_text(text, encoding="utf-8")
    assert renew.renewed(page.path) == text
