"""What came back: its facts, whether it is whole, and pictures out of it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.framing import Size
from desktop_app.domain.job import MediaKind
from desktop_app.media.clip import ClipFacts, frame_at, poster, probe, verify
from tests.films import make_test_film, numbered_frame, read_frame_number
from tests.pictures import photograph, quarters, saved, turned

BOX = Size(320, 320)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_test_film(tmp_path_factory.mktemp("films") / "film.mp4", fps=25, frames=60, audio=True)


def damage(path: Path, kind: MediaKind) -> ErrorCode | None:
    try:
        verify(path, kind)
    except KnownError as known:
        assert known.error.data["name"] == path.name  # noqa: PT017
        return known.error.code
    return None


def test_the_facts_of_a_film(film: Path) -> None:
    assert probe(film) == ClipFacts(MediaKind.VIDEO, 320, 180, 2.4, 25.0, has_audio=True, frames=60)


@pytest.mark.parametrize("suffix", [".mkv", ".mov", ".avi"])
def test_the_facts_of_a_silent_film_in_other_containers(tmp_path: Path, suffix: str) -> None:
    facts = probe(make_test_film(tmp_path / f"film{suffix}", fps=50, frames=25, width=160, height=90))
    assert (facts.width, facts.height, facts.fps, facts.has_audio, facts.frames) == (160, 90, 50.0, False, 25)
    assert facts.duration == pytest.approx(0.5, abs=0.03)


def test_the_facts_of_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "still.jpg"
    path.write_bytes(turned(quarters(), 6))
    assert probe(path) == ClipFacts(MediaKind.IMAGE, 320, 180, None, None, has_audio=False, frames=1)


def test_a_turned_film_is_shown_upright(tmp_path: Path) -> None:
    path = make_test_film(tmp_path / "film.mp4", fps=25, frames=5, rotation=90)
    assert (probe(path).width, probe(path).height) == (180, 320)
    assert read_frame_number(frame_at(path, 3).rotate(-90, expand=True)) == 3
    assert poster(path, BOX).size == (180, 320)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".avi"])
def test_a_whole_film_is_whole(tmp_path: Path, suffix: str) -> None:
    assert damage(make_test_film(tmp_path / f"film{suffix}", fps=25, frames=30), MediaKind.VIDEO) is None


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv"])
@pytest.mark.parametrize("share", [0.0, 0.02, 0.4, 0.8, 0.9])
def test_a_film_cut_short_is_damaged(tmp_path: Path, suffix: str, share: float) -> None:
    path = make_test_film(tmp_path / f"film{suffix}", fps=25, frames=60)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    assert damage(path, MediaKind.VIDEO) is ErrorCode.MEDIA_DAMAGED


def test_a_film_cut_in_its_last_frame_is_damaged(film: Path, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(film.read_bytes()[:-10])
    assert damage(path, MediaKind.VIDEO) is ErrorCode.MEDIA_DAMAGED


@pytest.mark.parametrize(
    "content",
    [
        b"<!doctype html><title>Gone</title>" + b" " * 999,
        b"#EXTM3U\n#EXTINF:2,\nfilm.mp4\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile film.mp4\n",
        saved(quarters(), "PNG"),
    ],
    ids=["page", "play list", "list of files", "picture"],
)
def test_what_is_no_film_is_damaged_and_nothing_it_names_is_opened(film: Path, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "film.mp4").write_bytes(film.read_bytes())
    path = tmp_path / "clip.mp4"
    path.write_bytes(content)
    assert damage(path, MediaKind.VIDEO) is ErrorCode.MEDIA_DAMAGED


def test_pictures_are_verified_too(film: Path, tmp_path: Path) -> None:
    path = tmp_path / "still.png"
    whole = saved(photograph(90, 60), "PNG")
    path.write_bytes(whole)
    assert damage(path, MediaKind.IMAGE) is None
    path.write_bytes(whole[: len(whole) // 2])
    assert damage(path, MediaKind.IMAGE) is ErrorCode.MEDIA_DAMAGED
    assert damage(film, MediaKind.IMAGE) is ErrorCode.MEDIA_DAMAGED


def test_the_poster_is_the_first_frame_within_the_box(film: Path) -> None:
    image = poster(film, Size(160, 160))
    assert (image.mode, image.size) == ("RGB", (160, 90))
    assert read_frame_number(image) == 0
    assert poster(film, Size(9999, 9999)).size == (320, 180)


def test_a_film_that_begins_black_shows_a_later_frame(tmp_path: Path) -> None:
    path = make_test_film(tmp_path / "film.mp4", fps=25, frames=100, black_until=30, keyframe_every=10)
    assert read_frame_number(poster(path, BOX)) in range(30, 60)
    black = make_test_film(tmp_path / "black.mp4", fps=25, frames=20, black_until=20)
    assert poster(black, BOX).size == (320, 180)


def test_the_poster_of_a_picture_is_upright(tmp_path: Path) -> None:
    path = tmp_path / "still.jpg"
    path.write_bytes(turned(quarters(1280, 720), 8))
    assert poster(path, BOX).size == (320, 180)


@pytest.mark.parametrize(("suffix", "fps"), [(".mp4", 25), (".mp4", 50), (".mkv", 25)])
def test_exactly_the_asked_frame_comes_out(tmp_path: Path, suffix: str, fps: int) -> None:
    path = make_test_film(tmp_path / f"film{suffix}", fps=fps, frames=60)
    for index in (0, 1, 9, 23, 24, 25, 47, 58, 59):
        assert read_frame_number(frame_at(path, index)) == index
    for beyond in (-1, 60):
        with pytest.raises(IndexError):
            frame_at(path, beyond)


def test_colours_of_a_film_are_those_that_were_put_in(film: Path) -> None:
    ours, theirs = frame_at(film, 7).getpixel((160, 170)), numbered_frame(7).getpixel((160, 170))
    assert isinstance(ours, tuple)
    assert isinstance(theirs, tuple)
    assert max(abs(a - b) for a, b in zip(ours, theirs, strict=True)) <= 4


@pytest.mark.parametrize("name", ["missing.mp4", "folder.mp4", "empty.mp4", "page.mp4", "odd:name?#.mp4"])
def test_a_clip_that_cannot_be_read_says_so_with_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.mp4").mkdir()
    (tmp_path / "empty.mp4").touch()
    (tmp_path / "page.mp4").write_text("<!doctype html>")
    path = tmp_path / name
    for look in (probe, lambda clip: poster(clip, BOX), lambda clip: frame_at(clip, 0)):
        with pytest.raises(KnownError) as caught:
            look(path)
        assert caught.value.error.code is ErrorCode.CLIP_UNREADABLE
        assert caught.value.error.data["name"] == name


def test_a_file_name_is_a_file_name_and_nothing_else(film: Path, tmp_path: Path) -> None:
    path = tmp_path / "concat:one|two %03d.mp4"
    path.write_bytes(film.read_bytes())
    assert probe(path).frames == 60


@settings(max_examples=60, deadline=None)
@given(edits=st.lists(st.tuples(st.integers(0, 60_000), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_mangled_film_is_a_clip_or_a_known_trouble(
    film: Path, tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[int, int]]
) -> None:
    data = bytearray(film.read_bytes())
    for at, value in edits:
        data[at % len(data)] = value
    path = tmp_path_factory.getbasetemp() / "mangled.mp4"
    path.write_bytes(data)
    looked: list[ClipFacts | Image.Image] = []
    troubles = {damage(path, MediaKind.VIDEO)}
    for look in (probe, lambda clip: poster(clip, BOX), lambda clip: frame_at(clip, 0)):
        try:
            looked.append(look(path))
        except KnownError as known:
            troubles.add(known.error.code)
    assert len(looked) <= 3
    assert troubles <= {None, ErrorCode.MEDIA_DAMAGED, ErrorCode.CLIP_UNREADABLE}
