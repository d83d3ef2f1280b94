"""What is remembered comes back; what can't be read costs nothing but itself."""

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given

from desktop_app.domain.arrangement import Arrangement
from desktop_app.domain.colour import Colour
from desktop_app.domain.composing import Source, SourceKind, TrayStill
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.framing import Framing, FramingMode
from desktop_app.domain.ids import RUNCOMFY
from desktop_app.domain.library import GroupBy, SortBy
from desktop_app.domain.travel import Bucket, Travel, Way
from desktop_app.storage.settings import Composition, Settings, Theme, load, save
from tests.house.logs import ExpectLog
from tests.strategies import any_text, values

SET = Settings(
    theme=Theme.LIGHT,
    language="de",
    geometry="AdnQywAD",
    window_state="AAAA",
    splitters={"main": (320, 640, 320)},
    last_values={"a/model": {"duration": 8, "generate_audio": False, "strength": 0.5, "resolution": "1080p"}},
    account=RUNCOMFY,
    at_once=4,
    paused=True,
    send_when_back=True,
    volume=0.25,
    muted=True,
    loop=True,
    library_dir="/films",
    trusted_hosts=("cdn.example.com", "127.0.0.2"),
    tips=False,
    tips_seen=("framing", "choices"),
    clip_seen=True,
    travel=Travel(Way.BUCKET, Bucket("https://s3.example.org", "eu-1", "stills", "a/b", 7, delete_after=True)),
    composition=Composition(
        Source(SourceKind.PASTED, "pasted.png"),
        Framing(FramingMode.BLUR, 1.5, (0.25, 0.75), 3, mirrored=True, colour=Colour(1, 2, 254)),
        "rain",
        "a/model",
        {"duration": 12},
        (
            TrayStill("a", Source(SourceKind.FILE, "/stills/a.png"), Framing(FramingMode.FIT), "fog"),
            TrayStill("b", Source(SourceKind.LINK, "https://example.org/b.png")),
        ),
        by_line=True,
        variations=3,
    ),
    ask_above=40,
    saved_prompts=("rain", "at {dawn|dusk}"),
    export_folder="/films",
    export_pattern="{date} {prompt}",
    notify_done=False,
    notify_failed=False,
    notify_question=False,
    keep_awake=False,
    update_check=True,
    update_checked="2026-11-22T12:00:00+00:00",
    update_skipped="0.2.0",
    shortcuts={"make": "F5", "undo": ""},
    saved_searches=(("Keepers", "★ rating:>=4"), ("Rain", "rain")),
    library=Arrangement(True, 150, 300, SortBy.COST, False, GroupBy.STILL, (("PROMPT", 222), ("COST", 60))),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def test_every_setting_comes_back(path: Path) -> None:
    unset = Settings()
    assert [each.name for each in fields(Settings) if getattr(SET, each.name) == getattr(unset, each.name)] == []
    save(path, SET)
    assert load(path) == SET
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


@given(any_text, any_text, values)
def test_any_composition_comes_back(
    tmp_path_factory: pytest.TempPathFactory, prompt: str, where: str, chosen: dict[str, str | int | float | bool]
) -> None:
    path = tmp_path_factory.getbasetemp() / "settings.json"
    source = Source(SourceKind.FILE, where)
    settings = replace(SET, composition=Composition(source, prompt=prompt, values=chosen))
    save(path, settings)
    assert load(path) == settings


def test_the_first_start(path: Path) -> None:
    assert load(path) == Settings()
    assert not path.parent.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("geometry", 7),
        ("splitters", {"main": ["wide"]}),
        ("splitters", [1]),
        ("last_values", {"a/model": {"duration": None}}),
        ("account", 1),
        ("at_once", 0),
        ("at_once", True),
        ("at_once", 10**9),
        ("volume", float("nan")),
        ("volume", "loud"),
        ("muted", "no"),
        ("composition", []),
    ],
)
def test_an_unsuitable_value_is_left_out_and_the_others_stay(
    path: Path, expected_log: ExpectLog, name: str, value: object
) -> None:
    expected_log(name)
    save(path, SET)
    path.write_text(json.dumps({**json.loads(path.read_text()), name: value, "of_a_later_version": 1}))
    assert load(path) == replace(SET, **{name: getattr(Settings(), name)})


def test_a_part_of_the_composition_that_is_unsuitable(path: Path, expected_log: ExpectLog) -> None:
    expected_log("source")
    save(path, SET)
    form = json.loads(path.read_text())
    form["composition"]["source"] = {"kind": "dream"}
    path.write_text(json.dumps(form))
    assert load(path).composition == replace(SET.composition, source=None)


@pytest.mark.parametrize(
    "unsuitable",
    [{"mode": "fill", "zoom": 0.5}, {"mode": "fill", "centre": [2, 0]}, {"mode": "fill", "colour": "red"}, {}, "dream"],
)
def test_a_framing_that_is_none_is_left_out(path: Path, expected_log: ExpectLog, unsuitable: object) -> None:
    expected_log("framing")
    save(path, SET)
    form = json.loads(path.read_text())
    form["composition"]["framing"] = unsuitable
    path.write_text(json.dumps(form))
    assert load(path).composition == replace(SET.composition, framing=Framing())


def test_a_framing_of_the_days_when_it_was_only_a_mode(path: Path) -> None:
    save(path, SET)
    form = json.loads(path.read_text())
    form["composition"]["framing"] = "fit"
    path.write_text(json.dumps(form))
    assert load(path).composition.framing == Framing(FramingMode.FIT)


def test_a_still_of_the_tray_that_is_unsuitable_costs_the_others_nothing(path: Path, expected_log: ExpectLog) -> None:
    expected_log("tray")
    save(path, SET)
    form = json.loads(path.read_text())
    form["composition"]["tray"][0]["source"] = {"kind": "dream", "where": ""}
    path.write_text(json.dumps(form))
    assert load(path).composition.tray == SET.composition.tray[1:]


def test_settings_of_the_days_before_there_was_a_tray(path: Path) -> None:
    save(path, SET)
    form = json.loads(path.read_text())
    for name in ("tray", "by_line", "variations"):
        del form["composition"][name]
    path.write_text(json.dumps(form))
    assert load(path).composition == replace(SET.composition, tray=(), by_line=False, variations=1)


@pytest.mark.parametrize("harm", [b"", b"{", b"[]", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_damaged_file_is_put_aside(path: Path, expected_log: ExpectLog, harm: bytes) -> None:
    expected_log("put aside")
    path.parent.mkdir()
    path.write_bytes(harm)
    assert load(path) == Settings()
    save(path, SET)
    assert (path.parent / "settings.damaged.json").read_bytes() == harm
    assert load(path) == SET


def test_a_folder_in_its_place(path: Path) -> None:
    path.mkdir(parents=True)
    for attempt in (lambda: load(path), lambda: save(path, SET)):
        with pytest.raises(KnownError) as caught:
            attempt()
        assert caught.value.error.code is ErrorCode.FOLDER_UNAVAILABLE
