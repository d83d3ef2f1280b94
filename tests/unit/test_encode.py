"""The best quality that fits."""

import io
from collections.abc import Callable
from itertools import count

import pytest
from PIL import Image

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.media.encode import LARGEST_DATA, QUALITIES, Encoded, encode
from desktop_app.paths import resources
from tests.pictures import noise, photograph, quarters, saved


@pytest.fixture
def encodings(monkeypatch: pytest.MonkeyPatch) -> list[tuple[tuple[int, int], str]]:
    """The size and kind of everything that is encoded, samples too."""
    seen: list[tuple[tuple[int, int], str]] = []
    save = Image.Image.save

    def counted(image: Image.Image, out: io.BytesIO, kind: str, **options: object) -> None:
        seen.append((image.size, kind))
        save(image, out, kind, **options)

    monkeypatch.setattr(Image.Image, "save", counted)
    return seen


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


def test_what_fits_as_webp_but_not_as_png_is_sent_without_loss() -> None:
    with Image.open(resources() / "samples" / "harbour.jpg") as harbour:
        soft = harbour.convert("RGB").resize((3840, 2160), Image.Resampling.BICUBIC)
    assert len(saved(soft, "PNG", compress_level=1)) > LARGEST_DATA
    encoded = encode(soft)
    assert (encoded.media_type, encoded.suffix, encoded.quality) == ("image/webp", ".webp", None)
    assert decoded(encoded).tobytes() == soft.tobytes()


@pytest.mark.parametrize("image", [photograph(3840, 2160), noise(3840, 2160), noise(2560, 1440)])
def test_what_does_not_is_the_best_jpeg_with_all_its_colour(
    image: Image.Image, encodings: list[tuple[tuple[int, int], str]]
) -> None:
    encoded = encode(image)
    assert [kind for size, kind in encodings if size == image.size] == ["JPEG"] * 5
    assert sum(width * height for (width, height), _ in encodings) < 5.2 * image.width * image.height
    assert (encoded.media_type, encoded.suffix) == ("image/jpeg", ".jpg")
    file = Image.open(io.BytesIO(encoded.data))
    assert getattr(file, "layer")[0][1:3] == getattr(file, "layer")[1][1:3]  # noqa: B009
    assert encoded.quality is not None
    better = QUALITIES[QUALITIES.index(encoded.quality) + 1]
    assert len(encoded.data) <= LARGEST_DATA < len(saved(image, "JPEG", quality=better, subsampling=0))


def test_a_sample_that_promised_too_much_costs_one_encoding_of_six(
    encodings: list[tuple[tuple[int, int], str]],
) -> None:
    image = noise(2560, 1440)
    for top in range(0, 1441 - 12, round((1440 - 12) / 5)):  # flat where the samples are taken
        image.paste((9, 9, 9), (0, top - 4, 2560, top + 16))
    encoded = encode(image)
    assert encoded.suffix == ".jpg"
    assert [kind for size, kind in encodings if size == image.size] == ["PNG"] + ["JPEG"] * 5


def test_a_png_under_way_can_be_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    cancel = CancelToken()
    image = noise(1600, 1000)
    monkeypatch.setattr(cancel, "check", _stopping_at_the(cancel, 20))
    with pytest.raises(KnownError) as caught:
        encode(image, cancel=cancel)
    assert caught.value.error.code is ErrorCode.STOPPED


def _stopping_at_the(cancel: CancelToken, last: int) -> Callable[[], None]:
    check, asked = cancel.check, count(1)

    def counted() -> None:
        if next(asked) == last:
            cancel.cancel()
        check()

    return counted


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
