"""Every key that the program answers to of its own: one table of commands, where each works, and its usual keys.

What every program does isn't in it: arrows in a list, Enter and Escape in a dialog, Tab. Widgets ask
`shortcuts().keys(…)`, never this table, so that the artist's own keys hold everywhere.
"""

from collections.abc import Mapping
from enum import Enum, StrEnum, auto
from types import MappingProxyType
from typing import Final, NamedTuple


class Place(Enum):
    """Where a key works, in the order in which one meets them. A key of `WINDOW` works in all but `WRITING`."""

    WINDOW = auto()
    COMPOSE = auto()
    WRITING = auto()
    FRAME = auto()
    TRAY = auto()
    QUEUE = auto()
    PLAYER = auto()
    LIBRARY = auto()
    SHELVES = auto()


class Command(StrEnum):
    """The values are what settings files call them: never change one."""

    MAKE = "make"
    PASTE = "paste"
    SEARCH = "search"
    WHOLE_LIBRARY = "whole_library"
    UNDO = "undo"
    REDO = "redo"
    SETTINGS = "settings"
    SHORTCUTS = "shortcuts"
    LEAVE = "leave"

    CHOOSE_STILL = "choose_still"
    CLEAR_STILL = "clear_still"

    EARLIER_PROMPT = "earlier_prompt"
    LATER_PROMPT = "later_prompt"
    KEEP_NOTES = "keep_notes"

    FRAME_MOVE = "frame_move"
    FRAME_MOVE_FINE = "frame_move_fine"
    FRAME_NEARER = "frame_nearer"
    FRAME_FARTHER = "frame_farther"
    FRAME_WHOLE = "frame_whole"
    FRAME_TURN = "frame_turn"
    FRAME_TURN_BACK = "frame_turn_back"
    FRAME_MIRROR = "frame_mirror"

    TRAY_TAKE_OUT = "tray_take_out"
    TRAY_EARLIER = "tray_earlier"
    TRAY_LATER = "tray_later"
    TRAY_ROW_UP = "tray_row_up"
    TRAY_ROW_DOWN = "tray_row_down"

    QUEUE_LOOK = "queue_look"
    QUEUE_CHANGE = "queue_change"
    QUEUE_EDIT = "queue_edit"
    QUEUE_AGAIN = "queue_again"
    QUEUE_REMOVE = "queue_remove"
    QUEUE_UP = "queue_up"
    QUEUE_DOWN = "queue_down"
    QUEUE_FIRST = "queue_first"
    QUEUE_LAST = "queue_last"

    PLAYER_PLAY = "player_play"
    PLAYER_FASTER = "player_faster"
    PLAYER_BACKWARDS = "player_backwards"
    PLAYER_STEP_BACK = "player_step_back"
    PLAYER_STEP_ON = "player_step_on"
    PLAYER_BEGINNING = "player_beginning"
    PLAYER_END = "player_end"
    PLAYER_FULL_SCREEN = "player_full_screen"
    PLAYER_MUTE = "player_mute"

    CLIP_PLAY = "clip_play"
    CLIP_OPEN_WITH = "clip_open_with"
    CLIP_REVEAL = "clip_reveal"
    CLIP_FIND_FILE = "clip_find_file"
    CLIP_EDIT = "clip_edit"
    CLIP_DUPLICATE = "clip_duplicate"
    CLIP_REUSE_SETTINGS = "clip_reuse_settings"
    CLIP_REUSE_PICTURE = "clip_reuse_picture"
    CLIP_SAME_PICTURE = "clip_same_picture"
    CLIP_FAVOURITE = "clip_favourite"
    CLIP_RATE_0 = "clip_rate_0"
    CLIP_RATE_1 = "clip_rate_1"
    CLIP_RATE_2 = "clip_rate_2"
    CLIP_RATE_3 = "clip_rate_3"
    CLIP_RATE_4 = "clip_rate_4"
    CLIP_RATE_5 = "clip_rate_5"
    CLIP_REJECT = "clip_reject"
    CLIP_TAG = "clip_tag"
    CLIP_NOTE = "clip_note"
    CLIP_UNCOLLECT = "clip_uncollect"
    CLIP_COPY_FILES = "clip_copy_files"
    CLIP_COPY_PROMPT = "clip_copy_prompt"
    CLIP_COPY_JSON = "clip_copy_json"
    CLIP_RENAME = "clip_rename"
    CLIP_EXPORT = "clip_export"
    CLIP_DETAILS = "clip_details"
    CLIP_DELETE = "clip_delete"

    SHELF_RENAME = "shelf_rename"
    SHELF_DELETE = "shelf_delete"


class Usual(NamedTuple):
    """`keys` in Qt's portable text; the first is the one that is shown. Enter of the number pad follows Return.

    `fixed`: not to be changed, as they are what hands expect of any program.
    """

    place: Place
    keys: tuple[str, ...] = ()
    fixed: bool = False


_OUT = ("Del", "Backspace")

USUAL: Final[Mapping[Command, Usual]] = MappingProxyType(
    {
        Command.MAKE: Usual(Place.WINDOW, ("Ctrl+Return",)),
        Command.PASTE: Usual(Place.WINDOW, ("Ctrl+V",)),
        Command.SEARCH: Usual(Place.WINDOW, ("Ctrl+F",)),
        Command.WHOLE_LIBRARY: Usual(Place.WINDOW, ("G",)),
        Command.UNDO: Usual(Place.WINDOW, ("Ctrl+Z",)),
        Command.REDO: Usual(Place.WINDOW, ("Ctrl+Shift+Z", "Ctrl+Y")),
        Command.SETTINGS: Usual(Place.WINDOW, ("Ctrl+,",)),
        Command.SHORTCUTS: Usual(Place.WINDOW, ("F1",)),
        Command.LEAVE: Usual(Place.WINDOW, ("Esc",), fixed=True),
        Command.CHOOSE_STILL: Usual(Place.COMPOSE, ("Return",), fixed=True),
        Command.CLEAR_STILL: Usual(Place.COMPOSE, _OUT),
        Command.EARLIER_PROMPT: Usual(Place.WRITING, ("Alt+Up",)),
        Command.LATER_PROMPT: Usual(Place.WRITING, ("Alt+Down",)),
        Command.KEEP_NOTES: Usual(Place.WRITING, ("Ctrl+Return",), fixed=True),
        Command.FRAME_MOVE: Usual(Place.FRAME, ("Left", "Right", "Up", "Down"), fixed=True),
        Command.FRAME_MOVE_FINE: Usual(
            Place.FRAME, ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"), fixed=True
        ),
        Command.FRAME_NEARER: Usual(Place.FRAME, ("+", "=")),
        Command.FRAME_FARTHER: Usual(Place.FRAME, ("-",)),
        Command.FRAME_WHOLE: Usual(Place.FRAME, ("0",)),
        Command.FRAME_TURN: Usual(Place.FRAME, ("R", "]")),
        Command.FRAME_TURN_BACK: Usual(Place.FRAME, ("[",)),
        Command.FRAME_MIRROR: Usual(Place.FRAME, ("M",)),
        Command.TRAY_TAKE_OUT: Usual(Place.TRAY, _OUT),
        Command.TRAY_EARLIER: Usual(Place.TRAY, ("Alt+Left",)),
        Command.TRAY_LATER: Usual(Place.TRAY, ("Alt+Right",)),
        Command.TRAY_ROW_UP: Usual(Place.TRAY, ("Alt+Up",)),
        Command.TRAY_ROW_DOWN: Usual(Place.TRAY, ("Alt+Down",)),
        Command.QUEUE_LOOK: Usual(Place.QUEUE, ("Return",), fixed=True),
        Command.QUEUE_CHANGE: Usual(Place.QUEUE, ("F2",)),
        Command.QUEUE_EDIT: Usual(Place.QUEUE, ("Ctrl+E",)),
        Command.QUEUE_AGAIN: Usual(Place.QUEUE, ("Ctrl+D",)),
        Command.QUEUE_REMOVE: Usual(Place.QUEUE, _OUT),
        Command.QUEUE_UP: Usual(Place.QUEUE, ("Alt+Up",)),
        Command.QUEUE_DOWN: Usual(Place.QUEUE, ("Alt+Down",)),
        Command.QUEUE_FIRST: Usual(Place.QUEUE, ("Alt+Home",)),
        Command.QUEUE_LAST: Usual(Place.QUEUE, ("Alt+End",)),
        Command.PLAYER_PLAY: Usual(Place.PLAYER, ("Space", "K")),
        Command.PLAYER_FASTER: Usual(Place.PLAYER, ("L",)),
        Command.PLAYER_BACKWARDS: Usual(Place.PLAYER, ("J",)),
        Command.PLAYER_STEP_BACK: Usual(Place.PLAYER, (",",)),
        Command.PLAYER_STEP_ON: Usual(Place.PLAYER, (".",)),
        Command.PLAYER_BEGINNING: Usual(Place.PLAYER, ("Home",)),
        Command.PLAYER_END: Usual(Place.PLAYER, ("End",)),
        Command.PLAYER_FULL_SCREEN: Usual(Place.PLAYER, ("F",)),
        Command.PLAYER_MUTE: Usual(Place.PLAYER, ("M",)),
        Command.CLIP_PLAY: Usual(Place.LIBRARY, ("Return",)),
        Command.CLIP_OPEN_WITH: Usual(Place.LIBRARY),
        Command.CLIP_REVEAL: Usual(Place.LIBRARY),
        Command.CLIP_FIND_FILE: Usual(Place.LIBRARY),
        Command.CLIP_EDIT: Usual(Place.LIBRARY, ("Ctrl+E",)),
        Command.CLIP_DUPLICATE: Usual(Place.LIBRARY),
        Command.CLIP_REUSE_SETTINGS: Usual(Place.LIBRARY),
        Command.CLIP_REUSE_PICTURE: Usual(Place.LIBRARY),
        Command.CLIP_SAME_PICTURE: Usual(Place.LIBRARY),
        Command.CLIP_FAVOURITE: Usual(Place.LIBRARY, ("F",)),
        Command.CLIP_RATE_0: Usual(Place.LIBRARY, ("0",)),
        Command.CLIP_RATE_1: Usual(Place.LIBRARY, ("1",)),
        Command.CLIP_RATE_2: Usual(Place.LIBRARY, ("2",)),
        Command.CLIP_RATE_3: Usual(Place.LIBRARY, ("3",)),
        Command.CLIP_RATE_4: Usual(Place.LIBRARY, ("4",)),
        Command.CLIP_RATE_5: Usual(Place.LIBRARY, ("5",)),
        Command.CLIP_REJECT: Usual(Place.LIBRARY, ("X",)),
        Command.CLIP_TAG: Usual(Place.LIBRARY, ("T",)),
        Command.CLIP_NOTE: Usual(Place.LIBRARY, ("N",)),
        Command.CLIP_UNCOLLECT: Usual(Place.LIBRARY),
        Command.CLIP_COPY_FILES: Usual(Place.LIBRARY, ("Ctrl+C",)),
        Command.CLIP_COPY_PROMPT: Usual(Place.LIBRARY, ("Ctrl+Shift+C",)),
        Command.CLIP_COPY_JSON: Usual(Place.LIBRARY),
        Command.CLIP_RENAME: Usual(Place.LIBRARY, ("F2",)),
        Command.CLIP_EXPORT: Usual(Place.LIBRARY),
        Command.CLIP_DETAILS: Usual(Place.LIBRARY, ("Ctrl+I",)),
        Command.CLIP_DELETE: Usual(Place.LIBRARY, ("Del",)),
        Command.SHELF_RENAME: Usual(Place.SHELVES, ("F2",)),
        Command.SHELF_DELETE: Usual(Place.SHELVES, _OUT),
    }
)


def meet(one: Place, other: Place) -> bool:
    """Whether the same key in both places would be one key for two things."""
    if Place.WRITING in (one, other):  # what is written in takes its keys first
        return one is other
    return one is other or Place.WINDOW in (one, other)
