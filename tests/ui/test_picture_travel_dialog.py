"""How pictures travel, chosen in a window: what it says, what it asks for, and what it never shows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.account import SecretPlace
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.travel import Bucket, BucketKeys, Travel, Tried, Way
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.runtime.travel_view import KeysView, Trial
from desktop_app.ui.settings.picture_travel import PictureTravelDialog
from desktop_app.ui.settings.settings_dialog import SettingsDialog

KEYS = BucketKeys("AKIAIOSFODNN7EXAMPLE", "a-secret-nobody-should-see")
BUCKET = Bucket("https://s3.example.org", "us-east-1", "stills", "a", 2, delete_after=True)
R2 = "https://{}.r2.cloudflarestorage.com"


@pytest.fixture
def preferences(tmp_path: Path, qtbot: QtBot) -> Iterator[Preferences]:
    made = Preferences(tmp_path / "settings.json", Settings())
    yield made
    made.shutdown()


class Ear(QObject):
    """What the dialog asks for, in order."""

    def __init__(self, dialog: PictureTravelDialog) -> None:
        super().__init__()
        self.asked: list[object] = []
        dialog.chosen.connect(self.one)
        dialog.keys_given.connect(self.two)
        dialog.keys_wanted.connect(self.one)
        dialog.keys_forgotten.connect(self.one)
        dialog.trial_wanted.connect(self.one)

    @Slot(object)
    def one(self, asked: object) -> None:
        self.asked.append(asked)

    @Slot(str, object)
    def two(self, endpoint: str, keys: object) -> None:
        self.asked.append((endpoint, keys))


def opened(qtbot: QtBot, preferences: Preferences) -> tuple[PictureTravelDialog, Ear]:
    dialog = PictureTravelDialog(preferences)
    ear = Ear(dialog)
    qtbot.addWidget(dialog)
    dialog.begin()
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog, ear


def button(dialog: QWidget, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert found is not None
    return found


def field(dialog: QWidget, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def result(dialog: QWidget) -> str:
    found = dialog.findChild(QLabel, "travelResult")
    assert found is not None
    return found.text()


def fill_in(dialog: QWidget, bucket: Bucket = BUCKET) -> None:
    for name, text in (
        ("bucketEndpointField", bucket.endpoint),
        ("bucketRegionField", bucket.region),
        ("bucketNameField", bucket.name),
    ):
        field(dialog, name).clear()
        QTest.keyClicks(field(dialog, name), text)


def choose_preset(dialog: QWidget, key: str) -> None:
    box = dialog.findChild(QComboBox, "bucketPresetBox")
    assert box is not None
    box.setCurrentIndex(box.findData(key))


def test_at_first_pictures_go_inside_the_request(qtbot: QtBot, preferences: Preferences) -> None:
    dialog, ear = opened(qtbot, preferences)
    assert dialog.way is Way.REQUEST
    assert not field(dialog, "bucketNameField").isVisible()
    button(dialog, "travelTestButton").click()
    assert ear.asked[-1] == Trial(Way.REQUEST, ear.asked[-1].bucket)  # type: ignore[attr-defined]
    assert not button(dialog, "travelTestButton").isEnabled()
    dialog.show_tried(Tried(Way.REQUEST, 80, 16, 9))
    assert result(dialog).startswith("It works")
    assert button(dialog, "travelTestButton").isEnabled()


def test_a_link_can_be_tried(qtbot: QtBot, preferences: Preferences) -> None:
    dialog, ear = opened(qtbot, preferences)
    button(dialog, "linkWayChoice").click()
    button(dialog, "travelTestButton").click()
    assert "Paste a link" in result(dialog)
    assert field(dialog, "travelLinkField").hasFocus()
    QTest.keyClicks(field(dialog, "travelLinkField"), "https://pictures.example/a.png ")
    button(dialog, "travelTestButton").click()
    trial = ear.asked[-1]
    assert isinstance(trial, Trial)
    assert (trial.way, trial.link) == (Way.LINK, "https://pictures.example/a.png")
    dialog.show_tried(Tried(Way.LINK, 123_456, 1920, 1080))
    assert "1920" in result(dialog)
    button(dialog, "travelSaveButton").click()
    assert preferences.settings.travel == Travel(Way.LINK)
    assert ear.asked[-1] == Travel(Way.LINK)


def test_what_is_missing_is_said_where_it_is(qtbot: QtBot, preferences: Preferences) -> None:
    dialog, ear = opened(qtbot, preferences)
    button(dialog, "bucketWayChoice").click()
    for name, text, words, focus in (
        ("bucketNameField", "", "bucket's name", "bucketNameField"),
        ("bucketNameField", "stills", "access key and the secret", "bucketKeyField"),
        ("bucketKeyField", KEYS.key_id, "belong together", "bucketSecretField"),
        ("bucketEndpointField", "http://s3.example.org", "https://", "bucketEndpointField"),
    ):
        field(dialog, name).setText(text)
        button(dialog, "travelSaveButton").click()
        assert words in result(dialog)
        assert field(dialog, focus).hasFocus()
    assert preferences.settings.travel == Travel()
    assert dialog.isVisible()
    assert not [asked for asked in ear.asked if isinstance(asked, Travel | Trial | tuple)]


def test_the_keys_go_before_the_choice_and_are_never_seen_again(qtbot: QtBot, preferences: Preferences) -> None:
    dialog, ear = opened(qtbot, preferences)
    button(dialog, "bucketWayChoice").click()
    choose_preset(dialog, "other")
    fill_in(dialog)
    for name, text in (("bucketKeyField", KEYS.key_id), ("bucketSecretField", KEYS.secret)):
        assert field(dialog, name).echoMode() is QLineEdit.EchoMode.Password
        QTest.keyClicks(field(dialog, name), text)
    button(dialog, "travelTestButton").click()
    trial = ear.asked[-1]
    assert isinstance(trial, Trial)
    assert trial.keys == KEYS
    dialog.show_tried(AppError(ErrorCode.BUCKET_UNKNOWN, {"bucket": "stills"}))
    assert "no bucket called stills" in result(dialog)
    QTest.keyClick(field(dialog, "bucketNameField"), Qt.Key.Key_Return)
    wanted = Travel(Way.BUCKET, Bucket("https://s3.example.org", "us-east-1", "stills"))
    saved = [asked for asked in ear.asked if isinstance(asked, Travel | tuple)]
    assert saved == [("https://s3.example.org", KEYS), wanted]
    assert preferences.settings.travel == wanted
    assert not dialog.isVisible()
    assert field(dialog, "bucketSecretField").text() == ""


def test_kept_keys_need_not_be_typed_again(qtbot: QtBot, preferences: Preferences) -> None:
    preferences.change(travel=Travel(Way.BUCKET, BUCKET))
    dialog, ear = opened(qtbot, preferences)
    assert ear.asked == [BUCKET.endpoint]
    dialog.show_keys(KeysView("https://elsewhere.example", SecretPlace.KEYRING, "GNOME Keyring"))
    assert not button(dialog, "forgetBucketKeysButton").isVisible()
    dialog.show_keys(KeysView(BUCKET.endpoint, SecretPlace.KEYRING, "GNOME Keyring"))
    assert field(dialog, "bucketSecretField").placeholderText() == "kept"
    button(dialog, "travelTestButton").click()
    button(dialog, "forgetBucketKeysButton").click()
    assert ear.asked[1:] == [Trial(Way.BUCKET, BUCKET), BUCKET.endpoint]
    dialog.show_keys(KeysView(BUCKET.endpoint))
    button(dialog, "travelSaveButton").click()
    assert "access key" in result(dialog)


def test_a_preset_fills_in_the_address_and_the_region_follows(qtbot: QtBot, preferences: Preferences) -> None:
    dialog, _ = opened(qtbot, preferences)
    button(dialog, "bucketWayChoice").click()
    endpoint, region = field(dialog, "bucketEndpointField"), field(dialog, "bucketRegionField")
    assert endpoint.text() == "https://s3.us-east-1.amazonaws.com"
    region.clear()
    QTest.keyClicks(region, "eu-central-1")
    assert endpoint.text() == "https://s3.eu-central-1.amazonaws.com"
    choose_preset(dialog, "cloudflare")
    assert (endpoint.text(), region.text()) == (R2.format("ACCOUNT-ID"), "auto")
    assert endpoint.selectedText() == "ACCOUNT-ID"
    field(dialog, "bucketNameField").setText("stills")
    button(dialog, "travelSaveButton").click()
    assert "number of your account" in result(dialog)
    QTest.keyClicks(endpoint, R2.format("0a1b"))
    choose_preset(dialog, "backblaze")
    assert endpoint.text() == "https://s3.us-west-004.backblazeb2.com"


def test_cancel_changes_nothing_and_an_old_answer_is_not_heard(qtbot: QtBot, preferences: Preferences) -> None:
    dialog, ear = opened(qtbot, preferences)
    button(dialog, "travelTestButton").click()
    button(dialog, "bucketWayChoice").click()
    dialog.show_tried(Tried(Way.REQUEST, 80, 16, 9))
    assert result(dialog) == ""
    with qtbot.waitSignal(dialog.trial_given_up):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert preferences.settings.travel == Travel()
    assert not any(isinstance(asked, Travel) for asked in ear.asked)


def test_the_settings_tell_the_way_and_lead_here(qtbot: QtBot, preferences: Preferences, tmp_path: Path) -> None:
    dialog = SettingsDialog(preferences, tmp_path)
    qtbot.addWidget(dialog)
    label = dialog.findChild(QLabel, "travelLabel")
    assert label is not None
    assert label.text() == "Inside the request"
    preferences.change(travel=Travel(Way.BUCKET, BUCKET))
    assert label.text() == "By way of my own bucket"
    with qtbot.waitSignal(dialog.travel_wanted):
        button(dialog, "travelButton").click()
