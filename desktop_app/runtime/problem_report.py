"""What a report of a problem holds: versions, settings, the queue in numbers, crashes and the log, without secrets."""

import platform
import sys
import time
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion

from desktop_app import __version__, paths
from desktop_app.domain.errors import KnownError
from desktop_app.log import REPORTS_FOLDER, last_lines
from desktop_app.runtime.discretion import Discretion
from desktop_app.runtime.preferences import Settings
from desktop_app.storage.database import open_reader
from desktop_app.storage.disk import write_durably
from desktop_app.storage.job_store import JobStore

LOG_LINES = 200
CRASHES = 2
MOST_OF_A_CRASH = 12_000
"""Characters."""
_PROMPTS = 500
_LIBRARIES = ("PySide6_Essentials", "av", "pillow", "requests", "keyring")


@dataclass(frozen=True)
class Circumstances:
    """What only the window's thread can say. `counts`: how many shots are in which state; `screens` in words."""

    data_dir: Path
    library_dir: Path
    settings: Settings
    crash: str = ""
    online: bool = True
    desktop: str = ""
    screens: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)


def gather(here: Circumstances, *, with_prompts: bool = False, home: Path | None = None) -> str:
    """The report as text, for its writer to read. Any thread but the GUI's: it reads files."""
    named = (here.library_dir, here.settings.library_dir, here.settings.export_folder)
    private = [Path(folder) for folder in named if str(folder)]
    discretion = Discretion(private, None if with_prompts else _prompts(here), home)
    parts = [_head(here), _settings(here.settings)]
    if with_prompts:
        parts.append(f"Prompt in the form:\n{here.settings.composition.prompt or '(none)'}")
    if here.crash:
        parts.append(f"What went wrong:\n{here.crash.strip()}")
    parts += _crashes(here)
    parts.append(f"The last lines of the log:\n{last_lines(here.data_dir, LOG_LINES) or '(none)'}")
    return discretion.of("\n\n".join(parts) + "\n")


def save(path: Path, text: str) -> Path:
    """Write a report to `path`, which is returned. Not in the GUI thread. Raises `KnownError`."""
    write_durably(path, text.encode())
    return path


def _head(here: Circumstances) -> str:
    packaged = "a package" if getattr(sys, "frozen", False) else "source"
    counted = ", ".join(f"{count} {state}" for state, count in sorted(here.counts.items()))
    return "\n".join(
        (
            f"Stillwake {__version__} from {packaged}, {time.strftime('%Y-%m-%d %H.%M')}",
            f"{platform.platform()}, Python {platform.python_version()}, Qt {qVersion()}",
            f"{', '.join(_versions())}",
            f"Desktop: {here.desktop or 'unknown'}; screens: {'; '.join(here.screens) or 'unknown'}",
            f"Network: {'there' if here.online else 'not there'}; queue: {counted or 'empty'}",
            f"Data folder: {'as usual' if here.data_dir == paths.data_dir() else 'chosen'}",
        )
    )


def _versions() -> Iterable[str]:
    for name in _LIBRARIES:
        try:
            yield f"{name} {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            continue


def _settings(settings: Settings) -> str:
    """Only what says nothing of anybody: choices, numbers, and whether something is set. Never a path or a text."""
    said: dict[str, object] = {
        "theme": settings.theme.value,
        "sent at once": settings.at_once,
        "ask above": settings.ask_above,
        "paused": settings.paused,
        "send when back online": settings.send_when_back,
        "pictures travel": settings.travel.way.value,
        "bucket": "set" if settings.travel.bucket.name else "not set",
        "library folder": "chosen" if settings.library_dir else "as usual",
        "library": f"{'list' if settings.library.as_list else 'grid'}, by {settings.library.sort.value}",
        "stills in the tray": len(settings.composition.tray),
        "still in the form": settings.composition.source.kind.value if settings.composition.source else "none",
        "model": settings.composition.model_id or "the first",
        "trusted hosts": len(settings.trusted_hosts),
        "keys of their own": ", ".join(f"{name} {keys}" for name, keys in settings.shortcuts.items()) or "none",
    }
    return "Settings:\n" + "\n".join(f"  {name}: {value}" for name, value in said.items())


def _prompts(here: Circumstances) -> set[str]:
    """Every prompt that is known, as far as the list of jobs can be read."""
    composition = here.settings.composition
    found = {composition.prompt, *here.settings.saved_prompts}
    found |= {still.prompt for still in composition.tray if still.prompt}
    found |= {text for name_and_text in here.settings.saved_searches for text in name_and_text}
    try:
        connection = open_reader(here.data_dir)
    except KnownError:
        return found
    # A damaged list may be what the report is about: what can't be read of it isn't in a report either.
    with closing(connection), suppress(KnownError):
        found.update(JobStore(connection).prompts(_PROMPTS))
    return found


def _crashes(here: Circumstances) -> Iterable[str]:
    """The newest reports that are kept, but the one that is told already."""
    folder = here.data_dir / REPORTS_FOLDER
    try:
        files = sorted(folder.glob("*.txt"), key=lambda file: file.stat().st_mtime, reverse=True)
        kept = [file for file in files if file.stem[:1].isdigit()][:CRASHES]
        texts = [(file.stem, file.read_text("utf-8", "replace")) for file in kept]
    except OSError:
        return
    for name, text in texts:
        if not here.crash or here.crash.strip() not in text:
            yield f"Crash of {name}:\n{text[:MOST_OF_A_CRASH].strip()}"
