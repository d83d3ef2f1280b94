"""The panel in which shots are put together. It decides nothing but this: whether there is a whole shot to ask for."""

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.account import SecretPlace
from desktop_app.domain.ids import JobId
from desktop_app.domain.model_spec import ModelSpec, Value
from desktop_app.domain.request import GenerationRequest, KeptPicture
from desktop_app.domain.validation import Problem
from desktop_app.runtime.intake import Intake
from desktop_app.runtime.preferences import Composition, Preferences
from desktop_app.ui.compose.checker import Checker
from desktop_app.ui.compose.compose_column import ComposeColumn
from desktop_app.ui.compose.compose_foot import ComposeFoot
from desktop_app.ui.compose.frame import frame_of, resolution_of
from desktop_app.ui.compose.parameter_form import ParameterForm
from desktop_app.ui.compose.prompt_editor import PromptBox
from desktop_app.ui.compose.still_box import StillBox
from desktop_app.ui.controls import ChoiceBox
from desktop_app.ui.drops import accept_copy
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import Keys, shortcuts
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.problems import missing_words

if TYPE_CHECKING:
    from desktop_app.domain.pricing import Quote
    from desktop_app.runtime.account_view import AccountsView, AccountView
    from desktop_app.ui.compose.shots import Common, Shots

WIDTH = 316
NARROWEST = 272
LOWEST_PICTURE = 84
LOWEST_WITH_TRAY = 64
LOW = 620
"""Below this height every pixel counts; each `TRAY_ROW` above it has room for another row of the tray."""
TRAY_ROW = 200
MOST_TRAY_ROWS = 4


class ComposePanel(QWidget):
    """`make_requested(Draft)` is the only way out for a shot, and it is whole and valid. What the desk says of it comes
    to `shots`; `asked(Query)` goes to the reader, whose answers come there too.

    `show_wanted(JobId)`: the artist wants to see a shot made before. `checked`: the checks are loaded, so from now on
    Make can be pressed. `last_cost_wanted(str)` asks what the shot of that price key cost last time: `set_last_cost`
    answers. `model_chosen(str)` tells whose price is wanted: `set_quote` answers.
    """

    make_requested = Signal(object)
    last_cost_wanted = Signal(str)
    model_chosen = Signal(str)
    history_wanted = Signal()
    checked = Signal()
    asked = Signal(object)
    show_wanted = Signal(object)

    def __init__(
        self,
        models: tuple[ModelSpec, ...],
        intake: Intake,
        preferences: Preferences,
        library_dir: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._models = {spec.model_id: spec for spec in models}
        self._preferences = preferences
        self._library_dir = library_dir
        kept = preferences.settings.composition
        self._spec = self._models.get(kept.model_id, models[0])
        self._account: AccountView | None = None
        self._last_cost: tuple[str, Decimal | None] = ("", None)
        self._made_from: JobId | None = None
        self._restoring = True
        self._checker = Checker(self)
        self.still = StillBox(intake)
        self.prompt = PromptBox()
        self._model_box = self._make_model_box()
        self.form = ParameterForm(self._spec, self._model_box)
        self._foot = ComposeFoot()
        self._estimate, self._make = self._foot.estimate, self._foot.make
        self._stills = QVBoxLayout()
        self._shots: Shots | None = None
        self._lay_out()
        self._connect()
        self.restore(kept)

    def _make_model_box(self) -> ChoiceBox:
        box = ChoiceBox()
        box.setObjectName("modelBox")
        box.setAccessibleName(self.tr("Model"))
        box.setToolTip(self.tr("The model that makes the clip"))
        box.setProperty("flat", True)
        for spec in self._models.values():
            box.addItem(spec.display_name, spec.model_id)
        box.setCurrentIndex(box.findData(self._spec.model_id))
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return box

    def _lay_out(self) -> None:
        wear(self, Look.PANEL)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.setMinimumWidth(scaled(NARROWEST))
        self._stills.setSpacing(Space.SMALL)
        self._stills.addWidget(self.still)
        self._column = ComposeColumn(self._stills, self.prompt, self.form)
        self._column.laid_out.connect(self._share_height)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._column, 1)
        whole.addWidget(self._foot)

    def _connect(self) -> None:
        self.still.changed.connect(self._changed)
        self.still.replaced.connect(self._forget_origin)
        self.prompt.text_changed.connect(self._changed)
        self.prompt.history_wanted.connect(self.history_wanted)
        self.prompt.saved_changed.connect(self._keep_saved)
        self._foot.variations.valueChanged.connect(self._changed)
        self.prompt.editor.picture_brought.connect(self.still.take_mime)
        self.form.changed.connect(self._changed)
        self._model_box.currentIndexChanged.connect(self._model_changed)
        self._checker.ready.connect(self._changed)
        self._checker.ready.connect(self.checked)
        self._make.clicked.connect(self._ask)
        self._make.listen(self)
        Keys(Command.PASTE, self).activated.connect(self.still.zone.paste)

    @property
    def shots(self) -> "Shots":
        """What would be made; built when it is first asked for, which for a single still is after the first paint."""
        if self._shots is None:
            from desktop_app.ui.compose.shots import Desk, Shots

            parts = Desk(self.still, self.prompt, self._foot.variations, self._preferences, self._stills, self._common)
            shots = self._shots = Shots(self, parts)
            shots.wished.connect(self.make_requested)
            shots.asked.connect(self.asked)
            shots.show_wanted.connect(self.show_wanted)
            shots.changed.connect(self._changed)
            shots.told.connect(self._show_problems)
            shots.begun.connect(self._begun)
            shots.held.connect(self._hold)
            shots.ended.connect(self.history_wanted)
            self._foot.offer_taken.connect(shots.take_offer)
        return self._shots

    def begin(self) -> None:
        """What can wait until the window is on the screen: loading the checks, fetching the still of last time."""
        self._checker.load(self._spec)
        self.shots.begin()
        self._show_price()
        if self.shots.tray is None:
            self.still.recall()
        self.model_chosen.emit(self._spec.model_id)
        self.history_wanted.emit()
        self._ask_last_cost()

    def shutdown(self) -> None:
        if self._shots is not None:
            self._shots.shutdown()
        self._checker.shutdown()
        self.still.shutdown()

    @Slot(object, bool)
    def set_quote(self, quote: "Quote | None", live: bool) -> None:
        self._estimate.set_quote(quote, live)
        self._show_price()

    @Slot(object)
    def set_account(self, accounts: "AccountsView") -> None:
        self._account = accounts.current
        self._estimate.practice = accounts.current.secret is SecretPlace.PRACTICE
        self._show_price()
        self._show_problems()

    @Slot(str, object)
    def set_last_cost(self, price_key: str, cost: Decimal | None) -> None:
        self._last_cost = (price_key, cost)
        self._show_price()

    @Slot(object)
    def set_history(self, prompts: tuple[str, ...]) -> None:
        self.prompt.set_history(prompts)

    def load_request(self, request: GenerationRequest, made_from: JobId) -> None:
        """Fill the form from a shot made before: "edit and make again"."""
        self.shots.empty_tray()
        if request.model_id in self._models:
            self._model_box.setCurrentIndex(self._model_box.findData(request.model_id))
        self.form.set_values(request.values)
        self.prompt.set_text(request.prompt)
        if isinstance(request.picture, KeptPicture):
            self.still.take_again(request.picture, self._library_dir / request.picture.path)
        else:
            self.still.take(request.picture)
        self._made_from = made_from
        self.prompt.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    @Slot()
    def _share_height(self) -> None:
        """In a low window the picture gives way first, so that every setting stays in sight."""
        tray = self._shots is not None and self._shots.tray is not None
        rows = 1 + (self.height() - scaled(LOW)) // scaled(TRAY_ROW)
        if self._shots is not None:
            self._shots.show_rows(min(MOST_TRAY_ROWS, max(1, rows)))
        self.form.set_tight(tray and self.height() < scaled(LOW))
        self.still.set_tight(self.height() < scaled(LOW))
        least = scaled(LOWEST_WITH_TRAY if tray else LOWEST_PICTURE)
        self._column.fit(self.still, self.height() - self._foot.sizeHint().height(), least)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from desktop_app.ui.compose.dropped import brings_picture  # not for the first paint

        if brings_picture(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.still.take_mime(event.mimeData())
        accept_copy(event)

    def restore(self, kept: Composition) -> None:
        """Put together again what was composed before."""
        self._restoring = True
        self._model_box.setCurrentIndex(max(0, self._model_box.findData(kept.model_id)))
        self.form.set_values(kept.values)
        self.prompt.put_text(kept.prompt, by_line=kept.by_line)
        self.prompt.set_saved(self._preferences.settings.saved_prompts)
        self._foot.variations.setValue(kept.variations)
        self.still.set_framing(kept.framing)
        self._show_frame()
        if kept.tray:
            self.shots.restore(kept.tray)
        else:
            self.still.expect(kept.source)
        self._restoring = False
        self._show_problems()

    def _show_frame(self) -> None:
        values = self.form.values()
        self.still.set_frame(*frame_of(self._spec, values), resolution_of(self._spec, values))

    def _values(self) -> dict[str, Value]:
        return {**self.form.values(), self._spec.prompt_field: self.prompt.text}

    @Slot()
    def _changed(self) -> None:
        if self._restoring:
            return
        self._show_frame()
        self._show_price()
        self._ask_last_cost()
        self.shots.look_again()
        self._show_problems()
        composition = Composition(
            self.still.source,
            self.still.framing,
            self.shots.common_prompt,
            self._spec.model_id,
            self.form.values(),
            self.shots.tray_stills,
            self.prompt.by_line,
            self._foot.variations.value(),
        )
        if not self.shots.editing and composition != self._preferences.settings.composition:
            self._preferences.change(composition=composition)

    @Slot()
    def _model_changed(self) -> None:
        self._spec = self._models[str(self._model_box.currentData())]
        self.form.show_model(self._spec)
        self.model_chosen.emit(self._spec.model_id)
        self._changed()

    @Slot()
    def _forget_origin(self) -> None:
        self._made_from = None

    def _price_key(self) -> str:
        from desktop_app.domain.pricing import same_price_key  # not needed for the first paint

        return same_price_key(self._spec.model_id, self._values(), self._spec.prompt_field)

    def _ask_last_cost(self) -> None:
        if self._price_key() != self._last_cost[0]:
            self._last_cost = (self._price_key(), None)
            self.last_cost_wanted.emit(self._price_key())

    def _show_price(self) -> None:
        key, cost = self._last_cost
        known = cost if key == self._price_key() else None
        shots = 1 if self._shots is None else max(1, self._shots.plan.shots)
        self._estimate.show_for(self._spec.model_id, self.form.values(), known, shots)

    def _common(self) -> "Common":
        """What all shots have in common just now."""
        from desktop_app.ui.compose.shots import Common

        ratio, height = frame_of(self._spec, self.form.values())
        account = None if self._account is None else self._account.account.id
        field, values = self._spec.prompt_field, self.form.values()
        return Common(self._spec.model_id, field, values, ratio, height, account, self._made_from)

    def _problems(self) -> list[Problem] | None:
        """What is in the way of everything; `None` while nothing can be said."""
        values, tray = self._values(), self.shots.tray
        has_picture = tray is not None or self.still.ready is not None or self.still.waiting
        if tray is not None and (not tray.lacks_prompt or self.shots.plan.shots):
            values[self._spec.prompt_field] = self._spec.prompt_field  # each still is judged by its own
        elif not self.prompt.prompts.count:
            values[self._spec.prompt_field] = ""  # choices that leave nothing to say
        return self._checker.problems(self._spec, values, has_picture=has_picture)

    @Slot()
    def _show_problems(self) -> None:
        if self._shots is None:
            self._make.setEnabled(False)
            self._foot.show_words(self._quiet_words(whole=False), trouble=False)
            return
        if self.shots.progress:
            self._make.setEnabled(False)
            self._foot.show_words(self.shots.progress, trouble=False, offer=self.tr("Stop"))
            return
        problems, plan, there = self._problems(), self.shots.plan, self.shots.there
        whole = problems == [] and there and plan.shots > 0 and not plan.too_many
        self._make.setEnabled(whole)
        self._make.show_words(self.shots.make_words)
        trouble = self.still.trouble
        missing = missing_words(problems, self._spec) if problems else ""
        made, offer = self.shots.made_words if whole and not trouble else ("", "")
        explained = self.shots.explanation
        words = trouble or missing or made or explained or self._quiet_words(whole=whole)
        self._foot.show_words(words, trouble=bool(trouble), offer=offer)
        self._make.explain(explained)

    def _quiet_words(self, *, whole: bool) -> str:
        if not whole:
            return self.tr("Getting the picture ready…") if self.still.waiting else self.tr("One moment…")
        account = self._account
        if account is not None and account.secret is SecretPlace.NOWHERE:
            return self.tr("No RunComfy account is connected yet: the shot will wait for one.")
        keys = shortcuts().words(Command.MAKE)
        return self.tr("{key} makes this shot.").format(key=keys) if keys else ""

    @Slot()
    def _ask(self) -> None:
        if self._problems() == []:
            self.shots.make(self._estimate.line)

    @Slot(object)
    def _begun(self, prompts: tuple[str, ...]) -> None:
        """It is certain that something is made."""
        for prompt in reversed(prompts):
            self.prompt.used(prompt)
        last = {**self._preferences.settings.last_values, self._spec.model_id: self.form.values()}
        self._preferences.change(last_values=last)
        self._made_from = None

    @Slot(bool)
    def _hold(self, held: bool) -> None:
        self._column.content.setEnabled(not held)
        self._foot.variations.setEnabled(not held)

    @Slot(object)
    def _keep_saved(self, saved: tuple[str, ...]) -> None:
        self._preferences.change(saved_prompts=saved)
