"""Plays one clip at a time, to the frame: QMediaPlayer, and a memory of the frame shown and the one wanted."""

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QtAudio, QVideoFrame
from PySide6.QtMultimediaWidgets import QVideoWidget

from desktop_app.ui.player.frames import FrameClock, clock_for

FASTEST = 4
BACKWARDS_STEP = 100
"""Milliseconds between two pictures while going backwards."""
SEEK_PATIENCE = 1000
"""Milliseconds after which a frame that never came is no longer waited for."""


class Playback(QObject):
    """GUI thread. Silent until `play`. Steps that come faster than pictures add up to one wanted frame.

    `failed(missing)`: the file isn't there, or can't be decoded. `playing_changed` counts backwards as playing.
    """

    frame_shown = Signal(int)
    length_known = Signal(object)
    playing_changed = Signal(bool)
    speed_changed = Signal(int)
    failed = Signal(bool)

    def __init__(self, screen: QVideoWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock = FrameClock(25.0, 1)
        self._shown = 0
        self._wanted: int | None = None
        self._rested: QUrl | None = None
        self._once_loaded: int | None = None
        self._speed = 1
        self._backwards = QTimer(self, interval=BACKWARDS_STEP)
        self._backwards.timeout.connect(self._step_backwards)
        self._patience = QTimer(self, singleShot=True, interval=SEEK_PATIENCE)
        self._patience.timeout.connect(self._give_up_seek)
        self._audio = QAudioOutput(self)
        # When a clip is let go the player's own thread cuts its ties to this object, holding Qt's locks. The first time
        # one is cut, PySide asks for Python's lock to look for a method that wants to know; the window, which has that
        # lock and waits for Qt's, would wait for ever. So the first time is now.
        self._audio.volumeChanged.connect(self._loudness_changed)
        self._audio.volumeChanged.disconnect(self._loudness_changed)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._audio)
        self._player.setVideoOutput(screen)
        self._player.playbackStateChanged.connect(self._state_changed)
        self._player.mediaStatusChanged.connect(self._status_changed)
        self._player.durationChanged.connect(self._duration_changed)
        self._player.errorOccurred.connect(self._error)
        screen.videoSink().videoFrameChanged.connect(self._frame_changed)

    @property
    def playing(self) -> bool:
        """Forwards or backwards."""
        forwards = self._player.playbackState() is QMediaPlayer.PlaybackState.PlayingState
        return forwards or self._backwards.isActive()

    @property
    def frame(self) -> int:
        """The frame on screen, or on its way there."""
        return self._shown if self._wanted is None else self._wanted

    @property
    def source(self) -> str:
        """The path of the clip that is loaded, or ""."""
        return self._player.source().toLocalFile()

    def load(self, path: str, fps: float | None, seconds: float | None) -> None:
        """Show the first frame of the file at `path`, still: `frame_shown` when it is there, else `failed`."""
        self.clock = clock_for(fps, seconds)
        self._shown = 0
        self._forget_rest()
        self._halt()
        self._player.setSource(QUrl.fromLocalFile(path))
        self._player.pause()
        self.length_known.emit(self.clock)

    def unload(self) -> None:
        """Let go of the file."""
        self._forget_rest()
        self._halt()
        self._player.stop()
        self._player.setSource(QUrl())

    @property
    def rests(self) -> bool:
        return self._rested is not None

    def rest(self) -> None:
        """Let go of the file and of the frames that were read ahead, tens of megabytes, until `wake`."""
        if self.rests or not self.source:
            return
        source, self._shown = self._player.source(), self.frame
        self.unload()
        self._rested = source

    def wake(self) -> None:
        """Show what was shown before `rest`, still: `frame_shown` when it is there."""
        if self._rested is None:
            return
        source, self._rested = self._rested, None
        self._wanted = self._once_loaded = self._shown
        self._player.setSource(source)
        self._player.pause()

    def play(self) -> None:
        """From where it is, or from the beginning when it is at the end."""
        self._halt()
        if self.frame >= self.clock.last and not self._loops():
            self._once_loaded = None
            self._player.setPosition(0)
        self._player.play()

    def pause(self) -> None:
        """Stop on the frame that is on screen."""
        was_playing = self.playing
        self._halt()
        self._player.pause()
        if was_playing:
            self.playing_changed.emit(False)

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def step(self, frames: int) -> None:
        """So many frames on, or back; playing ends."""
        self.go_to(self.frame + frames)

    def go_to(self, frame: int) -> None:
        """Show this frame; playing ends."""
        if self.playing:
            self.pause()
        self._seek(frame)

    def faster(self, direction: int) -> None:
        """1 plays, then doubles the speed; -1 the same backwards; turning round begins at 1×."""
        speed = self._speed * 2 if self.playing and self._speed * direction > 0 else direction
        speed = max(-FASTEST, min(FASTEST, speed))
        if speed > 0:
            self.play()
            self._set_speed(speed)
            return
        self.pause()
        self._set_speed(speed)
        self._backwards.start()
        self.playing_changed.emit(True)

    def set_volume(self, volume: float) -> None:
        """0 to 1, as loud as it seems to the ear."""
        self._audio.setVolume(
            QtAudio.convertVolume(
                volume, QtAudio.VolumeScale.LogarithmicVolumeScale, QtAudio.VolumeScale.LinearVolumeScale
            )
        )

    def set_muted(self, muted: bool) -> None:
        self._audio.setMuted(muted)

    def set_loop(self, loop: bool) -> None:
        self._player.setLoops(QMediaPlayer.Loops.Infinite if loop else QMediaPlayer.Loops.Once)

    def _forget_rest(self) -> None:
        self._rested = self._once_loaded = None

    def _loops(self) -> bool:
        return self._player.loops() == QMediaPlayer.Loops.Infinite.value

    def _halt(self) -> None:
        """No seek, no way backwards, ordinary speed."""
        self._wanted = None
        self._patience.stop()
        self._backwards.stop()
        self._set_speed(1)

    def _set_speed(self, speed: int) -> None:
        if speed != self._speed:
            self._speed = speed
            self._player.setPlaybackRate(max(1, speed))
            self.speed_changed.emit(speed)

    def _seek(self, frame: int) -> None:
        self._wanted = self.clock.within(frame)
        if self._once_loaded is not None:
            self._once_loaded = self._wanted
        self._patience.start()
        self._player.setPosition(self.clock.middle(self._wanted))
        self.frame_shown.emit(self._wanted)

    @Slot(QVideoFrame)
    def _frame_changed(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        self._shown = self.clock.at(frame.startTime())
        if self._wanted is not None:
            if self._shown != self._wanted:
                return
            self._wanted = None
            self._patience.stop()
        self.frame_shown.emit(self._shown)

    @Slot()
    def _give_up_seek(self) -> None:
        self._wanted = None
        self.frame_shown.emit(self._shown)

    @Slot()
    def _step_backwards(self) -> None:
        if self.frame == 0:
            self.pause()
        elif self._wanted is None:
            pictures = max(1, round(self.clock.fps * BACKWARDS_STEP / 1000))
            self._seek(self._shown + self._speed * pictures)

    @Slot(float)
    def _loudness_changed(self, _volume: float) -> None:
        """Nobody needs to know."""

    @Slot(QMediaPlayer.PlaybackState)
    def _state_changed(self, _state: QMediaPlayer.PlaybackState) -> None:
        self.playing_changed.emit(self.playing)

    @Slot(QMediaPlayer.MediaStatus)
    def _status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        match status:
            case QMediaPlayer.MediaStatus.EndOfMedia:
                # Left alone it would show nothing: the last frame stays instead.
                self._player.pause()
                self._halt()
                self._seek(self.clock.last)
            case QMediaPlayer.MediaStatus.LoadedMedia if not self._player.hasVideo():
                self.failed.emit(False)
            case QMediaPlayer.MediaStatus.LoadedMedia if self._once_loaded is not None:
                # Before that there is nothing to seek in.
                frame, self._once_loaded = self._once_loaded, None
                self._player.setPosition(self.clock.middle(frame))
                if self._wanted is not None:
                    self._patience.start()

    @Slot("qint64")
    def _duration_changed(self, milliseconds: int) -> None:
        # What is known of the clip wins where the two agree to a frame: sound may be a little longer than its pictures.
        found = clock_for(self.clock.fps, milliseconds / 1000)
        if milliseconds > 0 and abs(found.count - self.clock.count) > 1:
            self.clock = found
            self.length_known.emit(self.clock)

    @Slot(QMediaPlayer.Error, str)
    def _error(self, error: QMediaPlayer.Error, _words: str) -> None:
        if error is not QMediaPlayer.Error.NoError:
            self.failed.emit(error is QMediaPlayer.Error.ResourceError)
