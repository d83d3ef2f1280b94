"""The prompt: several lines of plain text, undo, a count, and the prompts used before."""

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.compose.dropped import brings_picture
from desktop_app.ui.controls import icon_button
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.numbers import count_of

LONG = 5000
"""Characters from which the count says that the prompt is very long. Nothing is ever cut off."""

UNWRAPPED = 50_000
"""Characters in one paragraph from which lines are no longer wrapped: wrapping them all takes seconds."""

SHORTEST = 72
HISTORY_SHOWN = 20
HISTORY_WIDTH = 60


class PromptEdit(QPlainTextEdit):
    """Plain text only, whatever is pasted. Pictures that land here go on as `picture_brought(QMimeData)`."""

    picture_brought = Signal(object)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("promptEditor")
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or _is_picture(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if _is_picture(source):
            self.picture_brought.emit(source)
        elif source.hasText():
            text = source.text()
            if any(len(line) > UNWRAPPED for line in text.split("\n")):
                self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = keys.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(SHORTEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(SHORTEST))


def _is_picture(source: QMimeData) -> bool:
    """A file or a picture without words. Words that look like a link stay words: they may be meant."""
    if source.hasUrls():
        return any(url.isLocalFile() for url in source.urls()) or source.hasImage()
    return not source.hasText() and brings_picture(source)


class PromptBox(QWidget):
    """The editor with its title, its count and its history. `text_changed` comes once per pause, not per key."""

    text_changed = Signal()
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = PromptEdit()
        self._history: tuple[str, ...] = ()
        self._step = 0
        self._unfinished = ""
        title = PlainLabel(self.tr("Prompt"))
        title.setBuddy(self.editor)
        wear(title, Look.LABEL)
        self._count = PlainLabel()
        self._count.setObjectName("promptCount")
        wear(self._count, Look.HINT)
        self._button = icon_button("history", self.tr("Prompts you used before (Alt+Up, Alt+Down)"))
        self._button.setObjectName("promptHistoryButton")
        self._button.clicked.connect(self._open_history)
        self._button.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(title)
        row.addStretch()
        row.addWidget(self._count)
        row.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(row)
        column.addWidget(self.editor, 1)
        self.editor.setPlaceholderText(self.tr("What happens in the shot, and how the camera moves"))
        self.editor.setAccessibleName(self.tr("Prompt"))
        self.editor.setToolTip(self.tr("What happens in the shot. Ctrl+Enter makes it"))
        self.editor.stepped.connect(self._walk)
        self.editor.textChanged.connect(self._edited)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self.text_changed)
        self._show_count()

    @property
    def text(self) -> str:
        return self.editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Put `text` in place of what is there; undo brings that back."""
        if text == self.text:
            return
        cursor = self.editor.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.editor.setTextCursor(cursor)

    @Slot(object)
    def set_history(self, prompts: tuple[str, ...]) -> None:
        """The prompts used before, newest first."""
        self._history = prompts
        self._step = 0
        self._button.setEnabled(bool(prompts))

    def used(self, prompt: str) -> None:
        """`prompt` was just used: it is the newest of the history."""
        self.set_history((prompt, *(past for past in self._history if past != prompt)))

    @Slot()
    def _edited(self) -> None:
        self._show_count()
        self._pause.start()

    def _show_count(self) -> None:
        count = self.editor.document().characterCount() - 1
        words = count_of(count) if count else ""
        if count > LONG:
            words = self.tr("{count}: very long").format(count=words)
        self._count.setText(words)
        self._count.setToolTip(self.tr("Characters; models read only so much of a prompt") if count else "")
        self._count.setAccessibleName(self.tr("{count} characters").format(count=count))

    @Slot(int)
    def _walk(self, step: int) -> None:
        place = min(max(self._step + step, 0), len(self._history))
        if place == self._step:
            return
        if self._step == 0:
            self._unfinished = self.text
        self._step = place
        self.set_text(self._history[place - 1] if place else self._unfinished)

    def history_menu(self) -> QMenu:
        """The newest prompts, a line each; the whole of each is in its tooltip."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for prompt in self._history[:HISTORY_SHOWN]:
            line = " ".join(prompt.split())
            short = line if len(line) <= HISTORY_WIDTH else line[: HISTORY_WIDTH - 1].rstrip() + "…"
            action = QAction(short.replace("&", "&&"), menu)
            action.setData(prompt)
            action.setToolTip(tip(prompt if len(prompt) <= LONG else prompt[:LONG] + "…"))
            menu.addAction(action)
        menu.triggered.connect(self._choose)
        return menu

    @Slot()
    def _open_history(self) -> None:
        self.history_wanted.emit()
        menu = self.history_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.set_text(str(action.data()))
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
