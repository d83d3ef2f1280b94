"""A whole conversation with the practice service: from the first price to the last byte of the film."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.api.client import Client
from desktop_app.api.download import fetch
from desktop_app.api.transport import Transport
from desktop_app.api.trust import media_host_trusted
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.domain.job import ENDED, MediaKind
from desktop_app.domain.outcome import Resulted
from desktop_app.practice.script import QUICK, Call, Fault, FaultKind, Outputs
from desktop_app.practice.server import PracticeService
from tests.practice_service import LINK, MODEL, practice

INPUT = {"image_url": LINK, "prompt": "a slow push in", "duration": 6}
go_on = CancelToken()


@pytest.fixture
def service(tmp_path: Path) -> Iterator[PracticeService]:
    with practice(tmp_path / "data", replace(QUICK, outputs=Outputs.SEVERAL)) as running:
        yield running


@pytest.fixture
def client(service: PracticeService) -> Iterator[Client]:
    client = Client(Transport(service.endpoint))
    yield client
    client.close()


def refused(client: Client, **changes: object) -> AppError:
    with pytest.raises(KnownError) as caught:
        client.submit(MODEL, {**INPUT, **changes}, go_on)
    return caught.value.error


def ended(client: Client, request_id: str) -> Resulted:
    for _ in range(20_000):
        if client.status(request_id, go_on).status in ENDED:
            return client.result(request_id, go_on)
    raise AssertionError("it never ended")


def test_from_the_price_to_the_film(client: Client, service: PracticeService, tmp_path: Path) -> None:
    assert client.model(MODEL, go_on).entry["model_id"] == MODEL
    client.balance(go_on)
    result = ended(client, client.submit(MODEL, INPUT, go_on).request_id)
    assert sorted(output.kind for output in result.outputs) == [MediaKind.IMAGE, MediaKind.VIDEO, MediaKind.VIDEO]
    assert result.cost_usd is not None
    assert result.finished_at is not None
    faults = (
        Fault(Call.MEDIA, FaultKind.TRUNCATED),
        Fault(Call.MEDIA, FaultKind.EXPIRED, at=2),
        Fault(Call.MEDIA, FaultKind.NEW_ETAG, at=3),
    )
    service.script = replace(QUICK, faults=faults)
    part = tmp_path / "film.part"
    codes = []
    for _ in range(2):
        with pytest.raises(KnownError) as caught:
            bring(result.outputs[0].url, part, service.base)
        codes.append(caught.value.error.code)
    assert codes == [ErrorCode.CONNECTION_LOST, ErrorCode.MEDIA_EXPIRED]
    broken_off = part.stat().st_size
    bring(result.outputs[0].url, part, service.base)
    assert part.stat().st_size > broken_off > 0
    assert part.read_bytes()[4:8] == b"ftyp"
    bring(result.outputs[0].url, part, service.base)


def bring(url: str, part: Path, base: str) -> None:
    fetch(url, part, lambda host: media_host_trusted(host, base), go_on, lambda received, total: None)


def test_a_refused_input_names_the_field(client: Client) -> None:
    error = refused(client, duration=7)
    assert error.code is ErrorCode.INPUT_REFUSED
    assert error.data["fields"] == "duration"
    assert error.data["message"]


def test_an_unknown_request_and_a_wrong_token(client: Client, service: PracticeService) -> None:
    with pytest.raises(KnownError) as caught:
        client.status("nobody-knows", go_on)
    assert caught.value.error.code is ErrorCode.REQUEST_UNKNOWN
    stranger = Client(Transport(replace(service.endpoint, token="wrong")))
    assert refused(stranger).code is ErrorCode.TOKEN_REFUSED
    stranger.close()


def test_a_lost_answer_was_accepted_once_and_is_not_sent_again(client: Client, service: PracticeService) -> None:
    service.script = replace(QUICK, faults=(Fault(Call.SUBMIT, FaultKind.TRUNCATED),))
    assert refused(client).code is ErrorCode.CONNECTION_LOST
    assert service.ledger.accepted == 1
