"""The row of controls under the stage. It shows and asks; it plays nothing itself."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_app.ui.controls import icon_size
from desktop_app.ui.icons import Tint, icon
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.player.frames import FrameClock
from desktop_app.ui.player.seek_slider import SeekSlider
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import KeyTip, shortcuts
from desktop_app.ui.theme import Look, font, metrics, scaled, wear
from desktop_app.ui.tokens import Height, Space, TextSize

VOLUME_WIDTH = 64
VOLUME_STEPS = 100
ROOM_FOR_ALL = 540
"""Width from which the volume slider and the rarer buttons are shown."""
ROOM_FOR_LENGTH = 440
"""Width from which the whole length is told: below it the slider needs the room."""


class TransportBar(QWidget):
    """Everything the artist can ask of the stage; `Stage` answers with the `show_…` methods. GUI thread."""

    toggled_play = Signal()
    stepped = Signal(int)
    wanted_frame = Signal(int)
    muted = Signal(bool)
    volume_wanted = Signal(float)
    looped = Signal(bool)
    full_screen_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Time runs from left to right in every player, whatever is read from the right.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        wear(self, Look.PANEL)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clock = FrameClock(25.0, 1)
        self._back = self._button(
            "stepBackButton",
            "step-back",
            self.tr("Previous frame"),
            self.tr("One frame back"),
            Command.PLAYER_STEP_BACK,
        )
        self._back.setAutoRepeat(True)
        self._back.clicked.connect(self._step_back)
        self._play = self._button("playButton", "play", self.tr("Play"), self.tr("Play or pause"), Command.PLAYER_PLAY)
        self._play.setIcon(icon("play", Tint.TEXT))
        self._play.clicked.connect(self.toggled_play)
        self._forward = self._button(
            "stepForwardButton",
            "step-forward",
            self.tr("Next frame"),
            self.tr("One frame on"),
            Command.PLAYER_STEP_ON,
        )
        self._forward.setAutoRepeat(True)
        self._forward.clicked.connect(self._step_forward)
        self._time = self._figures(
            "timeLabel", self.tr("Time"), self.tr("Minutes, seconds and the frame in the second")
        )
        self._length = self._figures("lengthLabel", self.tr("Length"), self.tr("How long the clip is"))
        wear(self._length, Look.HINT)
        self._seek = SeekSlider(self)
        self._seek.setObjectName("seekSlider")
        self._seek.setAccessibleName(self.tr("Position in the clip"))
        self._seek.setToolTip(self.tr("Go to a frame; the arrow keys go by one"))
        self._seek.wanted.connect(self.wanted_frame)
        self._speed = self._figures("speedLabel", self.tr("Speed"), "")
        shortcuts().changed.connect(self._show_speed_tip)
        self._show_speed_tip()
        self._speed.setText(self._speed_words(1))
        self._mute = self._button(
            "muteButton", "volume", self.tr("Mute"), self.tr("Sound on or off"), Command.PLAYER_MUTE
        )
        self._mute.setCheckable(True)
        self._mute.toggled.connect(self._mute_toggled)
        self._volume = SeekSlider(self)
        self._volume.setObjectName("volumeSlider")
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.setToolTip(self.tr("Volume"))
        self._volume.setRange(0, VOLUME_STEPS)
        self._volume.setFixedWidth(scaled(VOLUME_WIDTH))
        self._volume.wanted.connect(self._volume_moved)
        self._loop = self._button("loopButton", "loop", self.tr("Loop"), self.tr("Play over and over"))
        self._loop.setCheckable(True)
        self._loop.toggled.connect(self.looped)
        self._folder = self._button(
            "showInFolderButton", "folder", self.tr("Show in folder"), self.tr("Show in folder")
        )
        self._folder.clicked.connect(self.folder_wanted)
        self._full = self._button("fullScreenButton", "full-screen", self.tr("Full screen"), self.tr("Full screen"))
        self._full_tip = KeyTip(self._full, self.tr("Full screen"), Command.PLAYER_FULL_SCREEN)
        self._full.clicked.connect(self.full_screen_wanted)
        self._lay_out()
        self.show_enabled(playable=False, file=False)

    def show_clock(self, clock: FrameClock) -> None:
        """The length of the clip."""
        self._clock = clock
        self._seek.show_range(clock.last)
        self._length.setText(clock.timecode(clock.count))

    def show_frame(self, frame: int) -> None:
        """The frame on screen."""
        self._time.setText(self._clock.timecode(frame))
        self._seek.show_value(frame)

    def show_playing(self, playing: bool) -> None:
        self._play.setIcon(icon("pause" if playing else "play", Tint.TEXT))
        self._play.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))

    def show_speed(self, speed: int) -> None:
        """1, 2, 4, or the same below zero for backwards."""
        self._speed.setText(self._speed_words(speed))

    def show_sound(self, volume: float, muted: bool) -> None:
        """As remembered; asks for nothing."""
        self._volume.show_value(round(volume * VOLUME_STEPS))
        self._mute.setChecked(muted)
        self._mute.setIcon(icon("muted" if muted else "volume"))

    def show_loop(self, loop: bool) -> None:
        self._loop.setChecked(loop)

    def show_full_screen(self, full: bool) -> None:
        self._full.setIcon(icon("leave-full-screen" if full else "full-screen"))
        self._full.setAccessibleName(self.tr("Leave full screen") if full else self.tr("Full screen"))
        if full:
            self._full_tip.say(self.tr("Leave full screen"), Command.LEAVE)
        else:
            self._full_tip.say(self.tr("Full screen"), Command.PLAYER_FULL_SCREEN)

    def show_enabled(self, *, playable: bool, file: bool) -> None:
        """What can be asked of what is on the stage just now."""
        for control in (self._back, self._play, self._forward, self._seek):
            control.setEnabled(playable)
        self._folder.setEnabled(file)
        if not playable:
            self._time.setText(self._clock.timecode(0))
            self._length.setText(self._clock.timecode(0))
            self._seek.show_value(0)
        for words in (self._time, self._length, self._speed):
            words.setEnabled(playable)

    def toggle_mute(self) -> None:
        self._mute.toggle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= scaled(ROOM_FOR_ALL)
        for rare in (self._volume, self._folder, self._speed):
            rare.setVisible(roomy)
        self._length.setVisible(event.size().width() >= scaled(ROOM_FOR_LENGTH))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.TINY)
        for control in (self._back, self._play, self._forward):
            row.addWidget(control)
        row.addSpacing(Space.SMALL)
        row.addWidget(self._time)
        row.addSpacing(Space.SMALL)
        row.addWidget(self._seek, 1)
        row.addSpacing(Space.SMALL)
        row.addWidget(self._length)
        row.addSpacing(Space.SMALL)
        for rest in (self._mute, self._volume, self._loop, self._speed, self._folder, self._full):
            row.addWidget(rest)

    def _button(
        self, name: str, drawing: str, accessible: str, meaning: str, command: Command | None = None
    ) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(accessible)
        button.setToolTip(tip(meaning))
        if command is not None:
            KeyTip(button, meaning, command)
        button.setIcon(icon(drawing))
        button.setIconSize(icon_size())
        wear(button, Look.ICON)
        return button

    def _figures(self, name: str, accessible: str, meaning: str) -> PlainLabel:
        """Numbers that change in place: as wide as the widest of them, so that nothing moves."""
        words = PlainLabel("", self)
        words.setObjectName(name)
        words.setAccessibleName(accessible)
        words.setToolTip(tip(meaning))
        words.setFont(font(TextSize.BODY, tabular=True))
        sample = self._speed_words(-4) if name == "speedLabel" else "00:00.00"
        words.setMinimumWidth(metrics(TextSize.BODY, tabular=True).horizontalAdvance(sample))
        words.setMinimumHeight(Height.HIT)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return words

    def _speed_words(self, speed: int) -> str:
        return f"{speed}×".replace("-", "−")

    @Slot()
    def _show_speed_tip(self) -> None:
        keys = shortcuts()
        said = self.tr("Speed: {faster} faster, {backwards} backwards, {play} pause").format(
            faster=keys.words(Command.PLAYER_FASTER) or "–",
            backwards=keys.words(Command.PLAYER_BACKWARDS) or "–",
            play=keys.words(Command.PLAYER_PLAY) or "–",
        )
        self._speed.setToolTip(tip(said))

    @Slot()
    def _step_back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _step_forward(self) -> None:
        self.stepped.emit(1)

    @Slot(bool)
    def _mute_toggled(self, muted: bool) -> None:
        self._mute.setIcon(icon("muted" if muted else "volume"))
        self.muted.emit(muted)

    @Slot(int)
    def _volume_moved(self, value: int) -> None:
        if self._mute.isChecked():
            self._mute.setChecked(False)
        self.volume_wanted.emit(value / VOLUME_STEPS)
