"""The way of the Tab key through places that weren't built in the order in which they are read."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(*places: QWidget) -> None:
    """Tab goes through all of one place, as it does now, and then on to the next. GUI thread."""
    stops = [stop for place in places for stop in _stops(place)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(place: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    stop: QWidget | None = place
    while stop is not None:
        inside = stop is place or place.isAncestorOf(stop)
        if inside and stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.focusProxy() is None:
            found.append(stop)
        stop = stop.nextInFocusChain()
        if stop is place:
            break
    return found
