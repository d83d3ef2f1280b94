"""Whatever a prompt says, its clip lies in the library, under a name that every system can bear and people can read."""

import re
import unicodedata
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.domain.job import Clip, JobState
from desktop_app.practice.script import HOLD, Call, Script, answer
from tests.elsewhere import ELSEWHERE, elsewhere
from tests.engine_house import House, Place, a_draft, house
from tests.films import make_test_film
from tests.practice_service import practice

NASTY = [
    # (prompt, what of it is to be read in the file's name)
    ("../../../../etc/passwd", "etc passwd"),
    ("..\\..\\Windows\\System32\\evil", "Windows System32 evil"),
    ("D:\\films\\ann\\clip", "films ann clip"),
    ("C:drive relative", "C drive relative"),
    ("\\\\server\\share\\film", "server share film"),
    ("/absolute/path", "absolute path"),
    ("file:///etc/hosts", "file etc hosts"),
    ("~/.ssh/config", "ssh config"),
    ("CON", "CON"),
    ("nul.mp4", "nul.mp4"),
    ("com1", "com1"),
    ("LPT9 .txt", "LPT9 .txt"),
    ("...", ""),
    (".hidden", "hidden"),
    ("a trailing dot.", "a trailing dot"),
    ("   ", ""),
    ("x" * 300, "xxxxxxxxxx"),
    ("very long words " * 40, "very long words"),
    ("\u05d0" * 300, "\u05d0" * 20),
    ("photo\u202egpj.exe \u200fmarks\u2066", "photogpj.exe marks"),
    ("first line\nsecond\r\nthird\tcolumn\x1b[31m", "first line second third column"),
    ("a NUL \x00 inside", "a NUL inside"),
    ("half a pair \ud83c", "half a pair"),
    ("🎬 waves 🌊 and a family 👨‍👩‍👧", "waves 🌊"),
    ("e\u0301tude", "étude"),
    ('<b>bold</b> "quoted" | pipe? star*', "b bold b quoted pipe"),
    ("$(reboot) `reboot` ; & %PATH%", "reboot"),
]

_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)", re.IGNORECASE)


def offences(name: str) -> list[str]:
    """Why some system, or some reader, could not bear this file name."""
    found = [f"{character!r}" for character in name if character in '<>:"/\\|?*' or not _visible(character)]
    found += ["a device"] * bool(_DEVICE.match(name))
    found += ["ends in a dot or a blank"] * name.endswith((".", " "))
    found += ["begins like an option or a hidden file"] * name.startswith((".", "-", " "))
    found += ["too long"] * (len(name.encode()) > 120)
    return found + ["not in NFC"] * (unicodedata.normalize("NFC", name) != name)


def _visible(character: str) -> bool:
    return character == " " or unicodedata.category(character)[0] not in "CZ"


def make_all(running: House) -> list[Clip]:
    """A clip of each prompt, in their order."""
    jobs = [running.add(a_draft(prompt)) for prompt, _ in NASTY]
    for job_id in jobs:
        running.until(job_id, JobState.DONE)
    clips = {clip.job_id: clip for clip in running.ear.clips}
    return [clips[running.job(job_id).id] for job_id in jobs]


def ready_at(url: str) -> Script:
    """Every request is finished at once, and its film is at `url`."""
    done = {"status": "completed", "output": {"video": url}}
    faults = (answer(Call.STATUS, 200, {"status": "completed"}).always(), answer(Call.RESULT, 200, done).always())
    return Script(queue_seconds=HOLD).with_faults(*faults)


def test_every_clip_lies_in_the_library_under_a_readable_name(tmp_path: Path, qtbot: QtBot) -> None:
    film = make_test_film(tmp_path / "film.mp4", 25, 10)
    with practice(tmp_path / "service") as service, elsewhere(ELSEWHERE, film.read_bytes()) as files:
        service.script = ready_at(f"{files.base}/..%2f..%2fCON/../../evil.mp4?name=/etc/passwd")
        place = Place(tmp_path / "data", tmp_path / "library", service)
        with house(place, qtbot, at_once=8, trusted_hosts=frozenset({ELSEWHERE})) as running:
            clips = make_all(running)
    library = (tmp_path / "library").resolve()
    for clip, (prompt, readable) in zip(clips, NASTY, strict=True):
        file = (library / clip.path).resolve(strict=True)
        assert file.is_relative_to(library), prompt
        assert re.fullmatch(r"\d{4}-\d\d/\d\d \d\d\.\d\d .*\.mp4", clip.path), (prompt, clip.path)
        assert offences(file.name) == [], prompt
        assert readable in file.name, prompt
        assert file.read_bytes() == film.read_bytes()
    months = {path.parent for path in library.rglob("*") if path.is_file()}
    assert {month.parent for month in months} == {library}
    there = sorted(str(path.relative_to(library)) for path in library.rglob("*") if path.is_file())
    assert there == sorted(name for clip in clips for name in (clip.path, clip.path + ".json"))
    assert {entry.name for entry in tmp_path.iterdir()} == {"data", "film.mp4", "library", "service"}
