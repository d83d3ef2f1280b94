"""Filmstrips and posters of films as they come: each ends in a picture or in none."""

import math
from fractions import Fraction
from pathlib import Path

import av
import pytest
from PIL import Image

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.filmstrip import STRIP_FRAMES, strip_frame
from desktop_app.domain.framing import Size
from desktop_app.media import filmstrip as room
from desktop_app.media.clip import filmstrip, poster
from tests.films import make_test_film, numbered_frame, read_frame_number
from tests.pictures import quarters, saved

BOX = Size(320, 180)


def numbers(strip: Image.Image) -> list[int]:
    """What the frames of a strip say they are."""
    width, height = strip.width // STRIP_FRAMES, strip.height
    assert strip.width == width * STRIP_FRAMES
    return [read_frame_number(strip.crop((at * width, 0, at * width + width, height))) for at in range(STRIP_FRAMES)]


def middles(frames: int) -> list[float]:
    return [frames * (part + 0.5) / STRIP_FRAMES for part in range(STRIP_FRAMES)]


@pytest.mark.parametrize(
    ("suffix", "keyframe_every"),
    [(".mp4", 4), (".mp4", 30), (".mp4", 200), (".mov", 30), (".mkv", 30), (".avi", 30), (".ts", 30)],
)
def test_each_part_of_the_film_is_shown_by_a_frame_of_its_own(tmp_path: Path, suffix: str, keyframe_every: int) -> None:
    path = make_test_film(tmp_path / f"film{suffix}", 25, 144, 160, 90, audio=True, keyframe_every=keyframe_every)
    found = numbers(filmstrip(path, BOX))
    # Half a part is 4.5 frames, and a frame that no other needs may be passed over.
    assert max(abs(number - middle) for number, middle in zip(found, middles(144), strict=True)) <= 7
    assert found == sorted(set(found))


@pytest.mark.parametrize(("frames", "shown"), [(1, {0}), (5, set(range(5))), (16, set(range(16)))])
def test_a_short_film_shows_every_frame_it_has(tmp_path: Path, frames: int, shown: set[int]) -> None:
    path = make_test_film(tmp_path / "film.mp4", fps=25, frames=frames)
    found = numbers(filmstrip(path, BOX))
    assert set(found) == shown
    assert found == sorted(found)
    assert read_frame_number(poster(path, BOX)) == 0


def test_little_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    walked: list[room._Shown] = []
    to = room._Walk.to

    def noted(walk: room._Walk, shown: room._Shown) -> av.VideoFrame | None:
        walked.append(shown)
        return to(walk, shown)

    monkeypatch.setattr(room._Walk, "to", noted)
    filmstrip(make_test_film(tmp_path / "film.mp4", 25, 96, 160, 90, keyframe_every=3), BOX)
    assert [shown.alone for shown in walked] == [True] * STRIP_FRAMES


def test_a_very_long_film_is_shown_by_its_key_frames(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_MOST_DECODED", 50)
    for suffix in (".mp4", ".ts"):
        path = make_test_film(tmp_path / f"film{suffix}", 25, 120, 160, 90, keyframe_every=20)
        with av.open(str(path)) as container:
            keys = {at for at, packet in enumerate(container.demux(video=0)) if packet.is_keyframe}
        found = numbers(filmstrip(path, BOX))
        assert found == sorted(found)
        assert set(found) <= keys
        assert len(set(found)) >= 4


def test_frames_that_come_at_their_own_times_are_shown_by_time(tmp_path: Path) -> None:
    path = tmp_path / "film.mkv"
    times = [0, *range(1000, 1040), 3000, *range(7000, 7010)]
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=25)
        video.width, video.height, video.pix_fmt = 160, 90, "yuv420p"
        video.codec_context.time_base = video.time_base = Fraction(1, 1000)
        for number, time in enumerate(times):
            frame = av.VideoFrame.from_bytes(numbered_frame(number, 160, 90).convert("RGBA").tobytes(), 160, 90)
            frame.pts, frame.time_base = time, Fraction(1, 1000)
            container.mux(video.encode(frame))
        container.mux(video.encode())
    found = numbers(filmstrip(path, BOX))
    assert found == sorted(found)
    assert {number for number in found if number >= 41} & {41, 42}, "what lies beyond the many short frames"


@pytest.mark.parametrize("rotation", [90, 180, -90])
def test_a_turned_film_has_an_upright_strip(tmp_path: Path, rotation: int) -> None:
    path = make_test_film(tmp_path / "film.mp4", fps=25, frames=20, rotation=rotation)
    strip = filmstrip(path, BOX)
    size = (101, 180) if rotation != 180 else (320, 180)
    assert strip.size == (size[0] * STRIP_FRAMES, size[1])
    first = strip.crop((0, 0, *size)).rotate(-rotation, expand=True)
    assert read_frame_number(first.resize((320, 180))) == 0


@pytest.mark.parametrize("size", [(322, 182), (962, 134), (64, 1080), (2, 2)])
def test_odd_sizes_fit_the_box(tmp_path: Path, size: tuple[int, int]) -> None:
    path = make_test_film(tmp_path / "film.mp4", 25, 17, *size, black_until=17)
    strip, picture = filmstrip(path, BOX), poster(path, BOX)
    assert (strip.width, strip.height) == (picture.width * STRIP_FRAMES, picture.height)
    assert picture.width <= BOX.width
    assert picture.height <= BOX.height
    assert math.isclose(picture.width * size[1], picture.height * size[0], rel_tol=0.1)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".ts"])
def test_a_film_cut_short_shows_what_there_is(tmp_path: Path, suffix: str) -> None:
    path = make_test_film(tmp_path / f"film{suffix}", fps=25, frames=60, keyframe_every=20)
    whole = path.read_bytes()
    for share in (0.15, 0.3, 0.6, 0.95):
        path.write_bytes(whole[: int(len(whole) * share)])
        found = numbers(filmstrip(path, BOX))
        assert found == sorted(found)
        assert found[0] <= 3
        assert read_frame_number(poster(path, BOX)) == 0


def test_a_film_damaged_in_the_middle_shows_the_rest(tmp_path: Path) -> None:
    path = make_test_film(tmp_path / "film.mp4", fps=25, frames=100, keyframe_every=10)
    data = bytearray(path.read_bytes())
    start = data.index(b"mdat")
    middle = (start + len(data)) // 2
    data[middle - 4000 : middle + 4000] = b"\xff" * 8000
    path.write_bytes(data)
    strip = filmstrip(path, BOX)
    width = strip.width // STRIP_FRAMES
    assert read_frame_number(strip.crop((0, 0, width, 180))) < 10
    assert read_frame_number(strip.crop((width * 15, 0, width * 16, 180))) > 90


def test_where_there_is_no_film_there_is_no_strip(tmp_path: Path) -> None:
    sound = tmp_path / "sound.mp4"
    with av.open(str(sound), "w") as container:
        stream = container.add_stream("aac", rate=48_000, layout="mono")
        frame = av.AudioFrame(format="fltp", layout="mono", samples=1024)
        frame.planes[0].update(bytes(4096))
        frame.sample_rate = 48_000
        container.mux([*stream.encode(frame), *stream.encode()])
    (tmp_path / "empty.mp4").touch()
    (tmp_path / "page.mp4").write_text("<!doctype html>")
    (tmp_path / "still.mp4").write_bytes(saved(quarters(), "PNG"))
    headers = make_test_film(tmp_path / "headers.mp4", fps=25, frames=30)
    headers.write_bytes(headers.read_bytes()[: headers.read_bytes().index(b"mdat") + 4])
    for name in ("sound.mp4", "empty.mp4", "page.mp4", "still.mp4", "headers.mp4", "missing.mp4"):
        with pytest.raises(KnownError) as caught:
            filmstrip(tmp_path / name, BOX)
        assert (caught.value.error.code, caught.value.error.data["name"]) == (ErrorCode.CLIP_UNREADABLE, name)


def test_it_can_be_broken_off(tmp_path: Path) -> None:
    path = make_test_film(tmp_path / "film.mp4", fps=25, frames=60)
    cancel = CancelToken()
    cancel.cancel()
    for look in (filmstrip, poster):
        with pytest.raises(KnownError) as caught:
            look(path, BOX, cancel)
        assert caught.value.error.code is ErrorCode.STOPPED


def test_a_place_over_a_tile_belongs_to_one_frame() -> None:
    assert [strip_frame(x, 160) for x in (-5, 0, 9, 10, 80, 159, 160, 999)] == [0, 0, 0, 1, 8, 15, 15, 15]
    assert strip_frame(3, 0) == 0
