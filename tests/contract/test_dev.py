"""The one command: what it says when it can't, and when it makes its environment anew. `.ci/run` shows that it can."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import dev
import pytest
from environment import Environment, Stamp, Unavailable
from system_libraries import TESTS, WINDOW, provide

from tests.contract.sources import ROOT

_MADE = Stamp(python="3.11", root="/checkout", project="abc", extras=("test",))


def test_what_cannot_be_done_is_said() -> None:
    done = subprocess.run([sys.executable, ROOT / "packaging" / "dev.py", "fly"], capture_output=True, text=True)
    assert (done.returncode, "invalid choice" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("wanted", "covered", "same_base"),
    [
        (_MADE, True, True),
        (replace(_MADE, extras=()), True, True),
        (replace(_MADE, extras=("test", "more")), False, True),
        (replace(_MADE, project="changed"), False, True),
        (replace(_MADE, python="3.12"), False, False),
        (replace(_MADE, root="/elsewhere"), False, False),
    ],
)
def test_what_an_environment_is_good_for(wanted: Stamp, covered: bool, same_base: bool) -> None:
    assert _MADE.covers(wanted) is covered
    assert _MADE.same_base(wanted) is same_base


def test_without_pip_or_network_an_environment_is_refused_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pyproject.toml").write_text('[build-system]\nrequires = ["hatchling"]\n', encoding="utf-8")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    for variable in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(variable, raising=False)
    half_made = tmp_path / ".venv" / "bin" / "left-over"
    half_made.mkdir(parents=True)
    with pytest.raises(Unavailable, match="needs the network"):
        Environment(tmp_path).provide()
    assert "Setting up" in capfd.readouterr().out
    assert not half_made.exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring it all")
@pytest.mark.parametrize(("tool", "package"), [("apt-get", "xdotool"), ("dnf", "xorg-x11-server-Xvfb"), (None, "Xvfb")])
def test_what_the_system_lacks_is_named_with_one_command(
    tool: str | None, package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if tool:
        (tmp_path / tool).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(Unavailable) as told:
        provide(for_tests=True)
    assert package in str(told.value)
    assert tool is None or f"sudo {tool} install" in str(told.value)


def test_every_need_has_a_package_everywhere() -> None:
    for need in WINDOW + TESTS:
        assert all((need.apt, need.dnf, need.pacman, need.zypper)), need.what


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a screen is taken for granted")
def test_windowless_verbs_need_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    assert dev.command("run", ["jobs", "--json"]) == ["-m", "desktop_app", "jobs", "--json"]
    assert dev.command("run", [])[0].endswith("showcase.py")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert dev.command("run", ["--practice"]) == ["-m", "desktop_app", "--practice"]
