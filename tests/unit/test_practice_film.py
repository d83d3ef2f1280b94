"""A practice film is exactly what was asked for, moves gently over the still, and carries its mark."""

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import pytest
from PIL import Image, ImageChops, ImageStat

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.practice.card import link_card, mark
from desktop_app.practice.film import FilmFacts, make_film
from desktop_app.practice.studio import film_facts
from tests.pictures import photograph, quarters


def made(facts: FilmFacts, path: Path, *, quick: bool = False) -> Path:
    make_film(facts, photograph(facts.width, facts.height), path, CancelToken(), quick=quick)
    return path


@pytest.mark.parametrize(
    ("ratio", "size"),
    [("16:9", (1920, 1080)), ("9:16", (1080, 1920)), ("1:1", (1080, 1080)), ("adaptive", (1920, 1080))],
)
def test_a_film_has_the_shape_and_the_lines_the_still_was_framed_for(ratio: str, size: tuple[int, int]) -> None:
    facts = film_facts({"aspect_ratio": ratio, "resolution": "1080p"})
    assert (facts.width, facts.height) == size


@pytest.mark.parametrize(
    ("facts", "quick"),
    [
        (FilmFacts(1920, 1080, 25, 25, sound=True), False),
        (FilmFacts(1920, 1080, 25, 150, sound=True), True),
        (FilmFacts(2560, 1440, 50, 100, sound=False), True),
        (FilmFacts(3840, 2160, 50, 100, sound=True), True),
        (FilmFacts(320, 180, 25, 25 * 7 + 1, sound=True), False),
    ],
    ids=str,
)
def test_size_rate_length_and_sound(tmp_path: Path, facts: FilmFacts, quick: bool) -> None:
    path = made(facts, tmp_path / "film.mp4", quick=quick)
    with av.open(str(path)) as film:
        video = film.streams.video[0]
        assert (video.codec_context.name, video.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert (video.width, video.height, video.frames) == (facts.width, facts.height, facts.frames)
        assert video.average_rate == facts.fps
        assert video.duration is not None
        assert video.time_base is not None
        assert video.duration * video.time_base == facts.seconds
        assert int(video.codec_context.color_primaries) == int(video.codec_context.color_trc) == 1
        assert film.duration == facts.seconds * 1_000_000
        assert len(film.streams.audio) == facts.sound
        shown = [packet.pts * packet.time_base for packet in film.demux(video) if packet.pts is not None]
        assert shown == [Fraction(number, facts.fps) for number in range(facts.frames)]
    if facts.sound:
        with av.open(str(path)) as film:
            audio = film.streams.audio[0]
            assert audio.codec_context.name == "aac"
            heard = sum(frame.samples for frame in film.decode(audio))
            assert abs(heard - facts.seconds * 48_000) < 2048
    data = path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat"), "it can be played while it is fetched"


def decoded(path: Path) -> list[Image.Image]:
    with av.open(str(path)) as film:
        return [frame.to_image() for frame in film.decode(video=0)]  # type: ignore[no-untyped-call]


def brightest(image: Image.Image) -> int:
    return max(image.convert("L").tobytes())


def difference(one: Image.Image, other: Image.Image) -> float:
    return float(sum(ImageStat.Stat(ImageChops.difference(one, other)).mean))


def test_the_camera_goes_in_and_comes_back(tmp_path: Path) -> None:
    facts = FilmFacts(640, 360, 25, 50, sound=False)
    still = photograph(80, 45).resize((640, 360), Image.Resampling.BICUBIC)
    make_film(facts, still, tmp_path / "film.mp4", CancelToken())
    frames = decoded(tmp_path / "film.mp4")
    assert len(frames) == facts.frames
    away = [difference(frames[0], frame) for frame in frames]
    assert max(away) == max(away[20:31]), "farthest from the beginning in the middle"
    assert away[-1] < max(away) / 2, "and back at the end, but for what compressing costs"
    assert difference(still, frames[0]) < 15, "what is shown is the still, but for a few levels a channel"


def test_colours_stay_what_they_were(tmp_path: Path) -> None:
    facts, still = FilmFacts(640, 360, 25, 2, sound=False), quarters(640, 360)
    make_film(facts, still, tmp_path / "film.mp4", CancelToken(), quick=True)
    frame = decoded(tmp_path / "film.mp4")[0]
    for at in ((160, 90), (480, 90), (160, 270), (400, 270)):
        box = (at[0], at[1], at[0] + 20, at[1] + 20)
        assert difference(frame.crop(box), still.crop(box)) < 12


def test_passes_follow_one_another_without_a_seam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.practice.film._PIXELS_A_PASS", 640 * 360 * 20)
    facts = FilmFacts(640, 360, 25, 50, sound=False)
    assert facts.pass_frames == 17
    frames = decoded(made(facts, tmp_path / "film.mp4"))
    assert len(frames) == 50
    assert frames[0].tobytes() == frames[17].tobytes() == frames[34].tobytes()
    steps = [difference(one, other) for one, other in pairwise(frames)]
    assert max(steps[16], steps[33]) <= 2 * max(steps[:16])


def test_a_stopped_film_leaves_nothing_behind(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(KnownError) as stopped:
        make_film(FilmFacts(320, 180, 25, 50, sound=True), photograph(320, 180), tmp_path / "film.mp4", cancel)
    assert stopped.value.error.code is ErrorCode.STOPPED
    assert list(tmp_path.iterdir()) == []


def test_the_mark_is_in_the_corner_of_every_frame(tmp_path: Path) -> None:
    facts = FilmFacts(640, 360, 25, 10, sound=False)
    black = Image.new("RGB", (640, 360))
    make_film(facts, black, tmp_path / "film.mp4", CancelToken())
    plate = mark(360)
    for frame in decoded(tmp_path / "film.mp4"):
        corner = (640 - 12 - plate.width, 360 - 12 - plate.height, 640 - 12, 360 - 12)
        assert brightest(frame.crop(corner)) > 120
        frame.paste((0, 0, 0), corner)
        assert brightest(frame) < 20


@pytest.mark.parametrize(
    "link", ["https://example.org/a.jpg", "https://bücher.example/ä" + "x" * 2000, "https://[::1]/"]
)
def test_a_card_for_any_link(link: str) -> None:
    card = link_card(link, 640, 360)
    assert card.size == (640, 360)
    assert card.tobytes() == link_card(link, 640, 360).tobytes()
    assert card.tobytes() != link_card("https://other.example/", 640, 360).tobytes()
