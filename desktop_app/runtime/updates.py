"""Asks for a newer Stillwake: once a week where the artist allows it, and whenever they ask. Never fetches it."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum, auto
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app import __version__
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError
from desktop_app.domain.update import Release, is_due, is_newer
from desktop_app.runtime.background import Background
from desktop_app.runtime.preferences import Preferences, Settings

log = logging.getLogger(__name__)

Find: TypeAlias = Callable[[CancelToken], Release | None]
"""Brings the newest release, or raises `KnownError`. Pool threads."""

FIRST_MS = 10_000
"""After the start: the artist's own work goes first."""

AGAIN_MS = 6 * 3600 * 1000
"""The program may run for weeks; and a question that didn't get through is asked again."""


class _Asked(Enum):
    BY_HAND = auto()
    BY_ITSELF = auto()


def find_newest(cancel: CancelToken) -> Release | None:
    """As `api.newest_release`, which brings the whole of HTTP and is imported when it is first wanted."""
    from desktop_app.api.newest_release import newest_release

    return newest_release(cancel)


class Updates(QObject):
    """GUI thread. `found(Release)`: the weekly question turned up a newer one that isn't to be skipped.

    `answered(Release | None | AppError)`: what came of `check_now`; `None`: this is the newest.
    """

    found = Signal(object)
    answered = Signal(object)

    def __init__(
        self,
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        find: Find = find_newest,
        version: str = __version__,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._find = find
        self.version = version
        self._allowed = preferences.settings.update_check
        self._cancel = CancelToken()
        self._background = Background(1, self)
        self._background.finished.connect(self._finished)
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._clock = QTimer(self, interval=AGAIN_MS)
        for timer in (self._first, self._clock):
            timer.timeout.connect(self.look)
        preferences.changed.connect(self._settings_changed)

    def begin(self) -> None:
        """From now on ask by itself, as far as that is allowed."""
        self._first.start()
        self._clock.start()

    @Slot()
    def look(self) -> None:
        """Ask, if it is allowed and a week has gone by."""
        settings = self._preferences.settings
        if settings.update_check and is_due(settings.update_checked, datetime.now(UTC)):
            self._ask(_Asked.BY_ITSELF)

    @Slot()
    def check_now(self) -> None:
        """Ask now, because the artist wants to know."""
        self._ask(_Asked.BY_HAND)

    def skip(self, release: Release) -> None:
        """Never bring up this one again by itself."""
        self._preferences.change(update_skipped=release.version)

    def shutdown(self) -> None:
        """Break off what is under way and wait for it."""
        self._first.stop()
        self._clock.stop()
        self._cancel.cancel()
        self._background.shutdown()

    def _ask(self, asked: _Asked) -> None:
        self._background.start(asked, partial(self._find, self._cancel))

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        before, self._allowed = self._allowed, settings.update_check
        if self._allowed and not before:
            self.look()

    @Slot(object, object)
    def _finished(self, asked: object, answer: object) -> None:
        if self._cancel.cancelled:
            return
        if isinstance(answer, AppError):
            log.info("no word of releases: %s", answer.code)
        else:
            self._preferences.change(update_checked=datetime.now(UTC).isoformat(timespec="seconds"))
        newer = answer if isinstance(answer, Release) and is_newer(answer.version, self.version) else None
        if asked is _Asked.BY_HAND:
            self.answered.emit(answer if isinstance(answer, AppError) else newer)
        elif newer is not None and newer.version != self._preferences.settings.update_skipped:
            self.found.emit(newer)
