"""Where the stills of the composition come from: the row with the link field, and what is remembered of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from desktop_app.domain.errors import KnownError
from desktop_app.domain.request import LinkedPicture
from desktop_app.paths import resources
from desktop_app.runtime.preferences import Source, SourceKind
from desktop_app.runtime.stills import PICTURE_SUFFIXES, Still, StillBytes, StillFile
from desktop_app.ui.controls import ElidedLabel, icon_button, words_button
from desktop_app.ui.plain import tip
from desktop_app.ui.reading import begun_at, foot_of
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space

READABLE = " ".join(f"*{suffix}" for suffix in PICTURE_SUFFIXES)


class SourceRow(QWidget):
    """A link to type, or files and folders to choose. Leaves as `offered(tuple[Still, …])` or `refused(AppError)`.

    `menu_opening(QMenu)`: others add to it what can be done with the stills there are.
    """

    offered = Signal(object)
    refused = Signal(object)
    menu_opening = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialog: QWidget | None = None
        self._folder = ""
        self._link = QLineEdit()
        self._link.setObjectName("imageUrlField")
        self._link.setPlaceholderText(self.tr("or a link…"))
        self._link.setAccessibleName(self.tr("Link to a picture"))
        self._link.setToolTip(self.tr("A public https link to a picture; Enter takes it. It is sent as it is"))
        self._link.setClearButtonEnabled(False)
        self._link.editingFinished.connect(self._take_link)
        self._taken = ""
        self._said = ElidedLabel()
        self._said.setObjectName("trayLabel")
        self._said.hide()
        wear(self._said, Look.HINT)
        choose = words_button(self.tr("Choose…"), Look.PLAIN, self.tr("Choose pictures on this computer"))
        choose.setObjectName("chooseImageButton")
        choose.clicked.connect(self.choose)
        self._more = icon_button("more", self.tr("More to do with stills"))
        self._more.setObjectName("stillsMenuButton")
        self._more.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._link, 1)
        row.addWidget(self._said, 1)
        row.addWidget(choose)
        row.addWidget(self._more)

    @property
    def last_stop(self) -> QWidget:
        """Where Tab leaves it."""
        return self._more

    def show_link(self, url: str) -> None:
        """The link in use, or "" for none."""
        self._taken = url
        self._link.setText(url)
        self._link.setCursorPosition(0)

    def show_many(self, words: str) -> None:
        """`words` about many stills, where else the link stands; "" for a single one."""
        self._said.setText(words)
        self._said.setToolTip(tip(words))
        self._said.setVisible(bool(words))
        self._link.setVisible(not words)

    @Slot()
    def choose(self) -> None:
        """Open the system's own file dialog; the window stays alive behind it."""
        self._open(self.tr("Choose pictures"), folder=False)

    @Slot()
    def choose_folder(self) -> None:
        """The same for a folder: every picture in it."""
        self._open(self.tr("Choose a folder of pictures"), folder=True)

    def _open(self, title: str, *, folder: bool) -> None:
        from PySide6.QtCore import QStandardPaths  # neither for the first paint
        from PySide6.QtWidgets import QFileDialog

        if self._dialog is not None:
            self._dialog.raise_()
            return
        start = self._folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = self._dialog = QFileDialog(self.window(), title, start)
        dialog.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFiles)
        if not folder:
            dialog.setNameFilters([self.tr("Pictures") + f" ({READABLE})", self.tr("All files") + " (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._chosen)
        dialog.finished.connect(self._closed)
        dialog.open()

    @Slot()
    def _open_menu(self) -> None:
        menu = self.menu()
        menu.popup(begun_at(foot_of(self._more), menu))

    def menu(self) -> QMenu:
        """What else can be done with stills."""
        menu = QMenu(self)
        menu.setObjectName("stillsMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        folder = QAction(self.tr("Choose a folder…"), menu)
        folder.triggered.connect(self.choose_folder)
        menu.addAction(folder)
        self.menu_opening.emit(menu)
        return menu

    @Slot(list)
    def _chosen(self, paths: Sequence[str]) -> None:
        if paths:
            self._folder = str(Path(paths[0]).parent)
            self.offered.emit(tuple(StillFile(Path(path)) for path in paths))

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
        from desktop_app.ui.compose.dropped import still_of_text  # not for the first paint

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


def may_be_folder(still: Still) -> bool:
    """Whether that has to be found out: its name isn't that of a picture."""
    return isinstance(still, StillFile) and still.path.suffix.lower() not in PICTURE_SUFFIXES


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
