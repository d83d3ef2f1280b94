"""Does what is wanted with the clips that are selected: edits by the desk, files by their own actions, words to the
clipboard. Menus, keys and buttons all end here, so that each means the same.
"""

from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.clip_edits import (
    AddTag,
    ClipEdit,
    Collect,
    Remove,
    RemoveTag,
    SetFavourite,
    SetNotes,
    SetRating,
    SetRejected,
    Uncollect,
)
from desktop_app.domain.library import ClipNumber, LibraryFilter
from desktop_app.domain.request import KeptPicture
from desktop_app.runtime.clip_queries import Summary, SummaryOf
from desktop_app.runtime.library_list import ClipRow
from desktop_app.runtime.library_queries import ClipsByNumber
from desktop_app.runtime.parts import Parts
from desktop_app.ui.library.answers import Answers
from desktop_app.ui.library.clip_actions import STARS, Chosen, ClipAction, is_possible
from desktop_app.words.clip_facts import clips_words
from desktop_app.words.clips import done_words

if TYPE_CHECKING:
    from desktop_app.ui.library.file_actions import FileActions
    from desktop_app.ui.library.popup import Popup

TakeRows: TypeAlias = Callable[[Sequence[ClipRow]], None]


class Selection(Protocol):
    """What is selected in the library."""

    def selected_numbers(self) -> "array[int]": ...
    def current_row(self) -> ClipRow | None: ...


class ClipCommands(QObject):
    """GUI thread. `play_wanted(ClipRow)`; `again_wanted(ClipAction, ClipRow)`: into the form;
    `filter_wanted(LibraryFilter)`: show these; `details_wanted`; `done(str, bool)`: words for what was done, and
    whether it can be taken back.
    """

    play_wanted = Signal(object)
    again_wanted = Signal(object, object)
    filter_wanted = Signal(object)
    details_wanted = Signal()
    done = Signal(str, bool)

    def __init__(
        self, parts: Parts, selection: Selection, answers: Answers, files: "FileActions", window: QWidget
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._selection = selection
        self._answers = answers
        self._files = files
        self._window = window
        self.known_tags: tuple[str, ...] = ()

    @property
    def chosen(self) -> Chosen:
        """What is selected, as the actions see it."""
        numbers, row = self.numbers, self._selection.current_row()
        if row is not None and len(numbers) == 1 and row.number != numbers[0]:
            row = None
        return Chosen(len(numbers), row, self._parts.library.query.filter.collection)

    @property
    def numbers(self) -> "array[int]":
        """All that is selected; where nothing is, as after a delete, the clip that the keyboard is on."""
        numbers, row = self._selection.selected_numbers(), self._selection.current_row()
        return array("q", [row.number]) if not len(numbers) and row is not None else numbers

    @Slot(object)
    def do(self, action: ClipAction) -> None:
        """Do `action` with all that is selected; nothing, where it makes no sense."""
        chosen = self.chosen
        if not is_possible(action, chosen):
            return
        row = chosen.row
        match action:
            case ClipAction.FAVOURITE:
                self.edit(SetFavourite(row is None or not row.clip.favourite))
            case ClipAction.REJECT:
                self.edit(SetRejected(row is None or not row.clip.rejected))
            case ClipAction.UNCOLLECT:
                self.edit(Uncollect(chosen.collection))
            case ClipAction.DELETE:
                self.edit(Remove())
            case ClipAction.TAG:
                self._ask_summary(self._open_tags)
                import desktop_app.ui.library.details_panel  # while the store counts
                import desktop_app.ui.library.tag_editor  # noqa: F401
            case ClipAction.NOTE:
                self._ask_summary(self._open_notes)
            case ClipAction.EXPORT:
                self._files.export([ClipNumber(number) for number in self.numbers])
            case ClipAction.DETAILS:
                self.details_wanted.emit()
            case _ if action in STARS:
                self.edit(SetRating(STARS[action]))
            case _:
                self._with_rows(lambda rows: self._do_with(action, rows))

    @Slot(object)
    def edit(self, edit: ClipEdit) -> None:
        """Do `edit` to all that is selected."""
        self.edit_these(self.numbers, edit)

    def edit_these(self, numbers: "array[int]", edit: ClipEdit) -> None:
        """Do `edit` to the clips of these numbers, and say so where it isn't plain to see."""
        if not len(numbers):
            return
        self._parts.library_desk.edit(numbers, edit)
        if len(numbers) > 1 or isinstance(edit, Remove | Uncollect | Collect):
            self.done.emit(done_words(edit, len(numbers)), True)

    @Slot(str)
    def collect(self, name: str) -> None:
        """Put all that is selected into the collection of that name."""
        self.edit(Collect(name))

    def _do_with(self, action: ClipAction, rows: Sequence[ClipRow]) -> None:
        from desktop_app.ui.library import clipboard

        if not rows:
            return
        row = rows[0]
        match action:
            case ClipAction.PLAY:
                self.play_wanted.emit(row)
            case ClipAction.OPEN_WITH:
                self._files.open_with(rows)
            case ClipAction.REVEAL:
                self._files.reveal(rows)
            case ClipAction.FIND_FILE:
                self._files.find_file(row)
            case ClipAction.RENAME:
                self._files.rename(row)
            case ClipAction.COPY_FILES:
                count = clipboard.copy_files(self._parts.library_dir, rows)
                one = self.tr("File copied: it can be pasted into a folder or a program.")
                many = self.tr("{clips} copied: they can be pasted as files.").format(clips=clips_words(count))
                self.done.emit(one if count == 1 else many, False)
            case ClipAction.COPY_PROMPT:
                clipboard.copy_prompts(rows)
                one, many = self.tr("Prompt copied."), self.tr("Prompts copied.")
                self.done.emit(one if len(rows) == 1 else many, False)
            case ClipAction.COPY_JSON:
                clipboard.copy_json(rows)
                self.done.emit(self.tr("Copied as JSON."), False)
            case ClipAction.SAME_PICTURE:
                picture = row.request.picture
                still = picture.sha256 if isinstance(picture, KeptPicture) else picture.url
                self.filter_wanted.emit(LibraryFilter(still=still))
            case _:
                self.again_wanted.emit(action, row)

    def _with_rows(self, take: TakeRows) -> None:
        """`take` the rows of all that is selected: at once where they are at hand."""
        numbers, row = self.numbers, self._selection.current_row()
        if len(numbers) == 1 and row is not None and row.number == numbers[0]:
            take((row,))
            return

        def taken(answer: object) -> None:
            if isinstance(answer, tuple):
                take(answer)

        self._answers.ask(ClipsByNumber(tuple(ClipNumber(number) for number in numbers)), taken)

    def _ask_summary(self, take: "Callable[[array[int], Summary], None]") -> None:
        numbers = self.numbers

        def taken(answer: object) -> None:
            if isinstance(answer, Summary):
                take(numbers, answer)

        self._answers.ask(SummaryOf(numbers), taken)

    def _open_tags(self, numbers: "array[int]", summary: Summary) -> None:
        from desktop_app.ui.library.details_panel import tags_of
        from desktop_app.ui.library.tag_editor import TagEditor

        title = self.tr("Tags of {clips}").format(clips=clips_words(summary.count))
        if summary.count == 1:
            title = self.tr("Tags")
        made = TagEditor(title, tags_of(summary), self.known_tags, self._window)
        edits = _Edits(self, numbers, made)
        made.added.connect(edits.add_tag)
        made.removed.connect(edits.remove_tag)
        self._open(made)

    def _open_notes(self, numbers: "array[int]", summary: Summary) -> None:
        from desktop_app.ui.library.notes_editor import NotesEditor

        title = self.tr("Notes of {clips}").format(clips=clips_words(summary.count))
        one = self.tr("Notes")
        differ = summary.notes is None and summary.count > 1
        made = NotesEditor(
            one if summary.count == 1 else title, summary.notes or "", differ=differ, parent=self._window
        )
        made.written.connect(_Edits(self, numbers, made).write_notes)
        self._open(made)

    def _open(self, popup: "Popup") -> None:
        """Over the upper part of the library."""
        place = self._selection
        assert isinstance(place, QWidget)
        popup.open_at(place.mapToGlobal(QPoint((place.width() - popup.width()) // 2, place.height() // 4)))


class _Edits(QObject):
    """Edits the clips that an editor was opened for, whatever is selected by then."""

    def __init__(self, commands: ClipCommands, numbers: "array[int]", parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._numbers = numbers

    @Slot(str)
    def add_tag(self, tag: str) -> None:
        self._commands.edit_these(self._numbers, AddTag(tag))

    @Slot(str)
    def remove_tag(self, tag: str) -> None:
        self._commands.edit_these(self._numbers, RemoveTag(tag))

    @Slot(str)
    def write_notes(self, notes: str) -> None:
        self._commands.edit_these(self._numbers, SetNotes(notes))
