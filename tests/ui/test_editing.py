"""A shot of the line in the form: Make saves it and makes nothing, and what was being composed comes back after it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.job import Job
from desktop_app.domain.request import GenerationRequest, LinkedPicture
from desktop_app.runtime.draft import Draft
from desktop_app.ui.compose.editing import Editing
from tests.jobs import LINK, a_job
from tests.ui.compose_room import Room, default_model


@pytest.fixture
def editing(room: Room) -> Editing:
    made = Editing(room.panel, room.preferences, room.panel)
    made.kept_drafts = []  # type: ignore[attr-defined]
    made.saved.connect(made.kept_drafts.append)  # type: ignore[attr-defined]
    return made


def kept(editing: Editing) -> list[Draft]:
    found: list[Draft] = editing.kept_drafts  # type: ignore[attr-defined]
    return found


def a_shot(prompt: str = "Rain on the tramlines") -> Job:
    spec = default_model()
    request = GenerationRequest(spec.model_id, {**spec.defaults(), "prompt": prompt, "duration": 8}, LINK)
    return replace(a_job(), request=request)


def begin(room: Room, editing: Editing, job: Job) -> None:
    editing.begin(job)
    room.qtbot.waitUntil(room.make.isEnabled)


def test_make_saves_the_shot_and_makes_nothing(room: Room, editing: Editing) -> None:
    job = a_shot()
    begin(room, editing, job)
    bar = room.find(QLabel, "editLabel")
    assert bar.isVisible()
    assert bar.text() == "Editing “Rain on the tramlines”"
    assert room.make.text() == "Save"
    assert room.problem == "Saved, it takes its place in the line again."
    room.panel.prompt.set_text("Rain on the tramlines, slow push in")
    room.make.click()
    (draft,) = kept(editing)
    assert (draft.job_id, draft.values["prompt"], draft.values["duration"], draft.still) == (
        job.id,
        "Rain on the tramlines, slow push in",
        8,
        LINK,
    )
    assert room.drafts == []


def test_what_was_being_composed_comes_back_and_was_never_forgotten(
    room: Room, editing: Editing, tmp_path: Path
) -> None:
    room.complete(tmp_path / "still.png", "half a th")
    room.qtbot.waitUntil(lambda: room.preferences.settings.composition.source is not None)
    before = room.preferences.settings.composition
    job = a_shot()
    begin(room, editing, job)
    room.panel.prompt.set_text("another line")
    assert room.preferences.settings.composition == before, "a crash now brings back what was there"
    editing.ended(str(job.id))
    assert room.make.text() == "Make"
    assert room.panel.prompt.text == "half a th"
    room.qtbot.waitUntil(room.make.isEnabled)
    assert room.preferences.settings.composition == before
    assert not room.find(QLabel, "editLabel").isVisible()
    room.make.click()
    assert [draft.values["prompt"] for draft in room.drafts] == ["half a th"]
    assert kept(editing) == []


def test_cancel_leaves_the_shot_and_so_does_putting_another_into_the_form(
    qtbot: QtBot, room: Room, editing: Editing
) -> None:
    job, other = a_shot(), a_shot("Fog")
    begin(room, editing, job)
    with qtbot.waitSignal(editing.left) as left:
        room.find(QAbstractButton, "cancelEditButton").click()
    assert left.args == [job.id]
    with qtbot.waitSignal(editing.left) as left:
        editing.begin(other)
    assert left.args == [job.id]
    with qtbot.waitSignal(editing.left) as left:
        room.panel.load_request(a_shot("Snow").request, job.id)
    assert left.args == [other.id]
    editing.ended(str(other.id))
    assert room.panel.prompt.text == "Snow", "what came into the form stays"
    assert room.make.text() == "Make"


def test_one_shot_has_one_prompt(room: Room, editing: Editing) -> None:
    begin(room, editing, a_shot())
    room.panel.prompt.set_text("{fog|rain} on the tramlines")
    room.make.click()
    assert kept(editing) == []
    assert room.drafts == []
    assert room.problem == "A shot in the line has one still and one prompt. Make several as new shots."
    assert isinstance(LINK, LinkedPicture)
