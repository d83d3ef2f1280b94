"""What the program remembers of its user's choices, at hand in the GUI thread and saved behind its back."""

import logging
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.composing import Source, SourceKind, TrayStill
from desktop_app.domain.errors import AppError
from desktop_app.runtime.background import Background
from desktop_app.storage import settings as kept
from desktop_app.storage.settings import Composition, Settings, Theme

__all__ = ["Composition", "Preferences", "Settings", "Source", "SourceKind", "Theme", "TrayStill"]

log = logging.getLogger(__name__)

CALM_MS = 300
"""Saved once nothing has changed for so long."""


@dataclass(frozen=True)
class _Export:
    path: Path


@dataclass(frozen=True)
class _Import:
    path: Path


class Preferences(QObject):
    """GUI thread. `changed(Settings)` at once after each change; the file follows, in the background.

    `exported` and `imported` tell how that went: the `Path`, or an `AppError`.

    A file that can't be written is logged and tried again with the next change: nothing is lost but the memory of a
    choice.
    """

    changed = Signal(object)
    exported = Signal(object)
    imported = Signal(object)

    def __init__(self, path: Path, settings: Settings, parent: QObject | None = None) -> None:
        """`settings` as read from `path` before there was a window."""
        super().__init__(parent)
        self._path = path
        self._settings = settings
        self._saved = settings
        # One thread, so that an older state is never written over a newer.
        self._background = Background(1, self)
        self._background.finished.connect(self._finished)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._save)

    @property
    def folder(self) -> Path:
        """The data folder: the settings lie in it."""
        return self._path.parent

    @property
    def settings(self) -> Settings:
        return self._settings

    def change(self, **fields: Any) -> None:
        """Change these fields of `Settings`; a name it hasn't raises `TypeError`."""
        settings = replace(self._settings, **fields)
        if settings != self._settings:
            self._settings = settings
            self._calm.start()
            self.changed.emit(settings)

    def reset(self) -> None:
        """Everything as at the first start, but what is the account's, this computer's or the artist's work."""
        from desktop_app.storage.carried_settings import as_at_first

        self.change(**as_at_first(self._settings))

    def take_back(self, before: Settings) -> None:
        """A reset, or what was taken over, undone: that part is again as it was in `before`."""
        from desktop_app.storage.carried_settings import as_before

        self.change(**as_before(before))

    def export_to(self, path: Path) -> None:
        """Write what another computer may know to `path`, in the background; `exported` tells."""
        from desktop_app.storage.carried_settings import write_carried

        self._background.start(_Export(path), partial(write_carried, path, self._settings))

    def import_from(self, path: Path) -> None:
        """Take over what `path` holds, once it is read in the background; `imported` tells."""
        from desktop_app.storage.carried_settings import read_carried

        self._background.start(_Import(path), partial(read_carried, path))

    def shutdown(self) -> None:
        """Save what isn't saved yet, and wait for it."""
        self._calm.stop()
        self._save()
        self._background.wait()
        self._background.shutdown()

    @Slot()
    def _save(self) -> None:
        if self._settings != self._saved:
            self._saved = self._settings
            self._background.start(None, partial(kept.save, self._path, self._settings))

    @Slot(object, object)
    def _finished(self, ticket: object, answer: object) -> None:
        match ticket:
            case _Export(path):
                self.exported.emit(answer if isinstance(answer, AppError) else path)
            case _Import(path):
                self._imported(path, answer)
            case _ if isinstance(answer, AppError):
                log.warning("the settings could not be saved: %s", answer.code)
            case _:
                pass

    def _imported(self, path: Path, answer: object) -> None:
        if isinstance(answer, AppError):
            self.imported.emit(answer)
            return
        from desktop_app.storage.carried_settings import taken_over

        assert isinstance(answer, dict)
        self.change(**taken_over(self._settings, answer))
        self.imported.emit(path)
