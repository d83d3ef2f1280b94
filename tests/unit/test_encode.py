"""The best quality that fits."""

import io

import pytest
from PIL import Image

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.media.encode import LARGEST_DATA, QUALITIES, Encoded, encode
from tests.pictures import noise, photograph, quarters, saved


class Counted(CancelToken):
    """Counts how often the work asked whether to go on: once before each encoding."""

    asked = 0

    def check(self) -> None:
        self.asked += 1
        super().check()


def decoded(encoded: Encoded) -> Image.Image:
    assert len(encoded.data) <= LARGEST_DATA
    return Image.open(io.BytesIO(encoded.data)).convert("RGB")


@pytest.mark.parametrize("image", [quarters(), photograph(1920, 1080), noise(1920, 1080)])
def test_what_fits_without_loss_is_sent_without_loss(image: Image.Image) -> None:
    encoded = encode(image)
    assert (encoded.media_type, encoded.suffix) == ("image/png", ".png")
    assert decoded(encoded).tobytes() == image.tobytes()


def test_a_large_drawing_is_sent_without_loss() -> None:
    image = quarters(3840, 2160)
    assert decoded(encode(image)).tobytes() == image.tobytes()


def test_a_large_photograph_is_a_jpeg_with_all_its_colour_and_found_at_once() -> None:
    token = Counted()
    encoded = encode(photograph(3840, 2160), cancel=token)
    assert (encoded.media_type, encoded.suffix) == ("image/jpeg", ".jpg")
    image = Image.open(io.BytesIO(encoded.data))
    assert getattr(image, "layer")[0][1:3] == getattr(image, "layer")[1][1:3]  # noqa: B009
    assert token.asked == 1


def test_what_does_not_fit_at_once_comes_close_to_the_limit_in_few_tries() -> None:
    token = Counted()
    encoded = encode(noise(3840, 2160), cancel=token)
    assert LARGEST_DATA * 0.85 <= len(encoded.data) <= LARGEST_DATA
    assert token.asked <= 6


def test_what_cannot_fit_says_so() -> None:
    with pytest.raises(KnownError) as caught:
        encode(noise(320, 180), limit=2000, name="noise.png")
    assert caught.value.error.code is ErrorCode.PICTURE_WONT_FIT
    assert dict(caught.value.error.data) == {"name": "noise.png", "limit": 2000}


def test_the_worst_quality_is_tried_before_giving_up() -> None:
    image = noise(320, 180)
    limit = len(saved(image, "JPEG", quality=QUALITIES[0], subsampling=0))
    assert len(encode(image, limit).data) == limit


def test_what_the_picture_says_about_itself_stays_behind() -> None:
    image = quarters()
    image.info.update(comment=b"Tell-tale", icc_profile=b"Tell-tale", dpi=(300, 300))
    assert b"Tell-tale" not in encode(image).data
    assert image.info


def test_only_rgb_is_sent() -> None:
    with pytest.raises(ValueError, match="RGB"):
        encode(quarters().convert("CMYK"))
