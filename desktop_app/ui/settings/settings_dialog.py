"""The few settings there are."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.composing import MOST_SHOTS
from desktop_app.runtime.preferences import Preferences, Settings, Theme
from desktop_app.ui.controls import ChoiceBox, NumberBox, words_button
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.settings.trusted_hosts import TrustedHosts
from desktop_app.ui.theme import Look, font, scaled, wear
from desktop_app.ui.tokens import RING, Height, Space, TextSize
from desktop_app.words.travel import way_words

WIDTH = 540
MOST_AT_ONCE = 8


class SettingsDialog(QDialog):
    """Changes `Preferences` at once; whoever is concerned listens to `Preferences.changed`. GUI thread.

    `travel_wanted`, `move_wanted`, `space_wanted`: how pictures travel, where the library is and how much room it takes
    have windows of their own. `movable`: False where the folder was named when the program was started.
    """

    travel_wanted = Signal()
    move_wanted = Signal()
    space_wanted = Signal()

    def __init__(
        self, preferences: Preferences, library_dir: Path, parent: QWidget | None = None, *, movable: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._preferences = preferences
        self._library_dir, self._movable = library_dir, movable
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        layout.setSpacing(Space.LARGE)
        title = PlainLabel(self.tr("Settings"), self)
        title.setFont(font(TextSize.PRICE, strong=True))
        layout.addWidget(title)
        form = QFormLayout()
        form.setHorizontalSpacing(Space.LARGE)
        form.setVerticalSpacing(Space.MEDIUM)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self._label(self.tr("Theme")), self._theme_box())
        form.addRow(self._label(self.tr("Sent at once")), self._at_once_box())
        form.addRow(self._label(self.tr("Ask first above")), self._ask_above_box())
        form.addRow(self._label(self.tr("After being offline")), self._send_when_back_box())
        form.addRow(self._label(self.tr("How pictures travel")), self._travel_row())
        form.addRow(self._label(self.tr("Clips are kept in")), self._folder_row())
        self._hosts = TrustedHosts(preferences, self)
        also = self._label(self.tr("Also fetched from"))
        form.addRow(also, self._hosts)
        also.setMinimumHeight(scaled(Height.FIELD) + 2 * RING)  # as the first row of the list
        form.setAlignment(also, Qt.AlignmentFlag.AlignTop)
        form.setRowVisible(self._hosts, not self._hosts.is_empty)
        self._hosts.filled.connect(self._show_hosts)
        self._form = form
        layout.addLayout(form)
        hint = PlainLabel(
            self.tr("The folder is yours: every clip lies there as it came, with a small file about how it was made."),
            self,
        )
        hint.setWordWrap(True)
        wear(hint, Look.HINT)
        layout.addWidget(hint)
        layout.addStretch(1)
        done = words_button(self.tr("Done"), Look.PLAIN, self.tr("Close this window"))
        done.setObjectName("settingsDoneButton")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self._space_button())
        foot.addStretch(1)
        foot.addWidget(done)
        layout.addLayout(foot)
        self.setMinimumWidth(scaled(WIDTH))

    def showEvent(self, event: QShowEvent) -> None:
        # On a low screen Qt would give less height than the wrapped words need.
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))
        super().showEvent(event)

    def _label(self, text: str) -> PlainLabel:
        label = PlainLabel(text, self)
        label.setMinimumHeight(scaled(Height.FIELD))
        wear(label, Look.LABEL)
        return label

    def _theme_box(self) -> ChoiceBox:
        self._theme = ChoiceBox(self)
        self._theme.setObjectName("themeBox")
        self._theme.setAccessibleName(self.tr("Theme"))
        self._theme.setToolTip(self.tr("Dark is best for judging colour"))
        for theme, text in (
            (Theme.DARK, self.tr("Dark")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.SYSTEM, self.tr("As the system")),
        ):
            self._theme.addItem(text, theme)
        self._theme.setCurrentIndex(self._theme.findData(self._preferences.settings.theme))
        self._theme.currentIndexChanged.connect(self._choose_theme)
        return self._theme

    def _at_once_box(self) -> ChoiceBox:
        self._at_once = ChoiceBox(self)
        self._at_once.setObjectName("atOnceBox")
        self._at_once.setAccessibleName(self.tr("Sent at once"))
        self._at_once.setToolTip(self.tr("How many shots are at the service at the same time"))
        for count in range(1, MOST_AT_ONCE + 1):
            self._at_once.addItem(self.tr("1 shot") if count == 1 else self.tr("%n shots", "", count), count)
        self._at_once.setCurrentIndex(self._at_once.findData(self._preferences.settings.at_once))
        self._at_once.currentIndexChanged.connect(self._choose_at_once)
        return self._at_once

    def _ask_above_box(self) -> NumberBox:
        self._ask_above = NumberBox(self)
        self._ask_above.setDecimals(0)
        self._ask_above.setObjectName("askAboveBox")
        self._ask_above.setAccessibleName(self.tr("Ask first above so many shots"))
        self._ask_above.setToolTip(self.tr("More shots at once than this are made only after a question"))
        self._ask_above.setRange(1, MOST_SHOTS)
        self._ask_above.setSuffix(self.tr(" shots at once"))
        self._ask_above.setValue(self._preferences.settings.ask_above)
        self._ask_above.valueChanged.connect(self._choose_ask_above)
        return self._ask_above

    @Slot(float)
    def _choose_ask_above(self, count: float) -> None:
        self._preferences.change(ask_above=int(count))

    def _send_when_back_box(self) -> QCheckBox:
        self._send_when_back = QCheckBox(self.tr("Send kept shots without asking"), self)
        self._send_when_back.setObjectName("sendWhenBackBox")
        self._send_when_back.setAccessibleName(self.tr("After being offline, send kept shots without asking"))
        self._send_when_back.setToolTip(self.tr("Shots made while offline go out, and are charged, once you are back"))
        self._send_when_back.setChecked(self._preferences.settings.send_when_back)
        self._send_when_back.toggled.connect(self._choose_send_when_back)
        return self._send_when_back

    def _travel_row(self) -> QWidget:
        self._travel = PlainLabel(parent=self)
        self._travel.setObjectName("travelLabel")
        change = words_button(
            self.tr("Change…"), Look.PLAIN, self.tr("How pictures get to RunComfy: in the request, or by your bucket")
        )
        change.setObjectName("travelButton")
        change.setAccessibleName(self.tr("Change how pictures travel"))
        change.clicked.connect(self.travel_wanted)
        row = QWidget(self)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self._travel, 1)
        inside.addWidget(change)
        self._show_travel(self._preferences.settings)
        self._preferences.changed.connect(self._show_travel)
        return row

    @Slot(object)
    def _show_travel(self, settings: Settings) -> None:
        self._travel.setText(way_words(settings.travel.way))

    def _folder_row(self) -> QWidget:
        field = QLineEdit(str(self._library_dir), self)
        field.setObjectName("libraryFolderField")
        field.setAccessibleName(self.tr("Clips are kept in"))
        field.setToolTip(tip(str(self._library_dir)))
        field.setReadOnly(True)
        field.setCursorPosition(0)
        opens = words_button(self.tr("Open"), Look.PLAIN, self.tr("Open the folder of your clips"))
        opens.setObjectName("openLibraryFolderButton")
        opens.clicked.connect(self._open_folder)
        row = QWidget(self)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(field, 1)
        inside.addWidget(opens)
        inside.addWidget(self._move_button())
        return row

    def _move_button(self) -> QWidget:
        named = self.tr("This folder was named when Stillwake was started, so it can't be changed here")
        said = self.tr("Keep the library in another folder") if self._movable else named
        move = words_button(self.tr("Move…"), Look.PLAIN, said)
        move.setObjectName("moveLibraryButton")
        move.setAccessibleName(self.tr("Move the library to another folder"))
        move.setEnabled(self._movable)
        move.clicked.connect(self.accept)
        move.clicked.connect(self.move_wanted)
        return move

    def _space_button(self) -> QWidget:
        space = words_button(self.tr("Room on your disk…"), Look.QUIET, self.tr("What takes it up, and what could go"))
        space.setObjectName("spaceSettingsButton")
        space.clicked.connect(self.accept)
        space.clicked.connect(self.space_wanted)
        return space

    @Slot(bool)
    def _show_hosts(self, any_left: bool) -> None:
        self._form.setRowVisible(self._hosts, any_left)

    @Slot()
    def _choose_theme(self) -> None:
        self._preferences.change(theme=Theme(self._theme.currentData()))

    @Slot()
    def _choose_at_once(self) -> None:
        self._preferences.change(at_once=int(self._at_once.currentData()))

    @Slot(bool)
    def _choose_send_when_back(self, by_itself: bool) -> None:
        self._preferences.change(send_when_back=by_itself)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._library_dir)))
