"""A clip's file renamed, found again and brought back: on the disk first, then told to the database by who asked.

Should the program end between the two, the file lies whole under its new name and its row still has the old one: the
next look through the library follows it by its content.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path, PurePosixPath

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.ids import fresh_id
from desktop_app.domain.library import ClipNumber
from desktop_app.fault_points import reach
from desktop_app.storage.clip_files import ClipFile, ClipFiles, Moved
from desktop_app.storage.copying import copy_whole, move_to_free, sha256_of
from desktop_app.storage.database import open_reader
from desktop_app.storage.disk import disk_trouble, make_folder
from desktop_app.storage.file_names import LONGEST_NAME, readable_words, same_file
from desktop_app.storage.library_folder import PART, SIDECAR, LibraryFolder
from desktop_app.storage.library_rows import ClipRow, clip_rows


@dataclass(frozen=True)
class LibraryPlaces:
    """Where the list and the files are. Every function that is given this is for any thread but the GUI's."""

    data_dir: Path
    folder: LibraryFolder

    @contextmanager
    def asked(self) -> Iterator[ClipFiles]:
        """The list, to be asked. Raises `KnownError` as `open_reader`."""
        with closing(open_reader(self.data_dir)) as connection:
            yield ClipFiles(connection)

    def rows(self, numbers: Sequence[ClipNumber]) -> list[ClipRow]:
        """The clips of these numbers in that order, without those that are gone. Raises `KnownError` as
        `open_reader`.
        """
        with closing(open_reader(self.data_dir)) as connection:
            return clip_rows(connection, numbers)

    def file(self, number: ClipNumber) -> ClipFile:
        """Raises `KnownError(CLIP_GONE)` for one that is in the library no more."""
        with self.asked() as files:
            found = files.get(number)
        if found is None or found.removed:
            raise known(ErrorCode.CLIP_GONE, name="")
        return found


def name_given(text: str, suffix: str) -> str:
    """What a file is called when an artist calls it `text`: without what some system forbids, with its own `suffix`; ""
    if nothing of it can be a name.
    """
    stem = text.strip()
    if stem.casefold().endswith(suffix.casefold()):
        stem = stem[: len(stem) - len(suffix)]
    words = readable_words(stem, LONGEST_NAME - len(suffix.encode()))
    return f"{words}{suffix}" if words else ""


def rename(places: LibraryPlaces, number: ClipNumber, text: str) -> Moved:
    """Call the clip's file `text`, in the folder it is in; its sidecar too.

    Raises `KnownError`: `NAME_UNUSABLE`, `NAME_TAKEN`, `CLIP_GONE`, `FOLDER_UNAVAILABLE`.
    """
    clip = places.file(number)
    old = places.folder.resolve(clip.path)
    name = name_given(text, old.suffix)
    if not name:
        raise known(ErrorCode.NAME_UNUSABLE)
    if name != old.name:
        rename_file(old, name)
    return Moved(number, str(PurePosixPath(clip.path).with_name(name)))


def rename_file(old: Path, name: str) -> None:
    """The disk's half of `rename`: the clip, then its sidecar. Raises `KnownError` likewise."""
    new = old.with_name(name)
    own = {old.name, old.name + SIDECAR}
    with disk_trouble(old.parent):
        taken = {same_file(other) for other in os.listdir(old.parent) if other not in own}
    if not taken.isdisjoint(same_file(name + ending) for ending in ("", SIDECAR, PART)):
        raise known(ErrorCode.NAME_TAKEN, name=name)
    reach("rename.before")
    _move(old, new)
    reach("rename.between")
    if os.path.lexists(sidecar_of(old)):
        _move(sidecar_of(old), sidecar_of(new))
    reach("rename.after")


def sidecar_of(file: Path) -> Path:
    return file.with_name(file.name + SIDECAR)


def _move(old: Path, new: Path) -> None:
    with disk_trouble(old.parent):
        try:
            move_to_free(old, new)
        except FileExistsError:
            raise known(ErrorCode.NAME_TAKEN, name=new.name) from None
        except FileNotFoundError:
            raise known(ErrorCode.CLIP_GONE, name=old.name) from None


def relink(places: LibraryPlaces, number: ClipNumber, given: Path, cancel: CancelToken) -> Moved:
    """`given` is the file of a clip that was missing: it has the same content, to the byte.

    One that lies within the library is left where it is; any other is copied to the clip's own place. Raises
    `KnownError`: `NOT_THE_CLIP`, `CLIP_UNREADABLE`, `CLIP_GONE`, `DISK_FULL`, `FOLDER_UNAVAILABLE`, `STOPPED`.
    """
    clip = places.file(number)
    if not is_content(given, clip, cancel):
        raise known(ErrorCode.NOT_THE_CLIP, name=given.name)
    root = Path(os.path.realpath(places.folder.root))
    real = Path(os.path.realpath(given))
    if real.is_relative_to(root):
        path = real.relative_to(root).as_posix()
        with places.asked() as files:
            if path != clip.path and files.is_known(path):
                raise known(ErrorCode.NOT_THE_CLIP, name=given.name)  # that one is another clip's own
        return Moved(number, path)
    places.folder.check()
    places.folder.room(clip.byte_count)
    wanted = places.folder.resolve(clip.path)
    make_folder(wanted.parent)
    return Moved(number, places.folder.relative(put_copy(given, wanted, cancel)))


def put_copy(source: Path, wanted: Path, cancel: CancelToken, sha256: str | None = None) -> Path:
    """A copy of `source` under the name `wanted`, or the next one that is free; where it is now.

    `sha256`: what it must be. Raises `KnownError` as `copy_whole`, and `NOT_THE_CLIP` for a file that is something
    else.
    """
    part = wanted.with_name(f"{wanted.name}.{fresh_id()[:8]}{PART}")
    digest = copy_whole(source, part, cancel)
    try:
        if sha256 is not None and digest != sha256:
            raise known(ErrorCode.NOT_THE_CLIP, name=source.name)
        for name in _free_names(wanted):
            with disk_trouble(part.parent):
                try:
                    move_to_free(part, name)
                except FileExistsError:
                    continue
                return name
        raise AssertionError("the names have no end")
    finally:
        part.unlink(missing_ok=True)


def _free_names(wanted: Path) -> Iterator[Path]:
    yield wanted
    for number in count(2):
        yield wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")


def is_content(file: Path, clip: ClipFile, cancel: CancelToken) -> bool:
    """Whether `file` is that clip's, byte for byte. Raises `KnownError`: `CLIP_UNREADABLE`, `STOPPED`."""
    try:
        return file.stat().st_size == clip.byte_count and sha256_of(file, cancel) == clip.sha256
    except OSError as error:
        raise known(ErrorCode.CLIP_UNREADABLE, name=file.name) from error
