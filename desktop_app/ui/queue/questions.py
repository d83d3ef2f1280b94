"""What the queue asks before it does something: each says what it means for the money, and Return does nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from desktop_app.domain.job import Job
from desktop_app.ui.plain_box import PlainBox
from desktop_app.words.batches import shots_words
from desktop_app.words.queue import cancel_many_words
from desktop_app.words.states import CancelCost, cancel_cost, cancel_words
from desktop_app.words.trust import trust_meaning, trust_words

translate = QCoreApplication.translate


class Question(PlainBox):
    """One thing to do, and not to do it, which is what Escape and Return mean. Opened with `open()`, gone once it is
    answered.
    """

    def __init__(self, name: str, words: tuple[str, str, str], do: str, leave: str, parent: QWidget) -> None:
        super().__init__(*words, parent)
        self.setObjectName(name)
        self.do: QPushButton = self.addButton(do, QMessageBox.ButtonRole.AcceptRole)
        self.leave: QPushButton = self.addButton(leave, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.leave)
        self.setEscapeButton(self.leave)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


class CancelQuestion(Question):
    """For one shot that may be charged, or for several of any kind. `agreed(tuple of job ids)`: those that can be
    cancelled; what is finished and paid for is not among several.
    """

    agreed = Signal(object)

    def __init__(self, jobs: Sequence[Job], parent: QWidget) -> None:
        one = jobs[0] if len(jobs) == 1 else None
        said = cancel_many_words(jobs) if one is None else cancel_words(one)
        cancelled = [job for job in jobs if cancel_cost(job) in {CancelCost.FREE, CancelCost.MAY_BE_CHARGED}]
        shots = shots_words(len(cancelled))
        title = translate("QueuePanel", "Cancel this shot?") if one else translate("QueuePanel", "Cancel {shots}?")
        do = translate("QueuePanel", "Cancel the shot") if one else translate("QueuePanel", "Cancel {shots}")
        leave = translate("QueuePanel", "Let it go on") if one else translate("QueuePanel", "Let them go on")
        super().__init__(
            "cancelQuestion", (title.format(shots=shots), said.text, said.advice), do.format(shots=shots), leave, parent
        )
        self.do.setObjectName("confirmCancelButton")
        self._ids = tuple(str(job.id) for job in cancelled)
        self.do.clicked.connect(self._agree)

    @Slot()
    def _agree(self) -> None:
        self.agreed.emit(self._ids)


class TrustQuestion(Question):
    """Whether the clip may be fetched from `host`. `trusted(str)`, `declined(str)`."""

    trusted = Signal(str)
    declined = Signal(str)

    def __init__(self, host: str, parent: QWidget) -> None:
        words = (translate("QueuePanel", "Fetch from another place?"), trust_words(host).whole, trust_meaning())
        do, leave = translate("QueuePanel", "Fetch from there"), translate("QueuePanel", "Not now")
        super().__init__("trustQuestion", words, do, leave, parent)
        self.do.setObjectName("trustButton")
        self.leave.setObjectName("notNowButton")
        self._host = host
        self.do.clicked.connect(self._trust)
        self.leave.clicked.connect(self._decline)

    @Slot()
    def _trust(self) -> None:
        self.trusted.emit(self._host)

    @Slot()
    def _decline(self) -> None:
        self.declined.emit(self._host)


class MakeAgainQuestion(Question):
    """Says what making these shots once more costs, on the button that does it. `agreed(tuple[Job, …])`."""

    agreed = Signal(object)

    def __init__(self, jobs: Sequence[Job], price: str, parent: QWidget) -> None:
        self._jobs = tuple(jobs)
        shots = shots_words(len(jobs))
        title = translate("QueuePanel", "Make {shots} again?").format(shots=shots)
        text = (
            translate("QueuePanel", "Another shot with the same picture, prompt and settings.")
            if len(jobs) == 1
            else translate("QueuePanel", "{shots} more, with the same pictures, prompts and settings.")
        )
        more = translate("QueuePanel", "It is put at the end of the line, and charged like any other.")
        if len(jobs) > 1:
            more = translate("QueuePanel", "They are put at the end of the line, and charged like any others.")
        leave = translate("QueuePanel", "Don't")
        super().__init__("makeAgainQuestion", (title, text.format(shots=shots), more), "", leave, parent)
        self.do.setObjectName("confirmMakeAgainButton")
        self.do.clicked.connect(self._agree)
        self.show_price(price)

    @Slot(str)
    def show_price(self, price: str) -> None:
        """In words; the price may come, or change, while the question stands."""
        words = translate("QueuePanel", "Make again")
        self.do.setText(f"{words} · {price}" if price else words)
        self.do.setAccessibleName(self.do.text())

    @Slot()
    def _agree(self) -> None:
        self.agreed.emit(self._jobs)
