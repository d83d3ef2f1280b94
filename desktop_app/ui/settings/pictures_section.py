"""The way by which pictures get to RunComfy; it is chosen in a window of its own."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.controls import words_button
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.settings.section import Section
from desktop_app.ui.theme import Look
from desktop_app.ui.tokens import Space
from desktop_app.words.travel import way_words


class PicturesSection(Section):
    """`travel_wanted`: open the window about it. GUI thread."""

    travel_wanted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How pictures travel"), parent)
        self._way = PlainLabel(parent=self)
        self._way.setObjectName("travelLabel")
        self._way.setWordWrap(True)
        change = words_button(
            self.tr("Change…"), Look.PLAIN, self.tr("How pictures get to RunComfy: in the request, or by your bucket")
        )
        change.setObjectName("travelButton")
        change.setAccessibleName(self.tr("Change how pictures travel"))
        change.clicked.connect(self.travel_wanted)
        row = QWidget(self)
        row.setFocusProxy(change)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self._way, 1)
        inside.addWidget(change)
        self.add_wide_row(
            "",
            row,
            self.tr("A still of this computer goes inside the request, or by way of a bucket of your own."),
            self.tr("upload link bucket storage S3 request way"),
        )
        self._show(preferences.settings)
        preferences.changed.connect(self._show)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self._way.setText(way_words(settings.travel.way))
