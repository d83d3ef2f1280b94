"""Text is text: labels and tooltips that never take what they show for markup; `plain_box` has the message box.

Qt looks at the text it is given, and draws whatever resembles HTML as such. Prompts, file names and what a service says
are not ours, so every label and every message box of the windows is one of these, and every tooltip that isn't a fixed
sentence goes through `tip`. A contract test holds this.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.reading import leading


class PlainLabel(QLabel):
    """A label that shows its text letter by letter."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | leading(self))
        self.setText(text)


def tip(text: str) -> str:
    """`text` for a tooltip: as it is, unless Qt could take it for markup. It looks for tags, and for "&lt;"."""
    return plain_tip(text) if any(sign in text for sign in "<&") else text


def plain_tip(text: str) -> str:
    """`text` for a tooltip that breaks its lines; nothing in it is taken for markup."""
    from html import escape  # not for the first paint

    return "<qt>{}</qt>".format(escape(text).replace("\n", "<br>"))
