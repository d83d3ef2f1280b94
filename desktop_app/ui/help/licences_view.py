"""The notices and licences of everything Stillwake is made of: a long plain text, and a field that searches it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.runtime.background import Background
from desktop_app.runtime.licences import licences
from desktop_app.ui.announce import announce
from desktop_app.ui.icons import icon
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space


class LicencesView(QWidget):
    """Reads the text off the GUI thread. `shutdown` must be called before it goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wear(self, Look.CLEAR)
        self.search = self._search_field()
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("licencesText")
        self._text.setAccessibleName(self.tr("Licences"))
        self._text.setToolTip(self.tr("Everything Stillwake is made of, and its licences"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setPlainText(self.tr("Reading…"))
        self._told = PlainLabel(parent=self)
        self._told.setObjectName("licencesTold")
        wear(self._told, Look.HINT)
        self._told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.search)
        column.addWidget(self._text, 1)
        column.addWidget(self._told)
        QShortcut(QKeySequence.StandardKey.Find, self, context=Qt.ShortcutContext.WindowShortcut).activated.connect(
            self._seek
        )
        self._background = Background(1, self)
        self._background.finished.connect(self._read)
        self._background.start(None, licences)

    def shutdown(self) -> None:
        """Wait for what is being read."""
        self._background.shutdown()

    def _search_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName("licencesSearch")
        field.setAccessibleName(self.tr("Search the licences"))
        field.setPlaceholderText(self.tr("Search the licences"))
        field.setToolTip(self.tr("Enter finds the next place"))
        field.setClearButtonEnabled(True)
        field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        field.textChanged.connect(self._find_first)
        field.returnPressed.connect(self._find_next)
        return field

    @Slot()
    def _seek(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(object, object)
    def _read(self, _ticket: object, answer: object) -> None:
        read = isinstance(answer, str)
        self._text.setPlainText(str(answer) if read else self.tr("The licences could not be read."))
        self._find_first()

    @Slot()
    def _find_first(self) -> None:
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        self._find_next()

    @Slot()
    def _find_next(self) -> None:
        """The next place, and after the last the first."""
        asked = self.search.text()
        found = not asked or self._text.find(asked, QTextDocument.FindFlag(0))
        if not found:
            self._text.moveCursor(QTextCursor.MoveOperation.Start)
            found = self._text.find(asked, QTextDocument.FindFlag(0))
        said = "" if found else self.tr("“{words}” does not occur.").format(words=asked)
        self._told.setText(said)
        self._told.setVisible(bool(said))
        announce(self, said)
