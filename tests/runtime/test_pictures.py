"""Pictures for the lists: what is in sight first, never more of them than there is room for, and each made once."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.domain.filmstrip import STRIP_FRAMES
from desktop_app.domain.ids import ClipId
from desktop_app.runtime.pictures import Pictures, PosterOf, StillOf, StripOf, Wanted
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.thumbnails import Thumbnail, Thumbnails
from tests.films import make_test_film

WAIT_MS = 20_000
ROOM = 384 * 216 * 4 * 3
"""For three of them."""


class Heard(QObject):
    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self.keys: list[str] = []
        pictures.ready.connect(self.hear)

    @Slot(str, object)
    def hear(self, key: str, _picture: object) -> None:
        self.keys.append(key)


@pytest.fixture
def pictures(qtbot: QtBot, tmp_path: Path) -> Iterator[Pictures]:
    for number in range(8):
        Image.new("RGB", (384, 216), (number, 0, 0)).save(tmp_path / f"{number}.png")
    made = Pictures(LibraryFolder(tmp_path), tmp_path / "data", ROOM)
    yield made
    made.shutdown()


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return make_test_film(tmp_path_factory.mktemp("films") / "film.mp4", fps=25, frames=40).read_bytes()


CLIP = ClipId("0b5e6f5a-70a5-4c8e-9f43-7d3f8f0f7a11")


def shown(pictures: Pictures, qtbot: QtBot, wanted: Wanted) -> QImage | None:
    """What there is of it, once there is."""
    image = pictures.picture(wanted)
    if image is None:
        with qtbot.waitSignal(pictures.ready, timeout=WAIT_MS) as ready:
            pass
        assert ready.args is not None
        assert ready.args[0] == wanted.key
        image = ready.args[1]
    return image


def test_what_is_in_sight_comes_first_and_in_its_order(
    pictures: Pictures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.runtime.pictures.AT_ONCE", 1)
    heard = Heard(pictures)
    for number in range(4):
        assert pictures.picture(StillOf(f"{number}.png")) is None
    pictures.prefer([StillOf("6.png"), StillOf("2.png")])
    qtbot.waitUntil(lambda: len(heard.keys) == 5, timeout=WAIT_MS)
    assert heard.keys == [f"still:{number}.png" for number in (6, 2, 0, 1, 3)]
    assert pictures.at_rest


def test_the_one_unseen_for_longest_goes_first(pictures: Pictures, qtbot: QtBot) -> None:
    heard = Heard(pictures)
    for number in range(3):
        pictures.picture(StillOf(f"{number}.png"))
    qtbot.waitUntil(lambda: len(heard.keys) == 3, timeout=WAIT_MS)
    assert pictures.picture(StillOf("0.png")) is not None
    pictures.picture(StillOf("3.png"))
    qtbot.waitUntil(lambda: len(heard.keys) == 4, timeout=WAIT_MS)
    assert pictures.picture(StillOf("0.png")) is not None
    kept = [pictures.picture(StillOf(f"{number}.png")) is not None for number in (1, 2, 3)]
    assert kept.count(True) == 2
    assert kept[2]


def test_nothing_outside_the_library_is_opened(pictures: Pictures, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(pictures.ready, timeout=WAIT_MS) as ready:
        pictures.picture(StillOf("../elsewhere.png"))
    assert ready.args == ["still:../elsewhere.png", None]


def test_poster_and_strip_are_made_once_and_read_ever_after(
    pictures: Pictures, qtbot: QtBot, tmp_path: Path, film: bytes
) -> None:
    (tmp_path / "a.mp4").write_bytes(film)
    poster, strip = (shown(pictures, qtbot, kind(CLIP, "a.mp4")) for kind in (PosterOf, StripOf))
    assert poster is not None
    assert strip is not None
    assert (strip.width(), strip.height()) == (poster.width() * STRIP_FRAMES, poster.height())
    pictures.shutdown()
    (tmp_path / "a.mp4").write_bytes(b"nothing to be decoded any more")
    again = Pictures(LibraryFolder(tmp_path), tmp_path / "data")
    for kind, size in ((PosterOf, poster.size()), (StripOf, strip.size())):
        image = shown(again, qtbot, kind(CLIP, "a.mp4"))
        assert image is not None
        assert image.size() == size
        assert image.format() is QImage.Format.Format_RGB32, "painted without another conversion"
        assert set(bytes(image.constBits())[3::4]) == {255}, "a brush paints what this byte says"
    again.shutdown()


def test_a_poster_from_where_they_all_lay_once_is_taken_along(pictures: Pictures, qtbot: QtBot, tmp_path: Path) -> None:
    old = tmp_path / "data" / "thumbnails" / f"{CLIP}.jpg"
    old.parent.mkdir(parents=True)
    Image.new("RGB", (40, 30)).save(old)
    image = shown(pictures, qtbot, PosterOf(CLIP, "gone.mp4"))
    assert image is not None
    assert image.width() == 40
    assert not old.exists()
    assert len(list(old.parent.glob(f"*/{CLIP}.jpg"))) == 1


def test_half_a_cached_poster_is_made_anew(pictures: Pictures, qtbot: QtBot, tmp_path: Path, film: bytes) -> None:
    (tmp_path / "a.mp4").write_bytes(film)
    shown(pictures, qtbot, PosterOf(CLIP, "a.mp4"))
    (kept,) = (tmp_path / "data" / "thumbnails").glob("*/*.jpg")
    kept.write_bytes(kept.read_bytes()[:900])
    again = Pictures(LibraryFolder(tmp_path), tmp_path / "data")
    assert shown(again, qtbot, PosterOf(CLIP, "a.mp4")) is not None
    again.shutdown()


def test_a_missing_file_is_told_once_and_looked_for_when_somebody_says_so(
    pictures: Pictures, qtbot: QtBot, tmp_path: Path, film: bytes
) -> None:
    told: list[str] = []
    pictures.missing.connect(told.append)
    for kind in (PosterOf, StripOf):
        assert shown(pictures, qtbot, kind(CLIP, "a.mp4")) is None
    assert told == [CLIP]
    (tmp_path / "a.mp4").write_bytes(film)
    pictures.look_again([CLIP])
    assert shown(pictures, qtbot, PosterOf(CLIP, "a.mp4")) is not None


def test_what_has_no_picture_is_remembered_until_its_file_changes(
    pictures: Pictures, qtbot: QtBot, tmp_path: Path, film: bytes
) -> None:
    told: list[str] = []
    pictures.missing.connect(told.append)
    clip = tmp_path / "a.mp4"
    clip.write_bytes(b"<!doctype html>")
    assert shown(pictures, qtbot, PosterOf(CLIP, "a.mp4")) is None
    assert Thumbnails(tmp_path / "data").given_up(Thumbnail.POSTER, CLIP, clip)
    clip.write_bytes(film)
    os.utime(clip, (1, 1))
    pictures.look_again([CLIP])
    assert shown(pictures, qtbot, PosterOf(CLIP, "a.mp4")) is not None
    assert told == []


def test_the_strip_pointed_at_last_goes_before_the_one_under_way(
    pictures: Pictures, qtbot: QtBot, tmp_path: Path, film: bytes
) -> None:
    heard = Heard(pictures)
    wishes = [StripOf(ClipId(f"clip-{number}"), f"{number}.mp4") for number in range(6)]
    for wish in wishes:
        (tmp_path / wish.path).write_bytes(film)
        pictures.prefer([wish])
    qtbot.waitUntil(lambda: pictures.at_rest, timeout=WAIT_MS)
    assert heard.keys[0] == wishes[-1].key
    assert wishes[0].key not in heard.keys, "the pointer merely passed over it"


def test_no_id_leads_out_of_the_cache(tmp_path: Path) -> None:
    thumbnails = Thumbnails(tmp_path / "data")
    for name in ("../../x", "a/b", "", ".", "\ud800", "x" * 300):
        thumbnails.keep(Thumbnail.POSTER, ClipId(name), b"\xff\xd9")
        assert thumbnails.read(Thumbnail.POSTER, ClipId(name)) == b"\xff\xd9"
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(kept) == 6
    assert all(path.parent.parent == tmp_path / "data" / "thumbnails" for path in kept)


def test_posters_that_are_read_together_are_told_together(pictures: Pictures, qtbot: QtBot, tmp_path: Path) -> None:
    jpeg = (tmp_path / "poster.jpg").absolute()
    Image.new("RGB", (384, 216)).save(jpeg)
    clips = [ClipId(f"clip-{number}") for number in range(5)]
    for clip in clips:
        pictures.thumbnails.keep(Thumbnail.POSTER, clip, jpeg.read_bytes())
    told: list[object] = []
    pictures.arrived.connect(told.append)
    pictures.prefer([PosterOf(clip, "a.mp4") for clip in clips])
    qtbot.waitUntil(lambda: pictures.at_rest, timeout=WAIT_MS)
    assert told == [frozenset(clips)]


@pytest.mark.parametrize("calm_ms", [0, 60_000], ids=["it stands", "somebody scrolls"])
def test_what_flew_past_waits_until_the_scrolling_is_over(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, calm_ms: int
) -> None:
    """What is in sight is read at once; what isn't in the cache is made for nobody as long as the list flies."""
    monkeypatch.setattr("desktop_app.runtime.pictures.CALM_MS", calm_ms)
    pictures = Pictures(LibraryFolder(tmp_path), tmp_path / "data")
    jpeg, clips = tmp_path / "poster.jpg", [ClipId(f"clip-{number}") for number in range(3)]
    Image.new("RGB", (384, 216)).save(jpeg)
    for clip in clips:
        pictures.thumbnails.keep(Thumbnail.POSTER, clip, jpeg.read_bytes())
    heard = Heard(pictures)
    passed, seen = [PosterOf(clip, "a.mp4") for clip in clips[:2]], PosterOf(clips[2], "a.mp4")
    pictures.prefer([*passed, StillOf("poster.jpg")])
    pictures.prefer([seen])
    if calm_ms:
        qtbot.waitUntil(lambda: bool(heard.keys), timeout=WAIT_MS)
        assert heard.keys == [seen.key], "and only that was begun"
        assert not pictures._reading
        assert not pictures._making
        assert not pictures.at_rest, "the others are remembered"
    else:
        qtbot.waitUntil(lambda: pictures.at_rest, timeout=WAIT_MS)
        assert sorted(heard.keys) == sorted([seen.key, "still:poster.jpg", *(poster.key for poster in passed)])
    pictures.shutdown()
