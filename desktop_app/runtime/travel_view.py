"""How pictures travel, as the window shows it, and what it asks to be tried."""

from dataclasses import dataclass, field

from desktop_app.domain.account import SecretPlace
from desktop_app.domain.errors import AppError
from desktop_app.domain.travel import Bucket, BucketKeys, Way


@dataclass(frozen=True)
class KeysView:
    """Whether there are keys for `endpoint`, and where; never the keys. `trouble`: why that can't be told, or why they
    could not be kept.
    """

    endpoint: str
    place: SecretPlace = SecretPlace.NOWHERE
    keyring_name: str = ""
    trouble: AppError | None = None


@dataclass(frozen=True)
class Trial:
    """What to try with a tiny picture. `keys`: as typed just now; `None`: those that are kept. `link`: for
    `Way.LINK`.
    """

    way: Way
    bucket: Bucket = field(default_factory=Bucket)
    keys: BucketKeys | None = None
    link: str = ""
