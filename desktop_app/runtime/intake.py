"""Drop → prepared still, off the GUI thread: a look at all of it first, then the very bytes that will be sent."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.domain.framing import Framing
from desktop_app.domain.request import LinkedPicture
from desktop_app.runtime.background import Background
from desktop_app.runtime.stills import Still, StillBytes, StillFile, look_at, prepared_still
from desktop_app.storage.disk import disk_trouble, make_folder, write_durably

__all__ = ["Intake", "PastedStills", "Still", "StillBytes", "StillFile"]

if TYPE_CHECKING:
    from desktop_app.runtime.link_preview import Fetch, LinkPreview

log = logging.getLogger(__name__)


class PastedStills:
    """The folder where pasted bytes are kept, so that the composition comes back after a restart.

    Only the newest is.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()

    def keep(self, still: StillBytes, cancel: CancelToken) -> StillFile:
        """Write `still` and drop what was there before.

        Pool threads. Raises `KnownError(STOPPED)` once a newer one came.
        """
        import hashlib

        name = f"{hashlib.sha256(still.data).hexdigest()[:16]}{Path(still.name).suffix[:8]}"
        with self._lock:
            # Asked inside the lock: the newer take cancels the older before its own work begins, so the newest stays.
            cancel.check()
            final = make_folder(self._folder) / name
            write_durably(final, still.data)
            with disk_trouble(self._folder):
                for other in self._folder.iterdir():
                    if other != final:
                        other.unlink(missing_ok=True)
        return StillFile(final)


@dataclass(frozen=True)
class _Take:
    """One still on its way. `number` tells its answers from those of older takes."""

    number: int
    still: StillFile | StillBytes
    framing: Framing
    ratio: Fraction | None
    height: int
    cancel: CancelToken
    seen: bool


def fetch_public(url: str, cancel: CancelToken) -> bytes:
    """As `api.public_link.fetch`, which brings the whole of HTTP and is imported when it is first wanted."""
    from desktop_app.api.public_link import fetch

    return fetch(url, cancel)


class Intake(QObject):
    """GUI thread. One still at a time: a newer `take`, or `clear`, makes an older one's answers never appear.

    For a file or bytes: `looked(StillLook)`, then `prepared(PreparedStill, QImage)`, the image decoded from the bytes
    that will be sent; or `refused(AppError)`, at any point. Pasted bytes are kept, and `kept(StillFile)` says where.
    `progressed(float | None)` says meanwhile which share of the preparation lies behind; `None`: that can't be known.
    A link is sent as it is: `linked(LinkedPicture)`, at once; what `links` sees behind it is for the eye alone.
    """

    looked = Signal(object)
    prepared = Signal(object, object)
    linked = Signal(object)
    refused = Signal(object)
    kept = Signal(object)
    working = Signal(bool)
    progressed = Signal(object)

    _look_made = Signal(int, object)
    _share_made = Signal(int, object)
    _bytes_kept = Signal(int, object)

    def __init__(self, composition_dir: Path, parent: QObject | None = None, *, fetch: "Fetch | None" = None) -> None:
        """`fetch` brings the picture behind a link, to look at; without it, links are not looked behind."""
        super().__init__(parent)
        self._pasted = PastedStills(composition_dir)
        self._fetch = fetch
        self._links: LinkPreview | None = None
        # Two: what an older take can't break off must not keep the newer one waiting.
        self._background = Background(2, self)
        self._background.finished.connect(self._finished)
        self._look_made.connect(self._show_look)
        self._share_made.connect(self._tell_share)
        self._bytes_kept.connect(self._tell_kept)
        self._number = 0
        self._cancel = CancelToken()
        self._working = False

    @property
    def links(self) -> "LinkPreview":
        """What looks behind links; built with the first one."""
        if self._links is None:
            from desktop_app.runtime.link_preview import LinkPreview

            self._links = LinkPreview(self._fetch, self)
        return self._links

    @Slot(object, object, object, int)
    def take(self, still: Still, framing: Framing, ratio: Fraction | None, height: int) -> None:
        """Prepare `still` for a frame of `ratio` (`None`: its own) and at most `height` lines."""
        self._take(still, framing, ratio, height, seen=False)

    def reframe(self, still: Still, framing: Framing, ratio: Fraction | None, height: int) -> None:
        """As `take`, for a still that was looked at before: `looked` does not come again."""
        self._take(still, framing, ratio, height, seen=True)

    def _take(self, still: Still, framing: Framing, ratio: Fraction | None, height: int, *, seen: bool) -> None:
        self._forget()
        if isinstance(still, LinkedPicture):
            self._set_working(False)
            self.linked.emit(still)
            self.links.look(still)
            return
        self._set_working(True)
        take = _Take(self._number, still, framing, ratio, height, self._cancel, seen)
        self._background.start(take.number, self._work(take))

    @Slot()
    def clear(self) -> None:
        """Forget the still; nothing of it appears any more."""
        self._forget()
        self._set_working(False)

    def shutdown(self) -> None:
        """Break off what is under way and wait for its threads."""
        self.clear()
        if self._links is not None:
            self._links.shutdown()
        self._background.shutdown()

    def _forget(self) -> None:
        self._cancel.cancel()
        self._cancel = CancelToken()
        self._number += 1
        if self._links is not None:
            self._links.forget()

    def _set_working(self, working: bool) -> None:
        if working != self._working:
            self._working = working
            self.working.emit(working)

    def _work(self, take: _Take) -> Callable[[], object]:
        def work() -> object:
            from desktop_app.media import picture
            from desktop_app.runtime.pixels import decode

            if not take.seen:
                self._look_made.emit(take.number, look_at(take.still, take.cancel, self._telling(take, 0.0, 0.5)))
                self._keep(take)
            made = picture.prepare(
                take.still.source,
                take.still.name,
                take.framing,
                take.ratio,
                take.height,
                take.cancel,
                self._telling(take, 0.0 if take.seen else 0.5, 1.0),
            )
            return prepared_still(made, take.still, take.framing), decode(made.data)

        return work

    def _telling(self, take: _Take, start: float, end: float) -> Callable[[float | None], None]:
        """For a step that is the way from `start` to `end`: what it may tell from its own thread."""

        def tell(share: float | None) -> None:
            self._share_made.emit(take.number, None if share is None else start + share * (end - start))

        return tell

    def _keep(self, take: _Take) -> None:
        if not isinstance(take.still, StillBytes):
            return
        try:
            self._bytes_kept.emit(take.number, self._pasted.keep(take.still, take.cancel))
        except KnownError as error:
            if error.error.code is ErrorCode.STOPPED:
                raise
            # It can be sent all the same; it only won't be back after a restart.
            log.warning("the pasted still could not be kept: %s", error)

    @Slot(int, object)
    def _show_look(self, number: int, look: object) -> None:
        if number == self._number:
            self.looked.emit(look)

    @Slot(int, object)
    def _tell_share(self, number: int, share: object) -> None:
        if number == self._number:
            self.progressed.emit(share)

    @Slot(int, object)
    def _tell_kept(self, number: int, still: object) -> None:
        if number == self._number:
            self.kept.emit(still)

    @Slot(object, object)
    def _finished(self, number: int, answer: object) -> None:
        if number != self._number:
            return
        self._set_working(False)
        if isinstance(answer, AppError):
            if answer.code is not ErrorCode.STOPPED:
                self.refused.emit(answer)
        elif isinstance(answer, tuple):
            self.prepared.emit(*answer)
