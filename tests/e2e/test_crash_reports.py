"""A crash of ours: written down without secrets, told in words, outlived; and told at the next start if it wasn't."""

import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.crash_reports import LAST_LINES, MOST_KEPT, ReportFolder
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.log import register_secret
from desktop_app.runtime.background import answer_of
from desktop_app.words.errors import details
from tests.house.logs import ExpectLog

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "rc-token-that-nobody-may-see"
PATIENCE = 40
posix = pytest.mark.skipif(os.name != "posix", reason="kills with signals")


@dataclass(frozen=True)
class Home:
    """Where one artist's program lives, start after start."""

    folder: Path

    @property
    def reports(self) -> list[Path]:
        return sorted((self.folder / "data" / "reports").glob("*.txt"))

    def start(self, what: str, expected: int = 0, errors_to: int = subprocess.PIPE) -> subprocess.CompletedProcess[str]:
        ours = {
            "STILLWAKE_DATA_DIR": str(self.folder / "data"),
            "STILLWAKE_LIBRARY_DIR": str(self.folder / "library"),
            "STILLWAKE_API_BASE": "http://127.0.0.1:9",
            "RUNCOMFY_API_TOKEN": TOKEN,
        }
        command = [sys.executable, "-m", "tests.e2e.mishap", what, str(expected)]
        environment = {**os.environ, **ours}
        return subprocess.run(
            command,
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=errors_to,
            text=True,
            timeout=PATIENCE,
        )

    def look(self, expected: int) -> list[dict[str, str]]:
        """Start the program, end it as its user would; the notices it showed."""
        return seen(self.start("nothing", expected))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def seen(ended: subprocess.CompletedProcess[str]) -> list[dict[str, str]]:
    assert ended.returncode == 0, ended.stderr
    notices: list[dict[str, str]] = json.loads(ended.stdout.splitlines()[-1])
    return notices


def assert_clean(home: Home, *said: str) -> None:
    """The token stands in nothing that was written or said."""
    for file in home.folder.rglob("*"):
        assert not file.is_file() or TOKEN.encode() not in file.read_bytes(), file
    assert all(TOKEN not in words for words in said)


def test_a_bug_is_told_with_a_report_and_the_window_lives_on(home: Home) -> None:
    ended = home.start("bug", expected=1)
    (notice,) = {notice["words"]: notice for notice in seen(ended)}.values()
    assert "in Stillwake itself" in notice["words"]
    assert "went wrong with ‹secret›" in notice["report"]
    assert "just before, with Bearer ‹secret›" in notice["report"]
    assert "Traceback" in notice["report"]
    texts = [file.read_text("utf-8") for file in home.reports]
    assert len(texts) == 2, "one for each bug, however often it came"
    assert {re.findall(r"^(\w+): a \w+ went wrong", text, re.M)[0] for text in texts} == {"RuntimeError", "ValueError"}
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d\.\d\d( \(\d+\))?\.txt", file.name) for file in home.reports)
    assert all("Python 3" in text and str(Path.home()) not in text for text in texts)
    assert_clean(home, ended.stdout, ended.stderr)
    assert home.look(expected=0) == []


@posix
def test_a_bug_is_told_even_where_the_terminal_has_gone(home: Home) -> None:
    master, terminal = os.openpty()
    os.close(master)
    try:
        ended = home.start("bug", expected=1, errors_to=terminal)
    finally:
        os.close(terminal)
    notices = json.loads(ended.stdout.splitlines()[-1])
    assert {"in Stillwake itself" in notice["words"] for notice in notices} == {True}
    assert len(home.reports) == 2


def test_a_command_with_a_bug_ends_with_70_and_a_report(home: Home) -> None:
    ended = home.start("command")
    assert ended.returncode == 70, ended.stderr
    (report,) = home.reports
    assert "a command went wrong with ‹secret›" in report.read_text("utf-8")
    assert_clean(home, ended.stdout, ended.stderr)


@posix
@pytest.mark.parametrize(
    ("what", "code", "told"),
    [
        ("fault", -signal.SIGSEGV, ["Segmentation fault", "do_fault", "the last thing that was done"]),
        ("give_up", -signal.SIGABRT, ["Aborted", "do_give_up", "no screen left"]),
        ("kill", -signal.SIGKILL, ["started"]),
    ],
)
def test_a_hard_end_is_told_at_the_next_start_once(home: Home, what: str, code: int, told: list[str]) -> None:
    ended = home.start(what)
    assert ended.returncode == code, ended.stderr
    notices = home.look(expected=1)
    assert len(notices) == 1, notices
    (notice,) = notices
    assert "ended unexpectedly" in notice["words"]
    assert "Nothing is lost" in notice["words"]
    for words in told:
        assert words in notice["report"]
    assert_clean(home, ended.stdout, ended.stderr)
    assert home.look(expected=0) == []


def test_a_bug_in_a_step_has_its_report_in_details(expected_log: ExpectLog) -> None:
    register_secret(TOKEN)
    expected_log("nobody expected", level=40)

    def work() -> None:
        raise ZeroDivisionError(f"with {TOKEN}")

    answer = answer_of(work)
    assert isinstance(answer, AppError)
    assert answer.code is ErrorCode.BUG
    assert "ZeroDivisionError: with ‹secret›" in details(answer)
    assert TOKEN not in details(answer)


def test_reports_are_few_and_hold_the_end_of_the_log(tmp_path: Path) -> None:
    register_secret(TOKEN)
    folder = ReportFolder(tmp_path)
    for number in range(MOST_KEPT + 5):
        report = folder.write(f"bug {number} in {Path.home() / 'still.png'} with {TOKEN}", "a line")
        assert report.file is not None
        assert f"bug {number} in ~{os.sep}still.png with ‹secret›\n" in report.file.read_text("utf-8")
    assert len(list((tmp_path / "reports").iterdir())) == MOST_KEPT
    log = tmp_path / "logs" / "stillwake.log"
    log.parent.mkdir()
    log.write_text("".join(f"line {number}\n" for number in range(5 * LAST_LINES)), encoding="utf-8")
    assert folder.begin() is None
    folder.end()
    (tmp_path / "reports" / "running.txt").write_text("Stillwake, started at noon\n", encoding="utf-8")
    left = folder.begin()
    folder.end()
    assert left is not None
    lines = left.text.splitlines()
    assert (f"line {4 * LAST_LINES}" in lines, f"line {4 * LAST_LINES - 1}" in lines) == (True, False)
    assert "started at noon" in left.text


def test_a_folder_that_cannot_be_written_loses_no_report(tmp_path: Path, expected_log: ExpectLog) -> None:
    expected_log("reports can't be kept")
    (tmp_path / "reports").write_bytes(b"a file where the folder should be")
    folder = ReportFolder(tmp_path)
    assert folder.begin() is None
    report = folder.write("a bug", "a line")
    assert (report.file, "a bug" in report.text) == (None, True)
    folder.end()
