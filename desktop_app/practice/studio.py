"""Makes the films of accepted requests, one at a time, and hands them out.

Films are kept for some days; an older one is made again when it is asked for, as long as its still is kept.
"""

import logging
import os
import threading
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

from PIL import Image, ImageOps

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import KnownError
from desktop_app.domain.framing import lines_of, most_lines, ratio_of
from desktop_app.domain.job import RemoteStatus
from desktop_app.domain.model_spec import Value
from desktop_app.practice.card import link_card
from desktop_app.practice.catalogue import Catalogue
from desktop_app.practice.director import Director
from desktop_app.practice.film import FilmFacts, make_film
from desktop_app.practice.ledger import Ledger, Request
from desktop_app.practice.script import Outputs
from desktop_app.practice.stills import Stills

_log = logging.getLogger(__name__)

FILM, SECOND_FILM, IMAGE = "film.mp4", "film-2.mp4", "still.jpg"
MEDIA_NAMES = {Outputs.NONE: (), Outputs.ONE: (FILM,), Outputs.SEVERAL: (FILM, SECOND_FILM, IMAGE)}

_FILMS_KEPT = 2 * 86_400
_STILLS_KEPT = 30 * 86_400
_COULD_NOT = "The film could not be made."


class Studio:
    """One thread takes the requests off the queue. `media` may be called from any thread."""

    def __init__(self, folder: Path, ledger: Ledger, stills: Stills, catalogue: Catalogue, director: Director) -> None:
        self._films = folder / "films"
        self._films.mkdir(parents=True, exist_ok=True)
        self._ledger, self._stills, self._catalogue, self._director = ledger, stills, catalogue, director
        self._cancel = CancelToken()
        self._making = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="practice-studio")

    def start(self) -> None:
        self._forget_old()
        self._thread.start()

    def stop(self) -> None:
        """Returns when the thread has ended. A film under way is made again at the next start."""
        self._cancel.cancel()
        self._director.ring()
        if self._thread.ident is not None:
            self._thread.join()

    def media(self, request: Request, name: str) -> Path:
        """The file `name` of a completed request, made again if it is gone.

        Raises `OSError` if its still is gone too, and `KnownError(STOPPED)` when the studio stops.
        """
        path = self._films / f"{request.id}-{name}"
        if not path.exists():
            with self._making:
                if not path.exists():
                    self._make(request, name, path)
        return path

    def _run(self) -> None:
        while not self._cancel.cancelled:
            rung = self._director.rung
            request = self._ledger.next_to_make()
            wait = None if request is None else self._still_queued(request)
            if request is None or wait is None or wait > 0:
                self._director.wait(rung, wait)
            elif request.status is RemoteStatus.IN_PROGRESS or self._ledger.move(
                request.id, RemoteStatus.IN_QUEUE, RemoteStatus.IN_PROGRESS
            ):
                self._work_on(request)

    def _still_queued(self, request: Request) -> float:
        """Seconds `request` has yet to wait."""
        if request.status is RemoteStatus.IN_PROGRESS:
            return 0.0
        waited = (datetime.now(UTC) - request.created_at).total_seconds()
        return self._director.script.queue_seconds - max(0.0, waited)

    def _work_on(self, request: Request) -> None:
        started = time.monotonic()
        ending, message = RemoteStatus.COMPLETED, ""
        try:
            for name in MEDIA_NAMES[self._director.script.outputs]:
                self.media(request, name)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the next request has its turn; this one says it failed
            if self._cancel.cancelled and isinstance(trouble, KnownError):
                return  # stopped, not failed: it is made again at the next start
            _log.exception("practice request %s failed", request.id)
            ending, message = RemoteStatus.FAILED, _COULD_NOT
        while not self._cancel.cancelled:
            rung, script = self._director.rung, self._director.script
            left = started + script.making_seconds - time.monotonic()
            if left > 0:
                self._director.wait(rung, left)
                continue
            if script.failure:
                ending, message = RemoteStatus.FAILED, script.failure
            self._ledger.move(request.id, RemoteStatus.IN_PROGRESS, ending, message)
            return

    def _make(self, request: Request, name: str, path: Path) -> None:
        model = self._catalogue.get(request.model_id)
        settings = model.settings(request.values) if model else request.values
        facts = film_facts(settings)
        picture = self._picture(request, facts)
        if name == SECOND_FILM:
            picture = ImageOps.mirror(picture)
        if name == IMAGE:
            part = path.with_name(path.name + ".part")
            picture.save(part, "JPEG", quality=90)
            os.replace(part, path)
        else:
            make_film(facts, picture, path, self._cancel, quick=self._director.script.quick)

    def _picture(self, request: Request, facts: FilmFacts) -> Image.Image:
        """The still as the film begins; raises `OSError` if it is no longer kept."""
        if request.picture.link:
            return link_card(request.picture.link, facts.width, facts.height)
        return self._stills.open(request.picture.sha256, facts.width, facts.height, self._cancel)

    def _forget_old(self) -> None:
        now = time.time()
        for path in self._films.iterdir():
            if path.suffix == ".part" or path.stat().st_mtime < now - _FILMS_KEPT:
                path.unlink(missing_ok=True)
        self._stills.forget_before(now - _STILLS_KEPT)


def film_facts(settings: Mapping[str, Value]) -> FilmFacts:
    """The film that `settings` ask for; for want of a field: 1080 lines, 16:9, 25 frames a second, 5 s, with sound."""
    ratio = ratio_of(str(settings.get("aspect_ratio", ""))) or Fraction(16, 9)
    height = most_lines(ratio, lines_of(str(settings.get("resolution", ""))) or 1080)
    fps = int(settings.get("fps", 25))
    seconds = Fraction(str(settings.get("duration", 5)))
    sound = settings.get("generate_audio", settings.get("enable_audio", True))
    return FilmFacts(
        2 * round(height * ratio / 2), 2 * round(height / 2), fps, max(1, round(seconds * fps)), bool(sound)
    )
