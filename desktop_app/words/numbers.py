"""Numbers with their units, as people write them: sizes, prices, lengths, moments. Any thread."""

from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.domain.model_spec import Parameter, Value

translate = QCoreApplication.translate

CENT = Decimal("0.01")
TENTH_OF_A_CENT = Decimal("0.001")


def file_size(byte_count: int) -> str:
    """ "870 B", "64 kB", "1.4 MB", "2.0 GB": powers of ten, as file managers count."""
    if byte_count < 1000:
        return f"{byte_count} B"
    size = byte_count / 1000
    for unit in ("kB", "MB", "GB"):
        if round(size, 1) < 1000:
            return f"{size:.0f} {unit}" if unit == "kB" or round(size, 1) >= 100 else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"


def pixels(width: int, height: int) -> str:
    """ "1920 × 1080"."""
    return f"{width} × {height}"


def dollars(amount: Decimal) -> str:
    """ "$0.24"; under ten cents a tenth of a cent is shown where there is one: "$0.045"."""
    fine = amount.quantize(TENTH_OF_A_CENT, ROUND_HALF_UP)
    coarse = amount.quantize(CENT, ROUND_HALF_UP)
    shown = fine if abs(amount) < Decimal("0.1") and fine != coarse else coarse
    return f"-${-shown:,}" if shown < 0 else f"${shown:,}"


def seconds(length: float) -> str:
    """A clip's length: "6 s", "7.5 s"."""
    return f"{length:.1f} s" if round(length, 1) % 1 else f"{length:.0f} s"


def choice(parameter: Parameter, value: Value) -> str:
    """One value of a parameter with its unit: "12 s", "25 fps", "1080p"."""
    if isinstance(value, bool):
        return translate("Numbers", "yes") if value else translate("Numbers", "no")
    return f"{value} {parameter.unit}".strip()


def count_of(number: int) -> str:
    """A count with its thousands apart, as the system's language writes it."""
    return QLocale().toString(number)


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
        return translate("Numbers", "{count} min ago").format(count=past.seconds // 60)
    clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if local.date() == today:
        return clock
    if local.date() == today - timedelta(days=1):
        return translate("Numbers", "yesterday {time}").format(time=clock)
    if local.year == today.year:
        return f"{_day(local.date())} {clock}"
    return f"{_day(local.date())} {local.year} {clock}"


def _day(local: date) -> str:
    return QLocale().toString(QDate(local.year, local.month, local.day), translate("Numbers", "d MMM"))
