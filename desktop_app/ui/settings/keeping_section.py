"""All settings at once: to a file, from a file, and back to how they were at first."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.controls import words_button
from desktop_app.ui.plain_box import PlainBox
from desktop_app.ui.settings.section import Section
from desktop_app.ui.settings.shortcuts_section import taken_words
from desktop_app.ui.shortcuts.shortcuts import shortcuts
from desktop_app.ui.theme import Look
from desktop_app.words.errors import sentence
from desktop_app.words.names import as_named


class KeepingSection(Section):
    """`told(str, Settings | None)`: what came of it, and how it was before where that can be undone. GUI thread."""

    told = Signal(str, object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keep and reset"), parent)
        self._preferences = preferences
        self._before: Settings | None = None
        export = self._button(self.tr("Export…"), "exportSettingsButton", self.tr("Export the settings to a file"))
        export.clicked.connect(self._ask_where_to)
        self.add_row(
            self.tr("Take them along"),
            export,
            self.tr("A file for another computer. Your account, folders and the hosts you trust are not in it."),
            self.tr("export save backup copy file settings"),
        )
        bring = self._button(self.tr("Import…"), "importSettingsButton", self.tr("Import settings from a file"))
        bring.clicked.connect(self._ask_where_from)
        self.add_row(
            self.tr("Take them over"),
            bring,
            self.tr("From such a file. Saved prompts and searches are added to yours."),
            self.tr("import load restore file settings"),
        )
        reset = self._button(self.tr("Reset…"), "resetSettingsButton", self.tr("Reset all settings"))
        reset.clicked.connect(self._ask_reset)
        self.add_row(
            self.tr("As at the first start"),
            reset,
            self.tr("All settings but your account, your library, what you saved and the hosts you trust."),
            self.tr("reset default restore original all settings"),
        )
        preferences.exported.connect(self._exported)
        preferences.imported.connect(self._imported)

    def _button(self, words: str, name: str, said: str) -> QPushButton:
        made = words_button(words, Look.PLAIN, said)
        made.setObjectName(name)
        made.setAccessibleName(said)
        return made

    @Slot()
    def _ask_where_to(self) -> None:
        chooser = self._chooser(self.tr("Export the settings"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setDefaultSuffix("json")
        chooser.selectFile(self.tr("Stillwake settings.json"))
        chooser.fileSelected.connect(self._export)
        chooser.open()

    @Slot()
    def _ask_where_from(self) -> None:
        chooser = self._chooser(self.tr("Import settings"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self._import)
        chooser.open()

    def _chooser(self, title: str) -> QFileDialog:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        made = QFileDialog(self, title, documents)
        made.setObjectName("settingsFileDialog")
        made.setNameFilters([self.tr("Settings (*.json)"), self.tr("All files (*)")])
        made.finished.connect(made.deleteLater)
        return made

    @Slot(str)
    def _export(self, path: str) -> None:
        self._preferences.export_to(Path(path))

    @Slot(str)
    def _import(self, path: str) -> None:
        self._before = self._preferences.settings
        self._preferences.import_from(Path(path))

    @Slot(object)
    def _exported(self, answer: Path | AppError) -> None:
        if isinstance(answer, AppError):
            self.told.emit(sentence(answer).whole, None)
        else:
            self.told.emit(self.tr("The settings are in {name}.").format(name=as_named(answer.name)), None)

    @Slot(object)
    def _imported(self, answer: Path | AppError) -> None:
        if isinstance(answer, AppError):
            self.told.emit(sentence(answer).whole, None)
        else:
            done = self.tr("The settings of {name} are taken over.").format(name=as_named(answer.name))
            not_had = (taken_words(clash.keys, clash.holder) for clash in shortcuts().clashes)
            self.told.emit(" ".join((done, *not_had)), self._before)

    @Slot()
    def _ask_reset(self) -> None:
        box = PlainBox(
            self.tr("Reset the settings"),
            self.tr("Put all settings back to how they were at first?"),
            self.tr("Your account, your library, what you saved and the hosts you trust stay as they are."),
            self,
        )
        box.setObjectName("resetQuestion")
        yes = box.addButton(self.tr("Reset"), QMessageBox.ButtonRole.AcceptRole)
        yes.setObjectName("resetYesButton")
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.accepted.connect(self._reset)
        box.finished.connect(box.deleteLater)
        box.open()

    @Slot()
    def _reset(self) -> None:
        before = self._preferences.settings
        self._preferences.reset()
        self.told.emit(self.tr("All settings are as they were at first."), before)
