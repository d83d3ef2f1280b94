"""An unsent shot in the form: it is out of the line, Make saves it, and what was being composed comes back after it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.job import Job
from desktop_app.ui.compose.reusing import take_form
from desktop_app.ui.controls import ElidedLabel, words_button
from desktop_app.ui.plain import tip
from desktop_app.ui.reading import set_margins
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space

if TYPE_CHECKING:
    from desktop_app.runtime.preferences import Preferences
    from desktop_app.ui.compose.compose_panel import ComposePanel


class EditBar(QWidget):
    """Above the form while a shot is edited. `cancelled`: leave it as it was."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editBar")
        ground = QWidget()
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        wear(ground, Look.NOTICE)
        self._words = ElidedLabel()
        self._words.setObjectName("editLabel")
        cancel = words_button(self.tr("Cancel"), Look.QUIET, self.tr("Leave the shot as it was, in its place"))
        cancel.setObjectName("cancelEditButton")
        cancel.setAccessibleName(self.tr("Cancel editing this shot"))
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(ground)
        set_margins(row, Space.MEDIUM, Space.TINY, Space.TINY, Space.TINY)
        row.addWidget(self._words, 1)
        row.addWidget(cancel)
        around = QHBoxLayout(self)
        around.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, 0)
        around.addWidget(ground)
        self.hide()

    def show_for(self, job: Job) -> None:
        self._words.setText(self.tr("Editing “{prompt}”").format(prompt=" ".join(job.prompt.split())[:120]))
        said = self.tr("This shot is out of the line until it is saved, and takes its place again then.")
        self._words.setToolTip(tip(said))
        self._words.setAccessibleDescription(said)
        self.show()


class Editing(QObject):
    """GUI thread. `saved(Draft)`: what the shot is to be from now on; `left(job id)`: it stays what it was."""

    saved = Signal(object)
    left = Signal(str)

    def __init__(self, compose: "ComposePanel", preferences: "Preferences", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._compose, self._preferences = compose, preferences
        self._job: Job | None = None
        self._loading = False
        self._bar: EditBar | None = None
        compose.shots.edited.connect(self.saved)
        compose.shots.edit_dropped.connect(self._dropped)

    @property
    def job(self) -> Job | None:
        """The shot that is being edited."""
        return self._job

    @Slot(object)
    def begin(self, job: Job) -> None:
        """It is out of the line: put it into the form. One that was there before is left as it was."""
        if self._job is not None and self._job.id == job.id:
            self._compose.prompt.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._leave()
        self._job = job
        self._loading = True
        self._compose.shots.edit(job.id)
        if self._compose.prompt.by_line:
            self._compose.prompt.put_text(job.prompt, by_line=False)
        self._compose.load_request(job.request, job.id)
        self._loading = False
        self._with_bar().show_for(job)

    def take_over(self, before: "Editing") -> None:
        """Go on with what was being edited in a window that goes, changed as far as it was."""
        if before._job is None:
            return
        self.begin(before._job)
        take_form(self._compose, before._compose)

    @Slot(str)
    def ended(self, job_id: str) -> None:
        """The shot is back in its place, or gone: so is what was composed before."""
        if self._job is None or self._job.id != job_id:
            return
        self._job = None
        kept = self._preferences.settings.composition
        self._with_bar().hide()
        self._compose.still.clear()
        self._compose.shots.edit(None, keep=kept.variations)
        self._compose.restore(kept)
        self._compose.shots.begin_tray()
        if self._compose.shots.tray is None:
            self._compose.still.recall()

    @Slot(object)
    def not_saved(self, error: AppError) -> None:
        """Its still can't be kept just now; it is being edited as before."""
        if self._job is not None:
            self._compose.still.refuse(error)

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self.left.emit(str(self._job.id))

    @Slot()
    def _dropped(self) -> None:
        """Something else was put into the form."""
        if not self._loading:
            self._leave()

    def _leave(self) -> None:
        left, self._job = self._job, None
        if left is not None:
            self._with_bar().hide()
            self._compose.shots.edit(None)
            self.left.emit(str(left.id))

    def _with_bar(self) -> EditBar:
        if self._bar is None:
            self._bar = EditBar()
            self._bar.cancelled.connect(self._cancel)
            whole = self._compose.layout()
            assert isinstance(whole, QBoxLayout)
            whole.insertWidget(0, self._bar)
        return self._bar
