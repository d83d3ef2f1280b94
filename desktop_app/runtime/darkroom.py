"""Stills developed for a closer look, off the GUI thread: before and after encoding, side by side."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.framing import Framing
from desktop_app.domain.request import KeptPicture, PreparedStill
from desktop_app.runtime.background import Background
from desktop_app.runtime.stills import LocalStill, look_at, prepared_still, source_of


@dataclass(frozen=True)
class Developed:
    """A still in its frame before it is encoded, and as the service will decode it: of the same size."""

    before: QImage
    after: QImage
    still: PreparedStill


class Darkroom(QObject):
    """GUI thread. One wish of each kind at a time: what an older one brings never appears.

    `looked(StillLook)` answers `look`, `developed(Developed)` answers `develop`, `found(StillFile, Framing)` answers
    `find`; `refused(AppError)` any of them.
    """

    looked = Signal(object)
    developed = Signal(object)
    found = Signal(object, object)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(1, self)
        self._background.finished.connect(self._finished)
        self._cancel = {kind: CancelToken() for kind in ("looked", "developed", "found")}

    def look(self, still: LocalStill) -> None:
        cancel = self._anew("looked")
        self._background.start(("looked", cancel), lambda: (look_at(still, cancel),))

    def develop(self, still: LocalStill, framing: Framing, ratio: Fraction | None, height: int) -> None:
        """`ratio` and `height` as in `framing.place`."""
        cancel = self._anew("developed")
        self._background.start(("developed", cancel), _developing(still, framing, ratio, height, cancel))

    def find(self, kept: KeptPicture, file: Path) -> None:
        """From what to make `kept`, whose bytes are in `file`, again."""
        self._background.start(("found", self._anew("found")), lambda: source_of(kept, file))

    def forget(self) -> None:
        """Nothing that was asked for appears any more."""
        for kind in self._cancel:
            self._anew(kind)

    def shutdown(self) -> None:
        """Break off what is under way and wait for it."""
        self.forget()
        self._background.shutdown()

    def _anew(self, kind: str) -> CancelToken:
        self._cancel[kind].cancel()
        self._cancel[kind] = CancelToken()
        return self._cancel[kind]

    @Slot(object, object)
    def _finished(self, ticket: tuple[str, CancelToken], answer: object) -> None:
        kind, cancel = ticket
        if self._cancel[kind] is not cancel:
            return
        if isinstance(answer, AppError):
            if answer.code is not ErrorCode.STOPPED:
                self.refused.emit(answer)
        elif isinstance(answer, tuple):
            signal = {"looked": self.looked, "developed": self.developed, "found": self.found}[kind]
            signal.emit(*answer)


def _developing(
    still: LocalStill, framing: Framing, ratio: Fraction | None, height: int, cancel: CancelToken
) -> Callable[[], object]:
    def work() -> object:
        from desktop_app.media import picture
        from desktop_app.runtime.pixels import decode, to_qimage

        made = picture.prepare(still.source, still.name, framing, ratio, height, cancel)
        after = decode(made.data)
        if made.quality is None:
            # Nothing was lost on the way, so what is sent is what was there.
            return (Developed(after, after, prepared_still(made, still, framing)),)
        before = picture.framed(still.source, still.name, framing, ratio, height, cancel)
        return (Developed(to_qimage(before), after, prepared_still(made, still, framing)),)

    return work
