"""What can be done with clips of the library: one table of which actions there are, and what they need.

Menus, keys and buttons are made from it, so that they can't disagree.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, Flag, auto
from types import MappingProxyType
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.request import KeptPicture
from desktop_app.runtime.library_list import ClipRow
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import shortcuts

translate = QCoreApplication.translate

MOST_COPIED: Final = 2000
"""Files that are put on the clipboard at once, and prompts."""


class ClipAction(Enum):
    PLAY = auto()
    OPEN_WITH = auto()
    REVEAL = auto()
    FIND_FILE = auto()
    EDIT = auto()
    DUPLICATE = auto()
    REUSE_SETTINGS = auto()
    REUSE_PICTURE = auto()
    SAME_PICTURE = auto()
    FAVOURITE = auto()
    RATE_0 = auto()
    RATE_1 = auto()
    RATE_2 = auto()
    RATE_3 = auto()
    RATE_4 = auto()
    RATE_5 = auto()
    REJECT = auto()
    TAG = auto()
    NOTE = auto()
    UNCOLLECT = auto()
    COPY_FILES = auto()
    COPY_PROMPT = auto()
    COPY_JSON = auto()
    RENAME = auto()
    EXPORT = auto()
    DETAILS = auto()
    DELETE = auto()


class Need(Flag):
    """What has to be there for an action to make sense."""

    NOTHING = 0
    FILE = auto()  # the clip's file is where it should be
    NO_FILE = auto()  # it is missing
    PICTURE = auto()  # a picture is known that it was made from
    COLLECTION = auto()  # a collection is being looked at


@dataclass(frozen=True)
class Terms:
    """`most` clips at once; 0: as many as there are."""

    icon: str = ""
    most: int = 0
    needs: Need = Need.NOTHING

    def allows(self, count: int) -> bool:
        return count > 0 and (not self.most or count <= self.most)


TERMS: Final[Mapping[ClipAction, Terms]] = MappingProxyType(
    {
        ClipAction.PLAY: Terms("play", 1, Need.FILE),
        ClipAction.OPEN_WITH: Terms("open-outside", MOST_COPIED, Need.FILE),
        ClipAction.REVEAL: Terms("folder", MOST_COPIED, Need.FILE),
        ClipAction.FIND_FILE: Terms("search", 1, Need.NO_FILE),
        ClipAction.EDIT: Terms("edit", 1),
        ClipAction.DUPLICATE: Terms("again", 1),
        ClipAction.REUSE_SETTINGS: Terms("", 1),
        ClipAction.REUSE_PICTURE: Terms("", 1, Need.PICTURE),
        ClipAction.SAME_PICTURE: Terms("picture", 1, Need.PICTURE),
        ClipAction.FAVOURITE: Terms("star-filled"),
        ClipAction.RATE_0: Terms(),
        ClipAction.RATE_1: Terms(),
        ClipAction.RATE_2: Terms(),
        ClipAction.RATE_3: Terms(),
        ClipAction.RATE_4: Terms(),
        ClipAction.RATE_5: Terms(),
        ClipAction.REJECT: Terms("reject"),
        ClipAction.TAG: Terms("tag"),
        ClipAction.NOTE: Terms("note"),
        ClipAction.UNCOLLECT: Terms("", 0, Need.COLLECTION),
        ClipAction.COPY_FILES: Terms("copy", MOST_COPIED, Need.FILE),
        ClipAction.COPY_PROMPT: Terms("", MOST_COPIED),
        ClipAction.COPY_JSON: Terms("", MOST_COPIED),
        ClipAction.RENAME: Terms("", 1, Need.FILE),
        ClipAction.EXPORT: Terms("export", 0, Need.FILE),
        ClipAction.DETAILS: Terms("info"),
        ClipAction.DELETE: Terms("trash"),
    }
)

STARS: Final[Mapping[ClipAction, int]] = MappingProxyType(
    {action: int(action.name[-1]) for action in ClipAction if action.name.startswith("RATE_")}
)

Group: TypeAlias = tuple[ClipAction, ...]

OPENING: Final[Group] = (ClipAction.PLAY, ClipAction.OPEN_WITH, ClipAction.REVEAL, ClipAction.FIND_FILE)
AGAIN: Final[Group] = (ClipAction.EDIT, ClipAction.SAME_PICTURE)
REUSING: Final[Group] = (ClipAction.DUPLICATE, ClipAction.REUSE_SETTINGS, ClipAction.REUSE_PICTURE)
SORTING: Final[Group] = (ClipAction.FAVOURITE, ClipAction.REJECT, ClipAction.TAG, ClipAction.NOTE)
COPYING: Final[Group] = (ClipAction.COPY_FILES, ClipAction.COPY_PROMPT, ClipAction.COPY_JSON)
FILING: Final[Group] = (ClipAction.RENAME, ClipAction.EXPORT, ClipAction.DETAILS)


@dataclass(frozen=True)
class Chosen:
    """What is selected: how many, the one that the keyboard is on, and the collection that is looked at, or ""."""

    count: int
    row: ClipRow | None = None
    collection: str = ""

    @property
    def has(self) -> Need:
        """What is there of what actions need; of many clips only some may have it, and then those are meant."""
        there = Need.COLLECTION if self.collection else Need.NOTHING
        if self.count > 1:
            return there | Need.FILE
        if self.row is None:
            return there
        picture = self.row.request.picture
        there |= Need.NO_FILE if self.row.missing else Need.FILE
        return there | Need.PICTURE if not isinstance(picture, KeptPicture) or picture.path else there


def is_possible(action: ClipAction, chosen: Chosen) -> bool:
    """Whether `action` can be done with what is selected."""
    terms = TERMS[action]
    return terms.allows(chosen.count) and terms.needs in chosen.has


def command_of(action: ClipAction) -> Command:
    """Whose keys are those of `action`."""
    return Command[f"CLIP_{action.name}"]


def key_words(action: ClipAction) -> str:
    """The first key of `action` as the system writes it: "Ctrl+E"; "" where it has none."""
    return shortcuts().words(command_of(action))


def label(action: ClipAction, chosen: Chosen) -> str:
    """What a menu says."""
    one = chosen.count == 1
    match action:
        case ClipAction.PLAY:
            return translate("ClipActions", "Play")
        case ClipAction.OPEN_WITH:
            return translate("ClipActions", "Open with another program")
        case ClipAction.REVEAL:
            return translate("ClipActions", "Show in folder")
        case ClipAction.FIND_FILE:
            return translate("ClipActions", "Find the missing file…")
        case ClipAction.EDIT:
            return translate("ClipActions", "Edit and make again")
        case ClipAction.DUPLICATE:
            return translate("ClipActions", "Duplicate into the form")
        case ClipAction.REUSE_SETTINGS:
            return translate("ClipActions", "Reuse all settings")
        case ClipAction.REUSE_PICTURE:
            return translate("ClipActions", "Reuse only the picture")
        case ClipAction.SAME_PICTURE:
            return translate("ClipActions", "All shots of this picture")
        case ClipAction.FAVOURITE if chosen.row is not None and chosen.row.clip.favourite:
            return translate("ClipActions", "No longer a favourite")
        case ClipAction.FAVOURITE:
            return translate("ClipActions", "Favourite")
        case ClipAction.RATE_0:
            return translate("ClipActions", "No stars")
        case ClipAction.REJECT if chosen.row is not None and chosen.row.clip.rejected:
            return translate("ClipActions", "No longer rejected")
        case ClipAction.REJECT:
            return translate("ClipActions", "Reject")
        case ClipAction.TAG:
            return translate("ClipActions", "Tags…")
        case ClipAction.NOTE:
            return translate("ClipActions", "Notes…")
        case ClipAction.UNCOLLECT:
            return translate("ClipActions", "Take out of “{name}”").format(name=chosen.collection)
        case ClipAction.COPY_FILES:
            return translate("ClipActions", "Copy file") if one else translate("ClipActions", "Copy files")
        case ClipAction.COPY_PROMPT:
            return translate("ClipActions", "Copy prompt") if one else translate("ClipActions", "Copy prompts")
        case ClipAction.COPY_JSON:
            return translate("ClipActions", "Copy as JSON")
        case ClipAction.RENAME:
            return translate("ClipActions", "Rename…")
        case ClipAction.EXPORT:
            return translate("ClipActions", "Export…")
        case ClipAction.DETAILS:
            return translate("ClipActions", "Details")
        case ClipAction.DELETE:
            return translate("ClipActions", "Delete")
        case _:
            stars = STARS[action]
            return translate("ClipActions", "One star") if stars == 1 else "★" * stars
