"""The values of the look: colours of all themes, distances, sizes of type. Nothing here touches a widget."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType

from PySide6.QtGui import QColor


class Space(IntEnum):
    """Distances, in device-independent pixels."""

    TINY = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 24


class Radius(IntEnum):
    POSTER = 4
    FIELD = 6
    PANEL = 8


class TextSize(IntEnum):
    """Heights of type at normal text size, in device-independent pixels; `theme.font` scales them."""

    SMALL = 11
    LABEL = 12
    BODY = 13
    PRICE = 15


class Height(IntEnum):
    """Heights of things to be clicked, at normal text size: none is below `HIT`."""

    HIT = 28
    FIELD = 30
    MAKE = 40
    TOP_BAR = 44


RING = 2
"""The focus ring's width; it lies outside the control."""

SCROLL_BAR = 10
TICK = 16
CHEVRON = 10
BADGE_OPACITY = 0.78
"""Badges over pictures are the same near-black in both themes."""


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, as `#rrggbb`. `faint`, `ok`, `warn` and `bad` never carry meaning alone.

    `line` parts places; `edge` is what a control is seen by: fields, boxes to tick, the handles of scroll bars.
    """

    background: str
    panel: str
    raised: str
    line: str
    edge: str
    stage: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    ok: str
    warn: str
    bad: str
    hover: str
    pressed: str
    accent_hover: str
    accent_pressed: str
    accent_tint: str
    warn_tint: str
    badge: str = "#121316"
    on_badge: str = "#f4f4f5"

    def color(self, name: str, opacity: float = 1.0) -> QColor:
        """The token called `name`, for painting. Raises `AttributeError` for a name that is none."""
        made = QColor(str(getattr(self, name)))
        made.setAlphaF(opacity)
        return made


DARK = Tokens(
    background="#1b1c1f",
    panel="#232427",
    raised="#2b2d31",
    line="#36383d",
    edge="#747882",
    stage="#0f1011",
    text="#e8e8ea",
    muted="#a2a5ad",
    faint="#7f838c",
    accent="#f0a05a",
    on_accent="#1b1c1f",
    ok="#7cc48d",
    warn="#e9c46a",
    bad="#e2736a",
    hover="#34363b",
    pressed="#3d4046",
    accent_hover="#f4b073",
    accent_pressed="#dc8f4b",
    accent_tint="#3a2e25",
    warn_tint="#2f2a20",
)

LIGHT = Tokens(
    background="#f2f2f3",
    panel="#fafafa",
    raised="#ffffff",
    line="#d9dade",
    edge="#868a94",
    stage="#e4e5e7",
    text="#1d1e21",
    muted="#565a63",
    faint="#757985",
    accent="#a9530c",
    on_accent="#ffffff",
    ok="#2e7d46",
    warn="#9a6b00",
    bad="#b3372f",
    hover="#ebecee",
    pressed="#dfe1e5",
    accent_hover="#9a4a0a",
    accent_pressed="#874008",
    accent_tint="#faefe5",
    warn_tint="#faf1dd",
)

HIGH_DARK = Tokens(
    background="#000000",
    panel="#000000",
    raised="#1a1c20",
    line="#8c8f96",
    edge="#d0d2d6",
    stage="#000000",
    text="#ffffff",
    muted="#dfe0e3",
    faint="#b4b7bd",
    accent="#ffb366",
    on_accent="#000000",
    ok="#8fe3a3",
    warn="#ffd76b",
    bad="#ff9d94",
    hover="#26282c",
    pressed="#3a3d42",
    accent_hover="#ffc688",
    accent_pressed="#f5a04a",
    accent_tint="#3d2400",
    warn_tint="#2e2600",
    badge="#000000",
    on_badge="#ffffff",
)

HIGH_LIGHT = Tokens(
    background="#ffffff",
    panel="#ffffff",
    raised="#efeff1",
    line="#6b6e76",
    edge="#2a2c30",
    stage="#ededee",
    text="#000000",
    muted="#2e3035",
    faint="#55585f",
    accent="#7a3600",
    on_accent="#ffffff",
    ok="#0f5a26",
    warn="#6b4800",
    bad="#8f1d16",
    hover="#e4e5e8",
    pressed="#cdd0d5",
    accent_hover="#5f2a00",
    accent_pressed="#4a2000",
    accent_tint="#ffe3c8",
    warn_tint="#fff0c2",
    badge="#000000",
    on_badge="#ffffff",
)

THEMES: Mapping[str, Tokens] = MappingProxyType(
    {"dark": DARK, "light": LIGHT, "high-dark": HIGH_DARK, "high-light": HIGH_LIGHT}
)
"""By the name of the folder of their small drawings in `resources/styles`. No two have the same line."""
