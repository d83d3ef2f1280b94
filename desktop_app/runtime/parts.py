"""The runtime as a window sees it: what the first paint needs, and the rest, which is built after it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.model_spec import ModelSpec
from desktop_app.runtime.intake import Intake
from desktop_app.runtime.preferences import Preferences

if TYPE_CHECKING:
    from desktop_app.runtime.account import Accounts
    from desktop_app.runtime.catalogue import Catalogue
    from desktop_app.runtime.connectivity import Connectivity
    from desktop_app.runtime.desk import Desk
    from desktop_app.runtime.engine import JobEngine
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


@dataclass(frozen=True)
class FrontParts:
    """Enough to compose a shot. GUI thread."""

    models: tuple[ModelSpec, ...]
    preferences: Preferences
    intake: Intake
    library_dir: Path


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
