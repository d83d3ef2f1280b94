"""How long a shot will take yet, in words: what is known from others like it, with its spread. Never more certain."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.expected_time import Expected, left

translate = QCoreApplication.translate

STEP = 5
"""Seconds: times are told in steps of so many, so that the words don't flicker."""
MINUTES_FROM = 90
"""Seconds from which minutes are told."""
NARROW = 2
"""A spread of up to so many steps is told as one number."""


def left_words(expectation: Expected, elapsed: float) -> str:
    """ "about 40 s left", "30–60 s left", "less than 20 s left", or, when it is over its time, what is usual."""
    rest = left(expectation, elapsed)
    if rest is None:
        return translate("Progress", "longer than usual ({time})").format(
            time=spread(expectation.least, expectation.most)
        )
    least, most = _down(rest.least), _up(rest.most)
    if least < STEP:
        return translate("Progress", "less than {time} left").format(time=_time(most))
    if most - least <= NARROW * STEP:
        usual = max(STEP, STEP * round(rest.usual / STEP))
        return translate("Progress", "about {time} left").format(time=_time(usual))
    return translate("Progress", "{time} left").format(time=spread(rest.least, rest.most))


def spread(least: float, most: float) -> str:
    """ "30–60 s", "2–4 min": whole steps, the lesser one rounded down and the larger one up."""
    if most >= MINUTES_FROM:
        low, high = int(least // 60), -int(-most // 60)
        return _minutes(str(high) if low == high else f"{max(1, low)}–{high}")
    low, high = _down(least), _up(most)
    return _seconds(str(high) if low == high else f"{max(1, low)}–{high}")


def _time(seconds: int) -> str:
    return _minutes(str(-(-seconds // 60))) if seconds >= MINUTES_FROM else _seconds(str(seconds))


def _seconds(number: str) -> str:
    return translate("Progress", "{number} s").format(number=number)


def _minutes(number: str) -> str:
    return translate("Progress", "{number} min").format(number=number)


def _down(seconds: float) -> int:
    return int(seconds // STEP) * STEP


def _up(seconds: float) -> int:
    return max(STEP, -int(-seconds // STEP) * STEP)
