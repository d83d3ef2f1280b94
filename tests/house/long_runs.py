"""Runs that take minutes are marked `long` and left out, unless pytest is given `--long`; `--seed` repeats one. So are
those with other people's programs, which are marked `desktop`, without `--desktop`.
"""

import random

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("stillwake")
    group.addoption("--long", action="store_true", help="the long random runs too")
    group.addoption("--desktop", action="store_true", help="the tests with a file manager and a browser too")
    group.addoption("--seed", type=int, help="the seed of a long run that shall be repeated")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "long: a random run of minutes, only with --long")
    config.addinivalue_line("markers", "desktop: other people's programs take part, only with --desktop")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    unasked = [kind for kind in ("long", "desktop") if not config.getoption(f"--{kind}")]
    left_out = [item for item in items if any(item.get_closest_marker(kind) for kind in unasked)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture
def seed(pytestconfig: pytest.Config) -> int:
    """Of this run's chances: the one asked for, else another each time."""
    asked: int | None = pytestconfig.getoption("--seed")
    return random.SystemRandom().randrange(10**6) if asked is None else asked
