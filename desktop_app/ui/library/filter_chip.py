"""One filter of the library as a chip: pressed, it asks; set, it says what it lets through and can be taken away."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from desktop_app.domain.filter_parts import FilterPart
from desktop_app.ui.controls import icon_button
from desktop_app.ui.icons import icon
from desktop_app.ui.plain import tip
from desktop_app.ui.reading import foot_of
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import TICK, Space
from desktop_app.words.filters import part_hint, part_name

REMOVABLE = "removable"
"""The property of a chip that leaves room for its cross."""


class FilterChip(QPushButton):
    """`removed`: its cross was pressed, or Delete while it has the keyboard."""

    removed = Signal()

    def __init__(self, part: FilterPart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self.setObjectName(f"{part.name.lower()}Filter")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(True)
        wear(self, Look.CHIP)
        self._cross = icon_button("close", self.tr("Remove this filter"), look=Look.CHIP_CROSS)
        self._cross.setParent(self)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setIconSize(QSize(scaled(TICK) - Space.TINY, scaled(TICK) - Space.TINY))
        self._cross.clicked.connect(self.removed)
        self._cross.hide()
        self.clicked.connect(self._stay)
        self._on = False
        self.show_words("", on=False)

    @property
    def is_on(self) -> bool:
        return self._on

    def show_words(self, words: str, *, on: bool) -> None:
        """Say `words`; `on`: the filter is set."""
        self._on = on
        name = part_name(self.part)
        starred = self.part is FilterPart.FAVOURITES  # a star says it in less room, and pressing it again takes it away
        if starred:
            self.setIcon(icon("star-filled"))
            self.setIconSize(QSize(scaled(TICK) - Space.TINY // 2, scaled(TICK) - Space.TINY // 2))
        else:
            self.setText((words or name).replace("&", "&&"))
        said = self.tr("{name}: {words}").format(name=name, words=words) if on and words != name else name
        self.setAccessibleName(said)
        hint = self.tr("{hint}. Delete removes it").format(hint=part_hint(self.part)) if on else part_hint(self.part)
        self.setToolTip(tip(hint))
        self._stay()
        self._cross.setVisible(on and not starred)
        self._cross.setAccessibleName(self.tr("Remove {name}").format(name=words or name))
        if self.property(REMOVABLE) != (on and not starred):
            self.setProperty(REMOVABLE, on and not starred)
            self.style().unpolish(self)
            self.style().polish(self)

    def below(self) -> QPoint:
        """Where on the screen a popup of this chip begins."""
        return foot_of(self, Space.TINY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._on and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._cross.sizeHint().width()
        place = QRect(self.width() - side - Space.TINY, (self.height() - side) // 2, side, side)
        self._cross.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    @Slot()
    def _stay(self) -> None:
        """Whether it is tinted says whether the filter is set, whatever was pressed."""
        self.setChecked(self._on)
