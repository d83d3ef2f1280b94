"""A composition panel with everything real around it but the network."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

from PIL import Image
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.model_spec import ModelSpec, read_model
from desktop_app.paths import resources
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.intake import Intake, StillFile
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.runtime.reader import Query
from desktop_app.ui.compose.compose_panel import ComposePanel
from desktop_app.ui.compose.make_button import MakeButton


def default_model() -> ModelSpec:
    found = resources() / "models" / "ltx-2-fast-image-to-video.json"
    return read_model(json.loads(found.read_text(encoding="utf-8")))


def model_with(fields: Mapping[str, Any], rules: tuple[Mapping[str, Any], ...] = ()) -> ModelSpec:
    """A model that takes a picture, a prompt and `fields`, as the catalogue would describe it."""
    properties = {"image_url": {"type": "string", "format": "image_uri"}, "prompt": {"type": "string"}, **fields}
    schema = {"type": "object", "required": ["image_url", "prompt"], "properties": properties, "allOf": list(rules)}
    return read_model({"model_id": "a/model", "display_name": "A model", "input_schema": schema})


def write_picture(path: Path, size: tuple[int, int] = (640, 360)) -> Path:
    Image.new("RGB", size, (180, 90, 40)).save(path)
    return path


def png(size: tuple[int, int] = (64, 36)) -> bytes:
    data = BytesIO()
    Image.new("RGB", size, (20, 90, 140)).save(data, "PNG")
    return data.getvalue()


W = TypeVar("W", bound=QWidget)


@dataclass
class Room:
    """The panel, and the drafts that left it."""

    panel: ComposePanel
    intake: Intake
    preferences: Preferences
    qtbot: QtBot
    drafts: list[Draft] = field(default_factory=list)

    def find(self, kind: type[W], name: str) -> W:
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def make(self) -> MakeButton:
        return self.find(MakeButton, "generateButton")

    @property
    def problem(self) -> str:
        return self.find(QLabel, "problemLabel").text()

    def complete(self, picture: Path, prompt: str = "slow dolly in") -> None:
        """Fill in all that a shot needs."""
        self.panel.still.take(StillFile(write_picture(picture)))
        self.panel.prompt.set_text(prompt)
        self.qtbot.waitUntil(self.make.isEnabled)

    def leave(self) -> None:
        self.intake.shutdown()
        self.panel.shutdown()
        self.preferences.shutdown()


def enter(
    qtbot: QtBot,
    folder: Path,
    settings: Settings | None = None,
    models: tuple[ModelSpec, ...] = (),
    asked: Callable[[Query], None] | None = None,
) -> Room:
    """The panel on the screen, its checks loaded."""
    preferences = Preferences(folder / "settings.json", settings or Settings())
    intake = Intake(folder / "composition")
    panel = ComposePanel(models or (default_model(),), intake, preferences, folder)
    qtbot.addWidget(panel)
    room = Room(panel, intake, preferences, qtbot)
    panel.make_requested.connect(room.drafts.append)
    if asked is not None:
        panel.asked.connect(asked)
    panel.resize(316, 756)
    with qtbot.waitExposed(panel):
        panel.show()
    with qtbot.waitSignal(panel.checked):
        panel.begin()
    return room
