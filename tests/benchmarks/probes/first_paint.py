"""Start a window and print when its drop zone and prompt are painted, and when a typed letter is shown.

`first_paint bare | program [program arguments]`. Prints JSON with readings of the machine's monotonic clock in
nanoseconds, which the parent process shares.
"""

import gc
import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QPlainTextEdit, QTextEdit, QWidget


class Watch(QObject):
    """Sees both places painted once, types a letter, sees the editor painted with it, and ends the program's loop."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__()
        self.marks: dict[str, int] = {}
        editor = window.findChild(QWidget, "promptEditor")
        zone = window.findChild(QWidget, "imageDropZone")
        if not isinstance(editor, QPlainTextEdit | QTextEdit) or zone is None:
            raise SystemExit("no drop zone or prompt editor in this window")
        self._editor = editor
        self._awaited = [_canvas(zone), _canvas(editor)]
        for canvas in self._awaited:
            canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Paint:
            return False
        if watched in self._awaited:
            self._awaited.remove(watched)
            # The paint event comes before the painting: a timer of zero fires once all of it is on the screen.
            if not self._awaited:
                QTimer.singleShot(0, self.painted)
        elif "painted" in self.marks and self._editor.toPlainText() and "typed" not in self.marks:
            self.marks["typed"] = 0
            QTimer.singleShot(0, self.typed)
        return False

    @Slot()
    def painted(self) -> None:
        self.marks["painted"] = time.monotonic_ns()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        QTest.keyClick(self._editor, Qt.Key.Key_A)

    @Slot()
    def typed(self) -> None:
        self.marks["typed"] = time.monotonic_ns()
        QApplication.exit()


def _canvas(widget: QWidget) -> QWidget:
    return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget


def main() -> None:
    kind, *arguments = sys.argv[1:]
    if kind == "bare":
        from tests.benchmarks.probes.bare import bare_window

        qt, window = QApplication([]), bare_window()
        watch = Watch(window)
        window.show()
        qt.exec()
    else:
        gc.disable()  # as the program's own __main__ does
        from desktop_app.app import create_application

        application = create_application(arguments)
        watch = Watch(application.front_window)
        application.front_window.show()
        application.qt.exec()
        application.shutdown()
    print(json.dumps(watch.marks))


if __name__ == "__main__":
    main()
