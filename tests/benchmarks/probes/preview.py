"""Take a still in, as a drop does, five times, and print the milliseconds until each preview is painted.

`preview PICTURE`.
"""

import json
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.domain.framing import Framing
from desktop_app.runtime.intake import Intake, StillFile
from desktop_app.runtime.stills import StillLook

_ROUNDS = 5


class Drops(QObject):
    """One drop after another: the next begins when the last is fully prepared, so that none slows another."""

    def __init__(self, still: StillFile, intake: Intake, label: QLabel) -> None:
        super().__init__()
        self.milliseconds: list[float] = []
        self._still, self._intake, self._label = still, intake, label
        self._dropped = 0.0
        self._awaiting = False
        intake.looked.connect(self.show_look)
        intake.prepared.connect(self.go_on)
        label.installEventFilter(self)

    @Slot()
    def drop(self) -> None:
        self._dropped = time.perf_counter()
        self._intake.take(self._still, Framing(), Fraction(16, 9), 1080)

    @Slot(object)
    def show_look(self, look: StillLook) -> None:
        self._awaiting = True
        self._label.setPixmap(QPixmap.fromImage(look.image))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._awaiting and event.type() is QEvent.Type.Paint:
            self._awaiting = False
            QTimer.singleShot(0, self.seen)
        return False

    @Slot()
    def seen(self) -> None:
        self.milliseconds.append((time.perf_counter() - self._dropped) * 1000)

    @Slot(object, object)
    def go_on(self, _still: object, _image: object) -> None:
        if len(self.milliseconds) < _ROUNDS:
            self.drop()
        else:
            QApplication.exit()


def main() -> None:
    qt = QApplication([])
    label = QLabel()
    label.resize(1280, 720)
    label.show()
    with tempfile.TemporaryDirectory() as folder:
        intake = Intake(Path(folder))
        drops = Drops(StillFile(Path(sys.argv[1])), intake, label)
        QTimer.singleShot(0, drops.drop)
        qt.exec()
        intake.shutdown()
    print(json.dumps(drops.milliseconds))


if __name__ == "__main__":
    main()
