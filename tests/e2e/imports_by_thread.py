"""Starts the program, has it import all that it imports beside the window, and ends it: prints which modules of Qt's
were imported in another thread than the window's, one a line.

`python -m tests.e2e.imports_by_thread [program arguments]`
"""

import sys
import threading

from PySide6.QtCore import QObject, QThreadPool, Slot

MODULES_OF_QT = "PySide6.Qt"
astray: list[str] = []


def hear(event: str, arguments: tuple[object, ...]) -> None:
    """Of the interpreter: a module is being loaded."""
    name = str(arguments[0]) if event == "import" else ""
    if name.startswith(MODULES_OF_QT) and threading.current_thread() is not threading.main_thread():
        astray.append(name)


if __name__ == "__main__":
    sys.addaudithook(hear)
    from desktop_app.app import create_application
    from desktop_app.film_warming import import_films

    made = create_application(sys.argv[1:])

    class Watch(QObject):
        @Slot()
        def warmed(self) -> None:
            """The window is whole and begun."""
            QThreadPool.globalInstance().start(import_films)
            QThreadPool.globalInstance().waitForDone()
            made.shutdown()

    watch = Watch()
    made.warmed.connect(watch.warmed)
    code = made.run()
    sys.stdout.write("\n".join(astray))
    sys.exit(code)
