"""How much room the library takes, by what, and what could go; and the library checked and rebuilt from its files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.library import LibraryFilter
from desktop_app.domain.library_check import CheckNote, CheckReport
from desktop_app.runtime.library_files import FileTask, LibraryFiles, RebuildEnding
from desktop_app.runtime.library_space import Part, Space
from desktop_app.ui.controls import words_button
from desktop_app.ui.library.files.file_dialog import FileDialog
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.text_dialog import TextDialog
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Height
from desktop_app.ui.tokens import Space as Gap
from desktop_app.words.errors import sentence
from desktop_app.words.library_check import note_words, report_words
from desktop_app.words.library_space import cleared_words, count_words, found_words, free_words, part_hint, part_words
from desktop_app.words.numbers import file_size

WITHIN = frozenset({Part.REJECTED, Part.UNUSED_STILLS})
"""These are a part of the line above them."""


class SpaceDialog(FileDialog):
    """`filter_wanted(LibraryFilter)`: clips are to be shown. `needed` are files that something unfinished refers to."""

    filter_wanted = Signal(object)
    move_wanted = Signal()

    def __init__(self, files: LibraryFiles, needed: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__("space", self.tr("Room on your disk"), parent)
        self._files, self._needed = files, tuple(needed)
        self._space: Space | None = None
        self._free = self.words(self.tr("Looking…"), Look.HINT)
        self._free.setObjectName("spaceFree")
        self.body.addWidget(self._free)
        self._sizes: dict[Part, PlainLabel] = {}
        self._buttons: dict[Part, QPushButton] = {}
        self.body.addLayout(self._rows())
        self._bar = self.bar("spaceBar", self.tr("How far it is"))
        self.body.addWidget(self._bar)
        self._said = self.words("", Look.HINT)
        self._said.setObjectName("spaceSaid")
        self._said.hide()
        self.body.addWidget(self._said)
        self._found = words_button(self.tr("What was found…"), Look.LINK, self.tr("Each thing, and what was done"))
        self._found.setObjectName("spaceFoundButton")
        self._found.clicked.connect(self._show_found)
        self._found.hide()
        self._notes: tuple[CheckNote, ...] = ()
        self.body.addWidget(self._found, 0, Qt.AlignmentFlag.AlignLeft)
        self._work: list[QPushButton] = []
        self._add_work()
        done = self.button("spaceDoneButton", self.tr("Done"), said=self.tr("Close this window"))
        done.clicked.connect(self.accept)
        done.setDefault(True)
        files.finished.connect(self._finished)
        files.failed.connect(self._failed)
        files.progressed.connect(self._progressed)
        files.measure(self._needed)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Gap.LARGE)
        grid.setVerticalSpacing(Gap.SMALL)
        grid.setColumnStretch(0, 1)
        for line, part in enumerate(Part):
            name = PlainLabel(part_words(part), self)
            name.setWordWrap(True)
            name.setToolTip(tip(part_hint(part)))
            if part in WITHIN:
                name.setIndent(Gap.LARGE)
                wear(name, Look.HINT)
            size = PlainLabel("…", self)
            size.setObjectName(f"spaceSize_{part}")
            size.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            wear(size, Look.FACT)
            self._sizes[part] = size
            grid.setRowMinimumHeight(line, scaled(Height.FIELD))
            grid.addWidget(name, line, 0)
            grid.addWidget(size, line, 1)
            button = self._button_of(part)
            if button is not None:
                self._buttons[part] = button
                grid.addWidget(button, line, 2)
        return grid

    def _button_of(self, part: Part) -> QPushButton | None:
        match part:
            case Part.CLIPS:
                made = words_button(self.tr("Move…"), Look.PLAIN, self.tr("Keep the library in another folder"))
                made.clicked.connect(self._move)
            case Part.REJECTED:
                made = words_button(self.tr("Show"), Look.PLAIN, self.tr("Show the rejected clips in the library"))
                made.clicked.connect(self._show_rejected)
            case Part.UNUSED_STILLS:
                made = words_button(
                    self.tr("To the bin"), Look.PLAIN, self.tr("Stills that no shot uses go to your system's bin")
                )
                made.clicked.connect(self._bin_stills)
            case Part.PICTURES:
                made = words_button(self.tr("Clear"), Look.PLAIN, self.tr("They are made again when they are needed"))
                made.clicked.connect(self._clear_pictures)
            case Part.PRACTICE_FILMS:
                made = words_button(
                    self.tr("Clear"), Look.PLAIN, self.tr("The practice service lets go of films; your clips stay")
                )
                made.clicked.connect(self._clear_practice)
            case _:
                return None
        made.setObjectName(f"spaceButton_{part}")
        made.setAccessibleName(f"{made.text()}: {part_words(part)}")
        made.setEnabled(part is Part.CLIPS and self._files.movable)
        return made

    def _add_work(self) -> None:
        for name, text, said, slot in (
            (
                "checkLibraryButton",
                self.tr("Check the library"),
                self.tr("Compares every clip, its small file and the list, and mends what differs"),
                self._files.check,
            ),
            (
                "rebuildLibraryButton",
                self.tr("Rebuild from its files"),
                self.tr("Brings every clip of the folder that the list has forgotten back into it"),
                self._files.rebuild,
            ),
        ):
            made = words_button(text, Look.PLAIN, said)
            made.setObjectName(name)
            made.clicked.connect(self._begun)
            made.clicked.connect(slot)
            self.foot.insertWidget(len(self._work), made)
            self._work.append(made)

    @Slot()
    def _begun(self) -> None:
        for button in self._work:
            button.setEnabled(False)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._say(self.tr("Looking through the library…"))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self.fit()

    @Slot()
    def _show_found(self) -> None:
        text = "\n".join(note_words(note) for note in self._notes)
        hint = self.tr("Nothing that could be yours was deleted.")
        TextDialog("found", self.tr("What was found"), self._said.text(), hint, text, self).open()

    @Slot()
    def _move(self) -> None:
        self.accept()
        self.move_wanted.emit()

    @Slot()
    def _show_rejected(self) -> None:
        self.accept()
        self.filter_wanted.emit(LibraryFilter(rejected=True))

    @Slot()
    def _bin_stills(self) -> None:
        self._clear(Part.UNUSED_STILLS)

    @Slot()
    def _clear_pictures(self) -> None:
        self._clear(Part.PICTURES)

    @Slot()
    def _clear_practice(self) -> None:
        self._clear(Part.PRACTICE_FILMS)

    def _clear(self, part: Part) -> None:
        self._buttons[part].setEnabled(False)
        self._say(cleared_words(part, None if self._space is None else self._space.parts[part]))
        self._files.clear(part, () if self._space is None else self._space.unused)
        self._files.measure(self._needed)

    def _show(self, space: Space) -> None:
        self._space = space
        self._free.setText(free_words(space.free, str(self._files.folder)))
        for part, taken in space.parts.items():
            self._sizes[part].setText(file_size(taken.byte_count))
            self._sizes[part].setToolTip(tip(count_words(part, taken.files)))
            button = self._buttons.get(part)
            if button is not None and part is not Part.CLIPS:
                button.setEnabled(taken.files > 0)
        self.fit()

    @Slot(object, object)
    def _finished(self, task: FileTask, result: object) -> None:
        match task, result:
            case FileTask.SPACE, Space():
                self._show(result)
            case FileTask.CHECK, CheckReport():
                self._notes = result.notes
                self._found.setVisible(bool(self._notes))
                self._rest(report_words(result))
                self._files.measure(self._needed)
            case FileTask.REBUILD, RebuildEnding(found, unreadable):
                self._rest(found_words(found, unreadable))
                self._files.measure(self._needed)
            case _:
                pass

    @Slot(object, object)
    def _failed(self, task: FileTask, error: AppError) -> None:
        if task in {FileTask.CHECK, FileTask.REBUILD}:
            self._rest("")
        if task in {FileTask.SPACE, FileTask.CLEAR, FileTask.CHECK, FileTask.REBUILD}:
            self.say_problem(sentence(error).whole)

    @Slot(object, object, object)
    def _progressed(self, task: FileTask, done: int, total: int) -> None:
        if task in {FileTask.CHECK, FileTask.REBUILD} and total:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _rest(self, said: str) -> None:
        for button in self._work:
            button.setEnabled(True)
        self._bar.hide()
        self._say(said)
