"""What a window says of one event."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sentence:
    """`text` says what happened and what it means, `advice` what to do; advice may be empty."""

    text: str
    advice: str = ""

    @property
    def whole(self) -> str:
        return f"{self.text} {self.advice}".strip()
