"""The translations: `dev.py translate` brings `resources/i18n` into step with the sources.

    dev.py translate                              all .ts files, and the .qm made of them
    dev.py translate --missing de FILE.json       what German still lacks, as JSON to be filled in
    dev.py translate --fill de FILE.json          put that back, and make the .qm
    dev.py translate --check                      say what is missing or doesn't fit; 1 if anything

Which messages there are is read by `visible_words`; Qt's own lupdate merges them, with what each language needs of
plurals, and lrelease makes what the program loads. The same sources give the same files.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import PySide6
from ts_file import check, fill, missing
from visible_words import Message, Untranslatable, all_messages

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("ar", "de", "es", "fr", "ja", "zh_CN")
SOURCE_LANGUAGE = "en"
"""Has a file too, of the plurals only: "%n shots" is no English for one."""
BAD = 1


def main() -> int:
    """0, or 1 if `--check` found something or the sources can't be read."""
    wanted = _arguments()
    changed: tuple[str, ...] = (SOURCE_LANGUAGE, *LANGUAGES)
    try:
        if wanted.missing:
            language, file = wanted.missing
            count = missing(ts_path(language), Path(file))
            print(f"{count} messages are in {file}")
            return 0
        if wanted.fill:
            language, file = wanted.fill
            print(f"{fill(ts_path(language), Path(file))} messages filled in")
            changed = (language,)
        if not wanted.check:
            update(I18N, changed)
            for language in changed:
                release(ts_path(language), qm_path(language))
    except (Untranslatable, ValueError) as trouble:
        print(trouble, file=sys.stderr)
        return BAD
    left = [f"{language}: {line}" for language in changed for line in check(ts_path(language))]
    print(
        "\n".join(left) if wanted.check else f"{len(left)} translations are missing or don't fit (--check lists them)"
    )
    return BAD if wanted.check and left else 0


def ts_path(language: str) -> Path:
    """The file a translator works on."""
    if language not in (SOURCE_LANGUAGE, *LANGUAGES):
        raise ValueError(f"{language} is none of {', '.join(LANGUAGES)}")
    return I18N / f"stillwake_{language}.ts"


def qm_path(language: str) -> Path:
    """The file the program loads."""
    return ts_path(language).with_suffix(".qm")


def update(folder: Path, languages: Sequence[str]) -> None:
    """Bring the .ts in `folder` into step with the sources; what is said no longer goes. Raises `Untranslatable`."""
    with tempfile.TemporaryDirectory() as scratch:
        said = Path(scratch) / "said.cpp"
        said.write_text(as_cpp(all_messages(ROOT)), "utf-8")
        for language in languages:
            file = folder / f"stillwake_{language}.ts"
            only = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
            _run("lupdate", str(said), "-silent", "-no-obsolete", "-locations", "none", *only, *_EXACT,
                 "-target-language", language, "-source-language", SOURCE_LANGUAGE, "-ts", str(file))  # fmt: skip


# A new message is never filled with one that only looks like it: the file would depend on what it was before.
_EXACT = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")


def release(ts: Path, qm: Path) -> None:
    """Make the .qm of a .ts; what isn't translated is left out, and said in English."""
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def as_cpp(messages: list[Message]) -> str:
    """The messages in the one language lupdate reads without a mistake."""
    lines = ["static const char *said[] = {"]
    for message in messages:
        macro = "QT_TRANSLATE_N_NOOP3" if message.plural else "QT_TRANSLATE_NOOP3"
        words = ", ".join(_quoted(word) for word in (message.context, message.text, message.comment))
        lines += [f"//: {', '.join(message.places)}", f"{macro}({words}),"]
    return "\n".join([*lines, "};", ""])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str) -> None:
    """One of Qt's own tools, as it comes with PySide6."""
    program = Path(PySide6.__path__[0]) / (f"{tool}.exe" if sys.platform == "win32" else tool)
    subprocess.run([str(program), *arguments], check=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py translate", description="Bring the translations into step.")
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument("--check", action="store_true", help="say what is missing or doesn't fit")
    doing.add_argument("--missing", nargs=2, metavar=("LANGUAGE", "FILE"), help="write what is missing, as JSON")
    doing.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"), help="fill in from JSON")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
