"""Where words are read from the right: names keep their order, and what a button opens begins where the button does."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

import desktop_app.ui
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.ui.library.popup import Popup
from desktop_app.ui.reading import begun_at, foot_of
from desktop_app.words.errors import sentence
from desktop_app.words.names import as_named
from desktop_app.words.notices import notice_words

FOLDER = "/films/of/lena"


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    locale, side = QLocale(), qapp.layoutDirection()
    QLocale.setDefault(QLocale("ar"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(side)


def test_a_name_is_as_it_is_where_words_are_read_from_the_left() -> None:
    assert as_named("still.png") == "still.png"


def test_a_path_keeps_its_first_stroke_first(from_the_right: None) -> None:
    kept = f"\u2068{FOLDER}\u2069"
    assert as_named(FOLDER) == kept
    assert as_named("") == ""
    exported = Notice(NoticeCode.CLIPS_EXPORTED, data={"count": 2, "folder": FOLDER, "troubled": 0})
    assert kept in notice_words(exported).text
    for code in (ErrorCode.FOLDER_UNAVAILABLE, ErrorCode.DISK_FULL):
        assert kept in sentence(AppError(code, data={"folder": FOLDER})).text


@pytest.mark.parametrize("turned", [False, True])
def test_a_menu_begins_where_its_button_does(qtbot: QtBot, turned: bool) -> None:
    side = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
    button, menu, popup = QPushButton("More"), QMenu(), Popup("Length")
    for part in (button, menu, popup):
        qtbot.addWidget(part)
        part.setLayoutDirection(side)
    menu.addAction("A rather long entry")
    popup.column.addWidget(QLineEdit())
    button.move(400, 300)
    button.resize(80, 28)
    corner = foot_of(button, gap=4)
    assert corner == button.mapToGlobal(QPoint(80 if turned else 0, 32))
    for opened, width in ((menu, menu.sizeHint().width()), (popup, popup.width())):
        at = begun_at(corner, opened)
        assert (at.x() + width if turned else at.x()) == corner.x()
        assert at.y() == corner.y()


def test_margins_that_differ_are_turned_round() -> None:
    ours = Path(desktop_app.ui.__file__).parent
    fixed = []
    for file in ours.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match call:
                case ast.Call(func=ast.Attribute(attr="setContentsMargins"), args=[left, _, right, _]):
                    if ast.dump(left) != ast.dump(right):
                        fixed.append(file.relative_to(ours).as_posix())
    assert fixed == ["reading.py"], "Qt doesn't turn them: ask set_margins"
