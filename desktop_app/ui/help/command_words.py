"""What commands and places are called, in the shortcut sheet and in the settings."""

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.library.clip_actions import Chosen, ClipAction, command_of, label
from desktop_app.ui.shortcuts.commands import Command, Place
from desktop_app.ui.shortcuts.shortcuts import shortcuts

translate = QCoreApplication.translate


def place_words(place: Place) -> str:
    """Where keys work, as the title of a group."""
    match place:
        case Place.WINDOW:
            return translate("Shortcuts", "Everywhere")
        case Place.COMPOSE:
            return translate("Shortcuts", "The drop zone")
        case Place.WRITING:
            return translate("Shortcuts", "While writing")
        case Place.FRAME:
            return translate("Shortcuts", "The frame of a still")
        case Place.TRAY:
            return translate("Shortcuts", "The tray of stills")
        case Place.QUEUE:
            return translate("Shortcuts", "The queue")
        case Place.PLAYER:
            return translate("Shortcuts", "The player")
        case Place.LIBRARY:
            return translate("Shortcuts", "Clips in the library")
        case Place.SHELVES:
            return translate("Shortcuts", "Searches and collections")


def command_words(command: Command) -> str:
    """What a command does, as a menu would say it."""
    action = _CLIPS.get(command)
    if action is not None:
        return _clip_words(action)
    match command:
        case Command.MAKE:
            return translate("Shortcuts", "Make")
        case Command.PASTE:
            return translate("Shortcuts", "Paste a picture")
        case Command.SEARCH:
            return translate("Shortcuts", "Search the library")
        case Command.WHOLE_LIBRARY:
            return translate("Shortcuts", "The library in the whole window, and back")
        case Command.UNDO:
            return translate("Shortcuts", "Undo")
        case Command.REDO:
            return translate("Shortcuts", "Redo")
        case Command.SETTINGS:
            return translate("Shortcuts", "Settings")
        case Command.SHORTCUTS:
            return translate("Shortcuts", "Keyboard shortcuts")
        case Command.LEAVE:
            return translate("Shortcuts", "Back from the full screen or the whole library")
        case Command.CHOOSE_STILL:
            return translate("Shortcuts", "Choose a picture")
        case Command.CLEAR_STILL:
            return translate("Shortcuts", "Take the picture out")
        case Command.EARLIER_PROMPT:
            return translate("Shortcuts", "An earlier prompt")
        case Command.LATER_PROMPT:
            return translate("Shortcuts", "A later prompt")
        case Command.KEEP_NOTES:
            return translate("Shortcuts", "Keep the notes")
        case _:
            return _handling_words(command)


def _handling_words(command: Command) -> str:
    match command:
        case Command.FRAME_MOVE:
            return translate("Shortcuts", "Move the picture")
        case Command.FRAME_MOVE_FINE:
            return translate("Shortcuts", "Move the picture by one pixel")
        case Command.FRAME_NEARER:
            return translate("Shortcuts", "Nearer")
        case Command.FRAME_FARTHER:
            return translate("Shortcuts", "Farther")
        case Command.FRAME_WHOLE:
            return translate("Shortcuts", "All of the picture again")
        case Command.FRAME_TURN:
            return translate("Shortcuts", "Turn to the right")
        case Command.FRAME_TURN_BACK:
            return translate("Shortcuts", "Turn to the left")
        case Command.FRAME_MIRROR:
            return translate("Shortcuts", "Mirror")
        case Command.TRAY_TAKE_OUT:
            return translate("Shortcuts", "Take out what is chosen")
        case Command.TRAY_EARLIER:
            return translate("Shortcuts", "Move one place forward")
        case Command.TRAY_LATER:
            return translate("Shortcuts", "Move one place back")
        case Command.TRAY_ROW_UP:
            return translate("Shortcuts", "Move one row up")
        case Command.TRAY_ROW_DOWN:
            return translate("Shortcuts", "Move one row down")
        case _:
            return _queue_and_player_words(command)


def _queue_and_player_words(command: Command) -> str:
    match command:
        case Command.QUEUE_LOOK:
            return translate("Shortcuts", "Answer a question, or look at the still")
        case Command.QUEUE_CHANGE:
            return translate("Shortcuts", "Change a shot that waits")
        case Command.QUEUE_EDIT:
            return translate("Shortcuts", "Edit and make again")
        case Command.QUEUE_AGAIN:
            return translate("Shortcuts", "Make the same shot again")
        case Command.QUEUE_REMOVE:
            return translate("Shortcuts", "Cancel or remove")
        case Command.QUEUE_UP:
            return translate("Shortcuts", "Move up in the line")
        case Command.QUEUE_DOWN:
            return translate("Shortcuts", "Move down in the line")
        case Command.QUEUE_FIRST:
            return translate("Shortcuts", "Move to the front of the line")
        case Command.QUEUE_LAST:
            return translate("Shortcuts", "Move to the end of the line")
        case Command.PLAYER_PLAY:
            return translate("Shortcuts", "Play or pause")
        case Command.PLAYER_FASTER:
            return translate("Shortcuts", "Faster")
        case Command.PLAYER_BACKWARDS:
            return translate("Shortcuts", "Backwards")
        case Command.PLAYER_STEP_BACK:
            return translate("Shortcuts", "One frame back")
        case Command.PLAYER_STEP_ON:
            return translate("Shortcuts", "One frame on")
        case Command.PLAYER_BEGINNING:
            return translate("Shortcuts", "To the beginning")
        case Command.PLAYER_END:
            return translate("Shortcuts", "To the end")
        case Command.PLAYER_FULL_SCREEN:
            return translate("Shortcuts", "Full screen, and back")
        case Command.PLAYER_MUTE:
            return translate("Shortcuts", "Sound on or off")
        case Command.SHELF_RENAME:
            return translate("Shortcuts", "Rename a search or a collection")
        case Command.SHELF_DELETE:
            return translate("Shortcuts", "Delete a search or a collection")
        case _:
            raise ValueError(command)


def cap_words(command: Command) -> list[str]:
    """Every key a command has now, each as a short word."""
    if command is Command.FRAME_MOVE:
        return [translate("Shortcuts", "Arrow keys")]
    if command is Command.FRAME_MOVE_FINE:
        return [translate("Shortcuts", "Shift and an arrow key")]
    return shortcuts().all_words(command)


_CLIPS = {command_of(action): action for action in ClipAction}


def _clip_words(action: ClipAction) -> str:
    match action:
        case ClipAction.UNCOLLECT:
            return translate("Shortcuts", "Take out of the collection")
        case ClipAction.RATE_2 | ClipAction.RATE_3 | ClipAction.RATE_4 | ClipAction.RATE_5:
            return translate("Shortcuts", "%n stars", "", int(action.name[-1]))
        case _:
            return label(action, Chosen(1))
