"""The prompt: several lines of plain text, undo, a count, and the prompts used before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QDragMoveEvent, QDropEvent, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.controls import ElidedLabel, icon_button, words_button
from desktop_app.ui.drops import accept_copy
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.reading import begin_lines_at_side, begun_at, foot_of
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import KeyTip, shortcuts
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.numbers import count_of

if TYPE_CHECKING:
    from desktop_app.domain.batch import Prompts
    from desktop_app.ui.compose.pieces_popup import PiecesPopup
    from desktop_app.ui.compose.prompt_bar import PromptBar

LONG = 5000
"""Characters from which the count says that the prompt is very long. Nothing is ever cut off."""

UNWRAPPED = 50_000
"""Characters in one paragraph from which lines are no longer wrapped: wrapping them all takes seconds."""

SHORTEST = 72
HISTORY_SHOWN = 20
MOST_COUNTED = 2**31 - 1
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
        begin_lines_at_side(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or _is_picture(source)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if _is_picture(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        if _is_picture(event.mimeData()):
            accept_copy(event)

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
        match shortcuts().meant(event, (Command.EARLIER_PROMPT, Command.LATER_PROMPT)):
            case Command.EARLIER_PROMPT:
                self.stepped.emit(1)
            case Command.LATER_PROMPT:
                self.stepped.emit(-1)
            case _:
                super().keyPressEvent(event)

    def keep_free(self, height: int) -> None:
        """Leave the lowest `height` pixels of the field to what lies over them."""
        self.setViewportMargins(0, 0, 0, height)

    def insert_piece(self, piece: str) -> None:
        """Put `piece` in at the cursor, with the commas it needs; one undo takes it out."""
        from desktop_app.words.pieces import fitted  # not needed for the first window

        cursor = self.textCursor()
        text = self.toPlainText()
        before, after = text[: cursor.selectionStart()], text[cursor.selectionEnd() :]
        cursor.insertText(fitted(before, piece, after))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(SHORTEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(SHORTEST))


def _is_picture(source: QMimeData) -> bool:
    """A file or a picture without words. Words that look like a link stay words: they may be meant."""
    if source.hasUrls():
        return any(url.isLocalFile() for url in source.urls()) or source.hasImage()
    from desktop_app.ui.compose.dropped import brings_picture  # not for the first paint

    return not source.hasText() and brings_picture(source)


class PromptBox(QWidget):
    """The editor with its title, its count and its history. `text_changed` comes once per pause, not per key.

    `own_toggled(bool)`: what is written is for one still of many, or again for all. `saved_changed(tuple)`: the prompts
    to be kept.
    """

    text_changed = Signal()
    history_wanted = Signal()
    own_toggled = Signal(bool)
    saved_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = PromptEdit()
        self._history: tuple[str, ...] = ()
        self._step = 0
        self._unfinished = ""
        title = self._title = ElidedLabel(self.tr("Prompt"))
        title.setBuddy(self.editor)
        title.setMinimumHeight(title.fontMetrics().lineSpacing())
        wear(title, Look.LABEL)
        self._saved: tuple[str, ...] = ()
        self._read: tuple[tuple[str, bool], Prompts] | None = None
        self._bar: PromptBar | None = None
        self._own = icon_button("edit", self.tr("Give this still a prompt of its own; the others keep theirs"))
        self._own.setObjectName("ownPromptButton")
        self._own.setCheckable(True)
        self._own.clicked.connect(self.own_toggled)
        self._own.hide()
        self._count = PlainLabel()
        self._count.setObjectName("promptCount")
        wear(self._count, Look.HINT)
        self._several = words_button("", Look.LINK)
        self._several.setObjectName("promptsButton")
        self._several.hide()
        self._button = icon_button("history", self.tr("Prompts you used before"))
        KeyTip(self._button, self.tr("Prompts you used before"), Command.EARLIER_PROMPT)
        self._button.setObjectName("promptHistoryButton")
        self._button.clicked.connect(self._open_history)
        self._button.setEnabled(False)
        self._pieces = icon_button("plus", self.tr("Words for camera and light, and the prompts you saved"))
        self._pieces.setObjectName("promptPiecesButton")
        self._pieces.clicked.connect(self._open_pieces)
        row = QHBoxLayout()
        row.setSpacing(Space.TINY)
        row.addWidget(title, 1)
        row.addWidget(self._own)
        row.addWidget(self._count)
        row.addWidget(self._several)
        row.addWidget(self._pieces)
        row.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(row)
        column.addWidget(self.editor, 1)
        self.editor.setPlaceholderText(self.tr("What happens in the shot, and how the camera moves"))
        self.editor.setAccessibleName(self.tr("Prompt"))
        KeyTip(self.editor, self.tr("What happens in the shot, and how the camera moves"), Command.MAKE)
        self.editor.stepped.connect(self._walk)
        self.editor.textChanged.connect(self._edited)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._tell)
        self._several.clicked.connect(self._open_prompts)
        self._show_count()

    @property
    def text(self) -> str:
        return self.editor.toPlainText()

    @property
    def by_line(self) -> bool:
        """Whether each line is a shot of its own."""
        return self._bar is not None and self._bar.by_line

    @property
    def prompts(self) -> "Prompts":
        """The prompts that what is written stands for."""
        from desktop_app.domain.batch import prompts_of  # not needed for the first window

        key = self.text, self.by_line
        if self._read is None or self._read[0] != key:
            self._read = key, prompts_of(self.text, by_line=self.by_line)
        return self._read[1]

    def show_own(self, shown: bool, own: bool) -> None:
        """Whether there are several stills, and whether this is the prompt of one of them."""
        self._own.setVisible(shown)
        self._own.setChecked(own)
        several = self.tr("Prompt of this still") if own else self.tr("Prompt for all")
        self._title.setText(several if shown else self.tr("Prompt"))
        self._title.setToolTip(tip(self._title.text()))

    def put_text(self, text: str, *, by_line: bool | None = None) -> None:
        """Show another text, as it was left: undo leads back to no other."""
        if by_line is not None and by_line != self.by_line:
            self._with_bar().set_by_line(by_line)
        self.set_text(text)
        self.editor.document().clearUndoRedoStacks()
        self._tell()

    def set_saved(self, saved: tuple[str, ...]) -> None:
        """The prompts that were saved, newest first."""
        self._saved = saved

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

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        self._show_bar()
        self._show_prompts()
        self.text_changed.emit()

    def _show_bar(self) -> None:
        if self._bar is None and "\n" not in self.text:
            return
        from desktop_app.domain.batch import lines_of_prompts

        self._with_bar().show_for(len(lines_of_prompts(self.text)))

    def _with_bar(self) -> "PromptBar":
        """Built with the first text of several lines."""
        if self._bar is None:
            from desktop_app.ui.compose.prompt_bar import PromptBar

            self._bar = PromptBar(self.editor)
            self._bar.by_line_toggled.connect(self._tell)
            self._bar.room_changed.connect(self.editor.keep_free)
        return self._bar

    def _show_count(self) -> None:
        count = self.editor.document().characterCount() - 1
        words = count_of(count) if count else ""
        if count > LONG:
            words = self.tr("{count}: very long").format(count=words)
        self._count.setText(words)
        self._count.setToolTip(self.tr("Characters; models read only so much of a prompt") if count else "")
        self._count.setAccessibleName(QCoreApplication.translate("PromptBox", "%Ln characters", "", count))

    def _show_prompts(self) -> None:
        """In place of the characters where it is several prompts."""
        several = self.prompts.count if self.by_line or "{" in self.text else 1
        self._several.setVisible(several > 1)
        self._several.setText(QCoreApplication.translate("PromptBox", "%Ln prompts", "", min(several, MOST_COUNTED)))
        self._several.setAccessibleName(self._several.text())
        self._several.setToolTip(self.tr("Show each prompt exactly as it would be sent"))
        self._count.setVisible(several <= 1)

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
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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
        menu.popup(begun_at(foot_of(self._button), menu))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.set_text(str(action.data()))
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open_pieces(self) -> None:
        self.pieces().open_under(self._pieces)

    def pieces(self) -> "PiecesPopup":
        """Words to put in, and the saved prompts, to be opened."""
        from desktop_app.ui.compose.pieces_popup import PiecesPopup  # built when it is first wanted

        can_save = bool(self.text.strip()) and self.text not in self._saved
        popup = PiecesPopup(self._saved, can_save=can_save, parent=self)
        popup.piece_chosen.connect(self._put_in)
        popup.prompt_chosen.connect(self._use)
        popup.save_wanted.connect(self._save)
        popup.forget_wanted.connect(self._forget)
        return popup

    @Slot(str)
    def _put_in(self, piece: str) -> None:
        self.editor.insert_piece(piece)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _use(self, prompt: str) -> None:
        self.set_text(prompt)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _save(self) -> None:
        self._keep((self.text, *self._saved))

    @Slot(str)
    def _forget(self, prompt: str) -> None:
        self._keep(tuple(saved for saved in self._saved if saved != prompt))

    def _keep(self, saved: tuple[str, ...]) -> None:
        self._saved = saved
        self.saved_changed.emit(saved)

    @Slot()
    def _open_prompts(self) -> None:
        from desktop_app.ui.compose.prompts_dialog import PromptsDialog

        PromptsDialog(self.prompts, self.window()).open()
