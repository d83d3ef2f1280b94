"""The window's process with a mishap in it: `python -m tests.e2e.mishap WHAT`, where WHAT is a method of `Mishap`.

Everything else is the program itself, started as from the command line. What its user sees is printed as one line of
JSON: the notices, and the report behind each. WHAT `command` is a command without a window.
"""

import json
import logging
import os
import signal
import sys
import threading

from PySide6.QtCore import QEventLoop, QObject, QThreadPool, QTimer, Slot, qFatal
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPlainTextEdit, QWidget

from desktop_app import headless
from desktop_app.app import Application, create_application
from desktop_app.cli import run_command
from desktop_app.ui.notifications import NotificationArea

LOOK_MS = 20
LOOKS = 400
GATHERED_MS = 15_000


class Mishap(QObject):
    def __init__(self, application: Application, what: str, expected: int) -> None:
        super().__init__()
        self._application, self._what, self._expected = application, what, expected
        self._looks = 0
        self._begun = False
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)
        self._clock.start()

    @Slot()
    def _look(self) -> None:
        """Wait for the furnished window, have the mishap, wait for the notices, read them, end."""
        self._looks += 1
        area = self._application.window.findChild(NotificationArea)
        if area is None or QThreadPool.globalInstance().activeThreadCount():  # it still imports
            return
        if not self._begun:
            self._begun = True
            QTimer.singleShot(0, self, getattr(self, f"do_{self._what}"))
            return
        strips = [strip for strip in area.children() if isinstance(strip, QWidget)]
        if len(strips) >= self._expected or self._looks > LOOKS:
            self._clock.stop()
            seen = [{"words": strip.accessibleName(), "report": self._report(strip)} for strip in strips]
            sys.stdout.write(json.dumps(seen) + "\n")
            sys.stdout.flush()
            QTimer.singleShot(0, self._application.shutdown)

    def _report(self, strip: QWidget) -> str:
        offer = next((button for button in strip.findChildren(QAbstractButton) if button.text() == "Show report"), None)
        if offer is None:
            return ""
        offer.click()
        (dialog,) = [found for found in self._application.window.findChildren(QDialog) if found.isVisible()]
        text = dialog.findChild(QPlainTextEdit, "reportText")
        assert text is not None
        (copy,) = [button for button in dialog.findChildren(QAbstractButton) if button.text() == "Copy"]
        gathered = QEventLoop(self)
        text.textChanged.connect(gathered.quit)
        QTimer.singleShot(GATHERED_MS, gathered.quit)
        if not copy.isEnabled():
            gathered.exec()
        copy.click()
        assert QApplication.clipboard().text() == text.toPlainText()
        dialog.close()
        dialog.setParent(None)
        return text.toPlainText()

    @Slot()
    def do_nothing(self) -> None:
        pass

    @Slot()
    def do_bug(self) -> None:
        """In a slot, five times the same; and in a thread."""
        logging.getLogger("desktop_app").info("just before, with Bearer %s", token())
        for _ in range(5):
            QTimer.singleShot(0, self._raise)
        threading.Thread(target=_raise_elsewhere).start()

    @Slot()
    def _raise(self) -> None:
        raise RuntimeError(f"a slot went wrong with {token()}")

    @Slot()
    def do_fault(self) -> None:
        logging.getLogger("desktop_app").info("the last thing that was done")
        os.kill(os.getpid(), signal.SIGSEGV)

    @Slot()
    def do_kill(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    @Slot()
    def do_give_up(self) -> None:
        qFatal("no screen left")


def token() -> str:
    return os.environ["RUNCOMFY_API_TOKEN"]


def _raise_elsewhere() -> None:
    raise ValueError(f"a thread went wrong with {token()}")


def run_broken_command() -> int:
    """`generate`, with a bug in how it follows its shot."""

    class Broken(headless.Headless):
        @Slot(object)
        def _changed(self, _snapshot: object) -> None:
            raise RuntimeError(f"a command went wrong with {token()}")

    headless.Headless = Broken  # type: ignore[misc]
    return run_command("generate", ["--image", "https://example.org/a.png", "--prompt", "Rain", "--json"])


def main() -> int:
    if sys.argv[1] == "command":
        return run_broken_command()
    application = create_application([])
    mishap = Mishap(application, sys.argv[1], int(sys.argv[2]))
    code = application.run()
    mishap.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main())
