"""A framing as plain JSON and back: in the settings, the database and the sidecars alike."""

from collections.abc import Mapping
from typing import Any

from desktop_app.domain.colour import colour_of
from desktop_app.domain.framing import Framing, FramingMode


def framing_form(framing: Framing) -> dict[str, Any]:
    return {
        "mode": framing.mode.value,
        "zoom": framing.zoom,
        "centre": list(framing.centre),
        "turns": framing.turns,
        "mirrored": framing.mirrored,
        "colour": None if framing.colour is None else str(framing.colour),
    }


def read_framing(form: Mapping[str, Any]) -> Framing:
    """What was kept before there was more than a mode has no more than that."""
    plain_framing = Framing()
    across, down = form.get("centre", plain_framing.centre)
    colour, mirrored = form.get("colour"), form.get("mirrored", plain_framing.mirrored)
    if not isinstance(mirrored, bool):
        raise TypeError
    return Framing(
        FramingMode(form["mode"]),
        form.get("zoom", plain_framing.zoom),
        (across, down),
        form.get("turns", plain_framing.turns),
        mirrored,
        None if colour is None else colour_of(colour),
    )
