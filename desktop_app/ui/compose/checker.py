"""Validation for the form. The first check loads the schema library: never before the first paint."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.model_spec import ModelSpec, Value, Values
from desktop_app.domain.validation import Problem, validate
from desktop_app.runtime.background import Background


class Checker(QObject):
    """Loads what it needs off the GUI thread, then answers at once."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loaded = False
        self._asked: tuple[str, dict[str, Value], bool] | None = None
        self._found: list[Problem] = []
        self._background = Background(1, self)
        self._background.finished.connect(self._done)

    def load(self, spec: ModelSpec) -> None:
        """Start loading; `ready` follows. Call it after the first paint."""
        if not self._loaded:
            self._background.start(spec.model_id, lambda: validate(spec, spec.defaults(), has_picture=True))

    def problems(self, spec: ModelSpec, values: Values, *, has_picture: bool) -> list[Problem] | None:
        """Everything in the way; `None` while nothing can be said yet."""
        if not self._loaded:
            return None
        asked = (spec.model_id, dict(values), has_picture)
        if asked != self._asked:  # prices and accounts come and go while the form stays as it is
            self._asked, self._found = asked, validate(spec, values, has_picture=has_picture)
        return list(self._found)

    def shutdown(self) -> None:
        self._background.shutdown()

    @Slot(object, object)
    def _done(self, _ticket: object, _answer: object) -> None:
        self._loaded = True
        self.ready.emit()
