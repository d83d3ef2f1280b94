"""Select a whole library and tag it, by keys in the window; print how that went, as JSON.

`library_tag [program arguments]`. `select_ms`: Ctrl+A. `tagged_ms`: from Return until it is done and said so.
`gap_max_ms`: the longest that the event loop was kept, from Ctrl+A on. `cancelled_ms`: a second tagging is broken off
half-way: from the word until all is as it was. `chosen_gap_ms`: the longest before that, while the first clip of this
process comes on the stage, and with it Qt's film library: choosing is no part of tagging.
"""

import json
import time

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.clip_edits import AddTag
from tests.benchmarks.probes.library_window import Play, Stage, stage

TAG = "measured"


class Ear(QObject):
    """Hears of the edits as every window does."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.edited_at = 0.0
        self.done = 0
        self.failures: list[object] = []
        desk = stage.application.backstage.parts.library_desk
        desk.edited.connect(self._edited)
        desk.progress.connect(self._progressed)
        desk.failed.connect(self.failures.append)

    @Slot(object)
    def _edited(self, _numbers: object) -> None:
        self.edited_at = time.perf_counter()

    @Slot(int, int)
    def _progressed(self, done: int, _total: int) -> None:
        self.done = done


def play(stage: Stage) -> Play:
    yield from stage.settled()
    ear, desk = Ear(stage), stage.application.backstage.parts.library_desk
    count = stage.grid.model().rowCount()
    stage.clock.start()
    stage.grid.setFocus()
    yield 100
    yield from stage.quiet()
    chosen_gap = stage.clock.lap()
    asked = time.perf_counter()
    stage.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    selected = time.perf_counter()
    yield 300
    stage.key(Qt.Key.Key_T, text="t")
    yield from stage.until(lambda: isinstance(stage.application.qt.focusWidget(), QLineEdit))
    for character in TAG:
        stage.key(Qt.Key.Key_unknown, text=character)
        yield 30
    pressed = time.perf_counter()
    stage.key(Qt.Key.Key_Return, text="\r")
    yield from stage.until(lambda: ear.edited_at > pressed)
    tagged = ear.edited_at
    stage.key(Qt.Key.Key_Escape)
    yield from stage.quiet()

    ear.done = 0
    desk.edit(stage.application.backstage.parts.library.numbers_at([range(count)]), AddTag(f"{TAG} twice"))
    yield from stage.until(lambda: ear.done >= count // 2)
    stopped = time.perf_counter()
    desk.cancel()
    yield from stage.until(lambda: ear.edited_at > stopped)
    told = {
        "select_ms": (selected - asked) * 1000,
        "tagged_ms": (tagged - pressed) * 1000,
        "cancelled_ms": (ear.edited_at - stopped) * 1000,
        "gap_max_ms": max(stage.clock.stop()),
        "chosen_gap_ms": chosen_gap,
    }
    print(json.dumps(told), flush=True)
    if ear.failures:
        raise SystemExit(f"not tagged: {ear.failures}")


if __name__ == "__main__":
    made = stage()
    made.play(play(made))
