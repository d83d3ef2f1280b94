"""The hosts, besides RunComfy's own, that the artist lets clips be fetched from: each can be forgotten."""

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.controls import ElidedLabel, words_button
from desktop_app.ui.plain import tip
from desktop_app.ui.reading import set_margins
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import RING, Height, Space

SHOWN = 3
"""Rows; what is more is scrolled to."""


class TrustedHosts(QScrollArea):
    """One row a host. `filled(bool)`: whether there are any, when they have changed. GUI thread."""

    filled = Signal(bool)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trustedHosts")
        self.setAccessibleName(self.tr("Also fetched from"))
        self.setToolTip(self.tr("You let finished clips be fetched from here. Forget one, and you are asked again."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._preferences = preferences
        self._hosts: tuple[str, ...] = ()
        self._show(preferences.settings)
        preferences.changed.connect(self._show)

    @property
    def is_empty(self) -> bool:
        return not self._hosts

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        if settings.trusted_hosts == self._hosts:
            return
        self._hosts = settings.trusted_hosts
        rows = QWidget()
        wear(rows, Look.CLEAR)
        column = QVBoxLayout(rows)
        set_margins(column, 0, RING, RING, RING)
        column.setSpacing(Space.SMALL)
        for host in self._hosts:
            column.addLayout(self._row(host))
        before = self.takeWidget()
        if before is not None:
            before.deleteLater()  # the button just pressed is one of its own
        self.setWidget(rows)
        seen = min(len(self._hosts), SHOWN)
        self.setFixedHeight(seen * scaled(Height.FIELD) + max(0, seen - 1) * Space.SMALL + 2 * RING)
        self.filled.emit(bool(self._hosts))

    def _row(self, host: str) -> QHBoxLayout:
        name = ElidedLabel(host)
        name.setToolTip(tip(host))
        name.setFixedHeight(scaled(Height.FIELD))
        forget = words_button(self.tr("Forget"), Look.PLAIN, self.tr("Ask again before a clip is fetched from there"))
        forget.setObjectName(f"forgetHostButton_{host}")
        forget.setAccessibleName(self.tr("Forget {host}").format(host=host))
        forget.setProperty("host", host)
        forget.clicked.connect(self._forget)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(name, 1)
        row.addWidget(forget)
        return row

    @Slot()
    def _forget(self) -> None:
        host = str(self.sender().property("host"))
        place = self._hosts.index(host)
        self._preferences.change(trusted_hosts=tuple(known for known in self._hosts if known != host))
        buttons = self.findChildren(QAbstractButton, QRegularExpression("^forgetHostButton_"))
        if buttons:  # the keyboard stays where it was
            buttons[min(place, len(buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
