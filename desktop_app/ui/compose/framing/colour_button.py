"""The colour of the bars, and below what is transparent: a swatch that opens a short menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_app.domain.colour import Colour
from desktop_app.domain.framing import BLACK, NEUTRAL
from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Look, scaled, tokens, wear
from desktop_app.ui.tokens import TICK, Radius

if TYPE_CHECKING:
    from PySide6.QtWidgets import QColorDialog

WHITE = Colour(255, 255, 255)


class ColourButton(QToolButton):
    """`chosen(Colour | None)`: `None` is the usual. `dropper_wanted`: to be picked from the picture."""

    chosen = Signal(object)
    dropper_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = BLACK
        self._dialog: QColorDialog | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        wear(self, Look.ICON)
        self.setAccessibleName(self.tr("Colour of the bars"))
        self.setToolTip(self.tr("The colour of the bars, and below what is transparent"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.setMenu(self._menu)

    def show_colour(self, colour: Colour) -> None:
        self._colour = colour
        self.setAccessibleDescription(str(colour))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = scaled(TICK)
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        colors = tokens()  # its own palette has no ground
        painter.setPen(colors.color("muted" if self.isEnabled() else "line"))
        painter.setBrush(QColor(*self._colour.rgb) if self.isEnabled() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), Radius.POSTER, Radius.POSTER)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(scaled(TICK), scaled(TICK)))

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        for words, colour in (
            (self.tr("Black"), BLACK),
            (self.tr("Grey"), NEUTRAL),
            (self.tr("White"), WHITE),
        ):
            action = self._menu.addAction(_swatch(colour, self.devicePixelRatioF()), words)
            action.setData(str(colour))
            action.triggered.connect(self._preset_chosen)
        self._menu.addSeparator()
        pick = QAction(icon("dropper"), self.tr("Pick from the picture"), self._menu)
        pick.triggered.connect(self.dropper_wanted)
        self._menu.addAction(pick)
        self._menu.addAction(self.tr("Another colour…")).triggered.connect(self._open_dialog)

    @Slot()
    def _preset_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._take(QColor(str(action.data())))

    @Slot()
    def _open_dialog(self) -> None:
        from PySide6.QtWidgets import QColorDialog

        dialog = self._dialog = QColorDialog(QColor(*self._colour.rgb), self.window())
        dialog.setWindowTitle(self.tr("Colour of the bars"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._take)
        dialog.open()

    @Slot(QColor)
    def _take(self, color: QColor) -> None:
        self.chosen.emit(Colour(color.red(), color.green(), color.blue()))


def _swatch(colour: Colour, ratio: float) -> QIcon:
    side = scaled(TICK)
    drawing = QPixmap(QSize(side, side) * ratio)
    drawing.setDevicePixelRatio(ratio)
    drawing.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(tokens().color("muted"))
    painter.setBrush(QColor(*colour.rgb))
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), Radius.POSTER, Radius.POSTER)
    painter.end()
    return QIcon(drawing)
