"""Days as heads of a list: "Today", "Yesterday", "Friday", "20 November", "20 November 2025"."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate

WEEK = timedelta(days=7)


def day_words(day: date, today: date) -> str:
    """`day` as seen from `today`, both local."""
    if day == today:
        return translate("Days", "Today")
    if day == today - timedelta(days=1):
        return translate("Days", "Yesterday")
    locale, shown = QLocale(), QDate(day.year, day.month, day.day)
    if timedelta() < today - day < WEEK:
        return locale.standaloneDayName(shown.dayOfWeek())
    pattern = translate("Days", "d MMMM") if day.year == today.year else translate("Days", "d MMMM yyyy")
    return locale.toString(shown, pattern)
