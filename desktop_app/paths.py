"""Where things live: the program's own resources, the data folder, the library folder."""

import os
from functools import cache
from pathlib import Path

APP_NAME = "Stillwake"


@cache
def resources() -> Path:
    """The folder `resources`: inside the package once installed, beside it in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def data_dir(given: Path | None = None) -> Path:
    """The data folder: `given`, else `STILLWAKE_DATA_DIR`, else the platform's place. Not created here."""
    if given is not None:
        return given.expanduser().resolve()
    if named := os.environ.get("STILLWAKE_DATA_DIR"):
        return Path(named).expanduser().resolve()
    import platformdirs

    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def library_dir(given: Path | str | None = None) -> Path:
    """The library folder: `given`, else `STILLWAKE_LIBRARY_DIR`, else Stillwake in the user's videos. Not created
    here.
    """
    if given is not None:
        return Path(given).expanduser().resolve()
    if named := os.environ.get("STILLWAKE_LIBRARY_DIR"):
        return Path(named).expanduser().resolve()
    import platformdirs

    return platformdirs.user_videos_path() / APP_NAME
