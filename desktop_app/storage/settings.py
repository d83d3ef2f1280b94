"""What the program remembers between starts, apart from jobs: one JSON file. No secrets in it, ever."""

import json
import logging
import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

from desktop_app.domain.arrangement import LARGEST_TILE, SMALLEST_TILE, Arrangement, GroupBy, SortBy
from desktop_app.domain.composing import MOST_SHOTS, MOST_VARIATIONS, Source, SourceKind, TrayStill
from desktop_app.domain.framing import Framing, FramingMode
from desktop_app.domain.ids import AccountId
from desktop_app.domain.model_spec import Value, Values
from desktop_app.domain.travel import LONGEST_DAYS, Bucket, Travel, Way
from desktop_app.storage.disk import disk_trouble, make_folder, write_durably
from desktop_app.storage.framing_form import framing_form, read_framing

FILE_NAME = "settings.json"
Json: TypeAlias = dict[str, Any]
MOST_AT_ONCE = 8
MOST_PIXELS = 100_000
"""More than any screen has, and less than Qt can count."""

log = logging.getLogger(__name__)


class Theme(StrEnum):
    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"
    HIGH_CONTRAST = "high contrast"


@dataclass(frozen=True)
class Composition:
    """What stands in the form, finished or not. `by_line`: each line of the prompt is a shot of its own."""

    source: Source | None = None
    framing: Framing = field(default_factory=Framing)
    prompt: str = ""
    model_id: str = ""
    values: Values = field(default_factory=dict)
    tray: tuple[TrayStill, ...] = ()
    by_line: bool = False
    variations: int = 1

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))


@dataclass(frozen=True)
class Settings:
    """`language` is a code of `words.languages`, or "" for the system's. `geometry` and `window_state` are Qt's own
    bytes in base64; `splitters` the sizes in pixels of each, by its name.

    `last_values` are the parameters last used, by model. `volume` is 0 to 1. `library_dir`: the artist's choice, or "".
    `trusted_hosts` are those, besides RunComfy's own, that the artist lets clips be fetched from. More than `ask_above`
    shots at once are made only after a question. `saved_searches` are names, each with the text that is searched for.
    `update_checked`: when a newer Stillwake was last asked for, in ISO's spelling; `update_skipped`: one not to tell
    of. `tips_seen` names tips that need not be shown again. `clip_seen`: there has been a clip in the library.
    `shortcuts` are the keys of the artist's own, in Qt's portable text, by the command they are for.
    """

    theme: Theme = Theme.DARK
    language: str = ""
    geometry: str = ""
    window_state: str = ""
    splitters: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    last_values: Mapping[str, Values] = field(default_factory=dict)
    account: AccountId | None = None
    at_once: int = 2
    paused: bool = False
    send_when_back: bool = False
    volume: float = 1.0
    muted: bool = False
    loop: bool = False
    library_dir: str = ""
    trusted_hosts: tuple[str, ...] = ()
    tips: bool = True
    tips_seen: tuple[str, ...] = ()
    clip_seen: bool = False
    travel: Travel = field(default_factory=Travel)
    ask_above: int = 20
    saved_prompts: tuple[str, ...] = ()
    saved_searches: tuple[tuple[str, str], ...] = ()
    shortcuts: Mapping[str, str] = field(default_factory=dict)
    export_folder: str = ""
    export_pattern: str = "{number} {prompt}"
    notify_done: bool = True
    notify_failed: bool = True
    notify_question: bool = True
    keep_awake: bool = True
    update_check: bool = False
    update_checked: str = ""
    update_skipped: str = ""
    library: Arrangement = field(default_factory=Arrangement)
    composition: Composition = field(default_factory=Composition)

    def __post_init__(self) -> None:
        object.__setattr__(self, "splitters", MappingProxyType(dict(self.splitters)))
        frozen = {model_id: MappingProxyType(dict(values)) for model_id, values in self.last_values.items()}
        object.__setattr__(self, "last_values", MappingProxyType(frozen))
        object.__setattr__(self, "shortcuts", MappingProxyType(dict(self.shortcuts)))


def load(path: Path) -> Settings:
    """The settings kept at `path`; what is missing or unsuitable is as at the first start.

    A file that isn't JSON is put aside under another name, not overwritten. Any thread. Raises
    `KnownError(FOLDER_UNAVAILABLE)`.
    """
    with disk_trouble(path.parent):
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return Settings()
        try:
            form = json.loads(data)
            if not isinstance(form, dict):
                raise ValueError("not an object")
        except (ValueError, RecursionError):
            aside = path.with_name(f"{path.stem}.damaged{path.suffix}")
            os.replace(path, aside)
            log.warning("the settings could not be read and were put aside as %s", aside.name)
            return Settings()
    return _read(form)


def save(path: Path, settings: Settings) -> None:
    """Durably. Any thread but the GUI's. Raises `KnownError`: `DISK_FULL`, `FOLDER_UNAVAILABLE`."""
    make_folder(path.parent)
    write_durably(path, (json.dumps(_form(settings), indent=2) + "\n").encode("ascii"))


def fields_form(settings: Settings, names: Collection[str]) -> Json:
    """These fields of `settings` as JSON. Any thread."""
    form = _form(settings)
    return {name: form[name] for name in names}


def fields_read(form: Json, names: Collection[str]) -> Json:
    """Those of these fields that `form` has and that are suitable, as values of `Settings`. Any thread."""
    return _suitable(form, {name: reader for name, reader in _READERS.items() if name in names})


def _form(settings: Settings) -> Json:
    composition = settings.composition
    source = composition.source
    return {
        **{
            name: getattr(settings, name)
            for name in _READERS
            if name not in {"splitters", "last_values", "shortcuts", "travel", "library", "composition"}
        },
        "splitters": dict(settings.splitters),
        "last_values": {model_id: dict(values) for model_id, values in settings.last_values.items()},
        "shortcuts": dict(settings.shortcuts),
        "library": asdict(settings.library),
        "travel": {"way": settings.travel.way, "bucket": asdict(settings.travel.bucket)},
        "composition": {
            "source": None if source is None else _source_form(source),
            "framing": framing_form(composition.framing),
            "prompt": composition.prompt,
            "model_id": composition.model_id,
            "values": dict(composition.values),
            "tray": [_tray_form(still) for still in composition.tray],
            "by_line": composition.by_line,
            "variations": composition.variations,
        },
    }


def _source_form(source: Source) -> Json:
    return {"kind": source.kind, "where": source.where}


def _tray_form(still: TrayStill) -> Json:
    return {
        "id": still.id,
        "source": _source_form(still.source),
        "framing": framing_form(still.framing),
        "prompt": still.prompt,
    }


def _read(form: Json) -> Settings:
    return Settings(**_suitable(form, _READERS))


def _suitable(form: Json, readers: Mapping[str, Callable[[Any], Any]]) -> Json:
    """The fields of `form` that `readers` know and accept."""
    found = {}
    for name, reader in readers.items():
        if name not in form:
            continue
        try:
            found[name] = reader(form[name])
        except (TypeError, ValueError, KeyError, AttributeError):
            log.warning("the setting %s is unsuitable, and left out", name)
    return found


def _text(given: Any) -> str:
    if not isinstance(given, str):
        raise TypeError
    given.encode()  # half a character can be written in JSON, but kept nowhere else
    return given


def _list(given: Any) -> list[Any]:
    if not isinstance(given, list):
        raise TypeError
    return given


def _flag(given: Any) -> bool:
    if not isinstance(given, bool):
        raise TypeError
    return given


def _number(given: Any) -> int | float:
    if isinstance(given, bool) or not isinstance(given, int | float):
        raise TypeError
    return given


def _whole(given: Any) -> int:
    if isinstance(given, bool) or not isinstance(given, int):
        raise TypeError
    return given


def _within(least: float, most: float, given: float) -> float:
    if not least <= given <= most:
        raise ValueError
    return given


def _pixels(given: Any) -> int:
    return int(_within(0, MOST_PIXELS, _whole(given)))


def _values(given: Any) -> dict[str, Value]:
    return {_text(name): value if isinstance(value, str | bool) else _number(value) for name, value in given.items()}


def _source(given: Any) -> Source | None:
    return None if given is None else Source(SourceKind(given["kind"]), _text(given["where"]))


def _tray(given: Any) -> tuple[TrayStill, ...]:
    """The stills that can be read; one that can't costs the others nothing."""
    found: dict[str, TrayStill] = {}
    for form in _list(given):
        try:
            source, prompt = _source(form["source"]), form["prompt"]
            if source is not None:
                still_id = _text(form["id"])
                framing = _framing(form["framing"])
                found[still_id] = TrayStill(still_id, source, framing, None if prompt is None else _text(prompt))
        except (TypeError, ValueError, KeyError, AttributeError):
            log.warning("a still of the tray is unsuitable, and left out")
    return tuple(found.values())


def _framing(given: Any) -> Framing:
    """Earlier settings hold no more than the mode."""
    return Framing(FramingMode(given)) if isinstance(given, str) else read_framing(given)


def _composition(given: Any) -> Composition:
    if not isinstance(given, dict):
        raise TypeError
    return Composition(**_suitable(given, _COMPOSITION_READERS))


def _travel(given: Any) -> Travel:
    if not isinstance(given, dict):
        raise TypeError
    return Travel(**_suitable(given, _TRAVEL_READERS))


def _arrangement(given: Any) -> Arrangement:
    if not isinstance(given, dict):
        raise TypeError
    return Arrangement(**_suitable(given, _ARRANGEMENT_READERS))


def _bucket(given: Any) -> Bucket:
    if not isinstance(given, dict):
        raise TypeError
    return Bucket(**_suitable(given, _BUCKET_READERS))


_BUCKET_READERS: Mapping[str, Callable[[Any], Any]] = {
    "endpoint": _text,
    "region": _text,
    "name": _text,
    "prefix": _text,
    "days": lambda given: _within(1, LONGEST_DAYS, _whole(given)),
    "delete_after": _flag,
}

_TRAVEL_READERS: Mapping[str, Callable[[Any], Any]] = {"way": Way, "bucket": _bucket}

_ARRANGEMENT_READERS: Mapping[str, Callable[[Any], Any]] = {
    "as_list": _flag,
    "tile": lambda given: _within(SMALLEST_TILE, LARGEST_TILE, _whole(given)),
    "whole_tile": lambda given: _within(SMALLEST_TILE, LARGEST_TILE, _whole(given)),
    "sort": SortBy,
    "descending": _flag,
    "group": GroupBy,
    "columns": lambda given: tuple((_text(name), _pixels(width)) for name, width in _list(given)),
}

_COMPOSITION_READERS: Mapping[str, Callable[[Any], Any]] = {
    "source": _source,
    "framing": _framing,
    "prompt": _text,
    "model_id": _text,
    "values": _values,
    "tray": _tray,
    "by_line": _flag,
    "variations": lambda given: _within(1, MOST_VARIATIONS, _whole(given)),
}

_READERS: Mapping[str, Callable[[Any], Any]] = {
    "theme": Theme,
    "language": _text,
    "geometry": _text,
    "window_state": _text,
    "splitters": lambda given: {_text(name): tuple(_pixels(size) for size in sizes) for name, sizes in given.items()},
    "last_values": lambda given: {_text(model_id): _values(values) for model_id, values in given.items()},
    "account": lambda given: None if given is None else AccountId(_text(given)),
    "at_once": lambda given: _within(1, MOST_AT_ONCE, _whole(given)),
    "paused": _flag,
    "send_when_back": _flag,
    "volume": lambda given: _within(0, 1, _number(given)),
    "muted": _flag,
    "loop": _flag,
    "library_dir": _text,
    "trusted_hosts": lambda given: tuple(_text(host) for host in _list(given)),
    "tips": _flag,
    "clip_seen": _flag,
    "tips_seen": lambda given: tuple(_text(tip) for tip in _list(given)),
    "travel": _travel,
    "ask_above": lambda given: _within(1, MOST_SHOTS, _whole(given)),
    "saved_prompts": lambda given: tuple(_text(prompt) for prompt in _list(given)),
    "export_folder": _text,
    "export_pattern": _text,
    "notify_done": _flag,
    "notify_failed": _flag,
    "notify_question": _flag,
    "keep_awake": _flag,
    "update_check": _flag,
    "update_checked": _text,
    "update_skipped": _text,
    "saved_searches": lambda given: tuple((_text(name), _text(text)) for name, text in _list(given)),
    "shortcuts": lambda given: {_text(command): _text(keys) for command, keys in given.items()},
    "library": _arrangement,
    "composition": _composition,
}
