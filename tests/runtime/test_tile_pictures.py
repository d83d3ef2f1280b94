"""Posters at the very size of the tiles, and the order in which small pictures that are asked for come."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import RUNCOMFY, new_clip_id, new_job_id
from desktop_app.domain.job import Clip, MediaKind
from desktop_app.domain.library import ClipNumber
from desktop_app.runtime.picture_wishes import Wish, Wishes
from desktop_app.runtime.pictures import Pictures, StillOf
from desktop_app.runtime.tile_pictures import TilePictures
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.library_rows import ClipRow
from tests.films import make_test_film
from tests.jobs import NOW, a_request

WAIT_MS = 20_000
CLIP = Clip(new_clip_id(), new_job_id(), "a.mp4", MediaKind.VIDEO, "0" * 64, 1, 640, 360, NOW, 0.2, 25)
ROW = ClipRow(ClipNumber(1), CLIP, a_request(), RUNCOMFY, "req-1", NOW, None)


@pytest.fixture
def pictures(qtbot: QtBot, tmp_path: Path) -> Iterator[Pictures]:
    made = Pictures(LibraryFolder(tmp_path), tmp_path / "data")
    yield made
    made.shutdown()


def test_a_poster_comes_as_large_as_the_tile_is(pictures: Pictures, qtbot: QtBot, tmp_path: Path) -> None:
    make_test_film(tmp_path / "a.mp4", fps=25, frames=5, width=640, height=360)
    tiles = TilePictures(pictures)
    tiles.fit(QSize(160, 90))
    with qtbot.waitSignal(pictures.ready, timeout=WAIT_MS):
        assert tiles.tile(ROW) is None
    assert width_of(tiles.tile(ROW)) == 160  # made out of the clip
    with qtbot.waitSignal(tiles.resized, timeout=WAIT_MS):
        tiles.fit(QSize(208, 117))
        assert width_of(tiles.tile(ROW)) == 160  # while the size isn't steady
    with qtbot.waitSignal(pictures.ready, timeout=WAIT_MS):
        assert width_of(tiles.tile(ROW)) == 160
    assert width_of(tiles.tile(ROW)) == 208  # read from the cache
    with qtbot.waitSignal(pictures.ready, timeout=WAIT_MS):
        assert width_of(tiles.poster(ROW)) == 208
    assert width_of(tiles.poster(ROW)) == 384


def width_of(image: QImage | None) -> int | None:
    return None if image is None else image.width()


def test_the_newest_turn_comes_first_and_the_oldest_wish_is_dropped() -> None:
    wishes = Wishes(4)
    for name, turn in (("a", 1), ("b", 1), ("c", 2), ("d", 2), ("a", 2), ("e", 3)):
        wishes.put(Wish(StillOf(name), turn))
    assert "still:b" not in wishes
    assert (len(wishes), wishes.newest) == (4, 3)
    assert [wishes.take().wanted.key for _ in range(4)] == ["still:e", "still:c", "still:d", "still:a"]
    assert wishes.newest == -1
