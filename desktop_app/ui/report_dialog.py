"""The report of a crash of ours, to read and to copy."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.ui.text_dialog import TextDialog

translate = QCoreApplication.translate


class ReportDialog(TextDialog):
    """Opened with `open()`."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        said = translate("ReportDialog", "This is what went wrong, as far as Stillwake knows.")
        hint = translate("ReportDialog", "It holds no tokens and is sent to nobody. Copy it if you want to tell us.")
        super().__init__("report", translate("ReportDialog", "Report"), said, hint, report, parent)
