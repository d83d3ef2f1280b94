"""A look at the picture behind a link, for the artist's eyes only: what is sent is the link, and nothing waits for
this.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import PurePosixPath
from typing import TypeAlias
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.request import LinkedPicture
from desktop_app.runtime.background import Background
from desktop_app.runtime.stills import StillBytes, StillLook, look_at

Fetch: TypeAlias = Callable[[str, CancelToken], bytes]
"""Brings what is behind a link, or raises `KnownError`. Pool threads."""

CLOSE_ENOUGH = Fraction(1, 100)
"""A picture whose shape is off by less than this fits: 1366 × 768 is 16:9 to everybody."""


@dataclass(frozen=True)
class LinkLook:
    """The picture behind `link`, as it was just now: its bytes, and what is seen of it."""

    link: LinkedPicture
    still: StillBytes
    look: StillLook

    def fits(self, ratio: Fraction | None) -> bool:
        """Whether it has the shape `ratio`, width by height; `None`: any will do."""
        size = self.look.size
        return ratio is None or abs(Fraction(size.width, size.height) / ratio - 1) <= CLOSE_ENOUGH


class LinkPreview(QObject):
    """GUI thread. One link at a time: a newer `look`, or `forget`, and an older one's answer never appears.

    `looking(LinkedPicture)`, then `found(LinkLook)` or `failed(AppError)`; `forgotten()`.
    """

    looking = Signal(object)
    found = Signal(object)
    failed = Signal(object)
    forgotten = Signal()

    def __init__(self, fetch: Fetch | None, parent: QObject | None = None) -> None:
        """Without `fetch` there is never anything to be seen."""
        super().__init__(parent)
        self._fetch = fetch
        self._cancel = CancelToken()
        # Two: what an older look can't break off must not keep the newer one waiting.
        self._background = Background(2, self)
        self._background.finished.connect(self._finished)

    def look(self, link: LinkedPicture) -> None:
        """Fetch the picture and look at it. Nobody else is told."""
        self.forget()
        if self._fetch is not None:
            self.looking.emit(link)
            self._background.start(self._cancel, self._work(link, self._fetch, self._cancel))

    def forget(self) -> None:
        """Nobody wants to see it any more."""
        self._cancel.cancel()
        self._cancel = CancelToken()
        self.forgotten.emit()

    def shutdown(self) -> None:
        """Break off what is under way and wait for it."""
        self._cancel.cancel()
        self._background.shutdown()

    def _work(self, link: LinkedPicture, fetch: Fetch, cancel: CancelToken) -> Callable[[], LinkLook]:
        def work() -> LinkLook:
            still = StillBytes(fetch(link.url, cancel), _name_of(link))
            return LinkLook(link, still, look_at(still, cancel))

        return work

    @Slot(object, object)
    def _finished(self, ticket: object, answer: object) -> None:
        if ticket is not self._cancel or self._cancel.cancelled:
            return
        if isinstance(answer, LinkLook):
            self.found.emit(answer)
        elif isinstance(answer, AppError) and answer.code is not ErrorCode.STOPPED:
            self.failed.emit(answer)


def _name_of(link: LinkedPicture) -> str:
    parts = urlsplit(link.url)
    return unquote(PurePosixPath(parts.path).name)[:100] or parts.hostname or "picture"
