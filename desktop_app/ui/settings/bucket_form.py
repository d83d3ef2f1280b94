"""The fields of the artist's own bucket, and those its keys are typed into: masked, and never shown again."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.account import SecretPlace
from desktop_app.domain.bucket_rules import BucketProblem, problems_of, tidied
from desktop_app.domain.travel import LONGEST_DAYS, Bucket, BucketKeys
from desktop_app.runtime.travel_view import KeysView
from desktop_app.ui.controls import ChoiceBox, words_button
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.settings.bucket_presets import ACCOUNT, PRESETS, filled, preset_of
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.errors import Context, sentence
from desktop_app.words.travel import keys_words, problem_words

COLUMNS = 2

_FIELD_OF = {
    BucketProblem.ENDPOINT_MISSING: "endpoint",
    BucketProblem.ENDPOINT_UNREADABLE: "endpoint",
    BucketProblem.ENDPOINT_INSECURE: "endpoint",
    BucketProblem.REGION_WRONG: "region",
    BucketProblem.NAME_MISSING: "name",
    BucketProblem.NAME_WRONG: "name",
    BucketProblem.PREFIX_WRONG: "prefix",
}


class BucketForm(QWidget):
    """`endpoint_entered(str)`: whether there are keys for it is to be found out. `forget_wanted(str)`: they are to go.

    `changed`: anything was typed or chosen.
    """

    endpoint_entered = Signal(str)
    forget_wanted = Signal(str)
    changed = Signal()

    def __init__(self, bucket: Bucket, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = KeysView("")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setVerticalSpacing(Space.TINY)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._preset = self._preset_box()
        self._endpoint = self._field("bucketEndpointField", self.tr("Endpoint"), "https://")
        self._region = self._field("bucketRegionField", self.tr("Region"))
        self._name = self._field("bucketNameField", self.tr("Bucket"))
        self._prefix = self._field("bucketPrefixField", self.tr("Folder in it"), self.tr("optional"))
        self._days = self._days_box()
        self._key_id = self._field("bucketKeyField", self.tr("Access key"), secret=True)
        self._secret = self._field("bucketSecretField", self.tr("Secret key"), secret=True)
        self._delete = self._delete_box()
        self._kept_line = self._keys_line()
        self._fields = {"endpoint": self._endpoint, "region": self._region, "name": self._name, "prefix": self._prefix}
        self._place_all()
        self._show(bucket)
        self._preset.currentIndexChanged.connect(self._choose_preset)
        self._region.textEdited.connect(self._region_edited)
        self._endpoint.editingFinished.connect(self._endpoint_done)

    @property
    def bucket(self) -> Bucket:
        """As it is entered, tidied."""
        return tidied(
            Bucket(
                self._endpoint.text(),
                self._region.text(),
                self._name.text(),
                self._prefix.text(),
                int(self._days.currentData()),
                self._delete.isChecked(),
            )
        )

    @property
    def keys(self) -> BucketKeys | None:
        """As typed just now; `None`: those that are kept."""
        key_id, secret = self._key_id.text().strip(), self._secret.text().strip()
        return BucketKeys(key_id, secret) if key_id and secret else None

    def problem(self) -> str:
        """What is missing or wrong, as a sentence; the field it is about has the focus then. "" if all is well."""
        for problem in problems_of(self.bucket):
            return self._point_at(self._fields[_FIELD_OF[problem]], problem_words(problem))
        if ACCOUNT in self._endpoint.text():
            return self._point_at(self._endpoint, self.tr("Put the number of your account into the endpoint."))
        typed = bool(self._key_id.text().strip()), bool(self._secret.text().strip())
        if any(typed) and not all(typed):
            empty = self._secret if typed[0] else self._key_id
            return self._point_at(empty, self.tr("The access key and the secret key belong together: enter both."))
        if not any(typed) and self._keys.place is SecretPlace.NOWHERE and self._keys.trouble is None:
            return self._point_at(self._key_id, self.tr("Enter the access key and the secret key of your bucket."))
        return ""

    def show_keys(self, view: KeysView) -> None:
        """Whether there are keys for the endpoint; those for another are no news."""
        if view.endpoint == self.bucket.endpoint:
            self._keys = view
            self._show_keys()

    def forget_typed(self) -> None:
        """Nothing of the keys stays in the fields."""
        self._key_id.clear()
        self._secret.clear()

    def ask_for_keys(self) -> None:
        """Find out whether there are keys for the endpoint as it is."""
        endpoint = self.bucket.endpoint
        if endpoint != self._keys.endpoint:
            self._keys = KeysView(endpoint)
            self._show_keys()
        if endpoint:
            self.endpoint_entered.emit(endpoint)

    def _point_at(self, field: QLineEdit, words: str) -> str:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        return words

    def _show(self, bucket: Bucket) -> None:
        preset = preset_of(bucket.endpoint)
        self._preset.setCurrentIndex(PRESETS.index(preset))
        if not bucket.endpoint:
            bucket = replace(bucket, endpoint=filled(preset, ""), region=preset.region)
        for field, text in (
            (self._endpoint, bucket.endpoint),
            (self._region, bucket.region),
            (self._name, bucket.name),
            (self._prefix, bucket.prefix),
        ):
            field.setText(text)
            field.setCursorPosition(0)
        self._region.setPlaceholderText(preset.example)
        self._days.setCurrentIndex(self._days.findData(bucket.days))
        self._delete.setChecked(bucket.delete_after)
        self._show_keys()

    def _show_keys(self) -> None:
        view, kept = self._keys, self._keys.place is not SecretPlace.NOWHERE
        self._kept.setText(
            keys_words(view.place, view.keyring_name)
            if view.trouble is None
            else sentence(view.trouble, Context.PROGRAM).whole
        )
        self._forget.setVisible(kept)
        for field in (self._key_id, self._secret):
            field.setPlaceholderText(self.tr("kept") if kept else "")

    def _place_all(self) -> None:
        """Each part under its name, in reading order, which is the tab order too."""
        rows: tuple[tuple[QWidget, ...], ...] = (
            (self._preset, self._region),
            (self._endpoint,),
            (self._name, self._prefix),
            (self._key_id, self._secret),
            (self._days, self._delete),
        )
        for number, parts in enumerate(rows):
            for column, part in enumerate(parts):
                span = COLUMNS // len(parts)
                if part is not self._delete:
                    self._grid.addWidget(self._label(part), 3 * number, column, 1, span)
                self._grid.addWidget(part, 3 * number + 1, column, 1, span)
        self._grid.addWidget(self._kept_line, 3 * rows.index((self._key_id, self._secret)) + 2, 0, 1, COLUMNS)
        for before, after in pairwise([*(part for parts in rows[:4] for part in parts), self._forget, *rows[4]]):
            QWidget.setTabOrder(before, after)

    def _label(self, part: QWidget) -> PlainLabel:
        label = PlainLabel(part.accessibleName(), self)
        label.setBuddy(part)
        label.setContentsMargins(0, Space.TINY, 0, 0)
        wear(label, Look.LABEL)
        return label

    def _field(self, name: str, label: str, placeholder: str = "", *, secret: bool = False) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setPlaceholderText(placeholder)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setToolTip(self.tr("Goes into the system's keyring, and is never shown again"))
        else:
            field.setToolTip(self.tr("As your bucket's service names it"))
        field.textEdited.connect(self._edited)
        return field

    def _preset_box(self) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setObjectName("bucketPresetBox")
        box.setAccessibleName(self.tr("Service"))
        box.setToolTip(self.tr("Fills in the pattern of the service's address"))
        for preset in PRESETS:
            box.addItem(preset.title or self.tr("MinIO or another"), preset.key)
        return box

    def _days_box(self) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setObjectName("bucketDaysBox")
        box.setAccessibleName(self.tr("A link is good for"))
        box.setToolTip(self.tr("RunComfy has to fetch the picture within this time; later nobody can"))
        for days in range(1, LONGEST_DAYS + 1):
            box.addItem(
                self.tr("1 day") if days == 1 else QCoreApplication.translate("BucketForm", "%n days", "", days), days
            )
        box.currentIndexChanged.connect(self._edited)
        return box

    def _delete_box(self) -> QCheckBox:
        box = QCheckBox(self.tr("Delete when no longer needed"), self)
        box.setObjectName("bucketDeleteBox")
        box.setAccessibleName(self.tr("Delete pictures in the bucket when no longer needed"))
        box.setToolTip(self.tr("A picture goes when its last shot is finished, failed or cancelled"))
        box.toggled.connect(self._edited)
        return box

    def _keys_line(self) -> QWidget:
        self._kept = PlainLabel(parent=self)
        self._kept.setObjectName("bucketKeysKept")
        self._kept.setWordWrap(True)
        wear(self._kept, Look.HINT)
        self._forget = words_button(
            self.tr("Forget keys"), Look.QUIET, self.tr("Remove the keys here and from the keyring")
        )
        self._forget.setObjectName("forgetBucketKeysButton")
        self._forget.clicked.connect(self._forget_keys)
        line = QWidget(self)
        inside = QHBoxLayout(line)
        inside.setContentsMargins(0, 0, 0, Space.TINY)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self._kept, 1)
        inside.addWidget(self._forget)
        return line

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()

    @Slot()
    def _choose_preset(self) -> None:
        preset = PRESETS[self._preset.currentIndex()]
        self._region.setText(preset.region)
        self._region.setPlaceholderText(preset.example)
        self._endpoint.setText(filled(preset, preset.region))
        self._endpoint.setFocus(Qt.FocusReason.OtherFocusReason)
        if ACCOUNT in self._endpoint.text():
            self._endpoint.setSelection(self._endpoint.text().index(ACCOUNT), len(ACCOUNT))
        self.ask_for_keys()
        self.changed.emit()

    @Slot()
    def _region_edited(self) -> None:
        """The address of some services has the region in it: it follows."""
        preset = PRESETS[self._preset.currentIndex()]
        if "{region}" in preset.endpoint:
            self._endpoint.setText(filled(preset, self._region.text().strip()))
            self._endpoint.setCursorPosition(0)
            self.ask_for_keys()

    @Slot()
    def _endpoint_done(self) -> None:
        if self.bucket.endpoint != self._keys.endpoint:
            self.ask_for_keys()

    @Slot()
    def _forget_keys(self) -> None:
        self.forget_typed()
        self.forget_wanted.emit(self.bucket.endpoint)
