"""One control for each kind of parameter a schema can have; all speak the schema's own values."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QLocale, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop_app.domain.model_spec import Parameter, ParameterKind, Value
from desktop_app.domain.validation import Blocked
from desktop_app.ui.controls import ChoiceBox, NumberBox
from desktop_app.ui.plain import tip
from desktop_app.words.models import parameter_hint, parameter_title, rule_words, unit_words
from desktop_app.words.numbers import choice

WIDEST = float(2**53)
"""Where neither the schema nor anything else sets a limit: the last whole number a double holds exactly."""


class Field(Protocol):
    """What the form needs of a control. `chosen` is `None` where an optional parameter is left out."""

    @property
    def changed(self) -> SignalInstance: ...
    @property
    def parameter(self) -> Parameter: ...
    def chosen(self) -> Value | None: ...
    def choose(self, value: Value | None) -> None: ...


def field_for(parameter: Parameter) -> "ChoiceField | FlagField | NumberField | TextField":
    """The control for `parameter`, named `param_<field>`, with the schema's words as its name and tooltip."""
    match parameter.kind:
        case ParameterKind.CHOICE:
            made: ChoiceField | FlagField | NumberField | TextField = ChoiceField(parameter)
        case ParameterKind.FLAG:
            made = FlagField(parameter)
        case ParameterKind.NUMBER:
            made = NumberField(parameter)
        case _:
            made = TextField(parameter)
    _name(made, parameter)
    made.choose(parameter.default)
    return made


def _name(widget: QWidget, parameter: Parameter) -> None:
    widget.setObjectName(f"param_{parameter.field}")
    widget.setAccessibleName(parameter_title(parameter))
    widget.setAccessibleDescription(parameter_hint(parameter))
    widget.setToolTip(tip(parameter_hint(parameter) or parameter_title(parameter)))


class ChoiceField(ChoiceBox):
    """The item data is the schema's own value. A blocked item is greyed, can't be chosen, and says why."""

    changed = Signal()

    def __init__(self, parameter: Parameter) -> None:
        super().__init__()
        self._parameter = parameter
        if not parameter.required and parameter.default is None:
            self.addItem(self.tr("not set"), None)
        for value in parameter.choices:
            self.addItem(choice(parameter, value), value)
        if self.count() == 1:
            self.setProperty("single", True)
        self.currentIndexChanged.connect(self.changed)

    @property
    def parameter(self) -> Parameter:
        return self._parameter

    def chosen(self) -> Value | None:
        data = self.currentData()
        return data if isinstance(data, str | int | float) else None

    def choose(self, value: Value | None) -> None:
        """Choose `value`; one that is none of the choices leaves nothing chosen."""
        self.setCurrentIndex(next((i for i in range(self.count()) if _same(self.itemData(i), value)), -1))

    def set_blocked(self, blocked: Iterable[Blocked]) -> None:
        why = {blocked_choice.value: rule_words(blocked_choice.rule.description) for blocked_choice in blocked}
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        for row in range(self.count()):
            item: QStandardItem = model.item(row)
            reason = why.get(self.itemData(row))
            item.setEnabled(reason is None)
            item.setToolTip(tip(reason or ""))
            item.setData(reason or "", Qt.ItemDataRole.AccessibleDescriptionRole)


class FlagField(QCheckBox):
    changed = Signal()

    def __init__(self, parameter: Parameter) -> None:
        super().__init__(parameter_title(parameter))
        self._parameter = parameter
        self.toggled.connect(self.changed)

    @property
    def parameter(self) -> Parameter:
        return self._parameter

    def chosen(self) -> Value | None:
        return self.isChecked()

    def choose(self, value: Value | None) -> None:
        self.setChecked(value is True)


class NumberField(NumberBox):
    """An optional number without a preset starts as "not set", one step below its least value."""

    changed = Signal()

    def __init__(self, parameter: Parameter) -> None:
        super().__init__()
        self._parameter = parameter
        self._optional = not parameter.required and parameter.default is None
        self.setLocale(QLocale.c())
        self.setDecimals(0 if parameter.integer else 3)
        self.setSingleStep(1 if parameter.integer else _step(parameter))
        self.setSuffix(f" {unit_words(parameter)}" if parameter.unit else "")
        least = -WIDEST if parameter.minimum is None else parameter.minimum
        most = WIDEST if parameter.maximum is None else parameter.maximum
        if self._optional:
            self.setSpecialValueText(self.tr("not set"))
            least = (0.0 if parameter.minimum is None else least) - self.singleStep()
        self.setRange(least, most)
        self.valueChanged.connect(self._tell)

    @property
    def parameter(self) -> Parameter:
        return self._parameter

    def chosen(self) -> Value | None:
        number = self.value()
        if self._optional and number == self.minimum():
            return None
        return int(number) if self._parameter.integer else number

    def choose(self, value: Value | None) -> None:
        self.setValue(float(value) if isinstance(value, int | float) else self.minimum())

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


class TextField(QLineEdit):
    changed = Signal()

    def __init__(self, parameter: Parameter) -> None:
        super().__init__()
        self._parameter = parameter
        self.textChanged.connect(self.changed)

    @property
    def parameter(self) -> Parameter:
        return self._parameter

    def chosen(self) -> Value | None:
        text = self.text()
        return text if text or self._parameter.required else None

    def choose(self, value: Value | None) -> None:
        self.setText("" if value is None else str(value))


def _step(parameter: Parameter) -> float:
    if parameter.minimum is None or parameter.maximum is None:
        return 0.1
    return max(0.001, round((parameter.maximum - parameter.minimum) / 100, 3))


def _same(left: object, right: object) -> bool:
    """Equal and of the same kind: 1, 1.0 and True are three things in a schema."""
    return type(left) is type(right) and left == right
