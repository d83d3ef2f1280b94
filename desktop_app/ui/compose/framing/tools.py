"""What can be done to a frame with a button: its mode, turn, mirror, the colour of its bars, and all of it undone."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.framing import Framing, FramingMode
from desktop_app.ui.compose.framing.colour_button import ColourButton
from desktop_app.ui.compose.framing.easel import Easel
from desktop_app.ui.compose.segmented_box import SegmentedBox
from desktop_app.ui.controls import icon_button
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import KeyTip
from desktop_app.ui.tokens import Space


class FramingTools(QWidget):
    """One row, bound to an easel. `name` is the object name of the choice of mode; the buttons are named after it."""

    dropper_wanted = Signal()

    def __init__(self, easel: Easel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._easel = easel
        self.modes = SegmentedBox()
        self.modes.setObjectName(name)
        self.modes.setAccessibleName(self.tr("Framing"))
        self.modes.setToolTip(
            self.tr("Fill cuts the edges off, Fit adds bars, Blur lays the picture over a blurred copy of itself")
        )
        self.modes.addItem(self.tr("Fill"), FramingMode.FILL.value)
        self.modes.addItem(self.tr("Fit"), FramingMode.FIT.value)
        self.modes.addItem(self.tr("Blur"), FramingMode.BLUR.value)
        prefix = name.removesuffix("ModeBox")
        self._turn = icon_button("turn", self.tr("Turn right"))
        KeyTip(self._turn, self.tr("Turn right"), Command.FRAME_TURN)
        self._turn.setObjectName(f"{prefix}TurnButton")
        self._mirror = icon_button("mirror", self.tr("Mirror"))
        KeyTip(self._mirror, self.tr("Mirror"), Command.FRAME_MIRROR)
        self._mirror.setObjectName(f"{prefix}MirrorButton")
        self.colour = ColourButton()
        self.colour.setObjectName(f"{prefix}ColourButton")
        self._reset = icon_button("reset", self.tr("As it was before you framed it"))
        self._reset.setObjectName(f"{prefix}ResetButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.modes, 1)
        row.addSpacing(Space.TINY)
        for button in (self._turn, self._mirror, self.colour, self._reset):
            row.addWidget(button)
        self.modes.currentIndexChanged.connect(self._mode_chosen)
        self._turn.clicked.connect(self._turn_right)
        self._mirror.clicked.connect(easel.flip)
        self._reset.clicked.connect(easel.reset)
        self.colour.chosen.connect(easel.set_colour)
        self.colour.dropper_wanted.connect(self.dropper_wanted)
        easel.shown.connect(self._show)
        self._show()

    @property
    def last_stop(self) -> QWidget:
        """Where Tab leaves it."""
        return self._reset

    @Slot()
    def _mode_chosen(self) -> None:
        self._easel.set_mode(FramingMode(str(self.modes.currentData())))

    @Slot()
    def _turn_right(self) -> None:
        self._easel.turn(1)

    @Slot()
    def _show(self) -> None:
        easel = self._easel
        framing, look, placement = easel.framing, easel.look, easel.placement
        if self.modes.currentData() != framing.mode.value:
            blocked = self.modes.blockSignals(True)
            self.modes.setCurrentIndex(self.modes.findData(framing.mode.value))
            self.modes.blockSignals(blocked)
            self.modes.update()
        self._turn.setEnabled(look is not None)
        self._mirror.setEnabled(look is not None)
        self._reset.setEnabled(look is not None and framing != Framing(framing.mode))
        see_through = look is not None and look.image.hasAlphaChannel()
        bars = placement is not None and placement.has_bars and framing.mode is not FramingMode.BLUR
        self.colour.setEnabled(bars or see_through)
        self.colour.show_colour(framing.bars if bars else framing.below)


def for_another(framing: Framing) -> Framing:
    """What of a framing is meant for the next still too: its mode and colour."""
    return replace(Framing(framing.mode), colour=framing.colour)
