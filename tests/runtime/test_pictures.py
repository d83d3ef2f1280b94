"""Pictures for the lists: the newest wish first, and never more of them than there is room for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.runtime.pictures import Pictures, StillOf
from desktop_app.storage.library_folder import LibraryFolder

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
    made = Pictures(LibraryFolder(tmp_path), tmp_path, ROOM)
    yield made
    made.shutdown()


def test_the_newest_wish_comes_first(pictures: Pictures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.runtime.pictures.AT_ONCE", 1)
    heard = Heard(pictures)
    for number in range(8):
        assert pictures.picture(StillOf(f"{number}.png")) is None
    qtbot.waitUntil(lambda: len(heard.keys) == 8)
    # The first was begun at once; the others follow as they scrolled into view, the last of them first.
    assert heard.keys == [f"still:{number}.png" for number in (0, 7, 6, 5, 4, 3, 2, 1)]


def test_the_one_unseen_for_longest_goes_first(pictures: Pictures, qtbot: QtBot) -> None:
    heard = Heard(pictures)
    for number in range(3):
        pictures.picture(StillOf(f"{number}.png"))
    qtbot.waitUntil(lambda: len(heard.keys) == 3)
    assert pictures.picture(StillOf("0.png")) is not None
    pictures.picture(StillOf("3.png"))
    qtbot.waitUntil(lambda: len(heard.keys) == 4)
    assert pictures.picture(StillOf("0.png")) is not None
    kept = [pictures.picture(StillOf(f"{number}.png")) is not None for number in (1, 2, 3)]
    assert kept.count(True) == 2
    assert kept[2]


def test_nothing_outside_the_library_is_opened(pictures: Pictures, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(pictures.ready) as ready:
        pictures.picture(StillOf("../elsewhere.png"))
    assert ready.args == ["still:../elsewhere.png", None]
