"""The guide in a window of its own: its pages at the side, and the one that is read."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from desktop_app.runtime.background import Background
from desktop_app.runtime.guide import GuidePage, read_guide, read_picture
from desktop_app.ui.fitting import fitting
from desktop_app.ui.help.guide_page import PageView
from desktop_app.ui.plain import tip
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Height, Space
from desktop_app.words.languages import spoken

SIZE = (940, 700)
LIST_WIDTH = 208


class GuideWindow(QDialog):
    """Opened with `show()`: it stays beside the work. GUI thread; pages and pictures are read in the background."""

    def __init__(self, language: str = "", parent: QWidget | None = None, page: str = "") -> None:
        """`language`: the artist's choice, or "" for the system's. `page`: the one to begin with, if not the first."""
        super().__init__(parent)
        self.setObjectName("guideWindow")
        self.setWindowTitle(self.tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages: tuple[GuidePage, ...] = ()
        self._first = page
        self._background = Background(1, self)
        self._background.finished.connect(self._read)
        self._list = self._page_list()
        self._view = PageView(self)
        self._view.page_wanted.connect(self.show_page)
        self._view.link_wanted.connect(self._open_link)
        self._view.picture_wanted.connect(self._read_picture)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        row.setSpacing(Space.LARGE)
        row.addWidget(self._list)
        row.addWidget(self._view, 1)
        self.resize(fitting(self, *SIZE))
        self._background.start(read_guide, partial(read_guide, spoken(language)))

    def _page_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName("guidePages")
        made.setAccessibleName(self.tr("Pages of the guide"))
        made.setFixedWidth(scaled(LIST_WIDTH))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wear(made, Look.SECTIONS)
        made.currentRowChanged.connect(self._show_row)
        return made

    @property
    def page(self) -> str:
        """The name of the page that is read."""
        row = self._list.currentRow()
        return self._pages[row].name if row >= 0 else self._first

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Turn to the page called `name`."""
        for row, page in enumerate(self._pages):
            if page.name == name:
                self._list.setCurrentRow(row)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._background.shutdown()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._background.shutdown()
        super().done(result)

    @Slot(object, object)
    def _read(self, ticket: object, answer: object) -> None:
        if ticket is read_guide and isinstance(answer, tuple):
            self._pages = answer
            for page in self._pages:
                item = QListWidgetItem(page.title, self._list)
                item.setSizeHint(QSize(0, scaled(Height.FIELD)))
                item.setToolTip(tip(page.title))
            self._list.setCurrentRow(0)
            self.show_page(self._first)
            self._list.setFocus()
        elif isinstance(ticket, tuple):
            self._view.take_picture(ticket[0], answer)

    @Slot(int)
    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self._pages):
            self._view.show_page(self._pages[row])

    @Slot(str, QSize)
    def _read_picture(self, name: str, size: QSize) -> None:
        language = self._pages[self._list.currentRow()].language
        self._background.start((name, size), partial(read_picture, language, name, size))

    @Slot(str)
    def _open_link(self, link: str) -> None:
        QDesktopServices.openUrl(QUrl(link))
