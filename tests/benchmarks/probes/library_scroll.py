"""Open the whole library and go through it, by pages and by the scroll bar; print how long the window was kept.

`library_scroll empty | full [program arguments]`. `page_p99_ms`, `drag_p99_ms`: of each frame of a screen at 60 Hz,
the longest that the event loop was kept. `resident_mb`: after all of it. Posters are made meanwhile, as for anybody
who looks round. Of an empty library only the memory is told.
"""

import random
import sys

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

from tests.benchmarks.probes.library_window import Play, Stage, percentile, resident_mb, stage, tell

_FRAME_MS = 16
_SETTLE_MS = 3000
_PLACES, _PAGES = 30, 10
_DRAG_FRAMES = 300


def nothing_to_see(stage: Stage) -> Play:
    yield _SETTLE_MS
    stage.key(Qt.Key.Key_G, text="g")
    yield _SETTLE_MS
    tell(resident_mb=resident_mb())


def look_round(stage: Stage) -> Play:
    yield from stage.settled()
    stage.grid.setFocus()
    stage.key(Qt.Key.Key_G, text="g")
    yield from stage.settled()
    pages: list[float] = []
    yield from _by_pages(stage, pages)
    yield from stage.quiet()
    dragged: list[float] = []
    yield from _by_the_bar(stage, dragged)
    yield from stage.quiet()
    tell(
        page_p99_ms=percentile(pages, 0.99),
        page_max_ms=max(pages),
        drag_p99_ms=percentile(dragged, 0.99),
        drag_max_ms=max(dragged),
        resident_mb=resident_mb(),
    )


def _by_pages(stage: Stage, frames: list[float]) -> Play:
    chance = random.Random(0)
    stage.clock.start()
    for _ in range(_PLACES):
        _bar(stage).setValue(chance.randint(0, _bar(stage).maximum()))
        for page in range(_PAGES):
            yield _FRAME_MS
            frames.append(stage.clock.lap())
            step = _bar(stage).pageStep() if page % 3 else -_bar(stage).pageStep()
            _bar(stage).setValue(_bar(stage).value() + step)
        yield _FRAME_MS
        frames.append(stage.clock.lap())
    stage.clock.stop()


def _bar(stage: Stage) -> QScrollBar:
    """Asked for each time: what Python knew of it is not kept over a turn of the event loop."""
    return stage.grid.verticalScrollBar()


def _by_the_bar(stage: Stage, frames: list[float]) -> Play:
    _bar(stage).setValue(0)
    yield _FRAME_MS
    option = QStyleOptionSlider()
    _bar(stage).initStyleOption(option)
    part = _bar(stage).style().subControlRect
    slider = part(QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, _bar(stage))
    groove = part(QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarGroove, _bar(stage))
    begin, way = slider.center(), groove.height() - slider.height()
    QTest.mousePress(_bar(stage), Qt.MouseButton.LeftButton, pos=begin)
    stage.clock.start()
    for step in range(_DRAG_FRAMES):
        QTest.mouseMove(_bar(stage), begin + QPoint(0, round(way * (step + 1) / _DRAG_FRAMES)))
        yield _FRAME_MS
        frames.append(stage.clock.lap())
    stage.clock.stop()
    QTest.mouseRelease(_bar(stage), Qt.MouseButton.LeftButton, pos=begin + QPoint(0, way))
    if _bar(stage).value() < _bar(stage).maximum() * 0.95:
        raise SystemExit(f"the scroll bar went to {_bar(stage).value()} of {_bar(stage).maximum()} only")


if __name__ == "__main__":
    kind = sys.argv.pop(1)
    made = stage()
    made.play(look_round(made) if kind == "full" else nothing_to_see(made))
