"""x265 out of PyAV and pillow-heif, for Linux: 44 MB that would only be used to write H.265, which nothing here does.

libavcodec and libheif are linked to it all the same, so a library with its name and the same few entrances stands in
its place. Whoever tries to write H.265 gets an error: libheif hears that there is no such encoder, libavcodec that it
has no memory. Decoding is done by others. The self-test reads a picture of that kind.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

NOTHING = "void *{name}(int depth) {{ (void)depth; return 0; }}\n"
TABLE_OF_NOTHINGS = """\
static void *nothing(void) {{ return 0; }}
static void *(*const table[128])(void) = {{[0 ... 127] = nothing}};
const void *{name}(int depth) {{ (void)depth; return table; }}
"""
ANSWERS = {
    # libheif looks at what it gets; libavcodec doesn't, and calls what is in it.
    ("pillow_heif.libs", "libheif"): {r"x265_api_get_\d+": NOTHING, "x265_cleanup": NOTHING},
    ("av.libs", "libavcodec"): {r"x265_api_get_\d+": TABLE_OF_NOTHINGS},
}
"""By who asks: what we know that it asks of x265, and the C of the answer."""


def can_leave_out_x265() -> bool:
    """Where there is a C compiler; elsewhere it stays."""
    return sys.platform.startswith("linux") and shutil.which("cc") is not None


def leave_out_x265(inside: Path) -> None:
    """Replace it in PyInstaller's folder `inside`. Raises `ValueError` where more is asked of it than we know."""
    for (folder, name), answers in ANSWERS.items():
        (encoder,) = (inside / folder).glob("libx265-*.so*")
        (asking,) = (inside / folder).glob(f"{name}-*.so*")
        asked = sorted(symbol for symbol in _undefined(asking) if symbol.startswith("x265_"))
        source = "".join(_answer(symbol, answers).format(name=symbol) for symbol in asked)
        command = ["cc", "-shared", "-fPIC", "-Os", "-s", "-nostdlib", "-xc", "-", "-o", str(encoder)]
        command += [f"-Wl,-soname,{encoder.name}", "-Wl,--build-id=none"]
        subprocess.run(command, input=source, text=True, check=True)


def _answer(symbol: str, answers: dict[str, str]) -> str:
    for known, answer in answers.items():
        if re.fullmatch(known, symbol):
            return answer
    raise ValueError(f"x265 is asked for {symbol}: what would be an answer to that?")


def _undefined(library: Path) -> set[str]:
    listed = subprocess.run(["nm", "-D", "--undefined-only", str(library)], capture_output=True, text=True, check=True)
    return {line.split()[-1].partition("@")[0] for line in listed.stdout.splitlines()}
