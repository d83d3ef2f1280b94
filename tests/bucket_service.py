"""A real S3 service on loopback, moto's: over TLS if asked, and one that checks every signature if asked."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from uuid import uuid4

from moto import settings as moto_settings
from moto.core.authorization import ActionAuthenticatorMixin
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.iam.models import iam_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from moto.s3.models import s3_backends
from werkzeug.serving import make_server

from desktop_app.domain.travel import Bucket, BucketKeys, Travel, Way

REGION = "eu-central-1"
KEYS = BucketKeys("AKIAIOSFODNN7EXAMPLE", "a-secret-nobody-should-see")
"""Good with a service that doesn't check."""

_ANYTHING = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'
_NOTHING_NEW = (
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}'
)


@dataclass
class BucketService:
    """A service with one empty bucket. `asked`: the requests so far, as `METHOD status`."""

    port: int
    bucket: Bucket
    asked: list[str] = field(default_factory=list)

    @property
    def travel(self) -> Travel:
        return Travel(Way.BUCKET, self.bucket)

    def by(self, port: int) -> Bucket:
        """The same bucket, reached by another port of this machine."""
        return replace(self.bucket, endpoint=f"http://127.0.0.1:{port}")

    def names(self) -> list[str]:
        """What is in the bucket."""
        return sorted(s3_backends[DEFAULT_ACCOUNT_ID]["aws"].buckets[self.bucket.name].keys)

    def body(self, name: str) -> bytes:
        found = s3_backends[DEFAULT_ACCOUNT_ID]["aws"].get_object(self.bucket.name, name)
        assert found is not None
        return found.value

    def put(self, name: str) -> None:
        """Something by this name."""
        s3_backends[DEFAULT_ACCOUNT_ID]["aws"].put_object(self.bucket.name, name, b"x")

    def make_bucket(self) -> None:
        s3_backends[DEFAULT_ACCOUNT_ID]["aws"].create_bucket(self.bucket.name, REGION)


@contextmanager
def bucket_service(tls: ssl.SSLContext | None = None) -> Iterator[BucketService]:
    """The service, in threads of this process, with a bucket of its own."""
    asked: list[str] = []

    class Handler(MotoRequestHandler):
        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            asked.append(f"{self.command} {getattr(code, 'value', code)}")

        def log(self, type: str, message: str, *args: object) -> None:
            """No log: what was asked is noted."""

    application = DomainDispatcherApplication(create_backend_app)
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=Handler)
    if tls is not None:
        # Shaken hands with in each connection's own thread: one that is broken off there is closed, too.
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        server.ssl_context = tls
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    endpoint = f"{'https' if tls else 'http'}://127.0.0.1:{server.port}"
    made = BucketService(server.port, Bucket(endpoint, REGION, f"stills-{uuid4().hex[:8]}", "from-stillwake"), asked)
    try:
        made.make_bucket()
        yield made
    finally:
        server.shutdown()
        thread.join(5)
        server.server_close()


@contextmanager
def checking(*, may_write: bool = True) -> Iterator[BucketKeys]:
    """Every signature is checked while the block runs; the keys of somebody who exists. Pre-signed links are not
    understood meanwhile.
    """
    iam, name = iam_backends[DEFAULT_ACCOUNT_ID]["aws"], uuid4().hex
    iam.create_user("us-east-1", name)
    iam.put_user_policy(name, "policy", _ANYTHING if may_write else _NOTHING_NEW)
    key = iam.create_access_key(name)
    before = moto_settings.INITIAL_NO_AUTH_ACTION_COUNT
    ActionAuthenticatorMixin.request_count = 0
    moto_settings.INITIAL_NO_AUTH_ACTION_COUNT = 0
    try:
        yield BucketKeys(key.access_key_id, key.secret_access_key)
    finally:
        moto_settings.INITIAL_NO_AUTH_ACTION_COUNT = before
