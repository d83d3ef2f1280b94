"""The virtual environment `.venv` beside the sources: made once, checked in a moment, made anew when it is broken.

Its stamp is written last. No stamp, another Python, a moved checkout or a probe that fails: all made anew. A changed
pyproject.toml: installed again in place.
"""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


class Unavailable(Exception):
    """Something this machine must have first; its text is the sentence for the person."""


@dataclass(frozen=True)
class Stamp:
    """What an environment was made from."""

    python: str
    root: str
    project: str
    extras: tuple[str, ...]

    def covers(self, wanted: "Stamp") -> bool:
        """True when nothing has to be installed: the same, or the same with more extras."""
        return self.same_base(wanted) and self.project == wanted.project and set(wanted.extras) <= set(self.extras)

    def same_base(self, wanted: "Stamp") -> bool:
        """True when the environment itself can stay, whatever has to be installed into it."""
        return (self.python, self.root) == (wanted.python, wanted.root)


class Environment:
    """`.venv` of the checkout at `root`, with Stillwake in it (editable) and the named extras."""

    def __init__(self, root: Path, extras: Sequence[str] = ()) -> None:
        self._root = root
        self._folder = root / ".venv"
        self._stamp_file = self._folder / "stillwake.json"
        self._wanted = Stamp(
            python=f"{sys.executable} {sys.version}",
            root=str(root),
            project=hashlib.sha256((root / "pyproject.toml").read_bytes()).hexdigest(),
            extras=tuple(extras),
        )

    @property
    def python(self) -> Path:
        """The environment's own interpreter."""
        return self._folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def provide(self) -> None:
        """Make the environment what it should be; without network and in a moment when it already is.

        Raises `Unavailable` with a sentence that says what to do.
        """
        stamp = self._read_stamp()
        alive = stamp is not None and stamp.same_base(self._wanted) and self._probe(stamp.extras)
        if alive and stamp is not None and stamp.covers(self._wanted):
            return
        print(f"Setting up {self._folder} (only the first time, and when the dependencies change) …", flush=True)
        if alive and stamp is not None:
            # Extras once installed are kept up: `test` after `run` after `test` should not install three times.
            extras = sorted({*stamp.extras, *self._wanted.extras})
        else:
            extras = list(self._wanted.extras)
            self._make()
        self._stamp_file.unlink(missing_ok=True)
        self._install(extras)
        done = Stamp(self._wanted.python, self._wanted.root, self._wanted.project, tuple(extras))
        self._stamp_file.write_text(json.dumps(asdict(done)), encoding="utf-8")

    def _read_stamp(self) -> Stamp | None:
        try:
            kept = json.loads(self._stamp_file.read_text(encoding="utf-8"))
            return Stamp(kept["python"], kept["root"], kept["project"], tuple(kept["extras"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _probe(self, extras: Sequence[str]) -> bool:
        """Whether the interpreter starts and finds what it should hold (found, not imported: that takes longer)."""
        modules = ["desktop_app", "PySide6.QtMultimedia", "requests", *(["pytest", "mypy"] if "test" in extras else [])]
        code = f"from importlib.util import find_spec as f; raise SystemExit(not all(map(f, {modules!r})))"
        try:
            return subprocess.run([self.python, "-c", code], capture_output=True, cwd=self._folder).returncode == 0
        except OSError:
            return False

    def _make(self) -> None:
        if self._folder.exists():
            shutil.rmtree(self._folder)
        bare = ["--without-pip"] if _outer_pip() else []
        made = subprocess.run([sys.executable, "-m", "venv", *bare, self._folder], capture_output=True, text=True)
        if made.returncode != 0 or not self.python.exists():
            raise Unavailable(f"Python could not make a virtual environment:\n{made.stdout}{made.stderr}".rstrip())

    def _install(self, extras: Sequence[str]) -> None:
        target = f"{self._root}[{','.join(extras)}]" if extras else str(self._root)
        inside = str(self.python)
        pip = [sys.executable, "-m", "pip", "--python", inside] if _outer_pip() else [inside, "-m", "pip"]
        install = ["install", "--quiet", "--disable-pip-version-check", "--editable", target]
        if subprocess.run([*pip, *install]).returncode != 0:
            raise Unavailable(
                "pip could not install what Stillwake needs (see above). The first time needs the network; "
                "run the same command again when it is there."
            )


def _outer_pip() -> bool:
    """Whether to install from outside, by this Python's own pip.

    Debian splits ensurepip off into python3-venv; where it is missing, a pip of 22.3 or newer does without it.
    """
    if importlib.util.find_spec("ensurepip") is not None:
        return False
    if importlib.util.find_spec("pip") is not None:
        return True
    raise Unavailable(
        "This Python has neither pip nor ensurepip. Install one; on Debian and Ubuntu: apt-get install python3-venv"
    )
