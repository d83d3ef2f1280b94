"""Lanes: whatever was handed to a thread is answered, also when the lane is stopped that very moment."""

from PySide6.QtCore import QDeadlineTimer, QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.runtime.lanes import Lane


class Answers(QObject):
    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self.heard: list[tuple[object, object]] = []
        lane.finished.connect(self.hear)

    @Slot(object, object)
    def hear(self, ticket: object, answer: object) -> None:
        self.heard.append((ticket, answer))


def test_stopping_loses_no_answer(qtbot: QtBot) -> None:
    for number in range(50):
        lane = Lane("test", 2)
        answers = Answers(lane)
        for ticket in (0, 1):
            lane.start(ticket, lambda number=number: number)  # type: ignore[misc]
        lane.stop()
        assert lane.wait(QDeadlineTimer(5000))
        qtbot.waitUntil(lambda answers=answers: len(answers.heard) == 2)  # type: ignore[misc]
        assert sorted(answers.heard) == [(0, number), (1, number)]
        assert not lane.busy


def test_what_still_waits_when_it_stops_is_dropped(qtbot: QtBot) -> None:
    lane = Lane("test", 1)
    answers = Answers(lane)
    for ticket in range(3):
        lane.start(ticket, str)
    lane.stop()
    assert lane.wait(QDeadlineTimer(5000))
    qtbot.waitUntil(lambda: bool(answers.heard))
    assert answers.heard == [(0, "")]
