"""The tray as the composition sees it: which of many stills is being edited, and with which prompt."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop_app.domain.batch import Plan, Prompts, StillPlan, prompts_of
from desktop_app.domain.errors import AppError
from desktop_app.domain.framing import Framing
from desktop_app.runtime.batch_run import BatchShots
from desktop_app.runtime.gather import MOST_STILLS, Gathered, Gatherer
from desktop_app.runtime.preferences import SourceKind, TrayStill
from desktop_app.runtime.stills import Still
from desktop_app.runtime.tray import TrayModel
from desktop_app.runtime.tray_thumbnails import TrayThumbnails
from desktop_app.ui.compose.made_before import TrayLook
from desktop_app.ui.compose.prompt_editor import PromptBox
from desktop_app.ui.compose.source import recalled
from desktop_app.ui.compose.still_box import StillBox
from desktop_app.ui.compose.tray.tray_view import TrayView
from desktop_app.words.batches import describe_still, gathered_words, still_name

FOLDER: Final = "tray"
"""Where pasted pictures of the tray are kept, in the data folder."""


class Tray(QObject):
    """Lives as long as the composition, once it was needed. `changed`: what would be made has changed.

    One still at a time is shown in the drop zone and edited there; its framing goes back into the tray. What is written
    in the prompt is for all stills, or for this one if it has a prompt of its own.
    """

    changed = Signal()

    def __init__(self, still: StillBox, prompt: PromptBox, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._still, self._prompt = still, prompt
        self._common = prompt.text
        self._showing = self._begun = False
        self._shown = ""
        self._by_text: dict[tuple[str, bool], Prompts] = {}
        self._thumbnails = TrayThumbnails(parent=self)
        self._gatherer = Gatherer(data_dir / FOLDER, self)
        self.model = TrayModel(describe_still, self._thumbnails, self)
        self.view = TrayView(self.model)
        self.view.hide()
        still.removal_wanted.connect(self.view.take_out)
        still.row.menu_opening.connect(self._fill_menu)
        still.changed.connect(self._still_changed)
        still.easel.rested.connect(self._still_changed)
        prompt.own_toggled.connect(self._own_toggled)
        prompt.text_changed.connect(self._keep_text)
        self._gatherer.gathered.connect(self._gathered)
        self.view.current_changed.connect(self._show_current)
        self.model.changed.connect(self._model_changed)
        self.model.told.connect(self._told)

    @property
    def active(self) -> bool:
        """Whether there are stills in the tray."""
        return bool(self.model.stills)

    @property
    def common_prompt(self) -> str:
        """What is written for all stills that have no prompt of their own."""
        return self._common

    def restore(self, stills: tuple[TrayStill, ...]) -> None:
        """What was in the tray when the program ended; pasted pictures of others are deleted."""
        self.model.restore(stills)
        self._gatherer.forget_others(still.source for still in stills)
        self._arrange()

    @Slot(object)
    def gather(self, stills: tuple[Still, ...]) -> None:
        """Find out what came, and put it in."""
        self._gatherer.gather(stills, MOST_STILLS - self.model.rowCount())

    def begin(self) -> None:
        """After the first paint: look at the stills."""
        if not self._begun:
            self._begun = True
            self._thumbnails.start()
            current = self._current()
            if current is not None:
                self._edit(current)

    @Slot()
    def open_dialog(self) -> None:
        """All stills at once, larger."""
        from desktop_app.ui.compose.tray.tray_dialog import TrayDialog

        TrayDialog(self.model, self.view, self.view.window()).open()

    def shutdown(self) -> None:
        self._gatherer.shutdown()
        self._thumbnails.shutdown()

    def clear(self) -> None:
        """Take everything out; undo brings it back."""
        self.model.remove({still.id for still in self.model.stills})

    def leave(self, still_id: str) -> None:
        """A still has been made."""
        row = self.model.row_of(still_id)
        current = still_id == self.view.current_id
        self.model.leave(still_id)
        if current and row is not None and self.active:
            self.view.choose(min(row, self.model.rowCount() - 1))

    def plan(self, variations: int) -> Plan:
        """What a press of Make would do with the stills in the tray."""
        plans = []
        for still in self.model.stills:
            count = self._prompts_of(still).count
            usable = self.model.problem(still.id) is None and count > 0
            plans.append(StillPlan(max(1, count), usable))
        return Plan(tuple(plans), variations)

    def shots(self) -> tuple[BatchShots, ...]:
        """Every still that can be made, with its prompts."""
        return tuple(
            BatchShots(still, prompts)
            for still in self.model.stills
            if self.model.problem(still.id) is None and (prompts := self._prompts_of(still).texts)
        )

    def looks(self) -> dict[str, TrayLook]:
        """Every still that can be made, as its shots would be found again."""
        return {
            shots.still.id: TrayLook(
                self.model.original(shots.still.id),
                shots.still.framing,
                shots.still.source.where if shots.still.source.kind is SourceKind.LINK else "",
                shots.prompts,
            )
            for shots in self.shots()
        }

    @property
    def lacks_prompt(self) -> bool:
        """Whether there is a still without a word for it."""
        return not all(self._prompts_of(still).count for still in self.model.stills)

    def _text_of(self, still: TrayStill) -> str:
        return self._common if still.prompt is None else still.prompt

    def _prompts_of(self, still: TrayStill) -> Prompts:
        key = self._text_of(still), self._prompt.by_line
        if key not in self._by_text:
            if len(self._by_text) > MOST_STILLS:
                self._by_text.clear()
            self._by_text[key] = prompts_of(key[0], by_line=key[1])
        return self._by_text[key]

    @Slot(object)
    def _gathered(self, gathered: Gathered | AppError) -> None:
        if isinstance(gathered, AppError):
            self._still.refuse(gathered)
            return
        sources = gathered.sources
        only = recalled(sources[0]) if len(sources) == 1 and not self.active else None
        if only is not None:
            self._still.take(only)
        elif sources:
            framing = self._still.framing if not self.active else Framing(self._still.framing.mode)
            self.model.add(sources, framing)
            if not self.view.currentIndex().isValid():
                self.view.choose(0)
        said = gathered_words(len(sources), gathered.others, gathered.left_out)
        if said:
            self._still.say(said)

    @Slot()
    def _model_changed(self) -> None:
        self._arrange()
        self.changed.emit()

    @Slot()
    def _told(self) -> None:
        self.changed.emit()

    def _arrange(self) -> None:
        """One still is as it always was; with more there is a tray."""
        active = self.active
        self._still.collecting = active
        self.view.setVisible(active)
        if active and not self.view.currentIndex().isValid():
            self.view.choose(0)
        if not active and self._shown:
            self._shown = ""
            self._still.clear()
            self._put_prompt(None)
        self._prompt.show_own(active, self._has_own())
        self._show_words()

    def _show_words(self) -> None:
        current = self._current()
        row = self.view.currentIndex().row()
        words = ""
        if current is not None:
            words = self.tr("{place} of {count} · {name}").format(
                place=row + 1, count=self.model.rowCount(), name=still_name(current)
            )
        self._still.row.show_many(words)

    def _current(self) -> TrayStill | None:
        stills, row = self.model.stills, self.view.currentIndex().row()
        return stills[row] if 0 <= row < len(stills) else None

    def _has_own(self) -> bool:
        current = self._current()
        return current is not None and current.prompt is not None

    @Slot()
    def _show_current(self) -> None:
        """Another still is to be edited: its framing and its prompt come with it."""
        current = self._current()
        if current is None:
            return
        self._keep_text()
        self._keep_framing((self._shown,))
        self._shown = current.id
        self._put_prompt(current.prompt)
        self._show_words()
        if self._begun:
            self._edit(current)
        else:
            self._still.zone.show_waiting()
        self.changed.emit()

    def _edit(self, still: TrayStill) -> None:
        self._showing = True
        try:
            self._still.show_other(recalled(still.source), still.framing, still.source)
        finally:
            self._showing = False

    def _put_prompt(self, own: str | None) -> None:
        self._showing = True
        try:
            self._prompt.show_own(self.active, own is not None)
            self._prompt.put_text(self._common if own is None else own)
        finally:
            self._showing = False

    @Slot()
    def _keep_text(self) -> None:
        """What is written now belongs to the still that is shown, or to all."""
        if self._showing:
            return
        row = self.model.row_of(self._shown)
        still = None if row is None else self.model.stills[row]
        if still is not None and still.prompt is not None:
            self.model.set_prompt(still.id, self._prompt.text)
        elif self._common != self._prompt.text:
            self._common = self._prompt.text
            self.changed.emit()

    @Slot(bool)
    def _own_toggled(self, own: bool) -> None:
        current = self._current()
        if current is not None:
            self._keep_text()
            self.model.set_prompt(current.id, self._common if own else None)
            self._put_prompt(self._common if own else None)
            self._prompt.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _still_changed(self) -> None:
        """The framing was changed in the drop zone: it is that of every still that is chosen."""
        if self._current() is not None:
            self._keep_framing(self.view.chosen_ids)

    def _keep_framing(self, still_ids: tuple[str, ...]) -> None:
        row = self.model.row_of(self._shown)
        if row is None or self._showing or not self._begun or self._still.trouble:
            return
        if self._still.framing != self.model.stills[row].framing:
            self.model.set_framing(still_ids, self._still.framing)

    @Slot(object)
    def _fill_menu(self, menu: QMenu) -> None:
        if not self.active and not self.model.can_undo:
            return
        menu.addSeparator()
        chosen = len(self.view.chosen_ids)
        out = QCoreApplication.translate("Tray", "Take %Ln out", "", chosen)
        if chosen <= 1:
            out = self.tr("Take this one out")
        self._add(menu, self.tr("See all of them…"), self.open_dialog, self.active)
        self._add(menu, self.tr("Undo"), self.model.undo, self.model.can_undo)
        self._add(menu, self.tr("Choose all"), self.view.selectAll, self.active)
        self._add(menu, out, self.view.take_out, bool(chosen))
        self._add(menu, self.tr("Take all out"), self.clear, self.active)

    def _add(self, menu: QMenu, words: str, does: Callable[[], None], enabled: bool) -> None:
        action = QAction(words, menu)
        action.setEnabled(enabled)
        action.triggered.connect(does)
        menu.addAction(action)
