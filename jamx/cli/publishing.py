"""Carries out `site build`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jamx.api import RefusedError, findings_text
from jamx.api.site import SiteClashError, built
from jamx.api.site_folder import LIST, FolderRefusedError, publish
from jamx.cli.console import complain, remark
from jamx.cli.exits import FINE, FOUND
from jamx.cli.progress import progress
from jamx.cli.usage import UsageFault

if TYPE_CHECKING:
    from jamx.api.site import Site
    from jamx.cli.settings import Settings

_REFUSALS = {
    "foreign": "{path}: the folder holds something, and no site of jamx; name an empty one, or one that is not there",
    "file": "{path}: a site needs a folder, and this is a file",
    "list": "{path}: this is not the list that jamx writes; without {list}, the folder is nobody's site",
    "name": "{path}: no file has such a name everywhere; rename what the page is made from",
    "taken": "{path}: somebody else's file stands where a page would go; move it",
}


def build(settings: Settings, output: str, *, draft: bool) -> int:
    """Write the site, or tell what stands in the way; nothing is written unless all of it can be made."""
    folder = Path(output) if output else settings.folder / "site"
    workspace = settings.workspace
    with progress("building", colour=not settings.no_color) as tell:
        try:
            site = built(workspace, draft=draft, tell=tell)
        except RefusedError as error:
            return _told(settings, error)
        except SiteClashError as error:
            raise UsageFault(
                "two pages would go to {path}, where capitals are not told apart", path=error.path
            ) from None
        if _dead(site) and not draft:
            return FOUND
        try:
            published = publish(folder, site.files, tell)
        except FolderRefusedError as error:
            raise UsageFault(_REFUSALS[error.reason], path=error.path, list=LIST) from None
    if published.left:
        complain("left, because somebody has changed them since:", *(str(folder / place) for place in published.left))
    return FINE


def _told(settings: Settings, error: RefusedError) -> int:
    remark(findings_text(error.findings, settings.language, settings.workspace.lines))
    return FOUND


def _dead(site: Site) -> bool:
    if site.dead:
        complain("links that lead nowhere:", *(f"{one.page}: {one.address}" for one in site.dead))
    return bool(site.dead)
