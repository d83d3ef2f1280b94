"""The look: enough contrast, one source of colours, and a change of theme that reaches everything."""

import re
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.paths import resources
from desktop_app.ui.icons import Tint, icon
from desktop_app.ui.theme import Theme, ThemeChoice, style_sheet, tokens
from desktop_app.ui.tokens import DARK, LIGHT, Tokens

READ_ON = ("background", "panel", "raised", "hover")


@pytest.fixture
def theme(qapp: QApplication, look_of_before: None) -> Iterator[Theme]:
    made = Theme(qapp, ThemeChoice.DARK)
    made.dress()
    yield made
    made.deleteLater()


def _light(color: str) -> float:
    seen = QColor(color)
    parts = (seen.redF(), seen.greenF(), seen.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_light(one), _light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colors", [DARK, LIGHT], ids=["dark", "light"])
def test_all_words_stand_out(colors: Tokens) -> None:
    pairs = [
        *product(("text", "muted", "accent"), READ_ON),
        ("text", "pressed"),
        ("text", "warn_tint"),
        ("muted", "warn_tint"),
        ("accent", "accent_tint"),
        ("text", "accent_tint"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_accent", "accent_pressed"),
        ("on_badge", "badge"),
        ("muted", "stage"),
    ]
    weak = {pair: round(_contrast(str(getattr(colors, pair[0])), str(getattr(colors, pair[1]))), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("colors", [DARK, LIGHT], ids=["dark", "light"])
def test_dots_and_rings_stand_out_from_their_ground(colors: Tokens) -> None:
    for name, ground in product(("ok", "warn", "bad", "accent", "faint"), ("background", "panel", "raised")):
        assert _contrast(str(getattr(colors, name)), str(getattr(colors, ground))) >= 3, (name, ground)


@pytest.mark.parametrize("colors", [DARK, LIGHT], ids=["dark", "light"])
def test_the_style_sheet_has_no_colour_of_its_own(colors: Tokens) -> None:
    template = (resources() / "styles" / "window.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", template) == []
    filled = style_sheet(colors)
    assert "$" not in filled.split("*/", 1)[1]
    name = "dark" if colors == DARK else "light"
    for image in (resources() / "styles" / name).iterdir():
        used = set(re.findall(r"#[0-9a-fA-F]{6}", image.read_text(encoding="utf-8")))
        assert used <= {colors.muted, colors.accent, colors.on_accent}, image.name


def test_sizes_grow_with_the_text() -> None:
    assert "min-height: 28px" in style_sheet(DARK)
    doubled = style_sheet(DARK, 2.0)
    assert "min-height: 56px" in doubled
    assert "font-size: 24px" in doubled
    assert "font-size: 12px" not in doubled


def test_a_change_of_theme_reaches_widgets_and_icons(theme: Theme, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    drawing = icon("close", Tint.TEXT)
    for choice, colors in ((ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)):
        theme.choose(choice)
        assert tokens(field.palette()) == colors
        assert _colour(drawing) == colors.text


def _colour(drawing: QIcon) -> str:
    image = drawing.pixmap(QSize(32, 32)).toImage()
    places = product(range(image.width()), range(image.height()))
    found = max((image.pixelColor(x, y) for x, y in places), key=lambda pixel: pixel.alpha())
    return found.name()


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    for file in (resources() / "icons").iterdir():
        assert not icon(file.name.removesuffix(".svg")).pixmap(QSize(16, 16)).isNull()
        assert _colour(icon(file.name.removesuffix(".svg"), Tint.ACCENT)) == tokens().accent, file.name


def test_the_focus_ring_lies_around_the_control_and_follows_it(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = QLineEdit("one"), QLineEdit("two")
    column.addWidget(first)
    column.addWidget(second)
    with qtbot.waitActive(window):
        window.show()
    second.setFocus()
    ring = [child for child in window.children() if isinstance(child, QWidget)][-1]
    assert ring.geometry() == second.geometry().adjusted(-2, -2, 2, 2)
    second.move(40, 60)
    assert ring.geometry() == second.geometry().adjusted(-2, -2, 2, 2)
    picture = window.grab().toImage()
    edge = second.geometry().center()
    assert picture.pixelColor(edge.x(), second.geometry().top() - 1).name() == tokens().accent
    second.hide()
    assert not ring.isVisible()
