"""Any film becomes a clip of the library: its own bytes, its first frame as its still, and never twice."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.ids import IMPORTED
from desktop_app.domain.request import KeptPicture
from desktop_app.pipeline.film_import import FilmImport, KnownFilm, NewFilm, import_film
from desktop_app.storage import sidecar
from desktop_app.storage.clip_files import Sighted, TakenForBin
from desktop_app.storage.database import open_writer
from desktop_app.storage.job_store import JobStore
from desktop_app.storage.library_files import sidecar_of
from tests.films import make_test_film, read_frame_number
from tests.small_library import SmallLibrary, small_library


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_test_film(tmp_path_factory.mktemp("films") / "Grandma's harbour.mov", 25, 12, audio=True)


@pytest.fixture
def library(tmp_path: Path) -> SmallLibrary:
    return small_library(tmp_path)


def taken(film: Path, library: SmallLibrary) -> FilmImport:
    return import_film(film, library.places, lambda: datetime.now(UTC), CancelToken())


def store(film: NewFilm, library: SmallLibrary) -> None:
    connection = open_writer(library.places.data_dir)
    JobStore(connection).apply(film.change)
    connection.close()


def test_a_film_is_copied_and_its_first_frame_is_its_still(film: Path, library: SmallLibrary) -> None:
    from PIL import Image

    new = taken(film, library)
    assert isinstance(new, NewFilm)
    job, clip = new.change.job, new.change.clips[0]
    copy = library.root / clip.path
    assert copy.suffix == ".mov"
    assert copy.read_bytes() == film.read_bytes()
    assert (clip.width, clip.height, clip.fps, clip.has_audio) == (320, 180, 25.0, True)
    assert (job.account, job.prompt) == (IMPORTED, "Grandma's harbour")
    assert isinstance(job.request.picture, KeptPicture)
    with Image.open(library.root / job.request.picture.path) as still:
        assert read_frame_number(still) == 0
    assert sidecar.read(sidecar_of(copy), clip.path) == (job, clip)
    assert not list(library.root.rglob("*.part*"))


def test_the_same_film_is_not_taken_twice(film: Path, library: SmallLibrary, tmp_path: Path) -> None:
    new = taken(film, library)
    assert isinstance(new, NewFilm)
    store(new, library)
    other_name = tmp_path / "copy of it.mov"
    other_name.write_bytes(film.read_bytes())
    files = sorted(library.root.rglob("*"))
    again = taken(other_name, library)
    assert isinstance(again, KnownFilm)
    assert again.changes == ()
    assert sorted(library.root.rglob("*")) == files


def test_one_that_was_cut_short_is_gone_on_with(film: Path, library: SmallLibrary) -> None:
    """Copied, and the program ended before its row was written."""
    first, second = taken(film, library), taken(film, library)
    assert isinstance(first, NewFilm)
    assert isinstance(second, NewFilm)
    assert second.change.clips[0].path == first.change.clips[0].path
    assert len(list(library.root.rglob("*.mov"))) == 1


def test_a_clip_that_was_missing_or_deleted_comes_back(film: Path, library: SmallLibrary) -> None:
    new = taken(film, library)
    assert isinstance(new, NewFilm)
    store(new, library)
    with library.asked() as files:
        found = files.of_id(new.change.clips[0].id)
    assert found is not None
    number = found.number
    file = library.file(number)
    file.unlink()
    library.store(Sighted((number,), there=False))
    library.remove(number)
    library.store(TakenForBin(datetime.max.replace(tzinfo=UTC)))
    again = taken(film, library)
    assert isinstance(again, KnownFilm)
    library.store(*again.changes)
    assert library.file(number).read_bytes() == film.read_bytes()
    with library.asked() as files:
        back = files.get(number)
    assert back is not None
    assert (back.removed, back.missing, back.binned) == (False, False, False)


@pytest.mark.parametrize("content", [b"", b"no film at all", None])
def test_what_is_no_film_leaves_nothing_behind(
    content: bytes | None, film: Path, library: SmallLibrary, tmp_path: Path
) -> None:
    given = tmp_path / "broken.mp4"
    given.write_bytes(film.read_bytes()[:4000] if content is None else content)
    with pytest.raises(KnownError) as error:
        taken(given, library)
    assert error.value.error.code in {ErrorCode.CLIP_UNREADABLE, ErrorCode.MEDIA_DAMAGED}
    assert os.listdir(library.root) == []
