"""What is looked for in every window: English left over, words that are cut, controls without a name, focus unseen.

Each gives what it finds as lines to be read, and nothing where all is in order.
"""

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import TypeAlias

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.ui.controls import ElidedLabel
from desktop_app.ui.library.fact_list import BREAK
from desktop_app.ui.tokens import RING
from desktop_app.words.languages import LANGUAGES
from tests.jobs import MODEL_ID
from tests.tongues import MARK
from tests.windows.desk import HOST, NAME, PROMPT

OURS = (
    *(PROMPT, NAME, HOST, "a street at", "still 0", "still 1", "still 2", MODEL_ID, "req-"),
    *("LTX 2 Fast", "RunComfy", "Stillwake", "Amazon S3", "Cloudflare R2", "Backblaze B2", "eu-central-1"),
    *("https://", "/library", "Ctrl+"),
    *LANGUAGES.values(),
)
"""What is called the same everywhere: the artist's words, and names."""

ELSEWHERE = ("guidePages",)
"""Lists of what is translated in files of its own."""

NAMED, DESCRIBED = QAccessible.Text.Name, QAccessible.Text.Description
Look: TypeAlias = Callable[[QWidget], list[str]]

LEAST_SEEN = 48
"""Pixels that focus changes: a caret alone is fewer."""
MOST_STOPS = 200
FIRST_ROWS = 60


def parts_in_sight(window: QWidget) -> Iterator[QWidget]:
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is window.window() and not widget.visibleRegion().isEmpty():
            yield widget


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()


# ---- words


def left_english(window: QWidget) -> list[str]:
    """What is shown or said without having been asked of the translators."""
    return [
        f"{called(widget)}: {words}"
        for widget in parts_in_sight(window)
        for words in _words(widget)
        if re.search("[A-Za-z]{2}", words)
        and MARK not in words
        and not any(name in words.replace(BREAK, "") for name in OURS)
    ]


def _words(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QMenu():
            yield from (action.text().split("\t")[0] for action in widget.actions())
        case QAbstractItemView() if widget.model() is not None and widget.objectName() not in ELSEWHERE:
            rows = range(min(widget.model().rowCount(), FIRST_ROWS))
            yield from (str(widget.model().index(row, 0).data() or "") for row in rows)
    if widget.isWindow():
        yield widget.windowTitle()


# ---- room for them


def cut_words(window: QWidget) -> list[str]:
    """What there is no room for, and no tooltip says in full."""
    found = [f"{called(widget)}: {trouble}" for widget in parts_in_sight(window) if (trouble := _cut(widget))]
    room = window.screen().availableGeometry()
    if window.isWindow() and not isinstance(window, QMenu) and window.width() > max(room.width(), 1280):
        found.append(f"{called(window)}: wider than the screen")
    return found


def _cut(widget: QWidget) -> str:
    match widget:
        case ElidedLabel():
            needs, has = widget.fontMetrics().horizontalAdvance(widget.text()), widget.contentsRect().width()
            return f"{widget.text()} ends in … and no tooltip" if needs > has and not widget.toolTip() else ""
        case QLabel() | QAbstractButton() if widget.text():
            seen = widget.visibleRegion().boundingRect().width()
            if seen < widget.width() - 1:
                return f"{widget.text()} lies beyond the edge: {seen} of {widget.width()}"
            return _cramped(widget)
        case QComboBox() if widget.currentText():
            return _short(widget.currentText(), widget.fontMetrics().horizontalAdvance(widget.currentText()), widget)
        case QLineEdit() if not widget.text() and widget.placeholderText():
            return _short(
                widget.placeholderText(), widget.fontMetrics().horizontalAdvance(widget.placeholderText()), widget
            )
        case QListWidget():
            return _long_item(widget)
    return ""


def _cramped(widget: QLabel | QAbstractButton) -> str:
    if isinstance(widget, QLabel) and widget.wordWrap():
        needs = widget.heightForWidth(widget.width())
        return f"{widget.text()}: {needs} > {widget.height()} high" if needs > widget.height() + 1 else ""
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return ""
    return _short(widget.text(), widget.sizeHint().width(), widget)


def _short(words: str, needs: int, widget: QWidget) -> str:
    return f"{words}: {needs} > {widget.width()}" if needs > widget.width() + 1 else ""


def _long_item(view: QListWidget) -> str:
    items = (view.item(row) for row in range(min(view.count(), FIRST_ROWS)))
    for item in items:
        if view.fontMetrics().horizontalAdvance(item.text()) > view.viewport().width() and not item.toolTip():
            return f"{item.text()} ends in … and no tooltip"
    return ""


# ---- names


def told(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def unnamed(window: QWidget) -> list[str]:
    """Controls in sight that have no name; a drop-down's name is its choice, so it has to say more."""
    found = []
    for part in _told_in_sight(told(window)):
        widget: object = part.object()
        said = part.text(NAMED) and (part.role() is not QAccessible.Role.ComboBox or part.text(DESCRIBED))
        if not said and bool(part.state().focusable) and isinstance(widget, QWidget):
            found.append(f"{part.role().name} {called(widget)}")
    if window.isWindow() and not isinstance(window, QMenu) and not told(window).text(NAMED):
        found.append(f"window {called(window)}")
    return found


def _told_in_sight(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield top
    for number in range(top.childCount()):
        child = top.child(number)
        if not child.state().invisible:
            yield from _told_in_sight(child)


# ---- focus


def unseen_focus(window: QWidget) -> list[str]:
    """Where the keyboard is and nobody sees it, where Tab never comes to, and where it stays."""
    if isinstance(window, QMenu):
        return []
    if not window.isWindow():
        return [trouble for widget in _stops_in_sight(window) if (trouble := _unseen(widget))]
    found, stops, expected = list[str](), list[QWidget](), list(_stops_in_sight(window))
    for widget in _way_of_tab(window):
        if stops and widget is stops[-1]:
            continue  # from one link of it to the next, or from the day to the month
        if widget in stops:
            if widget is not stops[0]:
                found.append(f"Tab goes from {called(stops[-1])} back to {called(widget)}")
            break
        stops.append(widget)
        if trouble := _unseen(widget):
            found.append(trouble)
    left = [widget for widget in _stops_in_sight(window) if widget in expected and widget not in stops]
    return found + [f"Tab never comes to {called(widget)}" for widget in left]


def _way_of_tab(window: QWidget) -> Iterator[QWidget]:
    window.activateWindow()
    for _ in range(MOST_STOPS):
        now = QApplication.focusWidget()
        if now is not None and now.window() is window and now.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield now
        QTest.keyClick(now if now is not None and now.window() is window else window, Qt.Key.Key_Tab)


def _stops_in_sight(window: QWidget) -> Iterator[QWidget]:
    for widget in parts_in_sight(window):
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and widget.isEnabled() and widget.focusProxy() is None and not widget.isWindow():
            yield widget


def _unseen(widget: QWidget) -> str:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    focused = _looks(widget)
    widget.clearFocus()
    plain = _looks(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return "" if _differ(focused, plain) else f"{called(widget)} looks the same with the keyboard"


def _looks(widget: QWidget) -> QImage:
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-2 * RING, -2 * RING, 2 * RING, 2 * RING)
    return window.grab(place.intersected(window.rect())).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _differ(one: QImage, other: QImage) -> bool:
    if one.size() != other.size():
        return True
    pixels = zip(memoryview(one.constBits()).cast("I"), memoryview(other.constBits()).cast("I"), strict=True)
    return len(list(islice((None for a, b in pixels if a != b), LEAST_SEEN))) == LEAST_SEEN


def stays_open(window: QWidget) -> str:
    """Escape closes what was opened; the window itself stays."""
    focus = None if isinstance(window, QMenu) else window.focusWidget()
    QTest.keyClick(focus if focus is not None else window, Qt.Key.Key_Escape)
    return f"Escape leaves {called(window)} open" if isValid(window) and window.isVisible() else ""
