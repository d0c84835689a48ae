"""How calendars are sent: what the options, the organiser and the build say of it."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from jamx.api import METHODS, Sending, left_out_text
from jamx.cli.console import remark
from jamx.cli.usage import UsageFault, one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.api import Document, SendingError
    from jamx.cli.orders import RenderOrder
    from jamx.cli.settings import Settings

_MAILBOX = re.compile(r"[A-Za-z0-9.!#$&'*+/=?^_{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_LONGEST = 254
_REASONS = {
    "sender": "--method {method}: needs the organiser's mail address; write it in jamx.yaml, organiser: contact:",
    "attendee": "--method request: to whom? Say --attendee ADDRESS, once for each",
    "nothing": "--method {method}: nothing here has an exact day",
}


def sending_of(order: RenderOrder) -> Sending | None:
    """How a calendar is to be sent; None for what is none.

    Raises:
        UsageFault: The options don't go together, an address is none, or `SOURCE_DATE_EPOCH` is no number of seconds.
    """
    one_of("--method", order.method, METHODS)
    if order.to != "ics":
        if (order.method, order.sequence, order.attendees) != ("publish", 0, ()):
            raise UsageFault("--method, --sequence and --attendee are for calendars: --to ics")
        return None
    if order.method == "publish" and order.attendees:
        raise UsageFault("--attendee goes with --method request or cancel; what is published names nobody")
    for address in order.attendees:
        if len(address) > _LONGEST or not _MAILBOX.fullmatch(address):
            raise UsageFault("--attendee {address}: is no mail address", address=address)
    method = next(one for one in METHODS if one == order.method)
    return Sending(method, order.sequence, _stamp(os.environ.get("SOURCE_DATE_EPOCH")), tuple(order.attendees))


def _stamp(epoch: str | None) -> datetime | None:
    """The instant a build says it happens at."""
    if not epoch:
        return None
    if not (epoch.isascii() and epoch.isdigit() and len(epoch) <= 11):
        raise UsageFault("SOURCE_DATE_EPOCH is {epoch}, no number of seconds since 1970", epoch=epoch)
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(epoch))


def cannot_send(error: SendingError, order: RenderOrder) -> UsageFault:
    """Why a calendar cannot be sent as asked."""
    return UsageFault(_REASONS[error.reason], method=order.method)


def tell_left_out(settings: Settings, documents: Sequence[Document]) -> None:
    """Say on standard error what the calendars have no room for."""
    told = left_out_text(documents, settings.language)
    if told:
        remark(told)
