"""Every test has a home of its own, no token, no proxy and no keyring; nothing it does touches the person's files."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.options import SKIP_WELCOME

_UNSET = (
    "ALL_PROXY",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "all_proxy",
    "http_proxy",
    "https_proxy",
    "NO_PROXY",
    "no_proxy",
    "DBUS_SESSION_BUS_ADDRESS",
    "QT_SCALE_FACTOR",
    "QT_STYLE_OVERRIDE",
)
_OUR_PREFIXES = ("RUNCOMFY_", "STILLWAKE_")
_home_numbers = itertools.count()


def _set_home(environment: pytest.MonkeyPatch, home: Path) -> None:
    home.mkdir()
    for variable, folder in {
        "HOME": ".",
        "USERPROFILE": ".",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
        "XDG_CACHE_HOME": ".cache",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_VIDEOS_DIR": "Videos",
    }.items():
        environment.setenv(variable, str(home / folder))


@pytest.fixture(scope="session")
def _session_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with pytest.MonkeyPatch.context() as environment:
        for variable in [*_UNSET, *(name for name in os.environ if name.startswith(_OUR_PREFIXES))]:
            environment.delenv(variable, raising=False)
        # `keyring` picks its backend once per process: it must never have been the person's own.
        # Windows of tests begin as on every other day; the one that looks at the first day takes this away.
        environment.setenv(SKIP_WELCOME, "1")
        environment.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        runtime_dir = tmp_path_factory.mktemp("runtime-dir")
        runtime_dir.chmod(0o700)
        environment.setenv("XDG_RUNTIME_DIR", str(runtime_dir))
        yield tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def own_home(_session_environment: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The empty home folder of this test, where the platform's data, config and video folders are found too.

    No token of an earlier test is known any more: it might be a word of this one.
    """
    monkeypatch.setattr("desktop_app.log._secrets", ())
    home = _session_environment / str(next(_home_numbers))
    _set_home(monkeypatch, home)
    return home
