"""A QThread that a test leaves running aborts the process later, in another test: here it fails its own, by name."""

import traceback
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QThread

_STOP_MS = 2000


class ThreadWatch:
    """Remembers every QThread started from Python, and where. Holds them, so that none is destroyed while running."""

    def __init__(self) -> None:
        self._started: list[tuple[QThread, str]] = []

    def note(self, thread: QThread) -> None:
        frames = traceback.extract_stack()[:-2]
        self._started.append((thread, "".join(traceback.format_list(frames[-6:]))))

    def stop_those_left(self) -> list[str]:
        """Where each thread still running was started; they are asked to end, so that the next test is not harmed."""
        left = [(t, where) for t, where in self._started if shiboken6.isValid(t) and t.isRunning()]
        for thread, _ in left:
            thread.requestInterruption()
            thread.quit()
            thread.wait(_STOP_MS)
        return [where for _, where in left]


@pytest.fixture(autouse=True)
def thread_watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[ThreadWatch]:
    """Fails a test that leaves a QThread running, and says where it was started."""
    watch = ThreadWatch()
    start = QThread.start

    def noted_start(thread: QThread, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        watch.note(thread)
        start(thread, priority)

    monkeypatch.setattr(QThread, "start", noted_start)
    yield watch
    monkeypatch.setattr(QThread, "start", start)
    if left := watch.stop_those_left():
        pytest.fail("a QThread was left running, started here:\n" + "\n".join(left), pytrace=False)
