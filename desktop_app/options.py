"""What the command line and the environment say: where data and library are, which service, which account."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app import paths
from desktop_app.domain.account import RUNCOMFY_BASE, check_base
from desktop_app.domain.ids import PRACTICE, AccountId

SKIP_WELCOME = "STILLWAKE_SKIP_WELCOME"
"""Set to anything, a first start is like any other: for tests and measurements."""


@dataclass(frozen=True)
class Options:
    """`library_dir` is None where neither the command line nor the environment names one: then the settings decide.

    `pictures` are the stills the window was asked to open, as a file manager's "open with" does it. `greets`: a first
    start shows what Stillwake is; not to somebody who has said what to do.
    """

    data_dir: Path
    library_dir: Path | None
    api_base: str
    account: AccountId | None
    pictures: tuple[Path, ...] = ()
    greets: bool = False


def read_options(
    *,
    data_dir: Path | None = None,
    library_dir: Path | None = None,
    api_base: str | None = None,
    account: str | None = None,
    practice: bool = False,
    pictures: Sequence[Path] = (),
) -> Options:
    """The options of what was given, completed from the environment; an empty variable counts as unset.

    Raises `KnownError(API_BASE_INSECURE)`.
    """
    named = library_dir is not None or bool(os.environ.get("STILLWAKE_LIBRARY_DIR"))
    payer = PRACTICE if practice else account
    return Options(
        data_dir=paths.data_dir(data_dir),
        library_dir=paths.library_dir(library_dir) if named else None,
        api_base=check_base(api_base or os.environ.get("STILLWAKE_API_BASE") or RUNCOMFY_BASE),
        pictures=tuple(picture.expanduser().absolute() for picture in pictures),
        account=AccountId(payer) if payer else None,
        greets=not (payer or pictures or os.environ.get(SKIP_WELCOME)),
    )
