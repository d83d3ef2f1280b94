"""The look: enough contrast, one source of colours, and a change of theme that reaches everything."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.paths import resources
from desktop_app.ui.icons import Tint, icon
from desktop_app.ui.theme import Theme, ThemeChoice, colours_for, style_sheet, tokens
from desktop_app.ui.tokens import BADGE_OPACITY, DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, THEMES, Tokens

Scheme, Contrast = Qt.ColorScheme, Qt.ContrastPreference
READ_ON = ("background", "panel", "raised", "hover")
CONTROLS = re.compile(r"Q(LineEdit|PlainTextEdit|TextEdit|SpinBox|ComboBox(?! QAbs)|CheckBox|RadioButton|\w*Button)\b")
HANDLES = ("QScrollBar::handle", "QSlider::")


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


def _weak(colors: Tokens, pairs: set[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    found = {pair: _contrast(str(getattr(colors, pair[0])), str(getattr(colors, pair[1]))) for pair in pairs}
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


def _rules() -> Iterator[tuple[str, dict[str, str]]]:
    """Each rule of the style sheet that is in force while a control can be used, with what it says of colours."""
    text = re.sub(
        r"/\*.*?\*/", "", (resources() / "styles" / "window.qss").read_text(encoding="utf-8"), flags=re.DOTALL
    )
    for selectors, body in re.findall(r"([^{}]+)(?<!\$)\{((?:\$\{|[^{])*?)\}\s*(?=\n|$)", text):
        said = dict(re.findall(r"([\w-]+):[^;]*?\$(\w+)\b", body))
        for selector in selectors.split(","):
            if ":disabled" not in selector:
                yield selector.strip(), said


@pytest.mark.parametrize("colors", THEMES.values(), ids=THEMES)
def test_all_words_stand_out(colors: Tokens) -> None:
    painted = {
        *product(("text", "muted", "accent"), READ_ON),
        *product(("text", "muted"), ("warn_tint", "accent_tint", "stage")),
        ("text", "pressed"),
        ("on_badge", "badge"),
    }
    written = {
        (said["color"], ground)
        for _, said in _rules()
        if "color" in said
        for ground in ((said["background"],) if "background" in said else READ_ON[:3])
        if (said["color"], ground) != ("on_badge", "badge_veil") and said["color"] != "on_accent"
    }
    filled = {("on_accent", said["background"]) for _, said in _rules() if "accent" in said.get("background", "")}
    assert ("text", "raised") in written
    assert ("on_accent", "accent_pressed") in filled
    assert _weak(colors, painted | written | filled - {("on_accent", "accent_tint")}, 4.5) == {}


@pytest.mark.parametrize("colors", THEMES.values(), ids=THEMES)
def test_badges_stand_out_on_a_white_picture(colors: Tokens) -> None:
    veil, white = QColor(colors.badge), QColor("#ffffff")
    mixed = (BADGE_OPACITY * veil.redF() + (1 - BADGE_OPACITY) * white.redF(),) * 3
    assert _contrast(colors.on_badge, QColor.fromRgbF(*mixed).name()) >= 4.5


@pytest.mark.parametrize("colors", THEMES.values(), ids=THEMES)
def test_dots_icons_and_rings_stand_out_from_their_ground(colors: Tokens) -> None:
    seen = set(product(("ok", "warn", "bad", "accent", "faint", "muted"), (*READ_ON, "accent_tint", "warn_tint")))
    rings = set(product(("accent",), ("stage", "pressed")))
    assert _weak(colors, seen | rings, 3) == {}


@pytest.mark.parametrize("colors", THEMES.values(), ids=THEMES)
def test_controls_are_seen_by_their_edges(colors: Tokens) -> None:
    edges = {
        said[name]
        for selector, said in _rules()
        if CONTROLS.match(selector)
        for name in ("border", "border-color")
        if name in said
    }
    handles = {
        said["background"] for selector, said in _rules() if selector.startswith(HANDLES) and "background" in said
    }
    assert {"edge", "muted", "accent"} <= edges
    assert handles == {"edge", "muted", "text", "accent"}
    assert _weak(colors, set(product(edges | handles, ("background", "panel", "raised"))), 3) == {}


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_has_no_colour_of_its_own(name: str) -> None:
    colors = THEMES[name]
    template = (resources() / "styles" / "window.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", template) == []
    filled = style_sheet(colors)
    assert "$" not in filled.split("*/", 1)[1]
    images = set(re.findall(r'url\("([^"]+)"\)', filled))
    assert images
    for image in images:
        used = set(re.findall(r"#[0-9a-fA-F]{6}", Path(image).read_text(encoding="utf-8")))
        assert used, image
        assert used <= {colors.muted, colors.accent, colors.on_accent}, image


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


@pytest.mark.parametrize(
    ("choice", "scheme", "contrast", "worn"),
    [
        (ThemeChoice.DARK, Scheme.Light, Contrast.HighContrast, DARK),
        (ThemeChoice.LIGHT, Scheme.Dark, Contrast.HighContrast, LIGHT),
        (ThemeChoice.SYSTEM, Scheme.Unknown, Contrast.NoPreference, DARK),
        (ThemeChoice.SYSTEM, Scheme.Dark, Contrast.NoPreference, DARK),
        (ThemeChoice.SYSTEM, Scheme.Light, Contrast.NoPreference, LIGHT),
        (ThemeChoice.SYSTEM, Scheme.Dark, Contrast.HighContrast, HIGH_DARK),
        (ThemeChoice.SYSTEM, Scheme.Light, Contrast.HighContrast, HIGH_LIGHT),
        (ThemeChoice.HIGH_CONTRAST, Scheme.Dark, Contrast.NoPreference, HIGH_DARK),
        (ThemeChoice.HIGH_CONTRAST, Scheme.Light, Contrast.NoPreference, HIGH_LIGHT),
    ],
)
def test_the_system_is_followed_where_it_was_asked_for(
    choice: ThemeChoice, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, worn: Tokens
) -> None:
    assert colours_for(choice, scheme, contrast) == worn


def test_high_contrast_is_put_on_whole(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    theme.choose(ThemeChoice.HIGH_CONTRAST)
    worn = tokens()
    assert worn in (HIGH_DARK, HIGH_LIGHT)
    assert qapp.styleSheet() == style_sheet(worn)
    field = QLineEdit()
    qtbot.addWidget(field)
    assert tokens(field.palette()) == worn


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


def test_a_theme_that_follows_another_keeps_the_size_of_the_words(qapp: QApplication, look_of_before: None) -> None:
    words = qapp.font()
    words.setPixelSize(24)
    qapp.setFont(words)
    first = Theme(qapp)
    size = qapp.font().pixelSize()
    second = Theme(qapp)
    assert qapp.font().pixelSize() == size > 13
    first.deleteLater()
    second.deleteLater()
