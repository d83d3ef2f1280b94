"""Things said once: a strip under the queue, never over anything, never in the way."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import icon_button, words_button
from desktop_app.ui.icons import Tint, icon
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import TICK, Space
from desktop_app.words.notices import notice_words

HARMLESS_MS = 8_000
MOST = 3

HARMLESS = frozenset({NoticeCode.SHOT_DONE, NoticeCode.FILE_FOUND, NoticeCode.HELD_OFFLINE})
"""These go by themselves; everything else waits to be read."""

TOLD = frozenset(
    {
        NoticeCode.BACK_ONLINE,
        NoticeCode.ENDED_BADLY,
        NoticeCode.IN_THE_BIN,
        NoticeCode.FILMS_ADDED,
        NoticeCode.CLIPS_EXPORTED,
        NoticeCode.UPDATE_FOUND,
    }
)
"""Worth reading, and no trouble."""

TROUBLE = frozenset(NoticeCode) - HARMLESS - TOLD


@dataclass(frozen=True)
class Offer:
    """A button of a notice: `words` on it, `key` to tell which was pressed."""

    key: str
    words: str


class NotificationArea(QWidget):
    """`taken(Notice, str)`: a notice's offer was taken. Harmless notices time out; at most three are shown."""

    taken = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notificationArea")
        self.setAccessibleName(self.tr("Notices"))
        self.setToolTip(self.tr("What happened lately"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.LARGE, 0, Space.LARGE, Space.SMALL)
        self._column.setSpacing(Space.TINY)
        self._strips: list[_Strip] = []
        self.hide()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Those that are shown, but for what the window itself said in passing."""
        return tuple(strip.notice for strip in self._strips if strip.notice.code not in HARMLESS)

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Say `notice`. One that says the same as one still shown takes its place."""
        words = notice_words(notice)
        for strip in [strip for strip in self._strips if strip.words == words.whole]:
            self._drop(strip)
        while len(self._strips) >= MOST:
            harmless = [strip for strip in self._strips if strip.notice.code in HARMLESS]
            self._drop((harmless or self._strips)[0])
        self._add(_Strip(notice, words.text, words.advice, self._offers(notice)))

    def say(self, text: str) -> None:
        """A harmless line of the window's own."""
        self._add(_Strip(Notice(NoticeCode.SHOT_DONE), text, "", ()))

    def _add(self, strip: "_Strip") -> None:
        strip.dismissed.connect(self._dismissed)
        strip.taken.connect(self._taken)
        self._strips.append(strip)
        self._column.addWidget(strip)
        strip.show()
        self.show()
        announce(self, strip.words, urgent=strip.notice.code in TROUBLE)

    def _offers(self, notice: Notice) -> tuple[Offer, ...]:
        match notice.code:
            case NoticeCode.HELD_NO_TOKEN:
                return (Offer("account", self.tr("Connect…")),)
            case NoticeCode.HELD_NO_BALANCE:
                return (Offer("account", self.tr("Account…")),)
            case NoticeCode.HELD_DELIVERY:
                return (Offer("travel", self.tr("Settings…")),)
            case NoticeCode.BACK_ONLINE if notice.data.get("count", 0):
                return (Offer("release", self.tr("Send")),)
            case NoticeCode.OUR_FAULT | NoticeCode.ENDED_BADLY:
                return (Offer("report", self.tr("Show report")),)
            case NoticeCode.CLIPS_EXPORTED:
                return (Offer("folder", self.tr("Show folder")),)
            case NoticeCode.UPDATE_FOUND:
                return (Offer("update", self.tr("What is new")),)
            case NoticeCode.HOST_UNKNOWN:
                return (Offer("trust", self.tr("Fetch from there")), Offer("later", self.tr("Not now")))
            case NoticeCode.SHOT_UNCERTAIN | NoticeCode.SHOT_FAILED:
                return (Offer("show", self.tr("Show")),)
            case _:
                return ()

    @Slot(object)
    def _dismissed(self, strip: "_Strip") -> None:
        self._drop(strip)

    @Slot(object, str)
    def _taken(self, strip: "_Strip", key: str) -> None:
        self.taken.emit(strip.notice, key)
        self._drop(strip)

    def _drop(self, strip: "_Strip") -> None:
        if strip in self._strips:
            self._strips.remove(strip)
            self._column.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self.setVisible(bool(self._strips))


class _Strip(QWidget):
    dismissed = Signal(object)
    taken = Signal(object, str)

    def __init__(self, notice: Notice, text: str, advice: str, offers: tuple[Offer, ...]) -> None:
        super().__init__()
        self.notice = notice
        self.words = f"{text} {advice}".strip()
        trouble = notice.code in TROUBLE
        wear(self, Look.NOTICE_WARN if trouble else Look.NOTICE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.TINY, Space.TINY, Space.TINY)
        row.setSpacing(Space.SMALL)
        drawing = PlainLabel()
        made = icon("warning", Tint.WARN) if trouble else icon("info")
        drawing.setPixmap(made.pixmap(QSize(TICK, TICK), self.devicePixelRatioF()))
        row.addWidget(drawing)
        label = PlainLabel(self.words)
        label.setWordWrap(True)
        label.setToolTip(tip(self.words))
        row.addWidget(label, 1)
        self._keys = {}
        for offer in offers:
            button = words_button(offer.words, Look.QUIET)
            self._keys[button] = offer.key
            button.clicked.connect(self._offer_taken)
            row.addWidget(button)
        close = icon_button("close", self.tr("Dismiss"))
        close.clicked.connect(self._dismiss)
        row.addWidget(close)
        if notice.code in HARMLESS:
            QTimer.singleShot(HARMLESS_MS, self, self._dismiss)

    @Slot()
    def _dismiss(self) -> None:
        self.dismissed.emit(self)

    @Slot()
    def _offer_taken(self) -> None:
        self.taken.emit(self, next(key for button, key in self._keys.items() if button is self.sender()))
