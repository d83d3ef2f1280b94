"""The neutral field around what is shown: a still, a clip, words where there is neither."""

from enum import IntEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.controls import words_button
from desktop_app.ui.focus_ring import NO_RING
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, font, scaled, tokens, wear
from desktop_app.ui.tokens import Space, TextSize

LEAST = QSize(240, 135)
WORDS_WIDTH = 360
BY_KEYS = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class Page(IntEnum):
    EMPTY = 0
    STILL = 1
    TROUBLE = 2
    CLIP = 3


class Field(QWidget):
    """A piece of the stage's own colour, with a picture in the middle if it has one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()

    def set_picture(self, picture: QImage) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens(self.palette()).stage))
        if not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self._picture)


class ClipField(Field):
    """Holds the video at exactly its own shape, so that the field around it keeps the stage's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen: QWidget | None = None
        self._shape = QSize(16, 9)

    def put(self, screen: QWidget) -> None:
        self._screen = screen
        screen.setParent(self)
        self._place()

    def set_shape(self, shape: QSize) -> None:
        self._shape = shape
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._screen is not None:
            size = self._shape.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            self._screen.setGeometry(
                (self.width() - size.width()) // 2, (self.height() - size.height()) // 2, size.width(), size.height()
            )


class Canvas(QStackedWidget):
    """GUI thread. `pressed` and `double_pressed` come from clicks on the field or what it shows."""

    pressed = Signal()
    double_pressed = Signal()
    open_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stageCanvas")
        self.setAccessibleName(self.tr("Stage"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._still = Field(self)
        self._clip = ClipField(self)
        for page in (self._empty_page(), self._still, self._trouble_page(), self._clip):
            self.addWidget(page)

    def show_still(self, picture: QImage) -> None:
        self._still.set_picture(picture)
        self.setCurrentIndex(Page.STILL)

    def show_clip(self) -> None:
        self.setCurrentIndex(Page.CLIP)

    def show_empty(self) -> None:
        self.setCurrentIndex(Page.EMPTY)

    def show_trouble(self, words: str, advice: str, *, file: bool) -> None:
        """`file`: there is something another program could try."""
        self._trouble_words.setText(words)
        self._trouble_advice.setText(advice)
        self._open.setVisible(file)
        self.setCurrentIndex(Page.TROUBLE)

    def put_screen(self, screen: QWidget) -> None:
        self._clip.put(screen)

    def set_shape(self, width: int, height: int) -> None:
        self._clip.set_shape(QSize(max(1, width), max(1, height)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Only keys that lead here bring the ring: a click leaves the picture in peace."""
        self.setProperty(NO_RING, event.reason() not in BY_KEYS)
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.double_pressed.emit()

    def _empty_page(self) -> QWidget:
        page, layout = self._words_page()
        title = self._words(self.tr("The stage"), TextSize.PRICE)
        hint = self._words(self.tr("Make a clip, or choose one in the library, and it plays here."), TextSize.BODY)
        hint.setObjectName("stageEmpty")
        wear(title, Look.HINT)
        title.setFont(font(TextSize.PRICE, strong=True))
        wear(hint, Look.HINT)
        layout.insertWidget(1, title)
        layout.insertWidget(2, hint)
        return page

    def _trouble_page(self) -> QWidget:
        page, layout = self._words_page()
        self._trouble_words = self._words("", TextSize.PRICE)
        self._trouble_words.setObjectName("stageTrouble")
        self._trouble_advice = self._words("", TextSize.BODY)
        wear(self._trouble_advice, Look.HINT)
        self._open = words_button(self.tr("Open with another program"), Look.CHIP_ACCENT)
        self._open.setObjectName("openElsewhereButton")
        self._open.clicked.connect(self.open_wanted)
        folder = words_button(self.tr("Show in folder"), Look.CHIP)
        folder.setObjectName("troubleFolderButton")
        folder.clicked.connect(self.folder_wanted)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addStretch(1)
        row.addWidget(self._open)
        row.addWidget(folder)
        row.addStretch(1)
        layout.insertWidget(1, self._trouble_words)
        layout.insertWidget(2, self._trouble_advice)
        layout.insertLayout(3, row)
        return page

    def _words_page(self) -> tuple[QWidget, QVBoxLayout]:
        page = Field(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        layout.setSpacing(Space.SMALL)
        layout.addStretch(1)
        layout.addStretch(1)
        layout.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return page, layout

    def _words(self, text: str, size: TextSize) -> PlainLabel:
        words = PlainLabel(text, self)
        words.setFont(font(size))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        words.setMinimumWidth(min(scaled(WORDS_WIDTH), LEAST.width()))
        return words
