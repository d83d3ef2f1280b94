"""Things said once: a strip under the queue, never over anything, never in the way."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import Sign, icon_button, words_button
from desktop_app.ui.icons import Tint
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.reading import set_margins
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space
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
        self._spare: list[_Strip] = []
        self.hide()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Those that are shown, but for what is said in passing."""
        return tuple(strip.notice for strip in self._strips if strip.notice.code not in HARMLESS)

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Say `notice`. One that says the same as one still shown takes its place."""
        words = notice_words(notice)
        last = self._strips[-1] if self._strips else None
        if last is not None and (last.notice.code, last.words) == (notice.code, words.whole):
            last.say(notice, words.whole)
            self._announce(last)
            return
        for strip in [strip for strip in self._strips if strip.words == words.whole]:
            self._drop(strip)
        while len(self._strips) >= MOST:
            harmless = [strip for strip in self._strips if strip.notice.code in HARMLESS]
            self._drop((harmless or self._strips)[0])
        self._add(notice, words.whole, self._offers(notice))

    def _add(self, notice: Notice, words: str, offers: tuple[Offer, ...]) -> None:
        strip = self._spare.pop() if self._spare and not offers else self._make(offers)
        strip.say(notice, words)
        self._column.addWidget(strip)
        if self._strips:
            for before, button in pairwise((self._strips[-1].buttons[-1], *strip.buttons)):
                QWidget.setTabOrder(before, button)
        self._strips.append(strip)
        strip.show()
        self.show()
        self._announce(strip)

    def _announce(self, strip: "_Strip") -> None:
        announce(self, strip.words, urgent=strip.notice.code in TROUBLE)

    def _make(self, offers: tuple[Offer, ...]) -> "_Strip":
        made = _Strip(offers)
        made.dismissed.connect(self._dismissed)
        made.taken.connect(self._taken)
        return made

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
            strip.end()
            if strip.has_offers:
                strip.deleteLater()
            else:  # most are: making one takes longer than all else that comes with a notice
                self._spare.append(strip)
        self.setVisible(bool(self._strips))


class _Strip(QWidget):
    """One notice, and when that is over another: those without offers are made once and used again."""

    dismissed = Signal(object)
    taken = Signal(object, str)

    def __init__(self, offers: tuple[Offer, ...]) -> None:
        super().__init__()
        self.notice = Notice(NoticeCode.SHOT_DONE)
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        set_margins(row, Space.MEDIUM, Space.TINY, Space.TINY, Space.TINY)
        row.setSpacing(Space.SMALL)
        self._sign = Sign()
        row.addWidget(self._sign)
        self._label = PlainLabel()
        self._label.setWordWrap(True)
        said = QVBoxLayout()
        said.setSpacing(Space.TINY)
        said.addWidget(self._label)
        row.addLayout(said, 1)
        answers = row
        if len(offers) > 1:  # beside the words they would leave these no room in a narrow window
            answers = QHBoxLayout()
            answers.addStretch(1)
            said.addLayout(answers)
        self._keys = {}
        for offer in offers:
            button = words_button(offer.words, Look.QUIET)
            self._keys[button] = offer.key
            button.clicked.connect(self._offer_taken)
            answers.addWidget(button)
        close = icon_button("close", self.tr("Dismiss"))
        close.clicked.connect(self._dismiss)
        row.addWidget(close)
        self.buttons: tuple[QAbstractButton, ...] = (*self._keys, close)
        self._time = QTimer(self, singleShot=True, interval=HARMLESS_MS)
        self._time.timeout.connect(self._dismiss)

    @property
    def has_offers(self) -> bool:
        return bool(self._keys)

    def say(self, notice: Notice, words: str) -> None:
        """Show `words` from now on."""
        if notice.code in HARMLESS:
            self._time.start()
        if self.words == words and self.notice.code is notice.code:
            self.notice = notice
            return
        self.notice, self.words = notice, words
        trouble = notice.code in TROUBLE
        wear(self, Look.NOTICE_WARN if trouble else Look.NOTICE)
        self._sign.show_drawing(*(("warning", Tint.WARN) if trouble else ("info", Tint.QUIET)))
        self.setAccessibleName(words)
        self._label.setText(words)
        self._label.setToolTip(tip(words))
        self._fit()

    def end(self) -> None:
        """It has been said."""
        self._time.stop()
        self.words = ""
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its words are at this width: a splitter gives no more than the least that is asked for."""
        self.setMinimumHeight(self.heightForWidth(self.width()))

    @Slot()
    def _dismiss(self) -> None:
        self.dismissed.emit(self)

    @Slot()
    def _offer_taken(self) -> None:
        self.taken.emit(self, next(key for button, key in self._keys.items() if button is self.sender()))
