"""Calls to an account's service: the token, the time-outs, what a lost answer means. HTTP becomes `AppError` here.

The paid POST is never repeated in here. Whether it can have arrived is told by the code of the error:
`UNREACHABLE`, `TLS_FAILED`, `SENDING_CUT` and `STOPPED` prove that no whole request did; `faults` and `verdicts` hold
the rest.
"""

import io
import json
import logging
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode, urlsplit

import requests
from requests.auth import AuthBase

from desktop_app.api.cutting import cut
from desktop_app.api.faults import BROKEN, fault, gone_stale
from desktop_app.api.reading import Reply, json_object, read_body
from desktop_app.api.timeouts import Timeouts
from desktop_app.api.trust import balance_address
from desktop_app.api.verdicts import Call, verdict
from desktop_app.api.wire import USER_AGENT, Line, WireAdapter
from desktop_app.domain.account import Endpoint
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError

log = logging.getLogger(__name__)


class _Bearer(AuthBase):
    """The token, in the one header it ever travels in."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class _CountedBody(io.BytesIO):
    """Knows whether all of it was sent: the next piece is asked for only once the one before is gone."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.handed_over = not data

    def read(self, size: int | None = -1) -> bytes:
        piece = super().read(size)
        self.handed_over = self.handed_over or not piece
        return piece


class Transport:
    """The way to one account's service. For one thread at a time, except `abandon`: a lane thread has its own."""

    def __init__(self, endpoint: Endpoint, timeouts: Timeouts | None = None) -> None:
        self._endpoint = endpoint
        self._timeouts = timeouts or Timeouts()
        self._auth = _Bearer(endpoint.token)
        self._pooled = WireAdapter(self._timeouts)
        self._line: Line | None = None

    def get(self, call: Call, path: str, cancel: CancelToken, query: Mapping[str, str] | None = None) -> Reply:
        """A call that changes nothing, over a pooled connection; a stale one is replaced, once.

        `path` begins with a slash. Raises `KnownError`; `STOPPED` at once when `cancel` is set, from any thread, even
        while the service is silent.
        """
        address = self._address(call, path) + (f"?{urlencode(query)}" if query else "")
        request = requests.Request("GET", address, headers=_headers(), auth=self._auth)
        with suppress(_Stale):
            return self._get_once(call, request, cancel)
        self._pooled.close()  # so that the second one is fresh
        return self._get_once(call, request, cancel)

    def post(self, call: Call, path: str, cancel: CancelToken) -> Reply:
        """An unpaid call without a body, over a fresh connection. Broken off by `cancel`. Raises `KnownError`."""
        return self._post(call, path, b"", cancel, breakable=True)

    def post_paid(self, path: str, body: Mapping[str, Any], cancel: CancelToken) -> Reply:
        """The paid POST, once, over a fresh connection.

        `cancel` stops it until the connection stands; from then on the answer is waited for. Raises `KnownError`.
        """
        data = json.dumps(body, allow_nan=False).encode()
        if log.isEnabledFor(logging.DEBUG):
            log.debug("POST %s %s", path, cut(data.decode()))
        return self._post(Call.SUBMIT, path, data, cancel, breakable=False)

    def abandon(self) -> None:
        """Break off the call under way, a paid one too: it ends at once, as uncertain if need be. Any thread."""
        line = self._line
        if line is not None:
            line.cut()

    def close(self) -> None:
        """Close the pooled connections."""
        self._pooled.close()

    def _get_once(self, call: Call, request: requests.Request, cancel: CancelToken) -> Reply:
        cancel.check()
        with Line() as line, cancel.waking(line.cut):
            self._line = line
            try:
                response = self._pooled.exchange(request, line, self._timeouts.reading)
            except BROKEN as error:
                cancel.check()
                if gone_stale(error, line):
                    raise _Stale from error
                raise self._fault(call, error, line) from error
            return self._answer(call, response, line, cancel, self._timeouts.reading)

    def _post(self, call: Call, path: str, data: bytes, cancel: CancelToken, *, breakable: bool) -> Reply:
        cancel.check()
        body = _CountedBody(data)
        headers = {**_headers(), "Connection": "close", **({"Content-Type": "application/json"} if data else {})}
        request = requests.Request(
            "POST", self._address(call, path), headers, data=body if data else b"", auth=self._auth
        )
        with (
            closing(WireAdapter(self._timeouts)) as adapter,
            Line() as line,
            cancel.waking(line.cut if breakable else line.cut_before_open),
        ):
            self._line = line
            try:
                response = adapter.exchange(request, line, self._timeouts.answering)
            except BROKEN as error:
                if breakable or not line.opened:
                    cancel.check()
                raise self._fault(call, error, line, body.handed_over) from error
            heard = cancel if breakable else None
            return self._answer(call, response, line, heard, self._timeouts.answering, body.handed_over)

    def _answer(
        self,
        call: Call,
        response: requests.Response,
        line: Line,
        cancel: CancelToken | None,
        within: float,
        handed_over: bool = True,
    ) -> Reply:
        """The reply in `response`, or its error. `cancel` is `None` where it is not to be heard any more."""
        data, broken = None, None
        try:
            data = read_body(response, within)
        except BROKEN as error:
            broken = error
        if line.was_cut and broken is None:
            broken = ConnectionAbortedError("broken off")
        if cancel is not None:
            cancel.check()
        if broken is not None and response.status_code < 400:  # a no is a no without its reasons, too
            raise self._fault(call, broken, line, handed_over) from broken
        body = json_object(data)
        refusal = verdict(call, response.status_code, response.headers, body)
        if refusal is not None:
            log.info("%s: HTTP %d, %s: %s", call.name, response.status_code, refusal.code, _shown(data))
            raise KnownError(refusal if handed_over else _unheard(refusal))
        log.debug("%s: HTTP %d: %s", call.name, response.status_code, _shown(data))
        return Reply(response.status_code, body or {})

    def _fault(self, call: Call, error: Exception, line: Line, handed_over: bool = True) -> KnownError:
        fitting = fault(error, line, urlsplit(self._address(call, "")).hostname or "", handed_over=handed_over)
        log.info("%s: %s: %s", call.name, fitting.error.code, cut(str(error)))
        return fitting

    def _address(self, call: Call, path: str) -> str:
        return balance_address(self._endpoint.base) if call is Call.BALANCE else self._endpoint.base + path


class _Stale(Exception):
    """A pooled connection turned out to be gone."""


def _headers() -> dict[str, str]:
    return {"Accept": "application/json", "User-Agent": USER_AGENT}


def _unheard(error: AppError) -> AppError:
    """Said before the whole body was there: a no stands, but whatever the trouble, there is nothing it could accept."""
    if error.code in {ErrorCode.SERVICE_TROUBLE, ErrorCode.TIMED_OUT}:
        return replace(error, code=ErrorCode.SENDING_CUT)
    return error


def _shown(data: bytes | None) -> str:
    return "(no body)" if data is None else cut(data[:10_000].decode(errors="replace"))
