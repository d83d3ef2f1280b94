"""Settings travel without anything that is only this computer's, and a reset leaves what is not its own."""

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.storage.carried_settings import (
    CHOICES,
    COLLECTED,
    RESET_ONLY,
    STAYING,
    as_at_first,
    as_before,
    read_carried,
    taken_over,
    write_carried,
)
from desktop_app.storage.settings import Settings, Theme
from tests.house.logs import ExpectLog
from tests.unit.test_settings import SET


def test_each_setting_is_of_one_kind() -> None:
    kinds = [*CHOICES, *COLLECTED, *RESET_ONLY, *STAYING]
    assert sorted(kinds) == sorted(field.name for field in fields(Settings))


def test_what_is_exported_comes_back_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "carried.json"
    write_carried(path, SET)
    mine = Settings(saved_prompts=("fog", "rain"), saved_searches=(("Rain", "mine"),), library_dir="/mine")
    there = replace(mine, **taken_over(mine, read_carried(path)))
    assert all(getattr(there, name) == getattr(SET, name) for name in CHOICES)
    assert all(getattr(there, name) == getattr(mine, name) for name in RESET_ONLY | STAYING)
    assert there.saved_prompts == ("fog", "rain", "at {dawn|dusk}")
    assert dict(there.saved_searches) == {"Keepers": "★ rating:>=4", "Rain": "mine"}
    assert replace(there, **as_before(mine)) == mine


def test_no_place_host_or_bucket_is_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "carried.json"
    write_carried(path, SET)
    text = path.read_text(encoding="utf-8")
    for private in ("/films", "/stills", "cdn.example.com", "s3.example.org", "runcomfy", "AdnQywAD", "pasted.png"):
        assert private not in text


def test_unknown_and_unsuitable_fields_cost_nothing(tmp_path: Path, expected_log: ExpectLog) -> None:
    path = tmp_path / "carried.json"
    given = {"theme": "light", "at_once": 99, "of_a_later_version": 1, "trusted_hosts": ["evil.example"]}
    path.write_text(json.dumps({"stillwake_settings": 1, "settings": given, "more": []}), encoding="utf-8")
    assert read_carried(path) == {"theme": Theme.LIGHT}
    expected_log("at_once is unsuitable")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", ErrorCode.SETTINGS_UNREADABLE),
        ("[" * 100_000, ErrorCode.SETTINGS_UNREADABLE),
        ("[]", ErrorCode.SETTINGS_UNREADABLE),
        ('{"theme": "light"}', ErrorCode.SETTINGS_UNREADABLE),
        ('{"stillwake_settings": 1, "settings": []}', ErrorCode.SETTINGS_UNREADABLE),
        ('{"stillwake_settings": 2, "settings": {}}', ErrorCode.SETTINGS_NEWER),
        (None, ErrorCode.SETTINGS_UNREADABLE),
    ],
)
def test_another_file_is_refused(tmp_path: Path, text: str | None, code: ErrorCode) -> None:
    path = tmp_path / "carried.json"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(KnownError) as refused:
        read_carried(path)
    assert refused.value.error.code is code


def test_a_reset_leaves_what_is_not_its_own() -> None:
    reset = replace(SET, **as_at_first(SET))
    assert all(getattr(reset, name) == getattr(Settings(), name) for name in CHOICES)
    assert all(getattr(reset, name) == getattr(SET, name) for name in COLLECTED | STAYING)
    assert reset.travel.way is Settings().travel.way
    assert reset.travel.bucket == SET.travel.bucket
    assert replace(reset, **as_before(SET)) == SET


def test_what_could_not_be_kept_or_drawn_is_left_out(tmp_path: Path, expected_log: ExpectLog) -> None:
    path = tmp_path / "carried.json"
    library = {"columns": [["DURATION", 10**12]], "as_list": True}
    given = {"saved_prompts": ["\ud800"], "library": library}
    path.write_text(json.dumps({"stillwake_settings": 1, "settings": given}), encoding="utf-8")
    found = read_carried(path)
    expected_log("columns is unsuitable")
    expected_log("saved_prompts is unsuitable")
    assert "saved_prompts" not in found
    assert found["library"] == replace(Settings().library, as_list=True)
