"""Names and paths of files within a sentence. Any thread."""

from PySide6.QtCore import QLocale, Qt

BY_ITSELF, END = "\u2068", "\u2069"


def as_named(name: str) -> str:
    """`name`, its letters in their own order also among words that are read from the right.

    There, without that, the stroke a path begins with would go to its other end.
    """
    turned = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    return f"{BY_ITSELF}{name}{END}" if name and turned else name
