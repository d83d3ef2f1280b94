"""Everything that can be opened, and how: one table for all who walk through the whole program.

A contract test holds that nothing is missing. What is called like a class is a window of that class; what is called
like a method is a menu or a question that is built there.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tests.windows import compose, library, queue, rest
from tests.windows.desk import Faces

EVERY_WINDOW: Final[Mapping[str, Faces]] = MappingProxyType(
    {
        "MainWindow": rest.window,
        "NotificationArea": rest.notices,
        "Toast": rest.toasts,
        "TipLine": rest.tips,
        "LinkLine": compose.link,
        "FullScreenWindow": rest.full_screen,
        "TopBar._open_at_once": rest.at_once,
        "SettingsDialog": rest.settings,
        "KeepingSection._ask_reset": rest.reset_question,
        "PictureTravelDialog": rest.travel,
        "AccountDialog": rest.account,
        "WelcomeDialog": rest.welcome,
        "HelpMenu": rest.help_menu,
        "GuideWindow": rest.guide,
        "ShortcutSheet": rest.shortcut_sheet,
        "ReportDialog": rest.report,
        "UpdateDialog": rest.updates,
        "AboutDialog": rest.about,
        "_Menu": rest.desktop_tray,
        "FramingDialog": compose.framing,
        "ColourButton.__init__": compose.bar_colours,
        "SourceRow.menu": compose.stills_menu,
        "TrayDialog": compose.tray,
        "PromptBox.history_menu": compose.history,
        "PiecesPopup": compose.pieces,
        "PromptsDialog": compose.prompts,
        "MakeGuard._ask_again": compose.same_shot,
        "CountQuestion.ask": compose.many_shots,
        "CancelQuestion": queue.cancel_questions,
        "TrustQuestion": queue.trust_question,
        "MakeAgainQuestion": queue.make_again_question,
        "DetailsDialog": queue.details,
        "AnswerDialog": queue.answer,
        "EarlierDialog": queue.earlier_shots,
        "QueueHead._open_menu": queue.whole_menu,
        "QueuePanel._show_menu": queue.shot_menu,
        "RenameDialog": library.rename,
        "ExportDialog": library.export,
        "ImportDialog": library.adding,
        "SpaceDialog": library.space,
        "SpaceDialog._show_found": library.space_found,
        "MoveDialog": library.move,
        "MovingWindow": library.moving,
        "DetailsWindow": library.details,
        "ClipMenu": library.clip_menu,
        "TagEditor": library.tags,
        "NotesEditor": library.notes,
        "NamePopup": library.names,
        "ShelvesMenu": library.shelves_menu,
        "_List._open_menu": library.shelf_menu,
        "ToolRow._menu": library.arrange_menus,
        "FilterBar._open_more": library.more_filters,
        "FilterBar._ask": library.filter_menus,
        "ChecksPopup": library.checks,
        "LengthPopup": library.length,
        "DatePopup": library.date,
    }
)
