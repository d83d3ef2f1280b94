"""All tips there are, and their words. When each is met, `watch` knows."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import shortcuts

translate = QCoreApplication.translate


class Tip(StrEnum):
    """The values are what settings files call them: never change one."""

    FRAMING = "framing"
    SEVERAL = "several"
    CHOICES = "choices"
    QUEUE_ORDER = "queue_order"
    WHOLE_LIBRARY = "whole_library"
    FILTER_WORDS = "filter_words"


def tip_words(tip: Tip) -> str:
    """One short sentence; "" where there is nothing to say just now."""
    match tip:
        case Tip.FRAMING:
            return translate("Tips", "Drag the still in its frame to choose what is sent; the wheel goes nearer.")
        case Tip.SEVERAL:
            return translate("Tips", "Drop several stills at once, or a folder: each becomes a shot of its own.")
        case Tip.CHOICES:
            return translate("Tips", "In a prompt, {dawn|dusk|night} makes three shots, one for each word.")
        case Tip.QUEUE_ORDER:
            return translate("Tips", "Drag shots that are not sent yet to put them into another order.")
        case Tip.WHOLE_LIBRARY:
            key = shortcuts().words(Command.WHOLE_LIBRARY)
            if not key:
                return ""
            return translate("Tips", "{key} gives the library the whole window, and takes it back.").format(key=key)
        case Tip.FILTER_WORDS:
            return translate("Tips", "The search knows filters too: try rating:>=3, length:>8 or sound:yes.")
