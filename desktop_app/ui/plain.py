"""Text is text: labels and tooltips that never take what they show for markup; `plain_box` has the message box.

Qt looks at the text it is given, and draws whatever resembles HTML as such. Prompts, file names and what a service says
are not ours, so every label and every message box of the windows is one of these, and every tooltip that isn't a fixed
sentence goes through `tip`. A contract test holds this.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.reading import leading


class PlainLabel(QLabel):
    """A label that shows its text letter by letter."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | leading(self))
        self.setText(text)


class SteadyLabel(PlainLabel):
    """One line whose words change often: its size doesn't with every word, so that nothing round it is laid out anew.

    Any other label that is given words has all layouts up to the window's look at themselves.
    """

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        # A label's own hint is never less than the width it is given here.
        wanted, room = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text()), self.maximumWidth()
        if wanted.height() != self.maximumHeight() or not wanted.width() <= room <= 2 * wanted.width():
            self.setFixedSize(wanted.width() + wanted.height(), wanted.height())


def tip(text: str) -> str:
    """`text` for a tooltip: as it is, unless Qt could take it for markup. It looks for tags, and for "&lt;"."""
    return plain_tip(text) if any(sign in text for sign in "<&") else text


def plain_tip(text: str) -> str:
    """`text` for a tooltip that breaks its lines; nothing in it is taken for markup."""
    from html import escape  # not for the first paint

    return "<qt>{}</qt>".format(escape(text).replace("\n", "<br>"))
