"""How pictures travel: three ways to choose from, each with what it means, and a test that sends a tiny picture."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import AppError
from desktop_app.domain.travel import Travel, Tried, Way
from desktop_app.runtime.parts import Parts
from desktop_app.runtime.preferences import Preferences
from desktop_app.runtime.travel_view import KeysView, Trial
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import words_button
from desktop_app.ui.icons import Tint, icon
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.reading import set_margins
from desktop_app.ui.settings.bucket_form import BucketForm
from desktop_app.ui.theme import Look, font, scaled, wear
from desktop_app.ui.tokens import TICK, Space, TextSize
from desktop_app.words.errors import Context, sentence
from desktop_app.words.travel import tried_words, way_meaning, way_words

WIDTH, LOWEST = 560, 240
INDENT = 26
"""Under the words of a radio button."""


class PictureTravelDialog(QDialog):
    """Nothing is changed before Save. Opened with `open()`. GUI thread.

    `chosen(Travel)`, after it was saved; `keys_given(str endpoint, BucketKeys)`, before it; `keys_wanted(str)` and
    `keys_forgotten(str)` for an endpoint; `trial_wanted(Trial)` and `trial_given_up()`.
    """

    chosen = Signal(object)
    keys_given = Signal(str, object)
    keys_wanted = Signal(str)
    keys_forgotten = Signal(str)
    trial_wanted = Signal(object)
    trial_given_up = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pictureTravelDialog")
        self.setWindowTitle(self.tr("How pictures travel"))
        self._preferences = preferences
        self._trying = False
        travel = preferences.settings.travel
        self._group = QButtonGroup(self)
        self._choices: dict[Way, QRadioButton] = {}
        self._form = BucketForm(travel.bucket)
        self._form.endpoint_entered.connect(self.keys_wanted)
        self._form.forget_wanted.connect(self.keys_forgotten)
        self._form.changed.connect(self._forget_result)
        self._link = self._link_field()
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        title = PlainLabel(self.tr("How do pictures get to RunComfy?"), self)
        title.setFont(font(TextSize.PRICE, strong=True))
        layout.addWidget(title)
        layout.addWidget(self._ways(), 1)
        layout.addLayout(self._result_row())
        layout.addLayout(self._foot())
        self._choices[travel.way].setChecked(True)
        self._show_way()
        self._group.buttonClicked.connect(self._way_chosen)
        self.finished.connect(self.trial_given_up)
        self.setMinimumWidth(scaled(WIDTH))

    def begin(self) -> None:
        """Once it is connected: find out what there is."""
        self._form.ask_for_keys()

    @property
    def way(self) -> Way:
        return next(way for way, choice in self._choices.items() if choice.isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    @Slot(object)
    def show_keys(self, view: KeysView) -> None:
        """Whether there are keys for an endpoint."""
        self._form.show_keys(view)

    @Slot(object)
    def show_tried(self, found: Tried | AppError) -> None:
        """What the test found."""
        if not self._trying:
            return
        self._set_trying(False)
        if isinstance(found, AppError):
            self._say(sentence(found, Context.PICTURE).whole, Tint.WARN)
            return
        words = tried_words(found.way, found.size, found.width, found.height, private=found.private)
        self._say(words.whole, Tint.WARN if found.private else Tint.OK)

    def _ways(self) -> QScrollArea:
        inside = QWidget()
        wear(inside, Look.CLEAR)
        column = self._column = QVBoxLayout(inside)
        set_margins(column, Space.TINY, Space.TINY, Space.MEDIUM, Space.TINY)
        column.setSpacing(Space.TINY)
        note = PlainLabel(self.tr("A link that you paste or drop is always sent as it is. Practice sends nothing."))
        note.setWordWrap(True)
        wear(note, Look.HINT)
        for way, part in ((Way.REQUEST, None), (Way.LINK, self._link), (Way.BUCKET, self._form)):
            self._add_way(column, way, part)
        column.addWidget(note)
        column.addStretch(1)
        area = self._area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setMinimumHeight(scaled(LOWEST))
        return area

    def _add_way(self, column: QVBoxLayout, way: Way, part: QWidget | None) -> None:
        choice = QRadioButton(way_words(way), self)
        choice.setObjectName(f"{way}WayChoice")
        choice.setAccessibleName(choice.text())
        choice.setAccessibleDescription(way_meaning(way))
        choice.setToolTip(tip(way_meaning(way)))
        self._group.addButton(choice)
        self._choices[way] = choice
        column.addWidget(choice)
        meaning = PlainLabel(way_meaning(way), self)
        meaning.setWordWrap(True)
        set_margins(meaning, scaled(INDENT), 0, 0, Space.TINY)
        wear(meaning, Look.HINT)
        column.addWidget(meaning)
        if part is not None:
            set_margins(part, scaled(INDENT), 0, 0, 0)
            column.addWidget(part)
        column.addSpacing(Space.SMALL)

    def _link_field(self) -> QWidget:
        self._url = QLineEdit()
        self._url.setObjectName("travelLinkField")
        self._url.setAccessibleName(self.tr("A link to try"))
        self._url.setPlaceholderText(self.tr("https:// … a link of yours, to try it"))
        self._url.setToolTip(self.tr("Only for the test: the picture behind it is fetched once, from here"))
        self._url.textEdited.connect(self._forget_result)
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._url)
        return held

    def _result_row(self) -> QHBoxLayout:
        self._sign = PlainLabel(parent=self)
        self._sign.setFixedSize(scaled(TICK), scaled(TICK))
        self._result = PlainLabel(parent=self)
        self._result.setObjectName("travelResult")
        self._result.setAccessibleName(self.tr("What the test found"))
        self._result.setWordWrap(True)
        self._result.setMinimumHeight(2 * self._result.fontMetrics().lineSpacing())  # so that nothing jumps
        self._result.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        wear(self._result, Look.PROBLEM)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._result, 1)
        return row

    def _foot(self) -> QHBoxLayout:
        self._test = words_button(
            self.tr("Test"), Look.OUTLINE, self.tr("Send a tiny picture this way. It costs nothing and makes no shot")
        )
        self._test.setObjectName("travelTestButton")
        self._test.clicked.connect(self._try)
        cancel = words_button(self.tr("Cancel"), Look.QUIET, self.tr("Close this window and change nothing"))
        cancel.setObjectName("travelCancelButton")
        cancel.clicked.connect(self.reject)
        save = words_button(self.tr("Save"), Look.PLAIN, self.tr("Send pictures like this from now on"))
        save.setObjectName("travelSaveButton")
        save.clicked.connect(self._save)
        save.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self._test)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(save)
        return foot

    def _show_way(self) -> None:
        self._link.setVisible(self.way is Way.LINK)
        self._form.setVisible(self.way is Way.BUCKET)

    def _fit(self) -> None:
        """As wide and as high as everything in it, where the screen has the room; otherwise the ways scroll."""
        room = self.screen().availableGeometry()
        self._column.activate()
        bar = self._area.verticalScrollBar().sizeHint().width()
        least = self._column.totalMinimumSize().width() + bar + 2 * Space.WIDE
        self.resize(max(self.width(), min(least, room.width())), self.height())
        wanted = self._column.totalHeightForWidth(self.width() - 2 * Space.WIDE)
        others = self._layout.totalMinimumSize().height() - self._area.minimumHeight()
        frame = self.frameGeometry().height() - self.height()
        self.resize(self.width(), min(wanted + others, room.height() - frame))
        if self.frameGeometry().bottom() > room.bottom():
            self.move(self.x(), max(room.top(), room.bottom() - self.frameGeometry().height()))

    def _say(self, words: str, tint: Tint | None = None) -> None:
        self._result.setText(words)
        if tint is None:
            self._sign.clear()
        else:
            made = icon("check" if tint is Tint.OK else "warning", tint)
            self._sign.setPixmap(made.pixmap(QSize(scaled(TICK), scaled(TICK)), self.devicePixelRatioF()))
        if words:
            announce(self, words)

    def _set_trying(self, trying: bool) -> None:
        self._trying = trying
        self._test.setEnabled(not trying)
        self._test.setText(self.tr("Testing…") if trying else self.tr("Test"))

    def _in_the_way(self) -> bool:
        """Whether what is entered can't be used; it is said why."""
        problem = self._form.problem() if self.way is Way.BUCKET else ""
        if problem:
            self._area.ensureWidgetVisible(self.focusWidget())
        self._say(problem, Tint.WARN if problem else None)
        return bool(problem)

    @Slot()
    def _forget_result(self) -> None:
        if self._trying:
            self._set_trying(False)
            self.trial_given_up.emit()
        self._say("")

    @Slot()
    def _way_chosen(self) -> None:
        self._forget_result()
        self._show_way()
        self._fit()

    @Slot()
    def _try(self) -> None:
        if self._in_the_way():
            return
        link = self._url.text().strip()
        if self.way is Way.LINK and not link:
            self._url.setFocus(Qt.FocusReason.OtherFocusReason)
            self._say(self.tr("Paste a link to one of your pictures to try it."), Tint.WARN)
            return
        self._set_trying(True)
        self._say(self.tr("Sending a tiny picture…") if self.way is not Way.LINK else self.tr("Fetching the picture…"))
        self.trial_wanted.emit(Trial(self.way, self._form.bucket, self._form.keys, link))

    @Slot()
    def _save(self) -> None:
        if self._in_the_way():
            return
        bucket, keys = self._form.bucket, self._form.keys
        if self.way is Way.BUCKET and keys is not None:
            self.keys_given.emit(bucket.endpoint, keys)
            self._form.forget_typed()
        # A bucket that is only half entered is not remembered while another way is chosen.
        kept = bucket if self.way is Way.BUCKET else self._preferences.settings.travel.bucket
        travel = Travel(self.way, kept)
        self._preferences.change(travel=travel)
        self.chosen.emit(travel)
        self.accept()


def open_picture_travel(parts: Parts, parent: QWidget) -> PictureTravelDialog:
    """The dialog, connected to those it asks, and open."""
    dialog, travel = PictureTravelDialog(parts.preferences, parent), parts.travel
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.chosen.connect(travel.choose)
    dialog.keys_given.connect(travel.keep_keys)
    dialog.keys_wanted.connect(travel.look_for_keys)
    dialog.keys_forgotten.connect(travel.forget_keys)
    dialog.trial_wanted.connect(travel.try_way)
    dialog.trial_given_up.connect(travel.give_up_trial)
    travel.keys_seen.connect(dialog.show_keys)
    travel.tried.connect(dialog.show_tried)
    dialog.begin()
    dialog.open()
    return dialog
