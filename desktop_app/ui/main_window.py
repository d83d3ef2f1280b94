"""The window: top bar, compose, stage over queue, library. It lays out and remembers sizes; `Switchboard` connects.

The first paint shows the top bar and the composition, which is where work begins; the other places are panels of their
own colour until they are furnished, right after it.
"""

from base64 import b64decode
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.runtime.front_parts import FrontParts
from desktop_app.runtime.preferences import Settings
from desktop_app.ui.columns import Columns
from desktop_app.ui.compose.compose_panel import WIDTH as COMPOSE_WIDTH
from desktop_app.ui.compose.compose_panel import ComposePanel
from desktop_app.ui.drops import accept_copy
from desktop_app.ui.first_paint import FirstPaint
from desktop_app.ui.fitting import FRAME
from desktop_app.ui.library_sight import SeenLibrary, sight_truth
from desktop_app.ui.shortcuts.shortcuts import shortcuts
from desktop_app.ui.theme import Look, Theme, scaled, wear
from desktop_app.ui.top_bar import TopBar

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.ids import JobId
    from desktop_app.domain.notice import Notice
    from desktop_app.runtime.last_told import LastTold
    from desktop_app.runtime.parts import Parts
    from desktop_app.ui.library.library_panel import LibraryPanel
    from desktop_app.ui.notifications import NotificationArea
    from desktop_app.ui.player.stage import Stage
    from desktop_app.ui.switchboard import Switchboard
    from desktop_app.ui.whole_library import WholeLibrary

USUAL = QSize(1280, 800)
LEAST = QSize(780, 520)
LIBRARY_WIDTH = 300
LIBRARY_LEAST = 164
CENTRE_LEAST = 340
QUEUE_HEIGHT = 248
QUEUE_LEAST = 96
STAGE_LEAST = 160

COLUMNS = "columns"
CENTRE = "centre"


class MainWindow(QMainWindow):
    """`closed`: the program may end. `first_paint` tells when the rest may be built, for `furnish`."""

    closed = Signal()

    def __init__(self, parts: FrontParts) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAnimated(False)  # else each layout makes an animation, and there is nothing here that it could move
        self.setWindowTitle(self.tr("Stillwake"))
        self._preferences = parts.preferences
        shortcuts().follow(parts.preferences)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._theme = Theme(application, parts.preferences.settings.theme, self)
        self._switchboard: Switchboard | None = None
        self._whole: WholeLibrary | None = None
        self._library: LibraryPanel | None = None
        self._player: Stage | None = None
        self._notices: NotificationArea | None = None
        self._unsaid: list[Notice] = []
        self.top_bar = TopBar()
        self.compose = ComposePanel(parts.models, parts.intake, parts.preferences, parts.library_dir)
        self._columns = Columns()
        self._columns.folded.connect(self.top_bar.offer_library)
        self._centre = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self.setAcceptDrops(True)
        self._theme.dress()
        self._restore(parts.preferences.settings)
        self._seen = self._library_as_seen(parts)
        parts.preferences.changed.connect(self._settings_changed)
        self.first_paint = FirstPaint(self.compose)
        self._columns.splitterMoved.connect(self._keep_sizes)
        self._centre.splitterMoved.connect(self._keep_sizes)

    def furnish(self, parts: "Parts") -> None:
        """Build stage, queue and library, and connect everything. Once, after the first paint."""
        if self._switchboard is not None:
            return
        from desktop_app.ui.library.library_panel import LibraryPanel
        from desktop_app.ui.notifications import NotificationArea
        from desktop_app.ui.player.stage import Stage
        from desktop_app.ui.queue.queue_panel import QueuePanel
        from desktop_app.ui.switchboard import Furniture, Switchboard
        from desktop_app.ui.tips.watch import TipWatch
        from desktop_app.ui.whole_library import WholeLibrary

        stage = Stage(self._preferences)
        queue = QueuePanel(parts.jobs)
        notices = self._notices = NotificationArea()
        library = LibraryPanel(parts.library, self._preferences)
        for place, furniture in ((self._stage, (stage,)), (self._below, (queue, notices)), (self._side, (library,))):
            column = place.layout()
            assert isinstance(column, QVBoxLayout)
            for index, piece in enumerate(furniture):
                column.addWidget(piece, int(index == 0))
        # The place below is from here on as high as what stands in it needs: a notice is never cut.
        queue.setMinimumHeight(scaled(QUEUE_LEAST))
        self._below.setMinimumHeight(0)
        connected = Furniture(self.top_bar, self.compose, stage, queue, notices, library)
        self._switchboard = Switchboard(self, parts, connected)
        self._library, self._player = library, stage
        if self._seen is not None and isValid(self._seen):
            self._seen.give_way_to(library)
        self._whole = WholeLibrary(self, self._columns, self._side, library)
        self.top_bar.library_wanted.connect(self._whole.enter)
        self._whole.changed.connect(stage.step_aside)
        stage.rested.connect(parts.idle_memory.used)
        self._whole.changed.connect(self._switchboard.library_board.show_whole)
        self._whole.changed.connect(self._keep_notices_in_sight)
        self.tips = TipWatch(self.top_bar, self.compose, queue, library, self._whole, parts).tips
        for notice in self._unsaid:
            notices.show_notice(notice)

    def begin(self) -> None:
        """The window is furnished and on the screen: what is slow, or asks the store and the service, begins."""
        if self._switchboard is not None:
            self._switchboard.begin()

    def take_over(self, before: "MainWindow", told: "LastTold") -> None:
        """Stand in for `before`, which goes: show what was told to it, and look for what it looked for."""
        if not before.isMaximized() and not before.isFullScreen():
            self.setGeometry(before.geometry())
        if self._switchboard is not None and before._switchboard is not None:
            self._switchboard.take_over(before._switchboard, told)
        if before._notices is not None:
            for notice in before._notices.notices:
                self.say(notice)

    def say(self, notice: "Notice") -> None:
        """Show `notice`: now, or as soon as there is a place for it."""
        if self._notices is None:
            self._unsaid.append(notice)
        else:
            self._notices.show_notice(notice)

    @Slot()
    def welcome(self) -> None:
        """Show the welcome pages over the window, once it is furnished."""
        if self._switchboard is not None:
            self._switchboard.welcome.open()

    def show_shot(self, job_id: "JobId") -> None:
        """Its clip on the stage, or else its row in the queue: what a notification was about."""
        if self._switchboard is not None and self._whole is not None:
            self._whole.leave()
            self._switchboard.show_shot(job_id)

    def take_pictures(self, pictures: "tuple[Path, ...]") -> None:
        """Take these files as if they had been dropped: "open with" in a file manager."""
        if pictures:
            from desktop_app.runtime.stills import StillFile

            self.compose.still.offer(tuple(map(StillFile, pictures)))

    def remember_sight(self, parts: FrontParts) -> None:
        """The window is hidden and won't come back: what the next one is to show of the library at first."""
        if self._library is not None and self._whole is not None and self._player is not None:
            self._player.clear()  # seen again, as it is without the whole library, it would go on playing
            self._whole.leave()
            sight = self._library.sight(self._side)
            if sight is not None:
                parts.sight.remember(sight, sight_truth(parts.library_dir, parts.preferences.settings.library))

    def _library_as_seen(self, parts: FrontParts) -> SeenLibrary | None:
        sight = parts.sight.take(sight_truth(parts.library_dir, parts.preferences.settings.library))
        return None if sight is None else SeenLibrary(sight, self._side)

    def _lay_out(self) -> None:
        self._stage = _place(Look.STAGE)
        self._below = _place(Look.PANEL)
        self._side = _place(Look.PANEL)
        self._below.setMinimumHeight(scaled(QUEUE_LEAST))
        self._stage.setMinimumHeight(scaled(STAGE_LEAST))
        self._side.setMinimumWidth(scaled(LIBRARY_LEAST))
        self._centre.setMinimumWidth(scaled(CENTRE_LEAST))
        for splitter, places, growing in (
            (self._centre, (self._stage, self._below), self._stage),
            (self._columns, (self.compose, self._centre, self._side), self._centre),
        ):
            splitter.setHandleWidth(1)
            for index, place in enumerate(places):
                splitter.addWidget(place)
                splitter.setStretchFactor(index, int(place is growing))
                splitter.setCollapsible(index, place in (self._below, self._side))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._columns, 1)
        self.setCentralWidget(whole)
        self.setMinimumSize(LEAST)

    def _restore(self, settings: Settings) -> None:
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(USUAL.boundedTo(room - FRAME))
        if settings.geometry:
            self.restoreGeometry(b64decode(settings.geometry))
        sides = scaled(COMPOSE_WIDTH), scaled(LIBRARY_WIDTH)
        usual = [sides[0], max(scaled(CENTRE_LEAST), self.width() - sum(sides)), sides[1]]
        self._columns.setSizes(list(settings.splitters.get(COLUMNS, usual)))
        below = scaled(QUEUE_HEIGHT)
        self._centre.setSizes(list(settings.splitters.get(CENTRE, [max(1, self.height() - below), below])))
        self.compose.prompt.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from desktop_app.ui.compose.dropped import brings_picture  # not for the first paint

        if brings_picture(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.compose.still.take_mime(event.mimeData())
        accept_copy(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_sizes()
        event.accept()
        self.closed.emit()

    def shutdown(self) -> None:
        """Wait for the window's own small work; call it before the runtime goes."""
        self._keep_sizes()
        self.compose.shutdown()
        for pool in self.findChildren(QThreadPool):
            pool.clear()
            pool.waitForDone()

    @Slot(bool)
    def _keep_notices_in_sight(self, whole: bool) -> None:
        """Below the queue, or below the library where that has the whole window."""
        column = (self._side if whole else self._below).layout()
        if column is not None and self._notices is not None:
            column.addWidget(self._notices)

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        self._theme.choose(settings.theme)

    @Slot()
    def _keep_sizes(self) -> None:
        columns = self._columns.sizes() if self._whole is None else self._whole.sizes
        sizes = {COLUMNS: tuple(columns), CENTRE: tuple(self._centre.sizes())}
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._preferences.change(geometry=geometry, splitters=sizes)


def _place(look: Look) -> QWidget:
    made = QWidget()
    wear(made, look)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return made
