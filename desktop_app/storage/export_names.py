"""What exported clips are called: a pattern with words in braces, filled in for each. Text in, text out; no disk."""

import re
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final

from desktop_app.storage.file_names import LONGEST_NAME, readable_words
from desktop_app.storage.library_rows import ClipRow

USUAL_PATTERN: Final = "{number} {prompt}"

_FIELD = re.compile(r"\{(\w+)\}")
_WORDS = 6


def export_name(pattern: str, row: ClipRow, number: int, count: int) -> str:
    """The name of `row`, the `number`th (from 1) of `count` exported together, with its own suffix.

    A word in braces that is no field stays as it is; of the rest only what every system allows in a name is kept.
    """
    suffix = PurePosixPath(row.clip.path).suffix
    filled = _FIELD.sub(lambda found: _filled(found, row, number, count), pattern)
    return (readable_words(filled, LONGEST_NAME - len(suffix.encode())) or str(number)) + suffix


def unknown_fields(pattern: str) -> tuple[str, ...]:
    """Words in braces that stand for nothing."""
    return tuple(dict.fromkeys(name for name in _FIELD.findall(pattern) if name.lower() not in EXPORT_FIELDS))


def _filled(found: re.Match[str], row: ClipRow, number: int, count: int) -> str:
    fill = EXPORT_FIELDS.get(found[1].lower())
    if found[1].lower() == "number":
        return f"{number:0{len(str(count))}}"
    return found[0] if fill is None else fill(row)


def _prompt(row: ClipRow) -> str:
    return readable_words(row.prompt, LONGEST_NAME, _WORDS)


def _length(row: ClipRow) -> str:
    return "" if row.clip.duration is None else f"{row.clip.duration:.1f}".removesuffix(".0") + "s"


def _rate(row: ClipRow) -> str:
    return "" if row.clip.fps is None else f"{row.clip.fps:.0f}fps"


EXPORT_FIELDS: Final[Mapping[str, Callable[[ClipRow], str]]] = MappingProxyType(
    {
        "number": lambda row: "",  # its place among those exported, which no row knows
        "prompt": _prompt,
        "date": lambda row: f"{row.clip.created_at.astimezone():%Y-%m-%d}",
        "time": lambda row: f"{row.clip.created_at.astimezone():%H.%M}",
        "model": lambda row: row.model_id.replace("/", " "),
        "size": lambda row: f"{row.clip.width}x{row.clip.height}",
        "length": _length,
        "fps": _rate,
        "rating": lambda row: str(row.clip.rating),
        "name": lambda row: PurePosixPath(row.clip.path).stem,
    }
)
"""The words in braces, and what of a clip each stands for."""
