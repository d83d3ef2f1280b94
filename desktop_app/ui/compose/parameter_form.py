"""The settings of a model, made from its schema alone. What its rules forbid can't be chosen, and the form says why."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.model_spec import ModelSpec, Parameter, ParameterKind, Value, Values
from desktop_app.domain.validation import Blocked, blocked_choices
from desktop_app.ui.compose.parameter_fields import ChoiceField, Field, field_for
from desktop_app.ui.controls import ElidedLabel, words_button
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Height, Space
from desktop_app.words.models import parameter_title, rule_words
from desktop_app.words.problems import way_out_words

COLUMNS = 2


class ParameterForm(QWidget):
    """Nothing here changes by itself: a forbidden combination is greyed, and the way out is a button to press.

    `beside` stands at the end of the last line.
    """

    changed = Signal()

    def __init__(self, spec: ModelSpec, beside: QWidget | None = None) -> None:
        super().__init__()
        self._beside = beside
        self._fields: dict[str, Field] = {}
        self._way_out: Blocked | None = None
        self._tight = False
        self._kept: dict[str, Value] = {}
        self._why = PlainLabel()
        self._why.setObjectName("blockedHint")
        self._why.setWordWrap(True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        wear(self._why, Look.HINT)
        self._switch = words_button("", Look.LINK)
        self._switch.setObjectName("wayOutButton")
        self._switch.clicked.connect(self._take_way_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        self._cells = QWidget()
        column.addWidget(self._cells)
        self._hint = self._make_hint()
        column.addWidget(self._hint)
        self._last = QWidget()
        column.addWidget(self._last)
        self.show_model(spec)

    def show_model(self, spec: ModelSpec) -> None:
        """Another model's settings. What both models take, and the new one allows, stays as it was."""
        before = {**self._kept, **self.values()} if self._fields else {}
        self._spec = spec
        self._kept = before
        self._fields = {}
        for parameter in spec.settings:
            made = field_for(parameter)
            made.changed.connect(self._changed)
            self._fields[parameter.field] = made
        self._lay_out()
        self._reserve_hint()
        self.set_values(before)

    def values(self) -> dict[str, Value]:
        """Every setting as the schema spells it, without those left out."""
        chosen = {name: made.chosen() for name, made in self._fields.items()}
        return {name: value for name, value in chosen.items() if value is not None}

    def set_values(self, values: Values) -> None:
        """Put `values` in, where they fit their parameter; the others keep what they have."""
        for name, made in self._fields.items():
            if name in values and _fits(made.parameter, values[name]):
                made.choose(values[name])
        self._show_rules()

    @Slot()
    def _changed(self) -> None:
        self._show_rules()
        self.changed.emit()

    @Slot()
    def _take_way_out(self) -> None:
        if self._way_out is not None:
            self.set_values(self._way_out.way_out)

    def _show_rules(self) -> None:
        blocked = blocked_choices(self._spec, self.values())
        for name, made in self._fields.items():
            if isinstance(made, ChoiceField):
                made.set_blocked(choice for choice in blocked if choice.field == name)
        self._way_out = next(iter(blocked), None)
        self._why.setText(rule_words(self._way_out.rule.description) if self._way_out is not None else "")
        offered = self._way_out is not None and bool(self._way_out.way_out)
        words = way_out_words(self._way_out, self._spec) if self._way_out is not None else ""
        self._switch.setText(words)
        self._switch.setAccessibleName(words)
        self._switch.setToolTip(tip(words))
        self._switch.setVisible(offered)
        if self._tight:
            self._reserve_hint()

    def _make_hint(self) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._why)
        column.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        return place

    def set_tight(self, tight: bool) -> None:
        """Whether there is no room to spare for a reason that is not there."""
        if tight != self._tight:
            self._tight = tight
            self._reserve_hint()

    def _reserve_hint(self) -> None:
        """The room of the longest reason is kept while there is none, so that nothing jumps."""
        reasons = [rule_words(rule.description) for rule in self._spec.rules]
        words, flags = self._why.fontMetrics(), Qt.TextFlag.TextWordWrap
        height = max((words.boundingRect(0, 0, self.width(), 999, flags, why).height() for why in reasons), default=0)
        if self._tight and self._way_out is None:
            self._hint.setFixedHeight(0)
            return
        self._hint.setFixedHeight(height + (scaled(Height.HIT) if reasons else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reserve_hint()

    def _lay_out(self) -> None:
        cells, last = QWidget(), QWidget()
        grid = QGridLayout(cells)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.SMALL)
        grid.setVerticalSpacing(Space.TINY // 2)
        flags = [made for made in self._fields.values() if made.parameter.kind is ParameterKind.FLAG]
        place = 0
        for made in (made for made in self._fields.values() if made not in flags):
            wide = made.parameter.kind is ParameterKind.TEXT
            if wide and place % COLUMNS:
                place += COLUMNS - place % COLUMNS
            assert isinstance(made, QWidget)
            label = ElidedLabel(parameter_title(made.parameter))
            label.setToolTip(tip(label.text()))
            label.setBuddy(made)
            wear(label, Look.LABEL)
            row, column = place // COLUMNS * 3, place % COLUMNS
            if row:
                grid.setRowMinimumHeight(row - 1, Space.TINY)
            grid.addWidget(label, row, column, 1, COLUMNS if wide else 1)
            grid.addWidget(made, row + 1, column, 1, COLUMNS if wide else 1)
            place += COLUMNS if wide else 1
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        line = QHBoxLayout(last)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        for made in flags:
            assert isinstance(made, QWidget)
            line.addWidget(made)
        line.addStretch()
        if self._beside is not None:
            line.addWidget(self._beside)
        self._cells = self._swap(self._cells, cells)
        self._last = self._swap(self._last, last)

    def _swap(self, old: QWidget, new: QWidget) -> QWidget:
        column = self.layout()
        assert column is not None
        column.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        return new


def _fits(parameter: Parameter, value: Value) -> bool:
    match parameter.kind:
        case ParameterKind.CHOICE:
            return any(type(value) is type(option) and value == option for option in parameter.choices)
        case ParameterKind.FLAG:
            return isinstance(value, bool)
        case ParameterKind.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case _:
            return isinstance(value, str)
