"""Three short pages for who is here for the first time. All can be skipped; nothing in them must be answered."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.ids import RUNCOMFY
from desktop_app.runtime.account_view import AccountsView
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import words_button
from desktop_app.ui.theme import Look, scaled
from desktop_app.ui.tokens import Space
from desktop_app.ui.welcome.account_page import AccountPage
from desktop_app.ui.welcome.dots import Dots
from desktop_app.ui.welcome.library_page import LibraryPage
from desktop_app.ui.welcome.page import WelcomePage
from desktop_app.ui.welcome.what_page import WhatPage

WIDTH = 560
MARGIN = 64
"""Of the window behind it at least so much stays in sight, and of a screen."""


class WelcomeDialog(QDialog):
    """Opened with `open()` over `parent`; ended, skipped or closed it is `finished`. GUI thread.

    Escape skips; Enter goes on, but in the field for the token it tries that; the keys for back and forward turn the
    pages.
    `token_entered`, `token_forgotten` and `account_chosen` as of `AccountChoices`; `move_wanted`: the pages are over,
    and the library is to be kept in another folder.
    """

    token_entered = Signal(str)
    token_forgotten = Signal()
    account_chosen = Signal(str)
    move_wanted = Signal()

    def __init__(
        self,
        library_dir: Path,
        is_empty: Callable[[], bool],
        parent: QWidget | None = None,
        *,
        movable: bool = True,
    ) -> None:
        """`is_empty` and `movable` as of `LibraryPage`."""
        super().__init__(parent)
        self.setObjectName("welcomeDialog")
        self.setWindowTitle(self.tr("Welcome to Stillwake"))
        self._what = WhatPage()
        self._account = AccountPage()
        self._library = LibraryPage(library_dir, is_empty, movable=movable)
        self._pages: tuple[WelcomePage, ...] = (self._what, self._account, self._library)
        self._connected: bool | None = None
        self._stack = QStackedWidget(self)
        for page in self._pages:
            self._stack.addWidget(page)
        choices = self._account.choices
        choices.token_entered.connect(self.token_entered)
        choices.token_forgotten.connect(self.token_forgotten)
        choices.account_chosen.connect(self.account_chosen)
        self._library.move_wanted.connect(self._move)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._foot())
        self.finished.connect(self._end)
        self._turn(0)

    @property
    def page(self) -> int:
        """Which page is shown, from 0."""
        return self._stack.currentIndex()

    @Slot(object)
    def show_accounts(self, view: AccountsView) -> None:
        """All accounts as they are now."""
        self._account.choices.show_accounts(view)
        connected = view.current.usable and view.current.account.id == RUNCOMFY
        if connected and self._connected is False and self.isVisible():
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)  # what had it is gone
        self._connected = connected

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._library.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if event.matches(QKeySequence.StandardKey.Forward) and self.page < len(self._pages) - 1:
            self._turn(self.page + 1)
            return
        if event.matches(QKeySequence.StandardKey.Back) and self.page:
            self._turn(self.page - 1)
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if isinstance(focused, QLineEdit):
                event.accept()  # the field's own: it was heard there
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.isAutoRepeat():
                (focused if isinstance(focused, QPushButton) else self._next).click()
            case Qt.Key.Key_Escape:
                self.reject()
            case _:
                event.ignore()

    def _foot(self) -> QGridLayout:
        self._skip = words_button(self.tr("Skip"), Look.QUIET, self.tr("Close these pages; they are in the help menu"))
        self._skip.setObjectName("welcomeSkipButton")
        self._skip.clicked.connect(self.reject)
        self._back = words_button(self.tr("Back"), Look.PLAIN, self.tr("To the page before"))
        self._back.setObjectName("welcomeBackButton")
        self._back.clicked.connect(self._go_back)
        self._next = words_button(self.tr("Next"), Look.PRIMARY)
        self._next.setObjectName("welcomeNextButton")
        self._next.clicked.connect(self._go_on)
        for button in (self._skip, self._back):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        # As wide with either word, so that it stays under the pointer.
        self._next.setText(self.tr("Start"))
        self._next.ensurePolished()
        wider = self._next.sizeHint().width()
        self._next.setText(self.tr("Next"))
        self._next.setMinimumWidth(max(wider, self._next.sizeHint().width()))
        self._dots = Dots(len(self._pages), self)
        turning = QHBoxLayout()
        turning.setSpacing(Space.SMALL)
        turning.addWidget(self._back)
        turning.addWidget(self._next)
        foot = QGridLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self._skip, 0, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._dots, 0, 1)
        foot.addLayout(turning, 0, 2, Qt.AlignmentFlag.AlignTrailing)
        for side in (0, 2):  # the dots stand in the middle
            foot.setColumnStretch(side, 1)
            foot.setColumnMinimumWidth(side, turning.sizeHint().width())
        return foot

    def _fit(self) -> None:
        """As high as the highest page, so that nothing moves from one to the next; scrolling where there is no room."""
        over = self.parentWidget()
        room = self.screen().availableSize() - QSize(MARGIN, MARGIN)
        if over is not None:
            room = room.boundedTo(over.size() - QSize(MARGIN // 2, MARGIN // 2))
        self.ensurePolished()
        width = min(scaled(WIDTH), room.width())
        margins = self._layout.contentsMargins()
        inside = width - margins.left() - margins.right()
        around = margins.top() + margins.bottom() + Space.MEDIUM + self._next.sizeHint().height()
        self._what.fit(inside, room.height() - around)
        highest = max(page.height_for(inside) for page in self._pages)
        self.setFixedSize(width, min(highest + around, room.height()))

    def _turn(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._dots.show_page(number)
        last = number == len(self._pages) - 1
        self._back.setVisible(number > 0)
        self._skip.setVisible(not last)
        words = self.tr("Start") if last else self.tr("Next")
        self._next.setText(words)
        self._next.setAccessibleName(words)
        self._next.setToolTip(self.tr("Close these pages and begin") if last else self.tr("To the next page"))
        page = self._pages[number]
        self.setAccessibleDescription(page.title)
        if self.isVisible():
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, page.title)

    @Slot()
    def _go_on(self) -> None:
        if self.page == len(self._pages) - 1:
            self.accept()
        else:
            self._turn(self.page + 1)

    @Slot()
    def _go_back(self) -> None:
        self._turn(self.page - 1)

    @Slot()
    def _move(self) -> None:
        self.accept()
        self.move_wanted.emit()

    @Slot()
    def _end(self) -> None:
        self._what.banner.shutdown()
        self._library.shutdown()
