"""The runtime as a window sees it, whole."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.runtime.front_parts import FrontParts

if TYPE_CHECKING:
    from desktop_app.runtime.account import Accounts
    from desktop_app.runtime.catalogue import Catalogue
    from desktop_app.runtime.connectivity import Connectivity
    from desktop_app.runtime.desk import Desk
    from desktop_app.runtime.engine import JobEngine
    from desktop_app.runtime.idle_memory import IdleMemory
    from desktop_app.runtime.job_list import JobListModel
    from desktop_app.runtime.library_desk import LibraryDesk
    from desktop_app.runtime.library_files import LibraryFiles
    from desktop_app.runtime.library_list import LibraryListModel
    from desktop_app.runtime.line import Line
    from desktop_app.runtime.picture_round import PictureRound
    from desktop_app.runtime.picture_travel import PictureTravel
    from desktop_app.runtime.pictures import Pictures
    from desktop_app.runtime.reader import ReaderThread
    from desktop_app.runtime.undo import UndoStack
    from desktop_app.runtime.updates import Updates


@dataclass(frozen=True)
class Parts(FrontParts):
    """`engine`, `desk`, `line`, `accounts`, `travel` and `catalogue` live in the engine thread: connect to their
    slots, never call them. The others live in the GUI thread.
    """

    engine: "JobEngine"
    desk: "Desk"
    line: "Line"
    accounts: "Accounts"
    travel: "PictureTravel"
    catalogue: "Catalogue"
    connectivity: "Connectivity"
    reader: "ReaderThread"
    jobs: "JobListModel"
    pictures: "Pictures"
    picture_round: "PictureRound"
    library: "LibraryListModel"
    undo: "UndoStack"
    library_desk: "LibraryDesk"
    library_files: "LibraryFiles"
    updates: "Updates"
    idle_memory: "IdleMemory"
