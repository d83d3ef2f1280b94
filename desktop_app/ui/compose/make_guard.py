"""What keeps Make from making the same shot twice unasked."""

import time
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.request import PreparedStill
from desktop_app.runtime.draft import Draft
from desktop_app.ui.plain_box import PlainBox

AGAIN_SECONDS = 3.0

Wish: TypeAlias = Draft | tuple[Draft, ...]
Shot: TypeAlias = tuple[str, frozenset[tuple[str, object]], str]


class MakeGuard(QWidget):
    """Lets a wish through once; the very same shot, or shots, again within three seconds only after a question."""

    passed = Signal(object)

    def __init__(self, parent: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.hide()
        self._clock = clock
        self._last: tuple[Shot, ...] = ()
        self._last_at = 0.0
        self._asked: Wish | None = None
        self._question: QMessageBox | None = None

    def ask(self, wish: Wish) -> None:
        """Let `wish` pass, or ask first."""
        if self._question is not None:
            return
        if _shots(wish) == self._last and self._clock() - self._last_at < AGAIN_SECONDS:
            self._ask_again(wish)
        else:
            self._pass(wish)

    def _pass(self, wish: Wish) -> None:
        self._last, self._last_at = _shots(wish), self._clock()
        self.passed.emit(wish)

    def _ask_again(self, wish: Wish) -> None:
        self._asked = wish
        box = self._question = PlainBox(
            self.tr("The same shot again?"),
            self.tr("You made this very shot a moment ago."),
            self.tr("Making it again is a second shot, with its own price."),
            self.window(),
        )
        box.setObjectName("sameShotQuestion")
        again = box.addButton(self.tr("Make it again"), QMessageBox.ButtonRole.AcceptRole)
        again.setObjectName("makeAgainButton")
        once = box.addButton(self.tr("Once is enough"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(once)
        box.setEscapeButton(once)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(self._again)
        box.finished.connect(self._answered)
        box.open()

    @Slot()
    def _again(self) -> None:
        if self._asked is not None:
            self._pass(self._asked)

    @Slot()
    def _answered(self) -> None:
        self._question, self._asked = None, None


def _shots(wish: Wish) -> tuple[Shot, ...]:
    return tuple(map(_shot, wish)) if isinstance(wish, tuple) else (_shot(wish),)


def _shot(draft: Draft) -> Shot:
    still = draft.still
    source = still.sha256 if isinstance(still, PreparedStill) else still.url
    return draft.model_id, frozenset(draft.values.items()), source
