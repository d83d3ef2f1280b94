"""A report of a problem holds what helps, and nothing that is nobody else's business."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app import log
from desktop_app.domain.composing import Source, SourceKind, TrayStill
from desktop_app.domain.framing import Framing
from desktop_app.runtime.discretion import Discretion
from desktop_app.runtime.problem_report import Circumstances, gather, save
from desktop_app.storage.settings import Composition, Settings

TOKEN = "rc-3f9d1c52-aa41-4b7e"
KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
PROMPT = "The minister's secret wedding, slow push in on the rings"
SAVED = "A prototype of the new\ncar, dusk"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Circumstances:
    home = tmp_path / "home" / "magdalena"
    data, library = home / "data", home / "Client Zeppelin" / "Stillwake"
    (data / log.FOLDER).mkdir(parents=True)
    (data / log.REPORTS_FOLDER).mkdir()
    monkeypatch.setenv("RUNCOMFY_TOKEN", "from-the-environment-77")
    monkeypatch.setattr(log, "_secrets", ())
    log.register_secret(TOKEN)
    lines = (
        f"INFO submit: HTTP 422, token {TOKEN}",
        "INFO sent with from-the-environment-77",
        "INFO header Authorization: Bearer eyJhbGciOi.abc.def",
        'INFO body {"prompt": "An unknown \\"heist\\" film", "api_key": "abcdef123456"}',
        f"INFO body {{'prompt': {PROMPT!r}}}",
        "INFO GET https://media.example/clip.mp4?Expires=9&Signature=s1gnatur3&Key-Pair-Id=KP1",
        "INFO GET https://harry:pa55word@proxy.example:8080/",
        f"INFO bucket AKIAIOSFODNN7EXAMPLE secret_access_key={KEY}",
        f"INFO moved {library}/2026-11/22 14.03 The minister's secret wedding slow a1b2.mp4",
        "INFO sidecar 2026-11/22 14.03 The minister's secret wedding a1b2.json",
        f"INFO library is {library}",
        "INFO from /media/magdalena/disk by magdalena.k@example.org",
        "INFO job 0f3a: RUNNING → DOWNLOADING",
    )
    (data / log.FOLDER / log.FILE_NAME).write_text("\n".join(lines), encoding="utf-8")
    crash = f'File "{home}/program/app.py", line 3\nValueError: {SAVED!r}'
    (data / log.REPORTS_FOLDER / "2026-11-22 14.05.txt").write_text(crash, encoding="utf-8")
    still = TrayStill("1", Source(SourceKind.FILE, str(home / "wedding.jpg")), Framing(), "The heir at the lake")
    composition = Composition(prompt=PROMPT, tray=(still,), source=still.source)
    settings = Settings(
        library_dir=str(library),
        export_folder=str(home / "Client Zeppelin"),
        saved_prompts=(SAVED,),
        composition=composition,
        trusted_hosts=("cdn.zeppelin.example",),
    )
    return Circumstances(data, library, settings, counts={"RUNNING": 2})


SECRETS = (
    TOKEN,
    KEY,
    "from-the-environment-77",
    "eyJhbGciOi",
    "abcdef123456",
    "s1gnatur3",
    "KP1",
    "pa55word",
    "AKIAIO",
)
NAMES = ("magdalena", "example.org")
WORK = ("minister", "wedding", "heist", "prototype", "heir at", "Zeppelin", "zeppelin")


def told(here: Circumstances, *, with_prompts: bool = False) -> str:
    return gather(here, with_prompts=with_prompts, home=here.data_dir.parent)


def test_nothing_that_was_planted_is_in_it_and_what_helps_is(here: Circumstances) -> None:
    text = told(here)
    assert [planted for planted in (*SECRETS, *NAMES, *WORK) if planted in text] == []
    for helpful in ("Stillwake", "Qt", "RUNNING → DOWNLOADING", "2 RUNNING", "ValueError", "HTTP 422", "theme: dark"):
        assert helpful in text, helpful


def test_with_prompts_it_has_them_and_still_no_secret_and_no_name(here: Circumstances) -> None:
    text = told(replace(here, crash="Boom"), with_prompts=True)
    assert [planted for planted in (*SECRETS, *NAMES) if planted in text] == []
    assert PROMPT in text
    assert "Boom" in text
    assert save(here.data_dir / "report.txt", text).read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("E:\\people\\magda\\Videos", "~\\Videos"),
        ("D:\\magda\\x, magdalene", "D:\\‹you›\\x, magdalene"),
        ("see https://a.example/x?y=1#z.", "see https://a.example/x?‹secret›"),
        ("password: 'a b'", "password: ‹secret›"),
        ("tokens left", "tokens left"),
    ],
)
def test_what_is_taken_out_is_no_more_than_that(written: str, left: str) -> None:
    assert Discretion((), (), Path("E:/people/magda")).of(written) == left
