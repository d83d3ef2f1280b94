"""The stage: plays the chosen clip, shows a still, or says why neither is possible."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.domain.job import MediaKind
from desktop_app.runtime.library_list import ClipRow
from desktop_app.runtime.preferences import Preferences
from desktop_app.ui.folders import show_in_folder
from desktop_app.ui.player.canvas import Canvas
from desktop_app.ui.player.frames import FrameClock
from desktop_app.ui.player.full_screen import FullScreenWindow
from desktop_app.ui.player.keys import Key, bind
from desktop_app.ui.player.picture_reader import PictureReader
from desktop_app.ui.player.transport_bar import TransportBar
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.tab_order import put_after, stop_before

if TYPE_CHECKING:
    from desktop_app.ui.player.playback import Playback


REST_MS = 1500
"""Out of sight for so long, the stage lets go of its clip; who only glances at the library needn't wait for it."""


class Stage(QWidget):
    """Nothing plays here but by the artist's own act: `show_clip` stays still, `play` plays. GUI thread.

    The player is made when the first clip is shown: QtMultimedia is not needed for the first window. `missed(clip
    id)`: its file is not where it should be. `rested()`: out of sight it has let go of what its clip took.
    """

    playing_changed = Signal(bool)
    missed = Signal(str)
    rested = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None, rest_ms: int = REST_MS) -> None:
        super().__init__(parent)
        self.setObjectName("player")
        self.setAccessibleName(self.tr("Stage"))
        self.setToolTip(self.tr("Space plays and stops, comma and full stop go by one frame, F fills the screen"))
        self._preferences = preferences
        self._playback: Playback | None = None
        self._pictures = PictureReader(self)
        self._pictures.read.connect(self._picture_read)
        self._path = ""
        self._row: ClipRow | None = None
        self._poster: QImage | None = None
        self._full: FullScreenWindow | None = None
        self._tab_from: QWidget | None = None
        self._waiting = False
        self._rest_soon = QTimer(self, singleShot=True, interval=rest_ms)
        self._rest_soon.timeout.connect(self._rest)
        self._body = QWidget(self)
        self._canvas = Canvas(self._body)
        self._bar = TransportBar(self._body)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._canvas, 1)
        inside.addWidget(self._bar)
        self._home = QVBoxLayout(self)
        self._home.setContentsMargins(0, 0, 0, 0)
        self._home.addWidget(self._body)
        settings = preferences.settings
        self._bar.show_sound(settings.volume, settings.muted)
        self._bar.show_loop(settings.loop)
        self._connect()

    @Slot(object, str)
    def show_clip(self, row: ClipRow, path: str, poster: QImage | None = None) -> None:
        """The clip's first frame, still; `poster` until that is there. What is on the stage already stays as it is."""
        self._waiting = False
        if path == self._path and self._row is not None and row.clip.id == self._row.clip.id:
            return
        self._row, self._path, self._poster = row, path, poster
        self._show_poster()
        if row.clip.kind is MediaKind.IMAGE:
            self._unload()
            self._bar.show_enabled(playable=False, file=True)
            self._pictures.start(path)
            return
        self._pictures.forget()
        self._canvas.set_shape(row.clip.width, row.clip.height)
        self._bar.show_enabled(playable=True, file=True)
        self._ready().load(path, row.clip.fps, row.clip.duration)

    @Slot()
    def play(self) -> None:
        """Play the clip that is shown; nothing happens for a picture."""
        if self._playing_possible():
            self._ready().play()

    @Slot(bool)
    def step_aside(self, aside: bool) -> None:
        """Out of sight what plays waits, and goes on when it is seen again."""
        if aside:
            self._waiting = self._playing_possible() and self._ready().playing
            if self._waiting:
                self._ready().pause()
            self._rest_soon.start()
            return
        self._rest_soon.stop()
        if self._playing_possible():
            self._ready()
        if self._waiting:
            self._waiting = False
            self.play()

    @Slot(object)
    def show_still(self, picture: QImage) -> None:
        """A shot's still in place of the clip."""
        self._forget()
        self._canvas.show_still(picture)

    @Slot()
    def clear(self) -> None:
        """Nothing is chosen."""
        self._forget()
        self._canvas.show_empty()

    @Slot()
    def toggle_full_screen(self) -> None:
        """There, or back."""
        if self._full is None:
            self._enter_full_screen()
        else:
            self.leave_full_screen()

    @Slot()
    def leave_full_screen(self) -> None:
        """Back into the window, if it isn't there."""
        if self._full is None:
            return
        window, self._full = self._full, None
        self._home.addWidget(self._body)
        self._body.show()
        self._bar.show()
        self._bar.show_full_screen(False)
        window.hide()
        window.deleteLater()
        if self._tab_from is not None and isValid(self._tab_from):
            put_after(self._tab_from, self._body)
        self._canvas.setFocus()

    def _connect(self) -> None:
        bar = self._bar
        bar.toggled_play.connect(self._toggle)
        bar.stepped.connect(self._step)
        bar.wanted_frame.connect(self._go_to)
        bar.muted.connect(self._mute)
        bar.volume_wanted.connect(self._set_volume)
        bar.looped.connect(self._set_loop)
        bar.full_screen_wanted.connect(self.toggle_full_screen)
        bar.folder_wanted.connect(self._show_folder)
        self._canvas.pressed.connect(self._toggle)
        self._canvas.double_pressed.connect(self._double_pressed)
        self._canvas.open_wanted.connect(self._open_elsewhere)
        self._canvas.folder_wanted.connect(self._show_folder)
        bind(
            self._body,
            (
                Key(Command.PLAYER_PLAY, self._toggle),
                Key(Command.PLAYER_FASTER, self._faster),
                Key(Command.PLAYER_BACKWARDS, self._backwards),
                Key(Command.PLAYER_STEP_BACK, self._step_back, repeats=True),
                Key(Command.PLAYER_STEP_ON, self._step_on, repeats=True),
                Key(Command.PLAYER_BEGINNING, self._go_home),
                Key(Command.PLAYER_END, self._go_end),
                Key(Command.PLAYER_FULL_SCREEN, self.toggle_full_screen),
                Key(Command.LEAVE, self.leave_full_screen),
                Key(Command.PLAYER_MUTE, bar.toggle_mute),
            ),
        )

    def _ready(self) -> "Playback":
        if self._playback is not None:
            if self._playback.rests:
                self._show_poster()
                self._playback.wake()
            return self._playback
        from PySide6.QtMultimediaWidgets import QVideoWidget

        from desktop_app.ui.player.playback import Playback

        screen = QVideoWidget(self._canvas)
        screen.setObjectName("videoScreen")
        screen.setAccessibleName(self.tr("Video"))
        screen.setAspectRatioMode(Qt.AspectRatioMode.IgnoreAspectRatio)  # the canvas gives it its shape, to the pixel
        self._canvas.put_screen(screen)
        screen.show()
        playback = Playback(screen, self)
        settings = self._preferences.settings
        playback.set_volume(settings.volume)
        playback.set_muted(settings.muted)
        playback.set_loop(settings.loop)
        playback.frame_shown.connect(self._frame_shown)
        playback.length_known.connect(self._length_known)
        playback.playing_changed.connect(self._bar.show_playing)
        playback.playing_changed.connect(self.playing_changed)
        playback.speed_changed.connect(self._bar.show_speed)
        playback.failed.connect(self._failed)
        self._playback = playback
        return playback

    def _show_poster(self) -> None:
        """Until the frame itself is there."""
        if self._poster is not None and not self._poster.isNull():
            self._canvas.show_still(self._poster)

    @Slot()
    def _rest(self) -> None:
        if self._playback is not None:
            self._playback.rest()
            self.rested.emit()

    def _playing_possible(self) -> bool:
        return self._row is not None and self._row.clip.kind is MediaKind.VIDEO and self._playback is not None

    def _forget(self) -> None:
        self._row, self._path, self._poster = None, "", None
        self._pictures.forget()
        self._unload()
        self._bar.show_enabled(playable=False, file=False)

    def _unload(self) -> None:
        if self._playback is not None:
            self._playback.unload()

    def _enter_full_screen(self) -> None:
        self._tab_from = stop_before(self._body)  # back from another window, a part is the last of all on Tab's way
        window = FullScreenWindow(self._body, self._bar, self)
        window.left.connect(self.leave_full_screen)
        self._full = window
        self._bar.show_full_screen(True)
        window.showFullScreen()
        self._canvas.setFocus()

    @Slot(int)
    def _frame_shown(self, frame: int) -> None:
        if self._row is not None and self._row.clip.kind is MediaKind.VIDEO:
            self._canvas.show_clip()
            self._bar.show_frame(frame)

    @Slot(object)
    def _length_known(self, clock: FrameClock) -> None:
        self._bar.show_clock(clock)
        self._bar.show_frame(0)

    @Slot(bool)
    def _failed(self, missing: bool) -> None:
        if self._row is None:
            return
        self._bar.show_enabled(playable=False, file=True)
        if missing:
            self.missed.emit(self._row.clip.id)
            self._canvas.show_trouble(
                self.tr("This clip's file is not where it was kept."),
                self.tr("It was moved, renamed or deleted, or its drive is not connected."),
                file=False,
            )
        else:
            self._canvas.show_trouble(
                self.tr("This clip can't be played here."),
                self.tr("The file is kept as it came. Another program may be able to open it."),
                file=True,
            )

    @Slot(str, object)
    def _picture_read(self, path: str, picture: QImage | None) -> None:
        if path != self._path:
            return
        if picture is not None:
            self._canvas.show_still(picture)
        else:
            self._canvas.show_trouble(
                self.tr("This picture can't be shown here."),
                self.tr("It may have been moved, or another program may be able to open it."),
                file=True,
            )

    @Slot()
    def _toggle(self) -> None:
        if self._playing_possible():
            self._ready().toggle()

    @Slot()
    def _double_pressed(self) -> None:
        # Its first press has toggled already: undone, so that a double click changes the size only.
        self._toggle()
        self.toggle_full_screen()

    @Slot()
    def _faster(self) -> None:
        if self._playing_possible():
            self._ready().faster(1)

    @Slot()
    def _backwards(self) -> None:
        if self._playing_possible():
            self._ready().faster(-1)

    @Slot(int)
    def _step(self, frames: int) -> None:
        if self._playing_possible():
            self._ready().step(frames)

    @Slot()
    def _step_back(self) -> None:
        self._step(-1)

    @Slot()
    def _step_on(self) -> None:
        self._step(1)

    @Slot(int)
    def _go_to(self, frame: int) -> None:
        if self._playing_possible():
            self._ready().go_to(frame)

    @Slot()
    def _go_home(self) -> None:
        self._go_to(0)

    @Slot()
    def _go_end(self) -> None:
        if self._playback is not None:
            self._go_to(self._playback.clock.last)

    @Slot(bool)
    def _mute(self, muted: bool) -> None:
        if self._playback is not None:
            self._playback.set_muted(muted)
        self._preferences.change(muted=muted)

    @Slot(float)
    def _set_volume(self, volume: float) -> None:
        if self._playback is not None:
            self._playback.set_volume(volume)
        self._preferences.change(volume=volume)

    @Slot(bool)
    def _set_loop(self, loop: bool) -> None:
        if self._playback is not None:
            self._playback.set_loop(loop)
        self._preferences.change(loop=loop)

    @Slot()
    def _show_folder(self) -> None:
        if self._path:
            self.leave_full_screen()
            show_in_folder(self._path)

    @Slot()
    def _open_elsewhere(self) -> None:
        if self._path:
            self.leave_full_screen()
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._path))
