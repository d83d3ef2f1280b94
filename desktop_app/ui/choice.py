"""What is chosen in a list, carried over to another view of the same model."""

from PySide6.QtCore import QItemSelectionModel

_Flag = QItemSelectionModel.SelectionFlag


def take_choice(into: QItemSelectionModel, before: QItemSelectionModel) -> None:
    """Choose in `into` what is chosen in `before`, and make the same item current. GUI thread."""
    into.select(before.selection(), _Flag.ClearAndSelect)
    into.setCurrentIndex(before.currentIndex(), _Flag.NoUpdate)
