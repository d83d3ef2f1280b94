"""Which signal of the window goes to which slot of the runtime, and back. No logic but that."""

from collections import deque
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import JobId
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.domain.pricing import Estimate
from desktop_app.domain.request import KeptPicture
from desktop_app.domain.update import Release
from desktop_app.runtime.account_view import AccountsView
from desktop_app.runtime.held_price import HeldPrice
from desktop_app.runtime.last_told import LastTold
from desktop_app.runtime.library_list import ClipRow
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.parts import Parts
from desktop_app.runtime.preferences import Settings
from desktop_app.runtime.reader import ClipsOf, LastCost, MadeWith, PromptHistory, Query, StoredJobs
from desktop_app.ui.compose.compose_panel import ComposePanel
from desktop_app.ui.folders import open_folder
from desktop_app.ui.help.help_desk import HelpDesk
from desktop_app.ui.library.library_panel import LibraryPanel
from desktop_app.ui.library_switchboard import LibrarySwitchboard
from desktop_app.ui.notifications import NotificationArea
from desktop_app.ui.player.picture_reader import PictureReader
from desktop_app.ui.player.stage import Stage
from desktop_app.ui.queue.queue_panel import QueuePanel
from desktop_app.ui.queue_board import QueueBoard
from desktop_app.ui.top_bar import TopBar
from desktop_app.ui.welcome.welcome_desk import WelcomeDesk
from desktop_app.words.estimates import price

if TYPE_CHECKING:
    from desktop_app.ui.settings.settings_dialog import SettingsDialog

NOTICE_AFTER_MS = 60


@dataclass(frozen=True)
class Furniture:
    """The parts of the window that are connected."""

    top_bar: TopBar
    compose: ComposePanel
    stage: Stage
    queue: QueuePanel
    notices: NotificationArea
    library: LibraryPanel


class Switchboard(QObject):
    """Lives with the window. Signals of other threads arrive at its slots, and at those of widgets, by their queues."""

    at_once_set = Signal(int)
    paused_set = Signal(bool)
    send_when_back_set = Signal(bool)
    trusted = Signal(str)
    distrusted = Signal(str)
    declined = Signal(str)
    asked = Signal(object)
    accounts_told = Signal(object)
    """For dialogs: what they are given when they open, and this, leave no gap between them."""

    def __init__(self, window: QWidget, parts: Parts, furniture: Furniture) -> None:
        super().__init__(window)
        self._window = window
        self._top_bar, self._compose, self._stage = furniture.top_bar, furniture.compose, furniture.stage
        self._queue, self._notices, self._library = furniture.queue, furniture.notices, furniture.library
        self._parts = parts
        self._accounts: AccountsView | None = None
        self._told: LastTold
        self._settings = parts.preferences.settings
        self._held_price = HeldPrice(parts.engine, parts.reader, parts.catalogue, self)
        self._unshown: deque[Notice] = deque()
        self._notice_turn = QTimer(self, singleShot=True, interval=NOTICE_AFTER_MS)
        self._notice_turn.timeout.connect(self._show_notice)
        self._stills = PictureReader(self)
        self._help = HelpDesk(parts, window)
        self.library_board = LibrarySwitchboard(window, parts, furniture.library, furniture.compose)
        self.welcome = WelcomeDesk(parts, self._compose, self._library, self.library_board.files, window)
        self.library_board.keep_in_sight(furniture.notices)
        self._stills.read.connect(self._still_read)
        self._connect_compose()
        self._connect_queue()
        self._connect_library()
        self._connect_top()

    def begin(self) -> None:
        """After the first paint: what is slow, or asks the store and the service."""
        from desktop_app.runtime.connectivity import network_information

        self._parts.connectivity.watch(network_information())
        self._compose.begin()

    def take_over(self, before: "Switchboard", told: LastTold) -> None:
        """For a window that is built while the engine runs: what was told before anybody here listened, what is under
        way in the window that goes, and what plays no longer.
        """
        self._held_price.load(tuple(self._parts.jobs.snapshots()))
        self._told = told
        self._take_told()
        # What was on its way before this window listened comes to `told` alone, by the event loop's next turn.
        QTimer.singleShot(0, self, self._take_told)
        self._parts.picture_round.set_playing(False)
        self._queue_board.take_over(before._queue_board)
        self.library_board.look_for(*before.library_board.looked_for)
        self._library.choose_as_in(before._library)
        self._queue.choose_as_in(before._queue)
        self._help.take_over(before._help)
        for notice in before._unshown:
            self._take_notice(notice)

    @Slot()
    def _take_told(self) -> None:
        if self._told.accounts is not None:
            self._accounts_changed(self._told.accounts)
        if self._told.queue is not None:
            self._queue.set_queue(self._told.queue)

    def _connect_compose(self) -> None:
        compose, parts = self._compose, self._parts
        compose.make_requested.connect(parts.desk.add)
        compose.model_chosen.connect(parts.catalogue.want)
        compose.last_cost_wanted.connect(self._ask_last_cost)
        compose.history_wanted.connect(self._ask_history)
        compose.asked.connect(parts.reader.ask)
        compose.show_wanted.connect(self.show_shot)
        for asked in (StoredJobs, MadeWith):
            parts.reader.answers_to(asked).connect(compose.shots.answer)
        parts.desk.added.connect(compose.shots.added)
        parts.desk.not_added.connect(compose.shots.not_added)
        self.asked.connect(parts.reader.ask)
        for shown in (PromptHistory, LastCost, ClipsOf):
            parts.reader.answers_to(shown).connect(self._answered)
        parts.catalogue.quote_changed.connect(compose.set_quote)
        parts.accounts.changed.connect(self._accounts_changed)

    def _connect_queue(self) -> None:
        queue, parts = self._queue, self._parts
        board = self._queue_board = QueueBoard(self._window, parts, queue, self._compose, self._held_price)
        board.noticed.connect(self._take_notice)
        queue.send_again_requested.connect(parts.desk.send_again)
        queue.found.connect(parts.desk.found)
        queue.import_requested.connect(parts.desk.imported)
        queue.look_again_requested.connect(parts.desk.look_again)
        queue.look_again_requested.connect(parts.desk.go_on)
        queue.release_requested.connect(parts.desk.release_held)
        queue.trust_given.connect(self._trust)
        queue.trust_declined.connect(parts.desk.decline)
        self.trusted.connect(parts.desk.trust)
        self.distrusted.connect(parts.desk.distrust)
        self.declined.connect(parts.desk.decline)
        queue.pause_toggled.connect(self._pause)
        queue.chosen.connect(self._show_shot)
        parts.engine.queue_changed.connect(queue.set_queue)
        parts.engine.noticed.connect(self._take_notice)
        self._held_price.changed.connect(self._show_held_price)
        self.send_when_back_set.connect(parts.engine.set_send_when_back)
        self._notices.taken.connect(self._offer_taken)
        self.paused_set.connect(parts.engine.set_paused)

    def _connect_library(self) -> None:
        library, board = self._library, self.library_board
        self._stage.playing_changed.connect(self._parts.picture_round.set_playing)
        library.chosen.connect(self._show_chosen)
        library.opened.connect(self._play_clip)
        board.played.connect(self._play_clip)
        board.noticed.connect(self._take_notice)
        self._stage.missed.connect(self._parts.library_files.watch.doubt)

    def _connect_top(self) -> None:
        bar, parts = self._top_bar, self._parts
        bar.account_wanted.connect(self._open_account)
        bar.settings_wanted.connect(self._open_settings)
        bar.help_wanted.connect(self._help.open_menu)
        self._help.settings_wanted.connect(self._open_settings)
        self._help.keys_wanted.connect(self._open_keys)
        self._help.welcome_wanted.connect(self.welcome.open)
        self._help.updates_wanted.connect(self._open_updates)
        parts.updates.found.connect(self._update_found)
        bar.at_once_changed.connect(self._choose_at_once)
        bar.show_at_once(self._settings.at_once)
        self.at_once_set.connect(parts.engine.set_at_once)
        parts.preferences.changed.connect(self._settings_changed)
        for told in (bar.show_online, self._queue.set_online, parts.catalogue.set_online):
            parts.connectivity.online_changed.connect(told)
        bar.show_online(parts.connectivity.online)
        self._queue.set_online(parts.connectivity.online)

    @Slot(str)
    def _ask_last_cost(self, price_key: str) -> None:
        self.asked.emit(LastCost(price_key))

    @Slot()
    def _ask_history(self) -> None:
        self.asked.emit(PromptHistory())

    @Slot(object, object)
    def _answered(self, query: Query, answer: object) -> None:
        match query:
            case PromptHistory() if isinstance(answer, tuple):
                self._compose.set_history(answer)
            case LastCost(price_key) if answer is None or isinstance(answer, Decimal):
                self._compose.set_last_cost(price_key, answer)
            case ClipsOf(job_id) if isinstance(answer, tuple):
                self._show_clips(job_id, answer)
            case _:
                pass

    @Slot(object)
    def show_shot(self, job_id: JobId) -> None:
        """Its clip on the stage, or else its row in the queue."""
        self.asked.emit(ClipsOf(job_id))

    def _show_clips(self, job_id: JobId, clips: tuple[ClipRow, ...]) -> None:
        """The clip of a shot, or else its place in the queue."""
        if not clips:
            self._queue.choose(job_id)
            return
        row = clips[0]
        self._stills.forget()
        self._stage.show_clip(row, str(self._parts.library_dir / row.clip.path), None)

    @Slot(object)
    def _accounts_changed(self, accounts: AccountsView) -> None:
        if accounts == self._accounts:  # asked after each shot, and often as before
            return
        self._accounts = accounts
        self._top_bar.show_accounts(accounts)
        self._compose.set_account(accounts)
        self.welcome.show_accounts(accounts)
        self.accounts_told.emit(accounts)

    @Slot(str)
    def _trust(self, host: str) -> None:
        preferences = self._parts.preferences
        preferences.change(trusted_hosts=tuple(dict.fromkeys((*preferences.settings.trusted_hosts, host))))
        self.trusted.emit(host)

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        self._parts.preferences.change(paused=paused)

    @Slot(int)
    def _choose_at_once(self, count: int) -> None:
        self._parts.preferences.change(at_once=count)

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if settings.at_once != before.at_once:
            self._top_bar.show_at_once(settings.at_once)
            self.at_once_set.emit(settings.at_once)
        if settings.paused != before.paused:
            self.paused_set.emit(settings.paused)
        if settings.send_when_back != before.send_when_back:
            self.send_when_back_set.emit(settings.send_when_back)
        for host in set(before.trusted_hosts) - set(settings.trusted_hosts):
            self.distrusted.emit(host)

    @Slot(object)
    def _show_held_price(self, estimate: Estimate | None) -> None:
        self._queue.set_price("" if estimate is None else price(estimate).line)

    @Slot(object)
    def _take_notice(self, notice: Notice) -> None:
        """A notice comes with a change of the lists: it waits its turn, so that the window never does both in one
        go.
        """
        self._unshown.append(notice)
        self._notice_turn.start()

    @Slot()
    def _show_notice(self) -> None:
        notice = self._unshown.popleft()
        if self._unshown:
            self._notice_turn.start()
        estimate = self._held_price.estimate
        if notice.code is NoticeCode.BACK_ONLINE and estimate is not None:
            notice = replace(notice, data={**notice.data, "price": price(estimate).line})
        self._notices.show_notice(notice)

    @Slot(object)
    def _show_shot(self, snapshot: JobSnapshot) -> None:
        picture = snapshot.job.request.picture
        if isinstance(picture, KeptPicture):
            self._stills.start(str(self._parts.library_dir / picture.path))

    @Slot(str, object)
    def _still_read(self, _path: str, picture: QImage | None) -> None:
        if picture is not None:
            self._stage.show_still(picture)

    @Slot(object)
    def _show_chosen(self, row: ClipRow) -> None:
        if not self._library.is_whole:  # there the stage is out of sight
            self._show_clip(row)

    def _show_clip(self, row: ClipRow) -> None:
        self._stills.forget()
        library = self._parts.library
        self._stage.show_clip(row, library.path_of(row), library.poster_of(row))

    @Slot(object)
    def _play_clip(self, row: ClipRow) -> None:
        self._show_clip(row)
        self._stage.play()

    @Slot(object, str)
    def _offer_taken(self, notice: Notice, key: str) -> None:
        match key:
            case "trust":
                self._trust(str(notice.data["host"]))
            case "update":
                self._open_updates(Release(*(str(notice.data[name]) for name in ("version", "notes", "page"))))
            case "folder":
                open_folder(str(notice.data["folder"]))
            case "report":
                self._help.report(str(notice.data["report"]))
            case "later":
                self.declined.emit(str(notice.data["host"]))
            case "account":
                self._open_account()
            case "travel":
                self._open_travel()
            case "release":
                self._queue.release_requested.emit()
            case _:
                self._queue.focus_shots()

    @Slot()
    def _open_account(self) -> None:
        from desktop_app.ui.settings.account_dialog import AccountDialog

        accounts = self._parts.accounts
        dialog = AccountDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.token_entered.connect(accounts.check_token)
        dialog.token_forgotten.connect(accounts.forget_token)
        dialog.account_chosen.connect(accounts.use)
        self.accounts_told.connect(dialog.show_accounts)
        if self._accounts is not None:
            dialog.show_accounts(self._accounts)
        dialog.open()

    @Slot()
    def _open_keys(self) -> None:
        from desktop_app.ui.settings.shortcuts_section import ShortcutsSection

        dialog = self._settings_dialog()
        dialog.show_section(ShortcutsSection)
        dialog.open()

    @Slot()
    def _open_settings(self) -> None:
        self._settings_dialog().open()

    def _settings_dialog(self) -> "SettingsDialog":
        from desktop_app.ui.settings.settings_dialog import SettingsDialog

        parts, files = self._parts, self.library_board.files
        movable = parts.library_files.movable
        dialog = SettingsDialog(parts.preferences, parts.library_dir, self._window, movable=movable)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.travel_wanted.connect(self._open_travel)
        dialog.move_wanted.connect(files.move_library)
        dialog.space_wanted.connect(files.show_space)
        dialog.check_wanted.connect(self._open_updates)
        return dialog

    @Slot(object)
    def _update_found(self, release: Release) -> None:
        data = {"version": release.version, "notes": release.notes, "page": release.page}
        self._take_notice(Notice(NoticeCode.UPDATE_FOUND, data=data))

    @Slot()
    def _open_updates(self, release: Release | None = None) -> None:
        from desktop_app.ui.help.update_dialog import open_updates

        open_updates(self._parts.updates, self._window, release)

    @Slot()
    def _open_travel(self) -> None:
        from desktop_app.ui.settings.picture_travel import open_picture_travel

        open_picture_travel(self._parts, self._window)
