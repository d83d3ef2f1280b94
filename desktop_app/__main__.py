"""`stillwake` and `python -m desktop_app`: the window, or one command without a window."""

import gc
import sys

COMMANDS = frozenset({"check", "generate", "jobs", "resume", "practice-service"})
SELF_TEST = "--self-test"


def main(argv: list[str] | None = None) -> int:
    """Run what `argv` (without the program's name) asks for; the exit code."""
    given = sys.argv[1:] if argv is None else argv
    if given and given[0] in COMMANDS:
        from desktop_app.cli import run_command

        return run_command(given[0], given[1:])
    if given == [SELF_TEST]:
        from desktop_app.self_test import run

        return run()
    # While the program is put together everything made stays: looking for garbage would cost a tenth of the start. The
    # window's own collector takes over from here.
    gc.disable()
    from desktop_app.app import run_window

    return run_window(given)


if __name__ == "__main__":
    sys.exit(main())
