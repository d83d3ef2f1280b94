"""The models that ship with the program."""

import json
from collections.abc import Mapping

from desktop_app import paths
from desktop_app.domain.model_spec import ModelSpec, read_model


def load_models() -> Mapping[str, ModelSpec]:
    """Every model of `resources/models`, by its ID, the default one first."""
    folder = paths.resources() / "models"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".json")), key=lambda file: file.name)
    specs = [read_model(json.loads(file.read_text("utf-8"))) for file in files]
    return {spec.model_id: spec for spec in specs}
