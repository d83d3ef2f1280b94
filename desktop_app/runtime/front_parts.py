"""The runtime as the first paint needs it; `parts` has the rest, which is built after it."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.model_spec import ModelSpec
from desktop_app.runtime.intake import Intake
from desktop_app.runtime.library_sight import KeptSight
from desktop_app.runtime.preferences import Preferences


@dataclass(frozen=True)
class FrontParts:
    """Enough to compose a shot. GUI thread."""

    models: tuple[ModelSpec, ...]
    preferences: Preferences
    intake: Intake
    library_dir: Path
    sight: KeptSight
