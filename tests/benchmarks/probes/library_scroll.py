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
    bar = stage.grid.verticalScrollBar()
    pages: list[float] = []
    yield from _by_pages(stage, bar, pages)
    yield from stage.quiet()
    dragged: list[float] = []
    yield from _by_the_bar(stage, bar, dragged)
    yield from stage.quiet()
    tell(
        page_p99_ms=percentile(pages, 0.99),
        page_max_ms=max(pages),
        drag_p99_ms=percentile(dragged, 0.99),
        drag_max_ms=max(dragged),
        resident_mb=resident_mb(),
    )


def _by_pages(stage: Stage, bar: QScrollBar, frames: list[float]) -> Play:
    chance = random.Random(0)
    stage.clock.start()
    for _ in range(_PLACES):
        bar.setValue(chance.randint(0, bar.maximum()))
        for page in range(_PAGES):
            yield _FRAME_MS
            frames.append(stage.clock.lap())
            step = bar.pageStep() if page % 3 else -bar.pageStep()
            bar.setValue(bar.value() + step)
        yield _FRAME_MS
        frames.append(stage.clock.lap())
    stage.clock.stop()


def _by_the_bar(stage: Stage, bar: QScrollBar, frames: list[float]) -> Play:
    bar.setValue(0)
    yield _FRAME_MS
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    part = bar.style().subControlRect
    slider = part(QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, bar)
    groove = part(QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarGroove, bar)
    begin, way = slider.center(), groove.height() - slider.height()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=begin)
    stage.clock.start()
    for step in range(_DRAG_FRAMES):
        QTest.mouseMove(bar, begin + QPoint(0, round(way * (step + 1) / _DRAG_FRAMES)))
        yield _FRAME_MS
        frames.append(stage.clock.lap())
    stage.clock.stop()
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=begin + QPoint(0, way))
    if bar.value() < bar.maximum() * 0.95:
        raise SystemExit(f"the scroll bar went to {bar.value()} of {bar.maximum()} only")


if __name__ == "__main__":
    kind = sys.argv.pop(1)
    made = stage()
    made.play(look_round(made) if kind == "full" else nothing_to_see(made))
