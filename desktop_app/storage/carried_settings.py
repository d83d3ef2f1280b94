"""The settings that may travel to another computer, in a JSON file of their own, and those that a reset puts back.

No secrets, places of this computer, sizes of windows or what was composed. Nor who is trusted and how pictures travel:
a file from elsewhere must not be able to send an artist's pictures to somebody, or fetch from anywhere.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.storage.disk import write_durably
from desktop_app.storage.settings import Settings, fields_form, fields_read

LARGEST = 4 * 1024 * 1024
"""Bytes of a file that can be one of ours."""

_VERSION = 1

Carried: TypeAlias = Mapping[str, Any]
"""Fields of `Settings`, by name."""

CHOICES = frozenset(
    {
        "theme",
        "language",
        "notify_done",
        "notify_failed",
        "notify_question",
        "keep_awake",
        "tips",
        "update_check",
        "at_once",
        "send_when_back",
        "ask_above",
        "volume",
        "muted",
        "loop",
        "export_pattern",
        "library",
        "shortcuts",
    }
)
"""They travel, and a reset puts them back."""

COLLECTED = frozenset({"saved_prompts", "saved_searches"})
"""They travel, are added to what there is, and no reset touches them."""

RESET_ONLY = frozenset({"travel"})
"""A reset puts them back; they don't travel. Of `travel` the bucket stays entered."""

STAYING = frozenset(
    {
        "geometry",
        "window_state",
        "splitters",
        "last_values",
        "account",
        "update_checked",
        "update_skipped",
        "paused",
        "library_dir",
        "trusted_hosts",
        "tips_seen",
        "clip_seen",
        "export_folder",
        "composition",
    }
)
"""Neither travels nor is reset: what is this computer's, the account's, or the artist's work."""


def write_carried(path: Path, settings: Settings) -> None:
    """Durably. Any thread but the GUI's. Raises `KnownError`: `DISK_FULL`, `FOLDER_UNAVAILABLE`."""
    form = {"stillwake_settings": _VERSION, "settings": fields_form(settings, sorted(CHOICES | COLLECTED))}
    write_durably(path, (json.dumps(form, indent=2, ensure_ascii=False) + "\n").encode())


def read_carried(path: Path) -> Carried:
    """The fields of `Settings` that `path` holds; those nobody knows, and unsuitable ones, are left out.

    Any thread but the GUI's. Raises `KnownError`: `SETTINGS_UNREADABLE`, `SETTINGS_NEWER`.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        form = json.loads(data) if len(data) <= LARGEST else None
    except (OSError, ValueError, RecursionError) as error:
        raise known(ErrorCode.SETTINGS_UNREADABLE, name=path.name) from error
    match form:
        case {"stillwake_settings": int(version)} if version > _VERSION:
            raise known(ErrorCode.SETTINGS_NEWER, name=path.name)
        case {"stillwake_settings": int(), "settings": dict(fields)}:
            return fields_read(fields, CHOICES | COLLECTED)
        case _:
            raise known(ErrorCode.SETTINGS_UNREADABLE, name=path.name)


def taken_over(settings: Settings, carried: Carried) -> Carried:
    """What `settings` is to be changed to: saved prompts and searches are added to those there are."""
    found = dict(carried)
    if "saved_prompts" in found:
        found["saved_prompts"] = tuple(dict.fromkeys((*settings.saved_prompts, *found["saved_prompts"])))
    if "saved_searches" in found:
        mine = dict(settings.saved_searches)
        found["saved_searches"] = tuple((dict(found["saved_searches"]) | mine).items())
    return found


def as_at_first(settings: Settings) -> Carried:
    """What a reset changes `settings` to."""
    first = Settings()
    travel = replace(first.travel, bucket=settings.travel.bucket)
    return {name: getattr(first, name) for name in CHOICES | RESET_ONLY} | {"travel": travel}


def as_before(settings: Settings) -> Carried:
    """All that taking over, or a reset, may have changed, as it is in `settings`."""
    return {name: getattr(settings, name) for name in CHOICES | COLLECTED | RESET_ONLY}
