"""Words for a prompt that come up again and again: how the camera moves, and what the light is like.

They are words and nothing more: the model has no setting for either.
"""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def camera_pieces() -> tuple[str, ...]:
    return (
        translate("Pieces", "slow dolly in"),
        translate("Pieces", "dolly out"),
        translate("Pieces", "pan left"),
        translate("Pieces", "pan right"),
        translate("Pieces", "tilt up"),
        translate("Pieces", "crane up"),
        translate("Pieces", "slow orbit"),
        translate("Pieces", "tracking shot"),
        translate("Pieces", "handheld"),
        translate("Pieces", "static camera"),
    )


def light_pieces() -> tuple[str, ...]:
    return (
        translate("Pieces", "golden hour"),
        translate("Pieces", "blue hour"),
        translate("Pieces", "overcast"),
        translate("Pieces", "moonlight"),
        translate("Pieces", "candlelight"),
        translate("Pieces", "neon light"),
        translate("Pieces", "backlit"),
        translate("Pieces", "light haze"),
    )


def fitted(before: str, piece: str, after: str) -> str:
    """`piece` with the commas and spaces it needs to read well between `before` and `after`."""
    lead = ""
    if before and not before[-1].isspace() and before[-1] not in "{|(":
        lead = " " if before[-1] in ",.;:!?" else ", "
    words_follow = after.lstrip(" ")[:1].isalnum()
    tail = ("," if after.startswith(" ") else ", ") if words_follow else ""
    return lead + piece + tail
