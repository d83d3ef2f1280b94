"""What the library's model says of a row, and by which names: roles and columns."""

from enum import IntEnum

from PySide6.QtCore import Qt

RowRole = int(Qt.ItemDataRole.UserRole) + 1
PosterRole = int(Qt.ItemDataRole.UserRole) + 2
PathRole = int(Qt.ItemDataRole.UserRole) + 3
NumberRole = int(Qt.ItemDataRole.UserRole) + 4

FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class Column(IntEnum):
    """What a line of the list tells. The first stands for the whole clip."""

    POSTER = 0
    PROMPT = 1
    MADE = 2
    LENGTH = 3
    SIZE = 4
    MODEL = 5
    COST = 6
    RATING = 7
    TAGS = 8
    FILE = 9
