"""Many numbers as one parameter of a statement: a slice of clips is worked on inside SQLite, in one call.

Row by row every clip would be handed from SQLite to Python and back, and each time the window's thread waits a little.
"""

import json
from collections.abc import Iterable
from typing import Final

EACH: Final = "json_each(?)"
"""A table of the numbers in a parameter that `number_list` made; its column is `value`."""

AMONG: Final = f"(SELECT value FROM {EACH})"
"""What comes after `IN`."""


def number_list(numbers: Iterable[int]) -> str:
    """The parameter."""
    return json.dumps(list(numbers))
