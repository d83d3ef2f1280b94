"""One line about the picture behind a link: how large it is, and whether it has the model's shape; or why it isn't
seen.
"""

from fractions import Fraction

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.runtime.link_preview import LinkLook, LinkPreview
from desktop_app.ui.controls import words_button
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Height, Space
from desktop_app.words.numbers import pixels


class LinkLine(QWidget):
    """Hidden where there is no link, or no way to look. `frame_wanted(StillBytes)`: use the picture itself, framed
    here.
    """

    frame_wanted = Signal(object)

    def __init__(self, preview: LinkPreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkLine")
        self._ratio: Fraction | None = None
        self._seen: LinkLook | None = None
        self._words = PlainLabel(parent=self)
        self._words.setWordWrap(True)
        self._words.setAccessibleName(self.tr("The picture behind the link"))
        wear(self._words, Look.HINT)
        self._frame = words_button(
            self.tr("Frame it here"),
            Look.OUTLINE,
            self.tr("Use the picture itself in place of its link, cut to the frame as you like it"),
        )
        self._frame.setObjectName("frameLinkButton")
        self._frame.clicked.connect(self._frame_it)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._words, 1)
        row.addWidget(self._frame)
        preview.looking.connect(self._show_looking)
        preview.found.connect(self._show_found)
        preview.failed.connect(self._show_failed)
        preview.forgotten.connect(self._show_nothing)
        self.setMinimumHeight(scaled(Height.FIELD))  # whatever it says, so that nothing jumps
        self.hide()

    @property
    def last_stop(self) -> QWidget:
        """Where Tab stops in it."""
        return self._frame

    def set_ratio(self, ratio: Fraction | None) -> None:
        """The shape the model makes, width by height."""
        self._ratio = ratio
        if self._seen is not None:
            self._show_found(self._seen)

    @Slot()
    def _show_nothing(self) -> None:
        self._seen = None
        self.hide()

    @Slot(object)
    def _show_looking(self, _link: object) -> None:
        self._say(self.tr("Fetching a preview…"))

    @Slot(object)
    def _show_found(self, seen: LinkLook) -> None:
        self._seen = seen
        ratio, size = self._ratio, seen.look.size
        shown = pixels(size.width, size.height)
        if ratio is None or seen.fits(ratio):
            self._say(self.tr("The picture is {pixels}.").format(pixels=shown))
            return
        shape = f"{ratio.numerator}:{ratio.denominator}"
        self._say(self.tr("The picture is {pixels}, not {ratio}.").format(pixels=shown, ratio=shape), offered=True)

    @Slot(object)
    def _show_failed(self, error: AppError) -> None:
        from desktop_app.words.errors import Context, sentence  # not needed for the first window

        why = sentence(error, Context.PICTURE)
        self._say(self.tr("No preview: {why}").format(why=why.text))
        self._words.setToolTip(tip(why.whole))

    def _say(self, words: str, *, offered: bool = False) -> None:
        self._words.setText(words)
        self._words.setToolTip("")
        self._frame.setVisible(offered)
        self.show()

    @Slot()
    def _frame_it(self) -> None:
        if self._seen is not None:
            self.frame_wanted.emit(self._seen.still)
