"""What waits for a quiet moment of the window: collecting garbage, and importing what the first shot needs."""

import gc
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThreadPool, QTimer, Slot
from pytestqt.qtbot import QtBot

import desktop_app.media.clip  # takes its time: what is imported here is there at once
import desktop_app.media.picture
import desktop_app.pipeline.fetch
from desktop_app.collector import Collector
from desktop_app.film_warming import FilmWarming
from desktop_app.runtime.pictures import Pictures
from desktop_app.storage.library_folder import LibraryFolder

WAIT_MS = 20_000
OFTEN = 100
"""Turns of a scroll, a millisecond each at least: several times as long as anything here waits for."""
LAZY = "desktop_app.pipeline.fetch"


class Knot:
    """Goes with the garbage collector only."""

    def __init__(self) -> None:
        self.itself = self


class Scroll(QObject):
    """Somebody scrolls, without a pause, until `stop`."""

    def __init__(self) -> None:
        super().__init__()
        self.turns = 0
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._turn)
        self.moved = self._timer.timeout
        self.stop = self._timer.stop

    def start(self) -> None:
        self._timer.start()

    @Slot()
    def _turn(self) -> None:
        self.turns += 1


@pytest.fixture
def scroll(qtbot: QtBot) -> Iterator[Scroll]:
    made = Scroll()
    yield made
    made.stop()


@pytest.fixture
def collector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setattr("desktop_app.collector.INTERVAL_MS", 30)
    monkeypatch.setattr("desktop_app.collector.SETTLED_MS", 0)
    gc.unfreeze()
    made = Collector()
    made.start()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=WAIT_MS)
    yield made
    made.stop()
    gc.disable()


def garbage() -> "weakref.ref[Knot]":
    knots = [Knot() for _ in range(2 * gc.get_threshold()[0])]
    return weakref.ref(knots[0])


def test_garbage_waits_while_somebody_scrolls(collector: Collector, scroll: Scroll, qtbot: QtBot) -> None:
    scroll.moved.connect(collector.put_off)
    scroll.start()
    found = garbage()
    qtbot.waitUntil(lambda: scroll.turns > OFTEN, timeout=WAIT_MS)
    assert found() is not None
    scroll.stop()
    qtbot.waitUntil(lambda: found() is None, timeout=WAIT_MS)


def test_who_scrolls_for_ever_has_garbage_collected_all_the_same(
    collector: Collector, scroll: Scroll, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.collector.PATIENCE_SECONDS", 0.1)
    scroll.moved.connect(collector.put_off)
    scroll.start()
    found = garbage()
    qtbot.waitUntil(lambda: found() is None, timeout=WAIT_MS)


def test_film_libraries_are_imported_when_nobody_scrolls(
    scroll: Scroll, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.film_warming.QUIET_MS", 30)
    monkeypatch.setattr(desktop_app.pipeline, "fetch", desktop_app.pipeline.fetch)
    monkeypatch.delitem(sys.modules, LAZY)
    pictures = Pictures(LibraryFolder(tmp_path), tmp_path / "data")
    scroll.moved.connect(pictures.used)
    scroll.start()
    FilmWarming(pictures, pictures).begin()
    qtbot.waitUntil(lambda: scroll.turns > OFTEN, timeout=WAIT_MS)
    assert LAZY not in sys.modules
    scroll.stop()
    qtbot.waitUntil(lambda: LAZY in sys.modules, timeout=WAIT_MS)
    QThreadPool.globalInstance().waitForDone()
    pictures.shutdown()
