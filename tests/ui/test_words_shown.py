"""Whatever is shown is translated, and there is room for languages that need more of it than English."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.app import Application, create_application
from desktop_app.domain.job import JobState
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.ui.controls import ElidedLabel
from desktop_app.ui.library.library_panel import LibraryPanel
from desktop_app.words.languages import LANGUAGES
from tests.jobs import a_job, job_id
from tests.small_library import small_library
from tests.tongues import MARK, Marked, Pseudo

FOREIGN = (
    "Rain on the tramlines",
    "LTX 2 Fast",
    "RunComfy",
    "Stillwake",
    "harbour",
    "https://",
    "/library",
    "Ctrl+",
    *LANGUAGES.values(),
)
"""Prompts, names, and what is called the same everywhere."""


def _settle(qtbot: QtBot) -> None:
    """Until everything that waited for its turn has had it."""
    turn = QTimer(singleShot=True)
    with qtbot.waitSignal(turn.timeout):
        turn.start()


def _open(folder: Path, qtbot: QtBot) -> Application:
    """A window at 1280 × 800 with clips, shots in every state, notices; furnished and on the screen."""
    made = create_application(
        ["--practice", "--data-dir", str(folder / "data"), "--library-dir", str(folder / "library")]
    )
    window = made.window
    made.start()
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.resize(1280, 800)
    jobs = made.backstage.parts.jobs
    jobs.load(tuple(JobSnapshot(a_job(state, id=job_id(number))) for number, state in enumerate(JobState)))
    window.say(Notice(NoticeCode.SHOT_UNCERTAIN))
    window.compose.prompt.set_text("a street at {dawn|dusk|night}")
    _settle(qtbot)
    return made


@pytest.fixture
def spoken(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, look_of_before: None, tmp_path: Path, qtbot: QtBot
) -> Iterator[Application]:
    """In the language that the test is for."""
    language: Callable[[], QTranslator] = request.param
    monkeypatch.setattr("desktop_app.ui.language.translators", lambda _code: (language(),))
    small_library(tmp_path, "harbour", "harbour by night")
    made = _open(tmp_path, qtbot)
    yield made
    made.shutdown()
    delete(made.front_window)


def _dialogs(application: Application, qtbot: QtBot) -> Iterator[QWidget]:
    """The window, then each of the dialogs that open without a wait, one at a time."""
    window = application.front_window
    yield window
    library = window.findChild(LibraryPanel)
    assert library is not None
    library.whole_wanted.emit()
    _settle(qtbot)
    yield window
    library.whole_wanted.emit()
    for opens in (window.top_bar.settings_wanted.emit, window.top_bar.account_wanted.emit, window.welcome):
        opens()
        _settle(qtbot)
        opened = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        assert opened
        for dialog in opened:
            pages = dialog.findChild(QListWidget)
            for page in range(1 if pages is None else pages.count()):
                if pages is not None:
                    pages.setCurrentRow(page)
                    _settle(qtbot)
                yield dialog
        for dialog in opened:
            dialog.close()
        _settle(qtbot)


def _shown(window: QWidget) -> Iterator[QWidget]:
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def _words(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if widget.isWindow():
        yield widget.windowTitle()


@pytest.mark.parametrize("spoken", [Marked], indirect=True)
def test_nothing_shown_stays_english(spoken: Application, qtbot: QtBot) -> None:
    english = {
        f"{type(widget).__name__} {widget.objectName()}: {words}"
        for window in _dialogs(spoken, qtbot)
        for widget in _shown(window)
        for words in _words(widget)
        if re.search("[A-Za-z]{2}", words) and MARK not in words and not any(name in words for name in FOREIGN)
    }
    assert sorted(english) == []


@pytest.mark.parametrize("spoken", [Pseudo], indirect=True)
def test_nothing_is_cut_in_a_longer_language(spoken: Application, qtbot: QtBot) -> None:
    cut = {
        f"{type(widget).__name__} {widget.objectName()}: {trouble}"
        for window in _dialogs(spoken, qtbot)
        for widget in _shown(window)
        if (trouble := _cut(widget))
    }
    assert sorted(cut) == []


def _cut(widget: QWidget) -> str:
    """What of the widget's words isn't to be seen."""
    if isinstance(widget, ElidedLabel):
        needs = widget.fontMetrics().horizontalAdvance(widget.text())
        has = widget.contentsRect().width()
        return f"{widget.text()} ends in … and no tooltip" if needs > has and not widget.toolTip() else ""
    if isinstance(widget, QLabel | QAbstractButton) and widget.text():
        seen = widget.visibleRegion().boundingRect().width()
        if seen < widget.width() - 1:
            return f"{widget.text()} lies beyond the edge: {seen} of {widget.width()}"
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            needs, has = widget.heightForWidth(widget.width()), widget.height()
        else:
            needs, has = widget.sizeHint().width(), widget.width()
    elif isinstance(widget, QPushButton | QCheckBox) and widget.text():
        needs, has = widget.sizeHint().width(), widget.width()
    elif isinstance(widget, QComboBox) and widget.currentText():
        needs = widget.fontMetrics().horizontalAdvance(widget.currentText())
        has = widget.width()
    else:
        return ""
    return f"{widget.text() if not isinstance(widget, QComboBox) else widget.currentText()}: {needs} > {has}" * (
        needs > has + 1
    )
