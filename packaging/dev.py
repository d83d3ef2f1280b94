"""One command for everything: `python3 packaging/dev.py run | test | bench | build | translate`.

Needs Python 3.11 or newer with pip, and nothing else; makes the rest itself. Standard library only. This file stays
readable for Python 3.9 and 3.10 and imports nothing newer before the check, so that they get a sentence.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
# From sysexits.h: something that is needed is not there.
EX_UNAVAILABLE = 69

VERBS = {
    "run": "start Stillwake; what follows goes to the program (see its --help)",
    "test": "run the whole test suite; what follows goes to pytest",
    "bench": "measure, each row beside a bare equivalent: [NAME...] [--json FILE]",
    "build": "make this platform's package",
    "translate": "bring the translations into step with the sources (see its --help)",
}
# What each needs besides the program's own dependencies.
EXTRAS = {"run": (), "test": ("test",), "bench": ("test",), "build": ("package",), "translate": ()}
# These of the program's verbs need no window.
WINDOWLESS = ("generate", "jobs", "resume", "practice-service", "-h", "--help", "--version")


def main() -> int:
    """Do what the first argument says. Returns the exit code of what was started; 69 if something needed is missing."""
    if sys.version_info < OLDEST:
        needed, found = ".".join(map(str, OLDEST)), sys.version.split()[0]
        print(f"Stillwake needs Python {needed} or newer; this is {found} ({sys.executable}).", file=sys.stderr)
        return EX_UNAVAILABLE
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Everything about Stillwake's sources, by one command.",
        epilog="\n".join("  {:<9} {}".format(*verb) for verb in VERBS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("verb", choices=VERBS)
    # Only the verb is ours: whatever follows, options too, belongs to what we start.
    verb = parser.parse_args(sys.argv[1:2]).verb
    rest = sys.argv[2:]
    from environment import Environment, Unavailable
    from system_libraries import provide

    try:
        provide(for_tests=verb in ("test", "bench"))
        environment = Environment(ROOT, extras=EXTRAS[verb])
        environment.provide()
    except Unavailable as trouble:
        print(trouble, file=sys.stderr)
        return EX_UNAVAILABLE
    except KeyboardInterrupt:
        return 130
    return hand_over([str(environment.python), *command(verb, rest)], stay=verb == "run")


def command(verb: str, rest: list[str]) -> list[str]:
    """What the environment's Python is given to do."""
    if verb == "test":
        return ["-m", "pytest", *rest]
    if verb == "bench":
        return ["-m", "tests.benchmarks", *rest]
    if verb == "build":
        return [str(ROOT / "packaging" / "build.py"), *rest]
    if verb == "translate":
        return [str(ROOT / "packaging" / "translate.py"), *rest]
    if has_screen() or (rest and rest[0] in WINDOWLESS):
        return ["-m", "desktop_app", *rest]
    return [str(ROOT / "packaging" / "showcase.py"), *rest]


def has_screen() -> bool:
    """Windows and macOS always have one for us; elsewhere an X or Wayland display is named in the environment."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def hand_over(arguments: list[str], stay: bool) -> int:
    """Become the command, so that signals and exit code are its own; `stay` in the caller's folder, for its paths."""
    if not stay:
        os.chdir(ROOT)
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(arguments[0], arguments)
    return subprocess.call(arguments)


if __name__ == "__main__":
    sys.exit(main())
