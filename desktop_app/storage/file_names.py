"""Names for files of the library: readable, and good on Windows, macOS and Linux alike. Text in, text out; no disk."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain, count
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from desktop_app.domain.ids import JobId
from desktop_app.domain.job import Job, MediaKind, Output

LONGEST_NAME = 120
"""Bytes of a whole file name in UTF-8: well below every system's limit, with room for `.json` and `.part`."""

_WORDS = 6
_FORBIDDEN = frozenset('<>:"/\\|?*')
_DROPPED = frozenset({"Cf", "Cs", "Co", "Cn"})  # joiners, bidi and other invisible marks, what is no character
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)", re.IGNORECASE)

_SUFFIXES = {
    MediaKind.VIDEO: (".mp4", ".webm", ".mov", ".mkv", ".gif", ".m4v", ".avi"),
    MediaKind.IMAGE: (".png", ".jpg", ".jpeg", ".webp", ".avif"),
}


def clip_names(job: Job, output: Output, index: int) -> Iterator[str]:
    """Names for the `index`th output (from 0) of `job`, the nicest first, without end; each with its month's folder.

    The time is when the shot was made, on this machine's clock: `2026-11/22 14.03 neon street a1b2.mp4`.
    """
    moment = job.created_at.astimezone()
    suffix = _suffix(output)
    order = f" {index + 1}" if index else ""
    for mark in _marks(_hex_digits(job.id)):
        tail = f"{order} {mark}{suffix}"
        head = f"{moment:%d %H.%M} "
        words = readable_words(job.prompt, LONGEST_NAME - len((head + tail).encode()), _WORDS)
        yield f"{moment:%Y-%m}/{head}{words}{tail}" if words else f"{moment:%Y-%m}/{head.rstrip()}{tail}"


def still_names(source_name: str, sha256: str, suffix: str) -> Iterator[str]:
    """Names for a still, the nicest first, without end: `Stills/harbour at dawn 0f3a9c12.png`."""
    stem = PurePosixPath(source_name.replace("\\", "/")).stem
    for mark in _marks(sha256[:8], sha256):
        tail = f" {mark}{suffix}"
        words = readable_words(stem, LONGEST_NAME - len(tail)) or "still"
        yield f"Stills/{words}{tail}"


def readable_words(text: str, most_bytes: int, most_words: int | None = None) -> str:
    """The first words of `text`, any language kept, as a part of a file name; "" if nothing of it can be one."""
    kept = "".join(_kept(character) for character in unicodedata.normalize("NFC", text))
    words = unicodedata.normalize("NFC", kept).split()[:most_words]
    while len(words) > 1 and len(" ".join(words).encode()) > most_bytes:
        words.pop()
    name = " ".join(words).encode()[:most_bytes].decode(errors="ignore").strip(" .,;-–—")
    return _named_like_a_device(name, most_bytes)


def same_file(name: str) -> str:
    """What two names have in common if some system would take them for the same file."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if character in _FORBIDDEN or category == "Cc" or category[0] == "Z":
        return " "
    return "" if category in _DROPPED else character


def _named_like_a_device(name: str, most_bytes: int) -> str:
    if not _RESERVED.match(name):
        return name
    return f"_{name}".encode()[:most_bytes].decode(errors="ignore").rstrip(" .")


def _hex_digits(job_id: JobId) -> str:
    return re.sub("[^0-9a-f]", "", job_id.lower()).ljust(8, "0")


def _marks(digits: str, longer: str = "") -> Iterator[str]:
    """What tells files apart: a few digits, more of them, then a number too."""
    short, long = (digits, longer) if longer else (digits[:4], digits[:8])
    return chain((short, long), (f"{long} ({number})" for number in count(2)))


def _suffix(output: Output) -> str:
    allowed = _SUFFIXES[output.kind]
    try:
        given = PurePosixPath(urlsplit(output.url).path).suffix.lower()
    except ValueError:
        given = ""
    return given if given in allowed else allowed[0]
