"""Which frame a model's settings ask for."""

from collections.abc import Mapping
from fractions import Fraction

from desktop_app.domain.framing import LARGEST_HEIGHT, lines_of, most_lines, ratio_of
from desktop_app.domain.model_spec import ModelSpec, ParameterKind, Value


def frame_of(spec: ModelSpec, values: Mapping[str, Value]) -> tuple[Fraction | None, int]:
    """The frame these settings ask for: the ratio and the most lines, found by how their values read ("16:9",
    "1080p").
    """
    chosen = [str(values.get(p.field, "")) for p in spec.settings if p.kind is ParameterKind.CHOICE]
    ratio = next((found for found in map(ratio_of, chosen) if found is not None), None)
    lines = next((found for found in map(lines_of, chosen) if found is not None), LARGEST_HEIGHT)
    return ratio, most_lines(ratio, lines)


def resolution_of(spec: ModelSpec, values: Mapping[str, Value]) -> str:
    """The resolution these settings ask for, as the artist reads it ("1080p"); "" if the model has none."""
    chosen = [str(values.get(p.field, "")) for p in spec.settings if p.kind is ParameterKind.CHOICE]
    return next((value.strip() for value in chosen if lines_of(value) is not None), "")
