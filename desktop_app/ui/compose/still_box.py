"""The still of the composition: its source, its framing, and the talk with intake that turns it into what is sent."""

from fractions import Fraction
from typing import TypeAlias

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.framing import LARGEST_HEIGHT, Framing, FramingMode
from desktop_app.domain.request import LinkedPicture, PreparedStill
from desktop_app.runtime.intake import Intake, Still, StillFile
from desktop_app.runtime.preferences import Source, SourceKind
from desktop_app.ui.compose.drop_zone import DropZone
from desktop_app.ui.compose.segmented_box import SegmentedBox
from desktop_app.ui.compose.source import SourceRow, recalled, remembered, sample_still
from desktop_app.ui.tokens import Space

Ready: TypeAlias = PreparedStill | LinkedPicture


class StillBox(QWidget):
    """`changed` whenever what could be sent, or what is in the way, changed. `replaced` when another still came.

    A still that is refused leaves the one before in place.
    """

    changed = Signal()
    replaced = Signal()

    def __init__(self, intake: Intake, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._ratio: Fraction | None = None
        self._height = LARGEST_HEIGHT
        self._kept: Still | None = None
        self._tried: Still | None = None
        self._ready: Ready | None = None
        self._image: QImage | None = None
        self._source: Source | None = None
        self._source_tried: Source | None = None
        self._trouble = ""
        self.zone = DropZone()
        self._row = SourceRow()
        self._framing = SegmentedBox()
        self._framing.setObjectName("framingModeBox")
        self._framing.setAccessibleName(self.tr("Framing"))
        self._framing.setToolTip(self.tr("Fill cuts the edges off, Fit adds bars"))
        self._framing.addItem(self.tr("Fill"), FramingMode.FILL.value)
        self._framing.addItem(self.tr("Fit"), FramingMode.FIT.value)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self.zone, self._row, self._framing):
            column.addWidget(part)
        self._connect()

    def _connect(self) -> None:
        for source in (self.zone, self._row):
            source.offered.connect(self._offered)
            source.refused.connect(self._refused)
        self.zone.choose_wanted.connect(self._row.choose)
        self.zone.sample_wanted.connect(self._take_sample)
        self.zone.clear_wanted.connect(self.clear)
        self._framing.currentIndexChanged.connect(self._frame_again)
        self._intake.looked.connect(self._looked)
        self._intake.prepared.connect(self._prepared)
        self._intake.linked.connect(self._linked)
        self._intake.refused.connect(self._refused)
        self._intake.kept.connect(self._stored)

    @property
    def ready(self) -> Ready | None:
        """What would be sent; `None` while there is nothing, or it isn't ready."""
        return None if self._tried is not None else self._ready

    @property
    def waiting(self) -> bool:
        """A still is on its way."""
        return self._tried is not None

    @property
    def trouble(self) -> str:
        """Why the last still was refused, as a sentence; "" after one that was not."""
        return self._trouble

    @property
    def source(self) -> Source | None:
        """What to remember of the still."""
        return self._source

    @property
    def framing(self) -> Framing:
        return Framing(FramingMode(str(self._framing.currentData())))

    def set_framing(self, mode: FramingMode) -> None:
        self._framing.setCurrentIndex(self._framing.findData(mode.value))

    def set_frame(self, ratio: Fraction | None, height: int) -> None:
        """The frame the model wants: width by height, and its number of lines."""
        if (ratio, height) != (self._ratio, self._height):
            self._ratio, self._height = ratio, height
            self._frame_again()

    def arrange(self) -> None:
        """Lay the parts out at once."""
        self._column.activate()

    def expect(self, source: Source | None) -> None:
        """Show that the still remembered as `source` will be back; `recall` then fetches it."""
        self._source = source
        if source is not None and recalled(source) is not None:
            self.zone.show_waiting()

    def recall(self) -> None:
        """Fetch the still that was expected."""
        still = recalled(self._source)
        if still is not None and self._kept is None and self._tried is None:
            self._take(still, self._source)

    def take(self, still: Still) -> None:
        """Use `still`, as if it had been dropped."""
        self._take(still, remembered(still))
        self.replaced.emit()

    @Slot()
    def clear(self) -> None:
        self._intake.clear()
        self._kept = self._tried = self._ready = self._image = self._source = None
        self._trouble = ""
        self._row.show_link("")
        self.zone.show_nothing()
        self.replaced.emit()
        self.changed.emit()

    @Slot(object)
    def take_mime(self, mime: QMimeData) -> None:
        """What was dropped or pasted elsewhere in the window."""
        self.zone.take(mime)

    @Slot(object)
    def _offered(self, stills: tuple[Still, ...]) -> None:
        self.take(stills[0])
        if len(stills) > 1:
            self._trouble = self.tr("{count} pictures came at once: this is the first of them.").format(
                count=len(stills)
            )
            self.changed.emit()

    @Slot()
    def _take_sample(self) -> None:
        sample = sample_still()
        if sample is not None:
            self.take(sample)

    def _take(self, still: Still, source: Source | None) -> None:
        self._tried, self._trouble = still, ""
        self._source_tried = source
        self._intake.take(still, self.framing, self._ratio, self._height)
        self.changed.emit()

    @Slot()
    def _frame_again(self) -> None:
        still = self._tried or self._kept
        if still is not None and not isinstance(still, LinkedPicture):
            self._take(still, self._source)
        self.changed.emit()

    @Slot(object)
    def _looked(self, look: QImage) -> None:
        self.zone.show_look(look)

    @Slot(object, object)
    def _prepared(self, still: PreparedStill, image: QImage) -> None:
        self._accept(still, image)
        self._row.show_link("")
        self.zone.show_still(still, image)
        self.changed.emit()

    @Slot(object)
    def _linked(self, link: LinkedPicture) -> None:
        self._accept(link, None)
        self._row.show_link(link.url)
        self.zone.show_link(link)
        self.changed.emit()

    @Slot(object)
    def _stored(self, file: StillFile) -> None:
        self._source_tried = Source(SourceKind.PASTED, str(file.path))

    def _accept(self, ready: Ready, image: QImage | None) -> None:
        self._kept, self._tried = self._tried or self._kept, None
        self._ready, self._image = ready, image
        self._source = self._source_tried

    @Slot(object)
    def _refused(self, error: AppError) -> None:
        from desktop_app.words.errors import Context, sentence  # not needed for the first window

        refused, self._tried = self._tried, None
        if refused is not None and refused is self._kept:
            self._ready = None  # the file behind it went away
        self._show_kept()
        self._trouble = sentence(error, Context.PICTURE).text
        self.changed.emit()

    def _show_kept(self) -> None:
        """Back to the still that was there before. If its own preparation was broken off, that begins anew."""
        match self._ready:
            case PreparedStill() as still if self._image is not None:
                self.zone.show_still(still, self._image)
                if still.framing != self.framing and self._kept is not None:
                    self._take(self._kept, self._source)
            case LinkedPicture() as link:
                self._row.show_link(link.url)
                self.zone.show_link(link)
            case _ if self._kept is None:
                self.zone.show_nothing()
            case _:
                pass
