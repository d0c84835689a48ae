"""Whether a round fits, in numbers and as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.views.agenda import FitView

if TYPE_CHECKING:
    from jamx.schedule.timeline import Fit
    from jamx.views.wording import Wording


def fit_view(fit: Fit | None, wording: Wording) -> FitView | None:
    """The computed fit; None where the item has no rounds or the audience may not know."""
    if fit is None:
        return None
    fitting = fit.fits is None or fit.organisations is None or fit.fits >= fit.organisations
    return FitView(fit.needs, fit.has, fit.organisations, fit.fits, _sentence(fit, wording, fitting=fitting), fitting)


def _sentence(fit: Fit, wording: Wording, *, fitting: bool) -> str:
    if fit.has is None or (fit.fits is None and fit.needs is None):
        return ""
    if fit.needs is None or fit.organisations is None:
        return wording.say("fit.unknown" if fit.fits is not None else "fit.any", has=fit.has, fits=fit.fits)
    key = {1: "fit.one", 2: "fit.two"}.get(fit.organisations, "fit.all") if fitting else "fit"
    return wording.say(key, needs=fit.needs, has=fit.has, fits=fit.fits, organisations=fit.organisations)
