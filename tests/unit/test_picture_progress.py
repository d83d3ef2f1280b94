"""How far the work is, told truly; and an end to it, soon, whatever it is at."""

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

import pytest

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.framing import Framing
from desktop_app.media.picture import prepare
from tests.photoshop import Photoshop
from tests.pictures import photograph, saved

WIDE = Fraction(16, 9)
PHOTO = photograph(1500, 1000)

STEADY: dict[str, Callable[[], bytes]] = {
    "jpeg": lambda: saved(PHOTO, "JPEG", quality=95),
    "png": lambda: saved(PHOTO, "PNG", compress_level=1),
    "bmp": lambda: saved(PHOTO, "BMP"),
    "tiff": lambda: saved(PHOTO, "TIFF"),
    "psd": lambda: Photoshop().write(PHOTO),
}
AT_ONCE: dict[str, Callable[[], bytes]] = {
    "webp": lambda: saved(PHOTO, "WEBP", method=0),
    "avif": lambda: saved(PHOTO, "AVIF", speed=10),
    "tiff-packed": lambda: saved(PHOTO, "TIFF", compression="tiff_lzw"),
}


def told(data: bytes) -> list[float | None]:
    shares: list[float | None] = []
    prepare(data, "still", Framing(), WIDE, 270, CancelToken(), shares.append)
    return shares


@pytest.mark.parametrize("kind", STEADY)
def test_what_is_read_bit_by_bit_says_how_far_it_is(kind: str) -> None:
    shares = [share for share in told(STEADY[kind]()) if share is not None]
    assert len(shares) >= 6
    assert all(one < other for one, other in pairwise(shares))
    assert 0 <= shares[0] < 0.1
    assert max(other - one for one, other in pairwise(shares)) < 0.3
    assert shares[-1] == 0.9  # what is left is the encoding


@pytest.mark.parametrize("kind", AT_ONCE)
def test_what_is_one_call_makes_nothing_up(kind: str) -> None:
    shares = told(AT_ONCE[kind]())
    assert shares[0] is None
    assert all(share is not None and share >= 0.7 for share in shares[1:])


@pytest.mark.parametrize("kind", STEADY)
def test_it_stops_in_the_middle_of_decoding(kind: str) -> None:
    cancel, shares = CancelToken(), list[float]()

    def stop(share: float | None) -> None:
        assert share is not None
        shares.append(share)
        if share >= 0.3:
            cancel.cancel()

    with pytest.raises(KnownError) as caught:
        prepare(STEADY[kind](), "still", Framing(), WIDE, 270, cancel, stop)
    assert caught.value.error.code is ErrorCode.STOPPED
    assert shares[-1] < 0.5
