"""The practice service as a child process: found, watched, restarted, ended. The children here are a few lines each."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.account import Endpoint
from desktop_app.domain.errors import ErrorCode
from desktop_app.runtime import practice_process
from desktop_app.runtime.practice_process import PracticeProcess
from tests.house.logs import ExpectLog

SAYS_WHERE = 'import os, sys; print(\'{"base": "http://127.0.0.1:%d", "token": "t"}\' % os.getpid(), flush=True)\n'
WAITS = "sys.stdin.read()\n"


def child(code: str) -> list[str]:
    return [sys.executable, "-S", "-c", code]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(practice_process, "RESTART_MS", (1, 1))


@pytest.fixture
def processes() -> Iterator[list[PracticeProcess]]:
    started: list[PracticeProcess] = []
    yield started
    for process in started:
        process.stop()


def test_it_tells_where_it_answers_and_ends_with_its_stdin(qtbot: QtBot, tmp_path: Path) -> None:
    heard_the_end = tmp_path / "ended"
    process = PracticeProcess(child(SAYS_WHERE + WAITS + f"open({str(heard_the_end)!r}, 'w')"))
    with qtbot.waitSignal(process.ready) as ready:
        process.start()
        process.start()
    endpoint = process.endpoint
    assert endpoint is not None
    assert endpoint.token == "t"
    assert ready.args == [endpoint]
    process.stop()
    assert heard_the_end.exists()
    assert process.endpoint is None
    process.start()
    assert process.endpoint is None


def test_one_that_dies_is_started_again(
    qtbot: QtBot, tmp_path: Path, processes: list[PracticeProcess], expected_log: ExpectLog
) -> None:
    expected_log("ended by itself")
    been = tmp_path / "been"
    dies_once = f"p = {str(been)!r}\nif not os.path.exists(p):\n open(p, 'w'); os._exit(3)\n"
    process = PracticeProcess(child(SAYS_WHERE + dies_once + WAITS))
    processes.append(process)
    addresses: list[Endpoint] = []
    process.ready.connect(addresses.append)
    process.start()
    qtbot.waitUntil(lambda: len(addresses) == 2)
    assert addresses[0].base != addresses[1].base
    assert process.endpoint == addresses[1]


@pytest.mark.parametrize(
    "code", ["raise SystemExit('no room')", "print('hello', flush=True); import sys; sys.stdin.read()"]
)
def test_one_that_never_comes_up_is_given_up(
    qtbot: QtBot, code: str, processes: list[PracticeProcess], expected_log: ExpectLog
) -> None:
    expected_log("practice service")
    process = PracticeProcess(child(code))
    processes.append(process)
    with qtbot.waitSignal(process.failed) as failed:
        process.start()
    error = process.error
    assert failed.args == [error]
    assert error is not None
    assert error.code is ErrorCode.PRACTICE_UNAVAILABLE
    process.start()
    assert process.error == error, "the verdict stands for a while"


def test_a_program_that_is_not_there(qtbot: QtBot, tmp_path: Path) -> None:
    process = PracticeProcess([str(tmp_path / "nothing")])
    with qtbot.waitSignal(process.failed):
        process.start()


def test_one_that_does_not_listen_is_killed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    expected_log("didn't end in time")
    monkeypatch.setattr(practice_process, "STOP_MS", 100)
    process = PracticeProcess(child(SAYS_WHERE + "import threading; threading.Event().wait()"))
    with qtbot.waitSignal(process.ready):
        process.start()
    process.stop()
    assert process.endpoint is None


class _Listener(QObject):
    start = Signal()
    stop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[Endpoint, bool]] = []

    @Slot(object)
    def hear(self, endpoint: Endpoint) -> None:
        self.heard.append((endpoint, QThread.currentThread() is self.thread()))


def test_it_lives_in_a_thread_of_its_own_choosing(qtbot: QtBot) -> None:
    thread, listener = QThread(), _Listener()
    process = PracticeProcess(child(SAYS_WHERE + WAITS))
    process.moveToThread(thread)
    process.ready.connect(listener.hear)
    listener.start.connect(process.start)
    listener.stop.connect(process.stop)
    thread.start()
    listener.start.emit()
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard[0][1]
    listener.stop.emit()
    thread.quit()
    assert thread.wait(QDeadlineTimer(5000))
