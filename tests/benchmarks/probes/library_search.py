"""Type into the search field of a whole library, key by key, and print how soon each key's first results are painted.

`library_search [program arguments]`. `first_p50_ms`, `first_p99_ms`, `first_max_ms`: from the key to the painted
answer, over words of many kinds; the next key comes when the last is answered. `gap_max_ms`: the longest that the
event loop was kept meanwhile. `slowest`: what had been typed when it took longest.
"""

import json
import time

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLineEdit

from desktop_app.runtime.library_queries import LibraryFirst
from tests.benchmarks.probes.library_window import Play, Stage, percentile, stage

WORDS = (
    "camera", "slow push in", "rain", "zzz", "lighthouse keeper", "2160p", "night", "Quin", "req-0000", "a", "the",
    "straße", "Nebel", "étang", "montaña", "雨の駅", "灯台", "夜市", "镜头", "причал", "трамвай", "비 오는", "مطر",
    "बारिश", "สายฝน", "harbour", "ltx", "mp4", '"golden hour"', '"a fox" snow', "rating:>=4", "★", "tag:night rain",
    "res:2160p", "made:2026-10 tram", "is:rejected", "sound:yes fox", "keeper", "hand is wrong", "no such word",
)  # fmt: skip

_BETWEEN_KEYS_MS = 40
_ASKED_SECONDS = 0.5
_PAINT_SECONDS = 0.25


class Ear(QObject):
    """Hears when first results are there, and for which words."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.answered_at = 0.0
        stage.application.backstage.parts.reader.answered.connect(self._answered)

    @Slot(object, object)
    def _answered(self, query: object, _answer: object) -> None:
        if isinstance(query, LibraryFirst):
            self.answered_at = time.perf_counter()


def play(stage: Stage) -> Play:
    yield from stage.settled()
    ear = Ear(stage)
    stage.field.setFocus()
    took: list[tuple[float, str]] = []
    stage.clock.start()
    for word in WORDS:
        for character in word:
            yield from _typed(stage, stage.field, ear, character, took)
        stage.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        yield from _typed(stage, stage.field, ear, "", took)
    gaps = stage.clock.stop()
    times = [time for time, _ in took]
    told = {
        "first_p50_ms": percentile(times, 0.5),
        "first_p99_ms": percentile(times, 0.99),
        "first_max_ms": max(times),
        "keys": len(times),
        "gap_max_ms": max(gaps),
        "slowest": sorted(took, reverse=True)[:5],
    }
    print(json.dumps(told), flush=True)


def _typed(stage: Stage, field: QLineEdit, ear: Ear, character: str, took: list[tuple[float, str]]) -> Play:
    """One key (`""`: what is selected is deleted), and its answer painted. A key that asks nothing new isn't
    counted.
    """
    library = stage.application.backstage.parts.library
    asked, pressed = library.query, time.perf_counter()
    if character:
        key = Qt.Key.Key_Space if character == " " else Qt.Key.Key_unknown
        stage.key(key, text=character)
    else:
        stage.key(Qt.Key.Key_Delete)
    yield from stage.briefly(lambda: library.query != asked, _ASKED_SECONDS)
    if library.query != asked:
        yield from stage.until(lambda: ear.answered_at >= pressed)
        yield from stage.briefly(lambda: stage.painted_at >= ear.answered_at, _PAINT_SECONDS)
        # An answer that shows the very same clips paints nothing.
        took.append(((max(stage.painted_at, ear.answered_at) - pressed) * 1000, field.text()))
    yield _BETWEEN_KEYS_MS


if __name__ == "__main__":
    made = stage()
    made.play(play(made))
