"""What this program is, which version, and whose work it is made of."""

import platform

from PySide6.QtCore import QPoint, QRect, QSize, QSysInfo, Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QIcon, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app import __version__, paths
from desktop_app.ui.controls import words_button
from desktop_app.ui.help.licences_view import LicencesView
from desktop_app.ui.icons import icon
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, font, scaled, wear
from desktop_app.ui.tokens import Space, TextSize

EMBLEM = 56
WIDTH = 460
LICENCES_SIZE = QSize(680, 560)


class AboutDialog(QDialog):
    """Opened with `open()`. The licences, some thousand lines, are read when they are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Stillwake"))
        self._licences: LicencesView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        self._column.setSpacing(Space.LARGE)
        self._column.addLayout(self._head())
        self._column.addWidget(self._words())
        self._column.addLayout(self._buttons())
        self.setMinimumWidth(scaled(WIDTH))
        self._close.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        if self._licences is None:
            width = max(self.minimumWidth(), self._column.totalMinimumSize().width())
            self.resize(width, self._column.totalHeightForWidth(width))
        super().showEvent(event)

    def done(self, code: int) -> None:
        if self._licences is not None:
            self._licences.shutdown()
        super().done(code)

    def _head(self) -> QHBoxLayout:
        emblem = PlainLabel(parent=self)
        size = QSize(scaled(EMBLEM), scaled(EMBLEM))
        drawing = QIcon(str(paths.resources() / "application" / "stillwake.svg"))
        emblem.setPixmap(drawing.pixmap(size, self.devicePixelRatioF()))
        name = PlainLabel(paths.APP_NAME, self)
        name.setFont(font(TextSize.PRICE, strong=True))
        version = PlainLabel(self.tr("Version {version}").format(version=__version__), self)
        version.setObjectName("aboutVersion")
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        wear(version, Look.HINT)
        beside = QVBoxLayout()
        beside.setSpacing(Space.TINY)
        beside.addStretch(1)
        beside.addWidget(name)
        beside.addWidget(version)
        beside.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(Space.LARGE)
        head.addWidget(emblem)
        head.addLayout(beside, 1)
        return head

    def _words(self) -> PlainLabel:
        what = self.tr("Turns a still picture and a few words into a video clip, through RunComfy's hosted models.")
        whose = self.tr("Free software under the MIT License, made with Python, Qt, FFmpeg and the work of others.")
        words = PlainLabel(f"{what}\n\n{whose}", self)
        words.setWordWrap(True)
        return words

    def _buttons(self) -> QHBoxLayout:
        self._copy = QPushButton(self.tr("Copy"), self)
        self._copy.setObjectName("copyAboutButton")
        self._copy.setAccessibleName(self.tr("Copy the version and what it runs on"))
        self._copy.setToolTip(self.tr("Copy the version and what it runs on, for a report"))
        self._copy.setIcon(icon("copy"))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._copy_facts)
        self._show = words_button(
            self.tr("Licences…"), Look.PLAIN, self.tr("Everything Stillwake is made of, and its licences")
        )
        self._show.setObjectName("showLicencesButton")
        self._show.clicked.connect(self._show_licences)
        self._close = words_button(self.tr("Close"), Look.PLAIN, self.tr("Close this window"))
        self._close.setObjectName("closeAboutButton")
        self._close.clicked.connect(self.accept)
        self._close.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._copy)
        row.addWidget(self._show)
        row.addStretch(1)
        row.addWidget(self._close)
        return row

    @Slot()
    def _copy_facts(self) -> None:
        QGuiApplication.clipboard().setText(facts())
        self._copy.setText(self.tr("Copied"))

    @Slot()
    def _show_licences(self) -> None:
        self._show.hide()
        self._close.setDefault(False)  # Enter finds the next place
        self._licences = LicencesView(self)
        self._column.insertWidget(self._column.count() - 1, self._licences, 1)
        self._licences.show()
        self._licences.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._grow()

    def _grow(self) -> None:
        """Around the middle it has, and all of it on the screen."""
        room = self.screen().availableGeometry()
        edges = self.frameGeometry().size() - self.size()
        wanted = QSize(scaled(LICENCES_SIZE.width()), scaled(LICENCES_SIZE.height())).boundedTo(room.size() - edges)
        frame = QRect(QPoint(), wanted + edges)
        frame.moveCenter(self.frameGeometry().center())
        frame.moveRight(min(frame.right(), room.right()))
        frame.moveBottom(min(frame.bottom(), room.bottom()))
        frame.moveTopLeft(QPoint(max(frame.left(), room.left()), max(frame.top(), room.top())))
        self.resize(wanted)
        self.move(frame.topLeft())


def facts() -> str:
    """What somebody who helps wants to know first. In English: it is for those who make the program."""
    system = f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"
    return f"{paths.APP_NAME} {__version__}\nPython {platform.python_version()}\nQt {qVersion()}\n{system}\n"
