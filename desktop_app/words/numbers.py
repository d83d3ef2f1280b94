"""Numbers with their units, as people write them: sizes, prices, lengths, moments. Any thread."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from desktop_app.domain.model_spec import Parameter, Value
from desktop_app.words.models import unit_words

translate = QCoreApplication.translate

CENT = Decimal("0.01")
TENTH_OF_A_CENT = Decimal("0.001")
LEFT_TO_RIGHT, END = "\u2066", "\u2069"
"""What stands between them keeps its order among words from the right."""


def file_size(byte_count: int) -> str:
    """ "870 B", "64 kB", "1.4 MB", "2.0 GB": powers of ten, as file managers count."""
    if byte_count < 1000:
        return translate("Numbers", "{size} B").format(size=byte_count)
    units = (
        translate("Numbers", "{size} kB"),
        translate("Numbers", "{size} MB"),
        translate("Numbers", "{size} GB"),
        translate("Numbers", "{size} TB"),
    )
    power = 0
    size = byte_count / 1000
    while round(size, 1) >= 1000 and power < len(units) - 1:
        size, power = size / 1000, power + 1
    return units[power].format(size=decimal(size, 0 if not power or round(size, 1) >= 100 else 1))


def pixels(width: int, height: int) -> str:
    """ "1920 × 1080", the width first to the eye also where words are read from the right."""
    size = f"{width} × {height}"
    return f"{LEFT_TO_RIGHT}{size}{END}" if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else size


def dollars(amount: Decimal) -> str:
    """ "$0.24"; under ten cents a tenth of a cent is shown where there is one: "$0.045"."""
    fine = amount.quantize(TENTH_OF_A_CENT, ROUND_HALF_UP)
    coarse = amount.quantize(CENT, ROUND_HALF_UP)
    shown = fine if abs(amount) < Decimal("0.1") and fine != coarse else coarse
    locale = QLocale()
    if locale.language() is QLocale.Language.C:  # which would write the sign behind
        locale = QLocale(QLocale.Language.English)
    # The sign before all of it: some languages would put brackets around.
    price = locale.toCurrencyString(float(abs(shown)), "$", -int(shown.as_tuple().exponent))
    return f"-{price}" if shown < 0 else price


def seconds(length: float) -> str:
    """A clip's length: "6 s", "7.5 s"."""
    return translate("Numbers", "{count} s").format(count=decimal(length, 1 if round(length, 1) % 1 else 0))


def choice(parameter: Parameter, value: Value) -> str:
    """One value of a parameter with its unit: "12 s", "25 fps", "1080p"."""
    if isinstance(value, bool):
        return translate("Numbers", "yes") if value else translate("Numbers", "no")
    shown = plain_number(value) if isinstance(value, int | float) else value
    return f"{shown} {unit_words(parameter)}".strip()


def count_of(number: int) -> str:
    """A count with its thousands apart, as the system's language writes it."""
    return QLocale().toString(number)


def decimal(number: float, places: int) -> str:
    """A number with so many places behind the point, or whatever the language has there."""
    return QLocale().toString(number, "f", places)


def plain_number(number: float) -> str:
    """With as many places as it needs, six figures at most, and nothing between its thousands: "7.5", "1080"."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(number), "g", 6)


def listed(parts: Iterable[str]) -> str:
    """ "one, two, three"."""
    return translate("Numbers", ", ", "between the parts of a list").join(parts)


def full_day(moment: datetime) -> str:
    """The local day of an aware `moment` with its year: "20 Nov 2026"."""
    return _full_day(moment.astimezone().date())


def day(moment: datetime) -> str:
    """The local day of an aware `moment`: "20 Nov"."""
    return _day(moment.astimezone().date())


def when(moment: datetime, now: datetime) -> str:
    """An aware `moment` as seen from `now`: "just now", "12 min ago", "14:03", "yesterday 14:03", "20 Nov 14:03"."""
    local, today = moment.astimezone(), now.astimezone().date()
    past = now - moment
    if timedelta() <= past < timedelta(minutes=1):
        return translate("Numbers", "just now")
    if timedelta() <= past < timedelta(hours=1):
        return translate("Numbers", "%n min ago", "", past.seconds // 60)
    clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if local.date() == today:
        return clock
    if local.date() == today - timedelta(days=1):
        return translate("Numbers", "yesterday {time}").format(time=clock)
    if local.year == today.year:
        return f"{_day(local.date())} {clock}"
    return f"{_full_day(local.date())} {clock}"


def _full_day(local: date) -> str:
    return QLocale().toString(QDate(local.year, local.month, local.day), translate("Numbers", "d MMM yyyy"))


def _day(local: date) -> str:
    return QLocale().toString(QDate(local.year, local.month, local.day), translate("Numbers", "d MMM"))
