"""Earlier shots: what failed and was put away, and what was cancelled, comes in pages and can be made once more."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView
from pytestqt.qtbot import QtBot

from desktop_app.domain.job import Job, JobState
from desktop_app.runtime.ended_list import PAGE, EndedListModel
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.reader import ReaderThread
from desktop_app.storage.database import open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.ui.queue.earlier_dialog import EarlierDialog
from desktop_app.words.states import describe
from tests.jobs import NOW, a_job, a_request

ENDED = [
    a_job(
        JobState.FAILED if number % 2 else JobState.CANCELLED,
        request=a_request(f"shot {number}"),
        finished_at=NOW - timedelta(minutes=number),
        dismissed=bool(number % 2),
    )
    for number in range(PAGE + 3)
]


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[EarlierDialog]:
    with closing(open_writer(tmp_path)) as connection:
        JobStore(connection).apply_all(JobChange(job, None) for job in ENDED)
    reader, pictures = ReaderThread(tmp_path), Pictures(LibraryFolder(tmp_path), tmp_path)
    reader.start()
    made = EarlierDialog(EndedListModel(reader, describe, pictures))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    yield made
    reader.stop()
    pictures.shutdown()


def test_pages_come_as_they_are_wanted_and_one_goes_back_into_the_form(qtbot: QtBot, dialog: EarlierDialog) -> None:
    view = dialog.findChild(QAbstractItemView, "earlierList")
    edit = dialog.findChild(QAbstractButton, "editEarlierButton")
    again = dialog.findChild(QAbstractButton, "makeEarlierButton")
    assert view is not None
    assert edit is not None
    assert again is not None
    assert not edit.isEnabled()
    qtbot.waitUntil(lambda: view.model().rowCount() >= PAGE)
    view.scrollToBottom()
    qtbot.waitUntil(lambda: view.model().rowCount() == len(ENDED))
    view.selectAll()
    assert not edit.isEnabled(), "one at a time"
    with qtbot.waitSignal(dialog.make_again_wanted) as wanted:
        again.click()
    assert list(wanted.args[0]) == ENDED
    second = view.model().index(1, 0)
    view.scrollTo(second)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(second).center())
    chosen: list[Job] = []
    dialog.edit_wanted.connect(chosen.append)
    edit.click()
    assert chosen == [ENDED[1]]
