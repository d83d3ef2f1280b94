"""The calls of the service: from a method, a path and a body to an answer. No sockets here."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from typing import Any

from desktop_app.domain.job import RemoteStatus
from desktop_app.domain.model_spec import Value
from desktop_app.practice.answers import Answer, error_answer, file_answer, json_answer
from desktop_app.practice.catalogue import Catalogue, Detail
from desktop_app.practice.director import Director
from desktop_app.practice.ledger import Ledger, Request
from desktop_app.practice.media_links import MediaLinks
from desktop_app.practice.script import Call, Fault, FaultKind, Script, script_from_json
from desktop_app.practice.stills import PictureRefused, Stills
from desktop_app.practice.studio import IMAGE, MEDIA_NAMES, Studio

_MODEL_UNKNOWN, _REQUEST_UNKNOWN, _TOKEN_REFUSED, _INPUT_REFUSED = 400001, 404001, 400004, 422001


@dataclass(frozen=True)
class Asked:
    """One request from the wire. `headers` by lower-case name; `authorised`: it carries the right token."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(default=b"", repr=False)
    authorised: bool = False
    faults: tuple[Fault, ...] = ()

    def has(self, kind: FaultKind) -> bool:
        return any(fault.kind is kind for fault in self.faults)


_Work = Callable[["Routes", Asked, tuple[str, ...]], Answer]


@dataclass(frozen=True)
class Route:
    method: str
    path: re.Pattern[str]
    call: Call | None
    work: _Work
    needs_token: bool = True


class Routes:
    """All calls over what the service has. Any thread. `base` is the service's own address."""

    def __init__(
        self, base: str, catalogue: Catalogue, ledger: Ledger, stills: Stills, studio: Studio, director: Director
    ) -> None:
        self._base = base
        self._catalogue, self._ledger, self._stills = catalogue, ledger, stills
        self._studio, self._director = studio, director
        self._links = MediaLinks(ledger.signing_key())

    def call(self, method: str, path: str) -> Call | None:
        """Which call this is, before anything is done."""
        route, _ = _find(method, path)
        return route.call if route else None

    def arrived(self, call: Call | None) -> None:
        """A call has come in; submissions are counted whatever becomes of them."""
        if call is Call.SUBMIT:
            self._ledger.count_arrival()

    def answer(self, asked: Asked) -> Answer:
        """Do what is asked."""
        route, parts = _find(asked.method, asked.path)
        if (route is None or route.needs_token) and not asked.authorised:
            return error_answer(HTTPStatus.UNAUTHORIZED, _TOKEN_REFUSED, "The token is missing or not valid.")
        if route is None:
            known_path = any(other.path.fullmatch(asked.path) for other in _ROUTES)
            status = HTTPStatus.METHOD_NOT_ALLOWED if known_path else HTTPStatus.NOT_FOUND
            return error_answer(status, None, status.phrase)
        return route.work(self, asked, parts)

    def submit(self, asked: Asked, parts: tuple[str, ...]) -> Answer:
        model = self._catalogue.get(parts[0])
        if model is None:
            return _model_unknown(parts[0])
        try:
            inputs = json.loads(asked.body)
        except ValueError:
            return _refused([Detail("", "not JSON", "json_invalid")])
        if not isinstance(inputs, dict):
            return _refused([Detail("", "not a JSON object", "type")])
        problems = model.problems(inputs)
        if problems:
            return _refused(problems)
        picture_field = model.spec.picture_field
        try:
            picture = self._stills.take(inputs[picture_field])
        except PictureRefused as trouble:
            return _refused([Detail(picture_field, str(trouble), "image_uri")])
        values: dict[str, Value] = {name: value for name, value in inputs.items() if name != picture_field}
        request = self._ledger.accept(model.id, values, picture)
        self._director.ring()
        return json_answer(
            {"request_id": request.id, **self._urls(request), "cancel_url": self._url(request, "cancel")}
        )

    def status(self, asked: Asked, parts: tuple[str, ...]) -> Answer:
        request = self._ledger.get(parts[0])
        return _request_unknown() if request is None else json_answer(self._state(request))

    def result(self, asked: Asked, parts: tuple[str, ...]) -> Answer:
        request = self._ledger.get(parts[0])
        if request is None:
            return _request_unknown()
        if request.finished_at is None:
            return json_answer(self._state(request))
        script = self._director.script
        body: dict[str, Any] = {
            "request_id": request.id,
            "status": request.status.value,
            "model_id": request.model_id,
            "created_at": _zulu(request.created_at),
            "finished_at": _zulu(request.finished_at),
        }
        if request.status is RemoteStatus.COMPLETED:
            body |= {"output": self._output(request, script)}
            if asked.query.get("include_cost") == "true" and script.cost_usd is not None:
                body |= {"cost": script.cost_usd}
        elif request.message:
            body |= {"error": request.message}
        return json_answer(body)

    def cancel(self, asked: Asked, parts: tuple[str, ...]) -> Answer:
        request = self._ledger.get(parts[0])
        if request is None:
            return _request_unknown()
        self._ledger.move(request.id, RemoteStatus.IN_QUEUE, RemoteStatus.CANCELLED)
        self._director.ring()
        now = self._ledger.get(request.id) or request
        outcome = "cancelled" if now.status is RemoteStatus.CANCELLED else "not_cancellable"
        return json_answer({"request_id": now.id, "status": now.status.value, "outcome": outcome})

    def model(self, asked: Asked, parts: tuple[str, ...]) -> Answer:
        model = self._catalogue.get(parts[0])
        return _model_unknown(parts[0]) if model is None else json_answer(model.catalogue_entry(self._director.script))

    def models(self, asked: Asked, parts: tuple[str, ...]) -> Answer:
        query, script = asked.query, self._director.script
        try:
            offset, limit = int(query.get("offset", "0")), int(query.get("limit", "50"))
        except ValueError:
            return _refused([Detail("limit", "limit and offset are whole numbers", "type")])
        found = self._catalogue.search(query.get("search", ""), query.get("category", ""), query.get("kind", ""))
        with_schema = query.get("include_schema") == "true"
        page = found[max(0, offset) : max(0, offset) + max(0, limit)]
        entries = [model.catalogue_entry(script, with_schema=with_schema) for model in page]
        return json_answer({"models": entries, "total": len(found)})

    def balance(self, asked: Asked, parts: tuple[str, ...]) -> Answer:
        return json_answer({"balance_usd": self._director.script.balance_usd, "currency": "USD"})

    def media(self, asked: Asked, parts: tuple[str, ...]) -> Answer:
        request_id, name = parts
        request = self._ledger.get(request_id)
        good = self._links.good(request_id, name, asked.query) and not asked.has(FaultKind.EXPIRED)
        if request is None or not good:
            return error_answer(HTTPStatus.FORBIDDEN, None, "This link is not good, or no longer.")
        try:
            path = self._studio.media(request, name)
        except FileNotFoundError:
            return error_answer(HTTPStatus.NOT_FOUND, None, "This file is no longer kept.")
        media_type = "image/jpeg" if name == IMAGE else "video/mp4"
        new = "-new" if asked.has(FaultKind.NEW_ETAG) else ""
        return file_answer(path, media_type, asked.headers, new, ranges=not asked.has(FaultKind.NO_RANGE))

    def ledger(self, asked: Asked, parts: tuple[str, ...]) -> Answer:
        return json_answer(self._ledger.view().to_json())

    def script(self, asked: Asked, parts: tuple[str, ...]) -> Answer:
        if asked.method == "PUT":
            try:
                script = script_from_json(asked.body)
            except (ValueError, TypeError) as trouble:
                return error_answer(HTTPStatus.BAD_REQUEST, None, f"not a script: {trouble}")
            self._director.direct(script)
        return json_answer(json.loads(self._director.script.to_json()))

    def _state(self, request: Request) -> dict[str, Any]:
        body = {"request_id": request.id, "status": request.status.value, **self._urls(request)}
        if request.status is RemoteStatus.IN_QUEUE:
            return {**body, "queue_position": self._ledger.queue_position(request.id)}
        return body

    def _output(self, request: Request, script: Script) -> dict[str, Any]:
        links = {
            name: self._base + self._links.path(request.id, name, script.link_seconds)
            for name in MEDIA_NAMES[script.outputs]
        }
        videos, images = (
            [links[name] for name in links if name != IMAGE],
            [links[name] for name in links if name == IMAGE],
        )
        if len(links) == 1:
            return {"video": videos[0]}
        return {**({"videos": videos} if videos else {}), **({"images": images} if images else {})}

    def _urls(self, request: Request) -> dict[str, str]:
        return {"status_url": self._url(request, "status"), "result_url": self._url(request, "result")}

    def _url(self, request: Request, call: str) -> str:
        return f"{self._base}/v1/requests/{request.id}/{call}"


_REQUEST = r"/v1/requests/([A-Za-z0-9_-]{1,128})"
_ROUTES = (
    Route("POST", re.compile(r"/v1/models/(.+)"), Call.SUBMIT, Routes.submit),
    Route("GET", re.compile(_REQUEST + "/status"), Call.STATUS, Routes.status),
    Route("GET", re.compile(_REQUEST + "/result"), Call.RESULT, Routes.result),
    Route("POST", re.compile(_REQUEST + "/cancel"), Call.CANCEL, Routes.cancel),
    Route("GET", re.compile(r"/v1/models/(.+)"), Call.MODEL, Routes.model),
    Route("GET", re.compile(r"/v1/models"), Call.MODELS, Routes.models),
    Route("GET", re.compile(r"/prod/v2/balance"), Call.BALANCE, Routes.balance),
    Route(
        "GET", re.compile(r"/media/([A-Za-z0-9_-]{1,128})/([a-z0-9.-]+)"), Call.MEDIA, Routes.media, needs_token=False
    ),
    Route("GET", re.compile(r"/practice/ledger"), None, Routes.ledger),
    Route("GET", re.compile(r"/practice/script"), None, Routes.script),
    Route("PUT", re.compile(r"/practice/script"), None, Routes.script),
)


def _find(method: str, path: str) -> tuple[Route | None, tuple[str, ...]]:
    for route in _ROUTES:
        match = route.path.fullmatch(path)
        if match and (route.method == method or (method == "HEAD" and route.call is Call.MEDIA)):
            return route, match.groups()
    return None, ()


def _model_unknown(model_id: str) -> Answer:
    return error_answer(HTTPStatus.NOT_FOUND, _MODEL_UNKNOWN, f"There is no model {model_id}.")


def _request_unknown() -> Answer:
    return error_answer(HTTPStatus.NOT_FOUND, _REQUEST_UNKNOWN, "There is no such request.")


def _refused(problems: list[Detail]) -> Answer:
    detail = [problem.to_json() for problem in problems]
    return error_answer(HTTPStatus.UNPROCESSABLE_ENTITY, _INPUT_REFUSED, "The input does not fit the schema.", detail)


def _zulu(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
