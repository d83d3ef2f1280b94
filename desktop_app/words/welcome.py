"""What the welcome pages say of this computer."""

from PySide6.QtCore import QCoreApplication

from desktop_app.words.numbers import file_size, seconds

translate = QCoreApplication.translate


def room_words(free: int, clips: int, length: float) -> str:
    """So many bytes are free: room for about so many clips of `length` seconds."""
    if not clips:
        return translate("Welcome", "Only {size} are free there: that is no room for clips.").format(
            size=file_size(free)
        )
    return translate("Welcome", "{size} are free there: room for about %Ln clips of {length}.", "", clips).format(
        size=file_size(free), length=seconds(length)
    )
