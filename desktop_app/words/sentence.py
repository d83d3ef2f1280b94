"""What a window says of one event."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sentence:
    """`text` says what happened and what it means, `advice` what to do; advice may be empty."""

    text: str
    advice: str = ""

    @property
    def whole(self) -> str:
        return in_a_row(self.text, self.advice)


def in_a_row(*sentences: str) -> str:
    """One after the other, with a space between them where the language has one: none after the full stop of Chinese
    and Japanese, which is as wide as a letter. Empty ones don't count.
    """
    row = ""
    for sentence in filter(None, sentences):
        row += sentence if not row or row.endswith("。") else f" {sentence}"
    return row
