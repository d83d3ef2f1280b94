"""A picture's way to the service: links as they are, stills as the very bytes that were prepared, once."""

import base64
import hashlib
from pathlib import Path

import pytest

from desktop_app.api.delivery import IN_THE_REQUEST, LINKS_ONLY, by_bucket, choose
from desktop_app.api.delivery.base import Delivery
from desktop_app.api.delivery.inline import LARGEST_INLINE
from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.domain.request import KeptPicture, LinkedPicture
from desktop_app.domain.travel import Bucket
from tests.bucket_service import KEYS, bucket_service

BYTES = b"\x89PNG and so on"


def kept(data: bytes = BYTES) -> KeptPicture:
    digest = hashlib.sha256(data).hexdigest()
    return KeptPicture(digest, "Stills/a.png", "image/png", 16, 9, len(data), "street.png")


def refused(
    picture: KeptPicture, file: Path, cancel: CancelToken | None = None, ways: tuple[Delivery, ...] = IN_THE_REQUEST
) -> AppError:
    with pytest.raises(KnownError) as caught:
        choose(picture, ways).deliver(picture, file, cancel or CancelToken())
    return caught.value.error


def test_a_link_is_passed_on_as_it_is() -> None:
    link = LinkedPicture("https://example.org/a.png?x=1#y")
    for ways in (LINKS_ONLY, IN_THE_REQUEST, by_bucket(Bucket(), KEYS, Timeouts())):
        assert choose(link, ways).deliver(link, None, CancelToken()) == link.url


def test_a_still_becomes_a_data_uri(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(BYTES)
    head, _, encoded = choose(kept(), IN_THE_REQUEST).deliver(kept(), file, CancelToken()).partition(",")
    assert head == "data:image/png;base64"
    assert base64.b64decode(encoded, validate=True) == BYTES


def test_a_still_that_is_not_what_was_prepared_is_not_sent(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    assert refused(kept(), file).code is ErrorCode.PICTURE_MISSING
    assert refused(kept(), tmp_path).code is ErrorCode.PICTURE_UNREADABLE
    assert refused(kept(), tmp_path / "gone" / "a.png").code is ErrorCode.FOLDER_UNAVAILABLE
    file.write_bytes(BYTES[:-1])
    error = refused(kept(), file)
    assert (error.code, error.data["name"]) == (ErrorCode.PICTURE_UNREADABLE, "street.png")
    large = bytes(LARGEST_INLINE + 1)
    file.write_bytes(large)
    assert refused(kept(large), file).code is ErrorCode.PICTURE_WONT_FIT


def test_a_stopped_delivery_delivers_nothing(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    assert refused(kept(), tmp_path / "a.png", cancel).code is ErrorCode.STOPPED


def test_where_only_links_are_sent_a_still_stays(tmp_path: Path) -> None:
    assert refused(kept(), tmp_path / "a.png", ways=LINKS_ONLY).code is ErrorCode.LINKS_ONLY


def test_a_still_goes_into_the_bucket_once_and_each_delivery_has_a_link_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(BYTES)
    with bucket_service() as service:
        ways = by_bucket(service.bucket, KEYS, Timeouts())
        links = [choose(kept(), ways).deliver(kept(), file, CancelToken()) for _ in range(2)]
        assert service.asked == ["HEAD 404", "PUT 200", "HEAD 200"]
        name = f"from-stillwake/{kept().sha256}.png"
        assert (service.names(), service.body(name)) == ([name], BYTES)
        assert all(link.startswith(f"{service.bucket.endpoint}/{service.bucket.name}/{name}?") for link in links)
        assert all("X-Amz-Expires=259200&" in link for link in links)
        file.unlink()  # what is there already needs no file
        choose(kept(), ways).deliver(kept(), file, CancelToken())
        for way in ways:
            way.discard(name, CancelToken())
        assert service.names() == []
        assert refused(kept(), file, ways=ways).code is ErrorCode.PICTURE_MISSING
        file.write_bytes(BYTES + b"changed")
        assert refused(kept(), file, ways=ways).code is ErrorCode.PICTURE_UNREADABLE
        assert service.names() == []
