"""The whole tray, larger: for putting many stills in order, and for taking out those that are not wanted."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.runtime.tray import TrayModel
from desktop_app.ui.compose.tray.tray_view import TrayView
from desktop_app.ui.controls import words_button
from desktop_app.ui.fitting import fitting
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import KeyTip, shortcuts
from desktop_app.ui.theme import Look, font, wear
from desktop_app.ui.tokens import Space, TextSize

TILE: Final = 168
SIZE: Final = (760, 520)


class TrayDialog(QDialog):
    """Shows and chooses the same stills as the tray in the panel: what is chosen here is chosen there."""

    def __init__(self, tray: TrayModel, small: TrayView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trayDialog")
        self.setWindowTitle(self.tr("Stills"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tray = tray
        self._title = PlainLabel()
        self._title.setFont(font(TextSize.PRICE, strong=True))
        self._view = TrayView(tray, self, TILE)
        self._view.setObjectName("trayLargeList")
        self._view.setSelectionModel(small.selectionModel())
        self._view.show_rows(None)
        keys = shortcuts()
        hint = PlainLabel(
            self.tr("Drag, or {earlier} and {later}, puts them in order. {out} takes out, {undo} takes back.").format(
                earlier=keys.words(Command.TRAY_EARLIER) or "–",
                later=keys.words(Command.TRAY_LATER) or "–",
                out=keys.words(Command.TRAY_TAKE_OUT) or "–",
                undo=keys.words(Command.UNDO) or "–",
            )
        )
        hint.setWordWrap(True)
        wear(hint, Look.HINT)
        out = words_button(self.tr("Take out"), Look.PLAIN, self.tr("Take out what is chosen"))
        KeyTip(out, self.tr("Take out what is chosen"), Command.TRAY_TAKE_OUT)
        out.setObjectName("takeOutButton")
        out.clicked.connect(self._view.take_out)
        self._back = words_button(self.tr("Undo"), Look.PLAIN, self.tr("Take back the last change"))
        KeyTip(self._back, self.tr("Take back the last change"), Command.UNDO)
        self._back.setObjectName("trayUndoButton")
        self._back.clicked.connect(tray.undo)
        done = words_button(self.tr("Done"), Look.PLAIN, self.tr("Close this window"))
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        for button in (out, self._back):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._title)
        column.addWidget(self._view, 1)
        column.addWidget(hint)
        column.addLayout(foot)
        tray.changed.connect(self._count)
        self._count()
        self.resize(fitting(self, *SIZE))
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _count(self) -> None:
        count = self._tray.rowCount()
        self._title.setText(
            self.tr("1 still") if count == 1 else QCoreApplication.translate("TrayDialog", "%Ln stills", "", count)
        )
        self._back.setEnabled(self._tray.can_undo)
