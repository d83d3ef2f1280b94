"""The still on the easel: what is seen of it, its framing, and what the hand has done to it so far."""

from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.domain.colour import Colour
from desktop_app.domain.framing import LARGEST_HEIGHT, MIDDLE, Framing, FramingMode, Placement, Point, most_lines, place
from desktop_app.runtime.stills import StillLook

REST_MS = 250
"""The hand rests once it has done nothing for so long."""

MOST_STEPS_BACK = 100


class Easel(QObject):
    """GUI thread. `changed(Framing)` at once, whatever the hand does; `rested(Framing)` once it rests after that;
    `shown` when anything is to be painted anew. What a program sets (`put_up`, `set_frame`) is not told as a change.

    All that the hand does until it rests is one step to undo; a button pressed is one of its own.
    """

    changed = Signal(object)
    rested = Signal(object)
    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look: StillLook | None = None
        self._framing = Framing()
        self._ratio: Fraction | None = Fraction(16, 9)
        self._height = LARGEST_HEIGHT
        self._placement: Placement | None = None
        self._smaller: list[QImage] = []
        self._before: list[Framing] = []
        self._after: list[Framing] = []
        self._held = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._come_to_rest)

    @property
    def look(self) -> StillLook | None:
        return self._look

    @property
    def framing(self) -> Framing:
        return self._framing

    @property
    def ratio(self) -> Fraction | None:
        return self._ratio

    @property
    def height(self) -> int:
        """As for `framing.place`."""
        return self._height

    @property
    def film_height(self) -> int:
        """Lines of the film that is made from the frame: of its own shape, where the model takes any."""
        if self._ratio is not None or self.placement is None:
            return self._height
        return most_lines(self.placement.canvas.ratio, self._height)

    @property
    def placement(self) -> Placement | None:
        """Where each pixel of the still goes; `None` while nothing is to be seen of it."""
        if self._placement is None and self._look is not None:
            self._placement = place(self._look.size, self._framing, self._ratio, self._height)
        return self._placement

    @property
    def moving(self) -> bool:
        """The hand has the picture, or had it a moment ago."""
        return self._held or self._rest.isActive()

    @property
    def held(self) -> bool:
        """The hand has the picture just now."""
        return self._held

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_move(self) -> bool:
        """There is more of the picture than the frame shows."""
        placement = self.placement
        if placement is None or self._look is None:
            return False
        whole, source = self._framing.turned_size(self._look.size), placement.source
        return source.width < whole.width or source.height < whole.height

    def put_up(self, look: StillLook | None, framing: Framing) -> None:
        """Another still, or none yet. What was done before can no longer be undone."""
        self._rest.stop()
        self._held = False
        self._before, self._after = [], []
        self._look, self._smaller = look, []
        self._show(framing)

    def set_look(self, look: StillLook) -> None:
        """What there is to be seen of the still; its framing stays."""
        self._look, self._smaller = look, []
        self._show(self._framing)

    def set_frame(self, ratio: Fraction | None, height: int) -> None:
        self._ratio, self._height = ratio, height
        self._show(self._framing)

    def mip(self, scale: float) -> QImage:
        """The look, halved as often as it can be to be painted at `scale`: shrunk further it would flicker."""
        assert self._look is not None
        if not self._smaller:
            self._smaller = [self._look.image]
        wanted = 0
        while scale <= 0.5 and min(self._smaller[wanted].width(), self._smaller[wanted].height()) >= 2:
            scale *= 2
            wanted += 1
            if wanted == len(self._smaller):
                last = self._smaller[-1]
                half = last.size() / 2
                ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
                self._smaller.append(last.scaled(half.width(), half.height(), ignore, smooth))
        return self._smaller[wanted]

    def hold(self, held: bool) -> None:
        """The hand has taken the picture, or let go of it."""
        self._held = held
        if not held and self._rest.isActive():
            self._rest.start()
        self.shown.emit()

    def move(self, by: Point) -> None:
        """The frame over the picture, by so many of its own widths and heights."""
        if self._look is not None:
            from desktop_app.domain.framing_moves import moved  # not needed for the first window

            self._change(moved(self._look.size, self._framing, self._ratio, by, self._height))

    def zoom(self, factor: float, about: Point = MIDDLE) -> None:
        """`factor` times nearer; what is seen at `about` of the frame stays there if it can."""
        if self._look is not None:
            zoom = self._framing.zoom * factor
            from desktop_app.domain.framing_moves import zoomed

            self._change(zoomed(self._look.size, self._framing, self._ratio, zoom, about, self._height))

    def turn(self, quarters: int) -> None:
        self._press(self._framing.turned(quarters))

    @Slot()
    def flip(self) -> None:
        self._press(self._framing.flipped())

    def set_mode(self, mode: FramingMode) -> None:
        self._press(replace(self._framing, mode=mode))

    @Slot(object)
    def set_colour(self, colour: Colour | None) -> None:
        self._press(replace(self._framing, colour=colour))

    def reset_view(self) -> None:
        """No zoom, and the middle; turned as it is."""
        self._press(replace(self._framing, zoom=1.0, centre=MIDDLE))

    @Slot()
    def reset(self) -> None:
        """As if nothing had been done to it, but for the mode."""
        self._press(Framing(self._framing.mode))

    @Slot(object)
    def adopt(self, framing: Framing) -> None:
        """Another framing, made elsewhere by the artist's hand."""
        self._press(framing)

    def undo(self) -> None:
        self._go_back(self._before, self._after)

    def redo(self) -> None:
        self._go_back(self._after, self._before)

    def finish(self) -> None:
        """Come to rest now, if the hand has done anything."""
        if self._rest.isActive():
            self._rest.stop()
            self._come_to_rest()

    def _press(self, framing: Framing) -> None:
        self._change(framing, whole_step=True)

    def _change(self, framing: Framing, *, whole_step: bool = False) -> None:
        if framing == self._framing:
            return
        if whole_step or not self._rest.isActive():
            self._remember(self._before)
            self._after.clear()
        self._set(framing)

    def _go_back(self, where: list[Framing], other: list[Framing]) -> None:
        if where:
            self._remember(other)
            self._set(where.pop())

    def _remember(self, steps: list[Framing]) -> None:
        steps.append(self._framing)
        del steps[:-MOST_STEPS_BACK]

    def _set(self, framing: Framing) -> None:
        self._rest.start()
        self._show(framing)
        self.changed.emit(framing)

    def _show(self, framing: Framing) -> None:
        self._framing, self._placement = framing, None
        self.shown.emit()

    @Slot()
    def _come_to_rest(self) -> None:
        if self._held:
            self._rest.start()
            return
        self.shown.emit()
        self.rested.emit(self._framing)
