"""What a measurement says: a value, what it is held against, and the bar. And the table of them."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the table.

    With a `peer` (a bare equivalent, measured in the same run, in the same unit) the bar is on value / peer; without
    one it is on the value itself. `at_least` turns the bar round. Without a bar the row is for information.
    """

    name: str
    what: str
    unit: str
    value: float
    bar: float | None
    peer: float | None = None
    peer_name: str = ""
    at_least: bool = False

    @property
    def ratio(self) -> float | None:
        return None if self.peer is None else self.value / self.peer

    @property
    def ok(self) -> bool:
        if self.bar is None:
            return True
        held = self.value if self.ratio is None else self.ratio
        return held >= self.bar if self.at_least else held <= self.bar

    def as_json(self) -> dict[str, str | float | bool | None]:
        """For `--json`: everything measured, unrounded."""
        return {
            "name": self.name,
            "what": self.what,
            "unit": self.unit,
            "value": self.value,
            "peer": self.peer,
            "peer_name": self.peer_name,
            "ratio": self.ratio,
            "bar": self.bar,
            "bar_on": "value" if self.ratio is None else "ratio",
            "at_least": self.at_least,
            "ok": self.ok,
        }

    def cells(self) -> tuple[str, ...]:
        """For the table a person reads."""
        sign = "≥" if self.at_least else "≤"
        peer = "" if self.peer is None else f"{self.peer:.4g} {self.unit} ({self.peer_name})"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f} ×"
        value = f"{self.value:.4g} {self.unit}"
        if self.bar is None:
            return (self.name, self.what, value, peer, ratio, "", "")
        bar = f"{sign} {self.bar:g} {self.unit if self.ratio is None else '×'}"
        return (self.name, self.what, value, peer, ratio, bar, "ok" if self.ok else "MISSED")


def table(rows: Sequence[Row]) -> str:
    """Columns under headings, aligned."""
    lines = [("row", "what", "value", "against", "ratio", "bar", ""), *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    padded = ("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)
    return "\n".join(line.rstrip() for line in padded)
