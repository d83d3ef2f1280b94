"""The form is made from the schema, and its rules hold both ways."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.ui.compose.parameter_form import ParameterForm
from tests.ui.compose_room import Room, default_model, enter, model_with


def _box(form: ParameterForm, name: str) -> QComboBox:
    found = form.findChild(QComboBox, f"param_{name}")
    assert found is not None
    return found


def _open_choices(box: QComboBox) -> list[object]:
    model = box.model()
    assert isinstance(model, QStandardItemModel)
    return [box.itemData(row) for row in range(box.count()) if model.item(row).isEnabled()]


@pytest.fixture
def form(qtbot: QtBot) -> ParameterForm:
    made = ParameterForm(default_model())
    qtbot.addWidget(made)
    made.resize(284, 240)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_every_parameter_has_its_control_with_the_words_and_values_of_the_schema(form: ParameterForm) -> None:
    for parameter in default_model().settings:
        if parameter.field == "generate_audio":
            assert form.findChild(QCheckBox, "param_generate_audio") is not None
            continue
        box = _box(form, parameter.field)
        assert [box.itemData(row) for row in range(box.count())] == list(parameter.choices)
        assert [type(box.itemData(row)) for row in range(box.count())] == [type(v) for v in parameter.choices]
        assert box.accessibleName() == parameter.title
        assert box.toolTip() == parameter.description
    assert _box(form, "duration").itemText(0) == "6 s"
    assert _box(form, "fps").itemText(1) == "50 fps"
    assert form.values() == default_model().defaults()


def test_a_long_duration_takes_the_rest_away_and_says_why(form: ParameterForm) -> None:
    why = form.findChild(QLabel, "blockedHint")
    out = form.findChild(QAbstractButton, "wayOutButton")
    assert why is not None
    assert out is not None
    assert why.text() == ""
    before = form.height()
    form.set_values({"duration": 12})
    assert _open_choices(_box(form, "resolution")) == ["1080p"]
    assert _open_choices(_box(form, "fps")) == [25]
    assert why.text() == "Longer than 10 s works at 1080p and 25 fps."
    assert out.text() == "Switch to 10 s"
    assert form.height() == before
    assert form.values()["duration"] == 12
    out.click()
    assert form.values()["duration"] == 10
    assert _open_choices(_box(form, "resolution")) == ["1080p", "1440p", "2160p"]


def test_a_large_frame_takes_the_long_durations_away_and_offers_the_way_back(form: ParameterForm) -> None:
    form.set_values({"resolution": "2160p", "fps": 50})
    duration = _box(form, "duration")
    assert _open_choices(duration) == [6, 8, 10]
    assert duration.itemData(3, Qt.ItemDataRole.ToolTipRole) == "Longer than 10 s works at 1080p and 25 fps."
    out = form.findChild(QAbstractButton, "wayOutButton")
    assert out is not None
    assert out.text() == "Switch to 1080p, 25 fps"
    out.click()
    assert form.values() == {**default_model().defaults(), "resolution": "1080p", "fps": 25}


def test_a_blocked_choice_is_out_of_reach_of_keys_and_wheel(form: ParameterForm) -> None:
    form.set_values({"resolution": "1440p", "duration": 10})
    duration = _box(form, "duration")
    duration.setFocus()
    QTest.keyClick(duration, Qt.Key.Key_Down)
    QTest.keyClick(duration, Qt.Key.Key_End)
    _wheel(duration, -120)
    assert duration.currentData() == 10


def test_the_wheel_passes_over_a_box_that_was_not_chosen(form: ParameterForm) -> None:
    duration = _box(form, "duration")
    form.findChild(QCheckBox).setFocus()  # type: ignore[union-attr]
    _wheel(duration, -120)
    assert duration.currentData() == 6
    duration.setFocus()
    _wheel(duration, -120)
    assert duration.currentData() == 8


def _wheel(box: QComboBox, turn: int) -> None:
    at = QPointF(box.rect().center())
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        box.mapToGlobal(at),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)


def test_other_schemas_give_other_controls(qtbot: QtBot) -> None:
    spec = model_with(
        {
            "seed": {"title": "Seed", "type": "integer", "minimum": 0, "maximum": 4294967295},
            "strength": {"type": "float", "minimum": 0, "maximum": 1, "default": 0.5},
            "negative_prompt": {"title": "Leave out", "type": "string"},
            "style": {"type": "string", "enum": ["film", "ink"]},
            "loop": {"type": "boolean", "default": False},
        }
    )
    form = ParameterForm(spec)
    qtbot.addWidget(form)
    assert form.values() == {"strength": 0.5, "loop": False}
    seed = form.findChild(QDoubleSpinBox, "param_seed")
    words = form.findChild(QLineEdit, "param_negative_prompt")
    assert seed is not None
    assert words is not None
    seed.setValue(4294967295)
    words.setText("fog")
    _box(form, "style").setCurrentIndex(2)
    assert form.values() == {
        "seed": 4294967295,
        "strength": 0.5,
        "negative_prompt": "fog",
        "style": "ink",
        "loop": False,
    }
    assert isinstance(form.values()["seed"], int)


def test_another_model_keeps_what_both_take(qtbot: QtBot) -> None:
    form = ParameterForm(default_model())
    qtbot.addWidget(form)
    form.set_values({"duration": 8, "fps": 50})
    form.show_model(model_with({"duration": {"type": "integer", "enum": [4, 8], "default": 4}}))
    assert form.values() == {"duration": 8}
    form.show_model(default_model())
    assert form.values() == {**default_model().defaults(), "duration": 8, "fps": 50}


def test_settings_of_last_time_that_no_longer_exist_are_left_out(qtbot: QtBot) -> None:
    form = ParameterForm(default_model())
    qtbot.addWidget(form)
    form.set_values({"duration": 7, "resolution": 1080, "fps": True, "unknown": 1})
    assert form.values() == default_model().defaults()


def test_a_combination_forced_past_the_form_is_caught(room: Room, tmp_path: Path) -> None:
    room.complete(tmp_path / "a.png")
    box = _box(room.panel.form, "duration")
    box.setCurrentIndex(box.findData(12))
    fps = _box(room.panel.form, "fps")
    fps.setCurrentIndex(fps.findData(50))
    room.qtbot.waitUntil(lambda: not room.make.isEnabled())
    assert room.problem == "Longer than 10 s works at 1080p and 25 fps."


def test_the_model_box_switches_the_form(qtbot: QtBot, tmp_path: Path) -> None:
    other = model_with({"strength": {"type": "number", "default": 0.3}})
    room = enter(qtbot, tmp_path, models=(default_model(), other))
    wanted = list[str]()
    room.panel.model_chosen.connect(wanted.append)
    models = room.find(QComboBox, "modelBox")
    models.setCurrentIndex(models.findData(other.model_id))
    assert room.panel.form.values() == {"strength": 0.3}
    assert wanted == [other.model_id]
    assert room.preferences.settings.composition.model_id == other.model_id
    room.leave()
