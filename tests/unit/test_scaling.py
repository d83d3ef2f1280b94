"""Band by band gives what one call for the whole gives: nobody sees where a band began."""

import pytest
from PIL import Image, ImageChops

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.media.scaling import Pixels, scaled
from tests.pictures import photograph

PHOTO = photograph(3200, 2600)  # two to three bands


def by_bands(image: Image.Image, box: Pixels, size: tuple[int, int]) -> tuple[Image.Image, list[float]]:
    shares: list[float] = []
    return scaled(image, box, size, lambda rows: rows, CancelToken(), shares.append), shares


def most(one: Image.Image, other: Image.Image) -> int:
    assert (one.mode, one.size) == (other.mode, other.size)
    # What can hardly be seen need not be the same.
    premultiplied = {"LA": "La", "RGBA": "RGBa"}.get(one.mode, one.mode)
    bands = ImageChops.difference(one.convert(premultiplied), other.convert(premultiplied)).split()
    return max(int(value) for band in bands for value in [band.getextrema()[1]] if not isinstance(value, tuple))


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA", "CMYK"])
def test_the_filter_sees_across_the_seams(mode: str) -> None:
    image = PHOTO.convert(mode)
    if mode.endswith("A"):
        image.putalpha(Image.linear_gradient("L").resize(image.size))
    box = (11.25, 7.5, 3190.75, 2590.5)
    banded, shares = by_bands(image, box, (1400, 1100))
    assert len(shares) >= 2
    assert shares[-1] == 1
    assert most(banded, image.resize((1400, 1100), Image.Resampling.LANCZOS, box=box)) <= (
        2 if mode.endswith("A") else 1
    )


def test_so_does_what_is_averaged_first() -> None:
    box = (3.25, 5.5, 3197.0, 2598.5)
    size = (330, 268)
    banded, shares = by_bands(PHOTO, box, size)
    assert len(shares) >= 2
    assert most(banded, PHOTO.resize(size, Image.Resampling.LANCZOS, box=box)) <= 6
    whole = PHOTO.reduce((3, 3)).resize(
        size, Image.Resampling.LANCZOS, box=(box[0] / 3, box[1] / 3, box[2] / 3, box[3] / 3)
    )
    assert most(banded, whole) <= 1


def test_a_picture_may_be_enlarged() -> None:
    small = PHOTO.resize((9, 5))
    assert most(by_bands(small, (0, 0, 9, 5), (90, 50))[0], small.resize((90, 50), Image.Resampling.LANCZOS)) == 0


def test_it_stops_between_two_bands() -> None:
    cancel = CancelToken()

    def told(share: float) -> None:
        cancel.cancel()

    with pytest.raises(KnownError) as caught:
        scaled(PHOTO, (0, 0, 3200, 2600), (1600, 1300), lambda rows: rows, cancel, told)
    assert caught.value.error.code is ErrorCode.STOPPED
