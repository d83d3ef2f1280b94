"""Before many shots at once: how many, of what, at which price. Nothing is sent without an answer."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.ui.plain_box import PlainBox
from desktop_app.words.batches import shots_words


class CountQuestion(QWidget):
    """Asks once at a time. `agreed()`: make them."""

    agreed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._question: QMessageBox | None = None

    def ask(self, count: int, what: str, price: str, limit: int) -> None:
        """`what` says how the count comes about; above `limit` shots it is asked at all."""
        if self._question is not None:
            return
        shots = shots_words(count)
        asked_above = self.tr("Above {shots} you are asked first; Settings changes that.")
        box = self._question = PlainBox(
            self.tr("Many shots at once"),
            self.tr("Make {shots}?").format(shots=shots),
            "\n\n".join(
                (
                    self.tr("{what}, {price}.").format(what=what or shots, price=price),
                    asked_above.format(shots=shots_words(limit)),
                )
            ),
            self.window(),
        )
        box.setObjectName("countQuestion")
        yes = box.addButton(self.tr("Make {shots}").format(shots=shots), QMessageBox.ButtonRole.AcceptRole)
        yes.setObjectName("makeManyButton")
        no = box.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.accepted.connect(self.agreed)
        box.finished.connect(self._answered)
        box.open()

    @Slot()
    def _answered(self) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None
