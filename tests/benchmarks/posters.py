"""Posters and filmstrips of H.264 films in HD and 4K, as many clips at once as there are threads for it, against one
ffmpeg for each clip that makes the same pictures.
"""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.filmstrip import STRIP_FRAMES
from desktop_app.domain.ids import ClipId
from desktop_app.runtime.picture_work import BOX, PosterOf, StripOf, make_kept
from desktop_app.runtime.pictures import AT_ONCE
from desktop_app.storage.thumbnails import Thumbnails
from tests.benchmarks.rows import Row
from tests.pictures import photograph

_ROUNDS = 3
_SECONDS = 5
_RATE = 25
_SIZES = ((1920, 1080), (3840, 2160))
_KEY_FRAMES = (250, 48)
"""Frames from one to the next: as encoders have it who are not asked, and as those have it who think of seeking."""


@dataclass(frozen=True)
class _Peer:
    """What ffmpeg is asked for: the outputs, after the input."""

    poster: str
    strip: str

    def posters(self) -> list[str]:
        return ["-vf", f"scale={BOX.width}:{BOX.height}", "-frames:v", "1", self.poster]

    def both(self) -> list[str]:
        scale = f"scale={BOX.width}:{BOX.height}"
        graph = (
            f"[0:v]split[a][b];[a]select='eq(n\\,0)',{scale}[p];"
            f"[b]fps={STRIP_FRAMES}/{_SECONDS},{scale},tile={STRIP_FRAMES}x1[s]"
        )
        first = ["-map", "[p]", "-frames:v", "1", self.poster]
        return ["-filter_complex", graph, *first, "-map", "[s]", "-frames:v", "1", self.strip]


def measure() -> Sequence[Row]:
    """Two rows of clips a second, medians of rounds in turns: the poster alone, and poster and strip."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        films = _films(folder)
        rounds = [
            (_ours(films, folder, strips), _theirs(films, folder, strips))
            for _ in range(_ROUNDS)
            for strips in (False, True)
        ]
    return [
        _row("posters", "posters of 1080p and 2160p clips", rounds[0::2]),
        _row("filmstrips", "posters and filmstrips of the same clips", rounds[1::2]),
    ]


def _row(name: str, what: str, rounds: Sequence[tuple[float, float]]) -> Row:
    ours, theirs = (median(side) for side in zip(*rounds, strict=True))
    return Row(name, what, "clips/s", ours, 0.7, theirs, "one ffmpeg a clip", at_least=True)


def _ours(films: Sequence[Path], folder: Path, strips: bool) -> float:
    thumbnails = Thumbnails(folder)
    shutil.rmtree(thumbnails.folder, ignore_errors=True)

    def made(film: Path) -> None:
        for wanted in (PosterOf(ClipId(film.stem), film.name), StripOf(ClipId(film.stem), film.name))[: 1 + strips]:
            if make_kept(wanted, film, thumbnails, CancelToken()) is None:
                raise RuntimeError(f"no picture of {film.name}")

    return _clips_a_second(films, made)


def _theirs(films: Sequence[Path], folder: Path, strips: bool) -> float:
    def made(film: Path) -> None:
        peer = _Peer(str(folder / f"{film.stem}-p.jpg"), str(folder / f"{film.stem}-s.jpg"))
        # A thread each: as many cores as we have, and nothing lost between them.
        quiet = ["ffmpeg", "-v", "error", "-y", "-threads", "1", "-i", str(film)]
        subprocess.run([*quiet, *(peer.both() if strips else peer.posters())], check=True, timeout=120)

    return _clips_a_second(films, made)


def _clips_a_second(films: Sequence[Path], made: Callable[[Path], None]) -> float:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        started = time.perf_counter()
        list(pool.map(made, films))
        return len(films) / (time.perf_counter() - started)


def _films(folder: Path) -> list[Path]:
    """A camera that drifts over a photograph, with grain: as costly to decode as what it stands for."""
    photo = folder / "photo.png"
    photograph(4400, 2500).save(photo, compress_level=1)
    films = []
    for width, height in _SIZES:
        for every in _KEY_FRAMES:
            film = folder / f"film-{height}-{every}.mp4"
            moves = f"crop={width}:{height}:x='40*t+20*sin(5*t)':y='20*t',noise=alls=7:allf=t,format=yuv420p"
            source = ["ffmpeg", "-v", "error", "-loop", "1", "-r", str(_RATE), "-i", str(photo), "-vf", moves]
            coded = ["-t", str(_SECONDS), "-c:v", "libx264", "-preset", "faster", "-crf", "23", "-g", str(every)]
            subprocess.run([*source, *coded, "-movflags", "+faststart", str(film)], check=True, timeout=300)
            films.append(film)
    return films
