"""The first page: what Stillwake does, with a picture, and what it promises."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.compose.source import sample_still
from desktop_app.ui.icons import Tint, icon_pixmap
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, font, scaled
from desktop_app.ui.tokens import TICK, Space, TextSize
from desktop_app.ui.welcome.banner import Banner
from desktop_app.ui.welcome.page import WelcomePage

BANNER_HEIGHT = 172
LOWEST_BANNER = 56
ICON = 20


class WhatPage(WelcomePage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Your stills, moving"),
            self.tr("Drop in a still, write what moves, press Make: soon after, the clip is yours."),
            parent,
        )
        sample = sample_still()
        self.banner = Banner(None if sample is None else sample.path, self.tr("The sample: a harbour at night"), self)
        self.banner.setFixedHeight(scaled(BANNER_HEIGHT))
        self.banner.show_words(self.tr("“Boats rock gently, lights shimmer on the water”"), self.tr("6 s"))
        self.content.insertWidget(0, self.banner)
        self.content.insertSpacing(1, Space.SMALL)
        for name, title, text in (
            (
                "check",
                self.tr("Nothing paid is ever lost or paid twice"),
                self.tr("Every step is on your disk before the next one begins."),
            ),
            (
                "eye",
                self.tr("What you see is what is sent"),
                self.tr("Every pixel, every setting, and about what it costs, before you press."),
            ),
            (
                "offline",
                self.tr("It works without a network"),
                self.tr("Your clips are ordinary files on this computer, and the library opens at once."),
            ),
        ):
            self.content.addLayout(self._promise(name, title, text))
        self.content.addStretch(1)

    def fit(self, width: int, room: int) -> None:
        """Where there is less than enough room the picture gives way first."""
        highest, lowest = scaled(BANNER_HEIGHT), scaled(LOWEST_BANNER)
        self.banner.setFixedHeight(highest)
        missing = max(0, self.height_for(width) - room)
        self.banner.setFixedHeight(max(lowest, highest - missing))

    def _promise(self, name: str, title: str, text: str) -> QHBoxLayout:
        drawing = PlainLabel(parent=self)
        drawing.setPixmap(icon_pixmap(name, Tint.ACCENT, scaled(TICK), self.devicePixelRatioF()))
        drawing.setFixedWidth(scaled(ICON))
        drawing.setAlignment(Qt.AlignmentFlag.AlignTop)
        said = PlainLabel(title, self)
        said.setFont(font(TextSize.BODY, strong=True))
        said.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(said)
        words.addWidget(self.words(text, Look.HINT))
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(drawing)
        row.addLayout(words, 1)
        return row
