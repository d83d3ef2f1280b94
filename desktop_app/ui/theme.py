"""The look put on: palette, fonts, and the style sheet made from the tokens; dark, light, high contrast, or as the
system says.

A widget never has a colour or size of its own. It wears a `Look` (`wear(button, Look.CHIP)`), or, where it paints
itself, asks `tokens(self.palette())` at paint time: a change of theme repaints, and nothing else has to be told.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from enum import StrEnum
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.paths import resources
from desktop_app.runtime.preferences import Theme as ThemeChoice
from desktop_app.ui.focus_ring import RING_RADIUS, FocusRing
from desktop_app.ui.tokens import (
    BADGE_OPACITY,
    CHEVRON,
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    SCROLL_BAR,
    THEMES,
    TICK,
    Height,
    Radius,
    Space,
    TextSize,
    Tokens,
)

__all__ = [
    "Height",
    "Look",
    "Radius",
    "Space",
    "TextSize",
    "Theme",
    "ThemeChoice",
    "Tokens",
    "font",
    "scaled",
    "tokens",
    "wear",
]

ARGUMENTS = ["stillwake", "-style", "fusion"]
"""What the QApplication is opened with. Asking it for its style afterwards, to change it, would have Python learn every
name of QStyle before the first paint.
"""

ORDINARY_TEXT = 15
"""Desktops set their own text at 12 to 15 pixels; above that somebody asked for larger words."""


class Look(StrEnum):
    """What a widget can wear: each has its rules in the style sheet."""

    PLAIN = "plain"  # an ordinary button
    PRIMARY = "primary"  # the one button that makes
    CHIP = "chip"  # a rounded small button; tinted while checked
    CHIP_ACCENT = "chipAccent"  # always tinted
    CHIP_CROSS = "chipCross"  # the cross within a chip
    TAG = "tag"  # a word of the artist's, in a row of them
    OUTLINE = "outline"  # a button that asks for an answer, in a row of words
    QUIET = "quiet"  # a button that is only words until the pointer is over it
    QUIET_MENU = "quietMenu"
    QUIET_LINE = "quietLine"  # such a button, as wide as its line
    LINK = "link"  # a button that reads as part of a sentence
    ICON = "icon"  # a button that is only an icon
    BADGE = "badge"  # words over a picture
    BADGE_BUTTON = "badgeButton"  # a button over a picture
    HEADING = "heading"
    LABEL = "label"  # the small title above a field
    HINT = "hint"  # second lines
    FACT = "fact"  # what is known, beside its name
    PRICE = "price"
    PRICE_UNKNOWN = "priceUnknown"
    PROBLEM = "problem"  # what is in the way
    SWITCH = "switch"  # a box to tick without words of its own
    SECTIONS = "sections"  # a list that leads to pages
    COMPACT = "compact"  # a field among words
    CLEAR = "clear"  # nothing of its own between its parts
    PANEL = "panel"
    STAGE = "stage"
    OFFLINE = "offline"
    TOP_BAR = "topBar"
    NOTICE = "notice"
    POPUP = "popup"  # opens over the window, like a menu
    NOTICE_WARN = "noticeWarn"
    TOAST = "toast"  # over the foot of the window, for a few seconds


def wear(widget: QWidget, look: Look) -> None:
    """Dress `widget`. May be called again when its meaning changes."""
    if look in (Look.CHIP, Look.CHIP_ACCENT):
        widget.setProperty(RING_RADIUS, int(Height.HIT))
    if widget.property("look") == look.value:
        return
    widget.setProperty("look", look.value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def tokens(palette: QPalette | None = None) -> Tokens:
    """The colours now in force: those of the theme that the palette is of."""
    return _tokens_in_force() if palette is None else _tokens_of(palette)


_BY_LINE = {colors.line: colors for colors in THEMES.values()}


def _tokens_of(palette: QPalette) -> Tokens:
    # The grounds of a palette are not asked: a style sheet changes them for the widgets it dresses.
    worn = _BY_LINE.get(palette.color(QPalette.ColorRole.Mid).name())
    return worn or (DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT)


# What follows from the application's palette and font is asked for some hundred times a paint, and asking Qt costs more
# than the painting: it is found once, and anew after `forget_measures`.
@cache
def _tokens_in_force() -> Tokens:
    return _tokens_of(QGuiApplication.palette())


@cache
def text_scale() -> float:
    """How much larger than usual the words are to be, 1.0 to 2.0, as the application's font now stands."""
    return max(1.0, _pixels(QGuiApplication.font()) / TextSize.BODY)


def _pixels(words: QFont) -> float:
    """How large a font is, without having it loaded as QFontInfo would: the system's own is never drawn with."""
    if words.pixelSize() > 0:
        return words.pixelSize()
    return words.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72


def scaled(size: int) -> int:
    """A height given for normal text, for the text size in force."""
    return round(size * text_scale())


@cache
def font(size: TextSize, *, strong: bool = False, tabular: bool = False) -> QFont:
    """The system's own UI font, shared: change only a copy.

    `tabular`: figures of equal width, for numbers that change in place.
    """
    made = QFont(QGuiApplication.font())
    made.setPixelSize(scaled(size))
    if strong:
        made.setWeight(QFont.Weight.DemiBold)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def metrics(size: TextSize, *, strong: bool = False, tabular: bool = False) -> QFontMetrics:
    """How large words in that font are."""
    return QFontMetrics(font(size, strong=strong, tabular=tabular))


def forget_measures() -> None:
    """The application's font or palette has changed."""
    for kept in (_tokens_in_force, text_scale, font, metrics):
        kept.cache_clear()


def style_sheet(colors: Tokens, scale: float = 1.0) -> str:
    """`resources/styles/window.qss`, filled with `colors` and with sizes for `scale` times the usual text."""
    folder = resources() / "styles"
    sizes: dict[str, object] = dict(asdict(colors))
    from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    sizes |= {f"text_{size.name.lower()}": round(size * scale) for size in TextSize}
    sizes |= {f"space_{space.name.lower()}": int(space) for space in Space}
    sizes |= {f"radius_{radius.name.lower()}": int(radius) for radius in Radius}
    sizes |= {f"height_{height.name.lower()}": round(height * scale) for height in Height}
    sizes |= {
        # Qt turns paddings round for itself, but not where a background lies.
        "end": "left" if from_right else "right",
        "hit_radius": round(Height.HIT * scale) // 2,
        "tick_radius": round(TICK * scale) // 2 + 1,
        "tick": round(TICK * scale),
        "chevron": round(CHEVRON * scale),
        "scroll_bar": SCROLL_BAR,
        "scroll_radius": SCROLL_BAR // 2 - 2,
        "badge_veil": _css(colors.color("badge", BADGE_OPACITY)),
        "images": str(folder / next(name for name, theme in THEMES.items() if theme == colors)).replace("\\", "/"),
    }
    return Template((folder / "window.qss").read_text(encoding="utf-8")).substitute(sizes)


def _css(color: QColor) -> str:
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {color.alpha()})"


def palette_of(colors: Tokens) -> QPalette:
    """The same colours where Qt's own style paints: menus, dialogs, lists, selections."""
    role, made = QPalette.ColorRole, QPalette()
    for group, words in ((QPalette.ColorGroup.All, colors.text), (QPalette.ColorGroup.Disabled, colors.faint)):
        for which, color in {
            role.Window: colors.panel,
            role.WindowText: words,
            role.Base: colors.raised,
            role.AlternateBase: colors.panel,
            role.Text: words,
            role.Button: colors.raised,
            role.ButtonText: words,
            role.BrightText: colors.bad,
            role.PlaceholderText: colors.muted,
            role.Highlight: colors.accent,
            role.HighlightedText: colors.on_accent,
            role.Accent: colors.accent,
            role.Link: colors.accent,
            role.LinkVisited: colors.accent,
            role.ToolTipBase: colors.raised,
            role.ToolTipText: colors.text,
            role.Light: colors.hover,
            role.Midlight: colors.hover,
            role.Mid: colors.line,
            role.Dark: colors.line,
            role.Shadow: colors.stage,
        }.items():
            made.setColor(group, which, QColor(color))
    return made


def colours_for(choice: ThemeChoice, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> Tokens:
    """What is worn, by what is chosen and what the system asks for; one that asks for nothing gets the dark."""
    high = choice is ThemeChoice.HIGH_CONTRAST
    match choice:
        case ThemeChoice.DARK:
            return DARK
        case ThemeChoice.LIGHT:
            return LIGHT
        case ThemeChoice.SYSTEM:
            high = contrast is Qt.ContrastPreference.HighContrast
    if scheme is Qt.ColorScheme.Light:
        return HIGH_LIGHT if high else LIGHT
    return HIGH_DARK if high else DARK


_given: dict[str, float] = {}
"""For how large a text of the system's each font was put on: who finds one of these mustn't take it for the system's.
"""


def _scale_of(font: QFont) -> float:
    """How much larger than usual the system wants its words, by the font that is found."""
    return _given.get(font.key()) or min(2.0, max(1.0, _pixels(font) / ORDINARY_TEXT))


class Theme(QObject):
    """The application's look, as long as `parent` lives. GUI thread; made before the first widget is shown."""

    changed = Signal()

    def __init__(
        self, application: QApplication, choice: ThemeChoice = ThemeChoice.DARK, parent: QObject | None = None
    ) -> None:
        super().__init__(parent or application)
        self._application = application
        self._choice = choice
        self._worn: Tokens | None = None
        self._scale = _scale_of(QApplication.font())
        words = QFont(application.font())
        words.setPixelSize(round(TextSize.BODY * self._scale))
        with _nothing_dies():
            application.setFont(words)
        _given[QApplication.font().key()] = self._scale
        forget_measures()
        # Kept: what Python knows of its parts ends with it.
        self._system = application.styleHints()
        self._system.colorSchemeChanged.connect(self._system_changed)
        self._system.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._ring = FocusRing(application, self)
        self._dressed = False
        self._put_on()

    def dress(self) -> None:
        """Put the style sheet on, once a window stands: dressing each part again and again while it is put together
        takes most of the time that building it does.
        """
        self._dressed = True
        with _nothing_dies():
            self._application.setStyleSheet(style_sheet(tokens(), self._scale))

    def undress(self) -> None:
        """Take the style sheet off again: another theme follows, with a window that is put together first."""
        self._dressed = False
        with _nothing_dies():
            self._application.setStyleSheet("")

    def choose(self, choice: ThemeChoice) -> None:
        """Wear another theme at once."""
        self._choice = choice
        self._put_on()

    @Slot()
    def _system_changed(self) -> None:
        if self._choice in (ThemeChoice.SYSTEM, ThemeChoice.HIGH_CONTRAST):
            self._put_on()

    def _put_on(self) -> None:
        contrast = self._system.accessibility().contrastPreference()
        colors = colours_for(self._choice, self._system.colorScheme(), contrast)
        if colors == self._worn:
            return
        self._worn = colors
        with _nothing_dies():
            self._application.setPalette(palette_of(colors))
            forget_measures()
            if self._dressed:
                self._application.setStyleSheet(style_sheet(colors, self._scale))
        self.changed.emit()


@contextmanager
def _nothing_dies() -> Iterator[None]:
    """Qt tells each of a list of all widgets here: were Python to collect one meanwhile, the list would lie."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
