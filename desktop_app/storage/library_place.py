"""Where the library is, also while it is being moved: what was written down of a move is looked at with every start."""

import json
import logging
from dataclasses import dataclass
from pathlib import Path

from desktop_app import paths
from desktop_app.storage.settings import Settings

FILE_NAME = "library-move.json"
_STAGING = ".moving"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Move:
    """`copied`: everything is at the new place, compared, and only has to be given its name there."""

    source: Path
    target: Path
    copied: bool = False

    @property
    def staging(self) -> Path:
        """Where copies are gathered, beside the new place."""
        return self.target.with_name(self.target.name + _STAGING)

    @property
    def is_there(self) -> bool:
        """Whether the library is whole at its new place: it gets its name only then. Asks the disk."""
        brought = not self.staging.exists() if self.copied else not self.source.exists()
        return brought and self.target.is_dir() and not is_free(self.target)


def intended(data_dir: Path) -> Move | None:
    """The move that is to be made, or gone on with. One small file, which is hardly ever there."""
    try:
        form = json.loads((data_dir / FILE_NAME).read_bytes())
        return Move(Path(form["source"]), Path(form["target"]), bool(form["copied"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.warning("what was written of a move can't be read: %s", error)
        return None


def library_now(data_dir: Path, settings: Settings) -> Path:
    """Where the library is whole just now: as the settings have it, unless a move has come farther than they know."""
    move = intended(data_dir)
    return move.target if move is not None and move.is_there else paths.library_dir(settings.library_dir or None)


def is_free(folder: Path) -> bool:
    """Whether nothing is there, or an empty folder."""
    try:
        return not any(folder.iterdir())
    except FileNotFoundError:
        return True
    except OSError:
        return False
