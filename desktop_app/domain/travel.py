"""How pictures travel to the service: the way the artist has chosen, and the bucket that is theirs."""

from dataclasses import dataclass, field
from enum import StrEnum

LONGEST_DAYS = 7
"""A pre-signed link of S3 can't be good for longer."""


class Way(StrEnum):
    """How a kept still travels. A link is always sent as it is, whatever is chosen here."""

    REQUEST = "request"  # inside the request itself
    LINK = "link"  # not at all: only links are sent
    BUCKET = "bucket"  # by way of the artist's own bucket


@dataclass(frozen=True)
class Bucket:
    """A bucket of any service that speaks S3. The keys to it are not here: they live in the keyring.

    `days`: how long a link to a picture in it is good, 1 to 7. `delete_after`: a picture goes once no shot needs it.
    """

    endpoint: str = ""
    region: str = ""
    name: str = ""
    prefix: str = ""
    days: int = 3
    delete_after: bool = False

    def object_name(self, sha256: str, suffix: str) -> str:
        """The same bytes have the same name, so that they are sent once. `suffix` with its dot."""
        return "/".join(part for part in (self.prefix, f"{sha256}{suffix}") if part)


@dataclass(frozen=True)
class BucketKeys:
    """An access key and its secret. In memory only; its repr shows neither."""

    key_id: str = field(repr=False)
    secret: str = field(repr=False)


@dataclass(frozen=True)
class Travel:
    """The way that is chosen. The bucket is remembered while another way is."""

    way: Way = Way.REQUEST
    bucket: Bucket = field(default_factory=Bucket)


@dataclass(frozen=True)
class Tried:
    """A tiny picture went that way, and it works. `size` in bytes, `width` and `height` in pixels of what came.

    `private`: it works from here, but the service can't reach it: the address isn't a public one.
    """

    way: Way
    size: int
    width: int
    height: int
    private: bool = False
