"""A picture's way to the service: links as they are, stills as the very bytes that were prepared."""

import base64
import hashlib
from pathlib import Path

import pytest

from desktop_app.api.delivery import choose
from desktop_app.api.delivery.inline import LARGEST_INLINE
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.domain.request import KeptPicture, LinkedPicture

BYTES = b"\x89PNG and so on"


def kept(data: bytes = BYTES) -> KeptPicture:
    digest = hashlib.sha256(data).hexdigest()
    return KeptPicture(digest, "Stills/a.png", "image/png", 16, 9, len(data), "street.png")


def refused(picture: KeptPicture, file: Path, cancel: CancelToken | None = None) -> AppError:
    with pytest.raises(KnownError) as caught:
        choose(picture).deliver(picture, file, cancel or CancelToken())
    return caught.value.error


def test_a_link_is_passed_on_as_it_is() -> None:
    link = LinkedPicture("https://example.org/a.png?x=1#y")
    assert choose(link).deliver(link, None, CancelToken()) == link.url


def test_a_still_becomes_a_data_uri(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(BYTES)
    head, _, encoded = choose(kept()).deliver(kept(), file, CancelToken()).partition(",")
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
