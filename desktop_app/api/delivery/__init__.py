"""How a picture reaches the service: one file and one line below for each way. The first that takes it delivers it."""

from collections.abc import Sequence

from desktop_app.api.delivery.base import Delivery
from desktop_app.api.delivery.inline import InlineDelivery
from desktop_app.api.delivery.link import LinkDelivery
from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.request import Picture
from desktop_app.domain.travel import Bucket, BucketKeys

LINKS_ONLY: tuple[Delivery, ...] = (LinkDelivery(),)
IN_THE_REQUEST: tuple[Delivery, ...] = (*LINKS_ONLY, InlineDelivery())


def by_bucket(bucket: Bucket, keys: BucketKeys, timeouts: Timeouts) -> tuple[Delivery, ...]:
    """Links as they are, stills by way of `bucket`."""
    from desktop_app.api.delivery.bucket import BucketDelivery  # only this way needs a signer

    return (*LINKS_ONLY, BucketDelivery(bucket, keys, timeouts))


def choose(picture: Picture, ways: Sequence[Delivery]) -> Delivery:
    """The one of `ways` for `picture`. Raises `KnownError(LINKS_ONLY)` for a still where only links may be sent."""
    found = next((way for way in ways if way.takes(picture)), None)
    if found is None:
        raise known(ErrorCode.LINKS_ONLY)
    return found
