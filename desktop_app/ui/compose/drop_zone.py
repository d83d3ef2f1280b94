"""The still: dropped, pasted, chosen or linked, framed by hand, and shown exactly as it will be sent."""

from fractions import Fraction
from typing import TypeAlias

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.errors import KnownError
from desktop_app.domain.request import LinkedPicture, PreparedStill
from desktop_app.runtime.intake import Still
from desktop_app.ui.compose.framing.easel import Easel
from desktop_app.ui.compose.framing.zone_picture import ZonePicture
from desktop_app.ui.controls import icon_button, words_button
from desktop_app.ui.drops import accept_copy
from desktop_app.ui.focus_ring import RING_RADIUS
from desktop_app.ui.icons import Tint, icon_pixmap
from desktop_app.ui.plain import PlainLabel, plain_tip, tip
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import shortcuts
from desktop_app.ui.theme import Look, scaled, tokens, wear
from desktop_app.ui.tokens import RING, Radius, Space
from desktop_app.words.numbers import file_size, pixels

WIDEST, HIGHEST = 9 / 21, 1.0
"""Height by width: a frame of a wider or higher shape has room beside it."""
ICON = 24
PATIENCE_MS = 250
QWIDGETSIZE_MAX = 16_777_215

Shown: TypeAlias = PreparedStill | LinkedPicture | None


class DropZone(QAbstractButton):
    """Shows what it is told to; what is dropped or pasted leaves as `offered(tuple[Still, …])` or `refused(AppError)`.

    Pressing it (Enter, Space, or a click while it is empty) is `choose_wanted`. A picture of the artist's own is on
    the `easel`, and the hand can move it in its frame.
    """

    offered = Signal(object)
    refused = Signal(object)
    choose_wanted = Signal()
    sample_wanted = Signal()
    clear_wanted = Signal()
    adjust_wanted = Signal()

    def __init__(self, easel: Easel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("imageDropZone")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RING_RADIUS, int(Radius.PANEL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.picture = ZonePicture(easel, self)
        self._shown: Shown = None
        self._dragging = False
        self._coming = False
        self._most = QWIDGETSIZE_MAX
        self._aspect = 9 / 16
        self._hint = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.show_waiting)
        self._build()
        easel.shown.connect(self._show_easel)
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
        self._adjust = icon_button(
            "expand",
            self.tr("Frame it larger, and see what is sent at 100 %"),
            look=Look.BADGE_BUTTON,
            tint=Tint.ON_BADGE,
        )
        self._adjust.setParent(self)
        self._adjust.setObjectName("adjustFramingButton")
        self._adjust.clicked.connect(self.adjust_wanted)

    def show_nothing(self) -> None:
        self.picture.image, self._shown, self._coming = None, None, False
        self._arrange()

    @Slot()
    def show_waiting(self) -> None:
        """Nothing to see yet, but it is on its way."""
        self.picture.image, self._shown, self._coming = None, None, True
        self._arrange(self.tr("getting the picture ready…"))

    @Slot(object)
    def show_share(self, share: float | None) -> None:
        """How much of the way the picture that is waited for has behind it; `None`: nobody knows.

        Where there is nothing to see yet, a wait is shown only if it becomes one.
        """
        if self._is_empty() and not self._patience.isActive():
            self._patience.start()
        if not self._coming or self.picture.size_words:
            return
        if share is None:
            self._badge.setText(self.tr("getting the picture ready…"))
        else:
            self._badge.setText(self.tr("getting the picture ready… {percent} %").format(percent=int(share * 100)))
        self._place()

    def show_link(self, link: LinkedPicture, image: QImage | None = None) -> None:
        """`image`: what lies behind it, where that could be looked at."""
        self.picture.image, self._shown, self._coming = image, link, False
        self._arrange()

    def show_easel(self) -> None:
        """What is on the easel, as it is framed there just now; the very bytes of it are on their way."""
        self.picture.image, self._shown, self._coming = None, None, True
        self._arrange(self.picture.size_words or self.tr("getting the picture ready…"))

    def show_still(self, still: PreparedStill, image: QImage) -> None:
        """`image` is decoded from the very bytes of `still`."""
        self.picture.image, self._shown, self._coming = image, still, False
        self._arrange()

    def set_ratio(self, ratio: Fraction | None) -> None:
        """The shape of the frame, width by height; `None`: the picture's own."""
        self._aspect = min(max(9 / 16 if ratio is None else float(1 / ratio), WIDEST), HIGHEST)
        self._keep_shape()

    @property
    def image(self) -> QImage | None:
        return self.picture.image

    def take(self, mime: QMimeData) -> bool:
        """Offer what is in `mime`; `False` if there is no still in it."""
        from desktop_app.ui.compose.dropped import stills_in  # not for the first paint

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
        keys = shortcuts()
        if keys.matches(event, Command.PASTE):
            self.paste()
        elif keys.matches(event, Command.CHOOSE_STILL) and not event.isAutoRepeat():
            self.choose_wanted.emit()
        elif keys.matches(event, Command.CLEAR_STILL) and self._clear.isVisible():
            self.clear_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._is_empty():
            super().mousePressEvent(event)
        else:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from desktop_app.ui.compose.dropped import brings_picture

        if brings_picture(event.mimeData()):
            accept_copy(event)
            self._show_drag(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._show_drag(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drag(False)
        if self.take(event.mimeData()):
            accept_copy(event)

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
        if self.picture.image is not None or (self._coming and self.picture.is_on_easel):
            painter.setClipPath(outline)
            self.picture.paint(painter)
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
        self.setFixedHeight(min(round(self.width() * self._aspect), self._most))

    def _is_empty(self) -> bool:
        return self.picture.image is None and self._shown is None and not self._coming

    def _show_drag(self, dragging: bool) -> None:
        self._dragging = dragging
        self.update()

    def _arrange(self, badge: str = "") -> None:
        self._patience.stop()
        empty = self._is_empty()
        words = badge or self._badge_words()
        self._badge.setText(words)
        self._badge.setVisible(bool(words))
        self._clear.setVisible(not empty)
        self._adjust.setVisible(self._framable)
        self._words.setVisible(empty)
        self.setAccessibleName(self.tr("Picture"))
        self._tell_how(words)
        self._show_cursor()
        self._place()
        self.update()

    @property
    def _framable(self) -> bool:
        return self.picture.is_on_easel and (self._coming or isinstance(self._shown, PreparedStill))

    def set_hint(self, words: str) -> None:
        """What is to be known of the frame's pixels; "" for nothing."""
        if words != self._hint:
            self._hint = words
            self._tell_how(self._badge.text())

    def _tell_how(self, words: str) -> None:
        self.setAccessibleDescription(" ".join(filter(None, (words or self._invitation.text(), self._hint))))
        if self._is_empty():
            self.setToolTip(self.tr("Drop or paste a picture, or press Enter to choose one"))
        else:
            how = "\n".join(filter(None, (self._hint, self.picture.how_to_frame()))) if self._framable else ""
            self.setToolTip(plain_tip(how) if how else tip(words))

    def _show_cursor(self) -> None:
        if self._is_empty():
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setCursor(self.picture.cursor if self._framable else Qt.CursorShape.ArrowCursor)

    @Slot()
    def _show_easel(self) -> None:
        self.picture.give_hand()
        words = self.picture.size_words
        if words and self.picture.image is None:
            self._badge.setText(words)
            self._place()
        self._show_cursor()
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
        self._clear.adjustSize()
        self._clear.move(self.width() - self._clear.width() - Space.SMALL, Space.SMALL)
        self._adjust.adjustSize()
        self._place_badge(self.width() - self._adjust.width() - 3 * Space.SMALL)
        corner = self.height() - self._adjust.height() - Space.SMALL
        self._adjust.move(self.width() - self._adjust.width() - Space.SMALL, corner)

    def _place_badge(self, room: int) -> None:
        """In one line; in two, where one is too long."""
        self._badge.setWordWrap(False)
        size = self._badge.sizeHint()
        if size.width() > room:
            self._badge.setWordWrap(True)
            size = QSize(room, self._badge.heightForWidth(room))
        self._badge.resize(size)
        self._badge.move(Space.SMALL, self.height() - size.height() - Space.SMALL)
