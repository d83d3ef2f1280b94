"""The field a token is pasted into, hidden unless asked for, and the button that tries it."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.controls import words_button
from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Look
from desktop_app.ui.tokens import Space

PROFILE_PAGE = "https://www.runcomfy.com/profile"


class TokenEntry(QWidget):
    """`entered(token)`: to be tried. What was entered is forgotten here as soon as it was taken."""

    entered = Signal(str)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checking = self._left = False
        self._field = QLineEdit(self)
        self._field.setObjectName("tokenField")
        self._field.setAccessibleName(self.tr("RunComfy token"))
        self._field.setPlaceholderText(self.tr("Paste your RunComfy token"))
        self._field.setToolTip(self.tr("Tried once with a call that costs nothing, then kept safely"))
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.textChanged.connect(self._changed)
        self._field.returnPressed.connect(self._enter)
        self._reveal = QAction(icon("eye"), self.tr("Show the token"), self)
        self._reveal.setCheckable(True)
        self._reveal.toggled.connect(self._show)
        self._field.addAction(self._reveal, QLineEdit.ActionPosition.TrailingPosition)
        self._connect = words_button(self.tr("Connect"), Look.OUTLINE, self.tr("Try this token; it costs nothing"))
        self._connect.setObjectName("saveTokenButton")
        self._connect.clicked.connect(self._enter)
        page = words_button(self.tr("Where do I get a token?"), Look.LINK, PROFILE_PAGE)
        page.setObjectName("tokenPageButton")
        page.setIcon(icon("open-outside"))
        page.clicked.connect(self._open_page)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._field, 1)
        row.addWidget(self._connect)
        under = QHBoxLayout()
        under.addWidget(page)
        under.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TINY)
        layout.addLayout(row)
        layout.addLayout(under)
        self.setFocusProxy(self._field)
        self._changed()

    def show_checking(self, checking: bool) -> None:
        """While a token is tried it can't be changed. The keyboard is back in the field afterwards, if it was there."""
        if checking and not self._checking:
            self._left = self._field.hasFocus()
        self._field.setEnabled(not checking)
        if self._checking and not checking and self._left:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._checking = checking
        self._connect.setText(self.tr("Checking…") if checking else self.tr("Connect"))
        self._changed()

    def clear(self) -> None:
        """Forget what was pasted."""
        self._field.clear()
        self._reveal.setChecked(False)

    @Slot()
    def _changed(self) -> None:
        self._connect.setEnabled(bool(self._field.text().strip()) and not self._checking)
        self.edited.emit()

    @Slot()
    def _enter(self) -> None:
        if self._connect.isEnabled():
            self.entered.emit(self._field.text().strip())

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        self._field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._reveal.setIcon(icon("eye-off" if shown else "eye"))
        self._reveal.setText(self.tr("Hide the token") if shown else self.tr("Show the token"))

    @Slot()
    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(PROFILE_PAGE))
