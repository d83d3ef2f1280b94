"""What holds for every test: an environment of its own, no network, no unexpected warning, no thread left behind."""

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Before Qt starts. A person who wants to watch says which platform: STILLWAKE_TEST_PLATFORM=xcb.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("STILLWAKE_TEST_PLATFORM", "offscreen")
# The program speaks the system's language unless it is told which: here that is English.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

pytest_plugins = [
    "tests.house.environment",
    "tests.house.garbage",
    "tests.house.network",
    "tests.house.logs",
    "tests.house.threads",
    "tests.house.long_runs",
]

# The same examples for everybody, every time. `--hypothesis-profile=explore` looks further.
# How long an example takes says more of the machine than of us.
UNHURRIED = [HealthCheck.too_slow]
settings.register_profile("house", derandomize=True, database=None, deadline=None, suppress_health_check=UNHURRIED)
settings.register_profile("explore", max_examples=2000, deadline=None)
settings.load_profile("house")


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """Speaks English, with its plurals, whatever this machine speaks."""
    from desktop_app.words.languages import speak_english

    speak_english(qapp)
    return qapp


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application of the tests is opened as the program opens its own."""
    from desktop_app.ui.theme import ARGUMENTS

    return list(ARGUMENTS)
