"""One generation, complete: what crosses every wall from the form to the wire."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias
from urllib.parse import urlsplit

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.framing import Framing
from desktop_app.domain.model_spec import ModelSpec, Value


@dataclass(frozen=True)
class Original:
    """The file that a still was framed from, as it was then: so that its framing can be edited again later.

    `path` is absolute; `modified` is in nanoseconds, as the file system tells.
    """

    path: str
    byte_count: int
    modified: int


@dataclass(frozen=True)
class PreparedStill:
    """A still ready to be sent: the very bytes, already framed and encoded. Becomes a `KeptPicture` when a job is
    added. `quality` is that of a JPEG or WebP, 0 to 100; `None`: nothing was lost.
    """

    data: bytes = field(repr=False)
    sha256: str
    media_type: str
    suffix: str
    width: int
    height: int
    source_name: str
    framing: Framing = field(default_factory=Framing)
    original: Original | None = None
    quality: int | None = None


@dataclass(frozen=True)
class KeptPicture:
    """A still as it will be sent, byte for byte: a file of the library folder, so the job no longer needs the original.

    `path` is relative to the library folder, with forward slashes; `source_name` is what the artist called it;
    `original` is the artist's own file, where the still came from one.
    """

    sha256: str
    path: str
    media_type: str
    width: int
    height: int
    byte_count: int
    source_name: str
    framing: Framing = field(default_factory=Framing)
    original: Original | None = None


@dataclass(frozen=True)
class LinkedPicture:
    """A public link, sent as it is and never fetched on the job's behalf."""

    url: str

    def __post_init__(self) -> None:
        check_link(self.url)


Picture: TypeAlias = KeptPicture | LinkedPicture


def check_link(url: str) -> str:
    """`url`, if the service may be given it.

    Raises `KnownError` with `LINK_NOT_HTTPS`, `LINK_HAS_USER` or `LINK_UNREADABLE`.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise known(ErrorCode.LINK_UNREADABLE) from None
    if parts.scheme.lower() != "https":
        raise known(ErrorCode.LINK_NOT_HTTPS)
    if parts.username is not None or parts.password is not None:
        raise known(ErrorCode.LINK_HAS_USER)
    if not host or any(character.isspace() or not character.isprintable() for character in url):
        raise known(ErrorCode.LINK_UNREADABLE)
    return url


@dataclass(frozen=True)
class GenerationRequest:
    """Model, values and picture. `values` holds every field but the picture, the prompt among them, as the schema
    spells them.
    """

    model_id: str
    values: Mapping[str, Value]
    picture: Picture

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def __reduce__(self) -> tuple[object, ...]:
        return GenerationRequest, (self.model_id, dict(self.values), self.picture)

    @property
    def prompt(self) -> str:
        return str(self.values.get("prompt", ""))

    def body(self, spec: ModelSpec, delivered: str) -> dict[str, Value]:
        """The JSON object for the wire; `delivered` is the picture as the service takes it: a link or a data URI."""
        return {spec.picture_field: delivered, **self.values}
