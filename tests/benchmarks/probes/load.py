"""The program's window under load: told in lines what to do, it answers in lines of JSON how its jobs stand.

`load [program arguments]`; then on standard input `add N` (N jobs) and `measure` (from now until all downloads under
way are done). The end of standard input ends it.
"""

import json
import sys
import time
from collections import Counter

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop_app.app import Application, create_application
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import JobState
from desktop_app.domain.request import LinkedPicture
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.messages import JobSnapshot

_MODEL = "ltx/ltx-2/fast/image-to-video"
_PICTURE = LinkedPicture("https://example.org/still.jpg")
_AT_ONCE = 100


class Load(QObject):
    """Lives in the GUI thread, beside the window: what keeps this object waiting keeps the window waiting."""

    wished = Signal(object)
    allowed = Signal(int)

    def __init__(self, application: Application) -> None:
        super().__init__()
        engine = application.engine
        self.wished.connect(application.desk.add)
        self.allowed.connect(engine.set_at_once)
        engine.job_changed.connect(self.changed)
        self._states: dict[JobId, JobState] = {}
        self._undone: set[JobId] = set()
        self._last = 0.0
        self._gaps: list[float] = []
        self._ticks = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._ticks.timeout.connect(self.tick)
        self._ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self.told)

    @Slot()
    def told(self) -> None:
        match sys.stdin.readline().split():
            case ["add", count]:
                self.allowed.emit(_AT_ONCE)
                for number in range(int(count)):
                    self.wished.emit(Draft(_MODEL, {"prompt": f"shot {number}", "duration": 6}, _PICTURE))
            case ["measure"]:
                self._undone = {job for job, state in self._states.items() if state is JobState.DOWNLOADING}
                self._last = time.perf_counter()
                self._ticks.start()
            case []:
                self._ear.setEnabled(False)
                QApplication.exit()

    @Slot()
    def tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last) * 1000)
        self._last = now

    @Slot(object)
    def changed(self, snapshot: JobSnapshot) -> None:
        job = snapshot.job
        self._states[job.id] = job.state
        if job.state is JobState.DONE and job.id in self._undone:
            self._undone.discard(job.id)
            if not self._undone:
                self._ticks.stop()
                self._tell_result()
        else:
            _tell({state.value: count for state, count in Counter(self._states.values()).items()})

    def _tell_result(self) -> None:
        gaps = sorted(self._gaps)
        _tell({"p99_ms": gaps[int(len(gaps) * 0.99)], "max_ms": gaps[-1]})


def _tell(what: dict[str, object]) -> None:
    print(json.dumps(what), flush=True)


def main() -> None:
    application = create_application(sys.argv[1:])
    load = Load(application)
    application.window.show()
    application.qt.exec()
    application.shutdown()
    del load


if __name__ == "__main__":
    main()
