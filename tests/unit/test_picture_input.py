"""What bad input gets: a known trouble with the file's name, soon, and never a hang."""

import io
import os
import subprocess
import sys
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image, ImageFile

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.domain.framing import Framing, Size
from desktop_app.media.picture import check_picture, prepare
from tests.pictures import (
    bomb_gif,
    bomb_png,
    claiming_jpeg,
    claiming_tiff,
    exif_of,
    late_exif_png,
    photograph,
    quarters,
    saved,
)

WIDE = Fraction(16, 9)
SMALL = quarters(64, 36)


def trouble_of(work: Callable[[], object]) -> AppError:
    with pytest.raises(KnownError) as caught:
        work()
    return caught.value.error


def prepared_trouble(source: Path | bytes, name: str = "still.jpg") -> AppError:
    return trouble_of(lambda: prepare(source, name, Framing(), WIDE, 1080, CancelToken()))


def written(folder: Path, data: bytes, name: str = "still.jpg") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def a_link(folder: Path, to: Path) -> Path:
    path = folder / "still.jpg"
    path.symlink_to(to)
    return path


def a_loop(folder: Path) -> Path:
    return a_link(folder, folder / "still.jpg")


def a_pipe(folder: Path) -> Path:
    path = folder / "still.jpg"
    os.mkfifo(path)
    return path


def a_folder(folder: Path) -> Path:
    path = folder / "still.jpg"
    path.mkdir()
    return path


def within_a_file(folder: Path) -> Path:
    return written(folder, b"text", "notes") / "still.jpg"


@pytest.mark.skipif(os.name == "nt", reason="makes pipes and links")
@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda folder: folder / "still.jpg", ErrorCode.PICTURE_MISSING),
        (lambda folder: folder / "nul\0" / "still.jpg", ErrorCode.PICTURE_MISSING),
        (within_a_file, ErrorCode.PICTURE_MISSING),
        (a_folder, ErrorCode.PICTURE_IS_FOLDER),
        (a_pipe, ErrorCode.PICTURE_UNREADABLE),
        (a_loop, ErrorCode.PICTURE_UNREADABLE),
        (lambda folder: a_link(folder, Path("/dev/zero")), ErrorCode.PICTURE_UNREADABLE),
        (lambda folder: written(folder, b""), ErrorCode.PICTURE_EMPTY),
        (lambda folder: written(folder, b"Dear diary, " * 99), ErrorCode.PICTURE_UNKNOWN),
        (
            lambda folder: written(folder, b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n"),
            ErrorCode.PICTURE_UNKNOWN,
        ),
        (lambda folder: written(folder, b"\0\0\0\x20ftypisom" + bytes(200)), ErrorCode.PICTURE_UNKNOWN),
    ],
)
def test_what_is_no_picture_says_so_with_its_name(
    tmp_path: Path, make: Callable[[Path], Path], code: ErrorCode
) -> None:
    path = make(tmp_path)
    for error in (trouble_of(lambda: check_picture(path)), prepared_trouble(path)):
        assert error.code is code
        assert error.data["name"] == "still.jpg"


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_unreadable(tmp_path: Path) -> None:
    path = written(tmp_path, saved(SMALL, "PNG"))
    path.chmod(0)
    assert trouble_of(lambda: check_picture(path)).code is ErrorCode.PICTURE_UNREADABLE


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF", "BMP"])
@pytest.mark.parametrize("share", [0.3, 0.7])
def test_a_truncated_picture_says_so_with_its_name(tmp_path: Path, kind: str, share: float) -> None:
    whole = saved(photograph(200, 150), kind)
    path = written(tmp_path, whole[: int(len(whole) * share)], f"cut.{kind.lower()}")
    error = prepared_trouble(path, path.name)
    assert error.code is ErrorCode.PICTURE_TRUNCATED
    assert error.data["name"] == path.name


@pytest.mark.parametrize(
    "data",
    [
        bomb_png(60_000, 60_000),
        bomb_png(60_000, 60_000, colour_type=0, depth=1),
        bomb_png(60_000, 60_000, colour_type=3),
        bomb_png(60_000, 60_000, colour_type=6, depth=16),
        bomb_gif(60_000, 60_000),
        claiming_jpeg(60_000, 60_000),
        claiming_jpeg(60_000, 60_000, progressive=True),
    ],
    ids=["png", "png-1-bit", "png-palette", "png-rgba-16", "gif", "jpeg", "jpeg-progressive"],
)
def test_a_bomb_is_refused_unopened_with_its_size(data: bytes) -> None:
    check_picture(saved(SMALL, "PNG"))  # the plugins are loaded
    started = time.thread_time()  # of this thread's own work: a busy machine is not the program's fault
    error = trouble_of(lambda: check_picture(data, "bomb"))
    took = time.thread_time() - started
    assert error.code is ErrorCode.PICTURE_TOO_LARGE
    assert dict(error.data) == {"name": "bomb", "width": 60_000, "height": 60_000}
    assert took < 0.1


@pytest.mark.parametrize(
    ("data", "taken"),
    [
        (bomb_png(16_000, 16_000), True),  # 256 megapixels at 4 bytes
        (bomb_png(16_500, 16_500), False),
        (bomb_png(16_000, 16_000, colour_type=6), True),  # premultiplied for scaling, but band by band
        (bomb_png(16_500, 16_500, colour_type=6), False),
        (bomb_png(22_000, 22_000, colour_type=0, depth=16), True),  # 2 bytes
        (claiming_jpeg(16_320, 12_240), True),
        (claiming_jpeg(30_000, 30_000), True),  # decoded at half its size or less
        (claiming_jpeg(16_320, 12_240, progressive=True), False),  # 3 × 2 bytes of coefficients a pixel
        (claiming_jpeg(12_000, 9_000, progressive=True), True),
        (claiming_tiff(16_000, 16_000, rows=16), True),
        (claiming_tiff(16_000, 16_000, rows=16_000, packed=False), True),  # read bit by bit
        (claiming_tiff(16_000, 16_000, rows=16_000), False),  # and 3 bytes in the one strip that is unpacked whole
        (claiming_tiff(12_000, 10_000, rows=1 << 31), True),
        (claiming_tiff(12_000, 10_000, rows=1 << 31, bits=16), False),
    ],
)
def test_the_limit_is_a_gigabyte_of_what_decoding_takes(data: bytes, taken: bool) -> None:
    if taken:
        check_picture(data)
    else:
        assert trouble_of(lambda: check_picture(data)).code is ErrorCode.PICTURE_TOO_LARGE


def test_pasted_bytes_may_be_empty_too() -> None:
    assert trouble_of(lambda: check_picture(b"", "pasted")).code is ErrorCode.PICTURE_EMPTY


def test_a_set_token_stops_the_work() -> None:
    cancel = CancelToken()
    cancel.cancel()
    error = trouble_of(lambda: prepare(saved(SMALL, "PNG"), "still.png", Framing(), WIDE, 1080, cancel))
    assert error.code is ErrorCode.STOPPED


def test_the_size_is_the_upright_one() -> None:
    assert check_picture(saved(SMALL, "JPEG", exif=exif_of(6))) == Size(36, 64)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"])
def test_opening_decodes_nothing(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = saved(SMALL, kind)

    def decode(image: ImageFile.ImageFile) -> None:
        raise AssertionError("decoded")

    monkeypatch.setattr(ImageFile.ImageFile, "load", decode)
    assert check_picture(data) == Size(64, 36)


def test_a_png_may_say_after_its_pixels_which_way_up_it_is() -> None:
    data = late_exif_png(SMALL, 6)
    assert check_picture(data) == Size(36, 64)
    upright = prepare(data, "still.png", Framing(), Fraction(9, 16), 64, CancelToken())
    with Image.open(io.BytesIO(upright.data)) as sent, Image.open(io.BytesIO(saved(SMALL, "PNG"))) as stored:
        assert sent.getpixel((2, 2)) == stored.getpixel((2, 33))


def test_the_reader_of_heic_is_imported_for_a_heic_only() -> None:
    lines = (
        "import sys; from desktop_app.media.picture import check_picture",
        f"check_picture({saved(SMALL, 'AVIF')!r}); assert 'pillow_heif' not in sys.modules",
        f"check_picture({saved(SMALL, 'HEIF')!r}); assert 'pillow_heif' in sys.modules",
    )
    subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True, timeout=50)
