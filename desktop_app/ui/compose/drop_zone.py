"""The still: dropped, pasted, chosen or linked, and shown exactly as it will be sent."""

from typing import TypeAlias

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.errors import KnownError
from desktop_app.domain.request import LinkedPicture, PreparedStill
from desktop_app.runtime.intake import Still
from desktop_app.ui.compose.dropped import brings_picture, stills_in
from desktop_app.ui.controls import icon_button, words_button
from desktop_app.ui.focus_ring import RING_RADIUS
from desktop_app.ui.icons import Tint, icon_pixmap
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, scaled, tokens, wear
from desktop_app.ui.tokens import RING, Radius, Space
from desktop_app.words.numbers import file_size, pixels

ASPECT = 9 / 16
ICON = 24
QWIDGETSIZE_MAX = 16_777_215

Shown: TypeAlias = PreparedStill | LinkedPicture | None


class DropZone(QAbstractButton):
    """Shows what it is told to; what is dropped or pasted leaves as `offered(tuple[Still, …])` or `refused(AppError)`.

    Pressing it (Enter, Space, or a click while it is empty) is `choose_wanted`.
    """

    offered = Signal(object)
    refused = Signal(object)
    choose_wanted = Signal()
    sample_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("imageDropZone")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RING_RADIUS, int(Radius.PANEL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._image: QImage | None = None
        self._scaled = QPixmap()
        self._shown: Shown = None
        self._dragging = False
        self._coming = False
        self._most = QWIDGETSIZE_MAX
        self._build()
        self.clicked.connect(self.choose_wanted)
        self._arrange()

    def _build(self) -> None:
        self._invitation = PlainLabel(self.tr("Drop a still here, or paste one"))
        self._invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._invitation.setWordWrap(True)
        self._sample = words_button(
            self.tr("Try the sample"), Look.LINK, self.tr("Start with the picture that comes with Stillwake")
        )
        self._sample.setObjectName("sampleButton")
        self._sample.clicked.connect(self.sample_wanted)
        self._words = QWidget(self)
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, ICON + Space.SMALL, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._invitation)
        column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignHCenter)
        self._badge = PlainLabel(parent=self)
        wear(self._badge, Look.BADGE)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clear = icon_button("close", self.tr("Take the picture out"), look=Look.BADGE_BUTTON, tint=Tint.ON_BADGE)
        self._clear.setParent(self)
        self._clear.setObjectName("clearImageButton")
        self._clear.clicked.connect(self.clear_wanted)

    def show_nothing(self) -> None:
        self._image, self._shown, self._coming = None, None, False
        self._arrange()

    def show_waiting(self) -> None:
        """Nothing to see yet, but it is on its way."""
        self._image, self._shown, self._coming = None, None, True
        self._arrange(self.tr("getting the picture ready…"))

    def show_link(self, link: LinkedPicture) -> None:
        self._image, self._shown, self._coming = None, link, False
        self._arrange()

    def show_look(self, look: QImage) -> None:
        """A quick look at what is coming; the badge says so."""
        self._image, self._shown, self._coming = look, None, True
        self._arrange(self.tr("getting the picture ready…"))

    def show_still(self, still: PreparedStill, image: QImage) -> None:
        """`image` is decoded from the very bytes of `still`."""
        self._image, self._shown, self._coming = image, still, False
        self._arrange()

    @property
    def image(self) -> QImage | None:
        return self._image

    def take(self, mime: QMimeData) -> bool:
        """Offer what is in `mime`; `False` if there is no still in it."""
        try:
            stills: tuple[Still, ...] = stills_in(mime)
        except KnownError as error:
            self.refused.emit(error.error)
            return True
        if stills:
            self.offered.emit(stills)
        return bool(stills)

    @Slot()
    def paste(self) -> None:
        """Take what is in the clipboard, if there is a still in it."""
        self.take(QGuiApplication.clipboard().mimeData())

    def sizeHint(self) -> QSize:
        return QSize(scaled(256), scaled(144))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.choose_wanted.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._clear.isVisible():
            self.clear_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._is_empty():
            super().mousePressEvent(event)
        else:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if brings_picture(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._show_drag(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._show_drag(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drag(False)
        if self.take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_shape()
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors, painter = tokens(self.palette()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, Radius.PANEL, Radius.PANEL)
        empty = self._is_empty()
        ground = "stage" if not empty else "hover" if self.underMouse() else "raised"
        painter.fillPath(outline, colors.color(ground))
        if self._image is not None:
            painter.setClipPath(outline)
            self._paint_image(painter, self._image)
            painter.setClipping(False)
        elif not self._coming:
            top = self._words.y() if empty else (self.height() - ICON) // 2 - Space.LARGE
            name = "link" if isinstance(self._shown, LinkedPicture) else "picture"
            drawing = icon_pixmap(name, Tint.ACCENT if self._dragging else Tint.QUIET, ICON, self.devicePixelRatioF())
            painter.drawPixmap((self.width() - ICON) // 2, top, drawing)
            if isinstance(self._shown, LinkedPicture):
                self._paint_link(painter, self._shown, top + ICON + Space.SMALL)
        pen = QPen(colors.color("accent" if self._dragging else "line"), RING if self._dragging else 1)
        if empty and not self._dragging:
            pen.setDashPattern([4, 3])
            pen.setColor(colors.color("faint"))
        painter.setPen(pen)
        inset = RING / 2 if self._dragging else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), Radius.PANEL, Radius.PANEL)

    def _paint_image(self, painter: QPainter, image: QImage) -> None:
        ratio = self.devicePixelRatioF()
        size = image.size().scaled(self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio)
        if self._scaled.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = QPixmap.fromImage(image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
            self._scaled.setDevicePixelRatio(ratio)
        width, height = size.width() / ratio, size.height() / ratio
        where = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.drawPixmap(where, self._scaled, QRectF(self._scaled.rect()))

    def _paint_link(self, painter: QPainter, link: LinkedPicture, top: int) -> None:
        painter.setPen(tokens(self.palette()).color("muted"))
        room = QRect(Space.LARGE, top, self.width() - 2 * Space.LARGE, self.fontMetrics().height())
        words = self.fontMetrics().elidedText(link.url, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def limit_height(self, most: int) -> None:
        """Where there is little room the zone is lower than its picture is; the picture stays whole."""
        self._most = most
        self._keep_shape()

    def _keep_shape(self) -> None:
        self.setFixedHeight(min(round(self.width() * ASPECT), self._most))

    def _is_empty(self) -> bool:
        return self._image is None and self._shown is None and not self._coming

    def _show_drag(self, dragging: bool) -> None:
        self._dragging = dragging
        self.update()

    def _arrange(self, badge: str = "") -> None:
        self._scaled = QPixmap()
        empty = self._is_empty()
        words = badge or self._badge_words()
        self._badge.setText(words)
        self._badge.setVisible(bool(words))
        self._clear.setVisible(not empty)
        self._words.setVisible(empty)
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(words or self._invitation.text())
        self.setToolTip(self.tr("Drop or paste a picture, or press Enter to choose one") if empty else tip(words))
        self.setCursor(Qt.CursorShape.PointingHandCursor if empty else Qt.CursorShape.ArrowCursor)
        self._place()
        self.update()

    def _badge_words(self) -> str:
        match self._shown:
            case PreparedStill() as still:
                text = self.tr("{pixels} will be sent · {size}")
                return text.format(pixels=pixels(still.width, still.height), size=file_size(len(still.data)))
            case LinkedPicture():
                return self.tr("link, sent as it is")
            case _:
                return ""

    def _place(self) -> None:
        width = self.width() - 2 * Space.LARGE
        height = self._words.heightForWidth(width)
        self._words.setGeometry(Space.LARGE, (self.height() - height) // 2, width, height)
        self._badge.adjustSize()
        self._badge.move(Space.SMALL, self.height() - self._badge.height() - Space.SMALL)
        self._clear.adjustSize()
        self._clear.move(self.width() - self._clear.width() - Space.SMALL, Space.SMALL)
