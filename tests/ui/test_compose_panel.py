"""The composition as a whole: what is missing, what it costs, and that it comes back."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.account import RUNCOMFY_BASE, Account, SecretPlace
from desktop_app.domain.framing import Framing, FramingMode
from desktop_app.domain.ids import PRACTICE, RUNCOMFY, JobId
from desktop_app.domain.pricing import PriceUnit, Quote
from desktop_app.domain.request import GenerationRequest, KeptPicture, LinkedPicture, PreparedStill
from desktop_app.runtime.account_view import AccountsView, AccountView
from desktop_app.runtime.intake import StillFile
from desktop_app.runtime.preferences import Composition, Settings, Source, SourceKind
from tests.ui.compose_room import Room, default_model, enter, write_picture

NOW = datetime.now(UTC)
NAMED = (
    "imageDropZone chooseImageButton imageUrlField clearImageButton framingModeBox promptEditor modelBox "
    "param_duration param_resolution param_aspect_ratio param_fps param_generate_audio "
    "estimateLabel problemLabel generateButton"
)


def _accounts(place: SecretPlace) -> AccountsView:
    practice = place is SecretPlace.PRACTICE
    account = (
        Account(PRACTICE, "Practice", "http://127.0.0.1:1")
        if practice
        else Account(RUNCOMFY, "RunComfy", RUNCOMFY_BASE)
    )
    view = AccountView(account, place, usable=place is not SecretPlace.NOWHERE)
    return AccountsView((view,), view)


def _quote(model_id: str, when: datetime = NOW) -> Quote:
    return Quote(model_id, Decimal("0.04"), PriceUnit.SECOND, "4K costs more", when)


def _price(room: Room) -> tuple[str, str]:
    return room.find(QLabel, "estimateLabel").text(), room.find(QLabel, "estimateNote").text()


@pytest.mark.parametrize("name", NAMED.split())
def test_every_control_can_be_found_and_speaks_for_itself(room: Room, name: str) -> None:
    control = room.find(QWidget, name)
    assert control.accessibleName()
    assert control.toolTip()


def test_what_is_missing_is_said_in_words(room: Room, tmp_path: Path) -> None:
    assert room.problem == "Add a picture and write a prompt."
    assert not room.make.isEnabled()
    room.panel.prompt.set_text("  \n ")
    room.panel.still.take(LinkedPicture("https://pictures.example/a.jpg"))
    room.qtbot.waitUntil(lambda: room.problem == "Write a prompt.")
    assert not room.make.isEnabled()
    room.panel.prompt.set_text("rain")
    room.qtbot.waitUntil(room.make.isEnabled)
    room.panel.still.clear()
    assert room.problem == "Add a picture."
    assert not room.make.isEnabled()


def test_the_draft_is_whole_and_as_the_schema_spells_it(room: Room, tmp_path: Path) -> None:
    room.complete(tmp_path / "a.png", "rain, slow pan")
    room.make.click()
    (draft,) = room.drafts
    assert dict(draft.values) == {**default_model().defaults(), "prompt": "rain, slow pan"}
    assert draft.model_id == default_model().model_id
    assert isinstance(draft.still, PreparedStill)
    assert draft.still.source_name == "a.png"
    assert dict(room.preferences.settings.last_values[draft.model_id]) == default_model().defaults()


def test_the_size_that_is_sent_follows_the_resolution(room: Room, tmp_path: Path) -> None:
    picture = write_picture(tmp_path / "large.png", (4000, 2250))
    room.panel.still.take(StillFile(picture))
    for resolution, height in (("1080p", 1080), ("2160p", 2160)):
        room.panel.form.set_values({"resolution": resolution})
        room.qtbot.waitUntil(lambda: room.panel.still.ready is not None, timeout=20_000)
        still = room.panel.still.ready
        assert isinstance(still, PreparedStill)
        assert still.height == height


def test_practice_is_free(room: Room) -> None:
    room.panel.set_quote(_quote(default_model().model_id), True)
    room.panel.set_account(_accounts(SecretPlace.PRACTICE))
    assert _price(room) == ("free", "nothing is charged")


def test_prices_are_from_then_about_then_dated_then_unknown(room: Room) -> None:
    model_id = default_model().model_id
    room.panel.set_account(_accounts(SecretPlace.KEYRING))
    assert _price(room)[0] == "price unknown just now"
    room.panel.set_quote(_quote(model_id), True)
    assert _price(room) == ("from $0.24", "$0.04 a second, live")
    assert "4K costs more" in room.find(QLabel, "estimateLabel").toolTip()
    room.panel.form.set_values({"duration": 12})
    assert _price(room)[0] == "from $0.48"
    asked = list[str]()
    room.panel.last_cost_wanted.connect(asked.append)
    room.panel.form.set_values({"duration": 10})
    room.panel.set_last_cost(asked[-1], Decimal("0.62"))
    assert _price(room) == ("about $0.62", "same settings, last time")
    room.panel.form.set_values({"duration": 8})
    assert _price(room)[0] == "from $0.32"
    room.panel.set_quote(_quote(model_id, NOW - timedelta(days=400)), False)
    assert _price(room)[1].startswith("price of ")
    room.panel.set_quote(_quote("another/model"), True)
    assert _price(room)[0] == "price unknown just now"


def test_without_a_token_the_shot_may_be_made_and_is_said_to_wait(room: Room, tmp_path: Path) -> None:
    room.panel.set_account(_accounts(SecretPlace.NOWHERE))
    room.complete(tmp_path / "a.png")
    assert "will wait" in room.problem


def test_the_composition_comes_back_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    first = enter(qtbot, tmp_path)
    first.complete(tmp_path / "a.png", "rain")
    first.panel.form.set_values({"duration": 12, "generate_audio": False})
    first.panel.still.set_framing(Framing(FramingMode.FIT))
    qtbot.waitUntil(first.make.isEnabled)
    kept = first.preferences.settings
    first.leave()
    again = enter(qtbot, tmp_path, kept)
    qtbot.waitUntil(again.make.isEnabled)
    again.make.click()
    (draft,) = again.drafts
    assert dict(draft.values) == {
        **default_model().defaults(),
        "prompt": "rain",
        "duration": 12,
        "generate_audio": False,
    }
    assert isinstance(draft.still, PreparedStill)
    assert (draft.still.source_name, draft.still.framing) == ("a.png", Framing(FramingMode.FIT))
    assert not again.panel.prompt.editor.document().isUndoAvailable()
    again.leave()


def test_a_still_that_is_gone_after_a_restart_is_said_and_the_rest_stays(qtbot: QtBot, tmp_path: Path) -> None:
    gone = Source(SourceKind.FILE, str(tmp_path / "gone.png"))
    kept = Composition(gone, Framing(FramingMode.FIT), "rain", default_model().model_id, {"duration": 8})
    room = enter(qtbot, tmp_path, Settings(composition=kept))
    qtbot.waitUntil(lambda: "gone.png" in room.problem)
    assert room.panel.prompt.text == "rain"
    assert room.panel.form.values()["duration"] == 8
    assert not room.make.isEnabled()
    room.leave()


def test_a_shot_made_before_fills_the_form_and_is_remembered_as_its_origin(room: Room, tmp_path: Path) -> None:
    write_picture(tmp_path / "kept.png", (1280, 720))
    picture = KeptPicture("ab", "kept.png", "image/png", 1280, 720, 9, "kept.png", Framing(FramingMode.FIT))
    values = {**default_model().defaults(), "prompt": "snow", "duration": 20}
    room.panel.load_request(GenerationRequest(default_model().model_id, values, picture), JobId("before"))
    room.qtbot.waitUntil(room.make.isEnabled)
    room.make.click()
    (draft,) = room.drafts
    assert dict(draft.values) == values
    assert draft.made_from == "before"
    room.panel.prompt.set_text("more snow")
    room.qtbot.waitUntil(room.make.isEnabled)
    room.make.click()
    assert room.drafts[-1].made_from is None
