"""Prompts, file names and what a service says are shown letter by letter, wherever they come up."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QLineEdit, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.domain.account import RUNCOMFY_BASE, Account, SecretPlace
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import RUNCOMFY
from desktop_app.domain.job import Job, JobState, RemoteStatus, WaitingFor
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.account_view import AccountsView, AccountView
from desktop_app.runtime.intake import StillFile
from desktop_app.runtime.job_list import JobListModel
from desktop_app.runtime.library_list import LibraryListModel
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.runtime.reader import ReaderThread
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.ui.library.library_panel import LibraryPanel
from desktop_app.ui.notifications import NotificationArea
from desktop_app.ui.plain import PlainLabel, plain_tip, tip
from desktop_app.ui.plain_box import PlainBox
from desktop_app.ui.queue.actions import Action
from desktop_app.ui.queue.queue_panel import QueuePanel
from desktop_app.ui.queue.shot_list import ShotList
from desktop_app.ui.settings.account_dialog import AccountDialog
from desktop_app.words.clips import describe_clip
from desktop_app.words.states import describe
from tests.jobs import a_job, a_request, job_id
from tests.runtime.library import library_writer
from tests.ui.compose_room import Room, write_picture

MARKUP = "<img src=x><b>bold</b> &lt;i&gt;"
FILE_NAME = "<img src=x><b>bold &lt;i&gt;.png"
"""As near as a file's name can come to `MARKUP`."""

QT_OWN = "qtooltip_label"
"""Shows tooltips, which may be markup of ours: `hovered` looks at what it draws."""

ERROR = AppError(
    ErrorCode.GENERATION_FAILED, {"message": MARKUP, "name": MARKUP, "folder": MARKUP, "host": MARKUP}, retry_after=2
)


def may_be_markup(text: str) -> bool:
    """As Qt guesses, but warier."""
    return "<" in text or "&lt;" in text


def drawn(text: str) -> str:
    """The letters that a person sees of a tooltip."""
    document = QTextDocument()
    if may_be_markup(text):
        document.setHtml(text)
    else:
        document.setPlainText(text)
    return document.toPlainText()


def offences(shown: str = MARKUP) -> list[str]:
    """Whatever is on the screen, or would be under the mouse, and isn't drawn as it is written; or hides `shown`."""
    found = []
    seen = 0
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLabel) and widget.objectName() != QT_OWN:
            seen += shown in widget.text()
            if widget.textFormat() is not Qt.TextFormat.PlainText and widget.text():
                found.append(f"{widget.objectName() or type(widget).__name__} guesses: {widget.text()[:60]}")
        tips = [widget.toolTip(), *(action.toolTip() for action in widget.actions() if isinstance(widget, QMenu))]
        for words in tips:
            if may_be_markup(words):
                seen += shown in drawn(words)
                # Nothing in it is markup but the breaks of its lines.
                if words != plain_tip(drawn(words)):
                    found.append(f"the tooltip of {widget.objectName() or type(widget).__name__}: {words[:60]}")
    return found if seen else [*found, f"{shown} was not shown anywhere"]


def hovered(view: QAbstractItemView, row: int = 0) -> str:
    """What the tooltip of a row says."""
    at = view.visualRect(view.model().index(row, 0)).center()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at)))
    text = QToolTip.text()
    QToolTip.hideText()
    return drawn(text)


def test_labels_boxes_and_tips_draw_markup_as_letters(qtbot: QtBot) -> None:
    box = PlainBox(MARKUP, MARKUP, MARKUP)
    qtbot.addWidget(box)
    label = PlainLabel(MARKUP, box)
    assert {part.textFormat() for part in box.findChildren(QLabel) if part.text()} == {Qt.TextFormat.PlainText}
    assert len([part for part in box.findChildren(QLabel) if part.text() == MARKUP]) == 3
    label.setToolTip(tip(MARKUP))
    assert drawn(label.toolTip()) == MARKUP
    assert tip("Make this shot") == "Make this shot"


def shot(number: int, state: JobState, **changes: object) -> JobSnapshot:
    job: Job = a_job(state, id=job_id(number), position=float(number), request=a_request(MARKUP))
    return JobSnapshot(replace(job, **changes))  # type: ignore[arg-type]


@pytest.fixture
def queue(qtbot: QtBot, tmp_path: Path) -> Iterator[QueuePanel]:
    pictures = Pictures(LibraryFolder(tmp_path), tmp_path / "thumbnails")
    jobs = JobListModel(describe, pictures)
    panel = QueuePanel(jobs)
    qtbot.addWidget(panel)
    unknown = AppError(ErrorCode.MEDIA_UNTRUSTED, {"host": MARKUP})
    jobs.load(
        (
            shot(1, JobState.UNCERTAIN, error=ERROR),
            shot(2, JobState.FAILED, error=ERROR),
            shot(3, JobState.DOWNLOADING, waiting_for=WaitingFor.TRUST, error=unknown),
            shot(4, JobState.RUNNING, remote_status=RemoteStatus.UNKNOWN, remote_word=MARKUP),
        )
    )
    panel.resize(640, 320)
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel
    pictures.shutdown()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_rows_of_the_queue(queue: QueuePanel) -> None:
    (rows,) = queue.findChildren(ShotList)
    for row in range(4):
        assert hovered(rows, row).startswith(MARKUP)
    assert [row for row in range(4) if hovered(rows, row).count("<img src=x>") > 1] == [1, 2, 3]


@pytest.mark.parametrize(
    ("number", "action"),
    [(1, Action.ANSWER), (2, Action.DETAILS), (3, Action.TRUST), (3, Action.DETAILS)],
    ids=lambda value: getattr(value, "name", value),
)
def test_the_dialogs_of_the_queue(queue: QueuePanel, number: int, action: Action) -> None:
    (rows,) = queue.findChildren(ShotList)
    rows.wanted.emit(job_id(number), action)
    (dialog,) = [found for found in queue.findChildren(QDialog) if found.isVisible()]
    assert offences() == []
    dialog.reject()


FOREIGN = [NoticeCode.SHOT_FAILED, NoticeCode.TROUBLE, NoticeCode.NOT_KEPT, NoticeCode.HOST_UNKNOWN]


@pytest.mark.parametrize("code", [*FOREIGN, NoticeCode.CLIP_DIFFERS])
def test_notices(qtbot: QtBot, code: NoticeCode) -> None:
    area = NotificationArea()
    qtbot.addWidget(area)
    area.show_notice(Notice(code, error=ERROR, data={"host": MARKUP, "asked": MARKUP, "got": MARKUP}))
    assert offences() == []


def test_a_still_and_the_prompts_before(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    room.panel.still.take(StillFile(write_picture(tmp_path / FILE_NAME)))
    qtbot.waitUntil(lambda: room.panel.still.ready is not None)
    assert offences("") == []
    room.panel.set_history((MARKUP,))
    menu = room.panel.prompt.history_menu()
    (entry,) = menu.actions()
    assert drawn(entry.toolTip()) == MARKUP
    menu.deleteLater()


def test_a_still_that_is_refused(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / FILE_NAME
    broken.write_bytes(b"no picture")
    room.panel.still.take(StillFile(broken))
    qtbot.waitUntil(lambda: bool(room.panel.still.trouble))
    assert FILE_NAME in room.problem
    assert offences(FILE_NAME) == []


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_library(qtbot: QtBot, tmp_path: Path) -> None:
    with library_writer(tmp_path) as writer:
        writer.add(MARKUP)
        reader = ReaderThread(tmp_path)
        pictures = Pictures(LibraryFolder(tmp_path / "library"), tmp_path / "thumbnails")
        library = LibraryListModel(reader, describe_clip, tmp_path / "library", pictures)
        preferences = Preferences(tmp_path / "settings.json", Settings())
        panel = LibraryPanel(library, preferences)
        qtbot.addWidget(panel)
        with qtbot.waitExposed(panel):
            panel.show()
        with qtbot.waitSignal(library.searched):
            reader.start()
            library.load()
        (view,) = panel.findChildren(QAbstractItemView)
        assert hovered(view) == MARKUP
        (search,) = panel.findChildren(QLineEdit)
        with qtbot.waitSignal(library.searched):
            search.setText("<b>nothing</b>")
        found = offences("<b>nothing</b>")
        pictures.shutdown()
        reader.stop()
        preferences.shutdown()
        assert found == []


def test_accounts(qtbot: QtBot) -> None:
    account = Account(RUNCOMFY, MARKUP, RUNCOMFY_BASE)
    view = AccountView(account, SecretPlace.KEYRING, usable=False, error=replace(ERROR, code=ErrorCode.REFUSED))
    dialog = AccountDialog()
    qtbot.addWidget(dialog)
    dialog.show_accounts(AccountsView((view,), view, MARKUP))
    dialog.open()
    assert offences() == []
