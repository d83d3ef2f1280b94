"""The still of the composition: its source, its framing, and the talk with intake that turns it into what is sent."""

from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.framing import Framing
from desktop_app.domain.request import KeptPicture, LinkedPicture, PreparedStill
from desktop_app.runtime.intake import Intake
from desktop_app.runtime.preferences import Source, SourceKind
from desktop_app.runtime.stills import Still, StillFile, StillLook
from desktop_app.ui.compose.drop_zone import DropZone
from desktop_app.ui.compose.framing.easel import Easel
from desktop_app.ui.compose.framing.hint import ScaleHint
from desktop_app.ui.compose.framing.tools import FramingTools, for_another
from desktop_app.ui.compose.source import SourceRow, may_be_folder, recalled, remembered, sample_still
from desktop_app.ui.tokens import Space

if TYPE_CHECKING:
    from desktop_app.runtime.darkroom import Darkroom
    from desktop_app.runtime.link_preview import LinkLook
    from desktop_app.ui.compose.framing.dialog import FramingDialog
    from desktop_app.ui.compose.link_line import LinkLine

Ready: TypeAlias = PreparedStill | LinkedPicture


@dataclass(frozen=True)
class _Chosen:
    """A still with its framing, where it came from, and what is seen of it."""

    still: Still
    source: Source | None
    framing: Framing
    look: StillLook | None = None


class StillBox(QWidget):
    """`changed` whenever what could be sent, or what is in the way, changed. `replaced` when another still came.

    A still that is refused leaves the one before in place. What may be many stills leaves as
    `several(tuple[Still, …])`; while `collecting` (there is a tray) everything does, and the cross is `removal_wanted`.
    """

    changed = Signal()
    replaced = Signal()
    several = Signal(object)
    removal_wanted = Signal()

    def __init__(self, intake: Intake, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._resolution = ""
        self._kept: _Chosen | None = None
        self._tried: _Chosen | None = None
        self._ready: Ready | None = None
        self._image: QImage | None = None
        self._source: Source | None = None
        self._trouble = ""
        self._finding = False
        self.collecting = False
        self._darkroom: Darkroom | None = None
        self.easel = Easel(self)
        self.zone = DropZone(self.easel)
        self.row = self._row = SourceRow()
        self._link_line: LinkLine | None = None
        self._tools = FramingTools(self.easel, "framingModeBox")
        self.last_stop = self._tools.last_stop
        self._hint = ScaleHint()
        self._hint.setObjectName("framingHint")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self.zone, self._row, self._tools):
            column.addWidget(part)
        column.addWidget(self._hint)
        self._connect()

    def _connect(self) -> None:
        for source in (self.zone, self._row):
            source.offered.connect(self.offer)
            source.refused.connect(self._refused)
        self.zone.choose_wanted.connect(self._row.choose)
        self.zone.sample_wanted.connect(self._take_sample)
        self.zone.clear_wanted.connect(self._clear_or_remove)
        self.zone.adjust_wanted.connect(self.open_dialog)
        self._tools.dropper_wanted.connect(self._open_dropper)
        self.easel.changed.connect(self._hand_moved)
        self.easel.rested.connect(self._hand_rests)
        self.easel.shown.connect(self._show_hint)
        self._intake.looked.connect(self._looked)
        self._intake.progressed.connect(self.zone.show_share)
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
        return self.easel.framing

    def set_framing(self, framing: Framing) -> None:
        """Frame what is there, and what comes back, like this."""
        if self._tried is None and self._kept is None:
            self.easel.put_up(None, framing)
        else:
            self.easel.adopt(framing)

    def set_frame(self, ratio: Fraction | None, height: int, resolution: str = "") -> None:
        """The frame the model wants: width by height, its number of lines, and how the artist reads that."""
        if resolution != self._resolution:
            self._resolution = resolution
            self._show_hint()
        if (ratio, height) != (self.easel.ratio, self.easel.height):
            self.easel.set_frame(ratio, height)
            self.zone.set_ratio(ratio)
            if self._link_line is not None:
                self._link_line.set_ratio(ratio)
            self._frame_again()

    def set_tight(self, tight: bool) -> None:
        """In a low window the words on the frame's pixels are left to its tooltip, and to the dialog."""
        if self._hint.isHidden() != tight:
            self._hint.setVisible(not tight)
            self.arrange()

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
            self._take(_Chosen(still, self._source, self.framing))

    @Slot(object)
    def take(self, still: Still, framing: Framing | None = None) -> None:
        """Use `still`, as if it had been dropped; framed anew, but in the mode there is, unless `framing` is given."""
        self._take(_Chosen(still, remembered(still), for_another(self.framing) if framing is None else framing))
        self.replaced.emit()

    def take_again(self, kept: KeptPicture, file: Path) -> None:
        """Use the still of a shot made before: from the artist's own file with its framing, if that is still there and
        unchanged; else the bytes that were sent, which are in `file`.
        """
        self._intake.clear()
        self._tried, self._trouble = _Chosen(StillFile(file), None, Framing()), ""
        self.easel.put_up(None, Framing())
        self.zone.show_waiting()
        self._finding = True
        self._with_darkroom().find(kept, file)
        self.replaced.emit()
        self.changed.emit()

    @Slot(object, object)
    def _found(self, still: StillFile, framing: Framing) -> None:
        if self._finding:
            self._take(_Chosen(still, remembered(still), framing))

    @Slot()
    def open_dialog(self) -> "FramingDialog | None":
        """The frame, with room for it; `None` while there is no still of the artist's own."""
        from desktop_app.ui.compose.framing.dialog import open_over  # not before it is wanted

        chosen = self._tried or self._kept
        if chosen is None or isinstance(chosen.still, LinkedPicture):
            return None
        return open_over(self.window(), self._with_darkroom(), chosen.still, self.easel, self._resolution)

    @Slot()
    def _open_dropper(self) -> None:
        dialog = self.open_dialog()
        if dialog is not None:
            dialog.start_dropper()

    def shutdown(self) -> None:
        """Break off what is under way and wait for it."""
        if self._darkroom is not None:
            self._darkroom.shutdown()

    def _with_darkroom(self) -> "Darkroom":
        """Made when it is first needed."""
        if self._darkroom is None:
            from desktop_app.runtime.darkroom import Darkroom

            self._darkroom = Darkroom(self)
            self._darkroom.found.connect(self._found)
        return self._darkroom

    def say(self, trouble: str) -> None:
        """Say what was the matter with what came."""
        self._trouble = trouble
        self.changed.emit()

    def show_other(self, still: Still | None, framing: Framing, source: Source | None) -> None:
        """Edit another still of many, in the framing it has; nothing is left of the one before."""
        self.clear()
        self.easel.put_up(None, framing)
        if still is not None:
            self.zone.show_waiting()
            self._take(_Chosen(still, source, framing))

    def refuse(self, error: AppError) -> None:
        """What came can't be used."""
        self._refused(error)

    @Slot()
    def _clear_or_remove(self) -> None:
        if self.collecting:
            self.removal_wanted.emit()
        else:
            self.clear()

    @Slot()
    def clear(self) -> None:
        self._intake.clear()
        self._kept = self._tried = self._ready = self._image = self._source = None
        self._finding = False
        self._trouble = ""
        self.easel.put_up(None, for_another(self.framing))
        self._row.show_link("")
        self.zone.show_nothing()
        self.replaced.emit()
        self.changed.emit()

    @Slot(object)
    def take_mime(self, mime: QMimeData) -> None:
        self.zone.take(mime)  # dropped or pasted elsewhere in the window

    @Slot(object)
    def offer(self, stills: tuple[Still, ...]) -> None:
        """One still to use, or what may be many of them."""
        if self.collecting or len(stills) > 1 or may_be_folder(stills[0]):
            self.several.emit(stills)
        else:
            self.take(stills[0])

    @Slot()
    def _take_sample(self) -> None:
        sample = sample_still()
        if sample is not None:
            self.take(sample)

    def _expect_link(self) -> None:
        """What says how the picture behind a link looks is built with the first one."""
        if self._link_line is None:
            from desktop_app.ui.compose.link_line import LinkLine

            line = self._link_line = LinkLine(self._intake.links)
            line.set_ratio(self.easel.ratio)
            line.frame_wanted.connect(self.take)
            self._intake.links.found.connect(self._link_seen)
            self._column.insertWidget(self._column.indexOf(self._tools), line)
            QWidget.setTabOrder(self._row.last_stop, line.last_stop)

    def _take(self, chosen: _Chosen) -> None:
        if isinstance(chosen.still, LinkedPicture):
            self._expect_link()
        self._tried, self._trouble = chosen, ""
        self._finding = False
        frame = (chosen.still, chosen.framing, self.easel.ratio, self.easel.height)
        if chosen.look is None:
            self.easel.put_up(None, chosen.framing)
            self._intake.take(*frame)
        else:
            self.zone.show_easel()
            self._intake.reframe(*frame)
        self.changed.emit()

    def _frame_again(self) -> None:
        chosen = self._tried or self._kept
        if chosen is not None and not isinstance(chosen.still, LinkedPicture):
            self._take(chosen)
        self.changed.emit()

    @Slot(object)
    def _hand_moved(self, framing: Framing) -> None:
        chosen = self._tried or self._kept
        if chosen is None or isinstance(chosen.still, LinkedPicture):
            self.changed.emit()
            return
        if self._kept is not None and self._kept.still is chosen.still:
            self._kept = replace(self._kept, framing=framing)
        first = self._tried is None
        self._tried = replace(chosen, framing=framing)
        if chosen.look is not None:
            self._intake.clear()
            self.zone.show_easel()
        if first:
            self.changed.emit()

    @Slot(object)
    def _hand_rests(self, _framing: Framing) -> None:
        self._frame_again()

    @Slot()
    def _show_hint(self) -> None:
        self._hint.show_for(self.easel.placement, self.easel.film_height, self._resolution)
        self.zone.set_hint(self._hint.toolTip())

    @Slot(object)
    def _looked(self, look: StillLook) -> None:
        if self._tried is not None:
            self._tried = replace(self._tried, look=look)
            self.easel.set_look(look)
            self.zone.show_easel()

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
    def _link_seen(self, seen: "LinkLook") -> None:
        if self._tried is None and self._ready == seen.link:
            self.zone.show_link(seen.link, seen.look.image)

    @Slot(object)
    def _stored(self, file: StillFile) -> None:
        if self._tried is not None:
            self._tried = replace(self._tried, source=Source(SourceKind.PASTED, str(file.path)))

    def _accept(self, ready: Ready, image: QImage | None) -> None:
        self._kept, self._tried = self._tried or self._kept, None
        self._ready, self._image = ready, image
        self._source = None if self._kept is None else self._kept.source

    @Slot(object)
    def _refused(self, error: AppError) -> None:
        from desktop_app.words.errors import Context, sentence  # not needed for the first window

        refused, self._tried = self._tried, None
        if refused is not None and self._kept is not None and refused.still is self._kept.still:
            self._ready = self._kept = None  # the file behind it went away
        self._show_kept()
        self._trouble = sentence(error, Context.PICTURE).text
        self.changed.emit()

    def _show_kept(self) -> None:
        """Back to the still that was there before. If its own preparation was broken off, that begins anew."""
        kept = self._kept
        if kept is None:
            self.easel.put_up(None, for_another(self.framing))
            self.zone.show_nothing()
            return
        self.easel.put_up(kept.look, kept.framing)
        match self._ready:
            case PreparedStill() as still if self._image is not None:
                self.zone.show_still(still, self._image)
                if still.framing != kept.framing:
                    self._take(kept)
            case LinkedPicture() as link:
                self._row.show_link(link.url)
                self.zone.show_link(link)
                self._intake.links.look(link)
            case _:
                pass
