"""What holds for every test: an environment of its own, no network, no unexpected warning, no thread left behind."""

import os

from hypothesis import HealthCheck, settings

# Before Qt starts. A person who wants to watch says which platform: STILLWAKE_TEST_PLATFORM=xcb.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("STILLWAKE_TEST_PLATFORM", "offscreen")

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
