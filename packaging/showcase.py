"""The main job where there is no screen: the sample picture becomes a clip, and the window that shows it a PNG.

Both are made by the program itself, through the practice service: nothing here knows how. Runs in the environment's
Python; started by `dev.py run`, which says when.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

PROMPT = "The camera drifts slowly forward, the light changes"
PICTURES = {".png", ".jpg", ".jpeg", ".webp", ".avif"}


def main() -> int:
    """Print the path of the clip, then of the window's picture. Returns the exit code of what went wrong, or 0."""
    parser = argparse.ArgumentParser(prog="dev.py run", add_help=False)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--library-dir", type=Path)
    given, _ = parser.parse_known_args()

    # Before the imports below, so that no screen is looked for.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from portrait import take_portrait

    from desktop_app.paths import data_dir, resources

    named = {"--data-dir": given.data_dir, "--library-dir": given.library_dir}
    folders = [f"{option}={folder}" for option, folder in named.items() if folder]
    print("No screen here, so this is the main job without one: the sample becomes a practice clip.", flush=True)
    sample = next(file for file in sorted(Path(str(resources() / "samples")).iterdir()) if file.suffix in PICTURES)
    code, clip = make_clip(sample, folders)
    if clip is None:
        return code or 1
    print(f"clip:   {clip}", flush=True)
    portrait = data_dir(given.data_dir) / "window.png"
    take_portrait(["--practice", *folders], portrait)
    print(f"window: {portrait}", flush=True)
    return 0


def make_clip(sample: Path, folders: list[str], prompt: str = PROMPT) -> tuple[int, str | None]:
    """(exit code, the clip's path if there is one). Each state of the job is told on the way."""
    command = [sys.executable, "-m", "desktop_app", "generate", "--practice", "--json"]
    command += ["--image", str(sample), "--prompt", prompt, *folders]
    files: list[str] = []
    told = ""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as job:
        assert job.stdout is not None
        for line in job.stdout:
            change = json.loads(line)
            if change["state"] != told:
                told = change["state"]
                print(f"  {told.lower()}", flush=True)
            files = change.get("files") or files
    return job.returncode, files[0] if files else None


if __name__ == "__main__":
    sys.exit(main())
