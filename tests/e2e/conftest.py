"""What the tests with real processes share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.engine_house import Place
from tests.practice_service import practice


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """The program against a quick service."""
    with practice(tmp_path / "service") as service:
        yield Program(Place(tmp_path / "data", tmp_path / "library", service))
