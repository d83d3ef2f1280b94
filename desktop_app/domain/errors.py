"""What can go wrong, as values.

Two families that never mix:

* the world's fault: an `AppError` with a code and data, raised inside a room as `KnownError`, handed between rooms as
the value;
* our fault: any other exception. It is caught once, at the edge of a worker, logged with its traceback, and travels
on as an `AppError` with `ErrorCode.BUG`.

Codes are stored and tested; words for them live in `desktop_app.words` alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

ErrorDatum: TypeAlias = str | int | float | bool


class ErrorCode(StrEnum):
    """Every known trouble. The value is what the database keeps: never rename one."""

    # The way to the service. The first three prove that no whole request arrived; the others prove nothing.
    UNREACHABLE = "unreachable"  # no connection came about: name not found, refused, no route, connect time-out
    TLS_FAILED = "tls_failed"  # the handshake failed, so nothing was sent
    SENDING_CUT = "sending_cut"  # the connection broke before the whole body was handed over
    CONNECTION_LOST = "connection_lost"  # it broke after that, or in the middle of the answer
    TIMED_OUT = "timed_out"  # sent, and no answer in time
    UNREADABLE_REPLY = "unreadable_reply"  # HTML, no JSON, no object, a redirect, a field missing

    # What the service says.
    SERVICE_TROUBLE = "service_trouble"  # 5xx, 500001
    TOO_MANY_CALLS = "too_many_calls"  # 429
    TOKEN_MISSING = "token_missing"  # none known for the account
    TOKEN_REFUSED = "token_refused"  # 401, 403 on submit or model, 400004
    NO_BALANCE = "no_balance"  # 402, 400002
    MODEL_UNKNOWN = "model_unknown"  # 404 on submit or model, 400001
    REQUEST_UNKNOWN = "request_unknown"  # 404 on a request, 404001
    REQUEST_FORBIDDEN = "request_forbidden"  # 403 on a request, 403001: another account's
    INPUT_REFUSED = "input_refused"  # 422, 422001; data: message, fields
    REFUSED = "refused"  # any other definite no
    GENERATION_FAILED = "generation_failed"  # status failed; data: message
    NO_OUTPUT = "no_output"  # completed, and nothing to fetch

    # The finished media.
    MEDIA_EXPIRED = "media_expired"  # 403, 404 or 410 on a media link
    MEDIA_DAMAGED = "media_damaged"  # wrong length, or not the kind of file it says it is
    MEDIA_UNTRUSTED = "media_untrusted"  # a host nobody vouched for; data: host

    # How the picture travels: the artist's own bucket, before anything is sent to the service.
    LINKS_ONLY = "links_only"  # only links are to be sent, and this is a still of this computer
    BUCKET_UNSET = "bucket_unset"  # what is entered of it can't be used
    BUCKET_UNREACHABLE = "bucket_unreachable"  # no connection came about; data: host
    BUCKET_CUT = "bucket_cut"  # the connection broke, or nothing came in time; data: host
    BUCKET_TROUBLE = "bucket_trouble"  # 5xx, SlowDown, 429; data: host
    BUCKET_CLOCK = "bucket_clock"  # RequestTimeTooSkewed; data: minutes, where known
    BUCKET_KEYS_MISSING = "bucket_keys_missing"  # none known for this endpoint
    BUCKET_KEYS_REFUSED = "bucket_keys_refused"  # unknown or wrong keys
    BUCKET_FORBIDDEN = "bucket_forbidden"  # the keys are good, but not for this; data: bucket
    BUCKET_UNKNOWN = "bucket_unknown"  # there is none of this name; data: bucket
    BUCKET_ELSEWHERE = "bucket_elsewhere"  # it is in another region; data: bucket; region, where known
    BUCKET_REFUSED = "bucket_refused"  # any other definite no; data: message
    BUCKET_LINK_DEAD = "bucket_link_dead"  # the link to a stored picture doesn't bring it back; data: host, status

    # A look at the picture behind a link. Nothing but the preview depends on it.
    LINK_PRIVATE = "link_private"  # it leads to an address that isn't public; data: host
    LINK_SILENT = "link_silent"  # no picture came within the time; data: host
    LINK_REFUSED = "link_refused"  # something else than the picture was answered; data: host, status
    LINK_TOO_LARGE = "link_too_large"  # data: limit

    # This machine.
    DISK_FULL = "disk_full"  # data: folder, needed
    FOLDER_UNAVAILABLE = "folder_unavailable"  # gone, read-only or not a folder; data: folder
    DATABASE_NEWER = "database_newer"  # written by a later version
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_BUSY = "database_busy"  # locked by another program
    ENGINE_RUNNING = "engine_running"  # another Stillwake owns this data folder
    SIDECAR_UNREADABLE = "sidecar_unreadable"  # not a sidecar, damaged, or of a later version; data: file
    SETTINGS_UNREADABLE = "settings_unreadable"  # not a file of settings, or not to be read; data: name
    SETTINGS_NEWER = "settings_newer"  # written by a later version; data: name
    KEYRING_UNAVAILABLE = "keyring_unavailable"  # none, or one that keeps secrets in plain text
    KEYRING_REFUSED = "keyring_refused"  # locked, or the user said no
    API_BASE_INSECURE = "api_base_insecure"  # neither https nor loopback
    PRACTICE_UNAVAILABLE = "practice_unavailable"  # the practice service did not start

    # The library's files.
    CLIP_GONE = "clip_gone"  # not where it was; data: name
    NAME_TAKEN = "name_taken"  # data: name
    NAME_UNUSABLE = "name_unusable"  # nothing of it can be a file's name on every system
    NOT_THE_CLIP = "not_the_clip"  # another file than the one that is looked for; data: name
    NO_BIN = "no_bin"  # the drive has none, or it refuses; data: name, folder
    FOLDER_UNSUITABLE = "folder_unsuitable"  # not empty, or inside the library; data: folder

    # The still.
    PICTURE_MISSING = "picture_missing"
    PICTURE_UNREADABLE = "picture_unreadable"  # no permission, or the drive failed
    PICTURE_EMPTY = "picture_empty"
    PICTURE_IS_FOLDER = "picture_is_folder"
    PICTURE_UNKNOWN = "picture_unknown"  # not a picture, or of a kind nobody here reads
    PICTURE_TRUNCATED = "picture_truncated"
    PICTURE_NOT_FLATTENED = "picture_not_flattened"  # a Photoshop file of layers only
    PICTURE_TOO_LARGE = "picture_too_large"  # data: width, height
    PICTURE_WONT_FIT = "picture_wont_fit"  # no encoding within the limit; data: limit
    LINK_NOT_HTTPS = "link_not_https"
    LINK_HAS_USER = "link_has_user"
    LINK_UNREADABLE = "link_unreadable"
    CLIP_UNREADABLE = "clip_unreadable"

    STOPPED = "stopped"  # the cancel token was set
    BUG = "bug"  # ours; data: report


@dataclass(frozen=True)
class AppError:
    """A known trouble.

    `data` holds what the words need: file names, hosts, field names, the service's own message. Never a token, never
    a picture. `retry_after` is in seconds, as the service asked for it.
    """

    code: ErrorCode
    data: Mapping[str, ErrorDatum] = field(default_factory=dict)
    retry_after: float | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "data", MappingProxyType(dict(self.data)))

    def __reduce__(self) -> tuple[object, ...]:
        return AppError, (self.code, dict(self.data), self.retry_after)


class KnownError(Exception):
    """An `AppError` on its way up inside one thread."""

    def __init__(self, error: AppError) -> None:
        super().__init__(f"{error.code}: {dict(error.data)}")
        self.error = error


def known(code: ErrorCode, *, retry_after: float | None = None, **data: ErrorDatum) -> KnownError:
    """The exception for `code`, ready to raise."""
    return KnownError(AppError(code, data, retry_after))
