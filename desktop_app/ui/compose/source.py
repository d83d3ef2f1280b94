"""Where the still of the composition comes from: the row with the link field, and what is remembered of it."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.errors import KnownError
from desktop_app.domain.request import LinkedPicture
from desktop_app.paths import resources
from desktop_app.runtime.intake import Still, StillBytes, StillFile
from desktop_app.runtime.preferences import Source, SourceKind
from desktop_app.ui.compose.dropped import still_of_text
from desktop_app.ui.controls import words_button
from desktop_app.ui.theme import Look
from desktop_app.ui.tokens import Space

READABLE = "*.png *.jpg *.jpeg *.jfif *.webp *.avif *.tif *.tiff *.gif *.bmp *.tga *.ppm *.psd *.jp2 *.ico"


class SourceRow(QWidget):
    """A link to type, or a file to choose. Leaves as `offered(tuple[Still, …])` or `refused(AppError)`."""

    offered = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialog: QFileDialog | None = None
        self._folder = ""
        self._link = QLineEdit()
        self._link.setObjectName("imageUrlField")
        self._link.setPlaceholderText(self.tr("or paste a link…"))
        self._link.setAccessibleName(self.tr("Link to a picture"))
        self._link.setToolTip(self.tr("A public https link to a picture; Enter takes it. It is sent as it is"))
        self._link.setClearButtonEnabled(False)
        self._link.editingFinished.connect(self._take_link)
        self._taken = ""
        choose = words_button(self.tr("Choose…"), Look.PLAIN, self.tr("Choose a picture on this computer"))
        choose.setObjectName("chooseImageButton")
        choose.clicked.connect(self.choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._link, 1)
        row.addWidget(choose)

    def show_link(self, url: str) -> None:
        """The link in use, or "" for none."""
        self._taken = url
        self._link.setText(url)
        self._link.setCursorPosition(0)

    @Slot()
    def choose(self) -> None:
        """Open the system's own file dialog; the window stays alive behind it."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        start = self._folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = self._dialog = QFileDialog(self.window(), self.tr("Choose a picture"), start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Pictures") + f" ({READABLE})", self.tr("All files") + " (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(self._closed)
        dialog.open()

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self._folder = str(Path(path).parent)
        self.offered.emit((StillFile(Path(path)),))

    @Slot()
    def _closed(self) -> None:
        self._dialog = None

    @Slot()
    def _take_link(self) -> None:
        text = self._link.text().strip()
        if text == self._taken:
            return
        self._taken = text
        if not text:
            return
        try:
            still = still_of_text(text)
        except KnownError as error:
            self.refused.emit(error.error)
            return
        self.offered.emit((still,))


def sample_still() -> StillFile | None:
    """The picture that comes with the program."""
    pictures = sorted(
        Path(str(entry))
        for entry in (resources() / "samples").iterdir()
        if entry.name.lower().endswith((".jpg", ".jpeg", ".png", ".webp", ".avif"))
    )
    return StillFile(pictures[0]) if pictures else None


def remembered(still: Still | None) -> Source | None:
    """What to keep of `still`, so that it is back after a restart. Intake keeps pasted bytes, and says where."""
    match still:
        case StillFile(path):
            return Source(SourceKind.FILE, str(path))
        case LinkedPicture(url):
            return Source(SourceKind.LINK, url)
        case StillBytes() | None:
            return None


def recalled(source: Source | None) -> Still | None:
    """The still that was remembered; `None` also for a link that would no longer be taken."""
    if source is None:
        return None
    if source.kind is not SourceKind.LINK:
        return StillFile(Path(source.where))
    try:
        return LinkedPicture(source.where)
    except KnownError:
        return None
