"""The framing of one still, with room for it: the frame by hand, and what is sent at 100 %."""

from fractions import Fraction

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.framing import Framing
from desktop_app.runtime.darkroom import Darkroom, Developed
from desktop_app.runtime.stills import LocalStill, StillLook
from desktop_app.ui.compose.framing.board import FramingBoard
from desktop_app.ui.compose.framing.compare_view import CompareView
from desktop_app.ui.compose.framing.easel import Easel
from desktop_app.ui.compose.framing.tools import FramingTools
from desktop_app.ui.compose.segmented_box import SegmentedBox
from desktop_app.ui.controls import ElidedLabel, words_button
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.framing import encoding_words, scale_words

WIDTH, HEIGHT = 960, 640
TOOLS_WIDTH = 340
FRAME, COMPARE = 0, 1


class FramingDialog(QDialog):
    """Opened with `open()`. `framing_changed(Framing)` whenever the hand rests, once more with the first one if all is
    called off.

    `darkroom` must outlive it. `ratio` and `height` are as in `framing.place`, `resolution` is what the artist chose in
    the form ("1080p"), or "". `look`, if it is at hand already, saves reading the still again.
    """

    framing_changed = Signal(object)

    def __init__(
        self,
        darkroom: Darkroom,
        still: LocalStill,
        framing: Framing,
        ratio: Fraction | None,
        height: int,
        resolution: str = "",
        look: StillLook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("framingDialog")
        self.setWindowTitle(self.tr("Frame"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._darkroom = darkroom
        self._still = still
        self._first = self._told = framing
        self._resolution = resolution
        self._developed: Framing | None = None
        self._encoding = ""
        self.easel = Easel(self)
        self.easel.set_frame(ratio, height)
        self.easel.put_up(look, framing)
        self.board = FramingBoard(self.easel)
        self.compare = CompareView()
        self._lay_out()
        self._connect()
        self._show_words()
        if look is None:
            darkroom.look(still)
        # Qt would take no more than two thirds of the screen.
        self.resize(self.sizeHint())
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._views = SegmentedBox()
        self._views.setObjectName("framingViewBox")
        self._views.setAccessibleName(self.tr("View"))
        self._views.setToolTip(self.tr("The frame, or what is sent next to what it was made from"))
        self._views.addItem(self.tr("Frame"), FRAME)
        self._views.addItem(self.tr("As sent, 100 %"), COMPARE)
        self._tools = FramingTools(self.easel, "framingDialogModeBox")
        self._tools.setMinimumWidth(scaled(TOOLS_WIDTH))
        top = QHBoxLayout()
        top.setSpacing(Space.WIDE)
        top.addWidget(self._views)
        top.addStretch(1)
        top.addWidget(self._tools)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.board)
        self._pages.addWidget(self.compare)
        self._words = ElidedLabel()
        self._words.setObjectName("framingWords")
        wear(self._words, Look.HINT)
        cancel = words_button(self.tr("Cancel"), Look.PLAIN, self.tr("Leave the frame as it was"))
        cancel.setObjectName("cancelFramingButton")
        cancel.clicked.connect(self.reject)
        self._done = words_button(self.tr("Done"), Look.PLAIN, self.tr("Keep this frame"))
        self._done.setObjectName("doneFramingButton")
        self._done.setDefault(True)
        self._done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self._words, 1)
        foot.addWidget(cancel)
        foot.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._views.currentIndexChanged.connect(self._show_page)
        self._tools.dropper_wanted.connect(self.start_dropper)
        self.board.picked.connect(self.easel.set_colour)
        self.board.dropper_ended.connect(self._show_words)
        self.easel.rested.connect(self._tell)
        self.easel.shown.connect(self._show_words)
        self._darkroom.looked.connect(self._looked)
        self._darkroom.developed.connect(self._show_developed)
        self._darkroom.refused.connect(self._refused)

    def sizeHint(self) -> QSize:
        """As large as is good to work with, and no larger than what it lies over."""
        over = self.parentWidget()
        room = over.window().size() if over is not None else QSize(scaled(WIDTH), scaled(HEIGHT))
        return QSize(min(scaled(WIDTH), room.width() - Space.WIDE), min(scaled(HEIGHT), room.height() - Space.WIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the button that has the focus, and for "Done" only there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.board.hasFocus():
            self.accept()
        else:
            super().keyPressEvent(event)

    @Slot()
    def start_dropper(self) -> None:
        """Have the next click on the picture choose the colour of the bars."""
        self._views.setCurrentIndex(FRAME)
        self.board.start_dropper()
        self._words.setText(self.tr("Click the colour you want, or go there with the arrow keys and press Enter"))

    def done(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.easel.finish()
        elif self._told != self._first:
            self._told = self._first
            self.framing_changed.emit(self._first)
        self._darkroom.forget()
        super().done(result)

    @Slot(object)
    def _tell(self, framing: Framing) -> None:
        if framing != self._told:
            self._told = framing
            self.framing_changed.emit(framing)
        if self._pages.currentIndex() == COMPARE:
            self._develop()

    @Slot()
    def _show_page(self) -> None:
        self._pages.setCurrentIndex(int(self._views.currentData()))
        if self._pages.currentIndex() == COMPARE:
            self.easel.finish()
            self._develop()
        self._show_words()

    def _develop(self) -> None:
        if self._developed != self.easel.framing:
            self._developed = None
            self._words.setText(self.tr("Getting the picture ready…"))
            self._darkroom.develop(self._still, self.easel.framing, self.easel.ratio, self.easel.height)

    @Slot(object)
    def _looked(self, look: StillLook) -> None:
        self.easel.set_look(look)

    @Slot(object)
    def _show_developed(self, developed: Developed) -> None:
        self._developed = developed.still.framing
        self._encoding = encoding_words(developed.still)
        self.compare.show_images(developed.before, developed.after)
        self._show_words()

    @Slot(object)
    def _refused(self, error: AppError) -> None:
        from desktop_app.words.errors import Context, sentence  # not needed until something is wrong

        self._words.setText(sentence(error, Context.PICTURE).text)

    @Slot()
    def _show_words(self) -> None:
        placement = self.easel.placement
        if self._pages.currentIndex() == COMPARE:
            fresh = self._developed == self.easel.framing
            self._words.setText(self._encoding if fresh else self.tr("Getting the picture ready…"))
        elif placement is not None:
            self._words.setText(
                scale_words(placement, self.easel.film_height, self._resolution)[0] if self._resolution else ""
            )


def open_over(window: QWidget, darkroom: Darkroom, still: LocalStill, easel: Easel, resolution: str) -> FramingDialog:
    """The dialog over `window`, for what is on `easel`, which then follows it."""
    dialog = FramingDialog(darkroom, still, easel.framing, easel.ratio, easel.height, resolution, easel.look, window)
    dialog.framing_changed.connect(easel.adopt)
    dialog.open()
    return dialog
