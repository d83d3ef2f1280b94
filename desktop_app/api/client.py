"""The calls of the service, typed, one method each. Paths and fields: the seed [S], RunComfy's own clients [C]."""

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from desktop_app.api import replies
from desktop_app.api.replies import CatalogueEntry
from desktop_app.api.transport import Transport
from desktop_app.api.verdicts import Call
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.outcome import Accepted, CancelAnswered, Polled, Resulted


class Client:
    """One account's service. For the thread of its transport; every method blocks and raises `KnownError`.

    `cancel` breaks any call off at once, except a submission that is under way: see `Transport.post_paid`.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def submit(self, model_id: str, body: Mapping[str, Any], cancel: CancelToken) -> Accepted:
        """The paid call: `body` is the model's input, the picture as a link or a data URI. Never repeated. [S]

        An answer nobody can read raises `UNREADABLE_REPLY`: it may have been accepted.
        """
        return replies.accepted(self._transport.post_paid(_model(model_id), body, cancel).body)

    def status(self, request_id: str, cancel: CancelToken) -> Polled:
        """[S]"""
        return replies.polled(self._transport.get(Call.STATUS, _request(request_id, "status"), cancel).body)

    def result(self, request_id: str, cancel: CancelToken) -> Resulted:
        """The outputs once completed, the state it is in before that [S]; the cost once that is known [C]."""
        query = {"include_cost": "true"}
        return replies.resulted(self._transport.get(Call.RESULT, _request(request_id, "result"), cancel, query).body)

    def cancel(self, request_id: str, cancel: CancelToken) -> CancelAnswered:
        """Ask for a cancel: only a queued request can be [S]. (The token named `cancel` stops the asking.)"""
        return replies.cancel_answered(self._transport.post(Call.CANCEL, _request(request_id, "cancel"), cancel).body)

    def model(self, model_id: str, cancel: CancelToken) -> CatalogueEntry:
        """The catalogue entry with its live price; read-only and free, so it also proves a token. [C]"""
        reply = self._transport.get(Call.MODEL, _model(model_id), cancel)
        return replies.catalogue_entry(model_id, reply.body, datetime.now(UTC))

    def balance(self, cancel: CancelToken) -> Decimal:
        """US dollars left. [C]"""
        return replies.balance(self._transport.get(Call.BALANCE, "", cancel).body)

    def abandon(self) -> None:
        """Break off the call under way, a paid one too. Any thread."""
        self._transport.abandon()

    def close(self) -> None:
        """Close the pooled connections."""
        self._transport.close()


def _model(model_id: str) -> str:
    return f"/v1/models/{quote(model_id)}"


def _request(request_id: str, what: str) -> str:
    return f"/v1/requests/{quote(request_id, safe='')}/{what}"
