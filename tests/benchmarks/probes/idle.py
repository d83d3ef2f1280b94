"""Open a window, let it come to rest, print "idle", and stay until standard input closes.

`idle bare | program [program arguments]`.
"""

import sys
import threading

from PySide6.QtCore import QMetaObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

_SETTLE_MS = 5000


def main() -> None:
    kind, *arguments = sys.argv[1:]
    if kind == "bare":
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
        from PySide6.QtMultimediaWidgets import QVideoWidget

        from tests.benchmarks.probes.bare import bare_window

        qt = QApplication([])
        video = QVideoWidget()
        window = bare_window(video)
        player = QMediaPlayer(videoOutput=video, audioOutput=QAudioOutput())
        window.show()
        _stay(qt)
        player.stop()
    else:
        from desktop_app.app import create_application

        application = create_application(arguments)
        application.window.show()
        _stay(application.qt)
        application.shutdown()


def _stay(qt: QApplication) -> None:
    def wait_for_the_end() -> None:
        sys.stdin.read()
        QMetaObject.invokeMethod(qt, "quit", Qt.ConnectionType.QueuedConnection)

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    QTimer.singleShot(_SETTLE_MS, _say_idle)
    qt.exec()


def _say_idle() -> None:
    print("idle", flush=True)


if __name__ == "__main__":
    main()
