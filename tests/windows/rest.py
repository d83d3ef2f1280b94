"""The window itself, and what opens from its top bar, its help and the desktop's tray."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QAbstractButton, QListWidget, QPlainTextEdit, QToolButton, QWidget

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.domain.update import Release
from desktop_app.ui.help.about_dialog import AboutDialog
from desktop_app.ui.help.guide_window import GuideWindow
from desktop_app.ui.help.help_desk import HelpDesk
from desktop_app.ui.help.help_menu import HelpMenu
from desktop_app.ui.help.shortcut_sheet import ShortcutSheet
from desktop_app.ui.help.update_dialog import UpdateDialog, open_updates
from desktop_app.ui.library.toast import Toast
from desktop_app.ui.notifications import NotificationArea
from desktop_app.ui.plain_box import PlainBox
from desktop_app.ui.player.full_screen import FullScreenWindow
from desktop_app.ui.player.stage import Stage
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.settings.account_dialog import AccountDialog
from desktop_app.ui.settings.keeping_section import KeepingSection
from desktop_app.ui.settings.picture_travel import PictureTravelDialog
from desktop_app.ui.settings.settings_dialog import SettingsDialog
from desktop_app.ui.tips.table import Tip
from desktop_app.ui.tray_icon import TrayIcon
from desktop_app.ui.welcome.welcome_dialog import WelcomeDialog
from tests.windows.desk import HOST, NAME, Desk

NOTICED: dict[str, str | int] = {
    "count": 2,
    "price": "$2.88",
    "host": HOST,
    "asked": NAME,
    "got": NAME,
    "known": 1,
    "troubled": 1,
}
TOLD: dict[str, str | int] = {
    "name": NAME,
    "folder": NAME,
    "version": "9.9",
    "notes": NAME,
    "page": NAME,
    "report": NAME,
}
MENDED: dict[str, str | int] = {
    "kept_as": NAME,
    "copy_of": "",
    "jobs": 1,
    "clips": 2,
    "waiting": 1,
    "lost": 1,
    "looked": 1,
}


def window(desk: Desk) -> Iterator[QWidget]:
    """As it stands, with its library whole, as a list, and with everything it says in passing."""
    yield desk.window
    desk.library.whole_wanted.emit()
    desk.settle()
    yield desk.window
    desk.find(QAbstractButton, "listButton").click()
    desk.settle()
    yield desk.window
    desk.find(QAbstractButton, "gridButton").click()
    desk.library.search("nothing at all")
    desk.until(lambda: desk.parts.library.rowCount() == 0)
    yield desk.window
    desk.library.search("")
    desk.until(lambda: desk.parts.library.rowCount() == 2)
    desk.library.whole_wanted.emit()
    desk.settle()


def notices(desk: Desk) -> Iterator[QWidget]:
    area = desk.find(NotificationArea)
    error = AppError(ErrorCode.DISK_FULL, {"folder": NAME, "needed": 10**9})
    for code in NoticeCode:
        area.show_notice(Notice(code, desk.parts.jobs.snapshots()[0].job.id, error, {**NOTICED, **TOLD, **MENDED}))
        desk.settle()
        yield area
    for close in area.findChildren(QToolButton):
        close.click()
    desk.settle()


def toasts(desk: Desk) -> Iterator[QWidget]:
    toast = desk.find(Toast)
    toast.say(NAME)
    desk.settle()
    yield toast
    toast.show_progress(10, 20)
    desk.settle()
    yield toast
    toast.show_progress(20, 20)
    toast.hide()


def tips(desk: Desk) -> Iterator[QWidget]:
    shown = desk.window.tips
    for tip in Tip:
        shown.meet(tip)
        desk.settle()
        yield desk.window.top_bar
        shown.know(tip)


def full_screen(desk: Desk) -> Iterator[QWidget]:
    stage = desk.find(Stage)
    yield desk.opened(FullScreenWindow, stage.toggle_full_screen)
    stage.leave_full_screen()
    desk.clear()
    yield desk.window  # with all of it on the way of the Tab key again


def at_once(desk: Desk) -> Iterator[QWidget]:
    yield desk.menu(desk.find(QAbstractButton, "atOnceButton").click)


def settings(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(SettingsDialog, desk.window.top_bar.settings_wanted.emit)
    pages = desk.find(QListWidget, within=dialog)
    for page in range(pages.count()):
        pages.setCurrentRow(page)
        desk.settle()
        yield dialog
    dialog.search_for("nothing at all")
    desk.settle()
    yield dialog
    dialog.search_for("")


def reset_question(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(SettingsDialog, desk.window.top_bar.settings_wanted.emit)
    dialog.show_section(KeepingSection)
    yield desk.opened(PlainBox, desk.find(QAbstractButton, "resetSettingsButton", dialog).click, beside=True)


def travel(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(SettingsDialog, desk.window.top_bar.settings_wanted.emit)
    travelling = desk.opened(PictureTravelDialog, dialog.travel_wanted.emit, beside=True)
    for way in travelling.findChildren(QAbstractButton):
        if way.objectName().endswith("WayChoice"):
            way.click()
            desk.settle()
            yield travelling


def account(desk: Desk) -> Iterator[QWidget]:
    yield desk.opened(AccountDialog, desk.window.top_bar.account_wanted.emit)


def welcome(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(WelcomeDialog, desk.window.welcome)
    yield dialog
    for _ in range(2):
        desk.find(QAbstractButton, "welcomeNextButton", dialog).click()
        desk.settle()
        yield dialog


def _help(desk: Desk) -> HelpDesk:
    found = desk.window.findChild(HelpDesk)
    assert found is not None
    return found


def help_menu(desk: Desk) -> Iterator[QWidget]:
    yield desk.opened(HelpMenu, desk.find(QAbstractButton, "helpButton").click)


def guide(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(GuideWindow, _help(desk).show_guide)
    pages = desk.find(QListWidget, "guidePages", dialog)
    desk.until(lambda: pages.count() > 0)
    yield dialog


def shortcut_sheet(desk: Desk) -> Iterator[QWidget]:
    yield desk.opened(ShortcutSheet, _help(desk).show_shortcuts)


def report(desk: Desk) -> Iterator[QWidget]:
    """Of a problem, and of a crash."""
    for crash in ("", NAME):
        dialog = desk.opened(ReportDialog, partial(_help(desk).report, crash))
        text = desk.find(QPlainTextEdit, "reportText", dialog)
        desk.until(lambda held=text: bool(held.toPlainText()))  # type: ignore[misc]
        yield dialog


def updates(desk: Desk) -> Iterator[QWidget]:
    """Being asked for, not found out, none, and one."""
    found = desk.parts.updates
    dialog = desk.opened(UpdateDialog, partial(open_updates, found, desk.window, Release("9.9", NAME, NAME)))
    yield dialog


def about(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(AboutDialog, _help(desk).show_about)
    yield dialog
    desk.find(QAbstractButton, "showLicencesButton", dialog).click()
    desk.settle()
    yield dialog


def desktop_tray(desk: Desk) -> Iterator[QWidget]:
    icon = TrayIcon(desk.parts.preferences)
    yield desk.menu(lambda: icon.contextMenu().popup(desk.window.pos()))
    desk.clear()
