"""Who was here before is not welcomed again."""

from pathlib import Path

import pytest

from desktop_app.storage.first_start import is_first_start


@pytest.mark.parametrize("there", ["data/settings.json", "data/stillwake.sqlite3", "library/2026-11/a.mp4"])
def test_settings_a_list_or_clips_mean_that_somebody_was_here(tmp_path: Path, there: str) -> None:
    data, library = tmp_path / "data", tmp_path / "library"
    assert is_first_start(data, library)
    library.mkdir()
    assert is_first_start(data, library), "an empty folder is nobody's"
    file = tmp_path / there
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    assert not is_first_start(data, library)
