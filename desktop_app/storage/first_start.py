"""Whether Stillwake was ever used on these folders."""

from pathlib import Path

from desktop_app.storage import settings
from desktop_app.storage.library_place import is_free


def is_first_start(data_dir: Path, library_dir: Path) -> bool:
    """No settings, no list of shots and no clips are there yet. To be asked before anything is saved."""
    if (data_dir / settings.FILE_NAME).exists():
        return False
    from desktop_app.storage import database  # for a first start only: nothing that the first paint needs

    return not (data_dir / database.FILE_NAME).exists() and is_free(library_dir)
