"""Keeps the details at what is selected: rows and sums are asked for, pictures come when they are made."""

from array import array

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.domain.request import KeptPicture
from desktop_app.runtime.clip_queries import Summary, SummaryOf
from desktop_app.runtime.library_list import ClipRow
from desktop_app.runtime.library_queries import ClipsByNumber, Facets
from desktop_app.runtime.parts import Parts
from desktop_app.runtime.pictures import StillOf
from desktop_app.ui.library.answers import Answers
from desktop_app.ui.library.clip_commands import ClipCommands
from desktop_app.ui.library.details_panel import DetailsPanel

CALM_MS = 60
"""A selection that is still changing, by keys held down or a band drawn, is not looked up at each step."""


class DetailsKeeper(QObject):
    """GUI thread. Panels come and go: that beside the whole library, and that in a window of its own."""

    menu_wanted = Signal(object)

    def __init__(self, parts: Parts, commands: ClipCommands, answers: Answers, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._commands = commands
        self._answers = answers
        self._panels: list[DetailsPanel] = []
        self._known: tuple[str, ...] = ()
        self._row: ClipRow | None = None
        self._asked: array[int] = array("q")
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self.refresh)
        parts.pictures.ready.connect(self._picture_ready)

    def add(self, panel: DetailsPanel) -> None:
        """Keep `panel` at what is selected, until it is destroyed."""
        self._panels.append(panel)
        panel.edited.connect(self._commands.edit)
        panel.wanted.connect(self._commands.do)
        panel.menu_wanted.connect(self.menu_wanted)
        panel.show_known_tags(self._known)
        self.refresh()

    def remove(self, panel: DetailsPanel) -> None:
        """`panel` is about to go."""
        self._panels.remove(panel)

    @Slot()
    def selection_changed(self) -> None:
        """Something else is selected."""
        self._calm.start()

    @Slot(object)
    def show_facets(self, facets: Facets) -> None:
        """The tags there are now."""
        self._known = tuple(name for name, _ in facets.tags)
        for panel in self._panels:
            panel.show_known_tags(self._known)

    @Slot()
    def refresh(self) -> None:
        """Look up what is selected, and what it has become."""
        if not any(panel.isVisibleTo(panel.window()) for panel in self._panels):
            return
        numbers = self._commands.numbers
        self._asked = numbers
        self._answers.forget(self._take_rows)
        self._answers.forget(self._take_summary)
        if not len(numbers):
            self._row = None
            for panel in self._panels:
                panel.show_nothing()
        elif len(numbers) == 1:
            self._answers.ask(ClipsByNumber(tuple(numbers)), self._take_rows)  # type: ignore[arg-type]
        else:
            self._answers.ask(SummaryOf(numbers), self._take_summary)

    def _take_rows(self, answer: object) -> None:
        if not isinstance(answer, tuple) or not answer:
            return
        row = answer[0]
        assert isinstance(row, ClipRow)
        self._row = row
        for panel in self._panels:
            panel.show_clip(row)
        picture = row.request.picture
        if isinstance(picture, KeptPicture):
            self._show_picture(self._parts.pictures.picture(StillOf(picture.path)))

    def _take_summary(self, answer: object) -> None:
        if isinstance(answer, Summary):
            self._row = None
            for panel in self._panels:
                panel.show_many(answer)

    def _show_picture(self, picture: QImage | None) -> None:
        if self._row is not None:
            for panel in self._panels:
                panel.show_picture(self._row.number, picture)

    @Slot(str, object)
    def _picture_ready(self, key: str, picture: object) -> None:
        if self._row is None or not isinstance(picture, QImage):
            return
        sent = self._row.request.picture
        if isinstance(sent, KeptPicture) and StillOf(sent.path).key == key:
            self._show_picture(picture)
