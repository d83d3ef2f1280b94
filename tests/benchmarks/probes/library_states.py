"""Make shots while a whole library is open, and print what each change of state takes of the GUI thread, as JSON.

`library_states COUNT [program arguments]`. `dearest_ms`: processor time of the window's own thread from the change
until all that follows from it is painted, of the state that takes most, on average; `by_state`: of each. What an idle
window takes is not counted.
"""

import json
import sys
import time
from collections import defaultdict
from statistics import mean

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.ids import JobId
from desktop_app.domain.job import FINAL, JobState
from desktop_app.domain.request import LinkedPicture
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.messages import JobSnapshot
from tests.benchmarks.probes.library_window import Play, Stage, stage

_MODEL = "ltx/ltx-2/fast/image-to-video"
_PICTURE = LinkedPicture("https://example.org/still.jpg")
_IDLE_MS, _FOLLOWS_MS = 2000, 150
_BETWEEN_MS = 400


class Meter(QObject):
    """Reads the thread's own clock at each change and again when what follows from it is over."""

    wished = Signal(object)

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.costs: dict[JobState, list[float]] = defaultdict(list)
        self.states: dict[JobId, JobState] = {}
        self.idle = 0.0
        self._open: tuple[JobState, float, float] | None = None
        self._over = QTimer(self, singleShot=True, interval=_FOLLOWS_MS)
        self._over.timeout.connect(self._close)
        self.wished.connect(stage.application.desk.add)
        stage.application.engine.job_changed.connect(self._changed)

    @Slot(object)
    def _changed(self, snapshot: JobSnapshot) -> None:
        job = snapshot.job
        if self.states.get(job.id) is not job.state:
            self._close()
            self.states[job.id] = job.state
            self._open = job.state, time.thread_time(), time.perf_counter()
            self._over.start()

    @Slot()
    def _close(self) -> None:
        """What follows from the last change is over, or another one has come."""
        if self._open is not None:
            state, cpu, wall = self._open
            took = time.thread_time() - cpu - self.idle * (time.perf_counter() - wall)
            self.costs[state].append(took * 1000)
            self._open = None


def play(stage: Stage, count: int) -> Play:
    yield from stage.settled()
    meter = Meter(stage)
    cpu, wall = time.thread_time(), time.perf_counter()
    yield _IDLE_MS
    meter.idle = (time.thread_time() - cpu) / (time.perf_counter() - wall)
    for number in range(count):
        meter.wished.emit(Draft(_MODEL, {"prompt": f"shot {number}", "duration": 6}, _PICTURE))
        yield _BETWEEN_MS
    yield from stage.until(lambda: len(meter.states) == count and set(meter.states.values()) <= FINAL, 2 * _FOLLOWS_MS)
    yield 2 * _FOLLOWS_MS
    if set(meter.states.values()) != {JobState.DONE}:
        raise SystemExit(f"not made: {meter.states}")
    costs = {state.value: mean(taken) for state, taken in meter.costs.items()}
    print(json.dumps({"dearest_ms": max(costs.values()), "by_state": costs, "idle_share": meter.idle}), flush=True)


if __name__ == "__main__":
    wanted = int(sys.argv.pop(1))
    made = stage()
    made.play(play(made, wanted))
