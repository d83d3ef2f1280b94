"""A colour that a person chose."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Colour:
    """sRGB, each part 0 to 255. Anything else can't be made: `ValueError`."""

    red: int
    green: int
    blue: int

    def __post_init__(self) -> None:
        if not all(0 <= part <= 255 for part in self.rgb):
            raise ValueError(f"the parts of a colour are 0 to 255, not {self.rgb}")

    @property
    def rgb(self) -> tuple[int, int, int]:
        return self.red, self.green, self.blue

    def __str__(self) -> str:
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"


def colour_of(text: str) -> Colour:
    """ "#a0b0c0" as a colour. Raises `ValueError` for anything else."""
    if re.fullmatch(r"#[0-9a-fA-F]{6}", text) is None:
        raise ValueError(f"not a colour: {text[:20]!r}")
    return Colour(int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16))
