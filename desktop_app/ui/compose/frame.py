"""Which frame a model's settings ask for."""

from collections.abc import Mapping
from fractions import Fraction

from desktop_app.domain.framing import LARGEST_HEIGHT, lines_of, ratio_of
from desktop_app.domain.model_spec import ModelSpec, ParameterKind, Value


def frame_of(spec: ModelSpec, values: Mapping[str, Value]) -> tuple[Fraction | None, int]:
    """The frame these settings ask for: the ratio and the lines, found by how their values read ("16:9", "1080p")."""
    chosen = [str(values.get(p.field, "")) for p in spec.settings if p.kind is ParameterKind.CHOICE]
    ratio = next((found for found in map(ratio_of, chosen) if found is not None), None)
    return ratio, next((found for found in map(lines_of, chosen) if found is not None), LARGEST_HEIGHT)
