"""What a screen reader says of its own accord: what has changed where nobody is looking."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have `text` said in the name of `widget`; `urgent`: at once, in the place of what is being said. GUI thread.

    Nothing is said of "" or of what isn't on the screen, and where no screen reader listens it costs nothing.
    """
    if not text or not widget.isVisible():
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not for the first paint

    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
