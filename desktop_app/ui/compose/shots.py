"""What would be made of the composition: one shot, several of one still, or a whole tray; and its making.

All that a single still does without is built when it is first needed, and never before the first paint.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.batch import Plan, StillPlan
from desktop_app.domain.composing import TrayStill
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import AccountId, JobId
from desktop_app.domain.model_spec import Value
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.preferences import Preferences
from desktop_app.runtime.stills import Still
from desktop_app.ui.compose.prompt_editor import PromptBox
from desktop_app.ui.compose.still_box import StillBox
from desktop_app.ui.compose.variations_box import VariationsBox
from desktop_app.words.batches import make_words, plan_words

if TYPE_CHECKING:
    from desktop_app.domain.job import Job
    from desktop_app.runtime.batch_run import Batch
    from desktop_app.runtime.reader import Query
    from desktop_app.ui.compose.made_before import MadeBefore
    from desktop_app.ui.compose.make_guard import Wish
    from desktop_app.ui.compose.making import Making
    from desktop_app.ui.compose.tray.tray import Tray


@dataclass(frozen=True)
class Common:
    """What all shots have in common. `values` are the settings without the prompt; `ratio` and `height` the frame."""

    model_id: str
    prompt_field: str
    values: Mapping[str, Value]
    ratio: Fraction | None
    height: int
    account: AccountId | None
    made_from: JobId | None


@dataclass(frozen=True)
class Desk:
    """The parts of the composition that say what is to be made. `place` is where a tray goes."""

    still: StillBox
    prompt: PromptBox
    variations: VariationsBox
    preferences: Preferences
    place: QVBoxLayout
    common: Callable[[], Common]


class Shots(QObject):
    """`wished(Draft)` and `asked(Query)` go out; what comes back of it is told to `added`, `not_added` and `answer`.

    `edited(Draft)`: what a shot that is edited in place is to be; `edit_dropped`: something else came into the form.
    `changed`: there is something else to make, or to say of it. `begun(tuple[str, …])`: it is certain that something is
    made, with these prompts. `held(bool)`: nothing may be changed, because a tray is being made. `show_wanted(JobId)`.
    """

    wished = Signal(object)
    asked = Signal(object)
    changed = Signal()
    told = Signal()
    begun = Signal(object)
    held = Signal(bool)
    ended = Signal()
    show_wanted = Signal(object)
    edited = Signal(object)
    edit_dropped = Signal()

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._tray: Tray | None = None
        self._making: Making | None = None
        self._made: MadeBefore | None = None
        self._edited: JobId | None = None
        desk.still.several.connect(self._gather)

    def restore(self, stills: tuple[TrayStill, ...]) -> None:
        """What was in the tray when the program ended."""
        self._with_tray().restore(stills)

    def begin_tray(self) -> None:
        """The stills of a tray that was restored are looked at."""
        if self._tray is not None and self._tray.active:
            self._tray.begin()

    def begin(self) -> None:
        """After the first paint. What was made in the last moment before the program ended leaves the tray."""
        from desktop_app.ui.compose.made_before import MadeBefore
        from desktop_app.ui.compose.making import Making

        making, made = Making(self._window), MadeBefore(self)
        making.wished.connect(self.wished)
        making.asked.connect(self.asked)
        making.begun.connect(self._begun)
        making.went_on.connect(self._went_on)
        making.made.connect(self._still_made)
        making.refused.connect(self._still_refused)
        making.ended.connect(self._ended)
        made.asked.connect(self.asked)
        made.found.connect(self.told)
        self._making, self._made = making, made
        self.begin_tray()
        if self._tray is not None and self._tray.active:
            making.settle(self._batch(self._tray))

    def shutdown(self) -> None:
        for part in (self._making, self._tray):
            if part is not None:
                part.shutdown()

    @property
    def tray(self) -> "Tray | None":
        """The tray, if there are stills in it."""
        return self._tray if self._tray is not None and self._tray.active else None

    @property
    def tray_stills(self) -> tuple[TrayStill, ...]:
        return () if self._tray is None else self._tray.model.stills

    @property
    def common_prompt(self) -> str:
        """What is written for all stills."""
        return self._desk.prompt.text if self._tray is None else self._tray.common_prompt

    @property
    def there(self) -> bool:
        """Whether there is a still to make something of."""
        return self.tray is not None or self._desk.still.ready is not None

    @property
    def plan(self) -> Plan:
        """What a press of Make would do."""
        variations = self._desk.variations.value()
        if self.tray is not None:
            return self.tray.plan(variations)
        return Plan((StillPlan(max(1, self._desk.prompt.prompts.count)),), variations)

    @property
    def progress(self) -> str:
        """How far the tray is made, as a sentence; "" while nothing is being made."""
        return self._making.progress if self._making is not None and self._making.running else ""

    @property
    def made_words(self) -> tuple[str, str]:
        """That this was made before, and what can be done about it; empty where it wasn't."""
        made = self._made
        if made is None or not made.words or self._edited is not None:
            return "", ""
        return made.words, self.tr("Show it") if made.job_id is not None else self.tr("Take out")

    def edit(self, job_id: JobId | None, keep: int = 1) -> None:
        """What would be made is saved as this shot instead; `None`: made again, and as often as `keep` says."""
        self._edited = job_id
        self._desk.variations.setVisible(job_id is None)
        self._desk.variations.setValue(keep)
        self.told.emit()

    @property
    def editing(self) -> bool:
        return self._edited is not None

    @property
    def make_words(self) -> str:
        """What stands on the button."""
        return make_words(self.plan) if self._edited is None else self.tr("Save")

    @property
    def explanation(self) -> str:
        """What a press of it does, where that isn't making one shot."""
        if self._edited is not None:
            return self.tr("Saved, it takes its place in the line again.")
        return plan_words(self.plan) if self.there else ""

    def show_rows(self, most: int) -> None:
        """How many rows of the tray are in sight at most."""
        if self._tray is not None:
            self._tray.view.show_rows(most)

    def empty_tray(self) -> None:
        """Something else is to be edited. The stills are only an undo away."""
        self.edit_dropped.emit()
        if self._tray is not None:
            if self._making is not None:
                self._making.stop()
            self._tray.clear()

    def look_again(self) -> None:
        """The composition is another: another frame for the tray, and maybe made before."""
        if self._tray is not None:
            self._tray.model.set_ratio(self._desk.common().ratio)
        if self._made is None:
            return
        from desktop_app.ui.compose.made_before import Wanted

        still, prompt = self._desk.still, self._desk.prompt
        many = None if self.tray is None else self.tray.looks()
        self._made.look_for(Wanted(still.ready, prompt.prompts.texts) if many is None else Wanted(many=many))

    def make(self, price: str) -> None:
        """Make has been pressed, and nothing is in the way; `price` as it is shown."""
        wish = self._wish()
        if self._edited is not None:
            self._save(wish, self._edited)
        elif wish is not None and self._making is not None and not self.plan.too_many:
            self._making.ask(wish, plan_words(self.plan), price, self._desk.preferences.settings.ask_above)

    def _save(self, wish: "Wish | Batch | None", job_id: JobId) -> None:
        if isinstance(wish, Draft):
            self.edited.emit(replace(wish, job_id=job_id))
        elif wish is not None:
            self._desk.still.say(self.tr("A shot in the line has one still and one prompt. Make several as new shots."))

    @Slot()
    def take_offer(self) -> None:
        """The button beside the words: stop, show what was made before, or take it out."""
        if self._making is not None and self._making.running:
            self._making.stop()
        elif self._made is not None and self._made.job_id is not None:
            self.show_wanted.emit(self._made.job_id)
        elif self._made is not None and self._tray is not None:
            self._tray.model.remove(self._made.still_ids)

    @Slot(object, object)
    def answer(self, query: "Query", answer: object) -> None:
        for part in (self._making, self._made):
            if part is not None:
                part.answer(query, answer)

    @Slot(object, object)
    def added(self, draft: Draft | None, job: "Job") -> None:
        if self._making is not None:
            self._making.added(draft, job)

    @Slot(object, object)
    def not_added(self, draft: Draft, error: AppError) -> None:
        if self._making is not None:
            self._making.not_added(draft, error)

    def _wish(self) -> "Wish | Batch | None":
        """What is asked for; `None` where there is nothing to make."""
        if self.tray is not None:
            return self._batch(self.tray)
        common, still = self._desk.common(), self._desk.still.ready
        if still is None:
            return None
        drafts = tuple(
            Draft(common.model_id, {**common.values, common.prompt_field: prompt}, still, common.made_from)
            for prompt in self._desk.prompt.prompts.texts
            for _ in range(self._desk.variations.value())
        )
        return drafts[0] if len(drafts) == 1 else drafts

    def _batch(self, tray: "Tray") -> "Batch":
        from desktop_app.runtime.batch_run import Batch

        common = self._desk.common()
        return Batch(
            tray.shots(),
            common.model_id,
            common.values,
            common.prompt_field,
            self._desk.variations.value(),
            common.ratio,
            common.height,
            common.account,
        )

    @Slot(object)
    def _begun(self, wish: "Wish | Batch") -> None:
        prompts = self._desk.prompt.prompts.texts
        if isinstance(wish, Draft):
            prompts = (str(wish.values[self._desk.common().prompt_field]),)
        self.begun.emit(prompts)

    @Slot()
    def _went_on(self) -> None:
        self.held.emit(bool(self.progress))
        self.told.emit()

    @Slot(str)
    def _still_made(self, still_id: str) -> None:
        if self._tray is not None:
            self._tray.leave(still_id)

    @Slot(str, object)
    def _still_refused(self, still_id: str, error: AppError) -> None:
        if self._tray is not None:
            self._tray.model.set_problem(still_id, error)

    @Slot(object)
    def _ended(self, error: AppError | None) -> None:
        if error is not None:
            self._desk.still.refuse(error)
        self.ended.emit()

    @Slot(object)
    def _gather(self, stills: tuple[Still, ...]) -> None:
        """Several stills came, or a folder."""
        tray = self._with_tray()
        tray.begin()
        tray.gather(stills)

    def _with_tray(self) -> "Tray":
        """The tray, built when it is first needed."""
        if self._tray is None:
            from desktop_app.ui.compose.tray.tray import Tray

            desk = self._desk
            tray = self._tray = Tray(desk.still, desk.prompt, desk.preferences.folder, self)
            tray.model.set_ratio(desk.common().ratio)
            tray.changed.connect(self.changed)
            desk.place.addWidget(tray.view)
            QWidget.setTabOrder(desk.still.last_stop, tray.view)
        return self._tray
