"""The program in a real window, for a test that uses mouse and keys: says where things are when it is asked.

`python -m tests.e2e.real_window [program arguments]`: each line on standard input is answered with one line of JSON,
the visible widgets by name with their rectangle on the screen, their text, what a screen reader says of them, how many
rows they list, and whether the keyboard is on them. The window's end is the program's end.
"""

import json
import sys

from PySide6.QtCore import QObject, QPoint, QSocketNotifier, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop_app.app import Application, create_application


class Guide(QObject):
    def __init__(self, application: Application) -> None:
        super().__init__()
        self._application = application
        self._ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._asked)

    @Slot()
    def _asked(self) -> None:
        if not sys.stdin.readline():
            self._ear.setEnabled(False)
            return
        told: dict[str, dict[str, object]] = {}
        for widget in self._application.front_window.findChildren(QWidget):
            if widget.objectName() and widget.isVisible():
                place = widget.mapToGlobal(QPoint())
                text = getattr(widget, "text", None)
                told[widget.objectName()] = {
                    "rect": [place.x(), place.y(), widget.width(), widget.height()],
                    "text": text() if callable(text) else "",
                    "said": f"{widget.accessibleName()}: {widget.accessibleDescription()}",
                    "enabled": widget.isEnabled(),
                    "focus": widget.hasFocus(),
                    "rows": widget.model().rowCount() if isinstance(widget, QAbstractItemView) else 0,
                }
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    made = create_application(sys.argv[1:])
    guide = Guide(made)
    sys.exit(made.run())
