"""The artist's own bucket: against a real S3 service, by a bad line, and whatever a service may answer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import botocore.auth
import pytest
import requests

from desktop_app.api.bucket.address import object_address
from desktop_app.api.bucket.client import BucketClient
from desktop_app.api.bucket.signing import signed_link
from desktop_app.api.bucket.verdicts import bucket_verdict
from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.bucket_rules import BucketProblem, problems_of, tidied
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.domain.travel import Bucket, BucketKeys
from desktop_app.log import redact
from tests.bucket_service import KEYS, BucketService, bucket_service, checking
from tests.proxy import Proxy
from tests.toxics import UP, Limit, Reset, Silence, Toxic
from tests.wire import WireServer, saying
from tests.wire_calls import SHORT, deaf_port, hanging, stopped_by

NAME = "stills/a.png"
DATA = bytes(range(256)) * 4096
E = ErrorCode


@pytest.fixture(scope="module")
def service() -> Iterator[BucketService]:
    with bucket_service() as made:
        yield made


def refusal(bucket: Bucket, keys: BucketKeys = KEYS, timeouts: Timeouts | None = None) -> AppError:
    with BucketClient(bucket, keys, timeouts) as client, pytest.raises(KnownError) as caught:
        client.put(NAME, DATA, "image/png", CancelToken())
    return caught.value.error


def test_a_picture_is_put_found_linked_and_taken_away(service: BucketService) -> None:
    cancel = CancelToken()
    with BucketClient(service.bucket, KEYS) as client:
        assert not client.holds(NAME, len(DATA), cancel)
        client.put(NAME, DATA, "image/png", cancel)
        assert client.holds(NAME, len(DATA), cancel)
        assert not client.holds(NAME, len(DATA) + 1, cancel)
        anybody = requests.get(client.link(NAME), timeout=5)
        assert (anybody.content, anybody.headers["Content-Type"]) == (DATA, "image/png")
        client.delete(NAME, cancel)
        client.delete(NAME, cancel)
        assert not client.holds(NAME, len(DATA), cancel)


def test_a_service_that_checks_takes_our_signature_and_no_other(service: BucketService) -> None:
    with checking() as keys, BucketClient(service.bucket, keys) as client:
        client.put(NAME, DATA, "image/png", CancelToken())
        assert client.holds(NAME, len(DATA), CancelToken())
        client.delete(NAME, CancelToken())
        assert refusal(service.bucket, replace(keys, secret="wrong")).code is E.BUCKET_KEYS_REFUSED
        assert refusal(service.bucket, KEYS).code is E.BUCKET_KEYS_REFUSED
    with checking(may_write=False) as keys:
        assert refusal(service.bucket, keys).code is E.BUCKET_FORBIDDEN
    error = refusal(replace(service.bucket, name="nobodys-bucket"))
    assert (error.code, error.data["bucket"]) == (E.BUCKET_UNKNOWN, "nobodys-bucket")


def test_a_link_is_signed_as_amazon_documents_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The example of Amazon's own documentation of query signatures, to the last digit."""

    def then(*, remove_tzinfo: bool = True) -> datetime:
        return datetime(2013, 5, 24, tzinfo=None if remove_tzinfo else UTC)

    monkeypatch.setattr(botocore.auth, "get_current_datetime", then)
    keys = BucketKeys("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    link = signed_link("https://examplebucket.s3.amazonaws.com/test.txt", keys, "us-east-1", 86400)
    assert link.endswith("Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404")
    assert "aeeed9bb" not in redact(link)
    assert "AKIAIOSFODNN7EXAMPLE" not in redact(link)


@pytest.mark.parametrize(
    ("toxics", "code"),
    [
        ((Limit(200_000, way=UP),), E.BUCKET_CUT),
        ((Limit(200_000, reset=True, way=UP),), E.BUCKET_CUT),
        ((Silence(way=UP),), E.BUCKET_CUT),
        ((Silence(),), E.BUCKET_CUT),
        ((Reset(way=UP),), E.BUCKET_CUT),
    ],
)
def test_an_upload_cut_midway_leaves_nothing_and_goes_again(
    service: BucketService, toxics: tuple[Toxic, ...], code: ErrorCode
) -> None:
    with Proxy(service.port, receive_buffer=8192) as proxy:
        bucket = service.by(proxy.port)
        proxy.set(*toxics)
        error = refusal(bucket, timeouts=SHORT)
        assert (error.code, error.data["host"]) == (code, "127.0.0.1")
        proxy.set()
        with BucketClient(bucket, KEYS) as client:
            client.put(NAME, DATA, "image/png", CancelToken())
    assert service.body(NAME) == DATA


def test_a_bucket_that_can_not_be_reached(service: BucketService) -> None:
    with Proxy(service.port) as proxy:
        proxy.down()
        assert refusal(service.by(proxy.port)).code is E.BUCKET_UNREACHABLE
    gone = replace(service.bucket, endpoint="https://s3.nowhere.invalid")
    assert refusal(gone).code is E.BUCKET_UNREACHABLE
    with deaf_port() as deaf:
        assert refusal(replace(service.bucket, endpoint=deaf), timeouts=SHORT).code is E.BUCKET_UNREACHABLE
    with WireServer(saying()) as plain:
        without_tls = replace(service.bucket, endpoint=f"https://127.0.0.1:{plain.port}")
        assert refusal(without_tls, timeouts=SHORT).code is E.BUCKET_UNREACHABLE


def test_a_silent_bucket_is_left_at_once() -> None:
    cancel = CancelToken()
    with WireServer(hanging()) as server:
        bucket = Bucket(server.base, "us-east-1", "stills")
        waker = stopped_by(cancel, server)
        with BucketClient(bucket, KEYS) as client, pytest.raises(KnownError) as caught:
            client.put(NAME, b"x", "image/png", cancel)
        waker.join()
    assert caught.value.error.code is E.STOPPED


def test_keys_that_may_not_look_are_told_by_the_put() -> None:
    """Of what isn't there, S3 says "forbidden" to keys that may not list."""
    with (
        WireServer(saying(403)) as server,
        BucketClient(Bucket(server.base, "us-east-1", "stills"), KEYS, SHORT) as client,
    ):
        assert not client.holds(NAME, 3, CancelToken())
    with (
        WireServer(saying(503)) as server,
        BucketClient(Bucket(server.base, "us-east-1", "stills"), KEYS, SHORT) as client,
        pytest.raises(KnownError) as caught,
    ):
        client.holds(NAME, 3, CancelToken())
    assert caught.value.error.code is E.BUCKET_TROUBLE


def said(code: str, more: str = "") -> bytes:
    return (
        f"<?xml version='1.0'?>\n<Error><Code>{code}</Code><Message>So it is &amp; so.</Message>{more}</Error>".encode()
    )


THEIR_TIME = "<ServerTime>2026-11-22T14:03:00Z</ServerTime>"


@pytest.mark.parametrize(
    ("status", "body", "code", "data"),
    [
        (403, said("InvalidAccessKeyId"), E.BUCKET_KEYS_REFUSED, {"message": "So it is & so."}),
        (403, said("SignatureDoesNotMatch"), E.BUCKET_KEYS_REFUSED, {}),
        (403, said("AccessDenied"), E.BUCKET_FORBIDDEN, {}),
        (401, b"", E.BUCKET_KEYS_REFUSED, {}),
        (403, b"", E.BUCKET_FORBIDDEN, {}),
        (404, said("NoSuchBucket"), E.BUCKET_UNKNOWN, {}),
        (400, said("AuthorizationHeaderMalformed", "<Region>eu</Region>"), E.BUCKET_ELSEWHERE, {"region": "eu"}),
        (301, b"", E.BUCKET_ELSEWHERE, {}),
        (403, said("RequestTimeTooSkewed", THEIR_TIME), E.BUCKET_CLOCK, {"minutes": 57}),
        (403, said("RequestTimeTooSkewed", "<ServerTime>soon</ServerTime>"), E.BUCKET_CLOCK, {}),
        (503, said("SlowDown"), E.BUCKET_TROUBLE, {}),
        (500, b"<html>", E.BUCKET_TROUBLE, {}),
        (429, b"", E.BUCKET_TROUBLE, {}),
        (400, said("RequestTimeout"), E.BUCKET_CUT, {}),
        (400, said("XAmzContentSHA256Mismatch"), E.BUCKET_CUT, {}),
        (400, said("QuotaExceeded"), E.BUCKET_REFUSED, {"service_code": "QuotaExceeded"}),
        (418, b"\xff<Code></Code>", E.BUCKET_REFUSED, {}),
    ],
)  # fmt: skip
def test_what_a_bucket_says_no_with(status: int, body: bytes, code: ErrorCode, data: dict[str, object]) -> None:
    now = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
    bucket = Bucket("https://s3.example.org", "us-east-1", "stills")
    error = bucket_verdict(status, {}, body.decode(errors="replace"), bucket, "s3.example.org", now)
    assert error.code is code
    assert {name: error.data.get(name) for name in data} == data


@pytest.mark.parametrize(
    ("endpoint", "name", "address"),
    [
        ("https://s3.eu-central-1.amazonaws.com", "stills", "https://stills.s3.eu-central-1.amazonaws.com/a/b%20c.png"),
        ("https://s3.amazonaws.com", "my.stills", "https://s3.amazonaws.com/my.stills/a/b%20c.png"),
        ("https://s3.amazonaws.com", "Stills", "https://s3.amazonaws.com/Stills/a/b%20c.png"),
        ("https://id.r2.cloudflarestorage.com", "stills", "https://id.r2.cloudflarestorage.com/stills/a/b%20c.png"),
        ("https://s3.us-west-004.backblazeb2.com", "stills", "https://s3.us-west-004.backblazeb2.com/stills/a/b%20c.png"),
        ("http://127.0.0.1:9000", "stills", "http://127.0.0.1:9000/stills/a/b%20c.png"),
        ("https://amazonaws.com.evil.example", "stills", "https://amazonaws.com.evil.example/stills/a/b%20c.png"),
    ],
)  # fmt: skip
def test_where_an_object_is(endpoint: str, name: str, address: str) -> None:
    assert object_address(Bucket(endpoint, "us-east-1", name), "a/b c.png") == address


GOOD = Bucket("https://s3.example.org", "us-east-1", "stills", "a/b")
P = BucketProblem


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({}, ()),
        ({"endpoint": " s3.example.org/ ", "prefix": "/a/b/", "name": " stills"}, ()),
        ({"endpoint": "http://127.0.0.1:9000"}, ()),
        ({"endpoint": ""}, (P.ENDPOINT_MISSING,)),
        ({"endpoint": "http://s3.example.org"}, (P.ENDPOINT_INSECURE,)),
        ({"endpoint": "http://192.168.1.4:9000"}, (P.ENDPOINT_INSECURE,)),
        ({"endpoint": "ftp://s3.example.org"}, (P.ENDPOINT_INSECURE,)),
        ({"endpoint": "https://s3.example.org/stills"}, (P.ENDPOINT_UNREADABLE,)),
        ({"endpoint": "https://key:secret@s3.example.org"}, (P.ENDPOINT_UNREADABLE,)),
        ({"endpoint": "https://<ACCOUNT-ID>.r2.cloudflarestorage.com"}, (P.ENDPOINT_UNREADABLE,)),
        ({"endpoint": "https://s3.example.org:x"}, (P.ENDPOINT_UNREADABLE,)),
        ({"region": ""}, (P.REGION_WRONG,)),
        ({"name": ""}, (P.NAME_MISSING,)),
        ({"name": "a/b"}, (P.NAME_WRONG,)),
        ({"prefix": "a//b"}, (P.PREFIX_WRONG,)),
        ({"prefix": "a/../b"}, (P.PREFIX_WRONG,)),
        ({"prefix": "käse?"}, (P.PREFIX_WRONG,)),
        ({"endpoint": "", "region": "", "name": ""}, (P.ENDPOINT_MISSING, P.REGION_WRONG, P.NAME_MISSING)),
    ],
)
def test_what_is_entered_is_tidied_and_checked(changes: dict[str, Any], problems: tuple[BucketProblem, ...]) -> None:
    assert problems_of(tidied(replace(GOOD, **changes))) == problems
