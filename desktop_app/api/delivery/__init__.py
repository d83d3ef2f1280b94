"""How a picture reaches the service: one file and one line below for each way. The first that takes it delivers it."""

from desktop_app.api.delivery.base import Delivery
from desktop_app.api.delivery.inline import InlineDelivery
from desktop_app.api.delivery.link import LinkDelivery
from desktop_app.domain.request import Picture

DELIVERIES: tuple[Delivery, ...] = (LinkDelivery(), InlineDelivery())


def choose(picture: Picture) -> Delivery:
    """The way for `picture`. There is one for every kind: a `StopIteration` is a bug."""
    return next(way for way in DELIVERIES if way.takes(picture))
