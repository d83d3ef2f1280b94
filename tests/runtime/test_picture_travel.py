"""Shots whose pictures go by the artist's own bucket: a whole engine, the practice service, a real S3 service."""

import json
import ssl
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import trustme
from keyring.errors import KeyringLocked
from PySide6.QtCore import QObject, Signal, Slot
from pytestqt.qtbot import QtBot

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.account import SecretPlace
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import ENVIRONMENT, PRACTICE
from desktop_app.domain.job import HoldReason, JobState
from desktop_app.domain.notice import NoticeCode
from desktop_app.domain.request import PreparedStill
from desktop_app.domain.travel import Bucket, BucketKeys, Travel, Tried, Way
from desktop_app.pipeline.still import keep
from desktop_app.practice.script import QUICK, Call, Fault, FaultKind
from desktop_app.runtime.account_calls import KeyringThread
from desktop_app.runtime.bucket_keyring import BucketKeyring
from desktop_app.runtime.courier import Courier
from desktop_app.runtime.travel_view import KeysView, Trial
from desktop_app.storage import database
from desktop_app.storage.left_objects import FILE_NAME, LeftObjects
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.secrets import SecretStore
from desktop_app.words.errors import context_of, sentence
from tests import network_house
from tests.bucket_service import KEYS, BucketService, bucket_service, checking
from tests.damaged_list import held_by_another_program
from tests.engine_house import WAIT_MS, House, Place, a_draft, house
from tests.jobs import a_job
from tests.memory_keyring import MemoryKeyring
from tests.practice_service import practice
from tests.proxy import Proxy
from tests.toxics import UP, Limit
from tests.wire import WireServer
from tests.wire_calls import hanging

S, E = JobState, ErrorCode


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BucketService]:
    """Over TLS, as the practice service wants links to be."""
    folder = tmp_path_factory.mktemp("authority")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "authority.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with pytest.MonkeyPatch.context() as patch, bucket_service(context) as made:
        patch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
        yield made


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with practice(tmp_path / "service", QUICK) as made:
        yield Place(tmp_path / "data", tmp_path / "library", made)


class Asker(QObject):
    """Asks for the test, in the engine thread, and hears what is answered."""

    choosing = Signal(object)
    keeping = Signal(str, object)
    forgetting = Signal(str)
    looking = Signal(str)
    trying = Signal(object)

    def __init__(self, running: House) -> None:
        super().__init__()
        travel = running.room.travel
        self._qtbot = running.qtbot
        self.keys: list[KeysView] = []
        self.found: list[Tried | AppError] = []
        for ask, answer in (
            (self.choosing, travel.choose),
            (self.keeping, travel.keep_keys),
            (self.forgetting, travel.forget_keys),
            (self.looking, travel.look_for_keys),
            (self.trying, travel.try_way),
        ):
            ask.connect(answer)
        travel.keys_seen.connect(self._keys_seen)
        travel.tried.connect(self._tried)

    @Slot(object)
    def _keys_seen(self, view: KeysView) -> None:
        self.keys.append(view)

    @Slot(object)
    def _tried(self, found: Tried | AppError) -> None:
        self.found.append(found)

    def keep(self, endpoint: str, keys: BucketKeys = KEYS) -> KeysView:
        """Give keys; the answer once they are kept."""
        before = len(self.keys)
        self.keeping.emit(endpoint, keys)
        self._qtbot.waitUntil(lambda: len(self.keys) > before, timeout=WAIT_MS)
        return self.keys[-1]

    def tried(self, trial: Trial) -> Tried | AppError:
        before = len(self.found)
        self.trying.emit(trial)
        self._qtbot.waitUntil(lambda: len(self.found) > before, timeout=WAIT_MS)
        return self.found[-1]


@cache
def a_still() -> PreparedStill:
    return network_house.noisy_still()


def links(place: Place) -> list[str]:
    """The pictures of the submissions that were accepted, as the practice service was named them."""
    return [request.picture.link for request in place.service.ledger.requests]


def files_with(words: str, *folders: Path) -> list[Path]:
    found = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    return [file for file in found if words.encode() in file.read_bytes()]


def until_held(running: House, *job_ids: str) -> AppError:
    """Wait until all are held for their pictures; why the first is."""
    for job_id in job_ids:
        assert running.until(job_id, S.HELD).reason is HoldReason.DELIVERY
    error = running.job(job_ids[0]).error
    assert error is not None
    return error


def test_a_still_is_stored_once_linked_twice_and_taken_away(place: Place, service: BucketService, qtbot: QtBot) -> None:
    still = a_still()
    travel = Travel(Way.BUCKET, replace(service.bucket, delete_after=True))
    service.asked.clear()
    with house(place, qtbot, travel=travel) as running:
        Asker(running).keep(service.bucket.endpoint)
        first, second = running.add(a_draft(still=still)), running.add(a_draft("Another", still))
        for job_id in (first, second):
            running.until(job_id, S.DONE)
        assert service.asked.count("PUT 200") == 1
        assert all(f"/from-stillwake/{still.sha256}.png?" in link for link in links(place))
        assert len(links(place)) == 2
        qtbot.waitUntil(lambda: json.loads((place.data_dir / FILE_NAME).read_text()) == [], timeout=WAIT_MS)
        assert service.names() == []
    for secret in (KEYS.secret, KEYS.key_id, "X-Amz-Signature"):
        assert files_with(secret, place.data_dir, place.library_dir) == []


def test_what_another_shot_needs_stays(place: Place, service: BucketService, qtbot: QtBot) -> None:
    travel, still = Travel(Way.BUCKET, replace(service.bucket, delete_after=True)), a_still()
    place.service.script = replace(QUICK, making_seconds=1.0)
    with house(place, qtbot, travel=travel) as running:
        asker, network = Asker(running), network_house.Asker(running)
        asker.keep(service.bucket.endpoint)
        first = running.add(a_draft(still=still))
        running.until(first, S.RUNNING)
        network.pausing.emit(True)
        second = running.add(a_draft("Another", still))
        running.until(first, S.DONE)
        asker.looking.emit(service.bucket.endpoint)  # answered after whatever the end of the first has begun
        qtbot.waitUntil(lambda: len(asker.keys) > 1, timeout=WAIT_MS)
        assert len(service.names()) == 1
        network.pause_or_stop.emit(second)
        running.until(second, S.CANCELLED)
        qtbot.waitUntil(lambda: service.names() == [], timeout=WAIT_MS)


def test_what_a_crash_left_behind_is_taken_away_at_the_next_start(
    place: Place, service: BucketService, qtbot: QtBot
) -> None:
    with house(
        place, qtbot, travel=replace(service.travel, bucket=replace(service.bucket, delete_after=True))
    ) as running:
        asker = Asker(running)
        asker.keep(service.bucket.endpoint)
        job_id = running.add(a_draft(still=a_still()))
        running.until(job_id, S.RUNNING, S.DOWNLOADING, S.DONE)
        written = (place.data_dir / FILE_NAME).read_bytes()
        running.until(job_id, S.DONE)
        qtbot.waitUntil(lambda: service.names() == [], timeout=WAIT_MS)
    (place.data_dir / FILE_NAME).write_bytes(written)
    (name,) = [left["name"] for left in json.loads(written)]
    service.put(name)
    with house(place, qtbot) as running:  # by now pictures travel otherwise
        Asker(running).keep(service.bucket.endpoint)
        qtbot.waitUntil(lambda: service.names() == [], timeout=WAIT_MS)


def test_nothing_is_taken_away_before_the_list_says_what_is_needed(
    place: Place, service: BucketService, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    travel, still = Travel(Way.BUCKET, replace(service.bucket, delete_after=True)), a_still()
    place.service.script = replace(QUICK, making_seconds=30.0)
    with house(place, qtbot, travel=travel) as running:
        Asker(running).keep(service.bucket.endpoint)
        running.until(running.add(a_draft(still=still)), S.RUNNING)
    with held_by_another_program(place.data_dir), house(place, qtbot, travel=travel, loaded=False) as running:
        qtbot.waitUntil(lambda: bool(running.ear.noticed(NoticeCode.TROUBLE)), timeout=WAIT_MS)
        asker = Asker(running)
        asker.keep(service.bucket.endpoint)
        asker.keep(service.bucket.endpoint)  # answered after whatever the first has begun
        assert len(service.names()) == 1
    assert still.sha256 in (place.data_dir / FILE_NAME).read_text()


def test_without_keys_all_are_held_with_one_word_and_go_on_with_them(
    place: Place, service: BucketService, qtbot: QtBot
) -> None:
    with house(place, qtbot, travel=service.travel) as running:
        held = [running.add(a_draft(f"Shot {number}", a_still())) for number in range(2)]
        linked = running.add()
        error = until_held(running, *held)
        assert error.code is E.BUCKET_KEYS_MISSING
        assert "keys" in sentence(error, context_of(running.job(held[0]))).text
        running.until(linked, S.DONE)
        assert len(running.until_noticed(NoticeCode.HELD_DELIVERY)) == 1
        view = Asker(running).keep(service.bucket.endpoint)
        assert view.place is SecretPlace.SESSION
        for job_id in held:
            running.until(job_id, S.DONE)
    assert place.service.ledger.arrived == 3


def test_what_only_the_settings_can_mend_holds_until_it_is(place: Place, service: BucketService, qtbot: QtBot) -> None:
    gone = replace(service.bucket, name="gone-with-the-wind")
    with house(place, qtbot, travel=Travel(Way.LINK)) as running:
        asker, job_id = Asker(running), running.add(a_draft(still=a_still()))

        def held(times: int) -> ErrorCode:
            """Why, once each change so far has had its try."""
            states = running.ear.states[job_id]
            qtbot.waitUntil(lambda: states.count(S.HELD) == times, timeout=WAIT_MS)
            return until_held(running, job_id).code

        assert held(1) is E.LINKS_ONLY
        asker.choosing.emit(Travel(Way.BUCKET, gone))
        assert held(2) is E.BUCKET_KEYS_MISSING
        asker.keep(service.bucket.endpoint)
        assert held(3) is E.BUCKET_UNKNOWN
        with checking() as good:
            asker.choosing.emit(service.travel)
            assert held(4) is E.BUCKET_KEYS_REFUSED
            assert place.service.ledger.arrived == 0
            asker.keep(service.bucket.endpoint, good)
            running.until(job_id, S.DONE)
    assert f"/{service.bucket.name}/" in links(place)[0]


def test_what_is_on_its_way_when_the_way_changes_begins_anew(place: Place, qtbot: QtBot) -> None:
    with (
        WireServer(hanging()) as silent,
        house(place, qtbot, travel=Travel(Way.BUCKET, Bucket(silent.base, "us-east-1", "stills"))) as running,
    ):
        asker = Asker(running)
        asker.keep(silent.base)
        job_id = running.add(a_draft(still=a_still()))
        qtbot.waitUntil(silent.reached.is_set, timeout=WAIT_MS)
        asker.choosing.emit(Travel())
        running.until(job_id, S.DONE)
    assert running.ear.states[job_id].count(S.UPLOADING) == 1


def test_an_upload_that_is_cut_goes_again_by_itself(place: Place, service: BucketService, qtbot: QtBot) -> None:
    with Proxy(service.port) as proxy:
        bucket = replace(service.bucket, endpoint=f"https://127.0.0.1:{proxy.port}")
        proxy.set(Limit(400_000, way=UP))
        with house(place, qtbot, travel=Travel(Way.BUCKET, bucket)) as running:
            Asker(running).keep(bucket.endpoint)
            job_id = running.add(a_draft(still=network_house.noisy_still()))
            network_house.until_error(running, job_id, E.BUCKET_CUT, S.QUEUED)
            assert place.service.ledger.arrived == 0
            proxy.down()
            network = network_house.Asker(running)
            network.hurry()
            network_house.until_error(running, job_id, E.BUCKET_UNREACHABLE, S.QUEUED)
            proxy.set()
            proxy.up()
            network.hurry()
            running.until(job_id, S.DONE)
    assert [ending for job in place.stored() for ending in place.submissions(job)] != []
    assert place.service.ledger.arrived == 1


def test_each_sending_has_a_link_of_its_own(place: Place, service: BucketService, qtbot: QtBot) -> None:
    later = Fault(Call.SUBMIT, FaultKind.ANSWER, status=429)
    place.service.script = QUICK.with_faults(later)
    service.asked.clear()
    with house(place, qtbot, travel=service.travel) as running:
        Asker(running).keep(service.bucket.endpoint)
        job_id = running.add(a_draft(still=network_house.noisy_still()))
        network_house.until_error(running, job_id, E.TOO_MANY_CALLS, S.QUEUED)
        network_house.Asker(running).hurry()
        running.until(job_id, S.DONE)
    assert [one for one in service.asked if not one.startswith("DELETE")] == ["HEAD 404", "PUT 200", "HEAD 200"]


def test_a_tiny_picture_tries_each_way(place: Place, service: BucketService, qtbot: QtBot) -> None:
    with house(place, qtbot) as running:
        asker = Asker(running)
        assert asker.tried(Trial(Way.REQUEST)) == Tried(Way.REQUEST, 80, 16, 9)
        found = asker.tried(Trial(Way.BUCKET, service.bucket, KEYS))
        assert found == Tried(Way.BUCKET, 80, 16, 9, private=True)
        assert not any("stillwake-test" in name for name in service.names())
        for trial, code in (
            (Trial(Way.BUCKET, service.bucket), E.BUCKET_KEYS_MISSING),
            (Trial(Way.BUCKET, replace(service.bucket, name="")), E.BUCKET_UNSET),
            (Trial(Way.BUCKET, replace(service.bucket, name="nobodys"), KEYS), E.BUCKET_UNKNOWN),
            (Trial(Way.LINK, link="http://example.org/a.png"), E.LINK_NOT_HTTPS),
            (Trial(Way.LINK, link=f"{service.bucket.endpoint}/a.png"), E.LINK_PRIVATE),
        ):
            refused = asker.tried(trial)
            assert isinstance(refused, AppError)
            assert refused.code is code
    with checking() as keys, house(place, qtbot) as running:  # which understands no pre-signed links
        dead = Asker(running).tried(Trial(Way.BUCKET, service.bucket, keys))
        assert isinstance(dead, AppError)
        assert (dead.code, dead.data["status"]) == (E.BUCKET_LINK_DEAD, 500)


def test_practice_is_given_the_picture_itself(tmp_path: Path) -> None:
    """It is on this computer: nothing has to leave it, whatever is chosen."""
    keys, left = BucketKeyring(KeyringThread(SecretStore([]))), LeftObjects(tmp_path / FILE_NAME)
    folder, still = LibraryFolder(tmp_path), a_still()
    request = replace(a_job().request, picture=keep(still, folder))
    for way in Way:
        courier = Courier(keys, left, Timeouts(), Travel(way))
        delivered = courier.deliver(a_job(S.UPLOADING, request=request, account=PRACTICE), folder, CancelToken())
        assert delivered.reference.startswith("data:image/png;base64,")


def test_what_came_again_meanwhile_is_not_taken_away(tmp_path: Path, service: BucketService) -> None:
    keys, left = BucketKeyring(KeyringThread(SecretStore([]))), LeftObjects(tmp_path / FILE_NAME)
    keys.use(service.bucket.endpoint, KEYS)
    folder, cancel = LibraryFolder(tmp_path), CancelToken()
    travel = Travel(Way.BUCKET, replace(service.bucket, delete_after=True))
    courier = Courier(keys, left, Timeouts(), travel)
    job = a_job(S.UPLOADING, request=replace(a_job().request, picture=keep(a_still(), folder)))
    job = replace(job, account=ENVIRONMENT)
    seen = courier.deliveries(a_still().sha256)
    courier.deliver(job, folder, cancel)
    (one,) = left.all()
    courier.discard(one, seen, cancel)
    assert one.name in service.names()
    courier.discard(one, courier.deliveries(a_still().sha256), cancel)
    assert one.name not in service.names()
    assert LeftObjects(tmp_path / FILE_NAME).all() == ()


def test_keys_are_for_one_endpoint_and_only_in_the_keyring() -> None:
    backend = MemoryKeyring()
    keyring, cancel = KeyringThread(SecretStore([backend])), CancelToken()
    keys = BucketKeyring(keyring)
    keys.use("https://a.example", KEYS)
    assert keys.keep("https://a.example", KEYS, cancel).place is SecretPlace.KEYRING
    anew = BucketKeyring(keyring)
    assert anew.read("https://a.example", cancel) == KEYS
    assert anew.read("https://b.example", cancel) is None
    assert KEYS.secret not in repr(KEYS) + repr(Trial(Way.BUCKET, keys=KEYS))
    anew.forget("https://a.example", cancel)
    assert backend.kept == {}
    assert anew.read("https://a.example", cancel) is None
    backend.refusal = KeyringLocked()
    assert keys.keep("https://a.example", KEYS, cancel).place is SecretPlace.SESSION
