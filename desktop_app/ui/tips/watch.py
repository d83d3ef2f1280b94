"""When each tip is met, and by what one sees that it isn't needed."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.filter_language import read_search
from desktop_app.domain.library import EVERYTHING
from desktop_app.domain.request import PreparedStill
from desktop_app.runtime.messages import QueueState
from desktop_app.runtime.parts import Parts
from desktop_app.ui.compose.compose_panel import ComposePanel
from desktop_app.ui.library.library_panel import LibraryPanel
from desktop_app.ui.queue.queue_panel import QueuePanel
from desktop_app.ui.tips.table import Tip
from desktop_app.ui.tips.tip_line import TipLine
from desktop_app.ui.tips.tips import Tips
from desktop_app.ui.top_bar import TopBar
from desktop_app.ui.whole_library import WholeLibrary

MANY_CLIPS: Final = 8
"""As many as the strip beside the stage shows: from now on the whole window is worth it."""
IN_ORDER: Final = 2
"""Unsent shots, from which on there is an order to change."""


class TipWatch(QObject):
    """Lives with the window. GUI thread."""

    def __init__(
        self,
        bar: TopBar,
        compose: ComposePanel,
        queue: QueuePanel,
        library: LibraryPanel,
        whole: WholeLibrary,
        parts: Parts,
    ) -> None:
        super().__init__(bar)
        self._compose, self._library, self._parts = compose, library, parts
        room = bar.findChild(QWidget, "offlineBanner")
        assert room is not None
        self.tips = Tips(parts.preferences, TipLine(bar, room))
        search = library.findChild(QWidget, "searchField")
        assert search is not None
        search.installEventFilter(self)
        compose.still.changed.connect(self._still_changed)
        compose.still.easel.changed.connect(self._framed)
        compose.still.several.connect(self._several_came)
        compose.prompt.text_changed.connect(self._prompt_changed)
        parts.jobs.rowsInserted.connect(self._shot_made)
        parts.engine.queue_changed.connect(self._queue_changed)
        queue.move_requested.connect(self._moved)
        parts.library.counted.connect(self._counted)
        library.filter_changed.connect(self._filtered)
        whole.changed.connect(self._whole_seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and self._parts.library.rowCount():
            self.tips.meet(Tip.FILTER_WORDS)
        return super().eventFilter(watched, event)

    @Slot()
    def _still_changed(self) -> None:
        if isinstance(self._compose.still.ready, PreparedStill) and self._compose.still.easel.can_move:
            self.tips.meet(Tip.FRAMING)
        elif self._compose.still.ready is None and not self._compose.still.waiting:
            self.tips.leave(Tip.FRAMING)

    @Slot()
    def _framed(self) -> None:
        self.tips.know(Tip.FRAMING)

    @Slot()
    def _several_came(self) -> None:
        self.tips.know(Tip.SEVERAL)

    @Slot()
    def _shot_made(self) -> None:
        if self._compose.shots.tray is None:
            self.tips.meet(Tip.SEVERAL)

    @Slot()
    def _prompt_changed(self) -> None:
        """Written by hand, and not the first prompt of all."""
        if not self.tips.wants(Tip.CHOICES):
            return
        prompt = self._compose.prompt
        if prompt.prompts.count > 1:
            self.tips.know(Tip.CHOICES)
        elif prompt.editor.hasFocus() and (self._parts.jobs.rowCount() or self._parts.library.rowCount()):
            self.tips.meet(Tip.CHOICES)

    @Slot(object)
    def _queue_changed(self, state: QueueState) -> None:
        if state.unsent >= IN_ORDER:
            self.tips.meet(Tip.QUEUE_ORDER)
        else:
            self.tips.leave(Tip.QUEUE_ORDER)

    @Slot()
    def _moved(self) -> None:
        self.tips.know(Tip.QUEUE_ORDER)

    @Slot(int)
    def _counted(self, count: int) -> None:
        if count > MANY_CLIPS and not self._library.is_whole:
            self.tips.meet(Tip.WHOLE_LIBRARY)

    @Slot()
    def _whole_seen(self) -> None:
        self.tips.know(Tip.WHOLE_LIBRARY)

    @Slot()
    def _filtered(self) -> None:
        if read_search(self._library.search_text)[1] != EVERYTHING:
            self.tips.know(Tip.FILTER_WORDS)
