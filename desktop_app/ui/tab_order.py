"""The way of the Tab key through places that weren't built in the order in which they are read."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(*places: QWidget) -> None:
    """Tab goes through all of one place, as it does now, and then on to the next. GUI thread."""
    stops = [stop for place in places for stop in _stops(place)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def put_after(stop: QWidget, place: QWidget) -> None:
    """Tab goes from `stop` through all of `place`, and then on to where it went from `stop`. GUI thread."""
    for before, after in pairwise((stop, *_stops(place))):
        QWidget.setTabOrder(before, after)


def stop_before(place: QWidget) -> QWidget | None:
    """Where Tab comes from into `place`; `None`: from nowhere. GUI thread."""
    stop = place.previousInFocusChain()
    while stop is not None and stop is not place:
        if not place.isAncestorOf(stop) and stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.focusProxy() is None:
            return stop
        stop = stop.previousInFocusChain()
    return None


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
