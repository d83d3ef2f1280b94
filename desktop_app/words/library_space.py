"""How much room things take, in words. `part` is one of `runtime.library_space.Part`, by its value."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from desktop_app.words.names import as_named
from desktop_app.words.numbers import file_size
from desktop_app.words.sentence import in_a_row

translate = QCoreApplication.translate


class Amount(Protocol):
    """Bytes and files."""

    @property
    def byte_count(self) -> int: ...
    @property
    def files(self) -> int: ...


def part_words(part: str) -> str:
    match part:
        case "clips":
            return translate("Space", "Clips")
        case "rejected":
            return translate("Space", "of them rejected")
        case "stills":
            return translate("Space", "Stills, as they were sent")
        case "unused_stills":
            return translate("Space", "of them in no shot")
        case "pictures":
            return translate("Space", "Small pictures for the lists")
        case "practice_films":
            return translate("Space", "Films kept by Practice")
        case "list":
            return translate("Space", "The list of your shots, with its copies")
        case _:
            raise ValueError(f"{part} is no part")


def part_hint(part: str) -> str:
    """What it is, for a tooltip."""
    match part:
        case "clips":
            return translate("Space", "Every clip in the library, as it came")
        case "rejected":
            return translate("Space", "Clips that you have rejected: look at them, then delete what can go")
        case "stills":
            return translate("Space", "The pictures that your shots were made from, beside the clips")
        case "unused_stills":
            return translate("Space", "Pictures that no shot in the list uses any more")
        case "pictures":
            return translate("Space", "Posters and filmstrips; they are made again when they are needed")
        case "practice_films":
            return translate("Space", "Films of the practice service for two days; your own clips lie in the library")
        case "list":
            return translate("Space", "Without it the library is read again from its files")
        case _:
            raise ValueError(f"{part} is no part")


def count_words(part: str, files: int) -> str:
    """How many there are."""
    if part in {"clips", "rejected"}:
        one, many = translate("Space", "1 clip"), translate("Space", "%Ln clips", "", files)
    else:
        one, many = translate("Space", "1 file"), translate("Space", "%Ln files", "", files)
    return one if files == 1 else many


def free_words(free: int, folder: str) -> str:
    """How much is left where the library is."""
    return translate("Space", "{size} free where your clips are, in {folder}").format(
        size=file_size(free), folder=as_named(folder)
    )


def cleared_words(part: str, amount: Amount | None) -> str:
    """What has just been let go of."""
    size = "" if amount is None else file_size(amount.byte_count)
    if part == "unused_stills":
        return translate("Space", "{size} of stills went to your system's bin: empty it to have the room.").format(
            size=size
        )
    return translate("Space", "{size} cleared.").format(size=size)


def move_words(byte_count: int, free: int, target: str, *, same_drive: bool, fits: bool) -> str:
    """What moving the library takes."""
    size, folder = file_size(byte_count), as_named(target)
    if same_drive:
        return translate("Space", "{size} move to {folder}. It is the same drive, so this takes a moment.").format(
            size=size, folder=folder
        )
    if fits:
        return translate(
            "Space",
            "{size} are copied to {folder}, where {free} are free. Every file is compared before the old one goes.",
        ).format(size=size, folder=folder, free=file_size(free))
    return translate("Space", "{size} are needed in {folder}, and only {free} are free there.").format(
        size=size, folder=folder, free=file_size(free)
    )


def moved_words(done: int, total: int) -> str:
    """How far it is."""
    return translate("Space", "{done} of {total}").format(done=file_size(done), total=file_size(total))


def found_words(found: int, unreadable: int) -> str:
    """What a look through the library's files has brought back."""
    if not found:
        text = translate("Space", "Every clip of the folder is in the list.")
    elif found == 1:
        text = translate("Space", "One clip that the list had forgotten is back.")
    else:
        text = translate("Space", "%Ln clips that the list had forgotten are back.", "", found)
    if not unreadable:
        return text
    more = translate(
        "Space", "%Ln small files could not be read, or have no clip; nothing of them was touched.", "", unreadable
    )
    return in_a_row(text, more)
